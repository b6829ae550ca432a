"""What serves every role, built anew: words, document frequencies, vectors."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import spacy

from matcher import RoleMatcher
from matcher.errors import ModelError
from matcher.learning import frequencies
from matcher.learning.frequencies import learn_frequencies, read_documents
from matcher.learning.vectors import (
    DIMENSIONS,
    choose_words,
    probabilities,
    reduce_and_weight,
    write_pipeline,
)
from matcher.learning.wordlist import WordList
from matcher.packaged import packaged_models
from matcher.scoring.folder.sharedfiles import accept_files, read_shared
from matcher.scoring.vectorizers import LexicalVectorizer

ENTRIES = ("the", "team", "Will", "will", "MIS", "Mike", "c++", *map(str, range(30)), "mike")
"""Entries of a word list as they are cased, the most frequent first."""


class FewWords(WordList):
    """A short word list, with the names in it known."""

    def __init__(self) -> None:
        self.ranks = {entry: rank for rank, entry in enumerate(ENTRIES)}
        self.names = frozenset({"will", "mis", "mike", "zorg"})


@pytest.mark.parametrize(
    ("word", "allowed"),
    [
        ("team", True),
        ("will", True),
        ("mis", True),
        ("mike", False),
        ("zorg", False),
        ("she", False),
    ],
)
def test_names_and_pronouns_do_not_enter(word: str, allowed: bool) -> None:
    """A name does where it is oftener a plain word or an abbreviation."""
    assert FewWords().allows(word) is allowed


def test_words_are_listed_once_in_lower_case_without_names() -> None:
    """The most frequent first."""
    assert FewWords().words() == ["the", "team", "will", "mis", "c++"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder of texts by invented people, laid out as those that were counted."""
    texts = {f"cv{n}": f"Led a team of cooks\nMike [email] number{n}" for n in range(12)}
    (tmp_path / "corpus").mkdir()
    with gzip.open(tmp_path / "corpus" / "cv_texts.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps({"id": k, "text": t}) + "\n" for k, t in texts.items())
    (tmp_path / "eval" / "train" / "text").mkdir(parents=True)
    (tmp_path / "eval" / "dev.jsonl").write_text('{"id": "cv0"}\n\n')
    (tmp_path / "eval" / "train.jsonl").write_text('{"id": "cv1"}\n{"id": "web1"}\n')
    (tmp_path / "eval" / "train" / "text" / "web1.txt").write_text("Led a team of bakers")
    return tmp_path


def test_documents_of_the_development_set_are_not_counted(data: Path) -> None:
    """Those of the training set that stand nowhere else are, and masks are none of a text."""
    texts = list(read_documents(data))
    assert len(texts) == 12
    assert not any("number0" in text or "email" in text for text in texts)
    assert texts[-1] == "Led a team of bakers"


def test_frequent_terms_are_kept_but_for_names(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A term stands in ten documents, or in the profile, where it counts as rare."""
    monkeypatch.setattr(frequencies, "WordList", FewWords)
    lexical = learn_frequencies(data)
    known = dict(zip(lexical.terms, lexical.document_frequency.tolist(), strict=True))
    assert known["team"] == 12
    assert known["cooks"] == 11
    assert "mike" not in known
    assert "bakers" not in known
    assert known["roadmap"] == 5


def test_vectors_are_reduced_weighed_and_opened_by_spacy(tmp_path: Path) -> None:
    """An everyday word is short, and two builds agree."""
    words = [f"word{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(400)]
    lexical = LexicalVectorizer(words, [400, *[10] * 399], 400)
    encoded = np.random.default_rng(0).normal(size=(400, 200))
    vectors = reduce_and_weight(encoded, probabilities(words, lexical))
    assert vectors.shape == (400, DIMENSIONS)
    assert np.array_equal(vectors, reduce_and_weight(encoded, probabilities(words, lexical)))
    lengths = np.linalg.norm(vectors.astype(np.float64), axis=1)
    assert lengths[0] < 0.5 * np.median(lengths)
    write_pipeline(words, vectors, tmp_path / "vectors")
    nlp = spacy.load(tmp_path / "vectors")
    assert nlp("wordaa wordba").vector == pytest.approx(
        vectors[:2].astype(float).mean(axis=0), abs=1e-2
    )


def test_words_of_the_vocabulary_get_a_vector(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the most frequent ones of the language; pairs of words do not."""
    monkeypatch.setattr("matcher.learning.vectors.WordList", FewWords)
    lexical = LexicalVectorizer(["kanban", "led team"], [20, 30], 40)
    assert choose_words(lexical) == ["c++", "kanban", "mis", "team", "the", "will"]


def test_files_built_anew_are_taken_and_a_role_learned_before_is_not(tmp_path: Path) -> None:
    """Its directions were learned for other terms."""
    folder = tmp_path / "models"
    shutil.copytree(packaged_models(), folder)
    read_shared(folder / "shared").lexical.plus(["A kwizzbok"]).save(folder / "shared")
    with pytest.raises(ModelError, match="not the file that was saved"):
        read_shared(folder / "shared")
    accept_files(folder / "shared")
    assert "kwizzbok" in read_shared(folder / "shared").lexical.terms
    with pytest.raises(ModelError, match="learned with vectors or word frequencies other than"):
        RoleMatcher.load(folder)
