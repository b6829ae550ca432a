"""Scores of many résumés for a role, nearly exact, by arrays of a whole block at once.

They are the sums of :mod:`matcher.scoring` over rounded vectors, with one liberty, by which
they differ from the score that a person is shown: words of the role that are strewn are not
told. They choose whose exact scores are worth their price, and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.special import expit

from matcher.engines.bestof import cover, highest
from matcher.engines.blockbeside import KINDS, Beside
from matcher.engines.brought import Brought
from matcher.scoring.calibration import IN_OTHER_WORDS
from matcher.scoring.deedmodel import DEED_NAMES, SHOWN
from matcher.scoring.general.judging import PRESENCE, GeneralModel
from matcher.scoring.general.traces import RISING
from matcher.scoring.verdicts import credit

if TYPE_CHECKING:
    from matcher.engines.blockbeside import PooledBlock
    from matcher.engines.resumeblock import Array, ResumeBlock, Whole
    from matcher.scoring.calibration import Calibration
    from matcher.scoring.general.wanted import Wanted
    from matcher.scoring.model import Model


_credit: Any = credit  # the same sum, over arrays


@dataclass(frozen=True)
class Wanting:
    """A role as arrays, without what made them: a quarter of a megabyte, and not three."""

    parts: tuple[Brought, ...]
    asked: tuple[Wanted | None, ...]
    general: GeneralModel | None
    shares: Mapping[str, float]
    title_share: float

    @classmethod
    def of(cls, model: Model) -> Wanting:
        """Take what is compared from a model, which is left as it was."""
        fresh = replace(model)  # what it makes of the role goes with it
        return cls(
            parts=tuple(map(Brought.of, fresh.parts)),
            asked=fresh.asked,
            general=fresh.general,
            shares=fresh.shares,
            title_share=fresh.title_share,
        )


def narrowed(role: Wanting, block: ResumeBlock) -> Array:
    """Return the scores of the résumés of a block for a role, of shape (R,), 0 to 1."""
    shown = np.zeros(len(block.names))
    title = shown
    for brought, asked in zip(role.parts, role.asked, strict=True):
        side = Beside(brought, block)
        judged = (
            _general(role.general, asked, side) if asked and role.general else _curves(side)
        )
        whole, uncopied, alone, deeds = judged
        scores = expit(whole)
        own = np.minimum(1, expit(uncopied) / scores)
        deeds = np.where(alone >= SHOWN, deeds * own, 0)
        shares = np.array([role.shares[name] for name in side.part.ids])
        shown = shown + (scores * _credit(own, deeds)) @ shares
        if asked is not None:
            title = np.maximum(side.wholes[0].semantic @ asked.title, 0)
    return shown + role.title_share * (title - shown)


def _general(
    general: GeneralModel, asked: Wanted, side: Beside
) -> tuple[Array, Array, Array, Array]:
    """Return log odds by all, by what copies nothing and by deeds, and chances of deeds."""
    places = asked.vectors @ general.axes.T
    weights = np.array([general.presence.weights[name] for name in PRESENCE])
    fixed = places @ np.array(general.presence.axes) + general.presence.intercept
    kept = side.kept
    pools = [side.pooled(each) for each in kept]
    fixed = fixed + asked.own @ weights[len(RISING) :]
    with_copies, own = side.wholes
    single = side.near_vectors(np.vstack([asked.names, asked.vectors]))
    odds = [
        np.stack(_rising(side, asked, _Seen(pool, single, each, whole)), axis=2)
        @ weights[: len(RISING)]
        + fixed
        for pool, each, whole in zip(pools, kept, (with_copies, own, own), strict=True)
    ]
    nearness = np.tile(np.array(general.nearness), (len(asked.vectors), 1))
    nearest = [side.nearest(nearness, each) for each in kept[1:]]
    columns = [*side.deed_columns(pools[2], *nearest), odds[0], odds[2]]
    row = [general.deeds.weights[name] for name in DEED_NAMES]
    told = np.tensordot(np.array(row), np.stack(columns), axes=1)
    axes = np.array(general.deeds.axes)
    deeds = expit(told + places[:, : len(axes)] @ axes + general.deeds.intercept)
    return odds[0], odds[1], odds[2], deeds


class _Seen(NamedTuple):
    """Passages that are kept: what they are pooled to, and the résumé that they make.

    ``single``, of shape (2 m, n), is how near all passages are to names and to all texts.
    """

    pool: PooledBlock
    single: Array
    kept: Array
    whole: Whole


def _rising(side: Beside, asked: Wanted, seen: _Seen) -> list[Array]:
    """Return what speaks for each requirement, in the order of RISING, each (R, m)."""
    pool, single, kept, whole = seen
    wording, semantic = side.part.wording, whole.semantic
    everywhere = side.anywhere(kept)
    name = side.of_names * kept[:, None]
    count = len(asked.vectors)

    def same(values: Array) -> Array:
        return np.repeat(values[:, None], count, axis=1)

    lexical = side.lexical(asked.role_terms[None, :])[0]
    return [
        *(each[:, :, 0] for each in astuple(pool)),
        *(each[:, :, 1] for each in astuple(pool)),
        *np.split(side.three(single * kept.astype(single.dtype)), 2, axis=1),
        np.maximum.reduceat(name, side.block.starts),
        cover(everywhere, wording.names),
        pool.best[:, :, 2],
        pool.three[:, :, 2],
        highest(cover(everywhere, wording.texts).T, wording.bounds, KINDS).T,
        np.log1p(side.block.summed((name > 0).astype(float))),
        everywhere[:, wording.names.argmax(axis=1)],
        np.maximum(semantic @ asked.vectors.T, 0),
        same(np.maximum(semantic @ asked.role, 0)),
        same(whole.passages @ lexical / whole.lengths),
        same(np.maximum(semantic @ asked.title, 0)),
    ]


def _curves(side: Beside) -> tuple[Array, Array, Array, Array]:
    """Return what :func:`_general` does, by curves and the deed model of a part."""
    part = side.part
    whole, own, alone = (_surer(side, kept) for kept in side.kept)
    pooled = side.pooled(side.deeds)
    told = side.deed_columns(pooled, own.nearest, alone.nearest)
    row = [part.shared.deeds.weights[name] for name in DEED_NAMES]
    intercepts = np.array([part.deed_intercept(name) for name in part.ids])
    columns = np.stack([*told, whole.odds, alone.odds])
    deeds = expit(np.tensordot(np.array(row), columns, axes=1) + intercepts)
    return whole.odds, own.odds, alone.odds, deeds


class _Surer(NamedTuple):
    """Log odds by the surer curve of each pair, of shape (R, m), and what is nearest by it."""

    odds: Array
    nearest: Array


def _surer(side: Beside, kept: Array) -> _Surer:
    pairs = [side.part.curve(name) for name in side.part.ids]
    mean = side.mean(kept)
    by_both, by_vectors = (
        _by_curve(side, curves, kept, mean)
        for curves in ([each.both for each in pairs], [each.vectors for each in pairs])
    )
    ahead = by_vectors.odds - IN_OTHER_WORDS
    nearest = np.where((ahead > by_both.odds).T, by_vectors.nearest, by_both.nearest)
    return _Surer(np.maximum(by_both.odds, ahead), nearest)


def _by_curve(side: Beside, curves: Sequence[Calibration], kept: Array, mean: Array) -> _Surer:
    """Return log odds by the curve of each competency, and what is nearest by it."""
    slopes = np.array([astuple(curve)[1:] for curve in curves])
    nearest = side.nearest(slopes[:, :KINDS], kept)
    told = np.concatenate([side.near_of_nearest(nearest), mean], axis=2)
    intercepts = np.array([curve.intercept for curve in curves])
    return _Surer(np.einsum("rmk,mk->rm", told, slopes) + intercepts, nearest)
