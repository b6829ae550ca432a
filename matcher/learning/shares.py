"""Shares: what each competency counts in the overall score."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import lsq_linear

from matcher.learning.labelled import DEMONSTRATED_LABEL
from matcher.scoring.verdicts import CLAIM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.learning.gathered import Data

SHARE_RIDGE = 36.0
FEWEST_FITS = 30
"""Résumés with an overall fit below which all competencies count alike."""

_SLIGHT = 0.75  # the mean label from which on a competency counts as claimed here


def learn_shares(data: Data, ids: Sequence[str]) -> dict[str, float]:
    """Weigh the competencies by what readers' overall fit owes to each.

    Least squares on what the same readers labelled, a claim counted as CLAIM of a deed,
    no weight below 0 and all of them drawn towards equal ones (ridge). They sum to one; with
    fewer than FEWEST_FITS there are none, and all count alike.
    """
    known = np.isfinite(data.fit)
    labels, fit = data.labels[known], data.fit[known]
    if len(fit) < FEWEST_FITS:
        return {}
    levels = np.where(
        labels >= DEMONSTRATED_LABEL, 1.0, np.where(labels >= _SLIGHT, CLAIM, 0.0)
    )
    if not levels.any() or not fit.any():  # nobody fits, or nobody shows anything
        return {}
    equal = fit.sum() / levels.sum()
    pull = np.sqrt(SHARE_RIDGE) * np.eye(len(ids))
    rows = np.block([[levels, np.ones((len(fit), 1))], [pull, np.zeros((len(ids), 1))]])
    target = np.concatenate([fit, np.full(len(ids), np.sqrt(SHARE_RIDGE) * equal)])
    bounds = [0.0] * len(ids) + [-np.inf], np.inf
    weights = lsq_linear(rows, target, bounds=bounds).x[: len(ids)]
    total = weights.sum()
    return dict(zip(ids, (weights / total).tolist(), strict=True)) if total > 0 else {}
