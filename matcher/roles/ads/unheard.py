"""Whether much of what an advertisement says to its reader gave no requirement."""

from __future__ import annotations

from collections.abc import Iterable

from matcher.roles.ads.addressing import speaks_to_reader
from matcher.roles.ads.reading import Said, said_in
from matcher.roles.ads.ticking import Advertisement

_FEWEST, _LONG = 3, 60
"""Fewer requirements than these are few for a text of more words than these."""
_MANY, _SHARE = 4, 0.5
"""So many sentences, and more than this share of all that speak to the reader."""


def found_little(text: str, ad: Advertisement) -> bool:
    """Tell whether so little was made of an advertisement that much of it may be lost."""
    few = len(ad.requirements) < _FEWEST and len(text.split()) > _LONG
    return few or _left_much(said_in(text), ad)


def _left_much(said: Iterable[Said], ad: Advertisement) -> bool:
    spans = [span for each in ad.requirements for span in each.spans]
    facts = [fact.statement for fact in ad.facts]
    told = [each for each in said if not each.is_title and speaks_to_reader(each.text)]
    left = [
        each
        for each in told
        if each.division != "other"
        and not any(_meet(each.piece.place, span) for span in spans)
        and not any(each.text in fact or fact in each.text for fact in facts)
    ]
    return len(left) >= _MANY and len(left) > _SHARE * len(told)


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
