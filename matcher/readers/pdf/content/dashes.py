"""Lines that are broken into dashes: where they are painted (ISO 32000-1, 8.4.3.6)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import isfinite
from typing import NamedTuple

from matcher.readers.pdf.content.scanner import numbers

MOST_DASHES = 16
"""Lengths of one pattern of dashes; of a longer one, the others are left out."""

_STEPS = 100  # places at which a line is looked at
_EMS = (0.2, 0.5, 1.0, 2.0, 4.0)  # how long the parts of an outline of a letter are


class Dashes(NamedTuple):
    """Lengths of dashes and gaps by turns, in user space, and where in them a line begins."""

    lengths: tuple[float, ...] = ()
    phase: float = 0.0

    def paint(self, along: float) -> bool:
        """Return whether a line is painted at a distance from where it begins."""
        whole = sum(self.lengths)
        if whole <= 0:
            return True
        left = (self.phase + along) % whole
        for number, length in enumerate(self.lengths):
            left -= length
            if left < 0:
                return number % 2 == 0
        return True

    def share(self, size: float) -> float:
        """Return how much is painted of the outlines of letters of a size, at most, 0 to 1."""
        return _share(self, size) if self.lengths else 1.0


SOLID = Dashes()
"""No gaps."""


def dashes_of(lengths: Sequence[float], phase: float) -> Dashes:
    """Return a pattern of dashes; none if its numbers are none."""
    taken = tuple(lengths[:MOST_DASHES])
    if not taken or min(taken) < 0 or not isfinite(sum(taken) + phase) or sum(taken) <= 0:
        return SOLID
    return Dashes(taken * (1 + len(taken) % 2), phase)


def read_dashes(operands: bytes) -> Dashes:
    """Return what the operands of ``d`` say: an array, and a number."""
    *lengths, phase = numbers(operands) or [0.0]
    return dashes_of(lengths, phase)


@lru_cache(maxsize=256)
def _share(dashes: Dashes, size: float) -> float:
    ends = [length * size for length in _EMS]
    return max(
        sum(dashes.paint((step + 0.5) / _STEPS * end) for step in range(_STEPS)) / _STEPS
        for end in ends
    )
