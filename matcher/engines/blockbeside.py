"""A block of résumés beside the competencies of a role: how near, and what tells deeds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, issparse

from matcher.engines.bestof import SINGLE, cover, highest, highest_first
from matcher.engines.passagerows import FEATURES, hashed
from matcher.engines.resumeblock import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.engines.brought import Brought
    from matcher.engines.resumeblock import Array, ResumeBlock, Whole
    from matcher.scoring.sparse import SparseColumns

KINDS = 3
"""How near a passage is: its lexical and its semantic cosine, and the share of words."""


@dataclass(frozen=True)
class PooledBlock:
    """Best, weighted mean of three and mean of passages, each of shape (R, m, 3)."""

    best: Array
    three: Array
    mean: Array


class Beside:
    """A block beside the m competencies of a part."""

    def __init__(self, brought: Brought, block: ResumeBlock) -> None:
        self.part, self.own_terms, self.phrases = brought
        self.block = block
        self.weights = np.array(self.part.shared.weights, dtype=SINGLE)

    @cached_property
    def found(self) -> csr_matrix:
        """Which passage has which word of the part, of shape (n, n_stems)."""
        block, column = self.block, self.part.wording.column
        places = columns_of(block.known, [hashed(stem) for stem in column])
        return block.stems[:, places].tocsr()

    def anywhere(self, kept: Array) -> Array:
        """Return which words stand in what is kept of each résumé, of shape (R, n_stems)."""
        counts = self.block.member(kept.astype(SINGLE)) @ self.found
        return np.asarray(counts.toarray() > 0, dtype=SINGLE)

    @cached_property
    def near(self) -> Array:
        """How near each passage is, of shape (3 m, n): kind by kind."""
        part, block = self.part, self.block
        products = (
            self.lexical(_as_rows(part.targets.lexical)),
            part.targets.semantic.astype(SINGLE) @ block.semantic.T,
        )
        bounds = part.targets.bounds
        cosines = [highest(each, bounds, part.shared.n_texts) for each in products]
        if part.directions is not None:
            self._with_directions(cosines)
        words = highest(cover(self.found, part.wording.texts).T, bounds, KINDS)
        counted = [np.minimum(each, 1) * block.weights for each in cosines]
        return np.concatenate([*counted, words])

    def lexical(self, vectors: csr_matrix | Array) -> Array:
        """Return cosines with TF-IDF vectors over the terms of the role, of shape (k, n)."""
        block, known = self.block, self.block.lexical.shape[1]
        shared = (block.lexical @ vectors[:, :known].T).T
        cosines = np.asarray(shared.toarray() if issparse(shared) else shared, dtype=SINGLE)
        if not len(self.own_terms):
            return cosines
        idf = self.own_terms.idf.astype(SINGLE)
        has = block.rare[:, columns_of(block.rare_terms, self.own_terms.numbers)].tocsr()
        norms = np.sqrt(block.norms**2 + has @ idf**2)
        own = vectors[:, known:]
        own = own.toarray() if issparse(own) else own
        counted = (has @ (own * idf).T.astype(SINGLE)).T
        return np.asarray((cosines * block.norms + counted) / np.maximum(norms, 1e-9))

    def _with_directions(self, cosines: list[Array]) -> None:
        part, block = self.part, self.block
        learned = part.directions
        rows = [part.ids.index(name) for name in learned.ids] if learned else []
        if learned is None:
            return
        share = part.shared.text_share
        own = (
            self.lexical(learned.lexical),
            learned.semantic.astype(SINGLE) @ block.semantic.T,
        )
        for each, direction in zip(cosines, own, strict=True):
            each[rows] = share * each[rows] + (1 - share) * np.maximum(direction, 0)

    @cached_property
    def copied(self) -> Array:
        """Which passages copy the role, of shape (n,)."""
        said = self.block.said
        return np.asarray(np.any([said.copied(each) for each in self.phrases], axis=0))

    @cached_property
    def wholes(self) -> tuple[Whole, Whole]:
        """Whole résumés with what copies the role, of which little counts, and without."""
        return self.block.wholes(self.copied)

    @cached_property
    def kept(self) -> tuple[Array, Array, Array]:
        """All passages, those that copy nothing, and those that may be deeds, each (n,)."""
        return np.ones(len(self.copied), dtype=bool), ~self.copied, self.deeds

    @cached_property
    def of_names(self) -> Array:
        """The share of each name that each passage has, of shape (n, m)."""
        return cover(self.found, self.part.wording.names)

    @cached_property
    def deeds(self) -> Array:
        """Which passages may be deeds, of shape (n,)."""
        return self.block.deeds & ~self.copied

    def pooled(self, kept: Array) -> PooledBlock:
        """Pool the passages that are kept, of shape (n,)."""
        best = self._three(self.near * kept.astype(SINGLE))
        three = np.tensordot(self.weights, best, axes=1)
        return PooledBlock(self._by_kind(best[0]), self._by_kind(three), self.mean(kept))

    def near_vectors(self, vectors: Array) -> Array:
        """Return semantic cosines of passages with unit vectors, as they count, (k, n)."""
        cosines = vectors.astype(SINGLE) @ self.block.semantic.T
        return np.asarray(np.maximum(cosines, 0) * self.block.weights, dtype=SINGLE)

    def three(self, rows: Array) -> Array:
        """Return the weighted mean of the three highest of each résumé, (k, n) to (R, k)."""
        return np.asarray(np.tensordot(self.weights, self._three(rows), axes=1).T)

    def mean(self, kept: Array) -> Array:
        """Return how near the passages that are kept are on average, of shape (R, m, 3)."""
        sums = np.add.reduceat(self.near * kept.astype(SINGLE), self.block.starts, axis=1)
        return self._by_kind(sums / np.maximum(self.block.summed(kept.astype(int)), 1))

    def _three(self, rows: Array) -> Array:
        """Return the three highest of each résumé, of rows (k, n), as (3, k, R)."""
        best = np.zeros((len(self.weights), len(rows), len(self.block.starts)), SINGLE)
        for which, padded, _ in self._padded(rows):
            for rank, (_, values) in enumerate(highest_first(padded, len(best))):
                best[rank][:, which] = values
        return best

    def _padded(self, rows: Array) -> Iterator[tuple[Array, Array, Array]]:
        """Yield rows of shape (k, n) as (k, R_of_group, most), and whose they are."""
        ended = np.pad(rows, ((0, 0), (0, 1)))
        for which, places in self.block.groups:
            yield which, ended[:, places], places

    def _by_kind(self, values: Array) -> Array:
        """Return numbers of shape (3 m, R) as (R, m, 3)."""
        return values.reshape(KINDS, -1, values.shape[1]).transpose(2, 1, 0)

    def nearest(self, weighing: Array, kept: Array) -> Array:
        """Return the three nearest passages of those kept, nearest first, of shape (3, m, R).

        ``weighing``, of shape (m, 3), says what is near; n stands where there is none.
        """
        relevance = np.einsum("kmn,mk->mn", self._kinds, weighing.astype(SINGLE))
        count = len(self.weights)
        found = np.empty((count, len(relevance), len(self.block.starts)), dtype=np.intp)
        for which, padded, places in self._padded(relevance * kept.astype(SINGLE)):
            rows, none = np.arange(padded.shape[1]), len(kept)
            for rank, (at, values) in enumerate(highest_first(padded, count)):
                found[rank][:, which] = np.where(values > 0, places[rows, at], none)
        return found

    def of_nearest(self, nearest: Array, told: Array) -> Array:
        """Return what is told of passages, of shape (n, k), of the nearest: (R, m, k)."""
        ended = np.vstack([told, np.zeros((1, told.shape[1]))])
        total = sum(w * ended[rows] for w, rows in zip(self.weights, nearest, strict=True))
        return np.asarray(total).transpose(1, 0, 2)

    def near_of_nearest(self, nearest: Array) -> Array:
        """Return how near the nearest passages are, their weighted mean, of shape (R, m, 3)."""
        ended = np.pad(self._kinds, ((0, 0), (0, 0), (0, 1)))
        own = np.arange(ended.shape[1])[:, None]
        pairs = zip(self.weights, nearest, strict=True)
        return np.asarray(sum(w * ended[:, own, rows] for w, rows in pairs)).transpose(2, 1, 0)

    @property
    def _kinds(self) -> Array:
        """How near each passage is, of shape (3, m, n)."""
        return self.near.reshape(KINDS, -1, self.near.shape[1])

    def deed_columns(self, alone: PooledBlock, nearest: Array, deeds: Array) -> list[Array]:
        """Return what tells deeds, in the order of DEEDS, each of shape (R, m).

        ``nearest`` are the passages nearest of those that copy nothing, ``deeds`` of those that
        may be deeds, and ``alone`` is what the latter are pooled to.
        """
        block = self.block
        done = self.anywhere(self.deeds)
        told = dict(zip(FEATURES, block.features.T, strict=True))
        kind = np.column_stack([block.experience, told["traits"], block.lists, self.deeds])
        telling = np.column_stack([told["number"], told["length"], told["past"]])
        of_nearest = self.of_nearest(nearest, kind)
        like = block.summed(self.deeds.astype(float)) / block.counts
        return [
            alone.best[:, :, 1],
            alone.three[:, :, 1],
            alone.best[:, :, 2],
            alone.three[:, :, 2],
            alone.three[:, :, 0],
            cover(done, self.part.wording.names),
            *of_nearest.transpose(2, 0, 1),
            np.repeat(like[:, None], of_nearest.shape[1], axis=1),
            *self.of_nearest(deeds, telling).transpose(2, 0, 1),
        ]


def _as_rows(columns: SparseColumns) -> csr_matrix:
    """Return vectors that are kept column by column as rows, of shape (k, n_terms)."""
    kept = columns.by_column
    turned = csr_matrix((kept.data, kept.indices, kept.indptr), shape=kept.shape)
    return turned.T.tocsr()
