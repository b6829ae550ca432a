"""Dates that were painted before or after all of the text that they stand beside.

Browsers paint what floats before the text it floats in, and so all of a page at once; and what
has a place of its own in a block after the lines of the block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from matcher.readers.pdf.layout.rows import MOST_ROWS, STEP, Row
from matcher.readers.pdf.textruns import CELL_GAP, DESCENT, WORD_GAP

FEWEST_FLOATS = 2
"""How many lines are floats at least."""

FLUSH = 0.3
"""Distance in font sizes between the right ends of lines that are flush."""

OFF_LINE = 0.3
"""How far the baseline of a date may be from that of its line, in font sizes: it is smaller."""

_YEAR = 4  # digits
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d\d?[./]\d\d\b")

LONGEST_FLOAT = 40
"""Letters of the longest line that floats."""


def beside_their_lines(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows, with floats put at the end of the lines they stand beside.

    Floats are short lines painted one after the other, flush at the right and not at the
    left unless all are dates, and else with room between some, each on the baseline of a line
    painted after all of them, or below one that is too long. The lines of a column are not.
    """
    if len(rows) > MOST_ROWS:
        return rows
    joined = _painted_late(rows)
    below: dict[Row, Row] = {}
    for part in _flush_parts(rows):
        last = rows.index(part[-1])
        beside = {row: _line_of(row, rows[last + 1 :]) for row in part}
        above = {row: _too_long(row, rows[last + 1 :]) for row in part if not beside[row]}
        ends = {line: row for row, line in beside.items() if line}
        dropped = {line: row for row, line in above.items() if line}
        if not ends or len(ends) + len(dropped) < len(part):
            continue
        if joined.keys().isdisjoint(ends) and below.keys().isdisjoint(dropped):
            joined |= ends
            below |= dropped
    return list(_put(rows, joined, below)) if joined else rows


def _painted_late(rows: Sequence[Row]) -> dict[Row, Row]:
    """Return the dates that were painted after lines below them, by the line to their right.

    There are several, flush at one side. To the left of a date stand cells of its table.
    """
    late: dict[Row, Row] = {}
    for number, (upper, row) in enumerate(pairwise(rows), 1):
        if row.y0 > upper.y1 and _is_dated(row):
            beside = [other for other in rows[: number - 1] if _is_left_of(row, other)]
            if len(beside) == 1 and not _is_dated(beside[0]):
                late[beside[0]] = row
    dates = list(late.values())
    edges = [[date.x0 for date in dates], [date.x1 for date in dates]]
    if len(dates) < FEWEST_FLOATS:
        return {}
    flush = any(max(edge) - min(edge) < FLUSH * dates[0].size for edge in edges)
    return late if flush else {}


def _is_left_of(row: Row, other: Row) -> bool:
    near = abs(_baseline(row) - _baseline(other)) < OFF_LINE * row.size
    return near and other.x0 - row.x1 > WORD_GAP * row.size


def _put(
    rows: Sequence[Row], joined: Mapping[Row, Row], below: Mapping[Row, Row]
) -> Iterator[Row]:
    """Yield rows, with floats at the end of their lines, or after those that left no room."""
    floats = {*joined.values(), *below.values()}
    for row in rows:
        if row not in floats:
            yield Row([*row.pieces, *joined[row].pieces]) if row in joined else row
            if row in below:
                yield below[row]


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
    """Tell whether lines are dates, or begin at several places with room between two."""
    if len(part) < FEWEST_FLOATS:
        return False
    if all(map(_is_dated, part)):
        return True
    starts = [row.x0 for row in part]
    ragged = max(starts) - min(starts) > FLUSH * part[0].size
    if not (ragged or all(sum(map(str.isdigit, row.text)) >= _YEAR for row in part)):
        return False
    return any(up.y0 - low.y1 > low.y1 - low.y0 for up, low in pairwise(part))


def _is_dated(row: Row) -> bool:
    return len(row.text) <= LONGEST_FLOAT and bool(_DATE.search(row.text))


def _line_of(row: Row, others: Sequence[Row]) -> Row | None:
    """Return the row on the baseline of another, to its left; None if there is not one.

    Beside a date there may be several columns: the nearest is its own.
    """
    off, gap = (OFF_LINE, WORD_GAP) if _is_dated(row) else (STEP, CELL_GAP)
    beside = [
        other
        for other in others
        if row.x0 - other.x1 > gap * row.size
        and abs(_baseline(row) - _baseline(other)) < off * row.size
    ]
    if len(beside) > 1 and not _is_dated(row):
        return None
    return max(beside, key=lambda other: other.x1, default=None)


def _too_long(row: Row, others: Sequence[Row]) -> Row | None:
    """Return the line right above a date that reaches too far to have it beside it."""
    if not _is_dated(row):
        return None
    return next(
        (
            other
            for other in others
            if other.x0 < row.x0 < other.x1 + WORD_GAP * row.size
            and -OFF_LINE * row.size < other.y0 - row.y1 < row.y1 - row.y0
        ),
        None,
    )


def _baseline(row: Row) -> float:
    first = row.pieces[0]
    return first.y0 + DESCENT * first.size
