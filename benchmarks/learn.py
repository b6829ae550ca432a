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
from matcher.scoring import compare, distinct_passages
from matcher.similarity import best_rows, pool
from matcher.text import clean
from matcher.vectorizers import LexicalVectorizer, SemanticVectorizer
from matcher.verdicts import DeedModel, deed_features

N_TEXTS = 3
WEIGHTS = (0.6, 0.25, 0.15)
LEXICAL_C, SEMANTIC_C = 10.0, 3.0
TEXT_WEIGHT = 20.0
TEXT_SHARE = 0.33
FOLDS = 10
DEED_ROUNDS = 6
_BIAS = "bias of "

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Data:
    """Passages of all résumés, one after the other, and what readers said of them.

    ``present`` has shape (n_resumes, n_competencies). ``pointed`` and ``absent``, of shape
    (n_passages, n_competencies), tell the passages that a reader quoted for a competency,
    and those of résumés in which it is missing. ``owner`` numbers the résumé of a passage.
    """

    passages: list[Passage]
    owner: NDArray[np.intp]
    lexical: csr_matrix
    semantic: Floats
    labels: Floats
    pointed: Bools
    absent: Bools

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
    split = [distinct_passages(entry.read()) for entry in labelled]
    split += [distinct_passages(resume) for resume in unrelated]
    labels = np.zeros((len(split), len(names)))
    labels[: len(labelled)] = [[entry.labels[name] for name in names] for entry in labelled]
    passages = [passage for of_one in split for passage in of_one]
    owner = np.repeat(np.arange(len(split)), [len(of_one) for of_one in split])
    texts = [passage.text for passage in passages]
    pointed = np.zeros((len(passages), len(names)), dtype=bool)
    for number, entry in enumerate(labelled):
        rows = np.flatnonzero(owner == number)
        pointed[rows] = _pointed_at(entry, [texts[row] for row in rows], names)
    return Data(
        passages=passages,
        owner=owner,
        lexical=model.lexical.transform(texts),
        semantic=model.semantic.transform(texts),
        labels=labels,
        pointed=pointed,
        absent=(labels < 1)[owner],
    )


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
    are the direction. The profile's own texts are examples too, so that the direction
    keeps to what the profile says. ``rows`` tells the passages to learn from.
    """
    lexical, semantic = [], []
    for column, competency in enumerate(model.profile.competencies):
        chosen = np.flatnonzero(rows & (data.pointed[:, column] | data.absent[:, column]))
        texts = list(competency.texts)
        target = np.concatenate([data.pointed[chosen, column], np.ones(len(texts), dtype=bool)])
        weight = np.concatenate([np.ones(len(chosen)), np.full(len(texts), TEXT_WEIGHT)])
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
    """Compare each passage with directions learned from other résumés only."""
    cosines = np.zeros((len(data.passages), data.labels.shape[1], 2))
    resumes = np.arange(len(data.labels))
    strata = np.digitize(data.present.sum(axis=1), [1, 4, 7, 10])
    for _, held in StratifiedKFold(folds, shuffle=True, random_state=0).split(resumes, strata):
        inside = np.isin(data.owner, held)
        directed = replace(model, directions=learn_directions(data, model, ~inside))
        cosines[inside] = compare(directed, data.lexical[inside], data.semantic[inside])
    return cosines


def by_resume(data: Data, cosines: Floats) -> list[Floats]:
    """Cut an array over passages into one a résumé."""
    ends = np.flatnonzero(np.diff(data.owner)) + 1
    return np.split(cosines, ends)


def calibrate(
    data: Data, cosines: Floats, model: Model
) -> tuple[Calibration, dict[str, Calibration]]:
    """Fit one curve to all competencies together, then one to each with that as prior."""
    cut = by_resume(data, cosines)
    columns = range(len(model.profile.competencies))
    everything = [of_one[:, column] for column in columns for of_one in cut]
    shared = fit_calibration(
        everything, data.present.T.ravel(), weights=np.array(model.weights)
    )
    own = {
        competency.id: fit_calibration(
            [of_one[:, column] for of_one in cut],
            data.present[:, column],
            weights=np.array(model.weights),
            prior=shared,
        )
        for column, competency in enumerate(model.profile.competencies)
    }
    return shared, own


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
            best = best_rows(relevance, len(weights))
            score = calibration.probability(*pool(of_one[best, column], weights).tolist())
            if score < PRESENT or label < 1:
                continue
            rows = []
            for row in best:
                passage = data.passages[starts[number] + row]
                features = deed_features(passage.text, passage.section)
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
    undirected = compare(model, data.lexical, data.semantic)
    general, _ = calibrate(data, undirected, model)
    unseen = unseen_cosines(data, model)
    _, calibrations = calibrate(data, unseen, model)
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
