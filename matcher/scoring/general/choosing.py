"""Which of the options of a competency judges it, where one of several things will do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.scoring.calibration import PRESENT
from matcher.scoring.verdicts import DEMONSTRATED, credit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from matcher.scoring.arrays import Bools, Floats

_credit: Any = credit  # the same sum, over arrays


def judging_rows(
    stands_for: Sequence[int] | NDArray[np.intp],
    scores: Floats,
    deeds: Floats,
    own: Floats,
    has_any: Bools,
) -> NDArray[np.intp]:
    """Return the row that judges each competency, in the order of their rows.

    ``stands_for``, of shape (m,), has for each row the row of the competency it stands for:
    its own, or that of what it is an option of. One with options is judged by the best of
    them: by verdict, then by what it counts. The others, of shape (m,), are the probabilities
    that it is there, that it was done, the share without copies, and whether any passage has
    anything of it.
    """
    whose = np.asarray(stands_for, dtype=np.intp)
    rows = np.arange(len(whose))
    options = np.bincount(whose[whose != rows], minlength=len(whose))
    present = (scores >= PRESENT) & has_any
    level = present.astype(np.float64) + (present & (deeds >= DEMONSTRATED))
    worth = 2.0 * level + scores * _credit(own, deeds)
    worth[options > 0] = -1.0
    order = np.lexsort((-worth, whose))
    first = np.unique(whose[order], return_index=True)[1]
    return np.asarray(order[first], dtype=np.intp)
