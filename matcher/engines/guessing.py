"""What a first glance at résumé and role is worth: learned from the exact scores of a few.

It chooses whose exact scores are worth their price, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from matcher.engines.glancing import TRAITS

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEAST = 1.0  # of a squared weight, beside traits of variance one: what few pairs say is unsure


class Sampled(NamedTuple):
    """Some résumés of a part: ``traits`` (n, n_roles, n_traits), exact ``scores`` (n, n_roles).

    ``alike``, of shape (n_roles,), tells which roles one general model judges; scores are NaN
    of pairs that were not looked at.
    """

    traits: NDArray[np.float32]
    scores: NDArray[np.float64]
    alike: NDArray[np.bool_]


def weighed(samples: Sequence[Sampled]) -> NDArray[np.float32]:
    """Return what each trait is worth to each role, of shape (n_roles, n_traits).

    Roles that are judged alike are learned together, each other one by itself; what differs
    between roles on the whole, and not between their résumés, is left out. Zeros where there is
    nothing to learn from.
    """
    traits = np.concatenate([each.traits for each in samples]).astype(np.float64)
    scores = np.concatenate([each.scores for each in samples])
    alike = samples[0].alike
    found = np.zeros((len(alike), len(TRAITS)), dtype=np.float32)
    together = np.flatnonzero(alike)
    for roles in (together, *np.flatnonzero(~alike)[:, None]):
        if len(roles):
            found[roles] = _fitted(_about_mean(traits, scores, roles))
    return found


def _about_mean(
    traits: NDArray[np.float64], scores: NDArray[np.float64], roles: Iterable[int]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return traits and scores of all pairs of some roles, each less the mean of its role."""
    columns, told = [np.zeros((0, len(TRAITS)))], [np.zeros(0)]
    for role in roles:
        there = ~np.isnan(scores[:, role])
        if there.any():
            own, score = traits[there, role], scores[there, role]
            columns.append(own - own.mean(axis=0))
            told.append(score - score.mean())
    return np.concatenate(columns), np.concatenate(told)


def _fitted(pairs: tuple[NDArray[np.float64], NDArray[np.float64]]) -> NDArray[np.float64]:
    columns, told = pairs
    spread = np.sqrt((columns**2).mean(axis=0)) if len(told) else np.zeros(len(TRAITS))
    scale = np.where(spread > 0, 1 / np.maximum(spread, 1e-12), 0.0)
    own = columns * scale
    squares = own.T @ own + _LEAST * np.eye(len(TRAITS))
    return np.asarray(scale * np.linalg.solve(squares, own.T @ told))
