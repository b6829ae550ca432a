"""The measures of a benchmark, each against a figure worked out by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.measures import (
    MEASURES,
    Answers,
    Truth,
    by_competency,
    column_auc,
    interval,
    measure,
    reliability,
    resampled,
)
from benchmarks.quality import filled
from benchmarks.tables import IN_WORDS

NAN = float("nan")

# Four résumés, two competencies. A mean label of 0.5 is missing, one of 1.5 demonstrated.
TRUTH = Truth(
    labels=np.array([[2, 0], [1, 0], [0, 1.5], [0.5, 1]]),
    fit=np.array([4.0, 2.0, 1.0, 3.0]),
    product=np.array([True, False, False, True]),
)
ANSWERS = Answers(
    probability=np.array([[0.95, 0.15], [0.45, 0.35], [0.25, 0.55], [0.65, 0.75]]),
    levels=np.array([[2, 0], [0, 1], [0, 1], [1, 1]]),
    overall=np.array([0.5, 0.4, 0.3, 0.7]),
    quoted=np.array([[1, NAN], [NAN, NAN], [NAN, 0], [NAN, NAN]]),
)
PERFECT = Answers(
    probability=TRUTH.present.astype(float),
    levels=TRUTH.levels,
    overall=TRUTH.fit,
    quoted=np.where(TRUTH.levels == 2, 1.0, NAN),
)


def one_column(labels: list[float], probability: list[float]) -> tuple[Truth, Answers]:
    """Return one competency of people whose other figures are not looked at."""
    unknown = np.zeros(len(labels))
    column = np.array(probability)[:, None]
    answers = Answers(column, (column >= 0.5).astype(int), unknown, np.full_like(column, NAN))
    return Truth(np.array(labels)[:, None], unknown, unknown.astype(bool)), answers


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("accuracy", 5 / 8),  # wrong: the second résumé twice, the fourth once
        ("missing F1", 4 / 7),  # 4 are missing, 3 called so, 2 of them rightly
        ("missing F1, product", 2 / 3),  # 2 are missing, 1 called so, and rightly
        ("AUC", (3 / 4 + 4 / 4) / 2),  # pairs in the right order, of 2 x 2 each
        ("kappa", 1 - 4 / 9),  # four errors of one level; by chance 72 / 8 would be expected
        ("fit", 1 - 6 * 2 / (4 * 15)),  # two ranks are off by one
        ("ECE", 2.7 / 8),  # each cell has a bin of its own
        ("quote in 3", 1 / 2),  # two to find, one found
    ],
)
def test_each_measure_is_what_one_counts_by_hand(name: str, expected: float) -> None:
    """Four résumés are few enough to count."""
    assert measure(TRUTH, ANSWERS)[name] == pytest.approx(expected)


def test_right_answers_measure_one_and_have_no_calibration_error() -> None:
    """Every measure is at its best when everything is right."""
    assert measure(TRUTH, PERFECT) == pytest.approx({n: float(n != "ECE") for n in MEASURES})


def test_ties_count_half_in_the_area() -> None:
    """Of four pairs two are right, one is tied and one is wrong: 2.5 of 4."""
    truth, answers = one_column([1, 1, 0, 0], [0.8, 0.4, 0.4, 0.6])
    assert column_auc(truth, answers).tolist() == [2.5 / 4]


def test_a_competency_that_all_have_has_no_area_and_is_left_out_of_the_mean() -> None:
    """There are no pairs to compare in its column."""
    truth = Truth(np.array([[1.0, 2], [0, 2]]), np.zeros(2), np.zeros(2, dtype=bool))
    shown = np.array([[0.9, 0.1], [0.2, 0.3]])
    answers = Answers(shown, np.ones((2, 2), dtype=int), np.zeros(2), np.full((2, 2), NAN))
    areas = column_auc(truth, answers)
    assert (areas[0], bool(np.isnan(areas[1]))) == (1.0, True)
    assert measure(truth, answers)["AUC"] == 1.0


def test_an_overall_score_that_is_always_the_same_has_no_correlation() -> None:
    """Nor has it a warning: the constant answer is one of the methods."""
    alike = Answers(PERFECT.probability, PERFECT.levels, np.full(4, 0.3), PERFECT.quoted)
    assert measure(TRUTH, alike)["fit"] == 0.0


def test_a_method_that_shows_no_passages_has_no_figure_for_them() -> None:
    """Neither 0 nor 1, in the draws as in the value."""
    silent = Answers(PERFECT.probability, PERFECT.levels, PERFECT.overall, np.full((4, 2), NAN))
    assert np.isnan(measure(TRUTH, silent)["quote in 3"])
    draws = resampled(TRUTH, silent, rounds=3)
    assert np.isnan(interval(draws["quote in 3"])).all()


def test_reliability_puts_probabilities_into_tenths() -> None:
    """The borders belong to the upper tenth, 1 to the last, and empty tenths are absent."""
    truth, answers = one_column([1, 0, 1, 1, 0], [0.6, 0.68, 1.0, 0.9, 0.05])
    first, second, third = reliability(truth, answers)
    assert (first.low, first.predicted, first.present, first.cells) == (0.0, 0.05, 0.0, 1)
    assert (second.low, second.present, second.cells) == (0.6, 0.5, 2)
    assert second.predicted == pytest.approx(0.64)
    assert (third.low, third.present, third.cells) == (0.9, 1.0, 2)
    assert third.predicted == pytest.approx(0.95)
    # 0.05 once, |0.64 - 0.5| twice and |0.95 - 1| twice, of five cells
    assert measure(truth, answers)["ECE"] == pytest.approx((0.05 + 0.28 + 0.1) / 5)


def test_each_competency_is_measured_on_its_own() -> None:
    """Two of four are right in the first column, three of four in the second."""
    first, second = by_competency(TRUTH, ANSWERS)
    assert (first.present, first.accuracy, first.auc) == (0.5, 0.5, 0.75)
    assert (second.present, second.accuracy, second.auc) == (0.5, 0.75, 1.0)


def test_a_draw_keeps_each_answer_with_its_own_labels() -> None:
    """What is right everywhere is right in every draw, and what is not varies."""
    assert set(resampled(TRUTH, PERFECT, rounds=50)["accuracy"].tolist()) == {1.0}
    drawn = resampled(TRUTH, ANSWERS, rounds=50)["accuracy"]
    assert drawn.min() < 5 / 8 < drawn.max()


@pytest.mark.no_cover
def test_two_methods_meet_the_same_draws() -> None:
    """Being right in one cell more is worth an eighth for each time its résumé is drawn."""
    levels = ANSWERS.levels.copy()
    levels[3, 0] = 0
    better = Answers(ANSWERS.probability, levels, ANSWERS.overall, ANSWERS.quoted)
    ahead = (
        resampled(TRUTH, better, rounds=200)["accuracy"]
        - resampled(TRUTH, ANSWERS, rounds=200)["accuracy"]
    )
    assert set((ahead * 8).tolist()) <= {0.0, 1.0, 2.0, 3.0, 4.0}
    assert ahead.mean() == pytest.approx(1 / 8, abs=0.02)


def test_the_interval_leaves_a_fortieth_on_either_side() -> None:
    """What is not a number is not counted."""
    assert interval(np.array([*range(1001), NAN])) == (25.0, 975.0)


def test_every_measure_has_a_name_in_words() -> None:
    """The tables name them in one order."""
    assert list(IN_WORDS) == list(MEASURES)


def test_a_table_replaces_what_stands_between_its_markers_only(tmp_path: Path) -> None:
    """Text around it and the tables of other names stay as they are."""
    path = tmp_path / "README.md"
    path.write_text(
        "a\n<!-- one -->\nold\n<!-- end -->\nb\n<!-- two -->\nkept\n<!-- end -->\n", "utf-8"
    )
    assert filled(path, {"one": "new\n"}) == (
        "a\n<!-- one -->\nnew\n<!-- end -->\nb\n<!-- two -->\nkept\n<!-- end -->\n"
    )


@pytest.mark.parametrize(
    "text", ["", "<!-- one -->\nno end", 2 * "<!-- one -->\n<!-- end -->\n"]
)
def test_a_marker_that_is_absent_or_not_alone_is_an_error(tmp_path: Path, text: str) -> None:
    """The message names the document and the marker."""
    path = tmp_path / "README.md"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"README\.md: put <!-- one -->"):
        filled(path, {"one": "new\n"})
