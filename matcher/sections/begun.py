"""How a clause begins, and what stands in it: patterns that are looked for behind a cue."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from matcher.language import LANGUAGE
from matcher.language.patterns import Cued
from matcher.lazily import late

_WORDS = LANGUAGE.stances
_I = re.compile(r"\bi ")


class Begins(NamedTuple):
    """A pattern at the start of a clause, and behind the first person within it.

    Both match only where ``cue`` is found.
    """

    cue: re.Pattern[str]
    at_start: re.Pattern[str]
    after_pronoun: re.Pattern[str]

    @classmethod
    def each_of(cls, patterns: Cued) -> tuple[Begins, ...]:
        """Put patterns in both places."""
        return tuple(
            cls(
                late(rf"\b(?:{cue})"),
                late(f"(?:{_WORDS.before}){{0,6}}(?:{pattern})"),
                late(f"{_WORDS.pronoun}(?:{pattern})"),
            )
            for cue, pattern in patterns
        )


class Stands(NamedTuple):
    """A pattern anywhere in a clause, which matches only where ``cue`` is found."""

    cue: re.Pattern[str]
    anywhere: re.Pattern[str]

    @classmethod
    def each_of(cls, patterns: Cued) -> tuple[Stands, ...]:
        """Compile patterns, each at its first use."""
        return tuple(cls(late(rf"\b(?:{cue})"), late(pattern)) for cue, pattern in patterns)


def begins(patterns: Iterable[Begins], plain: str, rest: str) -> bool:
    """Tell whether a clause, seen with what follows it, begins with what a pattern matches."""
    cued = [pattern for pattern in patterns if pattern.cue.search(rest)]
    if any(pattern.at_start.match(rest) for pattern in cued):
        return True
    if not _I.search(plain):
        return False
    found = (pattern.after_pronoun.search(rest) for pattern in cued)
    return any(match and match.start() < len(plain) for match in found)


def stands(patterns: Iterable[Stands], plain: str) -> bool:
    """Tell whether what a pattern matches stands anywhere in a clause."""
    return any(one.anywhere.search(plain) for one in patterns if one.cue.search(plain))
