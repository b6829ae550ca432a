"""The scores of résumés for many roles, without what explains them."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.comparing import counted_of, kept_of, passages_of, vectors_of
from matcher.scoring.general.held import holds_title
from matcher.scoring.matching import match_with_each
from matcher.scoring.together.rolestack import MOST_ROLES, RoleStack
from matcher.scoring.together.someroles import chosen_roles
from matcher.scoring.together.stackscores import stack_scores

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from matcher.datamodels import Passage, Resume
    from matcher.scoring.arrays import Floats
    from matcher.scoring.comparing import KeptPassages
    from matcher.scoring.model import Model
    from matcher.scoring.parts import Shared


class ManyRoles:
    """Roles that résumés are scored with together.

    Those for which nothing was learned are stacked, where they share what they are compared
    by; the others are matched one by one, as :func:`~matcher.scoring.matching.match_resume`
    does it.
    """

    def __init__(self, models: Sequence[Model], together: int = MOST_ROLES) -> None:
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
            for start in range(0, len(numbers), together)
            for chosen in [numbers[start : start + together]]
        ]

    def scores(
        self,
        resume: Resume,
        roles: Collection[int] | None = None,
        kept: Sequence[Passage] | None = None,
    ) -> Floats:
        """Return the overall score of a résumé for each role, of shape (n_roles,), 0 to 1.

        If some ``roles`` are asked for, by their numbers, those of the others are NaN.
        ``kept`` are its passages but repeats, where they are known. Raises ResumeReadError of
        kind ``empty`` if it holds nothing to score.
        """
        found = np.full(len(self.models), np.nan)
        asked = range(len(self.models)) if roles is None else frozenset(roles)
        made = _Once(resume, kept)
        for numbers, whole in self._stacks:
            places = [place for place, number in enumerate(numbers) if number in asked]
            if places:
                stack = whole if len(places) == len(numbers) else chosen_roles(whole, places)
                mine = [numbers[place] for place in places]
                called = [self.models[number].profile.title for number in mine]
                held = np.array([holds_title(resume.text, title) for title in called])
                found[mine] = stack_scores(stack, *made.by(whole.shared), held)
        if others := [number for number in self._others if number in asked]:
            results = match_with_each([self.models[number] for number in others], resume)
            found[others] = [result.score for result in results]
        return found


class _Once:
    """The passages of a résumé and their vectors, made once for all that share these."""

    def __init__(self, resume: Resume, kept: Sequence[Passage] | None) -> None:
        self._resume, self._kept = resume, kept
        self._made: dict[tuple[int, int], tuple[KeptPassages, Floats]] = {}

    def by(self, shared: Shared) -> tuple[KeptPassages, Floats]:
        key = id(shared.lexical), id(shared.semantic)
        if key not in self._made:
            kept = (
                kept_of(shared, self._passages)
                if self._kept is None
                else counted_of(shared, self._kept)
            )
            self._made[key] = kept, vectors_of(shared, kept.passages)
        return self._made[key]

    @cached_property
    def _passages(self) -> Sequence[Passage]:
        return passages_of(self._resume)
