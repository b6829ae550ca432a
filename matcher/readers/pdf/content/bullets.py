"""Bullets that a page draws as dots, as browsers do in lists, put before their items."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from matcher.readers.pdf.content.canvas import MOST_DOTS, Shape
from matcher.readers.pdf.geometry import Box
from matcher.readers.pdf.textruns import Run

SMALLEST, LARGEST = 0.15, 0.5
"""Width of a bullet, in font sizes of its item."""

NEAREST, FARTHEST = 0.2, 2.5
"""Gap between a bullet and its item, in font sizes."""

MIDDLE = 0.25
"""Share of the height of a line, above and below, in which no bullet has its middle."""

_SIGN = "\u2022"
_ORDER = attrgetter("order")


def with_signs(runs: list[Run], dots: Sequence[Shape]) -> Sequence[Run]:
    """Return the runs of a page, with a bullet before each that one dot was painted for.

    That is right before it, to its left, and at the middle of its height; and nothing else
    stands on the line before it. Several dots tell how well somebody knows something.
    """
    if not dots or len(dots) > MOST_DOTS:
        return runs
    places = [bisect_right(runs, dot.order, key=_ORDER) for dot in dots]
    counts = Counter(places)
    signs = {
        place: dot.box
        for dot, place in zip(dots, places, strict=True)
        if counts[place] == 1 and _begins_line(runs, place) and _is_sign(dot.box, runs[place])
    }
    return [
        each
        for place, run in enumerate(runs)
        for each in ((_sign(signs[place], run), run) if place in signs else (run,))
    ]


def _sign(dot: Box, run: Run) -> Run:
    """Return a bullet as high as its text, and no further from it than a bullet is."""
    end = max(dot[2], run.x0 - run.size)
    return Run(_SIGN, dot[0], run.y0, end, run.y1, run.size, bold=run.bold)


def _begins_line(runs: Sequence[Run], place: int) -> bool:
    """Tell whether there is a run at a place, and none was painted to its left before it."""
    if place >= len(runs):
        return False
    run, before = runs[place], runs[max(0, place - 1)]
    return not (before.is_beside(run) and before.x0 < run.x0)


def _is_sign(dot: Box, run: Run) -> bool:
    """Tell whether a dot stands where the bullet of a run would."""
    left, bottom, right, top = dot
    if run.hidden or not run.upright or run.text.isspace():
        return False
    if not SMALLEST < (right - left) / run.size < LARGEST:
        return False
    if not NEAREST < (run.x0 - right) / run.size < FARTHEST:
        return False
    return MIDDLE < ((bottom + top) / 2 - run.y0) / (run.y1 - run.y0) < 1 - MIDDLE
