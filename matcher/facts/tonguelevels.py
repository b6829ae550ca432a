"""How well languages are known, by what a text says beside their names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.facts.papers import Named
from matcher.language import LANGUAGE

_WORDS = LANGUAGE.facts.tongues
_WELL = re.compile(_WORDS.well, re.I)
_UNREACHED = re.compile(_WORDS.unreached, re.I)
_APART, _TOGETHER = re.compile(_WORDS.apart, re.I), re.compile(_WORDS.together, re.I)
_LEVELS = tuple(re.compile(level, re.I) for level in _WORDS.levels)
GRADE = re.compile(r"\b[abc][12]\b", re.I)
"""A level of the European framework."""
_GRID = 3
"""So many grades of one language are of several ways to know it."""


def said_of(text: str, found: Sequence[Named], number: int) -> str:
    """Return what a text says of one language: behind its name, or before it.

    What leads to the next name without a sign between is of that one. Two that are named
    together share what is said.
    """
    behind = _behind(text, found, number)
    if level_of(behind) or is_well(behind) or _UNREACHED.search(behind):
        return behind
    before = _before(text, found, number)
    if level_of(before) or is_well(before) or _UNREACHED.search(before):
        return before
    if number and _TOGETHER.fullmatch(text, found[number - 1].end, found[number].start):
        return _before(text, found, number - 1)
    if number + 1 < len(found):
        following = found[number + 1]
        if _TOGETHER.fullmatch(text, found[number].end, following.start):
            return _behind(text, found, number + 1)
    return ""


def _behind(text: str, found: Sequence[Named], number: int) -> str:
    if number + 1 == len(found):
        return text[found[number].end :]
    between = text[found[number].end : found[number + 1].start]
    cuts = [match.start() for match in _APART.finditer(between)]
    return between[: cuts[-1]] if cuts else between


def _before(text: str, found: Sequence[Named], number: int) -> str:
    between = text[found[number - 1].end if number else 0 : found[number].start]
    return _APART.split(between)[-1] if number else between


def is_well(text: str) -> bool:
    """Tell whether a text says that a language is known well, and not only wished to be."""
    return bool(_WELL.search(_UNREACHED.sub(" ", text)))


def level_of(text: str) -> int:
    """Return the highest of six levels that a text names, or 0.

    What somebody says not to have reached is none.
    Of several grades, as for listening, speaking and writing, it is the one in the middle.
    """
    text = _UNREACHED.sub(" ", text)
    grades = sorted(each.lower() for each in GRADE.findall(text))
    if len(grades) >= _GRID:
        text = grades[len(grades) // 2]
    return max((n for n, level in enumerate(_LEVELS, 1) if level.search(text)), default=0)
