"""What parts of passages are asked, and what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from matcher.engines.shards import Done

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from matcher.engines.guessing import Sampled


class Found(NamedTuple):
    """Résumés that may be among the best of roles: three columns, a row a pair.

    ``names`` are those of the résumés that ``resumes`` numbers.
    """

    names: tuple[str, ...]
    roles: NDArray[np.int32]
    resumes: NDArray[np.int32]
    scores: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class AFew:
    """Asks of a part for the exact scores of a few résumés, where ``parts`` are asked so."""

    number: int
    parts: int


@dataclass(frozen=True, slots=True)
class Narrow:
    """Asks of a part which résumés reach, for each role, its ``least``, at most ``most``.

    By a guess: ``worth`` is what traits are worth to each role, of shape (n_roles, n_traits).
    """

    number: int
    least: NDArray[np.float64]
    most: int
    worth: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Exactly:
    """Asks of a part for the exact scores of some of its résumés, each with some roles."""

    number: int
    pairs: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class WithEvidence(Exactly):
    """Asks for the same with the results that a person is shown, with their evidence."""


@dataclass(frozen=True, slots=True)
class Ranked(Done):
    """A part that was asked, and what it answered."""

    found: Found | None = None
    sampled: Sampled | None = None
