"""A résumé beside a stack of roles: how near each passage is to each competency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.nearness import TELLING, kinds_of
from matcher.scoring.sparse import SparseRows, row_numbers
from matcher.scoring.stems import word_stems
from matcher.scoring.vectorizers import SUBSTANCE
from matcher.scoring.verdicts import deed_features
from matcher.scoring.wording import TEXTS_POOLED

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from matcher.datamodels import Passage
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.comparing import KeptPassages
    from matcher.scoring.together.rolestack import RoleStack


@dataclass(frozen=True)
class StackBeside:
    """A résumé of n passages beside R roles with M competencies.

    ``near`` are lexical, semantic and words, each of shape (M, n), and ``names``, (M, n), the
    share of each name: as :class:`~..nearness.Nearness` has them; ``single`` are semantic
    cosines with the names and with all texts together, each (M, n). ``weights``, of shape
    (R, n), is how much each passage counts, ``lengths``, (R, n), how long it is by the role's
    terms before it is brought to one. ``copied``, ``like_deeds`` and ``about``, those
    about the role, have shape (R, n), ``kind`` (n, 4) and ``telling`` (n, 3).
    """

    near: tuple[Floats, Floats, Floats]
    single: tuple[Floats, Floats]
    names: Floats
    found: Bools
    weights: Floats
    lengths: Floats
    rows: SparseRows
    copied: Bools
    like_deeds: Bools
    kind: Floats
    telling: Floats
    about: Bools

    def relevance(self, nearness: Sequence[float]) -> Floats:
        """Return how near passages are to competencies by weights of ``near``, (M, n)."""
        return np.asarray(np.stack(self.near, axis=2) @ np.array(nearness), dtype=np.float64)

    def with_few_copies(self, share: float, kept: Bools | float = 1.0) -> Floats:
        """Return what passages count, (R, n), copies at most a share of the others.

        Those count nothing that are not ``kept``, of shape (R, n).
        """
        copied, weights = self.copied, self.weights * kept
        most = share * (weights * ~copied).sum(axis=1)
        less = most / np.maximum((weights * copied).sum(axis=1), 1e-9)
        return np.where(copied, weights * np.minimum(1.0, less)[:, None], weights)

    def lexical_mean(self, kept: Bools) -> Floats:
        """Average the lexical nearness of the passages that are kept, (M, n) to (M,)."""
        total = (self.near[0] * kept).sum(axis=1)
        return np.asarray(total / np.maximum(kept.sum(axis=1), 1), dtype=np.float64)


def stack_beside(stack: RoleStack, kept: KeptPassages, semantic: Floats) -> StackBeside:
    """Put the passages of a résumé, whose semantic vectors are known, beside a stack."""
    passages = kept.passages
    rows = stack.lexical.weighed(kept.counted)
    lengths, weights = _lengths_and_weights(stack, rows)
    found = _found(stack, passages)
    texts, names = _covers(stack, found)
    lexical = highest(stack, stack.targets.products(rows).T, stack.shared.n_texts)
    of_role = stack.role_of
    by_length = np.divide(1.0, lengths, out=np.zeros_like(lengths), where=lengths > 0)
    lexical = np.minimum(lexical * by_length[of_role], 1.0)
    vectors = np.minimum(highest(stack, stack.semantic @ semantic.T, stack.shared.n_texts), 1.0)
    counted = weights[of_role]
    copied = stack.phrases.copied([passage.compared for passage in passages])
    copied |= stack.strewn.stuffed(passages, copied)
    told = [deed_features(passage.compared) for passage in passages]
    manner = stack.shared.deeds.manner_of(semantic)
    like, kind = kinds_of(passages, told, np.zeros(len(passages), dtype=bool), manner)
    first = np.searchsorted(of_role, np.arange(len(stack.title_share)))
    words, like_deeds = highest(stack, texts.T, TEXTS_POOLED), like & ~copied
    with_word = np.logical_or.reduceat(words > 0, first, axis=0)
    return StackBeside(
        near=(lexical * counted, vectors * counted, words),
        single=(
            np.maximum(stack.wants.names @ semantic.T, 0.0) * counted,
            np.maximum(stack.wants.vectors @ semantic.T, 0.0) * counted,
        ),
        names=names.T,
        found=found,
        weights=weights,
        lengths=lengths,
        rows=rows,
        copied=copied,
        like_deeds=like_deeds,
        kind=kind,
        telling=np.array([[one[name] for name in TELLING] for one in told]),
        about=(kind[:, 0] > 0) | like_deeds | with_word,
    )


def highest(stack: RoleStack, values: Floats, count: int) -> Floats:
    """Average the highest ``count`` values of the texts of each competency, at least zero.

    ``values`` has shape (U, n), the result (M, n), as
    :func:`~matcher.scoring.similarity.mean_of_highest` of each.
    """
    padded = np.zeros((len(values) + 1, values.shape[1]))
    np.maximum(values, 0.0, out=padded[:-1])
    grouped = stack.grouped
    shared = np.zeros((count, len(grouped.shared), values.shape[1]))
    _raise(shared, padded, grouped.shared)
    best = shared[:, grouped.group]
    _raise(best, padded, grouped.own)
    return np.asarray(best.sum(axis=0) / np.minimum(stack.sizes, count)[:, None])


def _raise(best: Floats, values: Floats, rows: NDArray[np.intp]) -> None:
    """Raise the best few of some groups, (count, n_groups, n), by those of more ``values``.

    ``rows`` numbers the values of each group, of shape (n_groups, most of one).
    """
    *higher, last = best
    value, lower = np.empty((2, *last.shape))  # new ones each time would cost more than sums
    for texts in rows.T:
        np.take(values, texts, axis=0, out=value, mode="clip")
        for one in higher:  # the highest first; each hands down what it was
            np.minimum(one, value, out=lower)
            np.maximum(one, value, out=one)
            value, lower = lower, value
        np.maximum(last, value, out=last)


def _lengths_and_weights(stack: RoleStack, rows: SparseRows) -> tuple[Floats, Floats]:
    """Return how long each passage is and how much it says by each role's terms, (R, n)."""
    known, owner = len(stack.shared.lexical.terms), row_numbers(rows)
    told = np.where(stack.lexical.is_word, stack.lexical.idf, 0.0)[rows.indices]
    found = []
    for values in (rows.data * rows.data, told):
        new = rows.indices >= known
        shared = np.bincount(owner[~new], values[~new], rows.shape[0])
        whole = np.repeat(shared[None, :], stack.knows.shape[1], axis=0)
        columns, place = np.unique(rows.indices[new] - known, return_inverse=True)
        own = np.zeros((len(columns), rows.shape[0]))
        own[place, owner[new]] = values[new]
        found.append(whole + stack.knows[columns].T.astype(np.float64) @ own)
    squares, mass = found
    return np.sqrt(squares), mass / (mass + SUBSTANCE)


def _found(stack: RoleStack, passages: Sequence[Passage]) -> Bools:
    """Tell which words of any role stand in each passage, of shape (n, n_stems)."""
    column = stack.words.column
    found = np.zeros((len(passages), len(column)), dtype=bool)
    for row, passage in enumerate(passages):
        stems = word_stems(passage.compared)
        found[row, [column[stem] for stem in stems if stem in column]] = True
    return found


def _covers(stack: RoleStack, found: Bools) -> tuple[Floats, Floats]:
    """Return the share of each text and of each name that is found, (n, U) and (n, M)."""
    owner, columns = np.nonzero(found)
    rows = SparseRows.of(owner, columns, found.shape, np.ones(len(owner)))
    words = stack.words
    return (
        words.texts.products(rows) / np.maximum(words.of_texts, 1e-9),
        words.names.products(rows) / np.maximum(words.of_names, 1e-9),
    )
