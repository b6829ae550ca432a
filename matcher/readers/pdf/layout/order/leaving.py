"""Where painting leaves a column of a page, and goes on elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from matcher.readers.pdf.layout.columns import FEWEST_ROWS
from matcher.readers.pdf.layout.rows import Row

ROOM = 0.5
"""Gap in heights of a line in which another line may have its place."""

FAR_DOWN = 3.0
"""How far below, in heights of a line, what stands to one side is another column."""


class Spanned(Protocol):
    """What stands between two places across a page."""

    x0: float
    x1: float


def leaves_column(part: Sequence[Row], lower: Row, later: Sequence[Row]) -> bool:
    """Tell whether a row reaches below what stands beside a part and is painted later.

    One that has run into the column beside it, upon lines there, does not.
    """
    top = max(row.y1 for row in part)
    above = [row for row in later if lower.y1 <= row.y0 < top and _reaches_below(lower, row)]
    return (
        any(
            not any(are_in_column(row, one) for one in part if one.y1 > row.y0) for row in above
        )
        and next(standing_upon(lower, later), None) is None
    )


def is_aside(part: Sequence[Row], lower: Row) -> bool:
    """Tell whether a row far below stands to one side of all of a part of several lines."""
    if len(part) < FEWEST_ROWS or part[-1].y0 - lower.y1 < FAR_DOWN * (lower.y1 - lower.y0):
        return False
    return all(not are_in_column(row, lower) for row in part)


def _reaches_below(lower: Row, row: Row) -> bool:
    ends = ((max(row.x0, piece.x0), min(row.x1, piece.x1)) for piece in lower.pieces)
    return any(right - left > row.size for left, right in ends)


def standing_upon(row: Row, others: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows that stand on the line of a row, and upon it."""
    least = ROOM * (row.y1 - row.y0)
    for other in others:
        if are_in_column(other, row) and min(other.y1, row.y1) - max(other.y0, row.y0) > least:
            yield other


def are_in_column(one: Spanned, other: Spanned) -> bool:
    """Tell whether two stand above each other, in part at least."""
    return one.x0 < other.x1 and other.x0 < one.x1
