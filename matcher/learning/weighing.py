"""Fit the general model: what speaks for a requirement, for a deed, for a passage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from matcher.learning.labelled import DEMONSTRATED_LABEL, PRESENT_LABEL
from matcher.learning.logistic import logistic
from matcher.learning.requirements import READERS
from matcher.learning.threads import one_thread
from matcher.scoring.deedmodel import (
    ALONE_ODDS,
    DEED_NAMES,
    PRESENT_ODDS,
    RISING_OF_DEEDS,
)
from matcher.scoring.general.judging import (
    PRESENCE,
    RISING_OF_PRESENCE,
    GeneralModel,
    Weighing,
    presence_columns,
)

if TYPE_CHECKING:
    from matcher.learning.requirements import RoleReading
    from matcher.scoring.arrays import Bools, Floats

AXES = 24
"""Directions of a requirement's vector: with none AUC is 0.012 less, and 16 or 32 are alike."""

PENALTY, DEED_PENALTY = 40.0, 100.0
"""Found by leaving descriptions out; a quarter and twice as much change AUC by 0.001.

With 60, 100 and 150 of the second the precision of demonstrated is 0.603, 0.607 and 0.610, its
recall 0.493, 0.488 and 0.483; with 60 the first three are chosen a little worse.
"""


@one_thread
def learn_general(readings: Sequence[RoleReading], *, n_axes: int = AXES) -> GeneralModel:
    """Learn the general model.

    No weight of what speaks for a requirement is negative. ``n_axes`` is how many directions
    of its vector are known of it. Raises ValueError if no reader quoted anything.
    """
    axes = _axes(readings, n_axes)
    near = _nearness(readings)
    empty = Weighing({}, (), 0.0)

    def presence(one: RoleReading) -> Floats:
        return presence_columns(one.traces.rising, one.wanted.own, one.traces.short)

    def deeds(one: RoleReading) -> Floats:
        return present.deed_columns(one.part, one.wanted, one.traces)

    found = [one.labels >= PRESENT_LABEL for one in readings]
    known = [~np.isnan(one.labels) for one in readings]
    done = [one.labels >= DEMONSTRATED_LABEL for one in readings]
    stacked = _stack(readings, presence, known, axes, found)
    present = GeneralModel(
        _weighing(stacked, PRESENCE, RISING_OF_PRESENCE, PENALTY), empty, axes, near
    )
    stacked = _stack(readings, deeds, found, axes[:0], done)
    rising = (*RISING_OF_DEEDS, PRESENT_ODDS, ALONE_ODDS)
    return present._replace(deeds=_weighing(stacked, DEED_NAMES, rising, DEED_PENALTY))


def _axes(readings: Sequence[RoleReading], count: int) -> Floats:
    """Return the directions in which requirements differ most, as precise as in a file.

    Those that readers ticked off, if there are any: the others repeat them in part.
    """
    own = {id(one.wanted): one.wanted.vectors for one in readings if one.form == READERS}
    own = own or {id(one.wanted): one.wanted.vectors for one in readings}
    vectors = np.unique(np.round(np.vstack(list(own.values())), 6), axis=0)
    centred = vectors - vectors.mean(axis=0)
    found = np.linalg.svd(centred, full_matrices=False)[2][:count]
    return np.asarray(found.astype(np.float32), dtype=np.float64)


Stacked = tuple["Floats", "Floats", "Floats"]


def _stack(
    readings: Sequence[RoleReading],
    columns: Callable[[RoleReading], Floats],
    rows: Sequence[Bools],
    axes: Floats,
    target: Sequence[Bools],
) -> Stacked:
    """Return features, targets and counts of the rows that are learned from."""
    features = [
        np.hstack([columns(one), one.wanted.vectors @ axes.T])[kept]
        for one, kept in zip(readings, rows, strict=True)
    ]
    targets = [wanted[kept] for wanted, kept in zip(target, rows, strict=True)]
    counts = [np.full(kept.sum(), one.count) for one, kept in zip(readings, rows, strict=True)]
    return np.vstack(features), np.concatenate(targets).astype(float), np.concatenate(counts)


def _weighing(
    stacked: Stacked, names: Sequence[str], rising: Sequence[str], penalty: float
) -> Weighing:
    features = stacked[0]
    free = [name not in rising for name in names]
    free += [True] * (features.shape[1] - len(names))
    found, intercept = logistic(*stacked, free, penalty)
    weights = dict(zip(names, found.tolist(), strict=False))
    return Weighing(weights, tuple(found[len(names) :].tolist()), intercept)


def _nearness(readings: Sequence[RoleReading]) -> tuple[float, float, float]:
    """Return what tells the passages that a reader quoted from others of the same résumé."""
    if not any(one.pointed.any() for one in readings):
        raise ValueError("no quote of any reader is found in a résumé")
    near, pointed, counts = [], [], []
    for one in readings:
        some = one.pointed.any(axis=0)
        near.append(one.traces.beside.near[:, some].reshape(-1, 3))
        pointed.append(one.pointed[:, some].ravel())
        counts.append(np.full(pointed[-1].size, one.count))
    target = np.concatenate(pointed).astype(float)
    found, _ = logistic(np.vstack(near), target, np.concatenate(counts), [False] * 3, 1.0)
    lexical, semantic, words = found.tolist()
    return lexical, semantic, words
