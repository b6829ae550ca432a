"""Degrees in a text: their levels, and the families of their fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from matcher.language import LANGUAGE, any_of
from matcher.language.needles import seldom

_WORDS = LANGUAGE.facts.degrees
LEVELS = tuple(_WORDS.levels)
"""The levels of degrees from the lowest to the highest."""

EQUIVALENT = "equivalent"
"""The last part of a degree's value where something else will do as well."""
NO_DEGREE = "none"
"""The value where an advertisement says that no degree is asked."""

_PATTERNS = {level: seldom(pattern, re.I) for level, pattern in _WORDS.levels.items()}
_ON_RESUMES = {
    level: seldom(any_of((_WORDS.levels[level], pattern)), re.I)
    for level, pattern in _WORDS.on_resumes.items()
}
_PLAIN, _NOT_DEGREE = seldom(_WORDS.plain, re.I), seldom(_WORDS.not_degree, re.I)
_FAMILIES = {name: seldom(pattern, re.I) for name, pattern in _WORDS.fields.items()}
_WIDE = [(seldom(pattern, re.I), names.split()) for pattern, names in _WORDS.wide.items()]
_WIDE_ON_RESUMES = [
    *_WIDE,
    *((re.compile(p, re.I), names.split()) for p, names in _WORDS.wide_on_resumes.items()),
]
_OF_ANY = seldom(_WORDS.of_any, re.I)
_EITHER = seldom(LANGUAGE.facts.either, re.I)
_PLAIN_LEVEL = "bachelor"
_NEAR = 30
"""Characters between a level and the word degree that belongs to it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A degree's level in a text, with its place."""

    level: str
    start: int
    end: int


def levels_in(text: str, *, on_resume: bool = False) -> list[Mention]:
    """Return the levels that a text names, in its order.

    The word degree alone is the first one. ``on_resume`` is for lines of schooling, where
    short forms mean more.
    """
    patterns = _ON_RESUMES if on_resume else _PATTERNS
    found = [
        Mention(level, *match.span())
        for level, pattern in patterns.items()
        for match in pattern.finditer(text)
        if not _is_none(text, match)
    ]
    for match in _PLAIN.finditer(text):
        beside = any(each.start - _NEAR <= match.start() <= each.end + _NEAR for each in found)
        if not beside and not _is_none(text, match):
            found.append(Mention(_PLAIN_LEVEL, *match.span()))
    return sorted(found, key=lambda each: (each.start, -each.end))


def _is_none(text: str, match: re.Match[str]) -> bool:
    start, end = max(0, match.start() - 24), match.end() + 24
    return any(
        other.start() + start < match.end() and match.start() < other.end() + start
        for other in _NOT_DEGREE.finditer(text[start:end])
    )


@lru_cache(maxsize=4096)  # of a résumé, for one role after the other
def families_in(text: str) -> frozenset[str]:
    """Return the families of the fields that a text names; none if it names no field."""
    return frozenset(name for name, pattern in _FAMILIES.items() if pattern.search(text))


def wide_families_in(text: str, *, on_resume: bool = False) -> frozenset[str]:
    """Return the families that a word for several at once stands for, such as engineering."""
    table = _WIDE_ON_RESUMES if on_resume else _WIDE
    return frozenset(name for pattern, names in table if pattern.search(text) for name in names)


def sought_in(about: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the families that a field asked names, and those of its wider words.

    Of engineering and of mechanical engineering only the first is a wider word.
    """
    named, wide = frozenset[str](), frozenset[str]()
    for part in _EITHER.split(about):
        own = _narrowest(families_in(part))
        named |= own
        wide |= frozenset() if own else wide_families_in(part)
    return named, wide


def _narrowest(families: frozenset[str]) -> frozenset[str]:
    """Return families without those that hold another one of them."""
    return frozenset(
        each
        for each in families
        if not families.intersection(
            (*_WORDS.within.get(each, ()), *_WORDS.headed.get(each, ()))
        )
    )


def may_be_of(families: frozenset[str], asked: frozenset[str]) -> bool:
    """Tell whether a field that only wide families are told of may be one that is asked."""
    return bool(families) and all(
        asked.intersection(_WORDS.within.get(each, ())) for each in families
    )


def related_to(families: frozenset[str]) -> frozenset[str]:
    """Return the families of related fields: those of the groups that families belong to."""
    groups = (frozenset(group.split()) for group in _WORDS.groups)
    return families.union(*(group for group in groups if group & families))


def close_to(families: frozenset[str]) -> frozenset[str]:
    """Return the families of fields that most readers take for related to some."""
    pairs = (frozenset(pair.split()) for pair in _WORDS.close)
    return families.union(*(pair for pair in pairs if pair & families))


def names_field(text: str) -> bool:
    """Tell whether a text names a field that somebody can study."""
    return bool(families_in(text) or wide_families_in(text))


def tells_own_field(name: str) -> bool:
    """Tell whether a degree's name of one word tells its field, as that of laws does."""
    return " " not in name and bool(families_in(_OF_ANY.sub(" ", name)))


def rank(level: str) -> int:
    """Return the place of a level among all, 0 for the lowest."""
    return LEVELS.index(level)


def lowest(value: str) -> int | None:
    """Return the rank of the lowest level that a fact's value names; None if it names none.

    A value that somebody wrote by hand may name degrees in any way that a text may.
    """
    ranks = [rank(word) for word in value.split() if word in LEVELS]
    ranks = ranks or [rank(each.level) for each in levels_in(value)]
    return min(ranks, default=None)
