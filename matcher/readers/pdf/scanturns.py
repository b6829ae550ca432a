"""Scanned pages that lie on their side or upside down, told by how their words are read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

LEAST_SURE = 60
"""Mean confidence of words below which a page may be upside down: upright ones have over 90,
and pages of ours that were turned by a half 35, in percent."""

FEWEST_LETTERS = 4
"""Letters of a word that is wider than it is high if it is upright."""

_ROTATE = re.compile(r"^Rotate: (90|180|270)$", re.M)
_QUARTER, _ALL = 90, 4


class Seen(Protocol):
    """A word of a page as it was recognised, with its size in dots."""

    @property
    def text(self) -> str:
        """The word."""

    @property
    def width(self) -> int:
        """How wide it is."""

    @property
    def height(self) -> int:
        """How high it is."""

    @property
    def conf(self) -> float:
        """How surely it was recognised, in percent."""


def looks_turned(words: Sequence[Seen]) -> bool:
    """Tell whether words are read so badly, or stand so, that their page may be turned."""
    if not words:
        return False
    long = [word for word in words if len(word.text) >= FEWEST_LETTERS]
    high = sum(word.height > word.width for word in long)
    return 2 * high > len(long) or sum(word.conf for word in words) < LEAST_SURE * len(words)


def turns_told(told: str) -> int:
    """Return by how many quarters, against the clock, Tesseract says a page is to be turned."""
    found = _ROTATE.search(told)
    return -int(found[1]) // _QUARTER % _ALL if found else 0
