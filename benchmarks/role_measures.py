"""How far a method agrees with readers on roles of many descriptions, with intervals.

Descriptions are what varies: figures are of, or means over, descriptions, and a bootstrap
draws descriptions. Two methods measured with one seed meet the same draws.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import spearmanr
from sklearn.metrics import cohen_kappa_score, f1_score, roc_auc_score

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

    @property
    def auc(self) -> float:
        """The area under the ROC curve of present against missing; nan if all are alike."""
        present = self.labels.ravel() >= 1
        if present.all() or not present.any():
            return float("nan")
        return float(roc_auc_score(present, self.scores.ravel()))

    @property
    def rho(self) -> float:
        """Spearman's correlation of the overall score with the fit; nan if all fit alike."""
        if not np.ptp(self.fit):
            return float("nan")
        return float(spearmanr(self.overall, self.fit)[0]) if np.ptp(self.overall) else 0.0

    @property
    def ndcg(self) -> float:
        """NDCG of the first three, the gain of a fit being 2 to its power less one."""
        if not np.ptp(self.fit):
            return float("nan")
        gain, discount = 2.0**self.fit - 1, 1 / np.log2(np.arange(2, TOP + 2))
        order = np.argsort(-self.overall, kind="stable")[:TOP]
        best = np.sort(gain)[::-1][:TOP]
        return float(gain[order] @ discount / (best @ discount))


def figures_of(roles: Sequence[RoleAnswers]) -> dict[str, float]:
    """Return the figures of some roles, by name."""
    labels = np.concatenate([each.labels.ravel() for each in roles])
    scores = np.concatenate([each.scores.ravel() for each in roles])
    levels = np.concatenate([each.levels.ravel() for each in roles])
    present, said = labels >= 1, levels > 0
    three = np.digitize(labels, [CLAIMED, DEMONSTRATED])
    done, told = labels >= DEMONSTRATED, levels == 2
    return {
        "accuracy": float((present == said).mean()),
        "AUC within": float(np.nanmean([each.auc for each in roles])),
        "missing F1": float(f1_score(~present, ~said, zero_division=0)),
        "kappa": float(cohen_kappa_score(three, levels, labels=[0, 1, 2], weights="quadratic")),
        "dem. precision": float(done[told].mean()) if told.any() else float("nan"),
        "dem. recall": float(told[done].mean()) if done.any() else float("nan"),
        "fit": float(np.nanmean([each.rho for each in roles])),
        "nDCG@3": float(np.nanmean([each.ndcg for each in roles])),
        "ECE": _calibration_error(scores, present),
    }


def _calibration_error(scores: Floats, present: NDArray[np.bool_]) -> float:
    bins = np.clip((scores * BINS).astype(int), 0, BINS - 1)
    parts = [bins == number for number in range(BINS) if (bins == number).any()]
    gaps = [abs(scores[part].mean() - present[part].mean()) * part.mean() for part in parts]
    return float(sum(gaps))


def drawn(
    roles: Sequence[RoleAnswers],
    figures: Callable[[Sequence[RoleAnswers]], Mapping[str, float]] = figures_of,
) -> dict[str, Floats]:
    """Return each figure for ROUNDS draws of as many roles, with replacement."""
    draws = np.random.default_rng(SEED).integers(0, len(roles), (ROUNDS, len(roles)))
    rows = [figures([roles[number] for number in draw]) for draw in draws]
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}
