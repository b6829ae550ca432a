"""From how near passages are to probabilities."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.special import expit

from matcher.scoring.calibration import (
    IN_OTHER_WORDS,
    Calibration,
    CurvePair,
    fit_calibration,
    fit_pair,
)

WEIGHTS = np.array([0.5, 0.3, 0.2])
unit = st.floats(0, 1)
passages = arrays.arrays(
    float, st.tuples(st.integers(1, 8), st.just(3)), elements=st.floats(0, 1)
)
weight = st.floats(0, 40)
curves = st.builds(Calibration, st.floats(-8, 8), *[weight] * 6)


def log_odds(curve: Calibration, cosines: np.ndarray) -> float:
    """Return the log odds of a résumé, which saturate nowhere as probabilities do."""
    return curve.log_odds(curve.pool(cosines, WEIGHTS))


def resumes(seed: int = 0, n: int = 300) -> tuple[list[np.ndarray], np.ndarray]:
    """Draw résumés whose best passages are nearer where the competency is present."""
    rng = np.random.default_rng(seed)
    present = rng.random(n) < 0.4
    cosines = [rng.beta(2 + 4 * p, 8, size=(rng.integers(1, 30), 3)) for p in present]
    return cosines, present.astype(np.float64)


def test_the_most_relevant_passages_come_first_and_ties_keep_their_order() -> None:
    """The earlier of two equal passages wins, so that results do not wander."""
    cosines = np.array([[0.2, 0.0, 0.0], [0.0, 0.7, 0.0], [0.7, 0.0, 0.0], [0.0, 0.0, 0.1]])
    assert Calibration(0.0, 1.0, 1.0, 1.0).pool(cosines, WEIGHTS).rows == (1, 2, 0)


def test_the_best_passages_are_weighed_and_all_are_averaged() -> None:
    """Four passages: three count as best, and the fourth in the mean."""
    cosines = np.array([[0.2, 0.0, 0.1], [0.4, 0.1, 0.1], [0.8, 0.2, 0.3], [0.0, 0.0, 0.1]])
    pooled = Calibration(0.0, 1.0, 1.0).pool(cosines, WEIGHTS)
    assert pooled.best.tolist() == pytest.approx([0.56, 0.13, 0.2])
    assert pooled.mean.tolist() == pytest.approx([0.35, 0.075, 0.15])


def test_absent_passages_count_as_zero() -> None:
    """One passage alone is weighed with the first weight only."""
    pooled = Calibration(0.0, 1.0, 1.0).pool(np.array([[0.8, 0.4, 0.2]]), WEIGHTS)
    assert pooled.best.tolist() == pytest.approx([0.4, 0.2, 0.1])
    assert pooled.mean.tolist() == pytest.approx([0.8, 0.4, 0.2])


def test_the_probability_is_the_logistic_curve_of_all_six_numbers() -> None:
    """Each weight belongs to its own number."""
    curve = Calibration(-3.0, 2.0, 3.0, 4.0, 5.0, 7.0, 9.0)
    pooled = curve.pool(np.array([[0.8, 0.4, 0.6], [0.0, 0.2, 0.0]]), WEIGHTS)
    best = 2 * 0.4 + 3 * (0.2 + 0.06) + 4 * 0.3
    expected = -3.0 + best + 5 * 0.4 + 7 * 0.3 + 9 * 0.3
    assert curve.log_odds(pooled) == pytest.approx(expected)
    assert curve.log_odds(pooled) == pytest.approx(expected)


@given(curve=curves, cosines=passages, risen=unit, data=st.data())
def test_a_score_never_falls_when_a_cosine_rises(
    curve: Calibration, cosines: np.ndarray, risen: float, data: st.DataObject
) -> None:
    """Whichever cosine of whichever passage it is, and whatever else it displaces."""
    row, kind = data.draw(st.integers(0, len(cosines) - 1)), data.draw(st.integers(0, 2))
    higher = cosines.copy()
    higher[row, kind] = max(risen, cosines[row, kind])
    assert log_odds(curve, higher) >= log_odds(curve, cosines) - 1e-9


@given(curve=curves, cosines=passages, above=st.tuples(unit, unit, unit))
def test_a_passage_as_near_as_the_mean_never_lowers_a_score(
    curve: Calibration, cosines: np.ndarray, above: tuple[float, float, float]
) -> None:
    """In all three numbers: then neither the mean nor the best three lose by it."""
    mean = cosines.mean(axis=0)
    added = mean + (1 - mean) * above
    assert log_odds(curve, np.vstack([cosines, added])) >= log_odds(curve, cosines) - 1e-9


@given(curve=curves, cosines=passages, added=st.tuples(unit, unit, unit))
def test_what_the_best_passages_give_never_falls_by_one_more(
    curve: Calibration, cosines: np.ndarray, added: tuple[float, float, float]
) -> None:
    """A passage from another trade dilutes the mean and nothing else."""
    before, after = (
        curve.relevance(curve.pool(values, WEIGHTS).best[None])[0]
        for values in (cosines, np.vstack([cosines, added]))
    )
    assert after >= before - 1e-9


@given(curve=curves, cosines=passages, random=st.randoms(use_true_random=False))
def test_the_order_of_passages_moves_no_score(
    curve: Calibration, cosines: np.ndarray, random: object
) -> None:
    """Pooling sorts, and a mean has no order."""
    order = list(range(len(cosines)))
    random.shuffle(order)  # type: ignore[attr-defined]
    assert log_odds(curve, cosines[order]) == pytest.approx(log_odds(curve, cosines), abs=1e-9)


def test_fitted_probabilities_agree_with_what_happened() -> None:
    """The mean probability is the share of résumés in which it is present."""
    cosines, present = resumes()
    fitted = fit_calibration(cosines, present, weights=WEIGHTS)
    scores = [expit(log_odds(fitted, c)) for c in cosines]
    assert np.mean(scores) == pytest.approx(present.mean(), abs=0.02)
    assert np.mean(np.array(scores)[present == 1]) > np.mean(np.array(scores)[present == 0])


def test_a_cosine_that_speaks_against_the_label_gets_no_weight() -> None:
    """Weights stay at zero or more, whatever the labels say."""
    cosines, present = resumes()
    fitted = fit_calibration(cosines, 1 - present, weights=WEIGHTS)
    assert astuple(fitted)[1:] == (0.0,) * 6


def test_a_resume_that_counts_twice_is_as_good_as_two() -> None:
    """Counts are numbers of résumés."""
    cosines, present = resumes(n=60)
    twice = fit_calibration(
        [*cosines, *cosines], np.tile(present, 2), weights=WEIGHTS, counts=np.ones(120)
    )
    counted = fit_calibration(cosines, present, weights=WEIGHTS, counts=np.full(60, 2.0))
    assert astuple(counted) == pytest.approx(astuple(twice), rel=1e-3, abs=1e-3)


def test_a_likelihood_of_presence_is_a_share_of_readers() -> None:
    """To be present for three readers of four is 0.75, and one résumé."""
    cosines, present = resumes(n=60)
    likely = 0.25 + 0.5 * present
    split = fit_calibration(
        [*cosines, *cosines],
        np.repeat([1.0, 0.0], 60),
        weights=WEIGHTS,
        counts=np.concatenate([likely, 1 - likely]),
    )
    fitted = fit_calibration(cosines, likely, weights=WEIGHTS)
    assert astuple(fitted) == pytest.approx(astuple(split), rel=1e-3, abs=1e-3)


def test_a_calibration_may_do_without_the_means() -> None:
    """Then only the best passages count, and they tell as much as they can."""
    cosines, present = resumes()
    fitted = fit_calibration(cosines, present, weights=WEIGHTS, with_means=False)
    assert (fitted.lexical_mean, fitted.semantic_mean, fitted.words_mean) == (0.0,) * 3
    assert fitted.lexical > 0
    assert fitted.semantic > 0


def test_few_labels_stay_near_the_prior() -> None:
    """Two résumés do not overturn what many have taught."""
    cosines, present = resumes()
    prior = fit_calibration(cosines, present, weights=WEIGHTS)
    few = fit_calibration(cosines[:2], present[:2], weights=WEIGHTS, prior=prior)
    assert few.intercept == pytest.approx(prior.intercept, abs=1.0)


@pytest.mark.parametrize("copies", [1, 5])
def test_one_resume_and_its_copies_stay_near_the_prior(copies: int) -> None:
    """What does not vary tells nothing of its weight."""
    cosines, present = resumes()
    prior = fit_calibration(cosines, present, weights=WEIGHTS)
    one = fit_calibration(cosines[:1] * copies, np.ones(copies), weights=WEIGHTS, prior=prior)
    assert astuple(one)[1:] == pytest.approx(astuple(prior)[1:], abs=3.0)


pairs = st.builds(CurvePair, curves, curves)


def test_the_surer_curve_decides_and_vectors_alone_have_to_be_surer_by_far() -> None:
    """Semantic cosines high and no word in common: the second curve, at its price."""
    pair = CurvePair(Calibration(-4.0, 10.0, 5.0), Calibration(-4.0, 0.0, 20.0))
    told_alike = pair.judge(np.array([[0.8, 0.4, 0.0]]), np.array([1.0]))
    told_otherwise = pair.judge(np.array([[0.0, 0.5, 0.0]]), np.array([1.0]))
    assert told_alike.log_odds == pytest.approx(-4 + 8 + 2)
    assert told_otherwise.log_odds == pytest.approx(-4 + 10 - IN_OTHER_WORDS)
    assert told_otherwise.relevance.tolist() == [10.0]


@given(pairs, passages, st.data())
def test_no_cosine_that_rises_lowers_the_judgement_of_a_pair(
    pair: CurvePair, cosines: np.ndarray, data: st.DataObject
) -> None:
    """Whichever of the two curves decides before and after."""
    row = data.draw(st.integers(0, len(cosines) - 1))
    kind = data.draw(st.integers(0, 2))
    higher = cosines.copy()
    higher[row, kind] = data.draw(st.floats(cosines[row, kind], 1))
    before, after = (pair.judge(each, WEIGHTS).log_odds for each in (cosines, higher))
    assert after >= before - 1e-9


@given(pairs, passages, st.floats(0.5, 2), st.floats(-2, 2))
def test_a_rescaled_pair_gives_rescaled_log_odds(
    pair: CurvePair, cosines: np.ndarray, slope: float, offset: float
) -> None:
    """The same curve of the two decides, and the same passages are the best."""
    plain = pair.judge(cosines, WEIGHTS)
    again = pair.rescaled(slope, offset).judge(cosines, WEIGHTS)
    assert again.log_odds == pytest.approx(slope * plain.log_odds + offset)


def test_the_second_curve_of_a_fitted_pair_knows_no_words() -> None:
    """Its lexical weights are zero, with and without a prior, and its others are fitted."""
    cosines, present = resumes()
    prior = fit_pair(cosines, present, weights=WEIGHTS)
    for pair in (prior, fit_pair(cosines, present, weights=WEIGHTS, prior=prior)):
        vectors = pair.vectors
        assert (vectors.lexical, vectors.lexical_mean) == (0.0, 0.0)
        assert (vectors.words, vectors.words_mean) == (0.0, 0.0)
        assert pair.vectors.semantic > 0
        assert pair.both.lexical > 0
