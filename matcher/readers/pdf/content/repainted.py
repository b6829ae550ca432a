"""Texts that a page paints more than once, each time a part of them, as in strips."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property

from matcher.readers.pdf.content.runparts import PaintedAt, Showing, spot_of
from matcher.readers.pdf.geometry import middle
from matcher.readers.pdf.textruns import Run

_NEAR_SIZE = 0.1  # of the font size


class Repainted:
    """The texts of a page, asked where they stand once more."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._runs = runs

    @cached_property
    def _counts(self) -> Counter[PaintedAt]:
        return Counter(map(spot_of, self._runs))

    @cached_property
    def _lines(self) -> dict[int, list[Run]]:
        lines = defaultdict(list)
        for run in self._runs:
            lines[round(run.y0)].append(run)
        return lines

    def holds(self, run: Run) -> bool:
        """Return whether a text is painted twice from the same place."""
        return self._counts[spot_of(run)] > 1

    def holds_parts(
        self,
        run: Run,
        parts: Sequence[tuple[Run, Showing]],
        judge: Callable[[Run], Showing],
    ) -> bool:
        """Return whether all that is lost of a text is seen there in what else is painted."""
        lost = [part for part, showing in parts if showing.hidden and part.text.strip()]
        return bool(lost) and all(self._is_seen(part, run, judge) for part in lost)

    def _is_seen(self, part: Run, run: Run, judge: Callable[[Run], Showing]) -> bool:
        """Return whether others that stand where a part does hold its words, and are seen."""
        x, y = middle((part.x0, part.y0, part.x1, part.y1))
        upon = [
            other
            for line in range(round(run.y0) - 1, round(run.y0) + 2)
            for other in self._lines.get(line, ())
            if other is not run
            and other.x0 < part.x1
            and part.x0 < other.x1
            and abs(other.size - run.size) < _NEAR_SIZE * run.size
            and other.clip[0] <= x <= other.clip[2]
            and other.clip[1] <= y <= other.clip[3]
        ]
        upon.sort(key=lambda other: other.x0)
        words = _squeezed("".join(other.text for other in upon if not judge(other).hidden))
        return _squeezed(part.text) in words


def _squeezed(text: str) -> str:
    return "".join(text.split())
