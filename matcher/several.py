"""The scores of many résumés for many roles, where nobody asks what is behind each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.inputs import checked_resume
from matcher.scoring.together.manyroles import ManyRoles

if TYPE_CHECKING:
    from matcher.datamodels import Resume
    from matcher.estimator import RoleMatcher
    from matcher.scoring.arrays import Floats


def score_roles(models: Iterable[RoleMatcher], resumes: Iterable[Resume]) -> Floats:
    """Return the overall score, 0 to 1, of each résumé for each role: (n_resumes, n_roles).

    They are those of :meth:`RoleMatcher.match` to 1e-12, without evidence, for which résumés
    and texts of roles are compared once, if :meth:`RoleMatcher.load_roles` made the models: a
    hundred roles take a twenty-third of the time that they take one by one (60 résumés;
    ``python -m benchmarks.starting``). Roles that something was learned for are matched one by
    one. Raises ResumeReadError for the first résumé that has nothing to score, or is not in
    English and none of the models takes ``any_language``.
    """
    given = list(models)
    many = ManyRoles([model.model_ for model in given])
    any_language = any(model.any_language for model in given)
    rows = [
        many.scores(checked_resume(resume, any_language=any_language)) for resume in resumes
    ]
    return np.array(rows, dtype=np.float64).reshape(-1, len(given))
