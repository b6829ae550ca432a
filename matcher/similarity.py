"""Cosines of passages with the texts of a competency, and how they are pooled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def mean_of_highest(values: Floats, k: int) -> Floats:
    """Average the ``k`` highest values of each row, negative ones counted as zero.

    ``values`` has shape (n, m); the result has shape (n,) and lies in 0..1 for cosines.
    With fewer than ``k`` columns all of them are averaged.
    """
    k = min(k, values.shape[1])
    highest = np.partition(np.clip(values, 0, None), -k, axis=1)[:, -k:]
    return np.asarray(highest.mean(axis=1), dtype=np.float64)


def best_rows(relevance: Floats, k: int) -> NDArray[np.intp]:
    """Return the positions of the ``k`` highest values, best first, earlier ones on ties."""
    return np.argsort(-relevance, kind="stable")[:k]


def pool(values: Floats, weights: Floats) -> Floats:
    """Average the values of the best passages, best first, absent ones counted as zero.

    ``values`` has shape (n, ...) with n <= len(weights); the first axis is summed away.
    ``weights`` fall and sum to one. Since they fall and nothing counts as zero, one more
    passage never lowers the pooled relevance.
    """
    return np.asarray(weights[: len(values)] @ values, dtype=np.float64)
