"""The passages of many résumés as arrays: what a role is compared with at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np
from scipy.sparse import csc_matrix, csr_matrix

from matcher.engines.passagerows import FEATURES
from matcher.engines.saidwords import SaidWords
from matcher.scoring.general.traces import COPIES
from matcher.scoring.verdicts import FEWEST_WORDS

if TYPE_CHECKING:
    import pyarrow as pa
    from numpy.typing import NDArray

Array: TypeAlias = "NDArray[Any]"
"""An array of numbers, single or double."""

COLUMNS = (
    "resume",
    "error_kind",
    "section",
    "may_be_deed",
    "words",
    "commas",
    "features",
    "stems",
    "said",
    "vector",
    "scale",
    "terms",
    "tfidf",
    "rare",
    "norm",
    "weight",
)
"""The columns that are read; the texts are not."""

_TOLD_IN = ("experience", "projects")
_LIST_COMMAS, _LIST_WORDS = 3, 4
_GROUPS = 8  # résumés of a block, by length: what is padded is padded to the longest


class Whole(NamedTuple):
    """Résumés as one vector each: unit vectors of words, of shape (R, n_dimensions).

    ``lengths``, of shape (R,), is how long the sum of their TF-IDF vectors is, and
    ``passages``, of shape (R, n), what each passage counts in it.
    """

    semantic: Array
    lengths: Array
    passages: csr_matrix


@dataclass(frozen=True)
class ResumeBlock:
    """R résumés with n passages; those of résumé i are the rows ``starts[i]`` and following.

    ``semantic`` has shape (n, n_dimensions) and ``lexical`` (n, n_terms); ``stems``, of shape
    (n, n_stems), tells which passage has which of ``known``, sorted, and ``rare`` which has
    which of ``rare_terms``, that ``lexical`` leaves out; ``said`` are their words in their
    order. ``norms`` are how long the vectors of
    ``lexical`` were before they had length one. These, ``weights``, ``words`` and the other
    numbers of passages have shape (n,).
    """

    names: tuple[str, ...]
    starts: NDArray[np.intp]
    semantic: Array
    lexical: csr_matrix
    known: NDArray[np.uint32]
    stems: csc_matrix
    said: SaidWords
    rare_terms: NDArray[np.uint32]
    rare: csc_matrix
    norms: Array
    weights: Array
    words: Array
    features: Array
    experience: Array
    lists: Array
    may_be_deed: Array

    @classmethod
    def of(cls, table: pa.Table, n_terms: int) -> ResumeBlock | None:
        """Take a part of a data set of passages; None if no file of it was read."""
        table = table.filter(table["error_kind"].is_null()).combine_chunks()
        if not table.num_rows:
            return None
        paths = table["resume"].to_numpy(zero_copy_only=False)
        starts = np.flatnonzero(np.r_[True, paths[1:] != paths[:-1]])
        vectors = _flat(table["vector"]).reshape(table.num_rows, -1)
        scales = table["scale"].to_numpy()
        known, stems = _marked(table["stems"])
        rare_terms, rare = _marked(table["rare"])
        words, commas = (table[name].to_numpy() for name in ("words", "commas"))
        sections = table["section"].to_numpy(zero_copy_only=False)
        return cls(
            names=tuple(paths[starts].tolist()),
            starts=starts,
            semantic=vectors.astype(np.float32) * scales[:, None],
            lexical=csr_matrix(
                (_flat(table["tfidf"]), _flat(table["terms"]), _bounds(table["terms"])),
                shape=(table.num_rows, n_terms),
            ),
            known=known,
            stems=stems,
            said=SaidWords(_flat(table["said"]), _bounds(table["said"])),
            rare_terms=rare_terms,
            rare=rare,
            norms=table["norm"].to_numpy(),
            weights=table["weight"].to_numpy(),
            words=words,
            features=_flat(table["features"]).reshape(-1, len(FEATURES)),
            experience=np.isin(sections, _TOLD_IN),
            lists=(commas >= _LIST_COMMAS) & (words / (commas + 1) < _LIST_WORDS),
            may_be_deed=table["may_be_deed"].to_numpy(zero_copy_only=False).astype(bool),
        )

    @cached_property
    def counts(self) -> NDArray[np.intp]:
        """How many passages each résumé has."""
        return np.asarray(np.diff(np.r_[self.starts, len(self.weights)]))

    @cached_property
    def groups(self) -> tuple[tuple[NDArray[np.intp], NDArray[np.intp]], ...]:
        """Résumés of about as many passages together: which they are, and their rows.

        The rows have shape (R_of_group, most), and n, past the last, where one has fewer.
        """
        order = np.argsort(self.counts, kind="stable")
        return tuple(
            (which, self._rows_of(which))
            for which in np.array_split(order, _GROUPS)
            if len(which)
        )

    def _rows_of(self, which: NDArray[np.intp]) -> NDArray[np.intp]:
        counts = self.counts[which, None]
        column = np.arange(counts.max())
        return np.where(column < counts, self.starts[which, None] + column, len(self.weights))

    def member(self, kept: Array) -> csr_matrix:
        """Return which passages are of which résumé, times what is kept: shape (R, n)."""
        rows = np.arange(len(self.weights))
        bounds = np.r_[self.starts, len(rows)]
        return csr_matrix((kept, rows, bounds), shape=(len(self.starts), len(rows)))

    @cached_property
    def deeds(self) -> NDArray[np.bool_]:
        """Which passages may be deeds, but for copies of a role's words."""
        told = dict(zip(FEATURES, self.features.T, strict=True))
        does = self.experience | (told["doing"] + told["past"] > 0)
        long = self.words >= FEWEST_WORDS
        return np.asarray(long & (told["traits"] == 0) & does & self.may_be_deed)

    def wholes(self, copied: NDArray[np.bool_]) -> tuple[Whole, Whole]:
        """Return whole résumés: with copies, at most COPIES of what else counts, and without.

        Summed anew are only those that have other copies than those of any role.
        """
        changed = np.flatnonzero(self.summed((copied != self.said.wordless).astype(int)))
        with_copies, own = self._wholes
        if not len(changed):
            return with_copies, own
        weights, others = self._counted(copied)
        return self._again(with_copies, weights, changed), self._again(own, others, changed)

    @cached_property
    def _wholes(self) -> tuple[Whole, Whole]:
        """Whole résumés of which only what says too little is a copy."""
        with_copies, own = map(self.member, self._counted(self.said.wordless))
        return Whole(*self._sums(with_copies), with_copies), Whole(*self._sums(own), own)

    def _counted(self, copied: NDArray[np.bool_]) -> tuple[Array, Array]:
        """Return what passages count, with copies and without, each of shape (n,)."""
        own = np.where(copied, 0, self.weights)
        most = COPIES * self.summed(own)
        copies = np.where(copied, self.weights, 0)
        share = np.minimum(1, most / np.maximum(self.summed(copies), 1e-9))
        return own + copies * np.repeat(share, self.counts), own

    def _again(self, before: Whole, weights: Array, changed: NDArray[np.intp]) -> Whole:
        """Return whole résumés of which some are made of passages that count otherwise."""
        passages = self.member(weights)
        semantic, lengths = before.semantic.copy(), before.lengths.copy()
        semantic[changed], lengths[changed] = self._sums(passages[changed])
        return Whole(semantic, lengths, passages)

    def summed(self, values: Array) -> Array:
        """Return the sum over the passages of each résumé, along the first axis."""
        return np.add.reduceat(values, self.starts, axis=0)

    def _sums(self, each: csr_matrix) -> tuple[Array, Array]:
        """Return unit vectors of words, and how long those of terms are, of summed passages."""
        semantic, lexical = each @ self.semantic, (each @ self.lexical).tocsr()
        lengths = np.sqrt(np.asarray(lexical.multiply(lexical).sum(axis=1)).ravel())
        norms = np.linalg.norm(semantic, axis=1, keepdims=True)
        return semantic / np.maximum(norms, 1e-12), np.maximum(lengths, 1e-12)


