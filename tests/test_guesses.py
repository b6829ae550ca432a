"""Guesses of scores: what a first glance at a pair is worth, learned from exact scores."""

from __future__ import annotations

import numpy as np
import pytest

from matcher.engines.glancing import TRAITS
from matcher.engines.guessing import Sampled, weighed


@pytest.fixture
def worth() -> np.ndarray:
    """Return what traits are worth to three roles, two of which are judged alike."""
    found = np.zeros((3, len(TRAITS)))
    found[:2, 0], found[2, 1] = 0.5, -0.25
    return found


@pytest.fixture
def samples(worth: np.ndarray) -> list[Sampled]:
    """Return what three parts tell; roles differ on the whole, and some pairs are left out."""
    traits = np.random.default_rng(3).normal(size=(90, 3, len(TRAITS))).astype(np.float32)
    scores = np.einsum("nrk,rk->nr", traits, worth) + np.array([0.1, 0.9, 0.5])
    traits[:, 1, 2] += 9.0
    scores[::2, 0] = np.nan
    alike = np.array([True, True, False])
    return [Sampled(traits[n : n + 30], scores[n : n + 30], alike) for n in (0, 30, 60)]


def test_roles_that_are_judged_alike_teach_each_other(
    samples: list[Sampled], worth: np.ndarray
) -> None:
    """What differs between roles on the whole tells nothing; one of its own learns alone."""
    assert weighed(samples) == pytest.approx(worth, abs=0.02)


def test_where_nothing_was_looked_at_all_guesses_are_the_same(samples: list[Sampled]) -> None:
    """As with parts of which no file could be read."""
    nothing = [Sampled(each.traits[:0], each.scores[:0], each.alike) for each in samples]
    assert not weighed(nothing).any()
