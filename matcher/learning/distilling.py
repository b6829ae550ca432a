"""A table of word vectors, trained so that the mean over a text fits the teacher's vector.

Static distillation: the teacher's vectors are centred and turned to their principal axes; a
text's vector is the sum of its words' rows, and what is made small is one minus its cosine
with the teacher's vector and the squared error of the cosines of all pairs in a batch. Rows
begin as the word's own vector from the teacher, weighted by smooth inverse frequency,
a / (a + p) (Arora, Liang and Ma 2017, A Simple but Tough-to-Beat Baseline for Sentence
Embeddings); how much a word counts is learned with the rest, as the length of its row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

from matcher.learning.threads import one_thread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

DIMENSIONS = 192
SIF_A = 1e-3
EPOCHS = 3
AT_ONCE = 512
LEARNING_RATE = 2e-3
PAIRS = 5.0
"""How much the error of the cosines of pairs counts beside that of each text."""
MOST_WORDS = 64
RIDGE = 0.05
MOMENTUM, SPREAD = 0.9, 0.999
LEAST_RATE = 0.05
"""The rate falls in a straight line to this share of what it begins with."""

_TINY = 1e-8


@dataclass(frozen=True)
class TaughtTexts:
    """Texts as numbers of known words, and what the teacher says of them.

    ``rows[i]`` are the words of text i, each a row of the table; ``targets`` has shape
    (n_texts, n_dimensions), rows of length one.
    """

    rows: Sequence[NDArray[np.int64]]
    targets: NDArray[np.float32]


@dataclass(frozen=True)
class Axes:
    """Where the teacher's vectors are centred, and their principal axes."""

    centre: NDArray[np.float64]
    axes: NDArray[np.float64]

    @classmethod
    def of(cls, vectors: NDArray[np.float32], dimensions: int) -> Axes:
        """Return the axes along which ``vectors`` vary most."""
        centre = vectors.mean(axis=0, dtype=np.float64)
        centred = vectors - centre
        _, components = np.linalg.eigh(centred.T @ centred)
        chosen = components[:, ::-1][:, :dimensions]
        # An eigenvector's sign is arbitrary: fix it, so that two builds agree.
        signs = np.sign(chosen[np.abs(chosen).argmax(axis=0), range(dimensions)])
        return cls(centre, chosen * signs)

    def project(self, vectors: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return the vectors by these axes, of shape (n, n_dimensions)."""
        projected: NDArray[np.float64] = (vectors - self.centre) @ self.axes
        return projected


def unit(vectors: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return rows at length one; a row of zeros stays."""
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(length > 0, length, 1.0), dtype=np.float32)


def begin(
    words: NDArray[np.float32], counts: NDArray[np.int64], axes: Axes
) -> NDArray[np.float32]:
    """Return the table that training begins with: each word's own vector, weighted."""
    probability = (counts + 1) / (counts + 1).sum()
    weight = SIF_A / (SIF_A + probability)
    centred = words - words.mean(axis=0)
    return np.asarray((centred @ axes.axes) * weight[:, None], dtype=np.float32)


@one_thread
def train(table: NDArray[np.float32], examples: TaughtTexts) -> NDArray[np.float32]:
    """Return the table after training, by Adam (Kingma and Ba 2015), in batches of AT_ONCE.

    Moments are kept for the rows of a batch alone, since most words are rare.
    """
    known, targets = bag_of_words(examples.rows, len(table)), examples.targets
    table, first, second = table.copy(), np.zeros_like(table), np.zeros_like(table)
    n_batches = max(1, len(targets) // AT_ONCE)
    for step in range(EPOCHS * n_batches):
        epoch, batch = divmod(step, n_batches)
        if batch == 0:
            order = np.random.default_rng(epoch).permutation(len(targets))
        chosen = order[batch * AT_ONCE : (batch + 1) * AT_ONCE]
        held = known[chosen]
        rows = np.unique(held.indices)
        slope = _slope(held[:, rows], table[rows], targets[chosen])
        first[rows] += (1 - MOMENTUM) * (slope - first[rows])
        second[rows] += (1 - SPREAD) * (slope**2 - second[rows])
        rate = LEARNING_RATE * max(1 - step / (EPOCHS * n_batches), LEAST_RATE)
        rate *= np.sqrt(1 - SPREAD ** (step + 1)) / (1 - MOMENTUM ** (step + 1))
        table[rows] -= rate * first[rows] / (np.sqrt(second[rows]) + _TINY)
    return table


def bag_of_words(rows: Sequence[NDArray[np.intp]], n_words: int) -> csr_matrix:
    """Return how often each text holds each word, of shape (n_texts, n_words)."""
    ends = np.cumsum([0, *map(len, rows)])
    places = np.concatenate(rows)
    ones = np.ones(len(places), dtype=np.float32)
    held = csr_matrix((ones, places, ends), shape=(len(rows), n_words))
    held.sum_duplicates()
    return held


def _slope(
    held: csr_matrix, table: NDArray[np.float32], targets: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the gradient of what is made small, of the shape of ``table``."""
    sums = held @ table
    length = np.linalg.norm(sums, axis=1, keepdims=True) + _TINY
    given, n = sums / length, len(targets)
    off = given @ given.T - targets @ targets.T
    pull = (4 * PAIRS / n**2) * (off @ given) - targets / n
    along = (given * pull).sum(axis=1, keepdims=True)
    slope: NDArray[np.float32] = held.T @ ((pull - along * given) / length)
    return slope


def unseen_from_seen(
    table: NDArray[np.float32],
    words: NDArray[np.float32],
    counts: NDArray[np.int64],
    axes: Axes,
) -> NDArray[np.float32]:
    """Return the table with rows for words that no text holds, mapped from their own vector.

    Ridge regression of what was learned on what the teacher says of the word alone.
    """
    own = unit(axes.project(words)).astype(np.float64)
    seen = counts > 0
    weight = np.sqrt(np.minimum(counts[seen], 100))[:, None]
    left, right = own[seen] * weight, table[seen] * weight
    gram = left.T @ left
    gram += RIDGE * np.trace(gram) / len(gram) * np.eye(len(gram))
    mapped = own @ np.linalg.solve(gram, left.T @ right)
    return np.where(seen[:, None], table, mapped).astype(np.float32)


def distilled(
    words: NDArray[np.float32],
    rows: Sequence[NDArray[np.intp]],
    texts: NDArray[np.float32],
    dimensions: int = DIMENSIONS,
) -> NDArray[np.float16]:
    """Train a table of shape (n_words, ``dimensions``).

    ``words`` and ``texts`` are the teacher's vectors of each, ``rows`` the words of each text.
    """
    axes = Axes.of(texts, dimensions)
    counts = np.bincount(np.concatenate(rows), minlength=len(words))
    known = [number for number, row in enumerate(rows) if len(row)]
    cut = [rows[number][:MOST_WORDS] for number in known]
    examples = TaughtTexts(cut, unit(axes.project(texts[known])))
    table = train(begin(words, counts, axes), examples)
    return np.asarray(unseen_from_seen(table, words, counts, axes), dtype=np.float16)
