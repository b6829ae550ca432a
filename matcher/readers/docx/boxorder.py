"""The order of the boxes of a paragraph: as they stand, and not as they were drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from matcher.readers.docx.drawn import BoxPlace
from matcher.readers.docx.paragraphs import BoxText
from matcher.readers.sectionnames import names_section

MOST = 60
"""Boxes of a paragraph from which they are a chart or a map, and stay as they are drawn."""

_ACROSS = 14.4
"""How far a box may reach into the one beside it, in points: text stays off edges."""

_INTO = 0.5
"""Share of the lower or narrower of two boxes that may stand in the other at most."""


class StandingBox(NamedTuple):
    """The text of a box, and where it stands if that is known."""

    box: BoxText
    at: BoxPlace | None


_Placed = Sequence[tuple[BoxText, BoxPlace]]


def as_they_stand(boxes: Sequence[StandingBox]) -> list[BoxText]:
    """Return boxes from top to bottom, column by column where each column has its sections.

    They stay as they are where one is placed otherwise than the others, or nobody knows how.
    """
    found = [(box, at) for box, at in boxes if at is not None and box.text.strip()]
    filled = sum(bool(box.text.strip()) for box, _ in boxes)
    if not 1 < len(found) <= MOST or len(found) < filled or len({at.of for _, at in found}) > 1:
        return [box for box, _ in boxes]
    return [box for box, _ in _ordered(found)]


def _ordered(boxes: _Placed) -> Iterator[tuple[BoxText, BoxPlace]]:
    if len(boxes) < 2:  # noqa: PLR2004
        yield from boxes
        return
    columns = _parted(boxes, down=False)
    if columns and all(map(_has_section, columns)):
        parts: Sequence[_Placed] = columns
    else:
        parts = _parted(boxes, down=True) or columns or ()
    if not parts:
        yield from _below_what_is_above(boxes)
    for part in parts:
        yield from _ordered(part)


def _parted(boxes: _Placed, *, down: bool) -> tuple[_Placed, _Placed] | None:
    """Return boxes in two parts with a line between, the upper or the left one first."""
    rest = sorted(boxes, key=lambda each: _span(each[1], down=down)[0])
    for count in range(1, len(rest)):
        before, after = rest[:count], rest[count:]
        if all(_ends_before(one, other, down=down) for _, one in before for _, other in after):
            kept = {id(box) for box, _ in before}
            return (
                [each for each in boxes if id(each[0]) in kept],
                [each for each in boxes if id(each[0]) not in kept],
            )
    return None


def _span(at: BoxPlace, *, down: bool) -> tuple[float, float]:
    return (at.top, at.height) if down else (at.left, at.width)


def _ends_before(one: BoxPlace, other: BoxPlace, *, down: bool) -> bool:
    """Tell whether a box is above another, or to its left."""
    (start, length), (next_start, next_length) = _span(one, down=down), _span(other, down=down)
    into = _INTO * min(length, next_length)
    if not down:
        into = min(into, _ACROSS)
    return start < next_start and start + length <= next_start + into


def _has_section(boxes: _Placed) -> bool:
    """Tell whether one of several boxes begins with what a section is called."""
    lines = (box.text.strip().partition("\n")[0] for box, _ in boxes)
    return len(boxes) > 1 and any(map(names_section, lines))


def _below_what_is_above(boxes: _Placed) -> Iterator[tuple[BoxText, BoxPlace]]:
    """Yield boxes as they are drawn, each after those above it, in its column."""
    left = list(boxes)
    while left:
        free = (each for each in left if not any(_is_above(other, each) for other in left))
        chosen = next(free, left[0])
        left.remove(chosen)
        yield chosen


def _is_above(one: tuple[BoxText, BoxPlace], other: tuple[BoxText, BoxPlace]) -> bool:
    upper, lower = one[1], other[1]
    beside = any(_ends_before(*pair, down=False) for pair in ((upper, lower), (lower, upper)))
    return not beside and _ends_before(upper, lower, down=True)
