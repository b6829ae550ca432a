"""Text that a file holds and a reader of the page does not see, or may not see."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from matcher.readers.pdf.content.backdrop import PAPER, Backdrop, colors_of
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.colors import WHITE, contrast, luminance, mixed
from matcher.readers.pdf.geometry import Box, Color, Shades, Veil, area, common, middle

if TYPE_CHECKING:
    from matcher.readers.pdf.syntax.limits import Budget
    from matcher.readers.pdf.textruns import Run

LEAST_SIZE = 2.0
"""Font size below which text cannot be read, in points; less on a page lower than a letter."""

LEAST_CONTRAST = 1.15
"""Contrast ratio, 1 to 21, below which text is not told from what is behind it (WCAG 2.2)."""

LEAST_ALPHA = 0.05
"""Opacity below which paint does not show, 0 to 1."""

SHOWN_SHARE = 0.1
"""Share of its box that must lie on the page and in the clip if text is to be seen."""

COVERED_SHARE = 0.9
"""Share of its box that a shape painted later takes from the text it covers."""

SCAN_SHARE = 0.4
"""Share of the page that a picture takes which is a scan, with its text layer unseen."""

_LIKE = "like its background"
_LETTER_HEIGHT = 792.0
_INVISIBLE_MODES = (3, 7)
_BATCH = 512  # runs between two looks at the clock


def mark_hidden(
    runs: Sequence[Run], shapes: Sequence[Shape], page: Box, budget: Budget | None = None
) -> None:
    """Set ``hidden`` of each run to the reason why it is not seen, ``doubt`` to why it may be.

    Invisible text upon or under a picture that takes most of the page is the text layer of
    a scan, which a reader does see, as part of the picture. What is hidden here and seen
    where it was painted again, as on a page painted in strips, is seen.
    """
    judge = _Judge(shapes, page)
    for start in range(0, len(runs), _BATCH):
        if budget:
            budget.check_time()
        for run in runs[start : start + _BATCH]:
            if not (run.hidden or run.text.isspace()):
                judge.mark(run)
    _see_repeats(runs)


class _Judge:
    """Says of each text of a page whether it is seen."""

    def __init__(self, shapes: Sequence[Shape], page: Box) -> None:
        self._page = page
        self._least = LEAST_SIZE * min(1.0, (page[3] - page[1]) / _LETTER_HEIGHT)
        self._scan = any(
            shape.picture and area(common(shape.box, page)) > SCAN_SHARE * area(page)
            for shape in shapes
        )
        self._stack = _Stack(shapes)

    def mark(self, run: Run) -> None:
        """Set why a text is not seen, or why one cannot tell."""
        run.hidden = self._place_reason(run)
        if run.hidden:
            return
        if run.mode in _INVISIBLE_MODES or run.alpha < LEAST_ALPHA:
            run.hidden = "" if self._scan else "transparent"
            return
        opacity, doubt = run.alpha, ""
        if run.veil:
            opacity, run.hidden, doubt = _veiled(run, run.veil)
        if not run.hidden:
            self._compare(run, opacity, doubt)

    def _compare(self, run: Run, opacity: float, doubt: str) -> None:
        """Set whether a text is told from what is behind it, and whether it is covered."""
        like = self._stack.likeness(run, opacity)
        if like == _LIKE:
            run.hidden = "the colour of its background"
        elif not self._scan and self._stack.covers(run):
            run.hidden = "covered"
        else:
            run.doubt = doubt or like

    def _place_reason(self, run: Run) -> str:
        if run.size < self._least:
            return "tiny"
        if not _shows(run, run.clip):
            return "clipped" if _shows(run, self._page) else "outside the page"
        return ""


def _veiled(run: Run, veil: Veil) -> tuple[float, str, str]:
    """Return the opacity of a text under a veil, why it is not seen, and why it may not be."""
    opacity, shown = run.alpha * veil.alpha, veil.shown(_box(run))
    if opacity < LEAST_ALPHA:
        return opacity, "transparent", ""
    if shown is None:
        return opacity, "", "behind a mask that is not known"
    return opacity * shown, "clipped" if shown < LEAST_ALPHA else "", ""


def _box(run: Run) -> Box:
    return run.x0, run.y0, run.x1, run.y1


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
    box = _box(run)
    whole = area(box)
    if whole <= 0:
        return True
    return area(common(box, window)) > SHOWN_SHARE * whole


class _Stack:
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
        """Return :data:`_LIKE` for a text that has the colour of what is behind it.

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
        behind = self._made.colors(_box(run), run.order)
        if not behind:
            return "upon a background that is not known"
        if plain and behind is PAPER:
            return _LIKE if _are_like(plain, WHITE) else ""
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
        box = _box(run)
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
    blend = run.veil.blend if run.veil else ""
    whole = isinstance(run.color, Shades) and run.color.all
    found: list[bool] = []
    for back in behind:
        seen = [mixed(color, back, opacity, blend) for color in colors_of(run.color)]
        if None in seen:
            return "in a blend of colours that is not known"
        like = [_are_like(color, back) for color in seen if color]
        found += [all(like)] if whole else like
    if all(found):
        return _LIKE
    return "in a colour that may be that of its background" if any(found) else ""


@lru_cache(maxsize=4096)
def _are_like(one: Color, other: Color) -> bool:
    return contrast(luminance(one), luminance(other)) < LEAST_CONTRAST
