"""Some roles of a stack, as a stack of their own that was not made anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from matcher.scoring.together.rolestack import RoleStack, StackedStems, Wants


def chosen_roles(stack: RoleStack, roles: Sequence[int]) -> RoleStack:
    """Return a stack of some of its roles, by their numbers, which rise.

    Their competencies and texts alone are left of what is compared. What is looked up, terms
    and words, stays that of all, so that a hundredth of the time does that a stack takes.
    """
    numbers = np.asarray(roles)
    mine = np.flatnonzero(np.isin(stack.role_of, numbers))
    sizes = stack.sizes[mine]
    rows = stack.rows[mine, : sizes.max()]
    texts = np.unique(rows)
    texts = texts[texts < len(stack.semantic)]  # but for what fills up
    return replace(
        stack,
        role_of=np.searchsorted(numbers, stack.role_of[mine]),
        stands_for=np.searchsorted(mine, stack.stands_for[mine]),
        share=stack.share[mine],
        title_share=stack.title_share[numbers],
        rows=np.where(rows < len(stack.semantic), np.searchsorted(texts, rows), len(texts)),
        sizes=sizes,
        knows=stack.knows[:, numbers],
        targets=stack.targets.only(texts),
        semantic=stack.semantic[texts],
        words=_chosen_stems(stack.words, texts, mine),
        wants=_chosen_wants(stack.wants, numbers, mine),
        phrases=stack.phrases.of_roles(numbers),
        strewn=stack.strewn.of_roles(numbers),
    )


def _chosen_stems(
    words: StackedStems, texts: NDArray[np.intp], mine: NDArray[np.intp]
) -> StackedStems:
    return replace(
        words,
        texts=words.texts.only(texts),
        names=words.names.only(mine),
        of_texts=words.of_texts[texts],
        of_names=words.of_names[mine],
        rarest=words.rarest[mine],
    )


def _chosen_wants(wants: Wants, numbers: NDArray[np.intp], mine: NDArray[np.intp]) -> Wants:
    return replace(
        wants,
        own=wants.own[mine],
        vectors=wants.vectors[mine],
        names=wants.names[mine],
        role=wants.role[numbers],
        title=wants.title[numbers],
        role_terms=wants.role_terms[numbers],
    )
