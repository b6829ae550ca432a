"""Cosines, and passages that repeat each other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

from matcher.scoring.similarity import NEAR_REPEAT, mean_of_highest, without_repeats


def in_direction(*degrees: float) -> csr_matrix:
    """Return unit vectors in a plane, one for each angle."""
    radians = np.radians(degrees)
    return csr_matrix(np.column_stack([np.cos(radians), np.sin(radians)]))


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


@pytest.mark.parametrize(
    ("degrees", "lengths", "kept"),
    [
        ([0, 30, 90], [3, 4, 5], [1, 2]),
        ([0, 30, 90], [4, 3, 5], [0, 2]),
        ([0, 0, 0], [4, 4, 4], [0]),
        ([0, 40, 80], [3, 4, 5], [0, 1, 2]),
        ([0, 25, 50], [5, 4, 3], [0, 2]),
        ([0, 25, 50], [3, 5, 4], [1]),
    ],
)
def test_of_passages_that_repeat_each_other_the_longest_is_kept(
    degrees: list[float], lengths: list[int], kept: list[int]
) -> None:
    """An earlier one on ties; what is 40 degrees apart repeats nothing, 30 degrees does."""
    assert without_repeats(in_direction(*degrees), np.array(lengths)) == kept


def test_passages_without_a_known_word_repeat_nothing() -> None:
    """Two zero vectors have no cosine."""
    assert without_repeats(csr_matrix((2, 3)), np.array([4, 4])) == [0, 1]


@given(
    degrees=arrays.arrays(float, st.integers(1, 8), elements=st.floats(0, 90)),
    data=st.data(),
)
def test_what_is_left_out_is_near_something_as_long(
    degrees: np.ndarray, data: st.DataObject
) -> None:
    """No two kept passages are near repeats, and each of the others repeats a kept one."""
    n = len(degrees)
    lengths = np.array(data.draw(st.lists(st.integers(1, 9), min_size=n, max_size=n)))
    vectors = in_direction(*degrees)
    cosines = (vectors @ vectors.T).toarray()
    kept = without_repeats(vectors, lengths)
    for row in range(n):
        near = [k for k in kept if k != row and cosines[row, k] >= NEAR_REPEAT]
        if row in kept:
            assert not near
        else:
            assert any(lengths[k] >= lengths[row] for k in near)


def test_a_repeat_is_found_however_far_away_it_stands() -> None:
    """Passages are compared a block at a time, and each with all of them."""
    texts = [f"number{n} word{n}" for n in range(600)]
    texts[599] = texts[0]
    vectors = TfidfVectorizer().fit_transform(texts)
    kept = without_repeats(vectors, np.full(600, 2))
    assert kept == list(range(599))
