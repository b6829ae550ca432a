"""Cells of a table that were painted one after the other, put together row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from matcher.readers.pdf.layout.blocks import Paragraph

MOST_LINES = 3
"""Lines of the highest cell: what is higher is a column."""

Cells = list[Paragraph]
"""What stands on one line of the text: a paragraph, or the cells of a row."""


def to_lines(blocks: Iterable[Sequence[Paragraph]]) -> Iterator[list[Cells]]:
    """Yield blocks of lines; the rows of one table are a block."""
    table: list[Cells] = []
    for block in blocks:
        cell = block[0]
        if table and len(block) == 1 and _is_cell(cell) and _is_right_of(table[-1], cell):
            table[-1].append(cell)
            continue
        starts = len(block) == 1 and _is_cell(cell)
        if table and not (starts and len(table[-1]) > 1 and cell[0].y1 < table[-1][0][0].y1):
            yield table
            table = []
        if starts:
            table.append([cell])
        else:
            yield [[paragraph] for paragraph in block]
    if table:
        yield table


def _is_cell(paragraph: Paragraph) -> bool:
    return len(paragraph) <= MOST_LINES and not paragraph[0].item


def _is_right_of(cells: Cells, cell: Paragraph) -> bool:
    """Tell whether a cell stands to the right of others, and on the same height."""
    last = cells[-1]
    common = min(last[0].y1, cell[0].y1) - max(last[-1].y0, cell[-1].y0)
    least = min(last[0].y1 - last[-1].y0, cell[0].y1 - cell[-1].y0)
    return cell[0].x0 > max(row.x1 for row in last) and 2 * common > least
