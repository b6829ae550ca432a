"""Directions: for each competency the vector that tells its passages from others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, StratifiedKFold

from matcher.scoring.comparing import compare
from matcher.scoring.nearness import near_by
from matcher.scoring.role import Directions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from matcher.learning.gathered import Data
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.parts import Part

LEXICAL_C, SEMANTIC_C = 10.0, 3.0
TEXT_WEIGHT = 20.0
FOLDS = 10
ENOUGH_FOR_FOLDS = 50
"""With fewer résumés each is left out by itself, as where a competency is rare, or rarely
missing: else one fold might hold all of its kind."""

_STRATA = (1, 4, 7, 10)  # of how many competencies a résumé has


def learn_directions(data: Data, part: Part, rows: Bools) -> Directions:
    """Separate the passages pointed at from those of résumés without the competency.

    One logistic regression a competency and a space; its coefficients, at unit length,
    are the direction. A passage counts as much as it does in a score. The profile's own
    texts are examples too, so that the direction keeps to what the profile says. ``rows``
    tells the passages to learn from.
    """
    lexical, semantic = [], []
    for column, competency in enumerate(part.competencies):
        chosen = np.flatnonzero(rows & (data.pointed[:, column] | data.absent[:, column]))
        texts = list(competency.texts)
        target = np.concatenate([data.pointed[chosen, column], np.ones(len(texts), dtype=bool)])
        weight = np.concatenate([data.weights[chosen], np.full(len(texts), TEXT_WEIGHT)])
        sparse = vstack([data.lexical[chosen], part.lexical.transform(texts)]).tocsr()
        dense = np.vstack([data.semantic[chosen], part.semantic.transform(texts)])
        seen = np.unique(sparse.indices)  # a term of no example has no weight, and takes time
        of_terms = np.zeros(sparse.shape[1])
        of_terms[seen] = _direction(sparse[:, seen], target, weight, LEXICAL_C)
        lexical.append(of_terms)
        semantic.append(_direction(dense, target, weight, SEMANTIC_C))
    return Directions(part.ids, np.array(lexical), np.array(semantic))


def _direction(
    features: csr_matrix | Floats, target: Bools, weight: Floats, c: float
) -> Floats:
    learner = LogisticRegression(C=c, class_weight="balanced", solver="liblinear")
    coefficients = learner.fit(features, target, sample_weight=weight).coef_[0]
    return np.asarray(coefficients / np.linalg.norm(coefficients), dtype=np.float64)


def unseen_nearness(data: Data, part: Part) -> Floats:
    """Tell how near each passage is by directions learned from other résumés only.

    Returns an array of shape (n_passages, n_competencies, 3).
    """
    cosines = np.zeros((len(data.passages), data.labels.shape[1], 2))
    for held in left_out(data):
        inside = np.isin(data.owner, held)
        directed = replace(part, directions=learn_directions(data, part, ~inside))
        cosines[inside] = compare(directed, data.lexical[inside], data.semantic[inside])
    return near_by(cosines * data.weights[:, None, None], data.near[:, :, 2])


def left_out(data: Data) -> Iterator[NDArray[np.intp]]:
    """Yield the numbers of résumés to leave out together."""
    resumes = np.arange(len(data.labels))
    strata = np.digitize(data.present.sum(axis=1), _STRATA)
    rarest = np.minimum(data.present.sum(axis=0), (~data.present).sum(axis=0)).min()
    if len(resumes) < ENOUGH_FOR_FOLDS or rarest < FOLDS:
        folds = KFold(len(resumes))
    elif np.unique(strata, return_counts=True)[1].min() < FOLDS:
        folds = KFold(FOLDS, shuffle=True, random_state=0)
    else:
        folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    for _, held in folds.split(resumes, strata):
        yield held
