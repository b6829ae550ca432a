"""Headings that stand beside each other in one line, each above a column of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from matcher.readers.pdf.layout.columns import cells_of
from matcher.readers.pdf.layout.rows import Row
from matcher.readers.sectionnames import are_heads

MOST_BESIDE = 1
"""Rows below such headings that may reach over columns: more of them make a table."""

_Columns = list[list[Row]]


def below_their_heads(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield rows, those below a row of headings column by column, each below its own.

    They were painted cell by cell, and the headings before all of them.
    """
    place = 0
    while place < len(rows):
        columns, end = _columns(rows, place)
        if columns:
            for column in columns:
                yield from column
        else:
            yield rows[place]
        place = end


def _columns(rows: Sequence[Row], place: int) -> tuple[_Columns, int]:
    """Return the columns below a row of headings, and where they end; none of another row."""
    head = rows[place]
    if "\t" not in head.text or not are_heads(head.text.split("\t")):
        return [], place + 1
    columns = [[cell] for cell in cells_of(head)]
    bounds = [right[0].x0 for _, right in pairwise(columns)]
    end, beside = place + 1, 0
    for row in rows[place + 1 :]:
        cells = cells_of(row)
        homes = [_home(cell, bounds) for cell in cells]
        if row.y0 >= head.y0 or None in homes or are_heads(row.text.split("\t")):
            break
        beside += len(cells) > 1
        for cell, home in zip(cells, homes, strict=True):
            columns[home or 0].append(row if len(cells) == 1 else cell)
        end += 1
    if beside > MOST_BESIDE or any(len(column) == 1 for column in columns):
        return [], place + 1
    return columns, end


def _home(cell: Row, bounds: Sequence[float]) -> int | None:
    """Return the column that a cell stands in; None if it reaches into the next."""
    column = sum(cell.x0 >= bound - cell.size for bound in bounds)
    inside = column == len(bounds) or cell.x1 < bounds[column]
    return column if inside else None
