"""Letters through which alone the page is painted: how much of them, and in which colours."""

from __future__ import annotations

from matcher.readers.legibility import LEAST_ALPHA, luminance
from matcher.readers.pdf.content.backdrop import colors_of
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.likeness import box_of
from matcher.readers.pdf.geometry import Box, Paint, Shades, area, common
from matcher.readers.pdf.textruns import Run

PAINTED_SHARE = 0.5
"""Share of the place of letters that is painted if they are surely read."""

LEAST_PAINTED = 0.1
"""Share of it below which they are not seen."""

PARTLY = "painted in a part of its place"
"""Why letters may not be seen through which little is painted."""

MOST_SHADES = 16
"""Colours of one text above which but the darkest and the lightest are kept."""

_PLACES = (0.1, 0.3, 0.5, 0.7, 0.9)


class Stencilled:
    """What was painted so far through the letters of a page, each a run of its own."""

    def __init__(self) -> None:
        self._shares: dict[int, tuple[Run, float]] = {}  # by identity, of runs that are kept

    def holds(self, run: Run) -> bool:
        """Return whether something was painted through a run."""
        return id(run) in self._shares

    def paint(self, run: Run, shape: Shape, mode: int) -> float:
        """Paint a shape through a run; return how much of it was painted by now.

        ``mode`` is the rendering mode it has while that is too little to be seen.
        """
        share = share_of(shape, box_of(run))
        before = self._shares[id(run)][1] if self.holds(run) else 0.0
        if share <= 0:
            return before
        is_new = not before or share >= PAINTED_SHARE
        run.color = shape.color if is_new else _joined(run.color, shape.color)
        run.alpha, run.veil = shape.alpha, shape.veil
        total = before + share
        self._shares[id(run)] = run, total
        run.mode = 0 if total >= LEAST_PAINTED else mode
        if total < PAINTED_SHARE:
            run.doubt = run.doubt or PARTLY
        elif run.doubt == PARTLY:
            run.doubt = ""
        return total


def share_of(shape: Shape, box: Box) -> float:
    """Return how much of a box a shape paints, at most, 0 to 1."""
    if shape.alpha < LEAST_ALPHA or (shape.pixels and shape.pixels.is_open()):
        return 0.0
    within, whole = common(shape.box, box), area(box)
    if whole <= 0 or area(within) <= 0:
        return 0.0
    share = area(within) / whole
    if shape.exact:
        return share
    left, bottom, right, top = within
    held = [
        shape.holds(left + across * (right - left), bottom + up * (top - bottom))
        for across in _PLACES
        for up in _PLACES
    ]
    return share * sum(each is not False for each in held) / len(held)


def _joined(one: Paint | None, other: Paint | None) -> Paint | None:
    """Return two paints, one of which stands at a place, as one."""
    if one == other:
        return one
    colors = tuple(dict.fromkeys((*colors_of(one), *colors_of(other))))
    if len(colors) > MOST_SHADES:  # what lies between is seen where these are
        colors = min(colors, key=luminance), max(colors, key=luminance)
    return Shades(colors) if one is not None and other is not None else None
