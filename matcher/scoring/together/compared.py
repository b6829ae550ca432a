"""What of many roles is compared: their competencies, and options of some of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from matcher.roles.choices import options_of
from matcher.scoring.general.wanted import by_title

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from matcher.datamodels import Competency
    from matcher.scoring.arrays import Floats


class Compared(NamedTuple):
    """The competencies of R roles, each role's options behind its own: M in all.

    ``role_of``, of shape (M,), is the role of each, and ``stands_for``, of shape (M,), its own
    number, or of an option that of the competency it is an option of.
    """

    by_role: Sequence[Sequence[Competency]]
    role_of: NDArray[np.intp]
    stands_for: NDArray[np.intp]

    @classmethod
    def of(cls, asked: Sequence[Sequence[Competency]]) -> Compared:
        """Put the options of each role's competencies behind them."""
        by_role: list[Sequence[Competency]] = []
        stands_for: list[int] = []
        for own in asked:
            options, option_of = options_of(own)
            by_role.append((*own, *options))
            start = len(stands_for)
            stands_for += [start + number for number in (*range(len(own)), *option_of)]
        role_of = np.repeat(np.arange(len(asked)), [len(own) for own in by_role])
        return cls(by_role, role_of, np.array(stands_for, dtype=np.intp))

    @property
    def competencies(self) -> list[Competency]:
        """All of them, role by role."""
        return [each for own in self.by_role for each in own]

    def shares(self, plain: Sequence[Mapping[str, float]], own: Floats) -> Floats:
        """Return what each counts in its role, (M,); an option what its competency does.

        ``plain`` are shares of each role's competencies, ``own`` as Wanted has it, (M, n).
        """
        found, asked = np.zeros(len(self.role_of)), self.asked
        competencies, owner = self.competencies, self.role_of.tolist()
        before = np.array([plain[owner[n]][competencies[n].id] for n in asked.tolist()])
        found[asked] = by_title(before, own[asked], self.role_of[asked])
        return np.asarray(found[self.stands_for], dtype=np.float64)

    @property
    def asked(self) -> NDArray[np.intp]:
        """The numbers of those that are no options."""
        return np.flatnonzero(self.stands_for == np.arange(len(self.stands_for)))
