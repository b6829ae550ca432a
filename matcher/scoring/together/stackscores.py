"""The overall scores of a résumé for a whole stack of roles, and nothing else of them.

They are the sums of :mod:`matcher.scoring.general` and :mod:`matcher.scoring.matching` for all
roles at once, with a role's own terms, copies and strewn words. A test holds both to the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from matcher.scoring.arrays import logistic
from matcher.scoring.deedmodel import DEED_NAMES, SHOWN
from matcher.scoring.general.choosing import judging_rows
from matcher.scoring.general.held import raised
from matcher.scoring.general.judging import PRESENCE, presence_columns
from matcher.scoring.general.traces import COPIES, shortness
from matcher.scoring.role import unit_rows
from matcher.scoring.sparse import SparseRows, row_numbers
from matcher.scoring.together.groupedtexts import different_rows
from matcher.scoring.together.stackbeside import highest, stack_beside
from matcher.scoring.verdicts import credit
from matcher.scoring.wording import TEXTS_POOLED

if TYPE_CHECKING:
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.comparing import KeptPassages
    from matcher.scoring.together.rolestack import RoleStack
    from matcher.scoring.together.stackbeside import StackBeside

_credit: Any = credit  # over arrays


class _Pools(NamedTuple):
    """Best, mean of the best few and mean of all, of each nearness, each of shape (M,)."""

    lexical: tuple[Floats, Floats, Floats]
    semantic: tuple[Floats, Floats, Floats]
    words: tuple[Floats, Floats, Floats]


class _Whole(NamedTuple):
    """A whole résumé beside R roles: its vectors (R, n_dimensions), and ``lexical``, (R,)."""

    semantic: Floats
    lexical: Floats


def stack_scores(stack: RoleStack, kept: KeptPassages, semantic: Floats, held: Bools) -> Floats:
    """Return the overall score of a résumé for each role of a stack, of shape (R,), 0 to 1.

    ``semantic`` are its passages' vectors, ``held``, (R,), which roles' titles a post has.
    """
    return _Judging(stack, stack_beside(stack, kept, semantic), semantic).scores(held)


class _Judging:
    """A résumé beside a stack, judged by the general model."""

    def __init__(self, stack: RoleStack, beside: StackBeside, semantic: Floats) -> None:
        self.stack, self.beside, self.semantic = stack, beside, semantic
        self.weights = np.array(stack.shared.weights)
        self.own, self.short = ~beside.copied, shortness(len(semantic))
        self._relevance = beside.relevance(stack.general.nearness)
        self.whole = _whole(stack, beside, semantic, COPIES)
        self.alone = _whole(stack, beside, semantic, 0.0)

    def scores(self, held: Bools) -> Floats:
        """Return the overall scores, of shape (R,), given which titles a post has."""
        (stack, beside), general = (self.stack, self.beside), self.stack.general
        odds, _ = self._odds(np.ones_like(self.own), self.whole)
        uncopied = self._odds(self.own, self.alone)[0] if beside.copied.any() else odds
        alone, deed = self._odds(beside.like_deeds, self.alone)
        told = np.column_stack([self._deed_columns(deed), odds, alone])
        scores = logistic(odds)
        deeds = logistic(general.deeds.log_odds(DEED_NAMES, told, stack.wants.vectors))
        own = np.minimum(1.0, logistic(uncopied) / scores)
        deeds = np.where(alone >= SHOWN, deeds * own, 0.0)
        has = self._relevance.max(axis=1) > 0
        best = judging_rows(stack.stands_for, scores, deeds, own, has)
        counted = (stack.share * scores * _credit(own, deeds))[best]
        shown = np.bincount(stack.role_of[best], counted, len(stack.title_share))
        about = unit_rows(beside.with_few_copies(COPIES, beside.about) @ self.semantic)
        title = np.maximum(0.0, (about * stack.wants.title).sum(axis=1))
        title = np.where(held, raised(title, np.asarray(shown, np.float64)), title) - shown
        return np.asarray(shown + stack.title_share * title, dtype=np.float64)

    def _odds(self, kept: Bools, whole: _Whole) -> tuple[Floats, _Seen]:
        """Return the log odds of each competency by some passages, and what they rest on."""
        wants, general = self.stack.wants, self.stack.general
        mask = None if kept.all() else kept[self.stack.role_of]
        seen = _Seen(self._pools(mask), self._anywhere(kept))
        rising = self._rising(mask, seen, whole)
        columns = presence_columns(rising, wants.own, self.short)
        odds = general.presence.log_odds(PRESENCE, columns, self.stack.places)
        return odds, seen

    def _rising(self, mask: Bools | None, seen: _Seen, whole: _Whole) -> Floats:
        """Return what speaks for each competency, in the order of RISING."""
        of_role, wants = self.stack.role_of, self.stack.wants
        name = _masked(self.beside.names, mask)
        pools, anywhere = seen
        columns = [
            *pools.lexical,
            *pools.semantic,
            *(self._three(_masked(values, mask)) for values in self.beside.single),
            name.max(axis=1),
            anywhere.names,
            *pools.words[:2],
            anywhere.texts,
            np.log1p((name > 0).sum(axis=1)),
            anywhere.rarest,
            np.maximum((wants.vectors * whole.semantic[of_role]).sum(axis=1), 0.0),
            np.maximum((whole.semantic * wants.role).sum(axis=1), 0.0)[of_role],
            whole.lexical[of_role],
            np.maximum((whole.semantic * wants.title).sum(axis=1), 0.0)[of_role],
        ]
        return np.column_stack(columns)

    def _anywhere(self, kept: Bools) -> _Anywhere:
        """Look for the words of each competency in some passages together.

        Roles that keep the same passages are looked at once: most have no copies.
        """
        stack, words = self.stack, self.stack.words
        masks, group = different_rows(kept)
        found = masks.astype(np.float64) @ self.beside.found > 0
        owner, columns = np.nonzero(found)
        rows = SparseRows.of(owner, columns, found.shape, np.ones(len(owner)))
        texts = words.texts.products(rows) / np.maximum(words.of_texts, 1e-9)
        names = words.names.products(rows) / np.maximum(words.of_names, 1e-9)
        of_group = group[stack.role_of]
        numbers = np.arange(len(stack.role_of))
        best = highest(stack, texts.T, TEXTS_POOLED)
        return _Anywhere(
            names=names[of_group, numbers],
            texts=best[numbers, of_group],
            rarest=found[of_group, words.rarest].astype(np.float64),
        )

    def _pools(self, mask: Bools | None) -> _Pools:
        """Pool how near some passages are."""
        count = np.maximum(mask.sum(axis=1), 1) if mask is not None else self.own.shape[1]
        near = (_masked(values, mask) for values in self.beside.near)
        return _Pools(*(self._pooled(values, count) for values in near))

    def _pooled(self, values: Floats, count: Floats | int) -> tuple[Floats, Floats, Floats]:
        best = self._best(values)
        three = best @ self.weights[: best.shape[1]]
        return best[:, 0], three, values.sum(axis=1) / count

    def _best(self, values: Floats) -> Floats:
        """Return the best few of each row, best first."""
        few = min(len(self.weights), values.shape[1])
        return np.sort(np.partition(values, -few, axis=1)[:, -few:], axis=1)[:, ::-1]

    def _three(self, values: Floats) -> Floats:
        """Return the weighted mean of the best few of each row."""
        best = self._best(values)
        return np.asarray(best @ self.weights[: best.shape[1]], dtype=np.float64)

    def _deed_columns(self, deeds: _Seen) -> Floats:
        """Return what tells deeds, in the order of DEEDS."""
        beside, of_role, (pools, anywhere) = self.beside, self.stack.role_of, deeds
        like = beside.like_deeds
        kind = np.concatenate(
            [np.repeat(beside.kind[None], len(like), axis=0), like[:, :, None]], axis=2
        )
        telling = np.repeat(beside.telling[None], len(like), axis=0)
        return np.column_stack(
            [
                *pools.semantic[:2],
                *pools.words[:2],
                pools.lexical[1],
                anywhere.names,
                beside.lexical_mean(self.own[of_role]),
                self._of_nearest(self.own, kind),
                like.mean(axis=1)[of_role],
                self._of_nearest(like, telling),
            ]
        )

    def _of_nearest(self, kept: Bools, told: Floats) -> Floats:
        """Weigh what is told of the passages nearest to each competency, (R, n, k) to (M, k).

        Those count that are kept and have anything of it; earlier ones come first on ties.
        """
        of_role = self.stack.role_of
        relevance = self._relevance * kept[of_role]
        numbers = np.arange(len(of_role))
        found = np.zeros((len(of_role), told.shape[2]))
        for weight in self.weights[: relevance.shape[1]]:
            row = relevance.argmax(axis=1)
            counts = weight * (relevance[numbers, row] > 0)
            found += counts[:, None] * told[of_role, row]
            relevance[numbers, row] = -1.0
        return found


def _masked(values: Floats, mask: Bools | None) -> Floats:
    """Return values with zeros where they do not count; without a mask all do."""
    return values if mask is None else values * mask


class _Anywhere(NamedTuple):
    """What of each competency stands anywhere in a résumé: shares and whether, each (M,)."""

    names: Floats
    texts: Floats
    rarest: Floats


class _Seen(NamedTuple):
    """What some passages come to."""

    pools: _Pools
    anywhere: _Anywhere


def _whole(stack: RoleStack, beside: StackBeside, semantic: Floats, share: float) -> _Whole:
    """Return unit vectors of the whole résumé for each role.

    Copies together count at most ``share`` of the other passages.
    """
    weights = beside.with_few_copies(share)
    return _Whole(unit_rows(weights @ semantic), _near_terms(stack, beside, weights))


def _near_terms(stack: RoleStack, beside: StackBeside, weights: Floats) -> Floats:
    """Return how near the terms of the whole résumé are to each role's, of shape (R,)."""
    rows, known = beside.rows, len(stack.shared.lexical.terms)
    columns, place = np.unique(rows.indices, return_inverse=True)
    dense = np.zeros((rows.shape[0], len(columns)))
    dense[row_numbers(rows), place] = rows.data
    unit = np.divide(
        weights, beside.lengths, out=np.zeros_like(weights), where=beside.lengths > 0
    )
    terms = unit @ dense  # (R, n_columns)
    new = columns >= known
    terms[:, new] *= stack.knows[columns[new] - known].T
    length = np.maximum(np.linalg.norm(terms, axis=1), 1e-12)
    asked = np.searchsorted(stack.wants.columns, columns)
    asked[asked == len(stack.wants.columns)] = 0
    shared = np.flatnonzero(stack.wants.columns[asked] == columns)
    role_terms = stack.wants.role_terms[:, asked[shared]]
    return np.asarray((terms[:, shared] * role_terms).sum(axis=1) / length, dtype=np.float64)
