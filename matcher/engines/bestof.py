"""The best of rows of numbers, and what of a text's words is found: sums of many at once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scipy.sparse import csr_matrix

    from matcher.engines.resumeblock import Array

SINGLE = np.float32
"""What blocks are computed with: half the memory, and exact enough to choose by."""


def highest_first(padded: Array, count: int) -> Iterator[tuple[Array, Array]]:
    """Yield where the highest of each row are, and how high, of shape (k, R), best first.

    ``padded``, of shape (k, R, most), has zeros in their places afterwards.
    """
    flat = padded.reshape(-1, padded.shape[2])
    each = np.arange(len(flat))
    for _ in range(count):
        at = flat.argmax(axis=1)
        values = flat[each, at]
        flat[each, at] = 0
        yield at.reshape(padded.shape[:2]), values.reshape(padded.shape[:2])


def cover(found: Array | csr_matrix, idf: Array) -> Array:
    """Return the share of each text's idf that is found, of shape (n, n_texts)."""
    share = idf / np.maximum(idf.sum(axis=1, keepdims=True), 1e-9)
    return np.asarray(found @ share.T.astype(SINGLE))


def highest(values: Array, bounds: Sequence[int], count: int) -> Array:
    """Average the ``count`` highest rows of each competency, negative ones as zero: (m, n)."""
    rows = []
    for start, end in pairwise(bounds):
        own = np.maximum(values[start:end], 0)
        if len(own) > count:
            own = np.partition(own, len(own) - count, axis=0)[-count:]
        rows.append(own.mean(axis=0))
    return np.stack(rows)
