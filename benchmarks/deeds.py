"""Learn what tells a deed from a claim."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.training import Data, Floats, by_resume
from matcher.scoring.calibration import PRESENT
from matcher.scoring.model import Model
from matcher.scoring.verdicts import DeedModel, deed_features

DEED_ROUNDS = 6
_BIAS = "bias of "


def learn_deeds(data: Data, cosines: Floats, model: Model) -> DeedModel:
    """Tell demonstrated competencies from claimed ones by one passage of each.

    ``model`` holds the calibrations. Which passage of a demonstrated competency is the
    deed is not known: the one most like a deed, found and learned from in turns
    (multiple-instance learning).
    """
    found = list(_found(data, cosines, model))
    encoder = DictVectorizer(sparse=False).fit([row for one in found for row in one.rows])
    bags = [encoder.transform(one.rows) for one in found]
    target = np.array([one.demonstrated for one in found])
    chosen = np.array([bag[0] for bag in bags])
    learner = LogisticRegression(C=1.0, max_iter=3000)
    for _ in range(DEED_ROUNDS):
        learner.fit(chosen, target)
        chosen = np.array([bag[learner.decision_function(bag).argmax()] for bag in bags])
    return _deed_model(
        dict(zip(encoder.feature_names_, learner.coef_[0], strict=True)), learner
    )


def _deed_model(coefficients: dict[str, float], learner: LogisticRegression) -> DeedModel:
    intercept = float(learner.intercept_[0])
    bias = {
        name.removeprefix(_BIAS): round(float(value) + intercept, 4)
        for name, value in coefficients.items()
        if name.startswith(_BIAS)
    }
    weights = {
        name: round(float(value), 4)
        for name, value in coefficients.items()
        if not name.startswith(_BIAS)
    }
    return DeedModel(
        relevance=weights.pop("relevance"),
        presence=weights.pop("presence"),
        weights=weights,
        general=round(sum(bias.values()) / len(bias), 4),
        bias=bias,
    )


@dataclass(frozen=True)
class _Found:
    """A competency that is present and found: the features of its best passages."""

    demonstrated: bool
    rows: list[dict[str, float]]


def _found(data: Data, cosines: Floats, model: Model) -> Iterator[_Found]:
    starts = np.searchsorted(data.owner, np.arange(len(data.labels)))
    weights = np.array(model.weights)
    for number, of_one in enumerate(by_resume(data, cosines)):
        for column, competency in enumerate(model.profile.competencies):
            label = data.labels[number, column]
            judged = model.calibration(competency.id).judge(of_one[:, column], weights)
            if judged.probability < PRESENT or label < 1:
                continue
            rows = []
            for row in judged.pooled.rows:
                passage = data.passages[starts[number] + row]
                features = deed_features(passage.compared, passage.section)
                features["relevance"] = math.log1p(judged.relevance[row])
                features["presence"] = judged.log_odds
                features[_BIAS + competency.id] = 1.0
                rows.append(features)
            yield _Found(bool(label >= 1.5), rows)
