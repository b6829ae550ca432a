"""Bands that are painted in strips, each too thin to stand behind text by itself."""

from __future__ import annotations

from typing import Generic, TypeVar

from matcher.readers.pdf.geometry import Box

NEAR = 0.3
"""Gap between two strips of one band, and between their ends, in points."""

MOST_PENDING = 10_000
"""How many strips are kept while the band they make is thin."""

T = TypeVar("T")


class Strips(Generic[T]):
    """Thin boxes as they are painted: rows of them, and bands of rows, one beside the next."""

    def __init__(self) -> None:
        self._row: Box | None = None
        self._band: Box | None = None
        self._pending: list[T] = []
        self._row_start = 0

    def end(self) -> None:
        """Forget them, as when something else is painted."""
        self._row = self._band = None
        self._pending.clear()
        self._row_start = 0

    def add(self, box: Box, value: T, least: float) -> list[T]:
        """Take one more, and return those of the band if it has grown to ``least`` points."""
        if self._row and (grown := _joined(self._row, box)):
            self._row = grown
        else:
            self._end_row()
            self._row = box
        self._pending.append(value)
        whole = (self._band and _joined(self._band, self._row)) or self._row
        if min(whole[2] - whole[0], whole[3] - whole[1]) >= least:
            found, self._pending, self._row_start = self._pending, [], 0
            return found
        if len(self._pending) > MOST_PENDING:
            self.end()
        return []

    def _end_row(self) -> None:
        """Make a whole row part of the band, or the start of another band."""
        if not self._row:
            return
        grown = _joined(self._band, self._row) if self._band else None
        if not grown:
            del self._pending[: self._row_start]
        self._band = grown or self._row
        self._row_start = len(self._pending)


def _joined(one: Box, two: Box) -> Box | None:
    """Return the box of two that touch along a whole side; None of others."""
    for axis in (0, 1):
        other = 1 - axis
        level = abs(one[axis] - two[axis]) < NEAR and abs(one[axis + 2] - two[axis + 2]) < NEAR
        gap = max(one[other], two[other]) - min(one[other + 2], two[other + 2])
        if level and gap < NEAR:
            return (
                min(one[0], two[0]),
                min(one[1], two[1]),
                max(one[2], two[2]),
                max(one[3], two[3]),
            )
    return None
