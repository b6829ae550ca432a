"""Cosines of passages with the texts of a competency, and with each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from matcher.scoring.arrays import Floats

if TYPE_CHECKING:
    from matcher.scoring.sparse import Sparse

NEAR_REPEAT = 0.85
"""From this TF-IDF cosine on, one passage repeats another."""

_LEFT_OUT = NEAR_REPEAT**2 - 1e-9  # of a row's squared length, by rounding not too much


def mean_of_highest(values: Floats, k: int) -> Floats:
    """Average the ``k`` highest values of each row, negative ones counted as zero.

    ``values`` has shape (n, m); the result has shape (n,) and lies in 0..1 for cosines.
    With fewer than ``k`` columns all of them are averaged.
    """
    k = min(k, values.shape[1])
    highest = np.partition(values, -k, axis=1)[:, -k:]
    return np.asarray(np.maximum(highest, 0.0).mean(axis=1), dtype=np.float64)


def without_repeats(vectors: Sparse, lengths: NDArray[np.intp]) -> list[int]:
    """Return the rows that do not repeat a longer one, or an earlier one as long.

    ``vectors`` are unit rows of TF-IDF, ``lengths`` of shape (n,) what is kept first.

    A row's smaller numbers together are too short to bring it near another: one that it
    repeats has one of its larger numbers too (Bayardo, Ma and Srikant 2007, Scaling up all
    pairs similarity search). So few of all pairs are compared.
    """
    kept: list[int] = []
    having = defaultdict[int, list[int]](list)  # the rows kept, by the columns that they have
    rows = [*_as_mappings(vectors)]
    for row in np.argsort(-lengths, kind="stable").tolist():
        own = rows[row]
        others = {other for column in _telling(own) for other in having[column]}
        if any(_product(own, rows[other]) >= NEAR_REPEAT for other in others):
            continue
        kept.append(row)
        for column in own:
            having[column].append(row)
    return sorted(kept)


def _as_mappings(vectors: Sparse) -> Iterator[dict[int, float]]:
    """Yield each row as its numbers by column."""
    columns, numbers, ends = (
        array.tolist() for array in (vectors.indices, vectors.data, vectors.indptr)
    )
    for start, end in pairwise(ends):
        yield dict(zip(columns[start:end], numbers[start:end], strict=True))


def _telling(row: dict[int, float]) -> Iterator[int]:
    """Yield the columns of the largest numbers, the others being short of a near repeat."""
    left = sum(number * number for number in row.values())
    for column in sorted(row, key=row.__getitem__, reverse=True):
        if left < _LEFT_OUT:
            return
        yield column
        left -= row[column] ** 2


def _product(one: dict[int, float], other: dict[int, float]) -> float:
    return sum(number * other[column] for column, number in one.items() if column in other)
