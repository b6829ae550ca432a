"""How far a method agrees with readers on roles of many descriptions, with intervals.

Descriptions are what varies: figures are of, or means over, descriptions, and a bootstrap
draws descriptions. Two methods measured with one seed meet the same draws.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

import numpy as np
from numpy.typing import NDArray
from scipy.stats import spearmanr
from sklearn.metrics import roc_auc_score

from benchmarks.measures import CLAIMED, DEMONSTRATED

Floats = NDArray[np.float64]

ROUNDS, SEED = 1000, 0
BINS = 10
TOP = 3


@dataclass(frozen=True)
class RoleAnswers:
    """What readers and a method say of one role's r résumés and c requirements.

    ``labels``, mean labels of 0 to 2, ``scores``, 0 to 1, and ``levels`` (0 missing, 1
    claimed, 2 demonstrated) have shape (r, c); ``fit``, 0 to 4, and ``overall`` (r,).
    """

    labels: Floats
    scores: Floats
    levels: NDArray[np.intp]
    fit: Floats
    overall: Floats

    @cached_property
    def auc(self) -> float:
        """The area under the ROC curve of present against missing; nan if all are alike."""
        present = self.labels.ravel() >= 1
        if present.all() or not present.any():
            return float("nan")
        return float(roc_auc_score(present, self.scores.ravel()))

    @cached_property
    def rho(self) -> float:
        """Spearman's correlation of the overall score with the fit; nan if all fit alike."""
        if not np.ptp(self.fit):
            return float("nan")
        return float(spearmanr(self.overall, self.fit)[0]) if np.ptp(self.overall) else 0.0

    @cached_property
    def ndcg(self) -> float:
        """NDCG of the first three, the gain of a fit being 2 to its power less one."""
        if not np.ptp(self.fit):
            return float("nan")
        gain, discount = 2.0**self.fit - 1, 1 / np.log2(np.arange(2, TOP + 2))
        order = np.argsort(-self.overall, kind="stable")[:TOP]
        best = np.sort(gain)[::-1][:TOP]
        return float(gain[order] @ discount / (best @ discount))

    @cached_property
    def counts(self) -> Counts:
        """What the figures over all roles together are made of."""
        labels, scores = self.labels.ravel(), self.scores.ravel()
        levels, present = self.levels.ravel(), labels >= 1
        bins = np.clip((scores * BINS).astype(int), 0, BINS - 1)
        table = np.zeros((3, 3))
        np.add.at(table, (np.digitize(labels, [CLAIMED, DEMONSTRATED]), levels), 1)
        return Counts(
            levels=table,
            present=_two_by_two(present, levels > 0),
            done=_two_by_two(labels >= DEMONSTRATED, levels == 2),
            bins=np.array([(scores - present)[bins == n].sum() for n in range(BINS)]),
        )


@dataclass(frozen=True)
class Counts:
    """Requirements of résumés, counted: rows are what readers say, columns what is answered.

    ``levels`` has shape (3, 3), ``present`` and ``done`` (demonstrated) (2, 2): no, then yes.
    ``bins``, of shape (BINS,), is by how much the scores of a tenth exceed what is present.
    """

    levels: Floats
    present: Floats
    done: Floats
    bins: Floats

    def __add__(self, other: Counts) -> Counts:
        """Count both."""
        return Counts(*(a + b for a, b in zip(self._all, other._all, strict=True)))

    @property
    def _all(self) -> tuple[Floats, Floats, Floats, Floats]:
        return self.levels, self.present, self.done, self.bins


def _two_by_two(read: NDArray[np.bool_], said: NDArray[np.bool_]) -> Floats:
    table = np.zeros((2, 2))
    np.add.at(table, (read.astype(int), said.astype(int)), 1)
    return table


def figures_of(roles: Sequence[RoleAnswers]) -> dict[str, float]:
    """Return the figures of some roles, by name."""
    counts = reduce(Counts.__add__, (each.counts for each in roles))
    (missing, false), (missed, found) = counts.present
    (_, wrong), (unseen, right) = counts.done
    total = counts.present.sum()
    return {
        "accuracy": (missing + found) / total,
        "AUC within": float(np.nanmean([each.auc for each in roles])),
        "missing F1": 2 * missing / (2 * missing + false + missed),
        "kappa": _kappa(counts.levels),
        "dem. precision": right / (right + wrong) if right + wrong else float("nan"),
        "dem. recall": right / (right + unseen) if right + unseen else float("nan"),
        "fit": float(np.nanmean([each.rho for each in roles])),
        "nDCG@3": float(np.nanmean([each.ndcg for each in roles])),
        "ECE": float(np.abs(counts.bins).sum() / total),
    }


def _kappa(table: Floats) -> float:
    """Return Cohen's kappa, an error of two levels weighed four times."""
    weights = np.subtract.outer(np.arange(3), np.arange(3)) ** 2
    expected = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()
    return float(1 - (weights * table).sum() / (weights * expected).sum())


def drawn(
    roles: Sequence[RoleAnswers],
    figures: Callable[[Sequence[RoleAnswers]], Mapping[str, float]] = figures_of,
) -> dict[str, Floats]:
    """Return each figure for ROUNDS draws of as many roles, with replacement."""
    draws = np.random.default_rng(SEED).integers(0, len(roles), (ROUNDS, len(roles)))
    rows = [figures([roles[number] for number in draw]) for draw in draws]
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}
