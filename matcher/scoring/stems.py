"""Words without their endings, and how rare they are."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from matcher.language import LANGUAGE
from matcher.scoring.vectorizers import UNSEEN_DOCUMENT_FREQUENCY
from matcher.scoring.wordpairs import words_in
from matcher.text import stem

if TYPE_CHECKING:
    from matcher.scoring.vectorizers import LexicalVectorizer

_STOP = frozenset(LANGUAGE.ads.stop)
_LESSER = 0.5  # what the rarer forms of a word add to the documents of the commonest


def word_stems(text: str) -> frozenset[str]:
    """Return the words of a text without their endings, and without those that ask nothing.

    A text that has no others is all of its words.

    >>> sorted(word_stems("Experience in welding and in welded frames"))
    ['fram', 'weld']
    """
    words = words_in(text)
    kept = [word for word in words if word not in _STOP]
    return frozenset(map(stem, kept or words))


class Rarity:
    """How rare words are without their endings, by the documents that a vectorizer knows.

    The documents of a stem are those of its commonest form and half of those of each other.
    """

    def __init__(self, lexical: LexicalVectorizer) -> None:
        documents: dict[str, float] = {}
        for term, count in zip(lexical.terms, lexical.document_frequency.tolist(), strict=True):
            if " " not in term:
                bare = stem(term)
                one, other = sorted((documents.get(bare, 0.0), float(count)))
                documents[bare] = min(lexical.n_documents, other + _LESSER * one)
        self._documents: Mapping[str, float] = documents
        self._total = lexical.n_documents

    def idf(self, word: str) -> float:
        """Return ln((1 + n) / (1 + documents)) + 1, that of an unknown word as a rare one's."""
        documents = self._documents.get(word, UNSEEN_DOCUMENT_FREQUENCY)
        return math.log((1 + self._total) / (1 + documents)) + 1

    def idfs(self, stems: Iterable[str]) -> list[float]:
        """Return the idf of each stem."""
        return [self.idf(each) for each in stems]
