"""Points, boxes, matrices and colours of a page: mostly plain tuples of numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""

Color = tuple[float, float, float]
"""Red, green and blue, 0 to 1."""


MOST_MASKS = 16
"""How many masks and clips over one paint are looked at; of more, none is known."""


Mask = Callable[[Box], float | None]
"""How much of a paint shows in a box, 0 to 1; None where that is not known."""


@dataclass(frozen=True, slots=True)
class Shades:
    """Several colours: of a gradient, one of which stands at a place, or ``all`` of them.

    ``within`` is how much of a box is painted, where that is not all of it.
    """

    colors: tuple[Color, ...]
    all: bool = False
    within: Mask | None = None


Paint = Color | Shades
"""What is painted with, where that is known."""


@dataclass(frozen=True, slots=True)
class Veil:
    """What comes between a paint and its reader beside the paint's own opacity.

    ``alpha`` is the opacity of the groups around it, ``blend`` a mode other than the normal,
    ``changed`` whether a function changes its colours for some viewers.
    """

    alpha: float = 1.0
    blend: str = ""
    masks: tuple[Mask, ...] = ()
    changed: bool = False

    def under(self, mask: Mask) -> Veil:
        """Return the veil with one more mask."""
        if len(self.masks) >= MOST_MASKS:
            return replace(self, masks=(*self.masks[:-1], unknown_mask))
        return replace(self, masks=(*self.masks, mask))

    def shown(self, box: Box) -> float | None:
        """Return how much of a paint its masks let through in a box; None if not known."""
        share = 1.0
        for mask in self.masks:
            part = mask(box)
            if part == 0:
                return 0.0
            if part is None:
                return None
            share *= part
        return share


def unknown_mask(_: Box) -> float | None:
    """Stand for a mask of which nothing is known."""
    return None


IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)


def multiply(one: Matrix, two: Matrix) -> Matrix:
    """Return the matrix that applies one, then two (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def inverted(matrix: Matrix) -> Matrix | None:
    """Return the matrix that leads back; None if there is none."""
    a, b, c, d, e, f = matrix
    size = a * d - b * c
    if not size:
        return None
    return (
        d / size,
        -b / size,
        -c / size,
        a / size,
        (c * f - d * e) / size,
        (b * e - a * f) / size,
    )


def transformed(matrix: Matrix, xs: list[float], ys: list[float]) -> Box:
    """Return the box of points after a matrix."""
    a, b, c, d, e, f = matrix
    across = [a * x + c * y + e for x, y in zip(xs, ys, strict=True)]
    up = [b * x + d * y + f for x, y in zip(xs, ys, strict=True)]
    return min(across), min(up), max(across), max(up)


def common(one: Box, two: Box) -> Box:
    """Return the box in which two boxes overlap; with a side of 0 or less if they do not."""
    left, bottom, right, top = one
    a, b, c, d = two  # asked for whatever is painted: max and min would take twice as long
    return (
        a if a > left else left,
        b if b > bottom else bottom,
        c if c < right else right,
        d if d < top else top,
    )


def widened(box: Box, by: float) -> Box:
    """Return a box that reaches further on each side."""
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def area(box: Box) -> float:
    """Return the area of a box, 0 if it is empty."""
    left, bottom, right, top = box
    return (right - left) * (top - bottom) if left < right and bottom < top else 0.0


def middle(box: Box) -> tuple[float, float]:
    """Return the point in the middle of a box."""
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def median(values: Iterable[float]) -> float:
    """Return the value in the middle, or between the two there, of one value or more.

    As :func:`statistics.median`, whose module takes as long to import as a page to read.
    """
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def ends_in(window: Box, ink: Box) -> bool:
    """Return whether only a part of a box, as of a text's ink, lies in a window."""
    left, bottom, right, top = shown = common(window, ink)
    return left < right and bottom < top and shown != ink
