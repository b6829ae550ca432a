"""A logistic regression some of whose weights cannot be negative."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit

if TYPE_CHECKING:
    from matcher.scoring.arrays import Floats

_SAME = 1e-6  # a number that is the same everywhere tells nothing


def logistic(
    features: Floats, target: Floats, counts: Floats, free: Sequence[bool], penalty: float
) -> tuple[Floats, float]:
    """Fit a logistic regression whose weights are at least 0, but for the ``free`` ones.

    The penalty is that of weights of features at unit spread.
    """
    centre = np.average(features, axis=0, weights=counts)
    spread = np.sqrt(np.average((features - centre) ** 2, axis=0, weights=counts))
    spread = np.where(spread > _SAME, spread, 1.0)
    rows = np.column_stack([np.ones(len(features)), (features - centre) / spread])
    drawn = np.array([0.0, *[penalty] * len(spread)])

    def loss(theta: Floats) -> tuple[float, Floats]:
        log_odds = rows @ theta
        surprise = counts @ (np.logaddexp(0.0, log_odds) - target * log_odds)
        slope = rows.T @ (counts * (expit(log_odds) - target)) + drawn * theta
        return float(surprise + drawn @ theta**2 / 2), np.asarray(slope, dtype=np.float64)

    bounds = [(None, None), *((None if one else 0.0, None) for one in free)]
    start = np.zeros(rows.shape[1])
    found = minimize(loss, start, jac=True, bounds=bounds, options={"maxiter": 1000}).x
    weights = found[1:] / spread
    return weights, float(found[0] - weights @ centre)
