"""The right edge of the column each row stands in, which tells a full line from a short one."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from matcher.readers.pdf.layout.rows import BLANK_WIDTH, Row

NEIGHBORS = 8
"""How many rows above and below are looked at for text to the right of a row."""

WINDOW = 3.0
"""How far above and below, in heights of a line, text to the right bounds a row."""

SAME_BOUND = 2.0
"""Distance in font sizes between left edges of text that bounds one column."""

LOWEST_ROOM = 0.15
"""Share of wrapped lines whose room may say less than the column's right edge."""

FEWEST_WRAPS = 2
"""How many lines that go on in lower case make sure that a column has wrapped lines."""

OUTLIERS = 0.05
"""Share of a column's lines that may end beyond its right edge."""

CLOSE = 3
"""How many rows off a line that goes on in lower case tells of the lines around it."""

SHORT = 0.3
"""Share of its column's width that is free after a line that ends before it had to."""

BACK = 5.0
"""How far to the left of a wrapped line, in font sizes, the next item of its list begins."""

_CAPITAL = 0.35
_GOING_ON = re.compile(r"(?=[(\[\"“‘]?[a-zß-ÿ]|[,;)&/]+ ?\w)(?!\S*(?:@|://)|www\.)")
_CLOSING = frozenset(".!?:;…")
_QUOTES = "\"')]”’"


class Edge(NamedTuple):
    """The right edge of a column.

    ``sure`` if a line near by goes on in lower case, which shows that lines are wrapped here.
    """

    x: float
    sure: bool = False


def right_edges(rows: Sequence[Row]) -> list[Edge]:
    """Return the right edge of the column of each row of a page, in the order of the rows.

    A column ends where other text stands to its right, and else where its longest line
    does. A line that goes on in lower case says more: the next word had no room.
    """
    edges = [Edge(math.inf)] * len(rows)
    pairs = list(pairwise(rows))
    for column in _columns(rows, _bounds(rows)):
        wrapped = [n for n in column if n < len(pairs) and _goes_on(*pairs[n])]
        x = _right_edge([rows[n] for n in column], [needed(*pairs[n]) for n in wrapped])
        for number, sure in zip(column, _near(column, wrapped), strict=True):
            edges[number] = Edge(x, sure)
    return edges


def _near(numbers: Sequence[int], others: Sequence[int]) -> Iterator[bool]:
    """Yield for each number whether one of the others is close; both rise."""
    for number in numbers:
        place = bisect_left(others, number - CLOSE)
        yield place < len(others) and others[place] <= number + CLOSE


def needed(upper: Row, lower: Row) -> float:
    """Return where the first word of a line would end, had it been put on the line above."""
    if lower.first_word < 0:
        share = _weight(lower.text.split(maxsplit=1)[0]) / _weight(lower.text)
        lower.first_word = share * (lower.x1 - lower.x0)
    return upper.x1 + BLANK_WIDTH * upper.size + lower.first_word


def _weight(text: str) -> float:
    """Return about how wide a text is, in the width of a small letter."""
    return len(text) + _CAPITAL * sum(map(str.isupper, text))


def _bounds(rows: Sequence[Row]) -> list[float]:
    """Return where other text begins to the right of each row, infinity if nowhere."""
    order = sorted(range(len(rows)), key=lambda number: -rows[number].y1)
    bounds = [math.inf] * len(rows)
    last = max((row.x0 for row in rows), default=0.0)
    for place, number in enumerate(order):
        row = rows[number]
        if row.x1 >= last:
            continue
        reach = WINDOW * (row.y1 - row.y0)
        low, high = row.y0 - reach, row.y1 + reach
        for near in order[max(0, place - NEIGHBORS) : place + NEIGHBORS + 1]:
            other = rows[near]
            if row.x1 < other.x0 < bounds[number] and other.y0 < high and other.y1 > low:
                bounds[number] = other.x0
    for number, (upper, lower) in enumerate(pairwise(rows)):
        left = upper.x0 - (BACK if lower.item else 1.0) * upper.size
        inside = lower.x1 <= bounds[number] and left < lower.x0 < upper.x1
        if bounds[number + 1] == math.inf and inside and lower.y1 < upper.y1:
            bounds[number + 1] = bounds[number]  # a sidebar may be longer than the text beside
    return bounds


def _columns(rows: Sequence[Row], bounds: Sequence[float]) -> Iterator[list[int]]:
    """Yield the numbers of the rows that the same text bounds to the right."""
    column: list[int] = []
    for number in sorted(range(len(rows)), key=bounds.__getitem__):
        if column:
            step = bounds[number] - bounds[column[-1]]
            if not (step < SAME_BOUND * rows[number].size or bounds[column[-1]] == math.inf):
                yield sorted(column)
                column = []
        column.append(number)
    if column:
        yield sorted(column)


def is_lower(text: str) -> bool:
    """Tell whether a text can only go on with a sentence: in lower case, or with a comma."""
    return bool(_GOING_ON.match(text))


def _goes_on(upper: Row, lower: Row) -> bool:
    if lower.item or not 0 < upper.y1 - lower.y1 < WINDOW * (upper.y1 - upper.y0):
        return False
    if not is_lower(lower.text) or "\t" in lower.text:
        return False
    return upper.text.rstrip(_QUOTES)[-1:] not in _CLOSING


def _right_edge(column: Sequence[Row], rooms: Sequence[float]) -> float:
    """Return the right edge of a column; ``rooms`` are where wrapped lines would have ended."""
    longest = _longest(column)
    if len(rooms) < FEWEST_WRAPS:
        return longest
    return min(longest, sorted(rooms)[int(LOWEST_ROOM * len(rooms))])


def _longest(column: Sequence[Row]) -> float:
    """Return where the longest line ends, but for a few that end far beyond all others."""
    ends = sorted((row.x1 for row in column), reverse=True)
    about = SAME_BOUND * column[0].size
    most = int(OUTLIERS * len(ends))
    alike = (end for end, other in pairwise(ends[: most + 2]) if end - other < about)
    return next(alike, ends[0])
