"""Bullets that a page draws as dots, as browsers do in lists, put before their items."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from matcher.readers.pdf.content.canvas import MOST_DOTS, Shape
from matcher.readers.pdf.geometry import Box
from matcher.readers.pdf.textruns import Run

SMALLEST, LARGEST = 0.15, 0.5
"""Width of a bullet, in font sizes of its item."""

LARGEST_PICTURED = 1.2
"""The same of a picture that stands before several lines."""

FEWEST_ALIKE = 3
"""How many lines those are at least; before one or two it may be an icon."""

NEAREST, FARTHEST = 0.2, 2.5
"""Gap between a bullet and its item, in font sizes."""

MIDDLE = 0.25
"""Share of the height of a line, above and below, in which no bullet has its middle."""

_MOST_BLANKS = 8  # runs between a bullet and its item
_SIGN = "\u2022"
_ORDER = attrgetter("order")


def with_signs(runs: list[Run], dots: Sequence[Shape]) -> Sequence[Run]:
    """Return the runs of a page, with a bullet before each that one dot was painted for.

    That is right before it, to its left, and at the middle of its height; and nothing else
    stands on the line before it. Several dots tell how well somebody knows something. One
    picture before several lines, in one column, is their bullet though it is larger.
    """
    if not dots or len(dots) > MOST_DOTS:
        return runs
    places = [bisect_right(runs, dot.order, key=_ORDER) for dot in dots]
    counts = Counter(places)
    found = {
        text: dot
        for dot, place in zip(dots, places, strict=True)
        if counts[place] == 1 and _begins_line(runs, place)
        if _is_sign(dot, runs[text := _past_blanks(runs, place)])
    }
    large = {place: dot for place, dot in found.items() if _is_large(dot, runs[place])}
    icons = large.keys() - set(_repeated(large))
    signs = {place: dot.box for place, dot in found.items() if place not in icons}
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


def _past_blanks(runs: Sequence[Run], place: int) -> int:
    """Return the place of the first run that is not blank, if one is left on the line."""
    for text in range(place, min(place + _MOST_BLANKS, len(runs))):
        if not runs[text].is_beside(runs[place]):
            break
        if not runs[text].text.isspace():
            return text
    return place


def _width(dot: Box, run: Run) -> float:
    """Return how wide a dot is in font sizes of its item."""
    return (dot[2] - dot[0]) / run.size


def _is_large(shape: Shape, run: Run) -> bool:
    """Tell whether what stands before a run is too large for a dot."""
    return _width(shape.box, run) >= LARGEST


def _repeated(pictures: Mapping[int, Shape]) -> Iterator[int]:
    """Yield the places of pictures that stand several times in one column."""
    columns: dict[int | None, list[float]] = {}
    for shape in pictures.values():
        columns.setdefault(_source(shape), []).append(shape.box[0])
    for lefts in columns.values():
        lefts.sort()
    for place, shape in pictures.items():
        left, _, right, _ = shape.box
        near, lefts = SMALLEST * (right - left), columns[_source(shape)]
        if bisect_right(lefts, left + near) - bisect_left(lefts, left - near) >= FEWEST_ALIKE:
            yield place


def _source(shape: Shape) -> int | None:
    return shape.pixels.source if shape.pixels else None


def _is_sign(shape: Shape, run: Run) -> bool:
    """Tell whether a dot, or a picture, stands where the bullet of a run would."""
    dot, largest = shape.box, LARGEST_PICTURED if shape.pixels else LARGEST
    _, bottom, right, top = dot
    if run.hidden or not run.upright or run.text.isspace():
        return False
    if not SMALLEST < _width(dot, run) < largest:
        return False
    if not NEAREST < (run.x0 - right) / run.size < FARTHEST:
        return False
    return MIDDLE < ((bottom + top) / 2 - run.y0) / (run.y1 - run.y0) < 1 - MIDDLE
