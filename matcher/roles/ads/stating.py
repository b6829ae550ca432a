"""Sentences that state a fact beside the score: years, a degree, a licence, shifts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matcher.language import LANGUAGE
from matcher.roles.ads.linear import Weights
from matcher.roles.ads.reading import Said
from matcher.roles.ads.slices import Place

ASKING_DIVISIONS = ("duty", "skill", "nice")
"""Classes of sections whose items ask something."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """A sentence that states years, a degree, a licence or the like: ``types`` says which."""

    text: str
    types: tuple[str, ...]
    must: bool
    span: Place


_WORDS = LANGUAGE.ads
_FACTS = {name: re.compile(pattern, re.I) for name, pattern in _WORDS.facts.items()}
_FACT_WORDS = re.compile(_WORDS.fact_words, re.I)
_NICE = re.compile(_WORDS.nice, re.I)
_ASKING = re.compile(_WORDS.asking, re.I)
_SURE = frozenset(_WORDS.sure_facts)
_NOT_WORD = re.compile(r"[\W\d_]+")
_LONGEST_FACT, _LEAST = 40, 0.1


def _types(text: str) -> tuple[str, ...]:
    return tuple(name for name, pattern in _FACTS.items() if pattern.search(text))


def fact_lines(said: Sequence[Said], asked: Weights) -> Iterator[FactLine]:
    """Yield the sentences that state a fact, unless they are hardly of the advertisement."""
    for each, likely in zip(said, asked, strict=True):
        types = () if each.is_title else _types(each.text)
        if types and (likely > _LEAST or each.division in (*ASKING_DIVISIONS, "fact")):
            nice = each.division == "nice" or bool(_NICE.search(each.text))
            yield FactLine(each.text, types, not nice, each.piece.place)


def is_fact_alone(text: str, *, duty: bool = False) -> bool:
    """Tell whether nothing but facts stands in a text; in a duty few are facts."""
    types = set(_types(text))
    if not types:
        return False
    if types & _SURE and len(text.split()) <= _LONGEST_FACT and not _ASKING.search(text):
        return True
    if duty and not types & _SURE:
        return False
    rest = [word for word in _NOT_WORD.split(_FACT_WORDS.sub(" ", text)) if len(word) > 1]
    return len(rest) <= (1 if types == {"years"} else 3)
