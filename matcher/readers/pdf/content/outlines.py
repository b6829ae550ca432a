"""Outlines of paths that are no rectangles, and thick lines: whether a point lies within."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from matcher.readers.pdf.content.dashes import SOLID, Dashes
from matcher.readers.pdf.content.scanner import numbers
from matcher.readers.pdf.geometry import Box, Matrix

MOST_POINTS = 1_000
"""Points of a path of which it is known what lies within; of a path with more it is not."""

MOST_CORNERS = 200
"""The same of a thick line."""

LEAST_WITHIN = 0.1
"""Share of a box within an outline below which it may be that nothing in it is read."""

_SAMPLES = (0.5, 0.1, 0.9, 0.3, 0.7)  # where in a box one looks, along each side
_RECTANGLE = 4  # its operands
_Part = Sequence[tuple[float, float]]


class Outline:
    """The outline of a path, through the ends and the handles of its curves.

    ``paths`` are the operands of lines and curves of each part, ``even`` is whether what lies
    within two parts lies outside (ISO 32000-1, 8.5.3.3).
    """

    _most = MOST_POINTS

    __slots__ = ("_even", "_matrix", "_parts", "_paths", "_rectangles")

    def __init__(
        self,
        paths: Sequence[Sequence[bytes]],
        rectangles: Sequence[bytes],
        matrix: Matrix,
        *,
        even: bool,
    ) -> None:
        self._paths = paths
        self._rectangles = rectangles
        self._matrix = matrix
        self._even = even
        self._parts: list[_Part] | None = None

    def holds(self, x: float, y: float) -> bool | None:
        """Return whether a point lies within; None if there are too many points to say."""
        if self._parts is None:
            self._parts = self._polygons()
        if sum(map(len, self._parts)) > self._most:
            return None
        return self._holds(self._parts, x, y)

    def _holds(self, parts: Sequence[_Part], x: float, y: float) -> bool:
        turns = sum(_turns(part, x, y) for part in parts)
        return bool(turns % 2) if self._even else turns != 0

    def opacity(self, box: Box) -> float | None:
        """Return 1 if some of a box lies within, 0 if nothing, as a clip lets it show.

        None where that is not known, and where it may be too little to be read.
        """
        left, bottom, right, top = box
        for up in _SAMPLES:
            for across in _SAMPLES:
                x, y = left + across * (right - left), bottom + up * (top - bottom)
                if (held := self.holds(x, y)) is not False:
                    return None if held is None or self._is_sparse(box) else 1.0
        return 0.0

    def _is_sparse(self, box: Box) -> bool:
        """Return whether so little of a box lies within that no letter is read there."""
        left, bottom, right, top = box
        within = 0.0
        for part in filter(None, self._parts or ()):
            xs, ys = [x for x, _ in part], [y for _, y in part]
            across = min(right, max(xs)) - max(left, min(xs))
            up = min(top, max(ys)) - max(bottom, min(ys))
            if across > 0 and up > 0:
                within += min(most_area(part), across * up)
        return within < LEAST_WITHIN * (right - left) * (top - bottom)

    def _polygons(self) -> list[_Part]:
        a, b, c, d, e, f = self._matrix
        parts: list[_Part] = []
        for path in self._paths:
            points = numbers(b" ".join(path))
            parts.append(list(zip(points[::2], points[1::2], strict=False)))
        for operands in self._rectangles:
            values = numbers(operands)
            if len(values) == _RECTANGLE:
                x, y, width, height = values
                corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
                parts.append([*corners, (x, y)])
        return [[(a * x + c * y + e, b * x + d * y + f) for x, y in part] for part in parts]


class Thick(Outline):
    """A thick line along a path, which may be broken into dashes.

    ``half`` is half its width in points, ``scale`` how many of them a unit of its dashes is.
    """

    _most = MOST_CORNERS

    __slots__ = ("_dashes", "_half", "_scale")

    def along(self, half: float, scale: float, dashes: Dashes = SOLID) -> Thick:
        """Set how thick the line is, and where it is broken; return it."""
        self._half, self._scale, self._dashes = half, scale or 1.0, dashes
        return self

    def _holds(self, parts: Sequence[_Part], x: float, y: float) -> bool:
        return any(self._is_upon(part, x, y) for part in parts)

    def _is_upon(self, points: _Part, x: float, y: float) -> bool:
        gone = 0.0
        for (x0, y0), (x1, y1) in pairwise(points):
            length = hypot(x1 - x0, y1 - y0)
            if length:
                along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length
                away = abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length
                near = away <= self._half and 0 <= along <= length
                if near and self._dashes.paint((gone + along) / self._scale):
                    return True
            gone += length
        return False


def most_area(points: Sequence[tuple[float, float]]) -> float:
    """Return the area of the triangles of a polygon, at least that of itself."""
    (x, y), rest = points[0], points[1:]
    return sum(
        abs((x0 - x) * (y1 - y) - (x1 - x) * (y0 - y)) / 2
        for (x0, y0), (x1, y1) in pairwise(rest)
    )


def _turns(points: _Part, x: float, y: float) -> int:
    """Return how often a polygon winds around a point."""
    turns = 0
    x0, y0 = points[-1] if points else (0.0, 0.0)
    for x1, y1 in points:
        if (y0 <= y) != (y1 <= y):
            side = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
            if (side > 0) == (y1 > y0):
                turns += 1 if y1 > y0 else -1
        x0, y0 = x1, y1
    return turns
