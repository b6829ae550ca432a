"""What is read of a spaCy pipeline's files is what spaCy makes of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.symbols import IDS
from srsly import msgpack_dumps

from matcher.errors import ModelError
from matcher.packaged import packaged_shared
from matcher.readers import read_resume
from matcher.scoring.pipelines import FileWords, SpacyWords, word_reader
from matcher.scoring.spacyfiles.hashes import word_ids
from matcher.scoring.spacyfiles.msgpack import unpacked, unpacked_numbers
from matcher.scoring.spacyfiles.splitter import Splitter
from matcher.scoring.spacyfiles.wordtable import WordTable, is_readable, tokenizer_rules
from matcher.scoring.vectorizers import TERMS, VECTORS

FOLDER = packaged_shared() / VECTORS
EXAMPLES = Path(__file__).parent.parent / "examples"
SIGNS = "aB1.:;()-=/<>'’“…,%$ \t\n|^_*@oO0DPxé°Cµ–—ಠ益中а9km"


@cache
def pipeline() -> Language:
    """Return the packaged pipeline as spaCy loads it."""
    return spacy.load(FOLDER)


@cache
def splitter() -> Splitter:
    """Return the tokenizer of the same folder, by its rules alone."""
    return Splitter(tokenizer_rules(FOLDER))


def tokens(text: str) -> list[str]:
    """Return the tokens of a text but white space, as they are looked up."""
    chunks = [splitter().tokens(chunk) for chunk in text.split()]
    if any(map(splitter().may_be_joined, chunks)):
        return splitter().joined(text)
    return [token for chunk in chunks for token in chunk]


def spacy_tokens(text: str) -> list[str]:
    """Return those of spaCy."""
    return [token.text for token in pipeline().make_doc(text) if not token.is_space]


def terms() -> list[str]:
    """Return all words and pairs of words that TF-IDF knows."""
    path = packaged_shared() / TERMS
    return list(json.loads(path.read_text(encoding="utf-8"))["terms"])


@pytest.mark.parametrize("text", ["Baker, Iven", "a master carpenter", "Porters and a brewer"])
def test_a_trade_that_is_a_name_has_the_vector_of_several(text: str) -> None:
    """By spaCy and by the files alone; a name that is no trade has none."""
    ours, theirs = FileWords(FOLDER), SpacyWords(pipeline())
    several = {"Baker": "bakers", "carpenter": "carpenters", "brewer": "brewers"}
    (word,) = (word for word in several if word in text)
    known = vectors(ours, [several[word]])[0]
    assert known.any()
    for reader in (ours, theirs):
        assert (vectors(reader, [word]) == known).all()
        alone = vectors(reader, [text]) - vectors(reader, [text.replace(word, " ")])
        assert np.allclose(alone, known)
        assert not vectors(reader, ["Iven"]).any()


def vectors(reader: FileWords | SpacyWords, texts: Sequence[str]) -> np.ndarray:
    """Return the sums of the words' vectors, of shape (n_texts, n_dimensions)."""
    words, lengths = reader.read(texts)
    ends = np.cumsum([0, *lengths])
    return np.array([words[a:b].sum(axis=0) for a, b in pairwise(ends)])


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.*")), ids=lambda path: path.name)
def test_tokens_of_the_examples_are_those_of_spacy(path: Path) -> None:
    """Line by line and as a whole."""
    text = read_resume(path).text
    for each in (text, *text.split("\n")):
        assert tokens(each) == spacy_tokens(each)


@given(st.one_of(st.text(SIGNS, max_size=40), st.text(max_size=40)))
def test_tokens_of_any_text_are_those_of_spacy(text: str) -> None:
    """Addresses, faces and units are whole, and what belongs together is put together."""
    if text.isprintable() or text.isascii():
        assert tokens(text) == spacy_tokens(text)


@given(st.lists(st.sampled_from([*pipeline().tokenizer.rules, *SIGNS]), max_size=8))
def test_special_cases_that_touch_are_split_as_spacy_does(parts: list[str]) -> None:
    """Of those that overlap the longest counts, and nothing is joined over a blank."""
    text = "".join(parts)
    assert tokens(text) == spacy_tokens(text)


def test_every_term_is_split_and_numbered_as_by_spacy() -> None:
    """Words such as "number" and "agent" have numbers of their own, and no hash."""
    known = terms()
    assert tokens("\n".join(known)) == spacy_tokens("\n".join(known))
    words = sorted({word for term in known for word in (term, term.upper(), *term.split())})
    words += [*IDS, "", "é" * 9, "x" * 200]
    assert word_ids(words).tolist() == [get_string_id(word) for word in words]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=5))
def test_any_word_has_the_number_that_spacy_gives_it(words: list[str]) -> None:
    """However many bytes it has."""
    assert word_ids(words).tolist() == [get_string_id(word) for word in words]


