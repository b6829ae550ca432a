"""Lines along a path, as areas: how thick each is, and which fill a rectangle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot

from matcher.readers.pdf.content.dashes import SOLID
from matcher.readers.pdf.content.scanner import numbers
from matcher.readers.pdf.content.state import State
from matcher.readers.pdf.geometry import Box, Matrix

LEAST_BAR = 1.0
"""Width of a line from which those side by side are an area, in points."""

MOST_STROKES = 200
"""Lines of a path up to which each is looked at."""

_POINT = 2  # its operands
_RECTANGLE = 4
_Point = tuple[float, float]


def widths_of(state: State) -> tuple[float, float]:
    """Return how thick a line is that runs up the page, and one that runs across it.

    Each in points: a matrix may stretch one of them.
    """
    a, b, c, d, *_ = state.matrix
    if a == d == 0:
        return state.line_width * abs(c), state.line_width * abs(b)
    if b == c == 0:
        return state.line_width * abs(a), state.line_width * abs(d)
    both = state.line_width * (hypot(a, b) * hypot(c, d)) ** 0.5
    return both, both


def bars(
    path: Sequence[Sequence[bytes]], rectangles: Sequence[bytes], state: State
) -> list[Box]:
    """Return the boxes of a path's lines that run straight across the page, or up it.

    None of a path with curves, of broken lines, and of lines too thin to be an area.
    """
    across, up = widths_of(state)
    if max(across, up) < LEAST_BAR or state.dashes is not SOLID:
        return []
    if sum(map(len, path)) + _RECTANGLE * len(rectangles) > MOST_STROKES:
        return []
    parts = [*map(_points, path), *map(_corners, rectangles)]
    if not all(parts):
        return []
    lines = [line for part in parts if part for line in pairwise(_moved(part, state.matrix))]
    return list(_boxes(lines, across / 2, up / 2))


def _boxes(lines: Sequence[tuple[_Point, _Point]], across: float, up: float) -> Iterator[Box]:
    for (x0, y0), (x1, y1) in lines:
        if y0 == y1 and x0 != x1:
            yield min(x0, x1), y0 - up, max(x0, x1), y0 + up
        elif x0 == x1 and y0 != y1:
            yield x0 - across, min(y0, y1), x0 + across, max(y0, y1)


def _points(part: Sequence[bytes]) -> list[_Point] | None:
    """Return the points of a part of a path; None if it has a curve."""
    points = [numbers(operands) for operands in part]
    if any(len(point) != _POINT for point in points):
        return None
    return [(x, y) for x, y in points]


def _corners(operands: bytes) -> list[_Point] | None:
    values = numbers(operands)
    if len(values) != _RECTANGLE:
        return None
    x, y, width, height = values
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]


def _moved(points: Sequence[_Point], matrix: Matrix) -> list[_Point]:
    a, b, c, d, e, f = matrix
    return [(a * x + c * y + e, b * x + d * y + f) for x, y in points]
