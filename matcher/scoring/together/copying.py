"""Which passages are made of the words of which of many roles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.verdicts import (
    FEWEST_ADDED,
    FEWEST_OF_DEED,
    FEWEST_WORDS,
    HALF_STRETCH,
    NEW_WORDS,
    STRETCH,
    ProfilePhrases,
    bare_words,
    has_stretch,
    is_more_than_a_number,
    is_year,
    levels_in,
    longest_stretch,
)
from matcher.sections.entries import begins_with_deed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from matcher.scoring.arrays import Bools, Floats


@dataclass(frozen=True)
class Membership:
    """Which of many things each of R roles has: ``number`` of each, ``of`` (n_things, R)."""

    number: Mapping[object, int]
    of: Bools

    @classmethod
    def by(
        cls, owned: Sequence[Iterable[str]], things: Callable[[str], Iterable[object]]
    ) -> Membership:
        """Take what each role has: the ``things`` of each of its texts, told once of a text."""
        number: dict[object, int] = {}
        rows: dict[str, NDArray[np.intp]] = {}
        for text in dict.fromkeys(chain.from_iterable(owned)):
            told = [number.setdefault(thing, len(number)) for thing in things(text)]
            rows[text] = np.array(told, dtype=np.intp)
        found = np.zeros((len(number) + 1, len(owned)), dtype=bool)  # the last is of nobody
        for role, own in enumerate(owned):
            if mine := [rows[text] for text in own]:
                found[np.concatenate(mine), role] = True
        return cls(number, found)

    def of_owners(self, owners: NDArray[np.intp]) -> Membership:
        """Return what some of the roles have, by their numbers."""
        return Membership(self.number, self.of[:, owners])

    def places(self, things: Iterable[object]) -> list[int]:
        """Return the row of each of some things, the last one for what no role has."""
        return [self.number.get(thing, len(self.number)) for thing in things]


@dataclass(frozen=True)
class RolePhrases:
    """The words of R roles and their runs, as ProfilePhrases of each has them."""

    words: Membership
    runs: Membership

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]]) -> RolePhrases:
        """Take the texts of each role apart, each text once."""
        every = {text for own in texts for text in own}
        once = {text: ProfilePhrases.of([text]) for text in every}
        return cls(
            Membership.by(texts, lambda text: once[text].words),
            Membership.by(texts, lambda text: once[text].runs),
        )

    def of_roles(self, roles: NDArray[np.intp]) -> RolePhrases:
        """Return those of some roles, by their numbers."""
        return RolePhrases(self.words.of_owners(roles), self.runs.of_owners(roles))

    def copied(self, passages: Sequence[str]) -> Bools:
        """Tell which passages are made of the words of each role, of shape (R, n).

        As :meth:`ProfilePhrases.are_most_of` tells it, for all roles together.
        """
        split = [bare_words(text) for text in passages]
        sizes = np.array([len(words) for words in split])
        covered = self._covered(split, sizes)
        covered |= np.array([level for words in split for level in levels_in(words)])[:, None]
        ends = np.cumsum(sizes)
        own = _sums(~covered, ends, sizes)  # (n, R)
        distinct, new = self._new_words(split)
        begun = np.array([begins_with_deed(text) for text in passages])[:, None]
        said = [word for words in split for word in words]
        added = ~covered & ~np.array([is_year(word) for word in said])[:, None]
        numbers = _sums(added & np.array([w[0].isdigit() for w in said])[:, None], ends, sizes)
        more = begun & ((numbers > 0) | (_sums(added, ends, sizes) >= FEWEST_ADDED))
        most = (own >= FEWEST_OF_DEED) & (2 * own > sizes[:, None])
        few = (own < FEWEST_WORDS) | (2 * own < sizes[:, None])
        found = ~more & ((few & ~most) | (new <= NEW_WORDS * distinct[:, None]))
        maybe = ~found & (sizes[:, None] - own >= HALF_STRETCH)
        for row, role in zip(*(each.tolist() for each in np.nonzero(maybe)), strict=True):
            start, count = int(ends[row] - sizes[row]), int(sizes[row])
            alone = set(np.flatnonzero(~covered[start : start + count, role]).tolist())
            whole = longest_stretch(count, alone) >= STRETCH
            found[row, role] = whole if more[row, role] else has_stretch(count, alone)
        return np.ascontiguousarray(found.T)

    def _covered(self, split: Sequence[tuple[str, ...]], sizes: Floats) -> Bools:
        """Tell of each word of all passages in which roles' runs it stands."""
        covered = np.zeros((int(sizes.sum()), self.runs.of.shape[1]), dtype=bool)
        number, place = self.runs.number, 0
        for words in split:
            for size in (1, 2, 3):
                for start in range(len(words) - size + 1):
                    run = number.get(words[start : start + size])
                    if run is not None:
                        first = place + start
                        covered[first : first + size] |= self.runs.of[run]
            place += len(words)
        return covered

    def _new_words(self, split: Sequence[tuple[str, ...]]) -> tuple[Floats, Floats]:
        """Return how many distinct words each passage has, and how many are no role's."""
        sets = [set(filter(is_more_than_a_number, words)) for words in split]
        distinct = np.array([float(len(words)) for words in sets])
        known = [self.words.of[self.words.places(words)].sum(axis=0) for words in sets]
        return distinct, distinct[:, None] - np.array(known)


def _sums(told: Bools, ends: NDArray[np.intp], sizes: NDArray[np.intp]) -> Floats:
    """Count what is told of the words of each passage, (words, R) to (n, R)."""
    before = np.concatenate([np.zeros((1, told.shape[1])), np.cumsum(told, axis=0)])
    return np.asarray(before[ends] - before[ends - sizes], dtype=np.float64)
