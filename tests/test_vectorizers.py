"""TF-IDF with known document frequencies, and vectors that spaCy holds."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import numpy as np
import pytest
import spacy
from sklearn.feature_extraction.text import TfidfVectorizer
from spacy.vectors import Vectors

from matcher.errors import ModelError
from matcher.packaged import packaged_shared
from matcher.scoring.vectorizers import (
    SUBSTANCE,
    UNSEEN_DOCUMENT_FREQUENCY,
    LexicalVectorizer,
    SemanticVectorizer,
)
from matcher.scoring.wordpairs import TOKEN_PATTERN

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = ["Led a design team", "led the sales team", "Wrote C++ for a sales tool"]


def test_learned_frequencies_give_the_vectors_of_scikit_learn() -> None:
    """Counting first and transforming later equals scikit-learn's fit_transform."""
    reference = TfidfVectorizer(
        token_pattern=TOKEN_PATTERN, ngram_range=(1, 2), sublinear_tf=True
    ).fit_transform(TEXTS)
    ours = LexicalVectorizer.learn(TEXTS).transform(TEXTS)
    assert np.allclose(ours.toarray(), reference.toarray())


def test_rare_terms_are_left_out() -> None:
    """A term in fewer documents than asked for is not kept."""
    assert LexicalVectorizer.learn(TEXTS, min_documents=2).terms == ["led", "sales", "team"]


def test_symbols_of_programming_languages_are_part_of_a_word() -> None:
    """C++, C# and .NET are terms, single letters and numbers are not."""
    terms = LexicalVectorizer.learn(["C++ and C# 2019 x, ASP.NET, net profit"]).terms
    assert {"c++", "c#", ".net", "asp", "net"} <= set(terms)
    assert not {"x", "2019"} & set(terms)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("R, C and SQL", {"R", "C"}),
        ("C/C++ (R)", {"R", "C"}),
        ("R&D, R & D, C.V., C. Rao, O'C, C-level", set()),
        ("r c", set()),
    ],
)
def test_languages_of_one_letter_are_capitals_that_stand_alone(
    text: str, known: set[str]
) -> None:
    """Initials and abbreviations are none."""
    terms = LexicalVectorizer.learn([text + " word"]).terms
    assert {term for term in terms if len(term) == 1} == known


def test_an_extended_vectorizer_knows_new_terms_as_rare_ones() -> None:
    """Old terms keep place and count; new ones come after them."""
    first = LexicalVectorizer.learn(TEXTS)
    extended = first.extended(["kubernetes operators"])
    assert extended.terms[: len(first.terms)] == first.terms
    assert extended.terms[len(first.terms) :] == [
        "kubernetes",
        "kubernetes operators",
        "operators",
    ]
    assert extended.document_frequency[-3:].tolist() == [UNSEEN_DOCUMENT_FREQUENCY] * 3


def test_added_documents_are_counted_once_each() -> None:
    """A term's count grows by the documents that hold it, not by its occurrences."""
    more = LexicalVectorizer.learn(TEXTS).plus(["sales sales sales"])
    counts = dict(zip(more.terms, more.document_frequency.tolist(), strict=True))
    assert (more.n_documents, counts["sales"], counts["team"]) == (4, 3, 2)


def test_substance_is_the_idf_of_distinct_words_that_a_text_holds() -> None:
    """Neither pairs, nor repetition, nor unknown words add to it."""
    vectorizer = LexicalVectorizer.learn(TEXTS)
    idf = dict(zip(vectorizer.terms, vectorizer.tfidf.idf_, strict=True))
    mass = idf["led"] + idf["sales"]
    texts = ["led sales", "Sales led sales, zzqx", "zzqx", ""]
    found = vectorizer.substance(vectorizer.transform(texts))
    assert found.tolist() == pytest.approx([mass / (mass + SUBSTANCE)] * 2 + [0.0, 0.0])


def test_one_common_word_says_less_than_a_rare_one_and_that_less_than_a_sentence() -> None:
    """So a heading that was taken for a passage hardly counts."""
    vectorizer = LexicalVectorizer.learn(TEXTS)
    texts = ["led", "design", "Led a design team"]
    common, rare, sentence = vectorizer.substance(vectorizer.transform(texts))
    assert 0 < common < rare < sentence < 1


def test_saved_frequencies_come_back(tmp_path: Path) -> None:
    """Loading gives the same vectors without learning again."""
    first = LexicalVectorizer.learn(TEXTS)
    first.save(tmp_path)
    again = LexicalVectorizer.load(tmp_path)
    assert (again.terms, again.n_documents) == (first.terms, first.n_documents)
    assert np.array_equal(again.transform(TEXTS).toarray(), first.transform(TEXTS).toarray())


