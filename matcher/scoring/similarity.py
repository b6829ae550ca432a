"""Cosines of passages with the texts of a competency, and with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from matcher.scoring.arrays import Floats

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

NEAR_REPEAT = 0.85
"""From this TF-IDF cosine on, one passage repeats another."""

_AT_ONCE = 256  # rows compared at a time: memory grows with the passages, not their square


def mean_of_highest(values: Floats, k: int) -> Floats:
    """Average the ``k`` highest values of each row, negative ones counted as zero.

    ``values`` has shape (n, m); the result has shape (n,) and lies in 0..1 for cosines.
    With fewer than ``k`` columns all of them are averaged.
    """
    k = min(k, values.shape[1])
    highest = np.partition(values, -k, axis=1)[:, -k:]
    return np.asarray(np.maximum(highest, 0.0).mean(axis=1), dtype=np.float64)


def without_repeats(vectors: csr_matrix, lengths: NDArray[np.intp]) -> list[int]:
    """Return the rows that do not repeat a longer one, or an earlier one as long.

    ``vectors`` are unit rows of TF-IDF, ``lengths`` of shape (n,) what is kept first.
    """
    kept: set[int] = set()
    order = np.argsort(-lengths, kind="stable")
    for first in range(0, len(order), _AT_ONCE):
        rows = order[first : first + _AT_ONCE]
        near = (vectors[rows] @ vectors.T).tocsr()
        for number, row in enumerate(rows.tolist()):
            span = slice(near.indptr[number], near.indptr[number + 1])
            alike = near.indices[span][near.data[span] >= NEAR_REPEAT]
            if kept.isdisjoint(alike.tolist()):
                kept.add(row)
    return sorted(kept)
