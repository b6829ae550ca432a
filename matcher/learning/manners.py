"""The manner of deeds: how passages read that readers quoted for one, against claims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression

from matcher.learning.directions import SEMANTIC_C, left_out
from matcher.learning.labelled import DEMONSTRATED_LABEL
from matcher.scoring.deedmodel import DeedModel

if TYPE_CHECKING:
    from matcher.learning.gathered import Data
    from matcher.scoring.arrays import Bools

_MANNER = 3
"""Its column among what tells of what kind a passage is."""


def learn_manner(data: Data, rows: Bools) -> tuple[float, ...]:
    """Return the direction, at unit length; empty if ``rows`` hold quotes of one kind alone.

    A passage quoted for a deed and for a claim is a deed's. ``rows`` tells the passages to
    learn from.
    """
    deed = (data.labels >= DEMONSTRATED_LABEL)[data.owner]
    chosen = np.flatnonzero(rows & data.pointed.any(axis=1))
    target = (data.pointed & deed)[chosen].any(axis=1)
    if target.all() or not target.any():
        return ()
    learner = LogisticRegression(C=SEMANTIC_C, class_weight="balanced", solver="liblinear")
    learner.fit(data.semantic[chosen], target, sample_weight=data.weights[chosen])
    found = learner.coef_[0] / np.linalg.norm(learner.coef_[0])
    return tuple(np.round(found, 6).tolist())


def with_unseen_manner(data: Data) -> Data:
    """Return the data with the manner of each passage as other résumés alone tell it."""
    manner = np.zeros(len(data.passages))
    for held in left_out(data):
        inside = np.isin(data.owner, held)
        model = DeedModel({}, 0.0, learn_manner(data, ~inside))
        manner[inside] = model.manner_of(data.semantic[inside])
    beside = []
    for number, one in enumerate(data.beside):
        kind = one.kind.copy()
        kind[:, _MANNER] = manner[data.owner == number]
        beside.append(one._replace(kind=kind))
    return replace(data, beside=beside)
