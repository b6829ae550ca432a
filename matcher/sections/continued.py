"""What goes on: columns in the section that they ended in, sentences on the next line."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from matcher.datamodels import Section
from matcher.sections.words import CLOSED, PROSE_WORDS

_LABEL_END = re.compile(r"[:\t]|\s[–—-]\s")


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


def goes_on_lower(above: str, line: str) -> bool:
    """Tell whether a line has the last words of the sentence that the line above it begins.

    Such a word may be one that elsewhere labels a personal detail.
    """
    if not line[:1].islower() or _LABEL_END.search(line) or CLOSED.search(above):
        return False
    return len(above.split()) >= PROSE_WORDS
