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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

DIMENSIONS = 192
THREADS = 1
"""The order of summation, and so the last bits, depend on how many there are."""
SIF_A = 1e-3
EPOCHS = 4
AT_ONCE = 512
LEARNING_RATE = 2e-3
PAIRS = 5.0
"""How much the error of the cosines of pairs counts beside that of each text."""
MOST_WORDS = 64
RIDGE = 0.05


@dataclass(frozen=True)
class Examples:
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


def train(table: NDArray[np.float32], examples: Examples, epochs: int = EPOCHS) -> NDArray[np.float32]:
    """Return the table after training."""
    import torch
    from torch.nn import functional

    torch.set_num_threads(THREADS)
    torch.manual_seed(0)
    bag = torch.nn.EmbeddingBag.from_pretrained(torch.tensor(table), freeze=False, mode="sum")
    adam = torch.optim.Adam(bag.parameters(), lr=LEARNING_RATE)
    targets = torch.tensor(examples.targets)
    n_steps = epochs * (len(targets) // AT_ONCE)
    rate = torch.optim.lr_scheduler.LambdaLR(adam, lambda step: max(1 - step / n_steps, 0.05))
    for epoch in range(epochs):
        order = np.random.default_rng(epoch).permutation(len(targets))
        for start in range(0, len(order) - AT_ONCE + 1, AT_ONCE):
            chosen = order[start : start + AT_ONCE]
            rows = [examples.rows[number] for number in chosen]
            offsets = np.cumsum([0, *map(len, rows[:-1])])
            given = bag(torch.tensor(np.concatenate(rows)), torch.tensor(offsets))
            given, wanted = functional.normalize(given, dim=1), targets[chosen]
            misfit = (1 - (given * wanted).sum(dim=1)).mean()
            pairs = (given @ given.T - wanted @ wanted.T).square().mean()
            adam.zero_grad()
            (misfit + PAIRS * pairs).backward()
            adam.step()
            rate.step()
    return np.asarray(bag.weight.detach().numpy())


def unseen_from_seen(
    table: NDArray[np.float32], words: NDArray[np.float32], counts: NDArray[np.int64], axes: Axes
) -> NDArray[np.float32]:
    """Return the table with the rows of words that no text holds mapped from their own vector.

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
    examples = Examples(cut, unit(axes.project(texts[known])))
    table = train(begin(words, counts, axes), examples)
    return np.asarray(unseen_from_seen(table, words, counts, axes), dtype=np.float16)
