"""States and countries that a paper is of, as it is asked and as it is held."""

from __future__ import annotations

import re

from matcher.language import LANGUAGE, any_of
from matcher.lazily import late

_REGIONS = LANGUAGE.facts.papers.regions
_NAME = late(
    rf"(?<!\w)(?:{any_of(sorted(map(re.escape, _REGIONS), key=len, reverse=True))})(?!\w)"
)
_CALLED = {other: name for name, (_, others) in _REGIONS.items() for other in others}
_OTHER = late(
    rf"(?<!\w)(?:{any_of(sorted(map(re.escape, _CALLED), key=len, reverse=True))})(?!\w)"
)
_CLAUSE = re.compile(r"[.;:•|()](?:\s|$)|,\s")
_NEAR = 32
"""Characters beside a paper in which what it is of may stand."""
_FEWEST = 4
"""Letters from which on another name of a region is no short form, which may be a word."""


def region_around(text: str, start: int, end: int) -> str:
    """Return the state or country that a paper of a text is of; empty if none is told.

    It stands near it in its clause: before it by any name, behind it by its own.
    """
    before = _CLAUSE.split(text[max(0, start - _NEAR) : start])[-1]
    behind = _CLAUSE.split(text[end : end + _NEAR])[0]
    own = _NAME.search(text[start:end] + behind) or _NAME.search(before)
    match = own or _OTHER.search(before)
    return match[0] if match else ""


def is_of_region(text: str, asked: str) -> bool:
    """Tell whether a text names a region that is asked, by whatever name of it."""
    name = _CALLED.get(asked, asked)
    _, others = _REGIONS[name]
    return any(re.search(rf"(?<!\w){re.escape(each)}(?!\w)", text) for each in (name, *others))


def is_elsewhere(text: str, asked: str) -> bool:
    """Tell whether a text names a region, and neither one that is asked nor around or in it."""
    found = {_CALLED.get(each, each) for each in _named_in(text)}
    return bool(found) and not any(is_around(each, asked) for each in found)


def is_around(name: str, asked: str) -> bool:
    """Tell whether a region is the one that is asked, or around or in it."""
    asked = _CALLED.get(asked, asked)
    return name in (asked, _REGIONS[asked][0]) or _REGIONS[name][0] == asked


def _named_in(text: str) -> list[str]:
    long = (each for each in _OTHER.findall(text) if len(each) >= _FEWEST)
    return [*_NAME.findall(text), *long]
