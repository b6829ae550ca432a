"""Cosines and how they are pooled."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from matcher.similarity import best_rows, mean_of_highest, pool

WEIGHTS = np.array([0.5, 0.3, 0.2])


@pytest.mark.parametrize(
    ("row", "k", "expected"),
    [
        ([0.1, 0.9, 0.5, 0.3], 3, (0.9 + 0.5 + 0.3) / 3),
        ([0.4], 3, 0.4),
        ([-0.5, 0.2], 2, 0.1),
        ([-0.5, -0.2], 1, 0.0),
    ],
)
def test_the_highest_cosines_of_a_row_are_averaged(
    row: list[float], k: int, expected: float
) -> None:
    """Fewer columns than k are all averaged, and a negative cosine counts as zero."""
    assert mean_of_highest(np.array([row]), k)[0] == pytest.approx(expected)


def test_the_best_rows_come_first_and_ties_keep_their_order() -> None:
    """The earlier of two equal passages wins, so that results do not wander."""
    assert best_rows(np.array([0.2, 0.7, 0.7, 0.1]), 3).tolist() == [1, 2, 0]


def test_absent_passages_count_as_zero() -> None:
    """One passage alone is weighed with the first weight only."""
    assert pool(np.array([[0.8, 0.4]]), WEIGHTS).tolist() == pytest.approx([0.4, 0.2])


@given(
    values=arrays.arrays(float, st.integers(0, 8), elements=st.floats(0, 1)),
    added=st.floats(0, 1),
)
def test_one_more_passage_never_lowers_the_pooled_value(
    values: np.ndarray, added: float
) -> None:
    """Whatever is added, pooled relevance stays or grows."""
    more = np.append(values, added)
    before = pool(values[best_rows(values, 3)], WEIGHTS)
    assert pool(more[best_rows(more, 3)], WEIGHTS) >= before - 1e-12
