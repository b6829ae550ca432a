"""The figures of roles that nobody labelled, on answers whose figures are known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from benchmarks.role_measures import RoleAnswers, drawn, figures_of

LABELS = np.array([[2.0, 0.0, 1.0], [0.0, 0.0, 2.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
RIGHT = RoleAnswers(
    labels=LABELS,
    scores=(LABELS >= 1).astype(float),
    levels=LABELS.astype(np.intp),
    fit=np.array([4.0, 3.0, 1.0, 0.0]),
    overall=np.array([0.9, 0.5, 0.3, 0.1]),
)


def test_right_answers_have_the_best_figures() -> None:
    """All of them 1, and no error of calibration."""
    figures = figures_of([RIGHT, RIGHT])
    assert figures.pop("ECE") == 0
    assert figures == pytest.approx(dict.fromkeys(figures, 1.0))


def test_each_kind_of_fault_lowers_its_own_figure() -> None:
    """Order of scores, of résumés, levels and calibration are told apart."""
    reversed_order = figures_of([replace(RIGHT, overall=-RIGHT.overall)])
    assert reversed_order["fit"] == pytest.approx(-1)
    assert reversed_order["nDCG@3"] < 0.5
    assert reversed_order["AUC within"] == 1
    missed = figures_of([replace(RIGHT, levels=np.minimum(RIGHT.levels, 1))])
    assert missed["dem. recall"] == 0
    assert missed["accuracy"] == 1
    timid = figures_of([replace(RIGHT, scores=RIGHT.scores * 0.2 + 0.4)])
    assert timid["ECE"] == pytest.approx(0.4)
    assert timid["AUC within"] == 1


def test_the_area_is_that_within_roles() -> None:
    """A role whose scores are all lower does not spoil it."""
    lower = replace(RIGHT, scores=RIGHT.scores / 10)
    assert figures_of([RIGHT, lower])["AUC within"] == 1


def test_draws_of_equal_roles_are_equal() -> None:
    """What varies is which roles are drawn."""
    assert all(np.ptp(values) == 0 for values in drawn([RIGHT, RIGHT]).values())
