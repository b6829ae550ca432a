"""What a curve says of one résumé and one competency."""

from __future__ import annotations

from typing import NamedTuple

from matcher.scoring.arrays import Floats, logistic


class Pooled(NamedTuple):
    """What one résumé has of one competency.

    ``rows`` are its best passages, best first; ``best``, of shape (3,), is the weighted mean
    of how near they are, in the order of NEARNESS, and ``mean``, of shape (3,), that of all.
    """

    rows: tuple[int, ...]
    best: Floats
    mean: Floats


class Judgement(NamedTuple):
    """What a curve says of one résumé and one competency.

    ``relevance`` of each passage has shape (n_passages,).
    """

    log_odds: float
    pooled: Pooled
    relevance: Floats

    @property
    def probability(self) -> float:
        """Return the probability, 0 to 1, that the competency is present."""
        return float(logistic(self.log_odds))
