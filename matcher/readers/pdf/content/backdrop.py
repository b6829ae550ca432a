"""What stands behind a text: the colours of the shapes painted before, one upon the other."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge

from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.colors import WHITE, mixed
from matcher.readers.pdf.geometry import Box, Color, Paint

BAND = 16.0
"""Height of the bands by which shapes are looked up, in points."""

MOST_BANDS = 8
"""Bands of a shape above which it is looked at for each text of the page."""

MOST_LAYERS = 24
"""Shapes one upon the other that are not solid, above which no colour is known."""

MOST_COLORS = 16
"""Colours that may stand at one place, above which none is known."""

_OPAQUE = 0.999


class Backdrop:
    """The shapes of a page, from the first painted to the last, by where they stand."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self._tall: list[Shape] = []
        self._bands: dict[int, list[Shape]] = defaultdict(list)
        for shape in shapes:
            low, high = int(shape.box[1] // BAND), int(shape.box[3] // BAND)
            if high - low > MOST_BANDS:
                self._tall.append(shape)
                continue
            for band in range(low, high + 1):
                self._bands[band].append(shape)

    def colors(self, x: float, y: float, order: int) -> frozenset[Color] | None:
        """Return the colours that may stand at a point before something is painted.

        None where that is not known, as upon a picture.
        """
        base = frozenset({WHITE})
        upon: list[tuple[Shape, tuple[Color, ...], float, bool]] = []
        for shape in self._from_top(y, order):
            held = shape.holds(x, y)
            if held is False:
                continue
            paint, opacity = colors_of(shape.color), _opacity(shape, x, y)
            if opacity == 0:
                continue
            if not paint or len(upon) >= MOST_LAYERS:
                return None
            if held and opacity is not None and opacity >= _OPAQUE and not _blend(shape):
                base = frozenset(paint)
                break
            sure = bool(held) and opacity is not None
            upon.append((shape, paint, 1.0 if opacity is None else opacity, sure))
        return _composed(base, reversed(upon))

    def _from_top(self, y: float, order: int) -> Iterator[Shape]:
        near = (
            reversed(shapes[: bisect_right(shapes, order, key=_order)])
            for shapes in (self._bands.get(int(y // BAND), []), self._tall)
        )
        return merge(*near, key=_order, reverse=True)


def _order(shape: Shape) -> int:
    return shape.order


def _blend(shape: Shape) -> str:
    return shape.veil.blend if shape.veil else ""


def _opacity(shape: Shape, x: float, y: float) -> float | None:
    """Return how much of a shape is seen at a point, 0 to 1; None where it is not known."""
    veil = shape.veil
    if veil is None:
        return shape.alpha
    point: Box = (x, y, x, y)
    shown = veil.shown(point)
    return None if shown is None else shown * veil.alpha * shape.alpha


def colors_of(paint: Paint | None) -> tuple[Color, ...]:
    """Return the colours of a paint, one or those of a gradient; none if it is not known."""
    if paint is None:
        return ()
    return (paint,) if isinstance(paint, tuple) else paint.colors


def _composed(
    base: frozenset[Color],
    upon: Iterable[tuple[Shape, tuple[Color, ...], float, bool]],
) -> frozenset[Color] | None:
    """Return the colours that paints make one upon the other, from the lowest."""
    for shape, paint, opacity, sure in upon:
        seen = {mixed(new, old, opacity, _blend(shape)) for new in paint for old in base}
        known = frozenset(color for color in seen if color)
        if None in seen or len(known) + len(base) > MOST_COLORS:
            return None
        base = known if sure else known | base
    return base
