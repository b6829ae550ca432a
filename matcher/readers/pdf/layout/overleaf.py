"""Columns that go on over the end of a page: which is read first there, and after which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from matcher.readers.extracted import GoingOn
from matcher.readers.pdf.layout.edges import is_lower
from matcher.readers.pdf.layout.rows import Row

FEWEST_ROWS_BESIDE = 3
"""How many rows make a column beside another."""

FILLED = 0.85
"""Share of the rows of a page that stand in columns which go on over its end."""

FOOT = 6.0
"""How far above the lowest row of a page, in heights of a line, such a column may end."""

ALIKE_WIDTHS = 0.85
"""Ratio of the widths of two columns from which they are as wide."""

MOST_ACROSS = 2
"""How many rows of a page with such columns may stand across them."""

_LINES = 3  # that tell a place in the text
_CLOSING = ".!?:;…"


class _Columns(NamedTuple):
    """Two columns of a page as they are read, and what stands between them.

    ``first``, ``second`` and ``end`` are numbers of rows: where each begins, and where the
    second ends.
    """

    first: int
    second: int
    end: int
    gutter: float

    @property
    def rows(self) -> int:
        """How many rows the shorter of the two has."""
        return min(self.second - self.first, self.end - self.second)


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
    columns = _columns(rows)
    if columns and columns.first == 0 and columns.end == len(rows):
        first, second = rows[: columns.second], rows[columns.second :]
        return [*second, *first] if _goes_on(last, second[0]) else rows
    return rows


def _goes_on(last: Row, row: Row) -> bool:
    """Tell whether a row goes on with the sentence of another, in its column."""
    return _overlap(last, row) and is_lower(row.text) and not row.item


def _overlap(one: Row, other: Row) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1


def _columns(rows: Sequence[Row]) -> _Columns | None:
    """Return the columns of a page, two beside each other that are read one after the other."""
    found = []
    for place in range(FEWEST_ROWS_BESIDE, len(rows)):
        above, row = rows[place - 1], rows[place]
        if row.y1 > above.y1 and not _overlap(above, row):
            gutter = max(above.x0, row.x0)
            side = _side(above, gutter)
            first, end = place - 1, place + 1
            while first > 0 and _side(rows[first - 1], gutter) == side:
                first -= 1
            while end < len(rows) and _side(rows[end], gutter) == -side:
                end += 1
            found.append(_Columns(first, place, end, gutter))
    best = max(found, key=lambda columns: columns.rows, default=None)
    return best if best and best.rows >= FEWEST_ROWS_BESIDE else None


def _side(row: Row, gutter: float) -> int:
    """Return on which side of a gutter a row stands, -1 or 1; 0 for one across it."""
    return -1 if row.x1 <= gutter else 1 if row.x0 > gutter - row.size else 0


def resumed(pages: Sequence[Sequence[Row]]) -> Iterator[GoingOn]:
    """Yield where a column of a page goes on with one of the page before, or of its own."""
    tracks: _Tracks | None = None
    for number, rows in enumerate(pages):
        if tracks:
            yield from tracks.go_on(number, rows)
        columns = _columns(rows)
        if columns and _fill_page(columns, rows) and not _are_alike(columns, rows):
            tracks = _Tracks(number, columns, rows)


def _fill_page(columns: _Columns, rows: Sequence[Row]) -> bool:
    """Tell whether nearly all of a page is in its columns, and one reaches down to its foot."""
    first, second, end, _ = columns
    foot = min(row.y0 for row in rows)
    sides = (rows[first:second], rows[second:end])
    lowest = [min(side, key=lambda row: row.y0) for side in sides]
    return end - first >= FILLED * len(rows) and any(
        row.y0 - foot < FOOT * (row.y1 - row.y0) for row in lowest
    )


def _are_alike(columns: _Columns, rows: Sequence[Row]) -> bool:
    """Tell whether columns are as wide: such go on in each other, as in a newspaper."""
    first, second, end, _ = columns
    widths = [
        max(row.x1 for row in side) - min(row.x0 for row in side)
        for side in (rows[first:second], rows[second:end])
    ]
    return min(widths) > ALIKE_WIDTHS * max(widths)


class _Tracks:
    """Two columns, and what was last read of each."""

    def __init__(self, number: int, columns: _Columns, rows: Sequence[Row]) -> None:
        first, second, end, self._gutter = columns
        self._now = _side(rows[end - 1], self._gutter)
        self._read = {
            -self._now: (number, rows[first:second]),
            self._now: (number, rows[second:end]),
        }

    def go_on(self, number: int, rows: Sequence[Row]) -> Iterator[GoingOn]:
        """Yield where the reading of a page goes from one column to the other, and back.

        Several rows across both end them; one may be a header or a footer.
        """
        sides = [_side(row, self._gutter) for row in rows]
        if sides.count(0) > MOST_ACROSS:
            self._read.clear()
        for place, (row, side) in enumerate(zip(rows, sides, strict=True)):
            if side not in self._read:
                continue
            page, before = self._read[side]
            if side != self._now:
                yield GoingOn(page, _text(before[-_LINES:]), number, _text(rows[place:]))
                self._now = side
            self._read[side] = number, [*before, row] if page == number else [row]


def _text(rows: Sequence[Row]) -> str:
    return "\n".join(row.text for row in rows[:_LINES])
