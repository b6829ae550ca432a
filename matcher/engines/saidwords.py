"""The words of passages in their order, as numbers: which passages a role's own words make.

What :class:`~matcher.scoring.verdicts.ProfilePhrases` tells of one text, told of all passages
of a block at once, by sorted tables that all roles look their words up in.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from zlib import crc32

import numpy as np

from matcher.scoring.verdicts import (
    FEWEST_WORDS,
    HALF_STRETCH,
    NEW_WORDS,
    STRETCH,
    bare_words,
    is_more_than_a_number,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from matcher.scoring.verdicts import ProfilePhrases

_Numbers: TypeAlias = "NDArray[Any]"

_SIZES = (1, 2, 3)  # of the runs of words that a role has
_FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, so that no bit is lost
_PASSAGE_BITS = np.uint64(32)


@lru_cache(maxsize=1 << 16)
def _numbered(word: str) -> int:
    return crc32(word.encode()) & ~1 | is_more_than_a_number(word)


def said_numbers(text: str) -> list[int]:
    """Return the numbers of the words of a text, in their order.

    That is the CRC-32 of each, odd where it is more than a number or a single letter.
    """
    return [_numbered(word) for word in bare_words(text)]


class HashedPhrases(NamedTuple):
    """Phrases of a role, as numbers: its words, and its runs of one, two and three words.

    ``most`` tells whether a passage of which they are the most copies the role.
    """

    words: _Numbers
    runs: tuple[_Numbers, ...]
    most: bool

    @classmethod
    def of(cls, phrases: ProfilePhrases, *, most: bool) -> HashedPhrases:
        """Take the words and runs of phrases."""
        words = {number for number in map(_numbered, phrases.words) if number % 2}
        by_size = (
            [[_numbered(word) for word in run] for run in phrases.runs if len(run) == size]
            for size in _SIZES
        )
        runs = tuple(
            _joined(np.array(rows, np.uint64).reshape(-1, size).T)
            for size, rows in zip(_SIZES, by_size, strict=True)
        )
        return cls(_sorted(words), runs, most)


class SaidWords:
    """The words of n passages: ``numbers``, one passage after the other.

    Those of passage i are ``numbers[bounds[i]:bounds[i + 1]]``.
    """

    def __init__(self, numbers: _Numbers, bounds: _Numbers) -> None:
        self.numbers = numbers.astype(np.uint64)
        self.bounds = bounds
        self.counts = np.diff(bounds)

    def copied(self, role: HashedPhrases) -> NDArray[np.bool_]:
        """Tell which passages say hardly more than phrases of a role do, of shape (n,)."""
        covered = np.zeros(len(self.numbers), dtype=bool)
        for size, runs in zip(_SIZES, role.runs, strict=True):
            starts = self._runs[size - 1].rows_of(runs)
            for step in range(size):
                covered[starts + step] = True
        sums = np.concatenate([[0], np.cumsum(covered)])
        inside = np.diff(sums[self.bounds])
        theirs = np.bincount(self._distinct.rows_of(role.words), minlength=len(inside))
        few: NDArray[np.bool_] = self.counts - inside < FEWEST_WORDS
        few |= self._distinct_counts - theirs <= NEW_WORDS * self._distinct_counts
        longest = self._longest(covered)
        few |= longest >= STRETCH
        few |= (longest >= HALF_STRETCH) & (2 * longest >= self.counts)
        if role.most:
            few |= 2 * inside > self.counts
        return few

    @cached_property
    def wordless(self) -> NDArray[np.bool_]:
        """Which passages say too little to be anything else than a copy, of any role."""
        few = self.counts < FEWEST_WORDS
        few |= self._distinct_counts == 0
        return np.asarray(few, dtype=np.bool_)

    @cached_property
    def _passages(self) -> NDArray[np.intp]:
        """In which passage each word stands."""
        return np.repeat(np.arange(len(self.counts)), self.counts)

    @cached_property
    def _runs(self) -> tuple[_Table, ...]:
        """Where the runs of each size begin."""
        return tuple(self._runs_of(size) for size in _SIZES)

    def _runs_of(self, size: int) -> _Table:
        count = max(0, len(self.numbers) - size + 1)
        starts = np.arange(count)
        whole = self._passages[:count] == self._passages[size - 1 :]
        joined = _joined([self.numbers[step : step + count] for step in range(size)])
        return _Table.of(joined[whole], starts[whole])

    @cached_property
    def _distinct(self) -> _Table:
        """In which passages each word stands that says something, each of them once."""
        told = self.numbers % np.uint64(2) == 1
        passages = self._passages[told].astype(np.uint64)
        pairs = np.unique((self.numbers[told] << _PASSAGE_BITS) | passages)
        rows = pairs & np.uint64(0xFFFFFFFF)
        return _Table(pairs >> _PASSAGE_BITS, rows.astype(np.intp))

    @cached_property
    def _distinct_counts(self) -> NDArray[np.intp]:
        return np.bincount(self._distinct.rows, minlength=len(self.counts))

    def _longest(self, covered: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Return how many words that are covered stand together, at most, of shape (n,)."""
        places = np.flatnonzero(covered)
        passages = self._passages[places]
        goes_on = (np.diff(places) == 1) & (np.diff(passages) == 0)
        begins = np.flatnonzero(np.concatenate([[True], ~goes_on])[: len(places)])
        lengths = np.diff(np.concatenate([begins, [len(places)]]))
        longest = np.zeros(len(self.counts), dtype=np.intp)
        np.maximum.at(longest, passages[begins], lengths)
        return longest


class _Table(NamedTuple):
    """Numbers, sorted, and a row for each."""

    numbers: _Numbers
    rows: NDArray[np.intp]

    @classmethod
    def of(cls, numbers: _Numbers, rows: NDArray[np.intp]) -> _Table:
        order = np.argsort(numbers, kind="stable")
        return cls(numbers[order], rows[order])

    def rows_of(self, asked: _Numbers) -> NDArray[np.intp]:
        """Return the rows of all numbers that are asked for."""
        first = np.searchsorted(self.numbers, asked, "left")
        counts = np.searchsorted(self.numbers, asked, "right") - first
        ends = np.cumsum(counts)
        total = int(ends[-1]) if len(ends) else 0
        places = np.arange(total) + np.repeat(first - ends + counts, counts)
        return np.asarray(self.rows[places])


def _joined(words: Iterable[_Numbers]) -> _Numbers:
    """Return one number for each run, given the first word of each, the second, and so on."""
    total: Any = np.uint64(0)
    for each in words:
        total = total * _FACTOR + each
    return np.asarray(total)


def _sorted(numbers: set[int]) -> _Numbers:
    return np.array(sorted(numbers), dtype=np.uint64)
