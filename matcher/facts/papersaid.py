"""Which passage states a paper itself, and whether it is of the state that is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from matcher.datamodels import Passage
from matcher.facts.regions import is_elsewhere, is_of_region, region_around
from matcher.language import LANGUAGE
from matcher.results import FactMatch

_STATED = re.compile(LANGUAGE.facts.papers.stated, re.I)
_LISTED = ("certifications", "education")


def how_well(passage: Passage, about: str) -> int:
    """Return how well a passage states a paper: its number and state, in a list of them."""
    region = region_around(about, 0, len(about))
    of_region = bool(region) and is_of_region(passage.text, region)
    listed = passage.section in _LISTED
    return 4 * of_region + 2 * listed + 2 * bool(_STATED.search(passage.text))


def unless_elsewhere(best: FactMatch, met: Sequence[FactMatch]) -> FactMatch:
    """Return what was found of a paper; unclear where it is of another state than is asked.

    A paper may be of several at once, so that it is not missing. What tells of no state, or
    names one in passing, is as good as one that is asked.
    """
    region = region_around(best.fact.about, 0, len(best.fact.about))
    if best.status != "met" or not region:
        return best
    passages = [passage for each in met for passage in each.evidence]
    if any(is_of_region(each.text, region) for each in passages):
        return best
    listed = [each for each in passages if each.section in _LISTED]
    elsewhere = any(is_elsewhere(each.text, region) for each in listed)
    return replace(best, status="unclear") if elsewhere else best
