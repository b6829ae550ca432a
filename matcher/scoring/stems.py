"""Words without their endings, and how rare they are."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from matcher.language import LANGUAGE
from matcher.scoring.vectorizers import UNSEEN_DOCUMENT_FREQUENCY
from matcher.scoring.wordpairs import words_in
from matcher.text import stem

if TYPE_CHECKING:
    from matcher.scoring.vectorizers import LexicalVectorizer

_STOP = frozenset(LANGUAGE.ads.stop)
_LESSER = 0.5  # what the rarer forms of a word add to the documents of the commonest


@lru_cache(maxsize=512)  # a passage is asked for by role after role
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
        self._words = sorted(term for term in lexical.terms if " " not in term)
        self._column, self._counts = lexical.column, lexical.document_frequency.tolist()
        self._total = lexical.n_documents
        self._known: dict[str, float] = {}

    def _documents(self, bare: str) -> float:
        """Return the documents of a stem, by the words that begin with it."""
        forms, start = list[int](), bisect_left(self._words, bare)
        for word in islice(self._words, start, None):
            if not word.startswith(bare):
                break
            if stem(word) == bare:
                forms.append(self._column[word])
        documents = 0.0
        for number in sorted(forms):  # the vectorizer's order, which rounding may follow
            one, other = sorted((documents, float(self._counts[number])))
            documents = min(self._total, other + _LESSER * one)
        return documents if forms else UNSEEN_DOCUMENT_FREQUENCY

    def idf(self, word: str) -> float:
        """Return ln((1 + n) / (1 + documents)) + 1, that of an unknown word as a rare one's."""
        if word not in self._known:
            self._known[word] = self._documents(word)
        documents = self._known[word]
        return math.log((1 + self._total) / (1 + documents)) + 1

    def idfs(self, stems: Iterable[str]) -> list[float]:
        """Return the idf of each stem."""
        return [self.idf(each) for each in stems]
