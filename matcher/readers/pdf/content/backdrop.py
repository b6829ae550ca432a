"""What stands behind a text: the colours of the shapes painted before, one upon the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.colors import WHITE, mixed
from matcher.readers.pdf.geometry import Box, Color, Paint, middle

BAND = 16.0
"""Height of the bands by which shapes are looked up, in points."""

MOST_BANDS = 8
"""Bands of a shape above which it is looked at for each text of the page."""

MOST_LAYERS = 24
"""Shapes one upon the other that are not solid, above which no colour is known."""

MOST_COLORS = 16
"""Colours that may stand at one place, above which none is known."""

PAPER = frozenset({WHITE})
"""What is behind the first shape of a page."""

_OPAQUE = 0.999
_MOST_TALL = 64  # bands of a text that runs up
_SHARES = (0.5, 0.0, 0.25, 0.75, 1.0)  # of a text, where an outline is asked


class Backdrop:
    """The shapes of a page, from the first painted to the last, by where they stand."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self._tall: list[Shape] = []
        self._sorted: dict[int, list[Shape]] = {}
        self._bands: dict[int, list[Shape]] = defaultdict(list)
        for shape in shapes:
            low, high = int(shape.box[1] // BAND), int(shape.box[3] // BAND)
            if high - low > MOST_BANDS:
                self._tall.append(shape)
                continue
            for band in range(low, high + 1):
                self._bands[band].append(shape)

    def colors(self, box: Box, order: int) -> frozenset[Color] | None:
        """Return the colours that may stand in the middle of a box before something is painted.

        None where that is not known, as upon a JPEG picture.
        """
        x, y = middle(box)
        base, upon = PAPER, list[Layer]()
        shapes = self._at(y)
        for shape in reversed(shapes[: bisect_left(shapes, order, key=_order)]):
            left, bottom, right, top = shape.box
            if not (left <= x <= right and bottom <= y <= top):
                continue
            held = shape.holds(x, y)
            if held is False:
                continue
            layer = layer_of(shape, box, held=held)
            if layer.opacity and (not layer.paint or len(upon) >= MOST_LAYERS):
                return None
            if layer.sure and layer.opacity >= _OPAQUE and not layer.blend:
                base = frozenset(layer.paint)
                break
            if layer.opacity > 0:
                upon.append(layer)
        return _composed(base, reversed(upon))

    def later(self, x: float, y: float, order: int) -> Iterator[Shape]:
        """Yield the shapes that may be painted at a place after something is."""
        shapes = self._at(y)
        for shape in islice(shapes, bisect_right(shapes, order, key=_order), None):
            left, bottom, right, top = shape.box
            if left <= x <= right and bottom <= y <= top:
                yield shape

    def ends(self, ink: Box, first: int, last: int | None = None) -> bool:
        """Return whether one of the shapes, by when they were painted, ends within a box."""
        left, bottom, right, top = ink
        low, high = int(bottom // BAND), int(top // BAND)
        for band in range(low, min(high, low + _MOST_TALL) + 1):
            shapes = self._at(band * BAND)
            start = bisect_left(shapes, first, key=_order) if first else 0
            end = len(shapes) if last is None else bisect_left(shapes, last, key=_order)
            for shape in islice(shapes, start, end):
                box = shape.box  # compared by hand, since most lie elsewhere
                is_near = box[0] < right and box[2] > left and box[1] < top and box[3] > bottom
                if is_near and _ends(shape, ink):
                    return True
        return False

    def _at(self, y: float) -> list[Shape]:
        """Return the shapes that reach a height, and some others, as they were painted."""
        band = int(y // BAND)
        found = self._sorted.get(band)
        if found is None:
            found = sorted([*self._bands.get(band, ()), *self._tall], key=_order)
            self._sorted[band] = found
        return found


def _ends(shape: Shape, ink: Box) -> bool:
    """Return whether a shape that reaches into a box paints a part of it alone, or may."""
    left, bottom, right, top = shape.box
    if left > ink[0] or right < ink[2] or bottom > ink[1] or top < ink[3]:
        return True
    if shape.exact:
        return False
    width, y = ink[2] - ink[0], (ink[1] + ink[3]) / 2
    return len({shape.holds(ink[0] + share * width, y) for share in _SHARES}) > 1


def _order(shape: Shape) -> int:
    return shape.order


class Layer(NamedTuple):
    """What a shape paints at a place, unless it is not ``sure`` that it paints there at all.

    ``paint`` are colours one of which it is, none if it is not known; ``opacity`` is 0 to 1.
    """

    paint: tuple[Color, ...]
    opacity: float
    blend: str
    sure: bool


def layer_of(shape: Shape, box: Box, *, held: bool | None) -> Layer:
    """Return what a shape paints in the middle of a box that it holds, or may hold."""
    veil, sure, place = shape.veil, bool(held), (*middle(box), *middle(box))
    paint, shown = colors_of(shape.color), shape.within(place)
    if veil:
        through = veil.shown(place)
        shown = None if shown is None or through is None else shown * through
        paint = () if veil.changed else paint
    opacity = shape.alpha * (veil.alpha if veil else 1.0) * (1.0 if shown is None else shown)
    sure = sure and shown is not None
    if shape.pixels and opacity:
        pixels = shape.pixels.pixels(box)
        shares = {share for _, share in pixels}
        if not shape.pixels.is_stencil:
            paint = _all_known({color for color, share in pixels if share != 0})
        opacity *= max(1.0 if share is None else share for share in shares)
        sure = len(shares) == 1 and None not in shares and (shown is not None)
    return Layer(paint, opacity, veil.blend if veil else "", sure)


def _all_known(colors: set[Color | None]) -> tuple[Color, ...]:
    known = tuple(color for color in colors if color)
    return known if len(known) == len(colors) else ()


def colors_of(paint: Paint | None) -> tuple[Color, ...]:
    """Return the colours of a paint, one or those of a gradient; none if it is not known."""
    if paint is None:
        return ()
    return (paint,) if isinstance(paint, tuple) else paint.colors


def _composed(base: frozenset[Color], upon: Iterable[Layer]) -> frozenset[Color] | None:
    """Return the colours that paints make one upon the other, from the lowest."""
    for layer in upon:
        blend = "" if base is PAPER else layer.blend  # paper is blended with nothing
        seen = {mixed(new, old, layer.opacity, blend) for new in layer.paint for old in base}
        known = frozenset(color for color in seen if color)
        base = known if layer.sure else known | base
        if None in seen or len(base) > MOST_COLORS:
            return None
    return base
