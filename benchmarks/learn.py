"""Learn directions, calibrations and the deed model from labelled résumés.

    python -m benchmarks.learn --data DIR

DIR holds eval/train.jsonl and the files it names. Writes models/config.json and
models/directions.npz; only numbers learned from the résumés enter them. What a direction
does to résumés that it has not seen is estimated by cross-validation, and the calibrations
are fitted to that.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.optimize import lsq_linear, minimize
from scipy.sparse import csr_matrix, vstack
from scipy.special import logit
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from benchmarks.deeds import learn_deeds
from benchmarks.labels import load_labelled
from benchmarks.training import Bools, Data, Floats, by_resume, gather, read_unrelated
from matcher.packaged import packaged_model, packaged_profile
from matcher.roles.profiles import RoleProfile
from matcher.scoring.calibration import Calibration, CurvePair, fit_pair
from matcher.scoring.folder import write_learned
from matcher.scoring.matching import compare
from matcher.scoring.model import Directions, Model
from matcher.scoring.vectorizers import VECTORS, LexicalVectorizer, SemanticVectorizer
from matcher.scoring.verdicts import CLAIM, DeedModel

N_TEXTS = 3
WEIGHTS = (0.6, 0.25, 0.15)
LEXICAL_C, SEMANTIC_C = 10.0, 3.0
TEXT_WEIGHT = 20.0
TEXT_SHARE = 0.33
FOLDS = 10
DOUBT_ROUNDS = 5
SHARE_RIDGE = 36.0


def learn_directions(data: Data, model: Model, rows: Bools) -> Directions:
    """Separate the passages pointed at from those of résumés without the competency.

    One logistic regression a competency and a space; its coefficients, at unit length,
    are the direction. A passage counts as much as it does in a score. The profile's own
    texts are examples too, so that the direction keeps to what the profile says. ``rows``
    tells the passages to learn from.
    """
    lexical, semantic = [], []
    for column, competency in enumerate(model.profile.competencies):
        chosen = np.flatnonzero(rows & (data.pointed[:, column] | data.absent[:, column]))
        texts = list(competency.texts)
        target = np.concatenate([data.pointed[chosen, column], np.ones(len(texts), dtype=bool)])
        weight = np.concatenate([data.weights[chosen], np.full(len(texts), TEXT_WEIGHT)])
        sparse = vstack([data.lexical[chosen], model.lexical.transform(texts)]).tocsr()
        dense = np.vstack([data.semantic[chosen], model.semantic.transform(texts)])
        lexical.append(_direction(sparse, target, weight, LEXICAL_C))
        semantic.append(_direction(dense, target, weight, SEMANTIC_C))
    return Directions(np.array(lexical), np.array(semantic))


def _direction(
    features: csr_matrix | Floats, target: Bools, weight: Floats, c: float
) -> Floats:
    learner = LogisticRegression(C=c, class_weight="balanced", solver="liblinear")
    coefficients = learner.fit(features, target, sample_weight=weight).coef_[0]
    return np.asarray(coefficients / np.linalg.norm(coefficients), dtype=np.float64)


def unseen_cosines(data: Data, model: Model, folds: int = FOLDS) -> Floats:
    """Compare each passage with directions learned from other résumés only.

    Returns the cosines as they count: times the weight of the passage.
    """
    cosines = np.zeros((len(data.passages), data.labels.shape[1], 2))
    resumes = np.arange(len(data.labels))
    strata = np.digitize(data.present.sum(axis=1), [1, 4, 7, 10])
    for _, held in StratifiedKFold(folds, shuffle=True, random_state=0).split(resumes, strata):
        inside = np.isin(data.owner, held)
        directed = replace(model, directions=learn_directions(data, model, ~inside))
        cosines[inside] = compare(directed, data.lexical[inside], data.semantic[inside])
    return cosines * data.weights[:, None, None]


@dataclass(frozen=True)
class Curves:
    """One pair for all competencies together, and one for each with that as prior."""

    shared: CurvePair
    own: dict[str, CurvePair]


def calibrate(data: Data, cosines: Floats, model: Model, *, with_means: bool = True) -> Curves:
    """Fit curves to what a second reader would confirm.

    A claim that one reader saw and no second one looked for is present as likely as the
    curve says, given that a reader sees ``false_rate`` of what is not there. Curves and
    likelihoods are settled in turns (expectation maximisation; Dawid and Skene 1979,
    Maximum Likelihood Estimation of Observer Error-Rates).
    """
    cut = by_resume(data, cosines)
    present = data.present.astype(np.float64)
    for _ in range(DOUBT_ROUNDS):
        curves = _fit_curves(data, cut, present, model, with_means=with_means)
        likely = probabilities(cut, curves, model)
        confirmed = likely / (likely + (1 - likely) * data.false_rate)
        present = np.where(data.unconfirmed, confirmed, data.present)
    return _calibrated_again(curves, likely, present, data.counts)


def _calibrated_again(
    curves: Curves, likely: Floats, present: Floats, counts: Floats
) -> Curves:
    """Rescale log odds, all competencies together (Platt scaling).

    The surer of two curves, each of them pulled to a prior, promises too much or too little.
    """
    log_odds, weights = logit(likely), counts[:, None]

    def surprise(theta: Floats) -> float:
        again = theta[0] * log_odds + theta[1]
        return float((weights * (np.logaddexp(0.0, again) - present * again)).sum())

    slope, offset = minimize(surprise, [1.0, 0.0]).x.tolist()
    own = {name: pair.rescaled(slope, offset) for name, pair in curves.own.items()}
    return Curves(curves.shared.rescaled(slope, offset), own)


def probabilities(cut: list[Floats], curves: Curves, model: Model) -> Floats:
    """Return the probabilities, of shape (n_resumes, n_competencies)."""
    weights = np.array(model.weights)
    return np.array(
        [
            [
                pair.judge(of_one[:, column], weights).probability
                for column, pair in enumerate(curves.own.values())
            ]
            for of_one in cut
        ]
    )


def _fit_curves(
    data: Data, cut: list[Floats], present: Floats, model: Model, *, with_means: bool
) -> Curves:
    weights, competencies = np.array(model.weights), model.profile.competencies
    shared = fit_pair(
        [of_one[:, column] for column in range(len(competencies)) for of_one in cut],
        present.T.ravel(),
        weights=weights,
        counts=np.tile(data.counts, len(competencies)),
        with_means=with_means,
    )
    own = {
        competency.id: fit_pair(
            [of_one[:, column] for of_one in cut],
            present[:, column],
            weights=weights,
            counts=data.counts,
            prior=shared,
            with_means=with_means,
        )
        for column, competency in enumerate(competencies)
    }
    return Curves(shared, own)


def blank_model() -> Model:
    """Return a model with the packaged profile, frequencies and vectors, nothing learned."""
    folder = packaged_model()
    return Model(
        profile=RoleProfile.from_file(packaged_profile()),
        lexical=LexicalVectorizer.load(folder),
        semantic=SemanticVectorizer(folder / VECTORS),
        general=CurvePair(Calibration(0.0, 1.0, 1.0), Calibration(0.0, 0.0, 1.0)),
        deeds=DeedModel({}, 0.0, 0.0, 0.0),
        n_texts=N_TEXTS,
        weights=WEIGHTS,
        text_share=TEXT_SHARE,
    )


def learn(data: Data, model: Model) -> Model:
    """Learn everything from gathered data."""
    undirected = compare(model, data.lexical, data.semantic) * data.weights[:, None, None]
    general = calibrate(data, undirected, model).shared
    unseen = unseen_cosines(data, model)
    calibrations = calibrate(data, unseen, model).own
    model = replace(model, general=general, calibrations=calibrations)
    directions = learn_directions(data, model, np.ones(len(data.passages), dtype=bool))
    return replace(
        model,
        directions=directions,
        deeds=learn_deeds(data, unseen, model),
        shares=learn_shares(data, [c.id for c in model.profile.competencies]),
    )


def learn_shares(data: Data, ids: list[str]) -> dict[str, float]:
    """Weigh the competencies by what readers' overall fit owes to each.

    Least squares on what the same readers labelled, a claim counted as CLAIM of a deed,
    no weight below 0 and all of them drawn towards equal ones (ridge). They sum to one.
    """
    known = np.isfinite(data.fit)
    labels, fit = data.labels[known], data.fit[known]
    levels = np.where(labels >= 1.5, 1.0, np.where(labels >= 0.75, CLAIM, 0.0))
    equal = fit.sum() / levels.sum()
    pull = np.sqrt(SHARE_RIDGE) * np.eye(len(ids))
    rows = np.block([[levels, np.ones((len(fit), 1))], [pull, np.zeros((len(ids), 1))]])
    target = np.concatenate([fit, np.full(len(ids), np.sqrt(SHARE_RIDGE) * equal)])
    bounds = [0.0] * len(ids) + [-np.inf], np.inf
    weights = lsq_linear(rows, target, bounds=bounds).x[: len(ids)]
    return dict(zip(ids, (weights / weights.sum()).tolist(), strict=True))


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with eval/")
    data_folder = parser.parse_args().data
    model = blank_model()
    unrelated = read_unrelated(packaged_profile().with_name("unrelated.md"))
    data = gather(load_labelled(data_folder, "train"), unrelated, model)
    learned = learn(data, model)
    write_learned(learned, packaged_model())
    print(f"{len(data.labels)} texts, {len(data.passages)} passages")
    print("general", learned.general)
    for name, calibration in learned.calibrations.items():
        print(name, calibration)
    print(learned.deeds)
    print(learned.shares)


if __name__ == "__main__":
    main()
