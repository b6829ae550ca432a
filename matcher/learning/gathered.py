"""Labelled résumés as passages and vectors: what a role is learned from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, vstack

from matcher.learning.labelled import (
    HIGHEST_FIT,
    PRESENT_LABEL,
    Labelled,
    named_passages,
    quoted,
    words,
)
from matcher.scoring.comparing import compare, embed
from matcher.scoring.nearness import nearness_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from matcher.datamodels import Passage, Resume
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.nearness import Nearness
    from matcher.scoring.parts import Part

FALSE_RATE = 0.049
"""How often one reader sees what two do not, where nobody was read by two.

Of the 47 people in the packaged role's training set whom two readers labelled.
"""


@dataclass(frozen=True)
class Data:
    """Passages of all résumés, one after the other, and what readers said of them.

    ``labels`` has shape (n_resumes, n_competencies). ``beside`` is how near each résumé is to
    the texts of competencies. ``pointed`` and ``absent``, of shape
    (n_passages, n_competencies), tell the passages that a reader quoted for a competency,
    and those of résumés in which it is missing. ``owner`` numbers the résumé of a passage,
    ``weights`` tell how much it counts. ``fit``, of shape (n_resumes,) and 0 to 1, is the
    overall fit, nan where it is not known. ``counts``, of shape (n_resumes,), is how many
    résumés one stands for, ``unconfirmed``, of the shape of ``labels``, tells a claim that
    the only reader saw, ``known``, of that shape too and
    0 to 1, how much each label is learned from, and ``false_rate`` how often one reader sees
    what two do not.
    """

    passages: list[Passage]
    beside: list[Nearness]
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
    known: Floats
    false_rate: float

    @property
    def near(self) -> Floats:
        """How near each passage is to the texts, of shape (n_passages, n_competencies, 3)."""
        return np.concatenate([one.near for one in self.beside])

    @property
    def present(self) -> Bools:
        """Tell which competencies are in which résumé."""
        return np.asarray(self.labels >= PRESENT_LABEL)

    def of(self, resumes: Sequence[int]) -> Data:
        """Return the data of some résumés, by their numbers in rising order."""
        rows = np.asarray(resumes)
        kept = np.flatnonzero(np.isin(self.owner, rows))
        return replace(
            self,
            passages=[self.passages[row] for row in kept],
            beside=[self.beside[number] for number in rows],
            owner=np.searchsorted(rows, self.owner[kept]),
            lexical=self.lexical[kept],
            semantic=self.semantic[kept],
            weights=self.weights[kept],
            labels=self.labels[rows],
            fit=self.fit[rows],
            counts=self.counts[rows],
            pointed=self.pointed[kept],
            absent=self.absent[kept],
            unconfirmed=self.unconfirmed[rows],
            known=self.known[rows],
        )


def gather(labelled: Sequence[Labelled], unrelated: Sequence[Resume], part: Part) -> Data:
    """Read and embed everything; texts that are no résumés count as showing nothing.

    What copies the profile is told as of a role with curves, which it will have. Raises
    ResumeReadError for a résumé with nothing to score.
    """
    names, resumes = part.ids, [*(entry.resume for entry in labelled), *unrelated]
    known = replace(part, curves=dict.fromkeys(names, part.shared.general))
    embedded = [embed(part, named_passages(resume)) for resume in resumes]
    labels = np.zeros((len(embedded), len(names)))
    labels[: len(labelled)] = [[entry.label(name) for name in names] for entry in labelled]
    passages = [passage for one in embedded for passage in one.passages]
    owner = np.repeat(np.arange(len(embedded)), [len(one.passages) for one in embedded])
    alone = [[list(e.readings[name]) == [1] for name in names] for e in labelled]
    nobody = np.zeros((len(unrelated), len(names)), dtype=bool)
    pointed = np.zeros((len(passages), len(names)), dtype=bool)
    for number, entry in enumerate(labelled):
        texts = [passage.text for passage in embedded[number].passages]
        pointed[owner == number] = _pointed_at(entry, texts, names)
    fit = [np.nan if entry.fit is None else entry.fit / HIGHEST_FIT for entry in labelled]
    data = Data(
        passages=passages,
        beside=[nearness_of(known, o, compare(part, o.lexical, o.semantic)) for o in embedded],
        owner=owner,
        lexical=vstack([one.lexical.csr for one in embedded]).tocsr(),
        semantic=np.vstack([one.semantic for one in embedded]),
        weights=np.concatenate([one.weights for one in embedded]),
        labels=labels,
        fit=np.array(fit + [np.nan] * len(unrelated)),
        counts=np.array([entry.count for entry in labelled] + [1.0] * len(unrelated)),
        pointed=pointed,
        absent=(labels < PRESENT_LABEL)[owner],
        unconfirmed=np.vstack([np.array(alone, dtype=bool).reshape(-1, len(names)), nobody]),
        known=np.ones(labels.shape),
        false_rate=false_rate(labelled),
    )
    unquoted = [
        number for number, entry in enumerate(labelled) if not any(entry.quotes.values())
    ]
    return _pointing_at_best(data, part, unquoted) if unquoted else data


def false_rate(labelled: Sequence[Labelled]) -> float:
    """Return how often one of two readers sees a competency that their mean does not."""
    seen = [
        label >= PRESENT_LABEL
        for entry in labelled
        for name, given in entry.readings.items()
        for label in given
        if len(given) > 1 and entry.label(name) < PRESENT_LABEL
    ]
    return sum(seen) / len(seen) if seen else FALSE_RATE


def _pointed_at(entry: Labelled, texts: Sequence[str], names: Sequence[str]) -> Bools:
    sets = [words(text) for text in texts]
    result = np.zeros((len(texts), len(names)), dtype=bool)
    for column, name in enumerate(names):
        if entry.label(name) >= PRESENT_LABEL:
            quotes = [words(quote) for quote in entry.quotes.get(name, ())]
            result[:, column] = [any(quoted(q, s) for q in quotes) for s in sets]
    return result


def _pointing_at_best(data: Data, part: Part, resumes: Sequence[int]) -> Data:
    """Take the most relevant passage for the one that a reader of some résumés meant.

    Nobody pointed at any; it is what the competency's own texts find (multiple-instance
    learning, its first round).
    """
    pointed, near = data.pointed.copy(), data.near
    for column, name in enumerate(part.ids):
        relevance = part.curve(name).both.relevance(near[:, column])
        for number in resumes:
            rows = np.flatnonzero(data.owner == number)
            if data.present[number, column]:
                pointed[rows[relevance[rows].argmax()], column] = True
    return replace(data, pointed=pointed)


def by_resume(data: Data, near: Floats) -> list[Floats]:
    """Cut an array over passages into one a résumé."""
    ends = np.flatnonzero(np.diff(data.owner)) + 1
    return np.split(near, ends)
