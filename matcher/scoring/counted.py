"""The terms of texts, counted once for all the vectorizers that are asked for their vectors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from matcher.scoring.sparse import SparseRows


class Counted(NamedTuple):
    """The ``terms`` of n texts, each with how often it stands there, and their weights.

    ``weighed``, of shape (n, n_terms), holds those that the vectorizer knows ``by`` which they
    were counted, before they are brought to length one.
    """

    terms: Sequence[Mapping[str, int]]
    weighed: SparseRows
    by: object

    def of(self, rows: Sequence[int]) -> Counted:
        """Return what was counted of some of the texts."""
        return Counted([self.terms[row] for row in rows], self.weighed[rows], self.by)
