"""From pooled cosines to probabilities."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.calibration import Calibration, fit_calibration

WEIGHTS = np.array([0.5, 0.3, 0.2])
unit = st.floats(0, 1)


def resumes(seed: int = 0, n: int = 300) -> tuple[list[np.ndarray], np.ndarray]:
    """Draw résumés whose best passages are nearer where the competency is present."""
    rng = np.random.default_rng(seed)
    present = rng.random(n) < 0.4
    cosines = [rng.beta(2 + 4 * p, 8, size=(rng.integers(1, 30), 2)) for p in present]
    return cosines, present


@given(unit, unit, unit)
def test_a_score_never_falls_when_a_cosine_rises(
    first: float, second: float, other: float
) -> None:
    """The curve is monotone in each cosine."""
    curve = Calibration(-3.0, 8.0, 5.0)
    low, high = sorted((first, second))
    assert curve.probability(low, other) <= curve.probability(high, other)
    assert curve.probability(other, low) <= curve.probability(other, high)


def test_fitted_probabilities_agree_with_what_happened() -> None:
    """The mean probability is the share of résumés in which it is present."""
    cosines, present = resumes()
    fitted = fit_calibration(cosines, present, weights=WEIGHTS)
    pooled = [np.sort(fitted.relevance(c))[::-1][:3] for c in cosines]
    scores = np.array([fitted.intercept + WEIGHTS[: len(p)] @ p for p in pooled])
    assert (1 / (1 + np.exp(-scores))).mean() == pytest.approx(present.mean(), abs=0.02)
    assert fitted.lexical > 0
    assert fitted.semantic > 0


def test_a_cosine_that_speaks_against_the_label_gets_no_weight() -> None:
    """Weights stay at zero or more, whatever the labels say."""
    cosines, present = resumes()
    fitted = fit_calibration(cosines, ~present, weights=WEIGHTS)
    assert (fitted.lexical, fitted.semantic) == (0.0, 0.0)


def test_few_labels_stay_near_the_prior() -> None:
    """Two résumés do not overturn what many have taught."""
    cosines, present = resumes()
    prior = fit_calibration(cosines, present, weights=WEIGHTS)
    few = fit_calibration(cosines[:2], present[:2], weights=WEIGHTS, prior=prior)
    assert few.intercept == pytest.approx(prior.intercept, abs=1.0)
