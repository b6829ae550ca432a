"""Whether a text is told from what was painted before it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from matcher.readers.legibility import LEAST_CONTRAST, contrast, is_near, luminance
from matcher.readers.pdf.content.backdrop import PAPER, Backdrop, colors_of
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.colors import WHITE, mixed
from matcher.readers.pdf.geometry import Box, Color, Shades

if TYPE_CHECKING:
    from matcher.readers.pdf.textruns import Run

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

    @property
    def backdrop(self) -> Backdrop:
        """Return the shapes by where they stand."""
        self._made = self._made or Backdrop(self._shapes)
        return self._made

    def likeness(self, run: Run, opacity: float) -> str:
        """Return :data:`LIKE` for a text that has the colour of what is behind it.

        Nothing if it has another, and what is not known where one cannot tell.
        """
        color = run.color
        if color is None:
            return "in a colour that is not known"
        if not colors_of(color):
            return "in letters of which little may be painted"
        plain = None
        if opacity >= 1 and isinstance(color, tuple) and not (run.veil and run.veil.blend):
            plain = color
            if self._is_plain and not self._is_like_any(plain):
                return ""
        behind = self.backdrop.colors(box_of(run), run.order)
        if not behind:
            return "upon a background that is not known"
        if plain and behind is PAPER:
            return LIKE if are_like(plain, WHITE) else ""
        return _compared(run, opacity, behind)

    def may_hide(self, run: Run) -> bool:
        """Return whether a shape behind a text may be of its colour."""
        color = run.color
        if not self._shapes or self._shapes[0].order > run.order:
            return False
        plain = self._is_plain and run.alpha >= 1 and not run.veil
        return not (plain and isinstance(color, tuple) and not self._is_like_any(color))

    def _is_like_any(self, color: Color) -> bool:
        """Return whether any shape has about a colour: for most texts none has."""
        known = self._like_any.get(color)
        if known is None:
            own = luminance(color)
            known = any(contrast(own, other) < LEAST_CONTRAST for other in self._luminances)
            self._like_any[color] = known
        return known


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
        like = [are_like(color, back) for color in seen if color]
        found += [all(like)] if whole else like
    if all(found):
        return LIKE
    return "in a colour that may be that of its background" if any(found) else ""


@lru_cache(maxsize=4096)
def are_like(one: Color, other: Color) -> bool:
    """Return whether two colours are not told from each other."""
    return is_near(one, other)


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
