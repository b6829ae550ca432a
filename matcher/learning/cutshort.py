"""Labelled résumés cut short: few lines, and what readers saw in them.

Readers labelled whole résumés, most of fifty passages. A short one has no third passage that
is near a competency, and one passage in five weighs otherwise than one in fifty.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from matcher.learning.labelled import PRESENT_LABEL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from matcher.learning.gathered import Data
    from matcher.scoring.arrays import Bools, Floats

FEWEST_KEPT, MOST_KEPT = 3, 10
"""How many passages are kept of a résumé that is cut short."""

SHORT_COUNT = 0.5
"""How much a label of a résumé that was cut short counts beside that of the whole."""

SEED = 0
"""Where the drawing of what is kept begins."""


@dataclass(frozen=True)
class _Cut:
    """A résumé cut short: its number, the ``rows`` that are kept, ``known`` competencies."""

    number: int
    rows: NDArray[np.intp]
    known: Bools


def with_short(data: Data, near: Floats) -> tuple[Data, Floats]:
    """Return labelled résumés and behind them the same cut short, and how near all are.

    ``near`` has shape (n_passages, n_competencies, 3). Half of the passages that are kept are
    some that a reader pointed at. What readers saw in passages that are gone is not known to
    be in the rest, and nothing is learned from it.
    """
    cuts = list(_cuts(data))
    if not cuts:
        return data, near
    count = len(data.labels)
    starts = np.searchsorted(data.owner, np.arange(count))
    rows = np.concatenate([np.arange(len(data.passages)), *(cut.rows for cut in cuts)])
    numbers = np.concatenate([np.arange(count), [cut.number for cut in cuts]])
    owner = np.repeat(np.arange(count, len(numbers)), [len(cut.rows) for cut in cuts])
    joined = replace(
        data,
        passages=[data.passages[row] for row in rows],
        beside=[
            *data.beside,
            *(data.beside[cut.number].of(cut.rows - starts[cut.number]) for cut in cuts),
        ],
        owner=np.concatenate([data.owner, owner]),
        lexical=data.lexical[rows],
        semantic=data.semantic[rows],
        weights=data.weights[rows],
        labels=data.labels[numbers],
        fit=data.fit[numbers],
        counts=data.counts[numbers],
        pointed=data.pointed[rows],
        absent=data.absent[rows],
        unconfirmed=data.unconfirmed[numbers],
        known=np.vstack([data.known, *(SHORT_COUNT * cut.known for cut in cuts)]),
    )
    return joined, near[rows]


def _cuts(data: Data) -> Iterator[_Cut]:
    """Yield each résumé that is long enough, cut short; the same ones each time."""
    generator = np.random.default_rng(SEED)
    for number in range(len(data.labels)):
        rows = np.flatnonzero(data.owner == number)
        kept = kept_rows(generator, data.pointed[rows])
        if kept is not None:
            missing = data.labels[number] < PRESENT_LABEL
            quoted = data.pointed[rows[kept]].any(axis=0)
            yield _Cut(number, rows[kept], missing | quoted)


def kept_rows(generator: np.random.Generator, pointed: Bools) -> NDArray[np.intp] | None:
    """Return which passages of a résumé are kept; None if it has no more than so many."""
    size = int(generator.integers(FEWEST_KEPT, MOST_KEPT + 1))
    if len(pointed) <= size:
        return None
    first = generator.permutation(np.flatnonzero(pointed.any(axis=1)))[: size // 2]
    others = generator.permutation(np.setdiff1d(np.arange(len(pointed)), first))
    return np.sort(np.concatenate([first, others[: size - len(first)]]))
