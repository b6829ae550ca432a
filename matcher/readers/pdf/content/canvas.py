"""What a page paints beside text: filled shapes, images, and where a clip lets them show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from matcher.readers.pdf.content.dashes import Dashes
from matcher.readers.pdf.content.outlines import Outline, Thick
from matcher.readers.pdf.content.pictures import Picture
from matcher.readers.pdf.content.scanner import numbers
from matcher.readers.pdf.content.strips import bands
from matcher.readers.pdf.geometry import (
    EVERYWHERE,
    Box,
    Matrix,
    Paint,
    Shades,
    Veil,
    transformed,
)

LEAST_SIDE = 2.0
"""Sides of the smallest shape that can stand behind text or over it, in points."""

LEAST_DOT, MOST_DOT = 1.0, 8.0
"""Sides of a shape that may be the bullet of an item, in points."""

MOST_PICTURED = 14.0
"""The same of a picture, which may have an edge without colour, in points."""

MOST_DOTS = 1_000
"""Dots of a page above which they are a drawing, and no more of them are remembered."""

ROUND = 0.1
"""Share of its width by which a bullet may be higher or lower."""

MOST_SHAPES = 100_000
"""How many shapes of a page are remembered; of a page with more, no background is known."""

_CORNERS = 4
_RECTANGLE = 4  # its operands
_LONGEST_KEPT = 64  # bytes


class Shape(NamedTuple):
    """A filled area: its box, its colour (None if it is not known), and when it was painted.

    ``exact`` is whether it fills its box, if not, ``outline`` is what it fills; ``picture``
    whether it is an image, of ``pixels`` that may be known. ``alpha`` is its opacity,
    ``veil`` what lies over it.
    """

    box: Box
    color: Paint | None
    order: int
    exact: bool
    picture: bool = False
    alpha: float = 1.0
    veil: Veil | None = None
    outline: Outline | None = None
    pixels: Picture | None = None

    @property
    def is_solid(self) -> bool:
        """Return whether nothing is seen through it where it stands, which is known."""
        sure = self.exact or bool(self.outline and self.color)
        is_whole = not (isinstance(self.color, Shades) and self.color.within)
        return sure and self.alpha >= 1 and not self.veil and is_whole

    def within(self, box: Box) -> float | None:
        """Return how much of a box its gradient paints, if it is one that ends somewhere."""
        paint = self.color
        return paint.within(box) if isinstance(paint, Shades) and paint.within else 1.0

    def holds(self, x: float, y: float) -> bool | None:
        """Return whether a point lies in it; None where that is not known."""
        left, bottom, right, top = self.box
        if not (left <= x <= right and bottom <= y <= top):
            return False
        if self.exact:
            return True
        return self.outline.holds(x, y) if self.outline else None


@dataclass(slots=True)
class Canvas:
    """The shapes of a page in the order they were painted, and the path that is being drawn.

    ``dots`` are filled shapes and outlines that are as small and as round as a bullet;
    ``is_fine`` is whether small shapes and thin lines count, too. ``path`` holds the operands
    of its lines and curves, ``rectangles`` those of rectangles, ``starts`` where in the path
    its parts begin.
    """

    shapes: list[Shape] = field(default_factory=list)
    dots: list[Shape] = field(default_factory=list)
    drawings: int = 0
    is_fine: bool = False
    path: list[bytes] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    rectangles: list[bytes] = field(default_factory=list)
    _thin: list[Shape] = field(default_factory=list)

    def end_path(self) -> None:
        """Forget the path."""
        self.path.clear()
        self.starts.clear()
        self.rectangles.clear()

    def outline(self, matrix: Matrix, *, even: bool) -> Outline:
        """Return the outline of the path."""
        return Outline(self.parts(), tuple(self.rectangles), matrix, even=even)

    def line(self, matrix: Matrix, half: float, scale: float, dashes: Dashes) -> Outline:
        """Return the thick line along the path."""
        line = Thick(self.parts(), tuple(self.rectangles), matrix, even=False)
        return line.along(half, scale, dashes)

    def parts(self) -> list[list[bytes]]:
        """Return the operands of the lines and curves of the path, part by part."""
        ends = [*self.starts, len(self.path)]
        return [
            part
            for start, end in zip([0, *ends], ends, strict=False)
            if (part := self.path[start:end])
        ]

    def path_box(self, matrix: Matrix) -> tuple[Box, bool] | None:
        """Return the box of the path and whether the path fills it; None for no path."""
        if not self.path and len(self.rectangles) == 1:
            operands = self.rectangles[0]
            if len(operands) <= _LONGEST_KEPT:
                return _rectangle_box(operands, matrix)
        return _path_box(self.path, self.rectangles, matrix)

    def paint(self, shape: Shape) -> None:
        """Remember a shape, if it is large enough to matter."""
        self.drawings += 1
        self.note_dot(shape)
        self.paint_bar(shape)

    def paint_bar(self, shape: Shape) -> None:
        """Remember a shape, one that is thin for what it may be a part of."""
        left, bottom, right, top = shape.box
        width, height = right - left, top - bottom
        least = 0.0 if self.is_fine else LEAST_SIDE
        if width >= least and height >= least:
            self.shapes.append(shape)
        elif width > 0 and height > 0 and (shape.exact or shape.outline):
            self._thin.append(shape)
        if len(self.shapes) + len(self._thin) > MOST_SHAPES:
            everything = Shape(EVERYWHERE, None, shape.order, exact=False)
            self.shapes[:] = [everything]
            self._thin.clear()

    def finish(self) -> None:
        """Put the strips that make areas among the shapes, once all is painted."""
        if len(self._thin) > 1:
            found = bands([shape.box for shape in self._thin], LEAST_SIDE)
            if found:
                self.shapes += [self._thin[number] for number in found]
                self.shapes.sort(key=lambda shape: shape.order)
        self._thin.clear()

    def note_dot(self, shape: Shape) -> None:
        """Remember a shape that may be a bullet."""
        if len(self.dots) > MOST_DOTS:
            return
        left, bottom, right, top = shape.box
        width, height = right - left, top - bottom
        most = MOST_PICTURED if shape.pixels else MOST_DOT
        if LEAST_DOT < width < most and abs(width - height) < ROUND * width:
            self.dots.append(shape)


def _path_box(
    path: Sequence[bytes], rectangles: Sequence[bytes], matrix: Matrix
) -> tuple[Box, bool] | None:
    points = numbers(b" ".join(path))
    xs, ys = points[: len(points) // 2 * 2 : 2], points[1::2]
    straight = matrix[1] == matrix[2] == 0 or matrix[0] == matrix[3] == 0
    exact = straight and len(rectangles) + bool(xs) == 1 and _is_rectangle(xs, ys)
    for operands in rectangles:
        values = numbers(operands)
        if len(values) == _RECTANGLE:
            x, y, width, height = values
            xs += (x, x + width, x, x + width)
            ys += (y, y, y + height, y + height)
    return (transformed(matrix, xs, ys), exact) if xs else None


@lru_cache(maxsize=1024)
def _rectangle_box(operands: bytes, matrix: Matrix) -> tuple[Box, bool] | None:
    """Return the same of a rectangle alone; many pages clip each line of text by one."""
    return _path_box((), (operands,), matrix)


def _is_rectangle(xs: list[float], ys: list[float]) -> bool:
    """Return whether points drawn by lines, if any, are the corners of a rectangle."""
    corners = set(zip(xs, ys, strict=True))
    return not xs or (len(corners) == _CORNERS and len(set(xs)) == len(set(ys)) == 2)  # noqa: PLR2004
