"""Tables whose head a caller knows: their cells by the columns that the head stands above.

Where cells wrap and some are empty, the order of painting does not tell which is which; where
they stand does, since no cell reaches below the head of the column to its right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from matcher.readers.extracted import TableReading
from matcher.readers.pdf.layout.rows import Row, begins_item
from matcher.readers.pdf.textruns import CELL_GAP, Piece

PagePart = Sequence[Row] | str
"""Rows that are read as they are, or the text of a table."""

_Edges = Sequence[tuple[float, float]]  # where the heads of columns begin and end
_Join = Callable[[Sequence[Row]], str]

_LONGEST_MARK = 14  # letters of the word in a cell that has one: an area, a level, a tick
_FEWEST_MARKS = 2


class _Head(NamedTuple):
    """The head of a table: what stands in it, where each begins and ends, and its foot.

    ``row`` is None where the table goes on from the page before.
    """

    texts: list[str]
    edges: _Edges
    foot: float
    row: Row | None


def parted(
    pages: Sequence[Sequence[Row]], tables: TableReading, join: _Join
) -> Iterator[list[PagePart]]:
    """Yield the rows of each page in parts, and the text of each table that has a known head.

    A table that reaches the foot of a page goes on at the top of the next. ``join`` makes one
    text of the lines of a paragraph.
    """
    going_on: _Head | None = None
    for rows in pages:
        parts: list[PagePart] = []
        rest = list(rows)
        head = going_on or _first_head(rest, tables)
        going_on = None
        while head:
            inside = _inside(rest, head)
            above = [row for row in rest if row.y0 >= head.foot and row is not head.row]
            text = tables.text_of([head.texts, *_grid(inside, head.edges, tables, join)])
            used = [*above, *([head.row] if head.row else []), *inside]
            parts += [above, text] if text else [used]
            done = set(map(id, used))
            rest = [row for row in rest if id(row) not in done]
            going_on = head._replace(foot=inf, row=None) if text and not rest else None
            head = _first_head(rest, tables)
        yield [*parts, rest]


def _first_head(rows: Sequence[Row], tables: TableReading) -> _Head | None:
    row = next((row for row in rows if tables.is_head(_texts(row))), None)
    if row is None:
        return None
    edges = [(cell[0].x0, cell[-1].x1) for cell in _cells(row)]
    return _Head(_texts(row), edges, row.y0, row)


def _inside(rows: Sequence[Row], head: _Head) -> list[Row]:
    """Return the rows of a table below its head: up to a line across its columns."""
    below = [row for row in rows if row.y1 <= head.foot]
    end = max((row.y1 for row in below if _crosses(row, head.edges)), default=-inf)
    inside = [row for row in below if row.y0 >= end]
    # what stands below the last cell of the other columns is no head of a row
    others = (row.y0 for row in inside if _column(row.pieces[-1], head.edges))
    last = min(others, default=head.foot)
    return [row for row in inside if row.y1 > last]


def _cells(row: Row) -> list[list[Piece]]:
    """Return the pieces of a row, those of one cell together."""
    cells = [[row.pieces[0]]]
    for left, right in pairwise(row.pieces):
        if right.x0 - left.x1 > CELL_GAP * max(left.size, right.size):
            cells.append([])
        cells[-1].append(right)
    return cells


def _texts(row: Row) -> list[str]:
    return row.text.split("\t")


def _column(piece: Piece, edges: _Edges) -> int:
    """Return the column that a piece begins in: all heads to its left are of columns before."""
    return min(sum(end <= piece.x0 for _, end in edges), len(edges) - 1)


def _crosses(row: Row, edges: _Edges) -> bool:
    """Tell whether a line reaches from one column into the next, as no cell does."""
    for piece in row.pieces:
        column = _column(piece, edges)
        if column + 1 < len(edges) and piece.x1 > edges[column + 1][0] + piece.size:
            return True
    return False


def _grid(
    rows: Sequence[Row], edges: _Edges, tables: TableReading, join: _Join
) -> list[list[str]]:
    """Return the rows of a table; one where nothing tells where a row ends."""
    columns = [_in_column(rows, column, edges) for column in range(len(edges))]
    marks = _marks([lines for lines in columns if all(_is_mark(line.text) for line in lines)])
    grid = [[""] * len(edges) for _ in range(max(1, len(marks)))]
    for column, lines in enumerate(columns):
        for entry in _entries(lines, marks, tables):
            nearest = min(range(len(marks)), key=lambda i: _apart(marks[i], entry), default=0)
            before = grid[nearest][column]
            grid[nearest][column] = f"{before}\n{join(entry)}" if before else join(entry)
    return grid


def _in_column(rows: Sequence[Row], column: int, edges: _Edges) -> list[Row]:
    lines = [[piece for piece in row.pieces if _column(piece, edges) == column] for row in rows]
    return sorted((Row(pieces) for pieces in lines if pieces), key=lambda row: -row.y1)


def _is_mark(text: str) -> bool:
    return len(text) <= _LONGEST_MARK and " " not in text


def _marks(columns: Sequence[Sequence[Row]]) -> list[Row]:
    """Return the lines that tell the rows: those of columns of single words, by height."""
    marks: list[Row] = []
    for line in sorted((row for lines in columns for row in lines), key=lambda row: -row.y1):
        if not marks or _apart(marks[-1], [line]) > 0:
            marks.append(line)
    return marks if len(marks) >= _FEWEST_MARKS else []


def _apart(mark: Row, entry: Sequence[Row]) -> float:
    """Return how far a line is above or below others, 0 if they share a height."""
    return max(0.0, mark.y0 - entry[0].y1, entry[-1].y0 - mark.y1)


def _entries(
    lines: Sequence[Row], marks: Sequence[Row], tables: TableReading
) -> Iterator[list[Row]]:
    """Yield the entries of a column, each with its wrapped lines; single words do not wrap."""
    single = all(_is_mark(line.text) for line in lines)
    right = max((line.x1 for line in lines), default=0.0)
    entry: list[Row] = []
    for line in lines:
        if entry and (single or _is_new(entry[-1], line, right, marks, tables)):
            yield entry
            entry = []
        entry.append(line)
    if entry:
        yield entry


def _is_new(
    above: Row, line: Row, right: float, marks: Sequence[Row], tables: TableReading
) -> bool:
    """Tell whether a line begins an entry: by its sign, or its capital and what is beside."""
    text = line.text
    if line.item or begins_item(text) or above.y0 - line.y1 > line.y1 - line.y0:
        return True
    word = (line.x1 - line.x0) * (len(text.split()[0]) + 1) / len(text)
    room = above.x1 + word <= right
    return not text[0].islower() and (
        room or tables.opens(text) or any(_apart(mark, [line]) == 0 for mark in marks)
    )
