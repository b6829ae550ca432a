"""From pooled cosines to the probability that a competency is present."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.arrays import logistic
from matcher.scoring.judgement import Judgement, Pooled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matcher.scoring.arrays import Floats

PRESENT = 0.5
"""The probability from which on a competency counts as present."""

IN_OTHER_WORDS = 0.6
"""Log odds by which vectors alone have to be surer than vectors and words together.

Without the second curve a résumé that tells of all competencies in words of its own is found
to have few of them. Cross-validated on train with 1.5, 0.9 and 0.6, accuracy is 0.893 each
time, the area under the ROC curve 0.952, 0.951 and 0.950, and the F1 of what product people
miss 0.50, 0.47 and 0.46; the lower, the more of what is told in other words is found.
"""

NEARNESS = ("lexical", "semantic", "words")
"""How near a passage is to a competency: its TF-IDF cosine, its vector cosine, and the share
of the competency's words that it has, each from 0 to 1 and times what the passage counts."""

_PRIOR_STRENGTH = 1.0
_NO_PRIOR_STRENGTH = 1e-3  # enough to keep labels that can be told apart from infinite weights
_KNOWN = ((1.0, 1.0, 1.0), (0.0, 1.0, 0.0))  # what of the nearness either curve of a pair sees
_NO_SPREAD = 1e-6  # a number that is the same in all résumés tells nothing of its weight
_ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic curve over how near passages are, monotone in each number.

    The relevance of a passage is ``lexical`` times its TF-IDF cosine plus ``semantic``
    times its vector cosine plus ``words`` times the share of words. The probability of a
    competency is 1 / (1 + exp(-(``intercept`` + relevance of the best passages + that of
    all))), the latter weighed by ``lexical_mean``, ``semantic_mean`` and ``words_mean`` (Platt
    scaling; Platt 1999, Probabilistic outputs for support vector machines). All weights are
    at least 0.
    """

    intercept: float
    lexical: float
    semantic: float
    words: float = 0.0
    lexical_mean: float = 0.0
    semantic_mean: float = 0.0
    words_mean: float = 0.0

    def relevance(self, near: Floats) -> Floats:
        """Weigh how near passages are: shape (n, 3), as NEARNESS, gives shape (n,)."""
        return np.asarray(near @ _slopes(self)[: len(NEARNESS)], dtype=np.float64)

    def pool(self, near: Floats, weights: Floats) -> Pooled:
        """Pool how near a résumé's passages are, of shape (n, 3).

        The most relevant count with ``weights``, which fall and sum to one, earlier ones
        first on ties; absent ones count as zero.
        """
        rows = np.argsort(-self.relevance(near), kind="stable")[: len(weights)]
        return Pooled(
            rows=tuple(rows.tolist()),
            best=weights[: len(rows)] @ near[rows],
            mean=near.sum(axis=0) / max(1, len(near)),
        )

    def log_odds(self, pooled: Pooled) -> float:
        """Return the log odds that the competency is present."""
        return float(self.intercept + _slopes(self) @ _features(pooled))


@lru_cache(maxsize=1024)  # a curve is asked of résumé after résumé
def _slopes(curve: Calibration) -> Floats:
    return np.array(astuple(curve)[1:])


@dataclass(frozen=True, slots=True)
class CurvePair:
    """Two curves for a competency, of which the surer one decides.

    ``both`` weighs words and vectors. To it, words that are missing speak against a
    competency, and so they should, but for a résumé told in other words: ``vectors`` knows
    semantic cosines alone and has to be surer by IN_OTHER_WORDS.
    """

    both: Calibration
    vectors: Calibration

    @classmethod
    def from_dict(cls, values: Mapping[str, Mapping[str, float]]) -> CurvePair:
        """Return the pair that :func:`dataclasses.asdict` took apart; raises KeyError."""
        return cls(Calibration(**values["both"]), Calibration(**values["vectors"]))

    def judge(self, near: Floats, weights: Floats) -> Judgement:
        """Judge by how near a résumé's passages are, of shape (n, 3).

        ``weights`` count the best passages. No number that rises lowers the result.
        """
        (judgement,) = judged([self], near[:, None], weights)
        return judgement

    def rescaled(self, slope: float, offset: float) -> CurvePair:
        """Return the pair whose log odds are ``slope`` times these plus ``offset``."""
        both, vectors = (
            Calibration(
                slope * (curve.intercept - ahead) + offset + ahead,
                *(slope * weight for weight in astuple(curve)[1:]),
            )
            for curve, ahead in ((self.both, 0.0), (self.vectors, IN_OTHER_WORDS))
        )
        return CurvePair(both, vectors)


def judged(pairs: Sequence[CurvePair], near: Floats, weights: Floats) -> list[Judgement]:
    """Judge as :meth:`CurvePair.judge` by each of m pairs, ``near`` being of shape (n, m, 3).

    All at once: most of the time would else go into calls for a few numbers.
    """
    curves = [curve for pair in pairs for curve in (pair.both, pair.vectors)]
    slopes = np.array([_slopes(curve) for curve in curves])
    ahead = np.array([curve.intercept for curve in curves])
    ahead[1::2] -= IN_OTHER_WORDS
    twice = np.repeat(near, 2, axis=1)
    relevance = (twice * slopes[:, : len(NEARNESS)]).sum(axis=2)
    order = np.argsort(-relevance, axis=0, kind="stable")[: len(weights)]
    best = np.tensordot(weights[: len(order)], twice[order, np.arange(len(curves))], axes=1)
    mean = near.sum(axis=0) / max(1, len(near))
    features = np.hstack([best, np.repeat(mean, 2, axis=0)])
    odds = ahead + (slopes * features).sum(axis=1)
    chosen = np.arange(0, len(curves), 2) + (odds[1::2] > odds[::2])
    return [
        Judgement(odd, Pooled(tuple(rows), best[curve], mean[curve // 2]), relevance[:, curve])
        for odd, rows, curve in zip(
            odds[chosen].tolist(), order[:, chosen].T.tolist(), chosen.tolist(), strict=True
        )
    ]


def fit_pair(
    near: Sequence[Floats],
    present: Floats,
    *,
    weights: Floats,
    counts: Floats | None = None,
    prior: CurvePair | None = None,
    with_means: bool = True,
) -> CurvePair:
    """Fit both curves to labelled résumés, as :func:`fit_calibration` fits one."""
    old = (None, None) if prior is None else (prior.both, prior.vectors)
    both, vectors = (
        fit_calibration(
            [of_one * np.array(known) for of_one in near],
            present,
            weights=weights,
            counts=counts,
            prior=of_old,
            with_means=with_means,
        )
        for known, of_old in zip(_KNOWN, old, strict=True)
    )
    return CurvePair(both, vectors)


def fit_calibration(
    near: Sequence[Floats],
    present: Floats,
    *,
    weights: Floats,
    counts: Floats | None = None,
    prior: Calibration | None = None,
    with_means: bool = True,
) -> Calibration:
    """Fit a calibration to labelled résumés.

    ``near`` holds an array of shape (n_passages_of_it, 3) for each résumé, ``present``
    how likely the competency is in it, 0 to 1, and ``counts`` how many résumés it stands
    for (None: one). ``weights`` count its best passages, best first.
    Which passages are pooled depends on the curve and the curve on what is pooled, so the
    two are settled in turns. Labels are few for one competency: ``prior``, fitted to many,
    is what the result falls back to. Without ``with_means`` only the best passages count.
    """
    current = prior or Calibration(0.0, 10.0, 10.0)
    counts = np.ones(len(near)) if counts is None else counts
    for _ in range(_ROUNDS):
        features = np.array([_features(current.pool(of_one, weights)) for of_one in near])
        if not with_means:
            features[:, len(NEARNESS) :] = 0.0
        fitted = _fit_logistic(features, present, counts, prior)
        if np.allclose(astuple(fitted), astuple(current), atol=1e-3):
            break
        current = fitted
    return current


def _features(pooled: Pooled) -> Floats:
    return np.concatenate([pooled.best, pooled.mean])


def _fit_logistic(
    values: Floats, present: Floats, counts: Floats, prior: Calibration | None
) -> Calibration:
    """Maximise the likelihood, with a pull towards the prior, weights held at 0 or more."""
    from scipy.optimize import minimize

    spread = values.std(axis=0)
    scale = np.where(spread > _NO_SPREAD, spread, 1.0)  # else its weight escapes the prior
    features = np.column_stack([np.ones(len(values)), values / scale])
    units = np.array([1.0, *scale])
    centre, strength = np.zeros(len(units)), _NO_PRIOR_STRENGTH
    if prior is not None:
        centre, strength = np.array(astuple(prior)) * units, _PRIOR_STRENGTH

    def loss(theta: Floats) -> tuple[float, Floats]:
        log_odds = features @ theta
        away = theta - centre
        surprise = np.logaddexp(0.0, log_odds) - present * log_odds
        value = counts @ surprise + strength / 2 * (away @ away)
        slope = features.T @ (counts * (logistic(log_odds) - present)) + strength * away
        return float(value), np.asarray(slope, dtype=np.float64)

    bounds = [(None, None)] + [(0.0, None)] * (len(units) - 1)
    found = minimize(loss, centre, jac=True, bounds=bounds)
    return Calibration(*(found.x / units).tolist())
