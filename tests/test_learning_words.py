"""What serves every role, built anew: words, document frequencies, vectors."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path

import pytest

from matcher import RoleMatcher
from matcher.errors import ModelError
from matcher.learning import frequencies
from matcher.learning.frequencies import learn_frequencies, read_documents
from matcher.learning.nameslist import KnownNames
from matcher.learning.publiclists import PublicLists
from matcher.learning.vectors import choose_words
from matcher.learning.wordlist import WordList
from matcher.packaged import packaged_models
from matcher.scoring.folder.sharedfiles import accept_files, read_shared
from matcher.scoring.vectorizers import LexicalVectorizer

ENTRIES = ("the", "team", "Will", "will", "MIS", "Mike", "c++", *map(str, range(30)), "mike")
"""Entries of a word list as they are cased, the most frequent first."""


SKILLS = [
    "docker",
    "wilma",
    "masonry",
    "kiln firing",
    "Kiln Care",
    ".net core",
    "kiln.js",
    "zorg",
]


class FewLists(PublicLists):
    """What the public lists of an invented trade say."""

    def __init__(self) -> None:
        self.skills = SKILLS
        self.tasks = ["Fire the kiln.", "Rake the kiln with the team."]
        self.brands = ["bricksoft", "mis", "mike"]
        self.entries = ["stack bricks pile bricks Stack the bricks that a kiln has fired."]


class FewWords(WordList):
    """A short word list, with the names in it known."""

    def __init__(self) -> None:
        self.ranks = {entry: rank for rank, entry in enumerate(ENTRIES)}
        surnames = {"will": 0.05, "zorg": 0.02, "docker": 0.0}
        self.names = KnownNames(frozenset({"mike", "wilma"}), surnames, frozenset({"mis"}))
        self.lists = FewLists()


@pytest.mark.parametrize(
    ("word", "allowed"),
    [
        ("team", True),
        ("will", True),
        ("mis", True),
        ("mike", False),
        ("zorg", False),
        ("docker", True),
        ("wilma", False),
        ("she", False),
    ],
)
def test_names_and_pronouns_do_not_enter(word: str, allowed: bool) -> None:
    """A name does where it is oftener a plain word, or a tool that hardly anybody is called."""
    assert FewWords().allows(word) is allowed


def test_words_are_listed_once_in_lower_case_without_names() -> None:
    """The most frequent first."""
    assert FewWords().words() == ["the", "team", "will", "mis", "c++"]


def test_words_of_work_stand_twice_or_are_a_skill_or_known_words() -> None:
    """Any other word of one entry may be a slip of the pen."""
    found = FewWords().words_of_work()
    assert {"docker", "kiln", "masonry", "team"} <= set(found)
    assert not {"rake", "bricks", "bricksoft", "mike", "wilma"} & set(found)


def test_words_with_signs_are_known_by_their_form() -> None:
    """KnownNames of frameworks keep the sign that tells them from plain words."""
    assert FewWords().signed_words() == [".net", "kiln.js"]


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


def test_words_of_the_vocabulary_get_a_vector(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the most frequent ones of the language; pairs of words do not."""
    monkeypatch.setattr("matcher.learning.vectors.WordList", FewWords)
    lexical = LexicalVectorizer(["kanban", "led team"], [20, 30], 40)
    words = choose_words(lexical)
    assert {"c++", "kanban", "team", "the", "docker", ".net", "C", "R"} <= set(words)
    assert not {"led team", "mike", "zorg"} & set(words)


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
