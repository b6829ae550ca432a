"""The tables of a page to rows of cells, where they hold data and are no way to lay it out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from matcher.roles.ads.needed import has_levels

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOST_COLUMNS, _MOST_ROWS = 20, 1000
_LONGEST_CELL = 40
"""Words of a cell from which on a table without levels is taken for a layout."""

_LONG_NUMBER = 9  # digits
_CELLS = ("td", "th")


def grid_of(table: HtmlElement, text_of: Callable[[HtmlElement], str]) -> list[list[str]]:
    """Return the rows of a table, each cell with its lines; none of a layout.

    Cells that span several columns leave empty ones behind them; those that span rows, below.
    """
    if next(table.iterdescendants("table"), None) is not None:
        return []
    rows = list(table.iterdescendants("tr"))
    if len(rows) > _MOST_ROWS or not any(len(row) > 1 for row in rows):
        return []
    grid = _spread(rows, text_of)
    if has_levels(grid):
        return grid
    blocks = next(table.iterdescendants("h1", "h2", "h3", "h4", "li", "p"), None)
    longest = max((len(cell.split()) for row in grid for cell in row), default=0)
    return grid if blocks is None and longest <= _LONGEST_CELL else []


def _spread(rows: list[HtmlElement], text_of: Callable[[HtmlElement], str]) -> list[list[str]]:
    grid: list[list[str]] = []
    below: dict[int, int] = {}  # for each column how many rows a cell above still takes
    for row in rows:
        cells: list[str] = []
        for cell in (each for each in row if each.tag in _CELLS):
            _skip(cells, below)
            wide, high = (
                _span(cell, "colspan", _MOST_COLUMNS),
                _span(cell, "rowspan", _MOST_ROWS),
            )
            below |= {len(cells) + i: high for i in range(wide) if high > 1}
            cells += [text_of(cell), *[""] * (wide - 1)]
        below = {column: left - 1 for column, left in below.items() if left > 1}
        grid.append(cells[:_MOST_COLUMNS])
    width = max(map(len, grid))
    return [cells + [""] * (width - len(cells)) for cells in grid]


def _skip(cells: list[str], below: dict[int, int]) -> None:
    while below.get(len(cells), 0) > 0 and len(cells) < _MOST_COLUMNS:
        cells.append("")


def _span(cell: HtmlElement, name: str, most: int) -> int:
    value = cell.get(name, "")
    return (
        max(1, min(int(value), most)) if value.isdecimal() and len(value) < _LONG_NUMBER else 1
    )
