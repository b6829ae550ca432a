"""Sentences parted where a recruiter would tick several things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.addressing import is_expected, person_sought
from matcher.roles.ads.cues import keeps_busy
from matcher.roles.ads.doings import doings_of
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.sought import things_sought

_WORDS = LANGUAGE.ads
_STRONG = re.compile(rf"{_WORDS.likewise}|;\s+|\s+[·|]\s+|,\s+plus\s+|\.\s+(?=[A-Z])")
_COMMAS = re.compile(r",\s+(?:and\s+)?|\s+and\s+(?=an?\s)")
_BRINGING = re.compile(rf"\W*(?:{_WORDS.bringing})\s", re.I)
_PARTS = re.compile(rf",\s+(?:and\s+)?|\s+and\s+(?=(?:an?|the)\s|{LANGUAGE.prose.praising})")
_LISTED = re.compile(r"[,;]\s+(?:and\s+)?")
_CHOSEN = re.compile(rf"\S+\s(?:{_WORDS.choosing})\s\S+", re.I)
"""The end of a list of which one is enough."""
_TRAIT = seldom(_WORDS.trait, re.I)
_DOING = re.compile(
    r",\s+(?:and\s+)?(?=[a-z]+ing\s+\w)|\s+and\s+(?=[a-z]+ing\s+(?!and\b|or\b)\w)"
)
_HAVING = re.compile(LANGUAGE.prose.having, re.I)
_VAGUE = seldom(LANGUAGE.prose.vague, re.I)
_SHORT, _LONG, _MANY = 2, 14, 3


def parts_of(
    piece: Slice, *, fine: bool = True, alone: bool = False, sought: bool = False
) -> Iterator[Slice]:
    """Yield the parts of a sentence that are asked separately; the whole if it is one.

    Sentences are parted before each verb if that is to be ``fine``, one ``alone`` below a
    heading of what is needed at each comma, and of one that says who is ``sought`` only what
    for is asked.
    """
    if sought and (things := things_sought(piece)):
        yield from things
        return
    listed = [part.strip() for part in piece.split(_LISTED)] if alone else []
    if len(listed) > 1 and not _CHOSEN.fullmatch(listed[-1].text):
        yield from (part for part in listed if part.text)
        return
    strong = [part.strip() for part in piece.split(_STRONG)]
    if len(strong) < _MANY and any(len(part.text.split()) < _SHORT for part in strong):
        strong = [piece]
    for whole in strong:
        parts = (
            _each_named(person_sought(whole))
            or (fine and doings_of(whole))
            or _enumerated(whole)
        )
        yield from (
            part for part in parts if part is strong[0] or not _VAGUE.fullmatch(part.text)
        )


def _each_named(parts: list[Slice]) -> list[Slice]:
    """Return what somebody sought has, several short names behind one another each apart."""
    found: list[Slice] = []
    for part in parts:
        named = [each.strip() for each in part.split(_LISTED)]
        sizes = [len(each.text.split()) for each in named]
        several = len(named) >= _MANY and 1 <= min(sizes) <= max(sizes) <= _MANY + 1
        found += [part] if not several or _CHOSEN.fullmatch(named[-1].text) else named
    return found


def _enumerated(piece: Slice) -> list[Slice]:
    doing = [part.strip() for part in piece.split(_DOING)]
    busy = keeps_busy(piece.text) and all(len(part.text.split()) >= _MANY for part in doing)
    if busy and len(doing) > 1:
        return doing
    if len(doing) > _MANY and all(len(part.text.split()) >= _SHORT for part in doing):
        return doing
    brought = _brought(piece)
    long = [len(part.text.split()) > _MANY for part in brought]
    two = all(long) and len(long) > 1 and not any(_HAVING.match(each.text) for each in brought)
    if len(brought) >= _MANY or two:
        return brought
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


def _brought(piece: Slice) -> list[Slice]:
    """Return what a sentence says that the person sought needs or has, part by part.

    Short parts are names of one kind of thing, and a recruiter ticks them together.
    """
    expected = is_expected(piece.text)
    if not (expected or _BRINGING.match(piece.text)):
        return []
    parts = [part.strip() for part in piece.split(_PARTS)]
    words = [len(part.text.split()) for part in parts]
    few = sum(count < _SHORT for count in words) * _MANY > len(words) * expected
    return [] if few or max(words) > _LONG else parts
