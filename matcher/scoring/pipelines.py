"""The words of texts and their vectors, from a spaCy pipeline: by spaCy, or by its files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import sha256
from itertools import chain
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from matcher.errors import ModelError
from matcher.scoring.arrays import Floats
from matcher.scoring.spacyfiles import wordtable
from matcher.scoring.spacyfiles.splitter import Splitter
from matcher.scoring.workers import fill_workers, rows_of_workers

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MOST_NEW_WORDS = 8_192
"""New words after which those known are forgotten: spaCy holds 0.46 KB for each."""
MOST_CHUNKS = 65_536  # parts of texts whose words files have told: 14 MB
_Words = tuple[Floats, NDArray[np.intp]]


class WordReader(Protocol):
    """What looks up the words of texts; ``language`` is the code of the pipeline's."""

    language: str

    def read(self, texts: Sequence[str]) -> _Words:
        """Return the vectors of all known words, of shape (n_words, n_dimensions).

        If need be in lower case, or in the plural; and how many words there are of each text.
        """

    @property
    def digest(self) -> str:
        """The SHA-256, in hexadecimal, of the words' vectors."""


def word_reader(
    pipeline: str | Path, load: Callable[[], Language], *, keep: bool
) -> WordReader:
    """Return what reads the words of a pipeline.

    By its files where it is a folder whose form we know, else by spaCy: then ``load`` gives
    the pipeline. ``keep``, and the errors, are as of :func:`load_pipeline`.
    """
    if not isinstance(pipeline, Path) or not wordtable.is_readable(pipeline):
        return SpacyWords(load())
    changed = (pipeline / "vocab" / "vectors").stat().st_mtime_ns
    return _kept_files(pipeline, changed) if keep else FileWords(pipeline)


@lru_cache(maxsize=1)
def _kept_files(pipeline: Path, _changed: int) -> FileWords:
    return FileWords(pipeline)


def load_pipeline(pipeline: str | Path, *, keep: bool) -> Language:
    """Return a spaCy pipeline with vectors, given its folder or its name.

    With ``keep``, a folder is loaded once in a process, as long as its table is the same.
    Raises ModelError if it cannot be loaded or has no vectors.
    """
    table = Path(pipeline) / "vocab" / "vectors"
    if keep and table.exists():
        return _kept(pipeline, table.stat().st_mtime_ns)
    return _loaded(pipeline)


@lru_cache(maxsize=1)
def _kept(pipeline: str | Path, _changed: int) -> Language:
    return _loaded(pipeline)


def _loaded(pipeline: str | Path) -> Language:
    import spacy

    try:
        nlp = spacy.load(pipeline)
    except (OSError, ValueError) as error:
        raise _unreadable(pipeline) from error
    if not nlp.vocab.vectors_length or not nlp.vocab.vectors.n_keys:
        raise _without_vectors(pipeline)
    return nlp


def _unreadable(pipeline: str | Path) -> ModelError:
    remedy = "name an installed one with vectors, or reinstall matcher to get its own back"
    return ModelError(f"{pipeline}: spaCy cannot load this pipeline; {remedy}")


def _without_vectors(pipeline: str | Path) -> ModelError:
    return ModelError(f"{pipeline}: this spaCy pipeline has no word vectors; name one that has")


class FileWords:
    """The words of a pipeline by its files alone, in any number of threads.

    Raises ModelError if they cannot be read or hold no vectors. For a part of a text without
    white space the rows of its words are remembered, for some thousands of them.
    """

    def __init__(self, folder: Path) -> None:
        try:
            self._table = wordtable.WordTable.of(folder)
            self._splitter = Splitter(wordtable.tokenizer_rules(folder))
            self.language = wordtable.language_of(folder)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise _unreadable(folder) from error
        if not self._table.vectors.size or not len(self._table.ids):
            raise _without_vectors(folder)
        self._known: dict[str, tuple[int, ...] | None] = {}

    @property
    def digest(self) -> str:
        """The SHA-256, in hexadecimal, of the words' vectors."""
        return self._table.digest

    def read(self, texts: Sequence[str]) -> _Words:
        """Return the vectors of all words that the table knows, as WordReader says."""
        chunks = [text.split() for text in texts]
        known = self._knowing(set(chain.from_iterable(chunks)))
        rows, lengths = list[int](), list[int]()
        for text, of_text in zip(texts, chunks, strict=True):
            found = [known[chunk] for chunk in of_text]
            before = len(rows)
            if None in found:  # signs of several chunks may belong together
                rows += chain.from_iterable(self._rows([self._splitter.joined(text)]))
            else:
                rows += chain.from_iterable(filter(None, found))
            lengths.append(len(rows) - before)
        vectors = self._table.vectors[np.array(rows, dtype=np.intp)]
        return vectors.astype(np.float64), np.array(lengths, dtype=np.intp)

    def _knowing(self, chunks: set[str]) -> dict[str, tuple[int, ...] | None]:
        """Return the rows of the words of each chunk; None where it holds a special case."""
        known = self._known
        if not (new := sorted(chunk for chunk in chunks if chunk not in known)):
            return known
        if len(known) > MOST_CHUNKS:
            known = {chunk: known[chunk] for chunk in chunks & known.keys()}
        split = [self._splitter.tokens(chunk) for chunk in new]
        joins = self._splitter.may_be_joined
        found = {
            chunk: None if joins(tokens) else rows
            for chunk, tokens, rows in zip(new, split, self._rows(split), strict=True)
        }
        known.update(found)  # other threads may read: nothing is taken from it
        self._known = known
        return known

    def _rows(self, split: Sequence[Sequence[str]]) -> list[tuple[int, ...]]:
        """Return the rows of the words of each text that is split into its tokens."""
        words = sorted(set(chain.from_iterable(split)))
        places = self._table.places([*words, *(word.lower() for word in words)])
        both = zip(words, places, places[len(words) :], strict=False)
        row = {word: own if own >= 0 else low for word, own, low in both}
        row |= rows_of_workers([word for word in words if row[word] < 0], self._table.places)
        return [tuple(row[word] for word in words if row[word] >= 0) for words in split]


