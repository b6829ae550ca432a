"""Where an overall score lies among those of people whom a role was measured with."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from matcher.results import Measured

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST = 2
PARTS = 100
"""Into so many parts of equal size the people are cut: no score of anybody is kept."""


class Quantiles(NamedTuple):
    """The overall scores, 0 to 1 and rising, that cut so many people into PARTS equal parts."""

    people: int
    scores: tuple[float, ...]

    @classmethod
    def of(cls, scores: Sequence[float]) -> Quantiles:
        """Return those of the scores of people."""
        cuts = np.quantile(np.array(scores), np.linspace(0, 1, PARTS + 1))
        return cls(len(scores), tuple(np.round(cuts, 4).tolist()))

    def place(self, score: float) -> Measured:
        """Return above how many of the people a score lies, to the nearest of the parts."""
        above = bisect_left(self.scores, score)  # equal scores are not below it
        share = min(above, len(self.scores) - 1) / (len(self.scores) - 1)
        if 0 < above < len(self.scores):
            low, high = self.scores[above - 1 : above + 1]
            share -= (high - score) / (high - low) / (len(self.scores) - 1)
        return Measured(round(share * self.people), self.people)

    def to_dict(self) -> dict[str, Any]:
        """Return them as JSON-ready values."""
        return {"people": self.people, "scores": list(self.scores)}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Quantiles:
        """Return what :meth:`to_dict` gave. Raises ValueError for scores that fall."""
        scores = tuple(map(float, values["scores"]))
        if list(scores) != sorted(scores) or len(scores) < _FEWEST or int(values["people"]) < 1:
            raise ValueError("the quantiles of its scores do not rise")
        return cls(int(values["people"]), scores)
