"""Curves: from how near unseen résumés are to how likely they have a competency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize
from scipy.special import logit

from matcher.learning.gathered import by_resume
from matcher.scoring.calibration import fit_pair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.learning.gathered import Data
    from matcher.scoring.arrays import Floats
    from matcher.scoring.calibration import CurvePair
    from matcher.scoring.parts import Part

DOUBT_ROUNDS = 5
CURVE_PULL = 1.0
"""How strongly slope and offset of a role's log odds are drawn to 1 and 0, in résumés."""


@dataclass(frozen=True)
class Curves:
    """One pair for all competencies together, and one for each with that as prior."""

    shared: CurvePair
    own: dict[str, CurvePair]


def calibrate(
    data: Data,
    near: Floats,
    part: Part,
    *,
    prior: CurvePair | None = None,
    with_means: bool = True,
) -> Curves:
    """Fit curves to what a second reader would confirm.

    A claim that one reader saw and no second one looked for is present as likely as the
    curve says, given that a reader sees ``false_rate`` of what is not there. Curves and
    likelihoods are settled in turns (expectation maximisation; Dawid and Skene 1979,
    Maximum Likelihood Estimation of Observer Error-Rates). With a ``prior``, which labels of
    other roles have given, few labels change little.
    """
    cut = by_resume(data, near)
    present = data.present.astype(np.float64)
    for _ in range(DOUBT_ROUNDS):
        curves = _fit_curves(data, cut, present, part, prior=prior, with_means=with_means)
        likely = probabilities(cut, curves, part)
        confirmed = likely / (likely + (1 - likely) * data.false_rate)
        present = np.where(data.unconfirmed, confirmed, data.present)
    pull = 0.0 if prior is None else CURVE_PULL
    return _calibrated_again(curves, likely, present, _counts(data), pull)


def _counts(data: Data) -> Floats:
    """Return how much each résumé counts for each competency, of the shape of the labels."""
    return np.asarray(data.counts[:, None] * data.known, dtype=np.float64)


def _calibrated_again(
    curves: Curves, likely: Floats, present: Floats, counts: Floats, pull: float
) -> Curves:
    """Rescale log odds, all competencies together (Platt scaling).

    The surer of two curves, each of them pulled to a prior, promises too much or too little.
    """
    log_odds = logit(likely)

    def surprise(theta: Floats) -> float:
        again = theta[0] * log_odds + theta[1]
        away = pull / 2 * float((theta[0] - 1) ** 2 + theta[1] ** 2)
        return float((counts * (np.logaddexp(0.0, again) - present * again)).sum()) + away

    slope, offset = minimize(surprise, [1.0, 0.0]).x.tolist()
    own = {name: pair.rescaled(slope, offset) for name, pair in curves.own.items()}
    return Curves(curves.shared.rescaled(slope, offset), own)


def probabilities(cut: Sequence[Floats], curves: Curves, part: Part) -> Floats:
    """Return the probabilities, of shape (n_resumes, n_competencies)."""
    weights = np.array(part.shared.weights)
    return np.array(
        [
            [
                pair.judge(of_one[:, column], weights).probability
                for column, pair in enumerate(curves.own.values())
            ]
            for of_one in cut
        ]
    )


def _fit_curves(
    data: Data,
    cut: Sequence[Floats],
    present: Floats,
    part: Part,
    *,
    prior: CurvePair | None,
    with_means: bool,
) -> Curves:
    weights, columns = np.array(part.shared.weights), range(len(part.competencies))
    counts = _counts(data)
    shared = fit_pair(
        [of_one[:, column] for column in columns for of_one in cut],
        present.T.ravel(),
        weights=weights,
        counts=counts.T.ravel(),
        prior=prior,
        with_means=with_means,
    )
    own = {
        competency.id: fit_pair(
            [of_one[:, column] for of_one in cut],
            present[:, column],
            weights=weights,
            counts=counts[:, column],
            prior=shared,
            with_means=with_means,
        )
        for column, competency in enumerate(part.competencies)
    }
    return Curves(shared, own)
