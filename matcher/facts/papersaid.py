"""Which passage states a paper itself, and whether it is of the state that is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from matcher.datamodels import Passage
from matcher.facts.papers import Named
from matcher.facts.regions import is_elsewhere, is_of_region, region_around
from matcher.facts.registers import (
    is_of_other_register,
    is_on_register,
    region_of,
    register_around,
)
from matcher.language import LANGUAGE
from matcher.results import FactMatch

_STATED = re.compile(LANGUAGE.facts.papers.stated, re.I)
_OF_OTHERS = re.compile(LANGUAGE.facts.papers.of_others, re.I)
_BY_OTHERS = re.compile(LANGUAGE.facts.papers.by_others, re.I)
_AND = re.compile(LANGUAGE.facts.papers.beside, re.I)
_PART, *_PARTLY = (re.compile(each, re.I) for each in LANGUAGE.facts.papers.partly)
_END = re.compile(r"[.;|•\n](?=\s|$)")
_LISTED = ("certifications", "education")


def is_of_others(before: str, behind: str, following: Sequence[Named], end: int) -> bool:
    """Tell whether what stands around a name says that other people have the paper.

    What is said behind the last of several names is said of each: ``following`` are those
    behind one that ends at ``end``, and ``behind`` is the text from there on.
    """
    if _OF_OTHERS.search(before):
        return True
    last = 0
    for each in following:
        if not _AND.fullmatch(behind, last, each.start - end):
            break
        last = each.end - end
    return bool(_BY_OTHERS.search(_END.split(behind[last:])[0]))


def is_partly(before: str, behind: str, asked: str) -> bool:
    """Tell whether only some exams of a paper are passed, where not only that is ``asked``."""
    first, second = _PARTLY
    partly = first.search(before) or second.search(behind)
    return bool(partly) and not _PART.search(asked)


def how_well(passage: Passage, about: str) -> int:
    """Return how well a passage states a paper: its number and state, in a list of them."""
    region = region_around(about, 0, len(about))
    own = bool(region) and is_of_region(passage.text, region)
    register = register_around(about, 0, len(about))
    own = own or (bool(register) and is_on_register(passage.text, register))
    listed = passage.section in _LISTED
    return 4 * own + 2 * listed + 2 * bool(_STATED.search(passage.text))


def unless_elsewhere(best: FactMatch, met: Sequence[FactMatch]) -> FactMatch:
    """Return what was found of a paper; unclear where it is of another state than is asked.

    A paper may be of several at once, or on several registers, so that it is not missing. What
    tells of no state, or names one in passing, is as good as one that is asked.
    """
    about = best.fact.about
    region = region_around(about, 0, len(about))
    register = register_around(about, 0, len(about))
    if best.status != "met" or not (region or register):
        return best
    passages = [passage for each in met for passage in each.evidence]
    if any(_is_own(each.text, region, register) for each in passages):
        return best
    elsewhere = any(_is_elsewhere(each, region, register) for each in passages)
    return replace(best, status="unclear") if elsewhere else best


def _is_own(text: str, region: str, register: str) -> bool:
    if register:
        return is_on_register(text, register)
    return is_of_region(text, region)


def _is_elsewhere(passage: Passage, region: str, register: str) -> bool:
    """Tell whether a passage names another register, or is in a list and of another state."""
    if is_of_other_register(passage.text, register, region):
        return True
    region = region or region_of(register)
    return passage.section in _LISTED and is_elsewhere(passage.text, region)
