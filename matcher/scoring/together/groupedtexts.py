"""What several roles or competencies have in common, so that it is looked at once.

Roles of one employer are often made from each other, and have most of their texts in common.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from matcher.scoring.arrays import Bools


class GroupedTexts(NamedTuple):
    """The texts of M competencies, of which G groups have the same ones in common with others.

    ``own``, of shape (M, most of one), numbers the texts that no other competency has,
    ``shared``, of shape (G, most of one), those of a group, and ``group``, of shape (M,), is
    that of each competency. The number of all texts stands where there is no more.
    """

    own: NDArray[np.intp]
    shared: NDArray[np.intp]
    group: NDArray[np.intp]

    @classmethod
    def of(cls, rows: NDArray[np.intp], none: int) -> GroupedTexts:
        """Tell the texts of competencies apart, which ``rows`` number; ``none`` fills up."""
        several = np.bincount(rows.ravel(), minlength=none + 1)[rows] > 1
        own, shared = (
            _packed(np.where(kept, rows, none), none) for kept in (~several, several)
        )
        groups, group = np.unique(shared, axis=0, return_inverse=True)
        return cls(own, groups, group.reshape(-1))


def _packed(rows: NDArray[np.intp], none: int) -> NDArray[np.intp]:
    """Return the numbers of each row, in order, without columns in which none is left."""
    ordered = np.sort(rows, axis=1)
    return ordered[:, : int((ordered < none).sum(axis=1).max(initial=0))]


def different_rows(kept: Bools) -> tuple[Bools, NDArray[np.intp]]:
    """Return the rows that differ, in the order in which they come, and which each row is."""
    number: dict[bytes, int] = {}
    group = [number.setdefault(row.tobytes(), len(number)) for row in kept]
    first = np.unique(group, return_index=True)[1]
    return kept[first], np.array(group, dtype=np.intp)
