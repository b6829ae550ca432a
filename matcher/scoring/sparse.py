"""Rows of which most numbers are zero, kept as scipy.sparse keeps them, on numpy alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from matcher.scoring.arrays import Floats

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_AT_ONCE = 256  # rows multiplied at a time: what that takes grows with them


class Sparse(Protocol):
    """Compressed rows: a :class:`SparseRows`, or a ``csr_matrix`` of SciPy.

    Row i has the numbers ``data[indptr[i]:indptr[i + 1]]``, in the columns that ``indices``
    has there.
    """

    @property
    def data(self) -> NDArray[Any]: ...  # noqa: D102 -- said above
    @property
    def indices(self) -> NDArray[Any]: ...  # noqa: D102
    @property
    def indptr(self) -> NDArray[Any]: ...  # noqa: D102
    @property
    def shape(self) -> tuple[int, ...]: ...  # noqa: D102


@dataclass(frozen=True)
class SparseRows:
    """Compressed rows of a matrix of ``shape``, (n_rows, n_columns)."""

    data: Floats
    indices: NDArray[np.intp]
    indptr: NDArray[np.intp]
    shape: tuple[int, int]

    @classmethod
    def of(
        cls,
        rows: NDArray[np.intp],
        columns: NDArray[np.intp],
        shape: tuple[int, int],
        data: Floats,
    ) -> SparseRows:
        """Return a matrix of some numbers, given the row of each, rising, and its column."""
        return cls(data, columns, _ends(np.bincount(rows, minlength=shape[0])), shape)

    def __getitem__(self, rows: ArrayLike) -> SparseRows:
        """Return some of the rows, by their numbers or where ``rows`` is true."""
        chosen = np.arange(self.shape[0])[np.asarray(rows)]
        sizes = np.diff(self.indptr)[chosen]
        ends = _ends(sizes)
        places = np.arange(ends[-1]) + np.repeat(self.indptr[chosen] - ends[:-1], sizes)
        shape = (len(chosen), self.shape[1])
        return SparseRows(self.data[places], self.indices[places], ends, shape)

    @property
    def csr(self) -> csr_matrix:
        """The same as a matrix of SciPy."""
        from scipy.sparse import csr_matrix

        return csr_matrix((self.data, self.indices, self.indptr), shape=self.shape)


class SparseColumns(NamedTuple):
    """The rows of a matrix of ``shape``, (n_rows, n_columns), column by column."""

    by_column: SparseRows

    @classmethod
    def of(cls, matrix: Sparse) -> SparseColumns:
        """Turn a matrix."""
        order = np.argsort(matrix.indices, kind="stable")
        rows = row_numbers(matrix)[order]
        count, width = matrix.shape
        columns = matrix.indices[order]
        return cls(SparseRows.of(columns, rows, (width, count), matrix.data[order]))

    def only(self, rows: NDArray[np.intp]) -> SparseColumns:
        """Return some of the rows, by their numbers, which rise."""
        matrix = self.by_column
        place = np.full(matrix.shape[1], -1)
        place[rows] = np.arange(len(rows))
        kept = place[matrix.indices] >= 0
        ends = _ends(kept)[matrix.indptr]
        shape = (matrix.shape[0], len(rows))
        left = place[matrix.indices[kept]]
        return SparseColumns(SparseRows(matrix.data[kept], left, ends, shape))

    def products(self, rows: Sparse) -> Floats:
        """Return the products of rows with all of these rows, of shape (n_rows, n_own_rows).

        Only numbers that stand in one column are looked at.
        """
        count, own = rows.shape[0], self.by_column.shape[1]
        result = np.zeros((count, own))
        sizes, numbers = np.diff(self.by_column.indptr), row_numbers(rows)
        for first, span in _blocks(rows):
            columns = rows.indices[span]
            often = sizes[columns]
            ends = _ends(often)
            places = np.arange(ends[-1]) + np.repeat(
                self.by_column.indptr[columns] - ends[:-1], often
            )
            values = np.repeat(rows.data[span], often) * self.by_column.data[places]
            cells = np.repeat((numbers[span] - first) * own, often)
            cells += self.by_column.indices[places]
            block = result[first : first + _AT_ONCE]
            block += np.bincount(cells, values, block.size).reshape(block.shape)
        return result


def joined(one: SparseRows, other: SparseRows) -> SparseRows:
    """Put rows together whose columns the others' are all behind, row by row."""
    owner = np.concatenate([row_numbers(one), row_numbers(other)])
    order = np.argsort(owner, kind="stable")
    columns = np.concatenate([one.indices, other.indices])[order]
    data = np.concatenate([one.data, other.data])[order]
    return SparseRows.of(owner[order], columns, other.shape, data)


def scaled_to_one(rows: SparseRows) -> SparseRows:
    """Return rows at length one, but for those of zeros."""
    owner = row_numbers(rows)
    length = np.sqrt(np.bincount(owner, rows.data * rows.data, rows.shape[0]))
    return replace(rows, data=rows.data / length[owner])


def dense_products(rows: Sparse, columns: Floats) -> Floats:
    """Return rows times a matrix of shape (n_columns, m): of shape (n_rows, m)."""
    result = np.zeros((rows.shape[0], columns.shape[1]))
    filled = np.flatnonzero(np.diff(rows.indptr))
    if len(filled):
        values = rows.data[:, None] * columns[rows.indices]
        result[filled] = np.add.reduceat(values, rows.indptr[filled])
    return result


def weighted_sum(rows: Sparse, weights: Floats) -> Floats:
    """Return the sum of rows, each times its weight, of shape (n_columns,)."""
    values = rows.data * weights[row_numbers(rows)]
    return np.bincount(rows.indices, values, rows.shape[1]).astype(np.float64)


def row_numbers(rows: Sparse) -> NDArray[np.intp]:
    """Return in which row each number stands."""
    return np.repeat(np.arange(rows.shape[0]), np.diff(rows.indptr))


def _blocks(rows: Sparse) -> Iterator[tuple[int, slice]]:
    """Yield the first of some rows together, and where their numbers stand."""
    for first in range(0, rows.shape[0], _AT_ONCE):
        last = min(first + _AT_ONCE, rows.shape[0])
        yield first, slice(int(rows.indptr[first]), int(rows.indptr[last]))


def _ends(sizes: NDArray[Any]) -> NDArray[np.intp]:
    return np.concatenate([[0], np.cumsum(sizes)]).astype(np.intp)
