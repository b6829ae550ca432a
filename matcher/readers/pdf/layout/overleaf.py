"""Columns that go on over the end of a page: which of the next page is read first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from matcher.readers.pdf.layout.edges import is_lower
from matcher.readers.pdf.layout.rows import Row

FEWEST_ROWS_BESIDE = 3
"""How many rows make a column that may be read before the one to its left."""

_CLOSING = ".!?:;…"


def going_on(pages: Sequence[Sequence[Row]]) -> list[Sequence[Row]]:
    """Return the rows of each page, first those of the column that goes on with a sentence.

    That is where the last row of the page before breaks off, and a column of the next page
    that stands below it begins in lower case, while what is read first there does not.
    """
    read: list[Sequence[Row]] = []
    for rows in pages:
        last = read[-1][-1] if read and read[-1] else None
        read.append(_turned(last, rows) if last else rows)
    return read


def _turned(last: Row, rows: Sequence[Row]) -> Sequence[Row]:
    if not rows or last.text[-1:] in _CLOSING or _goes_on(last, rows[0]):
        return rows
    for place in _gutters(rows):
        if _goes_on(last, rows[place]):
            return [*rows[place:], *rows[:place]]
    return rows


def _goes_on(last: Row, row: Row) -> bool:
    """Tell whether a row goes on with the sentence of another, in its column."""
    in_column = last.x0 < row.x1 and row.x0 < last.x1
    return in_column and is_lower(row.text) and not row.item


def _gutters(rows: Sequence[Row]) -> Iterator[int]:
    """Yield where the rows of a page, as they are read, leave one column for another."""
    ends = list(accumulate((row.x1 for row in rows), max))
    starts = list(accumulate((row.x0 for row in reversed(rows)), min))[::-1]
    for place in range(1, len(rows) - FEWEST_ROWS_BESIDE + 1):
        if ends[place - 1] <= starts[place] and rows[place].y1 > rows[place - 1].y1:
            yield place
