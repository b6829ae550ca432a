"""Where the cells of a table stand upon the page, and which of them it shows."""

from __future__ import annotations

from typing import NamedTuple

from matcher.readers.docx.pagesetup import Column, PageSetup
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.tablelook import TableLook
from matcher.readers.docx.whereabouts import placed
from matcher.readers.docx.wordml import (
    TWIPS,
    Element,
    W,
    child_of,
    is_on,
    points,
    value_of,
    whole,
)

_MARGIN = 5.4  # points beside the text of a cell, where a table says nothing
_SLACK = 100.0
"""How far columns may move that are as wide as their text asks for, in points."""

_NARROW_LETTER = 1.0
"""Width of a letter, in points, below which none can be read."""

_LEAST_CELL = 0.1
"""Width of a cell in points that stands for any: one twentieth of a point at most."""


class _Extent(NamedTuple):
    """Where a cell begins, in points: the least and the most that is said of it."""

    least: float = 0.0
    most: float = 0.0

    def plus(self, widths: list[float]) -> _Extent:
        """Return where the next one begins."""
        if not widths:
            return self
        return _Extent(self.least + min(widths), self.most + max(widths))


class Placed(NamedTuple):
    """What is known of a cell: whether a page shows it, and where lines stand in it."""

    seen: Visibility = Visibility.SEEN
    column: Column | None = None


class TablePlace:
    """The columns of a table upon a page; ``column`` is where lines stand around it."""

    def __init__(
        self, table: Element, look: TableLook, page: PageSetup, column: Column | None
    ) -> None:
        self._look = look
        self._page = page.size.width
        self._around = column
        floats = look.own("tblpPr") is not None
        self._grid = [
            points(value_of(each, "w"), 1 / TWIPS) or 0.0
            for each in table.iterfind(f"{W}tblGrid/{W}gridCol")
        ]
        self._aligned = value_of(look.said("jc"))
        self._mirrored = is_on(look.said("bidiVisual"))
        self._column = None if floats else column
        self.floating = _floating(look, page, sum(self._grid)) if floats else Visibility.SEEN
        self._fixed = value_of(look.said("tblLayout"), "type") == "fixed"
        self._row = _Extent()
        self._at = 0
        self._left, self._certain = 0.0, True

    def begin(self, row: Element) -> None:
        """Begin a row."""
        own = child_of(row, "trPr")
        self._at = whole(value_of(child_of(own, "gridBefore")))
        before = _length(child_of(own, "wBefore"))
        self._row = _Extent().plus(self._widths(0, self._at, before))
        other = child_of(row, "tblPrEx", "tblInd")
        self._left, self._certain = self._begin(_length(other))

    @property
    def at(self) -> int:
        """The column of the grid in which the next cell begins, from 0."""
        return self._at

    def next(self, cell: Element, spans: int) -> Placed:
        """Return what is known of the next cell of the row."""
        said = _length(child_of(cell, "tcPr", "tcW"))
        widths = self._widths(self._at, spans, said)
        begin, self._at = self._row, self._at + spans
        self._row = begin.plus(widths)
        fitted = _fitted(cell, max(widths, default=0.0))
        if self._column is None:
            return Placed(fitted)
        margins = [self._margin(cell, "left", "start"), self._margin(cell, "right", "end")]
        wide = max(widths, default=0.0)
        column = Column(
            self._left + begin.most + margins[0],
            self._left + begin.most + wide - margins[1],
            self._certain,
            cell=True,
            slack=0.0 if self._fixed else _SLACK,
        )
        seen = self._visibility(begin, wide, column)
        known = widths and column.left < column.right and begin.least == begin.most
        return Placed(max(seen, fitted), column if known else None)

    def _visibility(self, begin: _Extent, wide: float, column: Column) -> Visibility:
        if wide <= _LEAST_CELL:  # which says nothing
            column = column._replace(right=column.left + self._page)
        grows = self._page if not self._fixed else 0.0
        behind = column.left - begin.most + begin.least >= self._page
        before = self._left + max(begin.most + wide, grows) <= 0
        if self._certain and (behind or before):
            return Visibility.HIDDEN
        beside = column.left >= self._page or column.right <= 0
        narrow = wide > _LEAST_CELL and column.left >= column.right
        return Visibility.DOUBTFUL if beside or narrow else Visibility.SEEN

    def _widths(self, first: int, count: int, said: float | None) -> list[float]:
        """Return what is said of the width of some columns: in the grid, and by the cell."""
        found = [said] if said is not None and said > _LEAST_CELL else []
        if count and first + count <= len(self._grid):
            found.append(sum(self._grid[first : first + count]))
        return found

    def _begin(self, other: float | None) -> tuple[float, bool]:
        """Return where the table begins on the page, and whether all programs agree on that."""
        column = self._column
        if column is None:
            return 0.0, False
        wide, room = sum(self._grid), column.right - column.left
        if self._aligned == "center":
            return column.left + (room - wide) / 2, False
        indent = (_length(self._look.said("tblInd")) or 0.0) if other is None else other
        if self._mirrored:
            return column.right - indent - wide, False
        if self._aligned in ("right", "end"):
            return column.right - wide, False
        # LibreOffice takes no indent of one row, and none to the left in a cell
        certain = other is None and not (column.cell and indent < 0)
        return column.left + indent, column.certain and certain

    def _margin(self, cell: Element, *sides: str) -> float:
        own, common = child_of(cell, "tcPr", "tcMar"), self._look.said("tblCellMar")
        for margins in (own, common):
            for side in sides:
                found = _length(child_of(margins, side))
                if found is not None:
                    return found
        return _MARGIN


