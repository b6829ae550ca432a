"""Texts to vectors: TF-IDF with known document frequencies, and spaCy word vectors."""

from __future__ import annotations

import json
from collections import Counter
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.packaged import packaged_shared
from matcher.scoring.counted import Counted
from matcher.scoring.neutral import neutral
from matcher.scoring.pipelines import load_pipeline, word_reader
from matcher.scoring.sparse import SparseRows, joined, row_numbers, scaled_to_one
from matcher.scoring.toolnames import without_standard, written_out
from matcher.scoring.wordpairs import terms_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix
    from sklearn.feature_extraction.text import TfidfVectorizer
    from spacy.language import Language

    from matcher.scoring.arrays import Floats
    from matcher.scoring.pipelines import WordReader
    from matcher.scoring.sparse import Sparse

UNSEEN_DOCUMENT_FREQUENCY = 5
"""Document frequency of a term outside the learned vocabulary, which starts at ten."""

SUBSTANCE = 2.0
"""Total idf of the words of a text that counts half; found by cross-validation."""

TERMS, FREQUENCIES, VECTORS = "lexical.json", "lexical.npz", "vectors"


def _packaged_vectors() -> Path:
    return packaged_shared() / VECTORS


class LexicalVectorizer:
    """TF-IDF of words and word pairs, with document frequencies known beforehand.

    A single résumé has no document frequencies of its own, so those of many are kept:
    ``document_frequency[i]`` counts the documents, of ``n_documents``, that hold
    ``terms[i]``. The vectors are those of scikit-learn's TfidfVectorizer, with its smooth idf,
    ln((1 + n) / (1 + df)) + 1, sublinear term frequency, 1 + ln(tf), and rows of length one;
    :attr:`tfidf` is that.
    """

    def __init__(
        self, terms: Sequence[str], document_frequency: Iterable[int], n_documents: int
    ) -> None:
        self.terms = list(terms)
        self.document_frequency: NDArray[np.int64] = np.array([*document_frequency], np.int64)
        self.n_documents = n_documents
        self._extends: LexicalVectorizer | None = None

    @classmethod
    def learn(cls, documents: Iterable[str], *, min_documents: int = 1) -> LexicalVectorizer:
        """Count the documents of each word and pair that ``min_documents`` have, or more."""
        counts, n_documents = Counter[str](), 0
        for document in documents:
            counts.update(set(terms_in(document)))
            n_documents += 1
        terms = sorted(term for term, count in counts.items() if count >= min_documents)
        return cls(terms, [counts[term] for term in terms], n_documents)

    def extended(self, texts: Iterable[str]) -> LexicalVectorizer:
        """Return a vectorizer that also knows every term of ``texts``.

        A term that is new counts as rare: it stood in fewer than ten documents.
        """
        return self.with_terms(sorted({term for text in texts for term in terms_in(text)}))

    def with_terms(self, terms: Iterable[str]) -> LexicalVectorizer:
        """Return a vectorizer that also knows ``terms``, after its own and in their order."""
        known = set(self.terms)
        if not (new := [term for term in terms if term not in known]):
            return self
        frequency = [*self.document_frequency.tolist(), *[UNSEEN_DOCUMENT_FREQUENCY] * len(new)]
        more = LexicalVectorizer([*self.terms, *new], frequency, self.n_documents)
        more._extends = self
        return more

    def plus(self, documents: Sequence[str]) -> LexicalVectorizer:
        """Return a vectorizer whose document frequencies also count ``documents``."""
        both = self.extended(documents)
        seen = Counter(term for text in documents for term in set(terms_in(text)))
        frequency = both.document_frequency + np.array([seen[term] for term in both.terms])
        return LexicalVectorizer(both.terms, frequency, self.n_documents + len(documents))

    @cached_property
    def idf(self) -> Floats:
        """How rare each term is, of shape (n_terms,)."""
        return np.log((1 + self.n_documents) / (1 + self.document_frequency)) + 1

    @cached_property
    def tfidf(self) -> TfidfVectorizer:
        """The scikit-learn vectorizer that gives the same vectors, ready to transform."""
        from sklearn.feature_extraction.text import TfidfVectorizer

        tfidf = TfidfVectorizer(
            analyzer=terms_in, sublinear_tf=True, vocabulary=self.terms, dtype=np.float64
        )
        tfidf.idf_ = self.idf
        return tfidf

    @cached_property
    def column(self) -> Mapping[str, int]:
        """The column of each term."""
        if self._extends:
            return {**self._extends.column, **self._new}
        return {term: number for number, term in enumerate(self.terms)}

    def rows(self, texts: Iterable[str]) -> SparseRows:
        """Return unit vectors of shape (n_texts, n_terms); zero for no known term."""
        return self.unit_rows(self.counted(texts))

    def counted(self, texts: Iterable[str]) -> Counted:
        """Count the terms of texts, and weigh those that are known here."""
        terms = [Counter(terms_in(text)) for text in texts]
        return Counted(terms, self._weighed(terms, self.column), self)

    def unit_rows(self, counted: Counted) -> SparseRows:
        """Return the unit vectors of counted texts, as :meth:`rows` does.

        If they were counted by what this extends, only its own new terms are looked for.
        """
        return scaled_to_one(self.weighed(counted))

    def weighed(self, counted: Counted) -> SparseRows:
        """Return what :meth:`unit_rows` does, before it is brought to length one."""
        if counted.by is self:
            return counted.weighed
        if counted.by is not self._extends or self._extends is None:
            return self._weighed(counted.terms, self.column)
        return joined(counted.weighed, self._weighed(counted.terms, self._new))

    @cached_property
    def _new(self) -> Mapping[str, int]:
        """The columns of the terms that what this extends does not know."""
        known = len(self._extends.terms) if self._extends else 0
        return {term: known + number for number, term in enumerate(self.terms[known:])}

    def _weighed(
        self, terms: Sequence[Mapping[str, int]], column: Mapping[str, int]
    ) -> SparseRows:
        """Weigh the terms of texts that have a column: how often they stand, times idf."""
        found = [sorted((column[t], each[t]) for t in each if t in column) for each in terms]
        owner = np.repeat(np.arange(len(found)), [*map(len, found)])
        pairs = np.array([pair for one in found for pair in one], np.intp).reshape(-1, 2)
        data = (np.log(pairs[:, 1]) + 1) * self.idf[pairs[:, 0]]
        return SparseRows.of(owner, pairs[:, 0], (len(found), len(self.terms)), data)

    def transform(self, texts: Iterable[str]) -> csr_matrix:
        """Return what :meth:`rows` does as a matrix of SciPy."""
        return self.rows(texts).csr

    @cached_property
    def is_word(self) -> NDArray[np.bool_]:
        """Whether each term is a single word, of shape (n_terms,)."""
        return np.array([" " not in term for term in self.terms], dtype=bool)

    def substance(self, vectors: Sparse) -> Floats:
        """Return how much each text says, 0 to 1, of shape (n_texts,).

        That is m / (m + SUBSTANCE), where m is the sum of the idf of its distinct words.
        A unit vector alone does not tell: that of one word is as long as that of twenty.
        """
        told = np.where(self.is_word, self.idf, 0.0)[vectors.indices]
        mass = np.bincount(row_numbers(vectors), told, vectors.shape[0])
        return mass / (mass + SUBSTANCE)

    def save(self, folder: Path) -> None:
        """Write terms as JSON and document frequencies as an array."""
        known = {"n_documents": self.n_documents, "terms": self.terms}
        text = json.dumps(known, ensure_ascii=False, indent=0)
        (folder / TERMS).write_text(text + "\n", encoding="utf-8")
        counts = self.document_frequency.astype(np.int32)
        np.savez_compressed(folder / FREQUENCIES, document_frequency=counts)

    @classmethod
    def load(cls, folder: Path) -> LexicalVectorizer:
        """Read what :meth:`save` wrote; the caller turns a fault into ModelError."""
        known = json.loads((folder / TERMS).read_text(encoding="utf-8"))
        with np.load(folder / FREQUENCIES, allow_pickle=False) as arrays:
            return cls(known["terms"], arrays["document_frequency"], known["n_documents"])


