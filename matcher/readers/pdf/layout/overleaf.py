"""Columns that go on over the end of a page: which is read first there, and after which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matcher.readers.extracted import GoingOn
from matcher.readers.pdf.layout.edges import is_lower
from matcher.readers.pdf.layout.newspaper import is_newspaper
from matcher.readers.pdf.layout.rows import Row
from matcher.readers.pdf.layout.sidebars import beside_sidebars
from matcher.readers.pdf.layout.sidebyside import Columns, side_of, two_columns

MOST_ACROSS = 2
"""How many rows of a page with such columns may stand across them."""

_LINES = 3  # that tell a place in the text
_CLOSING = ".!?:;…"
_Rows = Sequence[Row]


def going_on(pages: Sequence[_Rows]) -> tuple[list[_Rows], list[GoingOn]]:
    """Return the rows of each page, and where its columns go on.

    First come those of the column that goes on with a sentence: where the last row of the
    page before breaks off, and a column of the next page that stands below it begins in lower
    case, while what is read first there does not. A column goes on with one of the page
    before, or of its own; in a newspaper none does, but each goes on in the next.
    """
    columns = [two_columns(rows) if len(pages) > 1 else None for rows in pages[1:]]
    columns[:0] = [two_columns(rows) for rows in pages[:1]]
    if is_newspaper(pages, columns, most_across=MOST_ACROSS):
        return list(pages), []
    read: list[_Rows] = []
    for rows, found in zip(pages, columns, strict=True):
        last = read[-1][-1] if read and read[-1] else None
        read.append(_turned(last, rows, found) if last and found else rows)
    return read, [*beside_sidebars(read, columns), *_resumed(read, columns)]


def _turned(last: Row, rows: _Rows, columns: Columns) -> _Rows:
    first, second = columns.first, columns.second
    if len(first) + len(second) < len(rows) or last.text[-1:] in _CLOSING:
        return rows
    if _goes_on(last, first[0]) or not _goes_on(last, second[0]):
        return rows
    return [*second, *first]


def _goes_on(last: Row, row: Row) -> bool:
    """Tell whether a row goes on with the sentence of another, in its column."""
    return last.x0 < row.x1 and row.x0 < last.x1 and is_lower(row.text) and not row.item


def _resumed(pages: Sequence[_Rows], columns: Sequence[Columns | None]) -> Iterator[GoingOn]:
    tracks: _Tracks | None = None
    for number, (rows, found) in enumerate(zip(pages, columns, strict=True)):
        if tracks:
            yield from tracks.go_on(number, rows)
        if found and any(found.reach(min(row.y0 for row in rows))):
            tracks = _Tracks(number, found.gutter, rows)


class _Tracks:
    """Two columns, and what was last read of each."""

    def __init__(self, number: int, gutter: float, rows: _Rows) -> None:
        self._gutter, self._now = gutter, 0
        self._read: dict[int, tuple[int, list[Row]]] = {-1: (number, []), 1: (number, [])}
        for row in rows:
            if side := side_of(row, gutter):
                self._read[side][1].append(row)
                self._now = side

    def go_on(self, number: int, rows: _Rows) -> Iterator[GoingOn]:
        """Yield where the reading of a page goes from one column to the other, and back.

        Several rows across both end them; one may be a header or a footer.
        """
        sides = [side_of(row, self._gutter) for row in rows]
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


def _text(rows: _Rows) -> str:
    return "\n".join(row.text for row in rows[:_LINES])
