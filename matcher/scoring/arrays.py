"""The arrays of scoring: passages by terms, by dimensions, by competencies."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
"""Cosines, weights, scores and coefficients."""

Bools = NDArray[np.bool_]
"""What is so of passages, résumés and competencies."""


def logistic(log_odds: ArrayLike) -> Floats:
    """Return the probabilities, 0 to 1, of log odds of any shape: 1 / (1 + exp(-log_odds))."""
    odds = np.asarray(log_odds, dtype=np.float64)
    small = np.exp(-np.abs(odds))  # above 0 and at most 1, however sure
    return np.asarray(np.where(odds >= 0, 1.0, small) / (1.0 + small), dtype=np.float64)
