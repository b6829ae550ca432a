"""Whether the second of two columns goes on at the top of the first, as in a newspaper.

Else each goes on by itself, as a sidebar beside a text does. Sentences broken off tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matcher.readers.pdf.geometry import median
from matcher.readers.pdf.layout.blocks import is_open
from matcher.readers.pdf.layout.edges import SHORT, is_lower, needed
from matcher.readers.pdf.layout.rows import Row
from matcher.readers.pdf.layout.sidebyside import Columns, side_of, span
from matcher.readers.pdf.layout.titled import LARGER
from matcher.readers.sectionnames import names_section

_CLOSING = ".!?:;…"
_PROSE = 2  # blanks of a line
_NEVER = 10
_Rows = Sequence[Row]


class _Ends(NamedTuple):
    """The highest and the lowest row of a column, and where its lines end at the right."""

    top: Row
    bottom: Row
    left: float
    right: float

    @classmethod
    def of(cls, rows: _Rows) -> _Ends | None:
        if not rows:
            return None
        top, bottom = max(rows, key=lambda row: row.y1), min(rows, key=lambda row: row.y0)
        return cls(top, bottom, *span(rows))

    @property
    def full(self) -> float:
        """Where a line ends at least that had no room for another word."""
        return self.right - SHORT * (self.right - self.left)

    @property
    def is_prose(self) -> bool:
        """Tell whether its last line has several words."""
        return self.bottom.text.count(" ") >= _PROSE


def is_newspaper(
    pages: Sequence[_Rows], columns: Sequence[Columns | None], *, most_across: int
) -> bool:
    """Tell whether columns that go on over pages are those of a newspaper.

    ``columns`` are those of each page. A page with more rows than ``most_across`` across them
    tells nothing of the page before.
    """
    told, first = 0, None
    for rows, found, after in zip(pages, columns, pages[1:], strict=False):
        if not found:
            continue
        sides = [(row, side_of(row, found.gutter)) for row in after]
        if sum(not side for _, side in sides) > most_across:
            continue
        if first is None:
            first = rows, found
            told += _fits(_Ends.of(found.first), _Ends.of(found.second))
            told -= _fits(None, _Ends.of(found.second))
        told += _told(found, *([row for row, at in sides if at == side] for side in (-1, 1)))
    if first is None:
        return False
    return told + (1 if _looks_so(*first) else -1) > 0


def _told(columns: Columns, left: _Rows, right: _Rows) -> int:
    """Return how much more tells that columns are a newspaper's than that they are not."""
    if not (columns.goes_right and left):
        return -_NEVER
    one, other = _Ends.of(columns.first), _Ends.of(columns.second)
    next_one, next_other = _Ends.of(left), _Ends.of(right)
    as_newspaper = _fits(other, next_one) + _fits(next_one, next_other)
    return as_newspaper - _fits(one, next_one) - _fits(other, next_other)


def _fits(before: _Ends | None, after: _Ends | None) -> int:
    """Return 1 if a column goes on with the sentence of one before, -1 if it cannot.

    The first of all has none before it.
    """
    if after is None:
        return 0
    top = after.top
    goes_on = is_lower(top.text) and not top.item
    if before is None:
        return -goes_on
    bottom = before.bottom
    if goes_on:
        if bottom.text[-1:] in _CLOSING or needed(bottom, top) < before.full:
            return -1
        return int(before.is_prose)
    begins = top.item or (top.bold and not bottom.bold) or top.size > LARGER * bottom.size
    return -1 if begins and is_open([bottom]) else 0


def _looks_so(rows: _Rows, columns: Columns) -> bool:
    """Tell whether columns look like a newspaper's: as wide, full, and no title at the second.

    A column beside another begins with a title nearly always, one that goes on seldom does.
    """
    foot = min(row.y0 for row in rows)
    if not (columns.goes_right and columns.are_alike and all(columns.reach(foot))):
        return False
    top = max(columns.second, key=lambda row: row.y1)
    return not _is_title(top, columns.second)


def _is_title(row: Row, rows: _Rows) -> bool:
    larger = row.size > LARGER * median(other.size for other in rows)
    return larger or row.bold or names_section(row.text)