class Merged:
    """Which cells go on from the row above, so that no page shows what stands in them."""

    def __init__(self) -> None:
        self._above: dict[int, tuple[str, int]] = {}

    def seen(self, cell: Element, at: int, spans: int) -> Visibility:
        """Return whether a page shows a cell that begins in a column of the grid, from 0."""
        merge = child_of(cell, "tcPr", "vMerge")
        kind, wide = self._above.get(at, ("", 0))
        for column in range(at, at + spans):
            self._above.pop(column, None)
        if merge is None:
            return _beside_merged(cell)
        if value_of(merge) == "restart":
            self._above[at] = "begun", spans
            return Visibility.SEEN
        self._above[at] = (kind or "going on"), spans
        if kind == "begun" and wide == spans:
            return Visibility.HIDDEN
        return Visibility.DOUBTFUL if kind else Visibility.SEEN


def _beside_merged(cell: Element) -> Visibility:
    """Return doubt of a cell that goes on from that before it, as Word wrote long ago."""
    merge = child_of(cell, "tcPr", "hMerge")
    goes_on = merge is not None and value_of(merge) != "restart"
    return Visibility.DOUBTFUL if goes_on else Visibility.SEEN


def _floating(look: TableLook, page: PageSetup, width: float) -> Visibility:
    """Return doubt of a table beside the page: LibreOffice 7.4 moves it there."""
    position = look.own("tblpPr")
    across, down = (points(value_of(position, each), 1 / TWIPS) for each in ("tblpX", "tblpY"))
    seen = Visibility.SEEN
    if across is not None and value_of(position, "tblpXSpec") is None:
        anchor = value_of(position, "horzAnchor")
        seen = max(seen, placed(across, width or page.size.width, anchor, page.size.across))
    if down is not None and value_of(position, "tblpYSpec") is None:
        of = value_of(position, "vertAnchor")
        anchor = "paragraph" if of in (None, "text") else of
        if anchor != "paragraph" or down < 0:  # below the text it stands upon the next page
            seen = max(seen, placed(down, page.size.height / 2, anchor, page.size.down))
    return min(seen, Visibility.DOUBTFUL)


def _fitted(cell: Element, wide: float) -> Visibility:
    """Return doubt of a text that is squeezed into one line of its cell, as Word alone does."""
    if not is_on(child_of(cell, "tcPr", "tcFitText")):
        return Visibility.SEEN
    letters = sum(len(text.text or "") for text in cell.iter(f"{W}t"))
    return Visibility.DOUBTFUL if wide < letters * _NARROW_LETTER else Visibility.SEEN


def _length(element: Element | None) -> float | None:
    """Return a width in points, if it is said in such as have a length."""
    if element is None or value_of(element, "type") not in (None, "dxa"):
        return None
    return points(value_of(element, "w"), 1 / TWIPS)
