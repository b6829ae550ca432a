"""What lies behind the cells of a table, and how its style has them written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from matcher.readers.docx.inherited import properties_of
from matcher.readers.docx.paint import Ground, Theme
from matcher.readers.docx.stylesheet import CellStyle, Stylesheet
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
from matcher.readers.legibility import LEAST_SIZE

_BITS = {
    "firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100,
    "noHBand": 0x200, "noVBand": 0x400,
}  # fmt: skip
_HEX_DIGITS = 16


class Spot(NamedTuple):
    """Where a cell stands: its row and its first column, from 0, and how many there are."""

    row: int
    rows: int
    column: int
    columns: int


class TableLook:
    """The style of one table (ECMA-376, 17.7.6)."""

    def __init__(self, table: Element, sheet: Stylesheet, theme: Theme) -> None:
        self._own = properties_of(table, "tblPr")
        self._said: dict[str, Element | None] = {}
        self._theme = theme
        self._sheet = sheet
        self._style = value_of(self._own.get("tblStyle"))
        self._chain = sheet.chain("table", self._style)
        self._of_table = self._own.get("shd"), self._first(f"{W}tblPr/{W}shd")
        self._uses = _uses(self._own.get("tblLook"))
        self._bands = tuple(
            max(1, whole(value_of(self._first(f"{W}tblPr/{W}{name}")), 1))
            for name in ("tblStyleRowBandSize", "tblStyleColBandSize")
        )

    def own(self, name: str) -> Element | None:
        """Return a property that the table says itself."""
        return self._own.get(name)

    def said(self, name: str) -> Element | None:
        """Return a property of the table, its own or its style's."""
        if name not in self._said:
            own = self._own.get(name)
            self._said[name] = self._first(f"{W}tblPr/{W}{name}") if own is None else own
        return self._said[name]

    def styled(self, spot: Spot) -> CellStyle:
        """Return what the style says of a cell."""
        return self._sheet.of_cell(self._style, tuple(self._conditions(spot)))

    def ground(self, cell: Element, styled: CellStyle, behind: Ground) -> Ground | None:
        """Return what is painted behind a cell, upon what lies there; None if nothing is."""
        for shading in (child_of(cell, "tcPr", "shd"), styled.shading):
            if shading is not None:
                return self._theme.shading(shading)
        shading = next((one for one in self._of_table if one is not None), None)
        whole_table = self._theme.shading(shading)
        # which some programs paint and others do not
        return (*whole_table, *behind) if whole_table and behind else whole_table

    def _first(self, path: str) -> Element | None:
        return next((e for style in self._chain if (e := style.find(path)) is not None), None)

    def _conditions(self, spot: Spot) -> Iterator[str]:
        top = "firstRow" in self._uses and spot.row == 0
        bottom = "lastRow" in self._uses and spot.row == spot.rows - 1
        left = "firstColumn" in self._uses and spot.column == 0
        right = "lastColumn" in self._uses and spot.column == spot.columns - 1
        for holds, name in (
            (top and left, "nwCell"),
            (top and right, "neCell"),
            (bottom and left, "swCell"),
            (bottom and right, "seCell"),
            (top, "firstRow"),
            (bottom, "lastRow"),
            (left, "firstCol"),
            (right, "lastCol"),
        ):
            if holds:
                yield name
        if "noHBand" not in self._uses:
            yield _band(spot.row, "firstRow" in self._uses, self._bands[0], "Horz")
        if "noVBand" not in self._uses:
            yield _band(spot.column, "firstColumn" in self._uses, self._bands[1], "Vert")
        yield "wholeTable"


def _band(number: int, after_first: bool, size: int, way: str) -> str:
    return f"band{(number - after_first) // size % 2 + 1}{way}"


def _uses(look: Element | None) -> set[str]:
    """Return which parts of the style a table uses."""
    if look is None:
        return set()
    try:
        bits = int(value_of(look) or "0", _HEX_DIGITS)
    except ValueError:
        bits = 0
    said = {name: look.get(f"{W}{name}") for name in _BITS}
    return {
        name
        for name, bit in _BITS.items()
        if (said[name] in ("1", "true", "on") if said[name] is not None else bits & bit)
    }


def row_reason(row: Element) -> str:
    """Return why nobody sees a row of a table; nothing if it is seen."""
    own = properties_of(row, "trPr")
    if "del" in own:
        return "deleted"
    if is_on(own.get("hidden")):
        return "hidden font"
    height = own.get("trHeight")
    high = points(value_of(height), 1 / TWIPS)
    low = high is not None and high < LEAST_SIZE
    return "clipped" if low and value_of(height, "hRule") == "exact" else ""


def cell_reason(cell: Element) -> str:
    """Return why nobody sees a cell; nothing if it is seen."""
    return "" if child_of(cell, "tcPr", "cellDel") is None else "deleted"
