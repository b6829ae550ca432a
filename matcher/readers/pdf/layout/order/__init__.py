"""The order of a page's rows: as painted, or by columns from the top if they were in none."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from matcher.readers.pdf.layout.columns import FEWEST_ROWS, MOST_SPLITS, unmingled
from matcher.readers.pdf.layout.order.floated import beside_their_lines
from matcher.readers.pdf.layout.order.late import goes_up, has_one_column, in_turn
from matcher.readers.pdf.layout.order.paired import left_first
from matcher.readers.pdf.layout.order.tangled import untangled
from matcher.readers.pdf.layout.rows import Row
from matcher.readers.pdf.textruns import BACK_STEP, CELL_GAP, WORD_GAP

DISORDER = 0.06
"""Share of lines above the one painted before, in its column, from which there is no order."""

FEWEST_JUMPS = 3
"""How many such lines every page may have."""

CROSSING = 0.3
"""Largest share of rows that may stand across the gutter between two columns."""

SWITCHES = 0.34
"""How often painting may go from one column to the other, for each row of the shorter."""

CELLS = 0.1
"""Share of rows beside another from which a part of a page is a table, and stays as painted."""

_STRIPS = 120  # places across the page where a gutter is sought
_TRIED = 8  # of which the best are tried
_COST = 3  # how much less a row across the gutter is wanted than one beside it


def in_order(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of a page in the order in which they are read.

    That is the order of painting, but columns that were painted row by row are read one
    after the other; what was painted out of turn is put where it stands, and the left one of
    two boxes before the right; and a page that was painted in no order is read from top to
    bottom, column by column.
    """
    rows = untangled(rows)
    if goes_up(rows):
        rows = left_first(rows)
    if not goes_up(rows):
        return list(unmingled(rows))
    rows = beside_their_lines(rows)
    if _is_disordered(rows):
        rows = list(_rejoined(rows))
    if not _is_disordered(rows) or has_one_column(rows):
        rows = in_turn(rows)
    return list(_sorted(rows) if _is_disordered(rows) else unmingled(rows))


def _is_disordered(rows: Sequence[Row]) -> bool:
    jumps = sum(lower.y0 > upper.y1 and lower.x0 < upper.x1 for upper, lower in pairwise(rows))
    return jumps > max(FEWEST_JUMPS, DISORDER * len(rows))


def _rejoined(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield rows, with those on one line that no more than a blank parts as one row.

    Some programs paint a page in strips that lie side by side, and break its lines there.
    """
    ends: dict[Row, Row] = {}
    for line in _heights(rows):
        for left, right in pairwise(sorted(line, key=lambda row: row.x0)):
            gap = (right.pieces[0].x0 - left.pieces[-1].x1) / max(left.size, right.size)
            if -BACK_STEP < gap < WORD_GAP:
                ends[left] = right
    joined = set(ends.values())
    for row in rows:
        if row not in joined:
            line = [row]
            while line[-1] in ends:
                line.append(ends[line[-1]])
            yield _merged(line)


def _sorted(rows: Sequence[Row], depth: int = MOST_SPLITS) -> Iterator[Row]:
    """Yield rows from top to bottom, but those between two that span the columns by column."""
    gutter = _gutter(rows) if depth else None
    if gutter is None:
        in_no_order = _is_disordered(rows) and not _is_table(rows)
        yield from _lines(rows) if in_no_order else in_turn(rows)
        return
    across = list(_lines(row for row in rows if row.x0 < gutter < row.x1))
    heights = [-row.y1 for row in across]
    bands: list[tuple[list[Row], list[Row]]] = [([], []) for _ in range(len(across) + 1)]
    for row in rows:
        if not row.x0 < gutter < row.x1:
            bands[bisect_right(heights, -row.y1)][row.x0 >= gutter].append(row)
    for columns, line in zip_longest(bands, across):
        for column in columns:
            yield from _sorted(column, depth - 1)
        if line:
            yield line


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return where two columns part, the one that most rows stand beside; None if nowhere."""
    if len(rows) < 2 * FEWEST_ROWS:
        return None
    starts, ends = sorted(row.x0 for row in rows), sorted(row.x1 for row in rows)
    step = (ends[-1] - starts[0]) / _STRIPS
    places: dict[tuple[int, int], float] = {}
    for strip in range(1, _STRIPS):
        x = starts[0] + strip * step
        left, right = bisect_right(ends, x), len(rows) - bisect_left(starts, x)
        across = len(rows) - left - right
        shorter = min(left, right)
        if shorter >= FEWEST_ROWS and across <= CROSSING * len(rows):
            places.setdefault((_COST * across - shorter, left), x)
    best = [places[key] for key in sorted(places)[:_TRIED]]
    return next((x for x in best if _parts_columns(rows, x)), None)


def _parts_columns(rows: Sequence[Row], gutter: float) -> bool:
    """Tell whether painting stayed on one side of a gutter for long, as no table does."""
    sides = [row.x0 >= gutter for row in rows if not row.x0 < gutter < row.x1]
    switches = sum(one != other for one, other in pairwise(sides))
    left = max(row.x1 for row in rows if row.x1 <= gutter)
    right = min(row.x0 for row in rows if row.x0 >= gutter)
    wide = right - left >= rows[0].size
    return wide and switches <= SWITCHES * min(sum(sides), len(sides) - sum(sides))


def _is_table(rows: Sequence[Row]) -> bool:
    """Tell whether many rows are cells: those of a table go on one below the other."""
    order = sorted(rows, key=lambda row: -row.y1)
    beside = sum(
        one.is_beside(other) and max(one.x0 - other.x1, other.x0 - one.x1) > CELL_GAP * one.size
        for one, other in pairwise(order)
    )
    return beside > CELLS * len(rows)


def _lines(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield rows from top to bottom, those on one height as one row."""
    return map(_merged, _heights(rows))


def _heights(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield rows from top to bottom, those on one height together."""
    line: list[Row] = []
    for row in sorted(rows, key=lambda row: -row.y1):
        if line and not row.is_beside(line[0]):
            yield line
            line = []
        line.append(row)
    if line:
        yield line


def _merged(rows: Sequence[Row]) -> Row:
    return rows[0] if len(rows) == 1 else Row(piece for row in rows for piece in row.pieces)
