"""Competencies with curves: present or not, and shown in deeds or only claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from matcher.scoring.arrays import logistic
from matcher.scoring.calibration import judged
from matcher.scoring.deedmodel import SHOWN, Verdicts
from matcher.scoring.nearness import deed_columns

if TYPE_CHECKING:
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.nearness import Nearness
    from matcher.scoring.parts import Part


class Learned(NamedTuple):
    """What curves say of one résumé and the m competencies of a part.

    ``log_odds``, of shape (m,), are those that the résumé has each, ``alone`` the same by the
    passages that may be deeds, and ``uncopied`` by those that do not copy the profile.
    ``columns``, of shape (m, len(DEED_NAMES)), tell deeds; ``nearest`` holds for each
    competency the rows of its passages, nearest first.
    """

    log_odds: Floats
    alone: Floats
    uncopied: Floats
    columns: Floats
    nearest: list[tuple[int, ...]]


def learned_of(part: Part, beside: Nearness) -> Learned:
    """Judge by curves how near a résumé is to each competency of a part."""
    whole = _Judged(part, beside.near, np.ones(len(beside.near), dtype=bool))
    alone = _Judged(part, beside.near, beside.like_deeds)
    own = _Judged(part, beside.near, ~beside.copied) if beside.copied.any() else whole
    told = deed_columns(part, beside, own.nearest, alone.nearest)
    return Learned(
        log_odds=whole.log_odds,
        alone=alone.log_odds,
        uncopied=own.log_odds,
        columns=np.column_stack([told, whole.log_odds, alone.log_odds]),
        nearest=whole.nearest,
    )


class _Judged:
    """The curves' judgement of some passages, competency by competency."""

    def __init__(self, part: Part, near: Floats, kept: Bools) -> None:
        weights, places = np.array(part.shared.weights), np.flatnonzero(kept).tolist()
        said = judged([part.curve(name) for name in part.ids], near[kept], weights)
        self.log_odds = np.array([one.log_odds for one in said])
        self.nearest = [
            tuple(places[row] for row in one.pooled.rows if one.relevance[row] > 0)
            for one in said
        ]


def by_curves(part: Part, beside: Nearness) -> Verdicts:
    """Judge a résumé by the curves and the deed model of a part.

    A deed is as much less likely as the competency is without what copies the profile, and
    there is none where the passages that may be deeds do not show the competency alone.
    """
    said = learned_of(part, beside)
    intercepts = np.array([part.deed_intercept(name) for name in part.ids])
    scores = logistic(said.log_odds)
    deeds = logistic(part.shared.deeds.log_odds(said.columns, intercepts))
    own = np.minimum(1.0, logistic(said.uncopied) / scores)
    deeds = np.where(said.alone >= SHOWN, deeds * own, 0.0)
    return Verdicts(scores, deeds, own, said.nearest)
