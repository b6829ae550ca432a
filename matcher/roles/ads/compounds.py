"""Sentences parted where a recruiter would tick several things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.slices import Slice

_WORDS = LANGUAGE.ads
_STRONG = re.compile(r";\s+|,\s+plus\s+|\.\s+(?=[A-Z])")
_COMMAS = re.compile(r",\s+(?:and\s+)?|\s+and\s+(?=an?\s)")
_TRAIT = seldom(_WORDS.trait, re.I)
_DOING = re.compile(
    r",\s+(?:and\s+)?(?=[a-z]+ing\s+\w)|\s+and\s+(?=[a-z]+ing\s+(?!and\b|or\b)\w)"
)
_SHORT, _LONG, _MANY = 2, 14, 3


def parts_of(piece: Slice) -> Iterator[Slice]:
    """Yield the parts of a sentence that are asked separately; the whole if it is one."""
    strong = [part.strip() for part in piece.split(_STRONG)]
    if len(strong) < _MANY and any(len(part.text.split()) < _SHORT for part in strong):
        strong = [piece]
    for part in strong:
        yield from _enumerated(part)


def _enumerated(piece: Slice) -> list[Slice]:
    doing = [part.strip() for part in piece.split(_DOING)]
    if len(doing) > _MANY and all(len(part.text.split()) >= _SHORT for part in doing):
        return doing
    listed = [part.strip() for part in piece.split(_COMMAS)]
    traits = sum(bool(_TRAIT.search(part.text)) for part in listed)
    if (
        len(listed) >= _MANY
        and traits >= _SHORT
        and sum(not 1 <= len(part.text.split()) <= _LONG for part in listed)
        <= (len(listed) >= 2 * _MANY)
    ):
        return listed
    return [piece]
