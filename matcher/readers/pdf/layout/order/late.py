"""Parts of a page that were painted out of turn, put back where they stand.

Many programs paint headings in bars, text boxes and some tables after all other text of a
page, and its footer before.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from matcher.readers.pdf.layout.order.leaving import (
    ROOM,
    are_in_column,
    is_aside,
    leaves_column,
    standing_upon,
)
from matcher.readers.pdf.layout.rows import MOST_ROWS, Row
from matcher.readers.sectionnames import names_section

ALONE = 0.9
"""Share of rows with nothing beside them from which a page has one column."""

TIGHT = 0.1
"""Share of its height that a row may have in common with the next of its column."""

BETWEEN_SLACK = 0.25
"""The same for what stands in a gap between two rows."""

CELL_RISE = 3.0
"""How far up, in heights of a line, painting goes from one cell of a table to the next."""

COLUMN_RISE = 20.0
"""The same from which it goes to another column, with nothing of the page above that."""

MOST_PARTS = 200
"""Parts above which a page is in no order at all, and stays as it is."""


class _Part:
    """Rows that were painted one after the other as they stand, and the box they fill.

    It is a little smaller than they are at its top and at its bottom.
    """

    __slots__ = ("rows", "x0", "x1", "y0", "y1")

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self.x0 = min(row.x0 for row in rows)
        self.x1 = max(row.x1 for row in rows)
        self.y0 = min(row.y0 + BETWEEN_SLACK * (row.y1 - row.y0) for row in rows)
        self.y1 = max(row.y1 - BETWEEN_SLACK * (row.y1 - row.y0) for row in rows)


def in_turn(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows of a page, each part that was painted out of turn where it stands.

    That is below all that stands above it in its column. What was painted late comes before
    what it stands above; but what was painted early and is shorter than all that is above
    it, such as a footer, waits for that.
    """
    if len(rows) > MOST_ROWS or not goes_up(rows):
        return rows
    one_column = has_one_column(rows)
    parts = list(_parts(rows, one_column))
    if not 1 < len(parts) <= MOST_PARTS:
        return rows
    above = [
        [
            number
            for number, other in enumerate(parts)
            if other.y0 >= part.y1 and (one_column or are_in_column(other, part))
        ]
        for part in parts
    ]
    return [row for part in _Turns(parts, above).all() for row in part.rows]


def goes_up(rows: Sequence[Row]) -> bool:
    """Tell whether any row stands above the one that was painted before it."""
    return any(lower.y0 > upper.y1 for upper, lower in pairwise(rows))


def has_one_column(rows: Sequence[Row]) -> bool:
    """Tell whether nearly every row has nothing beside it, and another row above or below."""
    bands = [[], *_bands(rows), []]
    alone = sum(
        len(band) == 1 and any(are_in_column(band[0], row) for row in (*above, *below))
        for above, band, below in zip(bands, bands[1:], bands[2:], strict=False)
    )
    return alone >= ALONE * len(rows)


def _bands(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield rows from top to bottom, those of some height in common together."""
    band: list[Row] = []
    lowest = math.inf
    for row in sorted(rows, key=lambda row: -row.y1):
        slack = TIGHT * (row.y1 - row.y0)
        if band and row.y1 - slack <= lowest:
            yield band
            band, lowest = [], math.inf
        band.append(row)
        lowest = min(lowest, row.y0 + slack)
    if band:
        yield band


class _Turns:
    """Parts in turn, of those that were ``painted`` in an order of their own."""

    def __init__(self, painted: Sequence[_Part], above: Sequence[Sequence[int]]) -> None:
        self._painted = painted
        self._above = above  # the numbers of the parts that stand above each
        self._done: dict[int, None] = {}

    def all(self) -> list[_Part]:
        """Return all parts, the long ones in the order of painting."""
        waiting: list[int] = []
        for number, part in enumerate(self._painted):
            if self._missing(number) > len(part.rows):
                waiting.append(number)
            else:
                self._take(number)
            self._take_those_that_may(waiting)
        for number in waiting:
            self._take(number)
        return [self._painted[number] for number in self._done]

    def _take_those_that_may(self, waiting: Sequence[int]) -> None:
        """Take those that wait for no other part, until none is left."""
        count = -1
        while count < len(self._done):
            count = len(self._done)
            for other in waiting:
                if other not in self._done and not self._missing(other):
                    self._take(other)

    def _take(self, number: int) -> None:
        if number not in self._done:
            for other in self._above[number]:
                self._take(other)
            self._done[number] = None

    def _missing(self, number: int) -> int:
        """Return how many rows above a part are still to come."""
        return sum(
            len(self._painted[other].rows)
            for other in self._above[number]
            if other not in self._done
        )


def _parts(rows: Sequence[Row], one_column: bool) -> Iterator[_Part]:
    """Yield the parts of a page in the order of painting."""
    falling = sorted(rows, key=lambda row: -row.y1)
    tops = [-row.y1 for row in falling]
    part = [rows[0]]
    for number, (upper, lower) in enumerate(pairwise(rows), 1):
        wide = False
        if lower.y0 > upper.y1:
            ends = not _is_cell(part, lower, one_column)
        elif upper.y0 - lower.y1 > ROOM * (upper.y1 - upper.y0):
            first = bisect_left(tops, -upper.y0 - (upper.y1 - upper.y0))
            between = falling[first : bisect_right(tops, -lower.y1)]
            wide = leaves_column(part, lower, rows[number + 1 :])
            wide = wide or is_aside(part, lower)
            ends = wide or any(_fits(row, part, lower, one_column) for row in between)
            upon = standing_upon(lower, rows[: number - len(part)])
            ends = ends or any(names_section(row.text) for row in upon)
        else:
            ends = False
        if ends:
            headed = wide and _heads_next(part, lower)
            yield _Part(part[:-1] if headed else part)
            part = part[-1:] if headed else []
        part.append(lower)
    yield _Part(part)


def _heads_next(part: Sequence[Row], lower: Row) -> bool:
    """Tell whether the last line of a part is nearer to the row below than to that above."""
    if len(part) == 1:
        return False
    upper, last = part[-2:]
    return upper.y0 - last.y1 > last.y0 - lower.y1


def _is_cell(part: Sequence[Row], row: Row, one_column: bool) -> bool:
    """Tell whether a row above the last of a part is a cell of a table that the part holds.

    It stands beside another row of the part, or to one side of the last and not far up. A row
    at the top of a column is none.
    """
    last = part[-1]
    rise = (row.y0 - last.y1) / (row.y1 - row.y0)
    if rise > COLUMN_RISE and not one_column and all(other.y0 < row.y1 for other in part):
        return False
    is_near = rise < CELL_RISE
    if is_near and not (one_column or are_in_column(row, last)):
        return True
    return any(row.y0 < other.y1 and other.y0 < row.y1 for other in part)


def _fits(row: Row, part: Sequence[Row], lower: Row, one_column: bool) -> bool:
    """Tell whether a row of another part stands between a part and a row, in their column."""
    upper = part[-1]
    slack = BETWEEN_SLACK * (row.y1 - row.y0)
    high = upper.y0 + BETWEEN_SLACK * (upper.y1 - upper.y0)
    low = lower.y1 - BETWEEN_SLACK * (lower.y1 - lower.y0)
    if row.y1 - slack > high or row.y0 + slack < low:
        return False
    in_column = one_column or (
        are_in_column(row, lower) and any(are_in_column(row, other) for other in part)
    )
    return in_column and row not in part
