"""Columns that were painted row by row: where a gutter parts them, and where none does."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from matcher.readers.pdf.layout.edges import SHORT, is_lower, needed
from matcher.readers.pdf.layout.rows import Row
from matcher.readers.pdf.textruns import CELL_GAP

FEWEST_ROWS = 4
"""How many rows make a column at least; of two that a gutter parts, on both of its sides."""

MOST_SPLITS = 3
"""How often what stands in a column may be parted into columns again."""

GOING_ON = 0.25
"""Share of those rows of which one side goes on with a sentence while the other begins one."""

FEWEST_MINGLED = 5
"""How many rows of prose beside prose make a page mingled at least."""

_PROSE = 3  # words of a cell
_PITCH = 1.0  # widest gap between lines of a column, in heights of a line
_Strip = tuple[float, float]
_Sides = tuple[Row | None, Row | None]


def unmingled(rows: Sequence[Row], depth: int = MOST_SPLITS) -> Iterator[Row]:
    """Yield rows, those that a gutter parts into columns of prose column by column.

    A table, and labels beside their values, stay row by row.
    """
    start = 0
    while start < len(rows):
        band = _band(rows, start) if depth and "\t" in rows[start].text else []
        if not band:
            yield rows[start]
        elif _are_columns(band):
            for side in zip(*band, strict=True):
                yield from unmingled([row for row in side if row], depth - 1)
        else:
            yield from rows[start : start + len(band)]
        start += len(band) or 1


def mingled(rows: Sequence[Row]) -> bool:
    """Tell whether rows hold lines of several columns that could not be told apart.

    That is if many have prose on both sides of a gap, and half of those go on in lower case.
    """
    parts = ([cell for cell in cells_of(row) if cell.text.count(" ") >= _PROSE] for row in rows)
    sides = [cells for cells in parts if len(cells) > 1]
    going_on = sum(is_lower(cells[0].text) or is_lower(cells[-1].text) for cells in sides)
    return len(sides) >= FEWEST_MINGLED and 2 * going_on >= len(sides)


def cells_of(row: Row) -> list[Row]:
    """Return the cells of a row, each as a row."""
    if "\t" not in row.text:
        return [row]
    cells = [[row.pieces[0]]]
    for left, right in pairwise(row.pieces):
        if right.x0 - left.x1 > CELL_GAP * max(left.size, right.size):
            cells.append([])
        cells[-1].append(right)
    return list(map(Row, cells))


def _band(rows: Sequence[Row], start: int) -> list[_Sides]:
    """Return what stands on both sides of a gutter in the rows from one on that have it.

    The last of them has text on both sides, or goes on with a column at its line pitch.
    """
    gutter = (rows[start].x0, rows[start].x1)
    band: list[Row] = []
    for row in rows[start:]:
        below = not band or row.y1 < band[-1].y1
        narrowed = _narrowed(gutter, row) if below else None
        if not narrowed:
            break
        gutter = narrowed
        band.append(row)
    sides = [_parted(row, gutter) for row in band]
    return sides[: _end(sides)]


def _narrowed(strip: _Strip, row: Row) -> _Strip | None:
    """Return the widest part of a strip that a row leaves empty, if it is wide enough."""
    edges = [-math.inf, *(x for piece in row.pieces for x in (piece.x0, piece.x1)), math.inf]
    empty = (
        (max(strip[0], left), min(strip[1], right))
        for left, right in zip(edges[::2], edges[1::2], strict=True)
    )
    left, right = max(empty, key=lambda part: part[1] - part[0])
    return (left, right) if right - left > row.size else None


def _parted(row: Row, gutter: _Strip) -> _Sides:
    count = sum(piece.x0 < gutter[1] for piece in row.pieces)
    if count in (0, len(row.pieces)):
        return (row, None) if count else (None, row)
    return Row(row.pieces[:count]), Row(row.pieces[count:])


def _end(band: Sequence[_Sides]) -> int:
    """Return where the band ends: what comes below it may be short, and no column's."""
    both = [number for number, sides in enumerate(band) if all(sides)]
    end = both[-1] + 1 if both else 0
    while 0 < end < len(band):
        pairs = zip(band[end - 1], band[end], strict=True)
        if not any(
            upper and lower and upper.y0 - lower.y1 < _PITCH * (lower.y1 - lower.y0)
            for upper, lower in pairs
        ):
            break
        end += 1
    return end


def _are_columns(band: Sequence[_Sides]) -> bool:
    """Tell whether lines go on on one side of a band while they begin on the other.

    In the row of a table, and in a value beside its label, both sides begin together.
    """
    going_on = [_going_on(side) for side in zip(*band, strict=True)]
    both = [
        flags
        for sides, flags in zip(band, zip(*going_on, strict=True), strict=True)
        if all(sides)
    ]
    odd = sum(left != right for left, right in both)
    return len(both) >= FEWEST_ROWS and odd >= max(2, GOING_ON * len(both))


def _going_on(side: Sequence[Row | None]) -> list[bool]:
    """Tell of each line of a side whether it goes on with the line above, which was full."""
    lines = [row for row in side if row]
    if not lines:
        return [False] * len(side)
    left, right = min(row.x0 for row in lines), max(row.x1 for row in lines)
    full = right - SHORT * (right - left)
    return [False] + [
        bool(upper and lower and is_lower(lower.text) and needed(upper, lower) > full)
        for upper, lower in pairwise(side)
    ]
