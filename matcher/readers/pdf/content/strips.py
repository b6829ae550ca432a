"""Bands that are painted in strips, each too thin to stand behind text by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from matcher.readers.pdf.geometry import Box

NEAR = 0.3
"""How far the ends of two strips of one band may lie apart, in points."""

STRIP_GAP = 0.6
"""Gap between two strips of one band, in points."""

_Strip = tuple[Box, tuple[int, ...]]  # what some strips fill, and which they are


def bands(boxes: Sequence[Box], least: float) -> list[int]:
    """Return which of thin boxes make areas that are ``least`` points high and wide, or more.

    Side by side they make one, in whatever order they are painted: rows of them, and rows one
    upon the other.
    """
    found: set[int] = set()
    for axis in (0, 1):
        strips: list[_Strip] = [(box, (number,)) for number, box in enumerate(boxes)]
        # ends that touch make rows, and rows that touch along their sides make bands
        for each in (axis, 1 - axis):
            strips = list(_joined(strips, each))
        for (left, bottom, right, top), members in strips:
            if min(right - left, top - bottom) >= least:
                found.update(members)
    return sorted(found)


def _joined(strips: Iterable[_Strip], axis: int) -> Iterator[_Strip]:
    """Yield strips joined along an axis, those that begin and end together on the other."""
    other = 1 - axis
    for level in _alike(strips, other):
        for group in _alike(level, other + 2):
            yield from _chained(sorted(group, key=lambda strip: strip[0][axis]), axis)


def _alike(strips: Iterable[_Strip], side: int) -> Iterator[list[_Strip]]:
    """Yield groups of strips of which one side lies at about the same place."""
    group: list[_Strip] = []
    for strip in sorted(strips, key=lambda strip: strip[0][side]):
        if group and strip[0][side] - group[-1][0][side] > NEAR:
            yield group
            group = []
        group.append(strip)
    if group:
        yield group


def _chained(strips: Iterable[_Strip], axis: int) -> Iterator[_Strip]:
    box: Box | None = None
    members: list[int] = []
    for strip, own in strips:
        if box and strip[axis] - box[axis + 2] > STRIP_GAP:
            yield box, tuple(members)
            box, members = None, []
        members += own
        box = _around(box, strip) if box else strip
    if box:
        yield box, tuple(members)


def _around(one: Box, two: Box) -> Box:
    return (
        min(one[0], two[0]),
        min(one[1], two[1]),
        max(one[2], two[2]),
        max(one[3], two[3]),
    )
