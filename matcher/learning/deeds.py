"""What tells a deed from a claim."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize_scalar
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from matcher.learning.gathered import by_resume
from matcher.learning.labelled import DEMONSTRATED_LABEL, PRESENT_LABEL
from matcher.scoring.calibration import PRESENT
from matcher.scoring.verdicts import DeedModel, deed_features

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.learning.gathered import Data
    from matcher.scoring.arrays import Floats
    from matcher.scoring.parts import Part

DEED_ROUNDS = 6
INTERCEPT_PULL = 1.0
"""How strongly the intercept of a role's competency is drawn to the general one, in résumés."""

_INTERCEPT = "bias of "


def learn_deeds(data: Data, cosines: Floats, part: Part) -> tuple[DeedModel, dict[str, float]]:
    """Tell demonstrated competencies from claimed ones by one passage of each.

    ``part`` holds the curves. Returns the model and the intercept of each competency. Which
    passage of a demonstrated competency is the deed is not known: the one most like a deed,
    found and learned from in turns (multiple-instance learning).
    """
    found = list(_found(data, cosines, part))
    target = np.array([one.demonstrated for one in found])
    if target.all() or not target.any():
        message = "what serves every role needs labels of 1, claimed, and of 2, demonstrated"
        raise ValueError(message)
    encoder = DictVectorizer(sparse=False).fit([row for one in found for row in one.rows])
    bags = [encoder.transform(one.rows) for one in found]
    chosen = np.array([bag[0] for bag in bags])
    learner = LogisticRegression(C=1.0, max_iter=3000)
    for _ in range(DEED_ROUNDS):
        learner.fit(chosen, target)
        chosen = np.array([bag[learner.decision_function(bag).argmax()] for bag in bags])
    return _deed_model(
        dict(zip(encoder.feature_names_, learner.coef_[0], strict=True)), learner
    )


def _deed_model(
    coefficients: dict[str, float], learner: LogisticRegression
) -> tuple[DeedModel, dict[str, float]]:
    intercept = float(learner.intercept_[0])
    own = {
        name.removeprefix(_INTERCEPT): round(float(value) + intercept, 4)
        for name, value in coefficients.items()
        if name.startswith(_INTERCEPT)
    }
    weights = {
        name: round(float(value), 4)
        for name, value in coefficients.items()
        if not name.startswith(_INTERCEPT)
    }
    model = DeedModel(
        relevance=weights.pop("relevance"),
        presence=weights.pop("presence"),
        weights=weights,
        intercept=round(sum(own.values()) / len(own), 4),
    )
    return model, own


def learn_intercepts(data: Data, cosines: Floats, part: Part) -> dict[str, float]:
    """Learn how readily readers call each competency demonstrated, the weights being known.

    ``part`` holds the curves. The labels of one role are too few to learn more, and a
    competency without any keeps the general intercept.
    """
    deeds, odds = part.shared.deeds, dict[str, list[tuple[float, bool]]]()
    for one in _found(data, cosines, part):
        best = max(_log_odds(deeds, row) for row in one.rows)
        odds.setdefault(one.competency_id, []).append((best, one.demonstrated))
    return {name: deeds.intercept + _offset(seen) for name, seen in odds.items()}


def _log_odds(deeds: DeedModel, row: dict[str, float]) -> float:
    known = {**deeds.weights, "relevance": deeds.relevance, "presence": deeds.presence}
    return deeds.intercept + sum(known.get(name, 0.0) * value for name, value in row.items())


def _offset(seen: list[tuple[float, bool]]) -> float:
    """Return what to add to log odds, drawn to nothing, so that they fit what was seen."""
    log_odds, target = (
        np.array(values, dtype=np.float64) for values in zip(*seen, strict=True)
    )

    def surprise(offset: float) -> float:
        moved = log_odds + offset
        misfit = np.logaddexp(0.0, moved) - target * moved
        return float(misfit.sum() + INTERCEPT_PULL / 2 * offset**2)

    return round(float(minimize_scalar(surprise).x), 4)


@dataclass(frozen=True)
class _Found:
    """A competency that is present and found: the features of its best passages."""

    competency_id: str
    demonstrated: bool
    rows: list[dict[str, float]]


def _found(data: Data, cosines: Floats, part: Part) -> Iterator[_Found]:
    starts = np.searchsorted(data.owner, np.arange(len(data.labels)))
    weights = np.array(part.shared.weights)
    for number, of_one in enumerate(by_resume(data, cosines)):
        for column, competency in enumerate(part.competencies):
            label = data.labels[number, column]
            judged = part.curve(competency.id).judge(of_one[:, column], weights)
            if judged.probability < PRESENT or label < PRESENT_LABEL:
                continue
            rows = []
            for row in judged.pooled.rows:
                passage = data.passages[starts[number] + row]
                features = deed_features(passage.compared, passage.section)
                features["relevance"] = math.log1p(judged.relevance[row])
                features["presence"] = judged.log_odds
                features[_INTERCEPT + competency.id] = 1.0
                rows.append(features)
            yield _Found(competency.id, bool(label >= DEMONSTRATED_LABEL), rows)
