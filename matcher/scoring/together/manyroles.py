"""The scores of résumés for many roles, without what explains them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.comparing import kept_of, passages_of, vectors_of
from matcher.scoring.matching import match_with_each
from matcher.scoring.together.rolestack import MOST_ROLES, RoleStack
from matcher.scoring.together.stackscores import stack_scores

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.datamodels import Resume
    from matcher.scoring.arrays import Floats
    from matcher.scoring.model import Model


class ManyRoles:
    """Roles that résumés are scored with together.

    Those for which nothing was learned are stacked, where they share what they are compared
    by; the others are matched one by one, as :func:`~matcher.scoring.matching.match_resume`
    does it.
    """

    def __init__(self, models: Sequence[Model]) -> None:
        self.models = models
        alike = defaultdict[tuple[int, ...], list[int]](list)
        self._others: list[int] = []
        for number, model in enumerate(models):
            if model.has_only_texts:
                shared = (model.shared.lexical, model.shared.semantic, model.general)
                alike[tuple(map(id, shared))].append(number)
            else:
                self._others.append(number)
        self._stacks = [
            (chosen, RoleStack.of([models[number] for number in chosen]))
            for numbers in alike.values()
            for start in range(0, len(numbers), MOST_ROLES)
            for chosen in [numbers[start : start + MOST_ROLES]]
        ]

    def scores(self, resume: Resume) -> Floats:
        """Return the overall score of a résumé for each role, of shape (n_roles,), 0 to 1.

        Raises ResumeReadError of kind ``empty`` if it holds nothing to score.
        """
        found = np.empty(len(self.models))
        passages = passages_of(resume)
        for numbers, stack in self._stacks:
            kept = kept_of(stack.shared, passages)
            found[numbers] = stack_scores(stack, kept, vectors_of(stack.shared, kept.passages))
        others = match_with_each([self.models[number] for number in self._others], resume)
        for number, result in zip(self._others, others, strict=True):
            found[number] = result.score
        return found