class SemanticVectorizer:
    """The mean of a text's spaCy word vectors, at unit length.

    ``pipeline`` is the folder or the name of a spaCy pipeline that holds vectors. It is
    loaded at first use, and left out when the vectorizer is copied or pickled. A word that
    the table does not know as it is written ("JavaScript") is looked up in lower case, who does
    a job in the plural. But for these and for length it is ``nlp(neutral(text)).vector``.
    """

    def __init__(self, pipeline: str | Path) -> None:
        self.pipeline = pipeline

    @cached_property
    def nlp(self) -> Language:
        """The spaCy pipeline; ModelError if it cannot be loaded or has no vectors.

        The packaged one is loaded once in a process, as long as its file is the same.
        """
        return load_pipeline(self.pipeline, keep=Path(self.pipeline) == _packaged_vectors())

    @cached_property
    def _words(self) -> WordReader:
        keep = Path(self.pipeline) == _packaged_vectors()
        return word_reader(self.pipeline, lambda: self.nlp, keep=keep)

    @property
    def stop_words(self) -> Collection[str]:
        """The stop words of the pipeline's language; ``xx``, many languages, has none."""
        return () if self._words.language == "xx" else self.nlp.Defaults.stop_words

    @property
    def digest(self) -> str:
        """The SHA-256, in hexadecimal, of the words' vectors; ModelError as :attr:`nlp`."""
        return self._words.digest

    def __getstate__(self) -> dict[str, Any]:
        # The packaged one is where matcher is installed, which is elsewhere on another machine.
        packaged = Path(self.pipeline) == _packaged_vectors()
        return {"pipeline": None if packaged else self.pipeline}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        self.pipeline = state["pipeline"] or _packaged_vectors()

    def transform(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors of shape (n_texts, n_dimensions); zero for no known word."""
        words, lengths = self._words.read(
            [written_out(without_standard(neutral(text))) for text in texts]
        )
        vectors = np.zeros((len(texts), words.shape[1]))
        starts = np.cumsum(lengths) - lengths
        if len(words):
            vectors[lengths > 0] = np.add.reduceat(words, starts[lengths > 0])
        length = np.linalg.norm(vectors, axis=1, keepdims=True)
        np.divide(vectors, length, out=vectors, where=length > 0)
        return vectors