def columns_of(known: NDArray[np.uint32], numbers: Sequence[int]) -> Array:
    """Return where numbers stand among those known, which are sorted; else their count."""
    asked = np.array(numbers, dtype=np.uint32)
    places = np.minimum(np.searchsorted(known, asked), len(known) - 1)
    return np.where(known[places] == asked, places, len(known))


def _marked(column: pa.ChunkedArray) -> tuple[NDArray[np.uint32], csc_matrix]:
    """Return the numbers in a column of lists, sorted, and which row has which.

    There is one more column, which no row has.
    """
    known, places = np.unique(_flat(column), return_inverse=True)
    known = known if len(known) else np.zeros(1, np.uint32)
    shape = (len(column), len(known) + 1)
    ones = np.ones(len(places), dtype=np.float32)
    return known, csr_matrix((ones, places, _bounds(column)), shape=shape).tocsc()


def _flat(column: pa.ChunkedArray) -> Array:
    """Return the values of a column of lists, one after the other."""
    return np.asarray(column.combine_chunks().flatten().to_numpy(zero_copy_only=False))


def _bounds(column: pa.ChunkedArray) -> Array:
    """Return where the list of each row begins, and the last ends."""
    lengths = column.combine_chunks().value_lengths().to_numpy(zero_copy_only=False)
    return np.asarray(np.r_[0, np.cumsum(lengths)])
