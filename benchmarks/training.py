"""Labelled résumés as passages and vectors: what benchmarks.learn learns from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack

from benchmarks.labels import Labelled, quoted, words
from matcher.datamodels import Passage, Resume
from matcher.scoring.matching import embed
from matcher.scoring.model import Model
from matcher.text import clean

TECH_COUNTS = 3.0
"""People of the tech industry, whom the role is for, are a sixth of what is learned from."""

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Data:
    """Passages of all résumés, one after the other, and what readers said of them.

    ``present`` has shape (n_resumes, n_competencies). ``pointed`` and ``absent``, of shape
    (n_passages, n_competencies), tell the passages that a reader quoted for a competency,
    and those of résumés in which it is missing. ``owner`` numbers the résumé of a passage,
    ``weights`` tell how much it counts. ``fit``, of shape (n_resumes,) and 0 to 1, is the
    overall fit, not known of texts that are no résumés. ``counts``, of shape (n_resumes,),
    is how many résumés one stands for, ``unconfirmed``, of the shape of ``labels``, tells a
    claim that the only reader saw, and ``false_rate`` how often one reader sees what two do
    not.
    """

    passages: list[Passage]
    owner: NDArray[np.intp]
    lexical: csr_matrix
    semantic: Floats
    weights: Floats
    labels: Floats
    fit: Floats
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
        fit=np.array([entry.fit / 4 for entry in labelled] + [np.nan] * len(unrelated)),
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


def by_resume(data: Data, cosines: Floats) -> list[Floats]:
    """Cut an array over passages into one a résumé."""
    ends = np.flatnonzero(np.diff(data.owner)) + 1
    return np.split(cosines, ends)
