"""How a clause begins, and what stands in it: patterns that are looked for behind a cue."""

from __future__ import annotations

from collections.abc import Iterable

from matcher.sections.clauses import Hinted, where_it_begins


def begins(patterns: Iterable[Hinted], plain: str, rest: str) -> bool:
    """Tell whether a clause, seen with what follows it, begins with what a pattern matches."""
    told = [each.told for each in patterns if each.cue.search(rest)]
    places = where_it_begins(plain, rest) if told else ()
    return any(one.match(rest, place) for one in told for place in places)


def opens_with(patterns: Iterable[Hinted], plain: str) -> bool:
    """Tell whether a clause is, from its first word on, what a pattern matches."""
    return any(one.told.match(plain) for one in patterns if one.cue.search(plain))


def stands(patterns: Iterable[Hinted], plain: str) -> bool:
    """Tell whether what a pattern matches stands anywhere in a clause."""
    return any(one.told.search(plain) for one in patterns if one.cue.search(plain))
