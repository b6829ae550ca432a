"""Whether a text is covered by what was painted after it, at once or layer by layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from matcher.readers.pdf.content.backdrop import PAPER, Layer, colors_of, layer_of
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.colors import BLACK, WHITE, mixed
from matcher.readers.pdf.content.likeness import Stack, are_like, box_of
from matcher.readers.pdf.geometry import Box, Color, Shades, area, common, middle

if TYPE_CHECKING:
    from matcher.readers.pdf.textruns import Run

COVERED_SHARE = 0.9
"""Share of its box that a shape painted later takes from the text it covers."""

MOST_COVERS = 256
"""Shapes over one place of a text above which it is not known what they leave of it."""

MOST_PAIRS = 16
"""The same of the colours that text and background may have under them."""

MOST_STEPS = 100_000
"""How many shapes over places of texts are looked at on a page; beyond, nothing is known."""

_ACROSS, _UP = (0.5, 0.02, 0.25, 0.75, 0.98), (0.4, 0.05, 0.75)
_ANY = (BLACK, WHITE)  # for a colour that is not known: what is like in both is like in all

_Pairs = set[tuple[Color, Color]]
"""Colours that a text and what is behind it may have at one place."""


class Covers:
    """The shapes of a page as what may cover its texts; ``last`` is the order of the last."""

    def __init__(self, shapes: Sequence[Shape], stack: Stack) -> None:
        self._stack = stack
        self._left = MOST_STEPS
        self._last_solid = self._last_thin = -1
        for shape in shapes:
            if shape.is_solid:
                self._last_solid = shape.order
            else:
                self._last_thin = shape.order
        self.last = max(self._last_solid, self._last_thin)

    def hide(self, run: Run, opacity: float) -> bool | None:
        """Return whether nothing of a text is told from its background; None if not known."""
        if self._is_under_solid(run):
            return True
        if self._last_thin <= run.order:
            return False  # as on most pages, whose shapes stand behind the text
        return self._is_under_layers(run, opacity)

    def _is_under_layers(self, run: Run, opacity: float) -> bool | None:
        """Return whether shapes that let a little through hide a text, one upon the other."""
        box, backdrop = box_of(run), self._stack.backdrop
        places = _places(box)
        if not any(True for _ in backdrop.later(*places[0], run.order)):
            return False
        behind = backdrop.colors(box, run.order)
        pairs = _pairs(run, opacity, behind)
        is_whole = isinstance(run.color, Shades) and run.color.all
        known = True
        for place in places:
            upon = list(backdrop.later(*place, run.order))
            self._left -= len(upon)
            if len(upon) > MOST_COVERS or self._left < 0:
                return None
            layers = _layers(upon, place, run.through)
            like = _after(pairs, layers, bare=behind is PAPER)
            if like is None:
                known = False
            elif not any(like) or (is_whole and not all(like)):
                return False
            else:
                known = known and all(like)
        return True if known else None

    def _is_under_solid(self, run: Run) -> bool:
        """Return whether a shape was painted over the text, or several were side by side."""
        if self._last_solid <= run.order:
            return False
        box, found = box_of(run), False
        whole = COVERED_SHARE * area(box)
        for shape in self._solid_at(middle(box), run.order):
            if shape.exact and area(common(shape.box, box)) > whole:
                return True
            found = True
        return found and all(any(self._solid_at(each, run.order)) for each in _places(box))

    def _solid_at(self, place: tuple[float, float], order: int) -> Iterator[Shape]:
        """Yield the shapes at a place that let nothing through and were painted later."""
        for shape in self._stack.backdrop.later(*place, order):
            if shape.is_solid and shape.holds(*place):
                yield shape


def _places(box: Box) -> list[tuple[float, float]]:
    """Return some places of a box, from about its middle to its corners."""
    left, bottom, right, top = box
    return [
        (left + across * (right - left), bottom + up * (top - bottom))
        for across in _ACROSS
        for up in _UP
    ]


def _layers(shapes: Iterable[Shape], place: tuple[float, float], through: int) -> list[Layer]:
    """Return what shapes paint at a place, but for that through which the text itself shows."""
    found = []
    for shape in shapes:
        held = shape.holds(*place)
        if held is not False and shape.order != through:
            found.append(layer_of(shape, (*place, *place), held=held))
    return found


def _pairs(run: Run, opacity: float, behind: frozenset[Color] | None) -> _Pairs:
    """Return the colours that a text and what is behind it have before they are covered."""
    blend = run.veil.blend if run.veil and behind is not PAPER else ""
    return {
        (mixed(color, back, opacity, blend) or color, back)
        for color in colors_of(run.color) or _ANY
        for back in behind or _ANY
    }


def _after(pairs: _Pairs, layers: Iterable[Layer], *, bare: bool) -> list[bool] | None:
    """Return whether the colours of each pair are alike under layers; None if not known."""
    for layer in layers:
        if layer.opacity <= 0:
            continue
        seen: _Pairs = set()
        for text, back in pairs:
            for paint in layer.paint or _ANY:
                one = mixed(paint, text, layer.opacity, layer.blend)
                # paper is blended with nothing
                other = mixed(paint, back, layer.opacity, "" if bare else layer.blend)
                if one is None or other is None:
                    return None
                seen.add((one, other))
        pairs, bare = seen if layer.sure else seen | pairs, False
        if len(pairs) > MOST_PAIRS:
            return None
    return [are_like(*pair) for pair in pairs]
