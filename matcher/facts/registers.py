"""Registers of trades and the bodies that keep them, as they are asked and as they are told."""

from __future__ import annotations

import re

from matcher.facts.regions import is_around
from matcher.language import LANGUAGE
from matcher.language.needles import Seldoms

_REGISTERS = LANGUAGE.facts.papers.registers
_PATTERNS = Seldoms({name: pattern for name, (pattern, _) in _REGISTERS.items()}, re.I)
_CLAUSE = re.compile(r"[.;:•|](?:\s|$)")
_NEAR = 48
"""Characters beside a paper in which the body may stand that keeps its register."""


def register_around(text: str, start: int, end: int) -> str:
    """Return the body whose register a paper of a text is to be on; empty if none is told."""
    before = _CLAUSE.split(text[max(0, start - _NEAR) : start])[-1]
    behind = _CLAUSE.split(text[end : end + _NEAR])[0]
    named = _named_in(before + text[start:end] + behind)
    return next(iter(named), "")


def is_on_register(text: str, register: str) -> bool:
    """Tell whether a text names a body, or a number of its register."""
    return register in _named_in(text)


def is_of_other_register(text: str, register: str, region: str) -> bool:
    """Tell whether a text names a body that is not the one asked, or not of its region."""
    return any(
        each != register and not (region and is_around(region_of(each), region))
        for each in _named_in(text)
    )


def region_of(register: str) -> str:
    """Return the state or country of a body."""
    return _REGISTERS[register][1]


def _named_in(text: str) -> list[str]:
    """Return the bodies that a text names, in the order of the table."""
    return [name for name, pattern in _PATTERNS.that_may_match(text) if pattern.search(text)]
