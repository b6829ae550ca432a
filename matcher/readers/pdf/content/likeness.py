"""Whether a text is told from what was painted before it, and covered by what came after."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from matcher.readers.legibility import LEAST_CONTRAST, contrast, luminance
from matcher.readers.pdf.content.backdrop import PAPER, Backdrop, colors_of
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.colors import WHITE, mixed
from matcher.readers.pdf.geometry import Box, Color, Shades, area, common, middle

if TYPE_CHECKING:
    from matcher.readers.pdf.textruns import Run

COVERED_SHARE = 0.9
"""Share of its box that a shape painted later takes from the text it covers."""

LIKE = "like its background"
"""What is said of a text that cannot be told from what is behind it."""


class Stack:
    """The shapes of a page, from the first painted to the last."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self._shapes = shapes
        self._made: Backdrop | None = None
        self._is_plain = all(_is_plain(shape) for shape in shapes)
        colors = {WHITE} | {color for shape in shapes for color in colors_of(shape.color)}
        self._luminances = [luminance(color) for color in colors]
        self._like_any: dict[Color, bool] = {}
        self._covers = [shape for shape in shapes if shape.is_solid]
        self._cover_orders = [shape.order for shape in self._covers]

    def likeness(self, run: Run, opacity: float) -> str:
        """Return :data:`LIKE` for a text that has the colour of what is behind it.

        Nothing if it has another, and what is not known where one cannot tell.
        """
        color = run.color
        if color is None:
            return "in a colour that is not known"
        plain = None
        if opacity >= 1 and isinstance(color, tuple) and not (run.veil and run.veil.blend):
            plain = color
            if self._is_plain and not self._is_like_any(plain):
                return ""
        self._made = self._made or Backdrop(self._shapes)
        behind = self._made.colors(box_of(run), run.order)
        if not behind:
            return "upon a background that is not known"
        if plain and behind is PAPER:
            return LIKE if _are_like(plain, WHITE) else ""
        return _compared(run, opacity, behind)

    def _is_like_any(self, color: Color) -> bool:
        """Return whether any shape has about a colour: for most texts none has."""
        known = self._like_any.get(color)
        if known is None:
            own = luminance(color)
            known = any(contrast(own, other) < LEAST_CONTRAST for other in self._luminances)
            self._like_any[color] = known
        return known

    def covers(self, run: Run) -> bool:
        """Return whether a shape was painted over the text, or several were side by side."""
        if not self._cover_orders or self._cover_orders[-1] < run.order:
            return False  # as on most pages, whose shapes stand behind the text
        box = box_of(run)
        x, y = middle(box)
        later = self._covers[bisect_right(self._cover_orders, run.order) :]
        here = []
        for shape in later:
            left, bottom, right, top = shape.box
            if left <= x <= right and bottom <= y <= top and shape.holds(x, y):
                here.append(shape)
        whole = COVERED_SHARE * area(box)
        if any(shape.exact and area(common(shape.box, box)) > whole for shape in here):
            return True
        return bool(here) and _are_covered(_places(box), later)


def _are_covered(places: Sequence[tuple[float, float]], shapes: Sequence[Shape]) -> bool:
    return all(any(shape.holds(*place) for shape in shapes) for place in places)


def _places(box: Box) -> list[tuple[float, float]]:
    """Return some places of a box, from corner to corner."""
    left, bottom, right, top = box
    return [
        (left + across * (right - left), bottom + up * (top - bottom))
        for across in (0.02, 0.25, 0.5, 0.75, 0.98)
        for up in (0.05, 0.4, 0.75)
    ]


def _is_plain(shape: Shape) -> bool:
    """Return whether a shape has one colour that is known, and nothing shows through it."""
    return isinstance(shape.color, tuple) and shape.alpha >= 1 and not shape.veil


def _compared(run: Run, opacity: float, behind: frozenset[Color]) -> str:
    """Return how the colours of a text stand to those that may be behind it."""
    # paper is blended with nothing
    blend = run.veil.blend if run.veil and behind is not PAPER else ""
    whole = isinstance(run.color, Shades) and run.color.all
    found: list[bool] = []
    for back in behind:
        seen = [mixed(color, back, opacity, blend) for color in colors_of(run.color)]
        if None in seen:
            return "in a blend of colours that is not known"
        like = [_are_like(color, back) for color in seen if color]
        found += [all(like)] if whole else like
    if all(found):
        return LIKE
    return "in a colour that may be that of its background" if any(found) else ""


@lru_cache(maxsize=4096)
def _are_like(one: Color, other: Color) -> bool:
    return contrast(luminance(one), luminance(other)) < LEAST_CONTRAST


def box_of(run: Run) -> Box:
    """Return the box of a text, in which the blanks at its ends have no part.

    A marker ends with the last letter, and a line often with many blanks. Each sign is taken
    for as wide as the others: letters are hardly narrower than blanks.
    """
    text = run.text
    if not (run.upright and (text[:1].isspace() or text[-1:].isspace())):
        return run.x0, run.y0, run.x1, run.y1
    width = (run.x1 - run.x0) / len(text)
    before, after = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
    return run.x0 + before * width, run.y0, run.x1 - after * width, run.y1
