"""Boxes side by side with headings at one height, of which the right one was painted first.

Programs paint text boxes in the order in which they were drawn, or lie upon each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from matcher.readers.pdf.geometry import median
from matcher.readers.pdf.layout.rows import Row
from matcher.readers.pdf.layout.titled import LARGER
from matcher.readers.sectionnames import names_section

LEAST_BOXED = 2
"""Lines of a box with its heading, at least."""

MOST_BOXED = 12
"""The same at most: columns of a page are longer, and stay as painted."""

_LEVEL = 0.2  # of its height, that a heading may stand higher than that beside it


def left_first(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows, of boxes side by side the left one before the right."""
    ordered = list(rows)
    for place in range(LEAST_BOXED, len(rows) - LEAST_BOXED + 1):
        start = _head_beside(ordered, place)
        if start is not None:
            end = _end_beside(ordered, start, place)
            right, left = ordered[start:place], ordered[place:end]
            if _is_box(right) and _is_box(left) and _names_one(right, left):
                ordered[start:end] = [*left, *right]
    return ordered


def _head_beside(rows: Sequence[Row], place: int) -> int | None:
    """Return where a box begins that ends before a row, to its right and no higher."""
    head = rows[place]
    for start in range(place - 1, max(place - MOST_BOXED, 0) - 1, -1):
        row = rows[start]
        level = _LEVEL * (head.y1 - head.y0)
        if row.x0 < head.x1 or row.y1 > head.y1 + level:
            return None
        if abs(row.y1 - head.y1) <= level:
            return start
    return None


def _end_beside(rows: Sequence[Row], start: int, place: int) -> int:
    """Return where the lines end that go down from a row, to the left of a box."""
    edge = min(row.x0 for row in rows[start:place])
    end = place + 1
    while end < len(rows) and rows[end].x1 < edge and rows[end].y1 < rows[end - 1].y1:
        end += 1
    return end


def _is_box(lines: Sequence[Row]) -> bool:
    """Tell whether a few lines stand below a heading in letters that set it apart."""
    if not LEAST_BOXED <= len(lines) <= MOST_BOXED:
        return False
    head, *others = lines
    larger = head.size > LARGER * median(row.size for row in others)
    bold = head.bold and 2 * sum(row.bold for row in others) < len(others)
    return (larger or bold or head.text.isupper()) and not head.item


def _names_one(right: Sequence[Row], left: Sequence[Row]) -> bool:
    return names_section(right[0].text) or names_section(left[0].text)
