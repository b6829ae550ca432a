"""Text that a file holds and a reader of the page does not see."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from matcher.readers.legibility import (
    LEAST_ALPHA,
    LEAST_CONTRAST,
    LEAST_SIZE,
    contrast,
    luminance,
)
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.geometry import Box, Color, area, common

if TYPE_CHECKING:
    from matcher.readers.pdf.textruns import Run

SHOWN_SHARE = 0.1
"""Share of its box that must lie on the page and in the clip if text is to be seen."""

COVERED_SHARE = 0.9
"""Share of its box that a shape painted later takes from the text it covers."""

SCAN_SHARE = 0.4
"""Share of the page that a picture takes which is a scan, with its text layer unseen."""

WHITE: Color = (1.0, 1.0, 1.0)
_LETTER_HEIGHT = 792.0
_INVISIBLE_MODES = (3, 7)


def mark_hidden(runs: Sequence[Run], shapes: Sequence[Shape], page: Box) -> None:
    """Set ``hidden`` of each run to the reason why it is not seen.

    Invisible text upon or under a picture that takes most of the page is the text layer of
    a scan, which a reader does see, as part of the picture. What is hidden here and seen
    where it was painted again, as on a page painted in strips, is seen.
    """
    least = LEAST_SIZE * min(1.0, (page[3] - page[1]) / _LETTER_HEIGHT)
    scan = any(
        shape.picture and area(common(shape.box, page)) > SCAN_SHARE * area(page)
        for shape in shapes
    )
    stack = _Stack(shapes)
    for run in runs:
        if not run.text.isspace():
            run.hidden = _reason(run, page, least, stack, scan=scan)
    _see_repeats(runs)


def _reason(run: Run, page: Box, least: float, stack: _Stack, *, scan: bool) -> str:
    """Return why a run is not seen; nothing if it is."""
    if run.size < least:
        return "tiny"
    if run.alpha < LEAST_ALPHA or run.mode in _INVISIBLE_MODES:
        return "" if scan else "transparent"
    if not _shows(run, run.clip):
        return "clipped" if _shows(run, page) else "outside the page"
    if stack.is_like_background(run):
        return "the colour of its background"
    return "covered" if not scan and stack.covers(run) else ""


def _see_repeats(runs: Sequence[Run]) -> None:
    """Take for seen what is hidden here and seen where it was painted again.

    A page may be painted in strips, each with all of its text and a clip of its own.
    """
    hidden = [run for run in runs if run.hidden]
    seen = {_place(run) for run in runs if not run.hidden} if hidden else set()
    for run in hidden:
        if _place(run) in seen:
            run.hidden = ""


def _place(run: Run) -> tuple[str, int, int]:
    return run.text, round(run.x0), round(run.y0)


def _shows(run: Run, window: Box) -> bool:
    if (
        window[0] <= run.x0
        and run.x1 <= window[2]
        and window[1] <= run.y0
        and run.y1 <= window[3]
    ):
        return True
    box = (run.x0, run.y0, run.x1, run.y1)
    whole = area(box)
    if whole <= 0:
        return True
    return area(common(box, window)) > SHOWN_SHARE * whole


class _Stack:
    """The shapes of a page, from the first painted to the last."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self._shapes = shapes
        self._orders = [shape.order for shape in shapes]
        colors = {WHITE} | {shape.color for shape in shapes if shape.color}
        self._luminances = [luminance(color) for color in colors]
        self._like_any: dict[Color, bool] = {}
        self._covers = [shape for shape in shapes if shape.exact]
        self._cover_orders = [shape.order for shape in self._covers]

    def is_like_background(self, run: Run) -> bool:
        """Return whether text has the colour of what was painted before at its place."""
        if run.color is None or not self._is_like_any(run.color):
            return False
        background = self._behind(run)
        return background is not None and (
            contrast(luminance(run.color), luminance(background)) < LEAST_CONTRAST
        )

    def _is_like_any(self, color: Color) -> bool:
        """Return whether any shape has about a colour: for most texts none has."""
        known = self._like_any.get(color)
        if known is None:
            own = luminance(color)
            known = any(contrast(own, other) < LEAST_CONTRAST for other in self._luminances)
            self._like_any[color] = known
        return known

    def _behind(self, run: Run) -> Color | None:
        """Return the colour behind the middle of a run; None where it is not known."""
        x, y = (run.x0 + run.x1) / 2, (run.y0 + run.y1) / 2
        for shape in reversed(self._shapes[: bisect_right(self._orders, run.order)]):
            left, bottom, right, top = shape.box
            if left <= x <= right and bottom <= y <= top:
                return shape.color if shape.exact else None
        return WHITE

    def covers(self, run: Run) -> bool:
        """Return whether a shape was painted over the text."""
        if not self._cover_orders or self._cover_orders[-1] < run.order:
            return False  # as on most pages, whose shapes stand behind the text
        box = (run.x0, run.y0, run.x1, run.y1)
        x, y = (run.x0 + run.x1) / 2, (run.y0 + run.y1) / 2
        for shape in self._covers[bisect_right(self._cover_orders, run.order) :]:
            left, bottom, right, top = shape.box
            inside = left <= x <= right and bottom <= y <= top
            if inside and area(common(shape.box, box)) > COVERED_SHARE * area(box):
                return True
        return False
