"""What answers for roles that nobody labelled: matcher, as before and now, TF-IDF and MiniLM.

The last two compare each passage with the texts of a requirement, by the mean of the three
best passages, and get a logistic curve of their own for present and one for demonstrated.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from benchmarks.baselines import LEVELS
from matcher.learning.requirements import RoleReading
from matcher.scoring.general.judging import GeneralModel
from matcher.scoring.matching import match_resume
from matcher.scoring.model import Model
from matcher.scoring.parts import Shared
from matcher.scoring.role import LearnedRole

Floats = NDArray[np.float64]
BEST = 3


@dataclass(frozen=True)
class Said:
    """What a method says of one résumé and m requirements; ``overall`` ranks résumés."""

    scores: Floats
    levels: NDArray[np.intp]
    overall: float


Role = Callable[[RoleReading], Said]
Fitted = Callable[[Sequence[RoleReading]], Role]


def of_matcher(shared: Shared, general: GeneralModel | None) -> Role:
    """Return matcher with a general model; None: with the curves that it had before."""

    @lru_cache(maxsize=4)
    def model_for(number: int) -> Model:
        return Model(shared, LearnedRole(), profiles[number], general)

    profiles = {}

    def answer(reading: RoleReading) -> Said:
        profiles[id(reading.profile)] = reading.profile
        result = match_resume(model_for(id(reading.profile)), reading.resume)
        return Said(
            scores=np.array([match.score for match in result.competencies]),
            levels=np.array([LEVELS[match.verdict] for match in result.competencies]),
            overall=result.score,
        )

    return answer