def test_the_table_is_that_of_spacy_and_is_not_read_into_memory() -> None:
    """Each word has its row; the vectors stay in the file."""
    table, vectors = WordTable.of(FOLDER), pipeline().vocab.vectors
    assert dict(zip(table.ids.tolist(), table.rows.tolist(), strict=True)) == vectors.key2row
    assert isinstance(table.vectors, np.memmap)
    assert np.array_equal(table.vectors, vectors.data)
    assert table.digest == SpacyWords(pipeline()).digest


def test_vectors_are_those_of_spacy() -> None:
    """Of the examples, and of every term that TF-IDF knows, in any case."""
    texts = [
        line for path in EXAMPLES.glob("*.*") for line in read_resume(path).text.split("\n")
    ]
    texts += [*terms(), " ".join(terms()).upper(), "number (agent) :-) e.g. a.com/x ROOT"]
    ours, theirs = FileWords(FOLDER), SpacyWords(pipeline())
    assert np.abs(vectors(ours, texts) - vectors(theirs, texts)).max() < 1e-12
    mean = pipeline()("led a design team").vector
    (mine,) = vectors(ours, ["led a design team"])
    assert np.allclose(mine / np.linalg.norm(mine), mean / np.linalg.norm(mean), atol=1e-6)


def test_a_pipeline_of_another_language_is_read_as_spacy_does(tmp_path: Path) -> None:
    """Its exceptions have tokens of their own: "don't" is two."""
    nlp = spacy.blank("en")
    for number, word in enumerate(["do", "n't", "mark", "NUMBER", "U.K.", "km"]):
        nlp.vocab.set_vector(word, np.eye(6, dtype=np.float32)[number])
    nlp.to_disk(tmp_path)
    texts = ["We don't mark the U.K. map", "10km, NUMBER Mark (don't)", "I'd've :)"]
    reader = word_reader(tmp_path, lambda: nlp, keep=False)
    assert isinstance(reader, FileWords)
    assert vectors(reader, texts).tolist() == vectors(SpacyWords(nlp), texts).tolist()
    special = Splitter(tokenizer_rules(tmp_path))
    for text in ("don't", "(don't", "U.K.,", "we're"):
        assert special.tokens(text) == tuple(token.text for token in nlp.make_doc(text))


def test_what_is_no_such_folder_goes_through_spacy(tmp_path: Path) -> None:
    """A name, an empty folder, and one with another tokenizer."""
    assert not is_readable(tmp_path)
    nlp = pipeline()
    nlp.to_disk(tmp_path)
    assert is_readable(tmp_path)
    config = tmp_path / "config.cfg"
    config.write_text(config.read_text().replace("spacy.Tokenizer.v1", "mine.Tokenizer.v1"))
    assert not is_readable(tmp_path)
    assert isinstance(word_reader("named", lambda: nlp, keep=False), SpacyWords)


@pytest.mark.parametrize("name", ["vocab/key2row", "vocab/vectors", "tokenizer"])
def test_a_damaged_file_is_a_model_error(tmp_path: Path, name: str) -> None:
    """With the folder and what to do, as where spaCy loads it."""
    pipeline().to_disk(tmp_path)
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelError, match="cannot load this pipeline"):
        FileWords(tmp_path)


@given(
    st.recursive(
        st.one_of(
            st.none(),
            st.booleans(),
            st.integers(-(2**63), 2**64 - 1),
            st.floats(allow_nan=False),
            st.text(max_size=300),
        ),
        lambda inner: st.one_of(
            st.lists(inner, max_size=20), st.dictionaries(st.text(), inner, max_size=20)
        ),
        max_leaves=20,
    )
)
def test_what_srsly_packs_is_unpacked(value: object) -> None:
    """Whatever the tables of spaCy may hold but bytes."""
    assert unpacked(msgpack_dumps(value)) == value


@given(st.dictionaries(st.integers(0, 2**64 - 1), st.integers(0, 2**32), max_size=70))
def test_numbers_by_number_are_unpacked_together(numbers: dict[int, int]) -> None:
    """In their order, however many bytes each takes."""
    keys, values = unpacked_numbers(msgpack_dumps(numbers))
    assert list(zip(keys.tolist(), values.tolist(), strict=True)) == list(numbers.items())


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\xa5ab", b"\x92\x01", b"\xdf\x00"])
def test_what_is_cut_short_is_refused(data: bytes) -> None:
    """And is no value with a part missing."""
    with pytest.raises(ValueError, match="MessagePack"):
        unpacked(data)


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x82\x01\x02", b"\x81\xa1a\x01"])
def test_what_is_no_map_of_whole_numbers_is_refused(data: bytes) -> None:
    """Nor is one that ends too soon taken for one."""
    with pytest.raises(ValueError, match="MessagePack"):
        unpacked_numbers(data)
