"""From pooled cosines to the probability that a competency is present."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

PRESENT = 0.5
"""The probability from which on a competency counts as present."""

_PRIOR_STRENGTH = 1.0
_NO_PRIOR_STRENGTH = 1e-3  # enough to keep labels that can be told apart from infinite weights
_ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic curve over the two cosines, monotone in each.

    The relevance of a passage is ``lexical`` times its TF-IDF cosine plus ``semantic``
    times its vector cosine, both weights at least 0. The probability of a competency is
    1 / (1 + exp(-(``intercept`` + relevance))) of the cosines pooled over its passages
    (Platt scaling; Platt 1999, Probabilistic outputs for support vector machines).
    """

    intercept: float
    lexical: float
    semantic: float

    def relevance(self, cosines: Floats) -> Floats:
        """Weigh the cosines: shape (n, 2), lexical before semantic, gives shape (n,)."""
        return np.asarray(cosines @ np.array([self.lexical, self.semantic]), dtype=np.float64)

    def probability(self, lexical: float, semantic: float) -> float:
        """Return the probability, 0 to 1, for pooled cosines."""
        score = self.intercept + self.lexical * lexical + self.semantic * semantic
        return float(expit(score))


def fit_calibration(
    cosines: Sequence[Floats],
    present: NDArray[np.bool_],
    *,
    weights: Floats,
    prior: Calibration | None = None,
) -> Calibration:
    """Fit a calibration to labelled résumés.

    ``cosines`` holds an array of shape (n_passages_of_it, 2) for each résumé, ``present``
    whether the competency is in it, and ``weights`` count its best passages, best first.
    Which passages are pooled depends on the weights and
    the weights on what is pooled, so the two are settled in turns. Labels are few for one
    competency: ``prior``, fitted to many, is what the result falls back to.
    """
    current = prior or Calibration(0.0, 10.0, 10.0)
    for _ in range(_ROUNDS):
        pooled = np.array([_pooled(c, current, weights) for c in cosines])
        fitted = _fit_logistic(pooled, present, prior)
        if np.allclose(
            list(asdict(fitted).values()), list(asdict(current).values()), atol=1e-3
        ):
            break
        current = fitted
    return current


def _pooled(cosines: Floats, calibration: Calibration, weights: Floats) -> Floats:
    best = np.argsort(-calibration.relevance(cosines), kind="stable")[: len(weights)]
    return np.asarray(weights[: len(best)] @ cosines[best], dtype=np.float64)


def _fit_logistic(
    pooled: Floats, present: NDArray[np.bool_], prior: Calibration | None
) -> Calibration:
    """Maximise the likelihood, with a pull towards the prior, weights held at 0 or more."""
    scale = np.maximum(pooled.std(axis=0), 1e-6)
    features = np.column_stack([np.ones(len(pooled)), pooled / scale])
    units = np.array([1.0, *scale])
    centre, strength = np.zeros(3), _NO_PRIOR_STRENGTH
    if prior is not None:
        strength = _PRIOR_STRENGTH
        centre = np.array([prior.intercept, prior.lexical, prior.semantic]) * units
    sign = np.where(present, 1.0, -1.0)

    def loss(theta: Floats) -> tuple[float, Floats]:
        margin = sign * (features @ theta)
        away = theta - centre
        value = np.logaddexp(0.0, -margin).sum() + strength / 2 * (away @ away)
        slope = -(features.T @ (sign * expit(-margin))) + strength * away
        return float(value), np.asarray(slope, dtype=np.float64)

    bounds = [(None, None), (0.0, None), (0.0, None)]
    found = minimize(loss, np.maximum(centre, [-np.inf, 0, 0]), jac=True, bounds=bounds)
    intercept, lexical, semantic = (float(value) for value in found.x / units)
    return Calibration(intercept, lexical, semantic)
