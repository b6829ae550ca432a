"""Learn directions, calibrations and the deed model from labelled résumés.

    python -m benchmarks.learn --data DIR

DIR holds eval/train.jsonl and the files it names. Writes models/config.json and
models/directions.npz; only numbers learned from the résumés enter them. What a direction
does to résumés that it has not seen is estimated by cross-validation, and the calibrations
are fitted to that.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from benchmarks.labels import Labelled, load_labelled, quoted, words
from matcher.calibration import PRESENT, Calibration, fit_calibration
from matcher.datamodels import Passage, Resume
from matcher.modelfolder import (
    VECTORS,
    Directions,
    Model,
    packaged_model,
    packaged_profile,
    write_learned,
)
from matcher.profiles import RoleProfile
from matcher.scoring import compare, embed
from matcher.text import clean
from matcher.vectorizers import LexicalVectorizer, SemanticVectorizer
from matcher.verdicts import DeedModel, deed_features

TECH_COUNTS = 3.0
"""People of the tech industry, whom the role is for, are a sixth of what is learned from."""
N_TEXTS = 3
WEIGHTS = (0.6, 0.25, 0.15)
LEXICAL_C, SEMANTIC_C = 10.0, 3.0
TEXT_WEIGHT = 20.0
TEXT_SHARE = 0.33
FOLDS = 10
DOUBT_ROUNDS = 5
DEED_ROUNDS = 6
_BIAS = "bias of "

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Data:
    """Passages of all résumés, one after the other, and what readers said of them.

    ``present`` has shape (n_resumes, n_competencies). ``pointed`` and ``absent``, of shape
    (n_passages, n_competencies), tell the passages that a reader quoted for a competency,
    and those of résumés in which it is missing. ``owner`` numbers the résumé of a passage,
    ``weights`` tell how much it counts. ``counts``, of shape (n_resumes,), is how many
    résumés one stands for, ``unconfirmed``, of the shape of ``labels``, tells a claim that
    the only reader saw, and ``false_rate`` how often one reader sees what two do not.
    """

    passages: list[Passage]
    owner: NDArray[np.intp]
    lexical: csr_matrix
    semantic: Floats
    weights: Floats
    labels: Floats
    counts: Floats
    pointed: Bools
    absent: Bools
    unconfirmed: Bools
    false_rate: float

    @property
    def present(self) -> Bools:
        """Tell which competencies are in which résumé: a mean label of 1 or more."""
        return np.asarray(self.labels >= 1)


def read_unrelated(path: Path) -> list[Resume]:
    """Read corpus/unrelated.md: one text a section."""
    sections = path.read_text(encoding="utf-8").split("\n## ")[1:]
    return [Resume(s.splitlines()[0], clean("\n".join(s.splitlines()[1:]))) for s in sections]


def gather(labelled: list[Labelled], unrelated: list[Resume], model: Model) -> Data:
    """Read and embed everything; texts that are no résumés count as showing nothing."""
    names = [c.id for c in model.profile.competencies]
    embedded = [embed(model, entry.read()) for entry in labelled]
    embedded += [embed(model, resume) for resume in unrelated]
    labels = np.zeros((len(embedded), len(names)))
    labels[: len(labelled)] = [[entry.labels[name] for name in names] for entry in labelled]
    passages = [passage for one in embedded for passage in one.passages]
    owner = np.repeat(np.arange(len(embedded)), [len(one.passages) for one in embedded])
    others = [1.0] * len(unrelated)
    unconfirmed = np.array([[e.readings[name] == [1] for name in names] for e in labelled])
    pointed = np.zeros((len(passages), len(names)), dtype=bool)
    for number, entry in enumerate(labelled):
        texts = [passage.text for passage in embedded[number].passages]
        pointed[owner == number] = _pointed_at(entry, texts, names)
    return Data(
        passages=passages,
        owner=owner,
        lexical=vstack([one.lexical for one in embedded]).tocsr(),
        semantic=np.vstack([one.semantic for one in embedded]),
        weights=np.concatenate([one.weights for one in embedded]),
        labels=labels,
        counts=np.array([TECH_COUNTS if e.group != "cv" else 1.0 for e in labelled] + others),
        pointed=pointed,
        absent=(labels < 1)[owner],
        unconfirmed=np.vstack([unconfirmed, np.zeros((len(others), len(names)), dtype=bool)]),
        false_rate=false_rate(labelled),
    )


def false_rate(labelled: list[Labelled]) -> float:
    """Return how often one of two readers sees a competency that their mean does not."""
    seen = [
        label >= 1
        for entry in labelled
        for name, given in entry.readings.items()
        for label in given
        if len(given) > 1 and entry.labels[name] < 1
    ]
    return sum(seen) / len(seen)


def _pointed_at(entry: Labelled, texts: list[str], names: list[str]) -> Bools:
    sets = [words(text) for text in texts]
    result = np.zeros((len(texts), len(names)), dtype=bool)
    for column, name in enumerate(names):
        if entry.labels[name] >= 1:
            quotes = [words(quote) for quote in entry.quotes[name]]
            result[:, column] = [any(quoted(q, s) for q in quotes) for s in sets]
    return result


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


def by_resume(data: Data, cosines: Floats) -> list[Floats]:
    """Cut an array over passages into one a résumé."""
    ends = np.flatnonzero(np.diff(data.owner)) + 1
    return np.split(cosines, ends)


@dataclass(frozen=True)
class Curves:
    """One curve for all competencies together, and one for each with that as prior."""

    shared: Calibration
    own: dict[str, Calibration]


def calibrate(data: Data, cosines: Floats, model: Model) -> Curves:
    """Fit curves to what a second reader would confirm.

    A claim that one reader saw and no second one looked for is present as likely as the
    curve says, given that a reader sees ``false_rate`` of what is not there. Curves and
    likelihoods are settled in turns (expectation maximisation; Dawid and Skene 1979,
    Maximum Likelihood Estimation of Observer Error-Rates).
    """
    cut = by_resume(data, cosines)
    present = data.present.astype(np.float64)
    for _ in range(DOUBT_ROUNDS):
        curves = _fit_curves(data, cut, present, model)
        likely = probabilities(cut, curves, model)
        confirmed = likely / (likely + (1 - likely) * data.false_rate)
        present = np.where(data.unconfirmed, confirmed, data.present)
    return curves


def probabilities(cut: list[Floats], curves: Curves, model: Model) -> Floats:
    """Return the probability of each competency in each résumé."""
    weights = np.array(model.weights)
    return np.array(
        [
            [
                curve.probability(curve.pool(of_one[:, column], weights))
                for column, curve in enumerate(curves.own.values())
            ]
            for of_one in cut
        ]
    )


def _fit_curves(data: Data, cut: list[Floats], present: Floats, model: Model) -> Curves:
    weights, competencies = np.array(model.weights), model.profile.competencies
    shared = fit_calibration(
        [of_one[:, column] for column in range(len(competencies)) for of_one in cut],
        present.T.ravel(),
        weights=weights,
        counts=np.tile(data.counts, len(competencies)),
    )
    own = {
        competency.id: fit_calibration(
            [of_one[:, column] for of_one in cut],
            present[:, column],
            weights=weights,
            counts=data.counts,
            prior=shared,
        )
        for column, competency in enumerate(competencies)
    }
    return Curves(shared, own)


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
    relevance = weights.pop("relevance")
    general = round(sum(bias.values()) / len(bias), 4)
    return DeedModel(weights=weights, relevance=relevance, general=general, bias=bias)


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
            calibration = model.calibration(competency.id)
            relevance = calibration.relevance(of_one[:, column])
            pooled = calibration.pool(of_one[:, column], weights)
            if calibration.probability(pooled) < PRESENT or label < 1:
                continue
            rows = []
            for row in pooled.rows:
                passage = data.passages[starts[number] + row]
                features = deed_features(passage.compared, passage.section)
                extra = {"relevance": relevance[row], _BIAS + competency.id: 1.0}
                rows.append({**features, **extra})
            yield _Found(bool(label >= 1.5), rows)


def blank_model() -> Model:
    """Return a model with the packaged profile, frequencies and vectors, nothing learned."""
    folder = packaged_model()
    return Model(
        profile=RoleProfile.from_file(packaged_profile()),
        lexical=LexicalVectorizer.load(folder),
        semantic=SemanticVectorizer(folder / VECTORS),
        general=Calibration(0.0, 1.0, 1.0),
        deeds=DeedModel({}, 0.0, 0.0),
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
    return replace(model, directions=directions, deeds=learn_deeds(data, unseen, model))


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


if __name__ == "__main__":
    main()
