"""Dates at the right margin that were painted before all lines that they stand beside.

Browsers paint what floats before the text it floats in, and so all of a page at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from matcher.readers.pdf.layout.rows import MOST_ROWS, STEP, Row
from matcher.readers.pdf.textruns import CELL_GAP, DESCENT

FEWEST_FLOATS = 2
"""How many lines are floats at least."""

FLUSH = 0.3
"""Distance in font sizes between the right ends of lines that are flush."""

_YEAR = 4  # digits

LONGEST_FLOAT = 40
"""Letters of the longest line that floats."""


def beside_their_lines(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows, with floats put at the end of the lines they stand beside.

    Floats are short lines painted one after the other, flush at the right and not at the
    left unless all are dates, some with room between them, each on the baseline of a line
    painted after all of them. The lines of a column are not.
    """
    if len(rows) > MOST_ROWS:
        return rows
    joined: dict[Row, Row] = {}
    for part in _flush_parts(rows):
        last = rows.index(part[-1])
        lines = [_line_of(row, rows[last + 1 :]) for row in part]
        found = {line: row for line, row in zip(lines, part, strict=True) if line}
        if len(found) == len(part) and joined.keys().isdisjoint(found):
            joined |= found
    if not joined:
        return rows
    floats = set(joined.values())
    return [
        Row([*row.pieces, *joined[row].pieces]) if row in joined else row
        for row in rows
        if row not in floats
    ]


def _flush_parts(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield short rows painted one below the other that end at one place at the right."""
    part = list(rows[:1])
    for upper, lower in pairwise(rows):
        flush = abs(upper.x1 - lower.x1) < FLUSH * lower.size and lower.y1 < upper.y1
        if not flush or len(lower.text) > LONGEST_FLOAT:
            if _may_float(part):
                yield part
            part = []
        part.append(lower)
    if _may_float(part):
        yield part


def _may_float(part: Sequence[Row]) -> bool:
    """Tell whether lines are dates or begin at several places, with room between two."""
    starts = [row.x0 for row in part]
    ragged = max(starts) - min(starts) > FLUSH * part[0].size
    if len(part) < FEWEST_FLOATS or not (ragged or all(map(_is_dated, part))):
        return False
    return any(up.y0 - low.y1 > low.y1 - low.y0 for up, low in pairwise(part))


def _is_dated(row: Row) -> bool:
    return sum(map(str.isdigit, row.text)) >= _YEAR


def _line_of(row: Row, others: Sequence[Row]) -> Row | None:
    """Return the row on the baseline of another, to its left; None if there is not one."""
    beside = [
        other
        for other in others
        if row.x0 - other.x1 > CELL_GAP * row.size
        and abs(_baseline(row) - _baseline(other)) < STEP * row.size
    ]
    return beside[0] if len(beside) == 1 else None


def _baseline(row: Row) -> float:
    first = row.pieces[0]
    return first.y0 + DESCENT * first.size
