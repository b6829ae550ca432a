"""What tells a deed from a claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize_scalar

from matcher.learning.gathered import by_resume
from matcher.learning.labelled import DEMONSTRATED_LABEL, PRESENT_LABEL
from matcher.learning.logistic import logistic
from matcher.scoring.deedmodel import (
    ALONE_ODDS,
    DEED_NAMES,
    PRESENT_ODDS,
    RISING_OF_DEEDS,
    DeedModel,
)
from matcher.scoring.learned import learned_of

if TYPE_CHECKING:
    from matcher.learning.gathered import Data
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.parts import Part

DEED_PULL = 1.0
"""How strongly the weights of the deed model are drawn to nothing, at unit spread."""

INTERCEPT_PULL = 1.0
"""How strongly the intercept of a role's competency is drawn to the general one, in résumés."""

_FREE = [name not in (*RISING_OF_DEEDS, PRESENT_ODDS, ALONE_ODDS) for name in DEED_NAMES]


def learn_deeds(data: Data, near: Floats, part: Part) -> tuple[DeedModel, dict[str, float]]:
    """Tell demonstrated competencies from claimed ones.

    ``part`` holds the curves. Returns the model and the intercept of each competency. Nothing
    that rises in what may be a deed speaks against one. Raises ValueError without labels of
    both kinds.
    """
    found = _found(data, near, part)
    if found.done.all() or not found.done.any():
        message = "what serves every role needs labels of 1, claimed, and of 2, demonstrated"
        raise ValueError(message)
    which = np.eye(len(part.ids))[found.column]
    weights, intercept = logistic(
        np.hstack([found.columns, which]),
        found.done.astype(np.float64),
        found.counts,
        [*_FREE, *[True] * len(part.ids)],
        DEED_PULL,
    )
    own = weights[len(_FREE) :] + intercept
    model = DeedModel(dict(zip(DEED_NAMES, weights.tolist(), strict=False)), float(own.mean()))
    return model, dict(zip(part.ids, own.tolist(), strict=True))


def learn_intercepts(data: Data, near: Floats, part: Part) -> dict[str, float]:
    """Learn how readily readers call each competency demonstrated, the weights being known.

    ``part`` holds the curves. The labels of one role are too few to learn more, and a
    competency without any keeps the general intercept.
    """
    found, deeds = _found(data, near, part), part.shared.deeds
    log_odds = deeds.log_odds(found.columns, np.array(deeds.intercept))
    seen = {
        name: found.column == number
        for number, name in enumerate(part.ids)
        if (found.column == number).any()
    }
    return {
        name: deeds.intercept + _offset(log_odds[rows], found.done[rows])
        for name, rows in seen.items()
    }


def _offset(log_odds: Floats, done: Bools) -> float:
    """Return what to add to log odds, drawn to nothing, so that they fit what was seen."""

    def surprise(offset: float) -> float:
        moved = log_odds + offset
        misfit = np.logaddexp(0.0, moved) - done * moved
        return float(misfit.sum() + INTERCEPT_PULL / 2 * offset**2)

    return round(float(minimize_scalar(surprise).x), 4)


@dataclass(frozen=True)
class _Found:
    """Competencies that are present and found, n of them in all résumés.

    ``columns`` are those of the deed model, of shape (n, len(DEED_NAMES)); ``column`` numbers
    the competency, and ``done`` tells whether readers call it demonstrated, of shape (n,).
    """

    columns: Floats
    column: Floats
    done: Bools
    counts: Floats


def _found(data: Data, near: Floats, part: Part) -> _Found:
    columns, column, done, counts = [], [], [], []
    for number, of_one in enumerate(by_resume(data, near)):
        said = learned_of(part, data.beside[number]._replace(near=of_one))
        labels = data.labels[number]
        kept = np.flatnonzero(
            (said.log_odds >= 0) & (labels >= PRESENT_LABEL) & (data.known[number] > 0)
        )
        columns.append(said.columns[kept])
        column.append(kept)
        done.append(labels[kept] >= DEMONSTRATED_LABEL)
        counts.append(data.known[number, kept])
    return _Found(
        np.vstack(columns),
        np.concatenate(column),
        np.concatenate(done),
        np.concatenate(counts),
    )
