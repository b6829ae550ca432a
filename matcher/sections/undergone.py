"""Clauses that tell no deed: what was done to the person, by outsiders, or how things stood."""

from __future__ import annotations

from collections.abc import Container

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.clauses import Hinted, Stance, behind_words

_WORDS = LANGUAGE.stances
_BEFORE = late(_WORDS.before)
_MOST_BEFORE = 3
_UNDERGONE = Hinted.each_of(_WORDS.undergone)
_STANDING = late(_WORDS.standing)
_OUTSIDERS = late(_WORDS.outsiders)
_OF_NAMED = [(late(told), late(named)) for told, named in _WORDS.of_named]
_PAST = late(rf"\b{_WORDS.past}")


def untold(plain: str, rest: str, hints: Container[Stance]) -> Stance | None:
    """Return the stance of a clause that tells what was undergone, or how things were.

    ``plain`` is the clause in lower case, ``rest`` with what follows it in its sentence.
    """
    if "denying" in hints:
        told = [each.told for each in _UNDERGONE if each.cue.search(plain)]
        places = behind_words(plain, 0, _BEFORE, _MOST_BEFORE)
        if any(one.match(plain, place) for one in told for place in places):
            return "denying"
    if "standing" in hints and (_STANDING.match(plain) or _STANDING.match(rest)):
        return "standing"
    return None


def is_of_outsiders(plain: str) -> bool:
    """Tell whether a clause in lower case tells a deed of people that are not the person's."""
    return _OUTSIDERS.match(plain) is not None


def names_makers(plain: str, before: str) -> bool:
    """Tell whether a clause tells what those do for whom something is d."""
    return any(told.match(plain) and named.search(before) for told, named in _OF_NAMED)


def tells_more(plain: str) -> bool:
    """Tell whether a clause behind one of how things stood has a verb in the past."""
    return _PAST.search(plain) is not None