class SpacyWords:
    """The words of a pipeline that spaCy has loaded."""

    def __init__(self, nlp: Language) -> None:
        self._vocab = nlp.vocab
        self.language = str(nlp.lang)
        self._tokens = Tokens(nlp)

    @property
    def digest(self) -> str:
        """The SHA-256, in hexadecimal, of the words' vectors."""
        table = self._vocab.vectors
        content = sha256(np.ascontiguousarray(table.data).tobytes())
        content.update(np.array(sorted(table.key2row.items()), dtype=np.uint64).tobytes())
        return content.hexdigest()

    def read(self, texts: Sequence[str]) -> _Words:
        """Return the vectors of all words; zero for one that the table does not know."""
        words: _Words = self._tokens.read(texts, self._of_words)
        return words

    def _of_words(self, docs: Sequence[Doc]) -> _Words:
        """Look all words up at once: one by one, that takes most of the time."""
        from spacy.attrs import LOWER, ORTH

        table = self._vocab.vectors
        lengths = np.array([len(doc) for doc in docs], dtype=np.intp)
        shape = (int(lengths.sum()), self._vocab.vectors_length)
        if not docs or table.mode != "default":  # floret makes a vector of any word's parts
            rows = [token.vector for doc in docs for token in doc]
            return np.array(rows, dtype=np.float64).reshape(shape), lengths
        keys = np.concatenate([doc.to_array([ORTH, LOWER]).reshape(-1, 2) for doc in docs])
        row = table.key2row.get  # table.find goes through as many calls of its own
        places = np.array([row(orth, row(lower, -1)) for orth, lower in keys.tolist()], np.intp)
        fill_workers(places, docs, lambda many: row(self._vocab.strings[many], -1))
        known = places[:, None] >= 0
        return np.where(known, table.data[places].astype(np.float64), 0.0), lengths


class Tokens:
    """The tokenizer of a pipeline, for one thread at a time, with a vocabulary of its own.

    A vocabulary keeps each new word for ever, and what a memory zone of spaCy's gives back
    leaves its place in a table that doubles. So this one is made anew now and then. A tokenizer
    of a language of its own is used as it is, with the pipeline's vocabulary.
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._turn = Lock()
        self._tokenize: Callable[[str], Doc] = self._made()
        self._own = self._seen()

    def read(self, texts: Sequence[str], use: Callable[[Sequence[Doc]], Any]) -> Any:  # noqa: ANN401 -- what ``use`` returns
        """Return what ``use`` makes of the texts as documents, which end with the call."""
        with self._turn:
            if self._seen() > self._own + MOST_NEW_WORDS:
                self._tokenize = self._made()
            return use([self._tokenize(text) for text in texts])

    def _seen(self) -> int:
        return len(getattr(self._tokenize, "vocab", ()))

    def _made(self) -> Callable[[str], Doc]:
        from spacy.attrs import LOWER
        from spacy.tokenizer import Tokenizer
        from spacy.vocab import Vocab

        given: Any = self._nlp.tokenizer
        if type(given) is not Tokenizer:
            return self._nlp.make_doc
        # Of each new word spaCy works out a dozen attributes; a vector needs but one of them.
        vocab = Vocab(lex_attr_getters={LOWER: str.lower})
        if self._nlp.vocab.vectors.mode != "default":  # made of the parts of words
            vocab.vectors = self._nlp.vocab.vectors
        parts = ("prefix_search", "suffix_search", "infix_finditer", "token_match", "url_match")
        same = {name: getattr(given, name) for name in ("rules", *parts)}
        tokenizer: Callable[[str], Doc] = Tokenizer(vocab, **same)
        return tokenizer