def test_semantic_vectors_are_those_of_spacy_at_unit_length(vectors_folder: Path) -> None:
    """The mean word vector that spaCy gives, divided by its length."""
    (ours,) = SemanticVectorizer(vectors_folder).transform(["Led a design team"])
    theirs = spacy.load(vectors_folder)("led a design team").vector
    assert np.allclose(ours, theirs / np.linalg.norm(theirs), atol=1e-6)


@pytest.mark.parametrize("text", ["", "zzqx", "— 12 %"])
def test_a_text_without_known_words_is_a_zero_vector(vectors_folder: Path, text: str) -> None:
    """Nothing known gives zero, never a division by zero."""
    assert not SemanticVectorizer(vectors_folder).transform([text]).any()


def test_the_case_of_a_word_does_not_matter(vectors_folder: Path) -> None:
    """A heading in capitals, or a name as it is written, means what it does in lower case."""
    lower, upper, mixed = SemanticVectorizer(vectors_folder).transform(
        ["javascript research", "JAVASCRIPT RESEARCH", "JavaScript Research"]
    )
    assert lower.any()
    assert np.allclose(lower, upper, atol=1e-3)
    assert np.allclose(lower, mixed, atol=1e-3)


def test_a_pickled_vectorizer_holds_no_vectors(vectors_folder: Path) -> None:
    """Only the place of the pipeline travels; it is loaded again where it is needed."""
    vectorizer = SemanticVectorizer(vectors_folder)
    before = vectorizer.transform(["team"])
    packed = pickle.dumps(vectorizer)
    assert len(packed) < 1000
    assert np.array_equal(pickle.loads(packed).transform(["team"]), before)  # noqa: S301


def test_a_missing_pipeline_is_a_model_error(tmp_path: Path) -> None:
    """The message names the pipeline and says what to do."""
    with pytest.raises(ModelError, match=r"nowhere.*name an installed one"):
        _ = SemanticVectorizer(tmp_path / "nowhere").nlp


def test_a_pipeline_without_vectors_is_a_model_error(tmp_path: Path) -> None:
    """A blank pipeline would make every cosine zero, so it is refused."""
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(ModelError, match="no word vectors"):
        _ = SemanticVectorizer(tmp_path / "blank").nlp


def test_vectors_made_of_the_parts_of_words_are_used_as_they_are(tmp_path: Path) -> None:
    """With floret no word is unknown; each token's vector is spaCy's own."""
    nlp = spacy.blank("en")
    rows = np.random.default_rng(0).normal(size=(50, 8)).astype(np.float32)
    nlp.vocab.vectors = Vectors(
        strings=nlp.vocab.strings, data=rows, mode="floret", hash_count=2, minn=3, maxn=4
    )
    nlp.to_disk(tmp_path)
    text = "Led the engineers of a ferry line"
    (vector,) = SemanticVectorizer(tmp_path).transform([text])
    mean = spacy.load(tmp_path)(text).vector
    assert np.allclose(vector, mean / np.linalg.norm(mean), atol=1e-6)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Engines in C++17", {"c++"}),
        ("C++11/14 and C++", {"c++"}),
        ("A/B tests", {"a/b"}),
        ("R&D of pumps", {"r&d"}),
        ("F#, C# and .NET", {"f#", "c#", ".net"}),
        ("CI/CD", {"ci", "cd"}),
        ("R and Go", {"R", "Go"}),
        ("Services in Go.", {"Go"}),
        ("Go, Python/Go (Golang)", {"Go", "golang"}),
        ("Models in R.", {"R"}),
        ("VB.NET and ASP.NET", {"vb", "asp", ".net"}),
    ],
)
def test_tools_with_signs_in_their_names_are_found_whole(text: str, terms: set[str]) -> None:
    """Each is a term, whatever stands beside it."""
    found = set(LexicalVectorizer.learn([text]).terms)
    assert terms <= found
    assert not {"c++17", "c++11", "17", "b", "d"} & found


@pytest.mark.parametrize(
    ("text", "other"),
    [("C++17", "C++"), ("R&D", "research and development"), ("A/B", "split")],
)
def test_tools_with_signs_have_the_vector_of_their_words(text: str, other: str) -> None:
    """No table of vectors has a row for each way of writing them."""
    vectors = SemanticVectorizer(packaged_shared() / "vectors").transform(
        [text, other, "Google"]
    )
    assert np.allclose(vectors[0], vectors[1])
    assert vectors[0] @ vectors[2] < 1 - 1e-6


@pytest.mark.parametrize(
    ("inside", "tool"),
    [
        ("Google Golang", "go"),
        ("JavaScript", "java"),
        ("Rust, React", "R"),
        ("Node.json", "js"),
        ("Sold at example.net", ".net"),
        ("Planned a Go-to-Market for Go Live day", "Go"),
        ("Go to market. Go and sell. They go there", "Go"),
        ("Reported to C. Rao", "C"),
    ],
)
def test_no_tool_is_found_inside_another_word(inside: str, tool: str) -> None:
    """A name that is part of another is not that."""
    assert tool not in LexicalVectorizer.learn([inside]).terms
