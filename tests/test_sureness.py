"""What "unsure" is worth: the shares that benchmarks.sureness publishes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from reported import match, result

from benchmarks.labels import Labelled
from benchmarks.sureness import (
    differing,
    read_twice,
    tabulated,
    told_apart,
    unsure_in,
    wrong_in,
)


def entry(*readings: list[int]) -> Labelled:
    """Return the labels of one person, who does not exist."""
    names = ("leadership", "tact")
    by_name = dict(zip(names, readings, strict=True))
    return Labelled("ann", "cv", Path("ann.txt"), by_name, {}, 2.0)


def test_shares_are_of_what_they_say() -> None:
    """Of what is told how much is unsure; of the unsure and of the others how much is told."""
    unsure, told = np.array([1, 1, 0, 0, 0], bool), np.array([1, 0, 1, 0, 0], bool)
    among, of_unsure, of_others = told_apart(unsure, told)
    assert (among, of_unsure) == (0.5, 0.5)
    assert of_others == 1 / 3
    assert np.isnan(told_apart(unsure, np.zeros(5, bool))[0])


def test_a_verdict_is_wrong_where_readers_mean_another() -> None:
    """Of two readers the mean counts; whether they differ, and whether there are two, too."""
    entries = [entry([2, 2], [0, 1]), entry([0], [1])]
    said = (replace(match("Leadership", 0.9), unsure=True), match("Tact", 0.5))
    results = [result(competencies=said), result(competencies=said)]
    assert wrong_in(entries, results).tolist() == [[False, True], [True, False]]
    assert unsure_in(results).tolist() == [[True, False]] * 2
    ids = ["leadership", "tact"]
    assert differing(entries, ids).tolist() == [[False, True], [False, False]]
    assert read_twice(entries, ids).tolist() == [[True, True], [False, False]]
    table = tabulated(entries, [results])
    assert "| all |  |  |  | 50.0 % |" in table
    assert "| wrong | 50.0 % | 50.0 % | 50.0 % | 50.0 % |" in table
    assert "| readers differ, of those read twice | 50.0 % | 0.0 % | 100.0 % | 0.0 % |" in table
