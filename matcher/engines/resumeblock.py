"""The passages of many résumés as arrays: what roles are compared with at a first glance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from scipy.sparse import csr_matrix

from matcher.scoring.general.traces import COPIES

if TYPE_CHECKING:
    import pyarrow as pa
    from numpy.typing import NDArray

Array: TypeAlias = "NDArray[Any]"
"""An array of numbers, single or double."""

COLUMNS = ("resume", "error_kind", "says_little", "stems", "vector", "scale", "weight")
"""The columns that are read; the texts are not."""

SINGLE = np.float32
"""What blocks are computed with: half the memory, and exact enough to choose by."""


@dataclass(frozen=True)
class ResumeBlock:
    """R résumés with n passages; those of résumé i are the rows ``starts[i]`` and following.

    ``semantic``, of shape (n, n_dimensions), are the vectors of passages as much as they count,
    and ``wholes``, of shape (R, n_dimensions), unit vectors of their sums. ``stems``, of shape
    (R, n_stems + 1), tells which résumé has which of ``known``, sorted; the last none has.
    """

    names: tuple[str, ...]
    starts: NDArray[np.intp]
    semantic: Array
    wholes: Array
    known: NDArray[np.uint32]
    stems: csr_matrix

    @classmethod
    def of(cls, table: pa.Table) -> ResumeBlock | None:
        """Take a part of a data set of passages; None if no file of it was read."""
        table = table.filter(table["error_kind"].is_null()).combine_chunks()
        if not table.num_rows:
            return None
        paths = table["resume"].to_numpy(zero_copy_only=False)
        begins = np.r_[True, paths[1:] != paths[:-1]]
        starts = np.flatnonzero(begins)
        vectors = _flat(table["vector"]).reshape(table.num_rows, -1)
        scales, weights = (table[name].to_numpy() for name in ("scale", "weight"))
        semantic = vectors.astype(SINGLE) * (scales * weights)[:, None]
        share = _less(weights, table["says_little"].to_numpy(), begins)
        sums = np.add.reduceat(semantic * share[:, None], starts, axis=0)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        known, stems = _marked(table["stems"], np.cumsum(begins) - 1)
        return cls(
            names=tuple(paths[starts].tolist()),
            starts=starts,
            semantic=semantic,
            wholes=sums / np.maximum(lengths, 1e-12),
            known=known,
            stems=stems,
        )

    def having(self, stems: NDArray[np.uint32]) -> csr_matrix:
        """Tell which résumé has which of some stems, of shape (R, n_asked)."""
        places = np.minimum(np.searchsorted(self.known, stems), len(self.known) - 1)
        there = self.known[places] == stems
        return self.stems[:, np.where(there, places, len(self.known))]


def _less(weights: Array, little: NDArray[np.bool_], begins: NDArray[np.bool_]) -> Array:
    """Return the share that each passage has in its whole résumé, of shape (n,), 0 to 1.

    What says too little to be anything but a copy counts as copies do, of any role.
    """
    starts = np.flatnonzero(begins)
    own, copies = (
        np.add.reduceat(np.where(each, weights, 0), starts) for each in (~little, little)
    )
    share = np.minimum(1, COPIES * own / np.maximum(copies, 1e-9)).astype(SINGLE)
    return np.where(little, share[np.cumsum(begins) - 1], SINGLE(1))


def _marked(column: pa.ChunkedArray, owner: Array) -> tuple[NDArray[np.uint32], csr_matrix]:
    """Return the numbers in a column of lists, sorted, and which owner of rows has which."""
    lists = column.combine_chunks()
    lengths = lists.value_lengths().to_numpy(zero_copy_only=False)
    known, places = np.unique(_flat(column), return_inverse=True)
    known = known if len(known) else np.zeros(1, np.uint32)
    width = len(known) + 1
    cells = np.unique(np.repeat(owner, lengths) * width + places)
    rows, columns = np.divmod(cells, width)
    shape = (int(owner[-1]) + 1, width)
    return known, csr_matrix((np.ones(len(cells), SINGLE), (rows, columns)), shape=shape)


def _flat(column: pa.ChunkedArray) -> Array:
    """Return the values of a column of lists, one after the other."""
    return np.asarray(column.combine_chunks().flatten().to_numpy(zero_copy_only=False))
