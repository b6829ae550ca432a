"""Two columns of a page beside each other: where they part, and where each row stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from matcher.readers.pdf.layout.rows import Row

FEWEST_ROWS_BESIDE = 3
"""How many rows make a column beside another."""

FILLED = 0.85
"""Share of the rows of a page that stand in columns which go on over its end."""

FOOT = 6.0
"""How far above the lowest row of a page, in heights of a line, such a column may end."""

ALIKE_WIDTHS = 0.85
"""Ratio of the widths of two columns from which they are as wide."""

_TRIED = 8  # places where columns may part, of which the best are tried
_COST = 3  # how much less a row across such a place is wanted than one beside it


class Columns(NamedTuple):
    """The rows of two columns of a page, in the order in which they are read.

    ``first`` is read first. Few rows stand in neither.
    """

    gutter: float
    first: Sequence[Row]
    second: Sequence[Row]

    @property
    def goes_right(self) -> bool:
        """Tell whether they are read from left to right."""
        return self.first[0].x0 < self.gutter <= self.second[0].x1

    @property
    def are_alike(self) -> bool:
        """Tell whether they are as wide."""
        widths = [right - left for left, right in map(span, (self.first, self.second))]
        return min(widths) > ALIKE_WIDTHS * max(widths)

    def reach(self, foot: float) -> tuple[bool, bool]:
        """Tell of each whether it reaches down to a foot, or nearly so."""
        lowest = (min(side, key=lambda row: row.y0) for side in (self.first, self.second))
        one, other = (row.y0 - foot < FOOT * (row.y1 - row.y0) for row in lowest)
        return one, other


def span(rows: Sequence[Row]) -> tuple[float, float]:
    """Return where rows begin at the left, and end at the right."""
    return min(row.x0 for row in rows), max(row.x1 for row in rows)


def side_of(row: Row, gutter: float) -> int:
    """Return on which side of a gutter a row stands, -1 or 1; 0 for one across it."""
    return -1 if row.x1 <= gutter else 1 if row.x0 > gutter - row.size else 0


def two_columns(rows: Sequence[Row]) -> Columns | None:
    """Return the columns that nearly all of a page is in, if one is read after the other."""
    if len(rows) < 2 * FEWEST_ROWS_BESIDE:
        return None
    if not any(lower.y1 > upper.y1 for upper, lower in pairwise(rows)):
        return None
    found = (_parted(rows, gutter) for gutter in _gutters(rows))
    return next(filter(None, found), None)


def _parted(rows: Sequence[Row], gutter: float) -> Columns | None:
    beside = [(row, side) for row in rows if (side := side_of(row, gutter))]
    runs = [[row for row, _ in run] for _, run in groupby(beside, key=lambda one: one[1])]
    first, second = max(pairwise(runs), key=lambda pair: min(map(len, pair)), default=((), ()))
    enough = len(first) + len(second) >= FILLED * len(rows)
    if not enough or min(len(first), len(second)) < FEWEST_ROWS_BESIDE:
        return None
    return Columns(gutter, first, second)


def _gutters(rows: Sequence[Row]) -> Iterator[float]:
    """Yield where the right one of two columns may begin, the likeliest first."""
    starts, ends = sorted(row.x0 for row in rows), sorted(row.x1 for row in rows)
    places: dict[int, float] = {}
    for x in starts:
        left, right = bisect_right(ends, x), len(rows) - bisect_left(starts, x)
        shorter, across = min(left, right), len(rows) - left - right
        if shorter >= FEWEST_ROWS_BESIDE and across <= (1 - FILLED) * len(rows):
            places.setdefault(shorter - _COST * across, x)
    for place in sorted(places, reverse=True)[:_TRIED]:
        yield places[place]
