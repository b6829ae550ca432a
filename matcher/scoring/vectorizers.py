"""Texts to vectors: TF-IDF with known document frequencies, and spaCy word vectors."""

from __future__ import annotations

import json
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

from matcher.packaged import packaged_shared
from matcher.scoring.neutral import neutral
from matcher.scoring.pipelines import Tokens, load_pipeline
from matcher.scoring.toolnames import without_standard, written_out
from matcher.scoring.wordpairs import WORDS_AND_PAIRS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix
    from spacy.language import Language
    from spacy.tokens import Doc

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
    ``terms[i]``. The vectorizer itself is scikit-learn's, with its smooth idf,
    ln((1 + n) / (1 + df)) + 1, sublinear term frequency, 1 + ln(tf), and rows of length one.
    """

    def __init__(
        self, terms: Sequence[str], document_frequency: Iterable[int], n_documents: int
    ) -> None:
        self.terms = list(terms)
        self.document_frequency: NDArray[np.int64] = np.asarray(
            list(document_frequency), dtype=np.int64
        )
        self.n_documents = n_documents

    @classmethod
    def learn(cls, documents: Iterable[str], *, min_documents: int = 1) -> LexicalVectorizer:
        """Count in how many documents each word and word pair stands.

        Terms that stand in fewer than ``min_documents`` are left out.
        """
        counter = CountVectorizer(**WORDS_AND_PAIRS, min_df=min_documents, binary=True)
        counts = counter.fit_transform(documents)
        frequency = np.asarray(counts.sum(axis=0)).ravel()
        return cls(counter.get_feature_names_out().tolist(), frequency, counts.shape[0])

    def extended(self, texts: Iterable[str]) -> LexicalVectorizer:
        """Return a vectorizer that also knows every term of ``texts``.

        A term that is new counts as rare: it stood in fewer than ten documents.
        """
        return self.with_terms(sorted({term for text in texts for term in self._analyze(text)}))

    def with_terms(self, terms: Iterable[str]) -> LexicalVectorizer:
        """Return a vectorizer that also knows ``terms``, after its own and in their order."""
        known = set(self.terms)
        new = [term for term in terms if term not in known]
        if not new:
            return self
        frequency = [*self.document_frequency.tolist(), *[UNSEEN_DOCUMENT_FREQUENCY] * len(new)]
        return LexicalVectorizer([*self.terms, *new], frequency, self.n_documents)

    def plus(self, documents: Sequence[str]) -> LexicalVectorizer:
        """Return a vectorizer whose document frequencies also count ``documents``."""
        both = self.extended(documents)
        counter = CountVectorizer(**WORDS_AND_PAIRS, vocabulary=both.terms, binary=True)
        seen = np.asarray(counter.transform(documents).sum(axis=0)).ravel()
        frequency = both.document_frequency + seen
        return LexicalVectorizer(both.terms, frequency, self.n_documents + len(documents))

    @cached_property
    def _analyze(self) -> Callable[[str], list[str]]:
        analyze: Callable[[str], list[str]] = TfidfVectorizer(
            **WORDS_AND_PAIRS
        ).build_analyzer()
        return analyze

    @cached_property
    def tfidf(self) -> TfidfVectorizer:
        """The scikit-learn vectorizer, ready to transform."""
        tfidf = TfidfVectorizer(
            **WORDS_AND_PAIRS, sublinear_tf=True, vocabulary=self.terms, dtype=np.float64
        )
        tfidf.idf_ = np.log((1 + self.n_documents) / (1 + self.document_frequency)) + 1
        return tfidf

    def transform(self, texts: Sequence[str]) -> csr_matrix:
        """Return unit vectors, sparse, of shape (n_texts, n_terms); zero for no known term."""
        vectors: csr_matrix = self.tfidf.transform(texts)
        return vectors

    @cached_property
    def _idf_of_words(self) -> NDArray[np.float64]:
        single = np.array([" " not in term for term in self.terms])
        return np.where(single, self.tfidf.idf_, 0.0)

    def substance(self, vectors: csr_matrix) -> NDArray[np.float64]:
        """Return how much each text says, 0 to 1, of shape (n_texts,).

        That is m / (m + SUBSTANCE), where m is the sum of the idf of its distinct words.
        A unit vector alone does not tell: that of one word is as long as that of twenty.
        """
        mass = np.asarray(vectors.sign() @ self._idf_of_words, dtype=np.float64)
        return mass / (mass + SUBSTANCE)

    def save(self, folder: Path) -> None:
        """Write terms as JSON and document frequencies as an array."""
        document = {"n_documents": self.n_documents, "terms": self.terms}
        text = json.dumps(document, ensure_ascii=False, indent=0)
        (folder / TERMS).write_text(text + "\n", encoding="utf-8")
        frequency = self.document_frequency.astype(np.int32)
        np.savez_compressed(folder / FREQUENCIES, document_frequency=frequency)

    @classmethod
    def load(cls, folder: Path) -> LexicalVectorizer:
        """Read what :meth:`save` wrote; the caller turns a fault into ModelError."""
        document = json.loads((folder / TERMS).read_text(encoding="utf-8"))
        with np.load(folder / FREQUENCIES, allow_pickle=False) as arrays:
            frequency = arrays["document_frequency"]
        return cls(document["terms"], frequency, document["n_documents"])


def _as_words(text: str) -> str:
    return written_out(without_standard(neutral(text)))


class SemanticVectorizer:
    """The mean of a text's spaCy word vectors, at unit length.

    ``pipeline`` is the folder or the name of a spaCy pipeline that holds vectors. It is
    loaded at first use, and left out when the vectorizer is copied or pickled. A word that
    the table does not know as it is written ("JavaScript") is looked up in lower case. But
    for these and for length the vector is ``spacy.load(pipeline)(neutral(text)).vector``.
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
    def _tokens(self) -> Tokens:
        return Tokens(self.nlp)

    @property
    def digest(self) -> str:
        """The SHA-256, in hexadecimal, of the words' vectors; ModelError as :attr:`nlp`."""
        table = self.nlp.vocab.vectors
        content = sha256(np.ascontiguousarray(table.data).tobytes())
        content.update(np.array(sorted(table.key2row.items()), dtype=np.uint64).tobytes())
        return content.hexdigest()

    def __getstate__(self) -> dict[str, Any]:
        # The packaged one is where matcher is installed, which is elsewhere on another machine.
        packaged = Path(self.pipeline) == _packaged_vectors()
        return {"pipeline": None if packaged else self.pipeline}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        pipeline = state["pipeline"]
        self.pipeline = _packaged_vectors() if pipeline is None else pipeline

    def transform(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """Return unit vectors of shape (n_texts, n_dimensions); zero for no known word."""
        words, lengths = self._tokens.read([*map(_as_words, texts)], self._of_words)
        vectors = np.zeros((len(texts), words.shape[1]))
        starts = np.cumsum(lengths) - lengths
        if len(words):
            vectors[lengths > 0] = np.add.reduceat(words, starts[lengths > 0])
        length = np.linalg.norm(vectors, axis=1, keepdims=True)
        np.divide(vectors, length, out=vectors, where=length > 0)
        return vectors

    def _of_words(self, docs: Sequence[Doc]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """Return the vectors of all words, in lower case where the table knows no other.

        Of shape (n_words, n_dimensions); zero for an unknown word. With them how many words
        each text has. All words are looked up at once: one by one, that takes most of the
        time of a résumé's vectors.
        """
        from spacy.attrs import LOWER, ORTH

        vocab = self.nlp.vocab
        table = vocab.vectors
        lengths = np.array([len(doc) for doc in docs], dtype=np.intp)
        shape = (int(lengths.sum()), vocab.vectors_length)
        if not docs or table.mode != "default":  # floret makes a vector of any word's parts
            rows = [token.vector for doc in docs for token in doc]
            return np.array(rows, dtype=np.float64).reshape(shape), lengths
        keys = np.concatenate([doc.to_array([ORTH, LOWER]).reshape(-1, 2) for doc in docs])
        row = table.key2row.get  # table.find goes through as many calls of its own
        places = np.array([row(orth, row(lower, -1)) for orth, lower in keys.tolist()], np.intp)
        known = places[:, None] >= 0
        return np.where(known, table.data[places].astype(np.float64), 0.0), lengths
