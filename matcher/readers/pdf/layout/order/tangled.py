"""Columns whose lines were painted by turns, one of this and one of that, put column by column.

So do programs that paint a page from top to bottom whatever stands where. Tables are painted so
too, and stay: no title of a section stands in the midst of their rows, on both sides.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, zip_longest
from typing import NamedTuple

from matcher.readers.pdf.geometry import median
from matcher.readers.pdf.layout.columns import FEWEST_ROWS, MOST_SPLITS
from matcher.readers.pdf.layout.rows import MOST_ROWS, PITCH, Row
from matcher.readers.pdf.layout.titled import LARGER
from matcher.readers.sectionnames import names_section

BY_TURNS = 0.5
"""How often painting goes to the other column at least, for each row of the shorter."""

_NARROWEST = 0.8
"""Width in font sizes of the narrowest gutter."""

FEWEST_SECTIONS = 2
"""How many sections begin on each side at least: the head of a table may be called as one."""

BEFORE = 0.15
"""Share of the rows of a column that may begin to the left of a title of its sections."""

_CLOSE = 0.2  # of its height, that a line has in common with one beside it
_TRIED = 8
_COST = 3  # how much less a row across the gutter is wanted than one beside it


class _Band(NamedTuple):
    """Rows on both sides of a gutter as they were painted, how many pieces of each stand left.

    ``turns`` tells of each part of a row whether it stands right.
    """

    painted: list[Row]
    counts: list[int]
    turns: list[bool]

    @property
    def left(self) -> list[Row]:
        """Return what stands left of the gutter."""
        return [
            row if count == len(row.pieces) else Row(row.pieces[:count])
            for row, count in zip(self.painted, self.counts, strict=True)
            if count
        ]

    @property
    def right(self) -> list[Row]:
        """Return what stands right of the gutter."""
        return [
            Row(row.pieces[count:]) if count else row
            for row, count in zip(self.painted, self.counts, strict=True)
            if count < len(row.pieces)
        ]

    @property
    def is_tangled(self) -> bool:
        """Tell whether these are columns painted by turns."""
        right = sum(self.turns)
        shorter = min(len(self.turns) - right, right)
        if shorter < FEWEST_ROWS:
            return False
        switches = sum(one != other for one, other in pairwise(self.turns))
        return switches > BY_TURNS * shorter and _are_columns(self.left, self.right)


def untangled(rows: Sequence[Row], depth: int = MOST_SPLITS) -> Sequence[Row]:
    """Return rows, those of columns that were painted by turns column by column."""
    if not (depth and 2 * FEWEST_ROWS <= len(rows) <= MOST_ROWS) or not _by_turns(rows):
        return rows
    for gutter in _gutters(rows):
        across = _across(rows, gutter)
        bands = _bands(rows, gutter, across)
        tangled = [band.is_tangled for band in bands]
        if any(tangled):
            columns = [
                [*untangled(band.left, depth - 1), *untangled(band.right, depth - 1)]
                if by_turns
                else band.painted
                for band, by_turns in zip(bands, tangled, strict=True)
            ]
            parts = zip_longest(columns, [[row] for row in across], fillvalue=())
            return list(chain.from_iterable(chain.from_iterable(parts)))
    return rows


def _by_turns(rows: Sequence[Row]) -> bool:
    """Tell whether painting goes to the side often."""
    pieces = (piece for row in rows for piece in row.pieces)
    aside = sum(two.x0 >= one.x1 or two.x1 <= one.x0 for one, two in pairwise(pieces))
    return aside >= 2 * FEWEST_ROWS


def _gutters(rows: Sequence[Row]) -> Iterator[float]:
    """Yield where the right one of two columns may begin, the likeliest first."""
    pieces = [piece for row in rows for piece in row.pieces]
    starts, ends = sorted(one.x0 for one in pieces), sorted(one.x1 for one in pieces)
    places: dict[int, float] = {}
    for x in starts:
        left, right = bisect_right(ends, x), len(pieces) - bisect_left(starts, x)
        shorter, across = min(left, right), len(pieces) - left - right
        if shorter >= FEWEST_ROWS and across < shorter:
            places.setdefault(shorter - _COST * across, x)
    for place in sorted(places, reverse=True)[:_TRIED]:
        yield places[place]


def _across(rows: Sequence[Row], gutter: float) -> list[Row]:
    """Return the rows across a gutter from top to bottom, and short ones that belong to them.

    A heading stands close above such a row, with nothing beside it, and further below another.
    """
    lines = sorted(rows, key=lambda row: -row.y1)
    across: list[Row] = []
    for upper, row, lower in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        heads = (
            upper
            and lower
            and _is_across(lower, gutter)
            and row.y0 >= lower.y1 - _slack(row)
            and upper.y0 - row.y1 > max(PITCH * _height(row), row.y0 - lower.y1)
        )
        if heads or _is_across(row, gutter):
            across.append(row)
    return across


def _is_across(row: Row, gutter: float) -> bool:
    low = gutter - _NARROWEST * row.size
    return any(piece.x0 < gutter and piece.x1 > low for piece in row.pieces)


def _height(row: Row) -> float:
    return row.y1 - row.y0


def _slack(row: Row) -> float:
    return _CLOSE * _height(row)


def _bands(rows: Sequence[Row], gutter: float, across: Sequence[Row]) -> list[_Band]:
    """Return what stands between the rows across a gutter."""
    heights, apart = [-row.y1 for row in across], set(across)
    bands = [_Band([], [], []) for _ in range(len(across) + 1)]
    for row in rows:
        if row in apart:
            continue
        band = bands[bisect_right(heights, -row.y1)]
        band.painted.append(row)
        count = sum(piece.x0 < gutter for piece in row.pieces)
        band.counts.append(count)
        if count:
            band.turns.append(False)
        if count < len(row.pieces):
            band.turns.append(True)
    return bands


def _are_columns(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Tell whether sections begin on both sides, as they do in columns and in no table."""
    return all(len(set(_titles(side))) >= FEWEST_SECTIONS for side in (left, right))


def _titles(rows: Sequence[Row]) -> Iterator[str]:
    """Yield the titles of sections at the left of a column, in letters that set them apart."""
    usual, bold = median(row.size for row in rows), sum(row.bold for row in rows)
    starts = sorted(row.x0 for row in rows)
    for row in rows:
        apart = row.size > LARGER * usual or (row.bold and 2 * bold < len(rows))
        if not (apart or row.text.isupper()) or not names_section(row.text):
            continue
        if bisect_left(starts, row.x0 - row.size) <= BEFORE * len(rows):
            yield row.text
