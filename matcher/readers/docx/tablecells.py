"""The cells of a table in a Word document, each in the place that it has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from matcher.readers.docx.context import Context
from matcher.readers.docx.drawn import OUTSIDE
from matcher.readers.docx.extents import least_heights_of_rows
from matcher.readers.docx.outside import reason_of_table
from matcher.readers.docx.pagesetup import Column
from matcher.readers.docx.room import TextRoom, lower
from matcher.readers.docx.setting import Setting
from matcher.readers.docx.tablelook import Spot, TableLook, cell_reason, row_reason
from matcher.readers.docx.tableplace import Merged, TablePlace
from matcher.readers.docx.wordml import TWIPS, Element, W, child_of, points, value_of, whole
from matcher.readers.docx.wrapped import wrapped

MERGED = "in a cell merged with that above"

_UPRIGHT = (None, "lrTb", "lrTbV", "tb")  # directions of a text that is not turned
_MOST_SPANNED = 50  # columns: more are a fault of the document

Cell = tuple[Element, Setting, int]
"""A cell, the place that its text has, and over how many columns it goes."""


def rows_of_cells(table: Element, place: Setting, context: Context) -> Iterator[Iterator[Cell]]:
    """Yield the cells of each row; each is to be read before the next."""
    look = TableLook(table, context.sheet, context.sight.theme)
    outside = reason_of_table(look.own("tblpPr"), place.page.size)
    where = TablePlace(table, look, place.page, place.column)
    inner = place.hidden(outside).shown(where.floating, OUTSIDE)
    rows = list(wrapped(table, inner, context.left_out, f"{W}tr"))
    columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
    cells = _Cells(where, look, context, [row for row, _ in rows])
    spots = [Spot(number, len(rows), 0, columns) for number in range(len(rows))]
    left = place.room  # where the table stands in a box that does not grow
    taken = [0.0] * len(rows)
    if left is not None:
        written = [look.styled(spot).writing for spot in spots]
        taken = least_heights_of_rows([row for row, _ in rows], context.sheet, written)
    for (row, at), spot, high in zip(rows, spots, taken, strict=True):
        yield cells.of_row(row, at.hidden(row_reason(row)).within(left), spot)
        if left is not None:
            left = left._replace(height=left.height - high)


class _Cells:
    def __init__(
        self, where: TablePlace, look: TableLook, context: Context, rows: Sequence[Element]
    ) -> None:
        self._rows = rows
        self._where = where
        self._look = look
        self._context = context
        self._merged = Merged()

    def of_row(self, row: Element, place: Setting, spot: Spot) -> Iterator[Cell]:
        self._where.begin(row)
        height = _exact_height(row)
        for cell, at in wrapped(row, place, self._context.left_out, f"{W}tc"):
            wide = whole(value_of(child_of(cell, "tcPr", "gridSpan")), 1)
            spans = min(max(1, wide), _MOST_SPANNED)
            styled = self._look.styled(spot)
            merged = self._merged.seen(cell, self._where.at, spans)
            high = _merged_height(
                cell, height, self._where.at, islice(self._rows, spot.row + 1, None)
            )
            seen, column = self._where.next(cell, spans)
            room = lower(_room(cell, high, column, self._look), at.room)
            here = at.painted(self._look.ground(cell, styled, at.ground)).in_cell(
                styled, column, room
            )
            here = here.hidden(cell_reason(cell)).shown(merged, MERGED)
            yield cell, here.shown(seen, OUTSIDE), spans
            spot = spot._replace(column=spot.column + spans)


def _exact_height(row: Element) -> float | None:
    """Return the height that a row has whatever stands in it, in points."""
    height = child_of(row, "trPr", "trHeight")
    exact = value_of(height, "hRule") == "exact"
    return points(value_of(height), 1 / TWIPS) if exact else None


def _merged_height(
    cell: Element, height: float | None, at: int, below: Iterable[Element]
) -> float | None:
    """Return the height of a cell with those that go on from it; None if some row grows.

    ``at`` is the column of the grid in which it begins.
    """
    merge = child_of(cell, "tcPr", "vMerge")
    if height is None or merge is None:
        return height
    if value_of(merge) != "restart":
        return None
    for row in below:
        if not _goes_on(row, at):
            break
        more = _exact_height(row)
        if more is None:
            return None
        height += more
    return height


def _goes_on(row: Element, at: int) -> bool:
    """Return whether the cell of a row that begins in a column goes on from the row above."""
    column = whole(value_of(child_of(row, "trPr", "gridBefore")))
    for cell in row.iter(f"{W}tc"):
        if column >= at:
            merge = child_of(cell, "tcPr", "vMerge")
            return column == at and merge is not None and value_of(merge) != "restart"
        column += max(1, whole(value_of(child_of(cell, "tcPr", "gridSpan")), 1))
    return False


def _room(
    cell: Element, height: float | None, column: Column | None, look: TableLook
) -> TextRoom | None:
    """Return what room a cell has whose row does not grow; None if it goes on, or is turned."""
    own = child_of(cell, "tcPr")
    turned = value_of(child_of(own, "textDirection")) not in _UPRIGHT
    if height is None or turned:
        return None
    tops = (child_of(each, "top") for each in (child_of(own, "tcMar"), look.said("tblCellMar")))
    above = next((value_of(top, "w") for top in tops if top is not None), None)
    wide = None if column is None else column.right - column.left
    return TextRoom(height - (points(above, 1 / TWIPS) or 0.0), wide)
