"""Columns that go on over a page break: each goes on in the section that it ended in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from matcher.datamodels import Section


class ContinuedColumns:
    """Knows the section that each column ended in, where a text is read down.

    ``columns`` are as in :class:`~matcher.datamodels.Resume`; ``section`` is the one that the
    column which goes on ended in.
    """

    def __init__(self, columns: Sequence[tuple[int, int]]) -> None:
        self.section: Section | None = None
        self._columns = list(columns)
        self._left: list[tuple[int, Section | None]] = []

    def go_on_at(self, start: int, section: Section | None) -> bool:
        """Tell whether a column goes on at a place, above which the text is in a section."""
        if not self._columns:
            return False
        self.section = section
        self._left.append((start, section))  # what stands above it ended in that
        left = len(self._columns)
        while self._columns and self._columns[0][0] <= start:
            _, end = self._columns.pop(0)
            place = bisect_left(self._left, end, key=lambda left: left[0])
            if place < len(self._left):
                self.section = self._left[place][1]
        return len(self._columns) < left
