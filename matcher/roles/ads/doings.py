"""Sentences that say several things to do, one after another, parted before each verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.addressing import reader_does
from matcher.roles.ads.cues import without_subject
from matcher.roles.ads.footing import is_trade
from matcher.roles.ads.parting import VERB_FORMS
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.tagging import read_tags

_VERBS = frozenset(LANGUAGE.ads.verbs)
_CONJUNCTIONS = frozenset(LANGUAGE.ads.naming.conjunctions)
_SOUGHT = re.compile(LANGUAGE.ads.naming.sought)
_WORD = re.compile(r"\S+")
_LINK = re.compile(r",?\s+(?:and|&|then|also)\s*$|,\s*$", re.I)
_SIGNS = ".,;:()!?\"“”‘’'"
_SHORT, _FULL, _MANY = 2, 3, 3
_ARTICLE, _THIRD, _LONGEST_TRADE = "the", 1, 5
"""Words of a part between commas, of one beside "and" alone, and parts of an order."""


def doings_of(piece: Slice) -> list[Slice]:
    """Return what the person sought does, each part with a verb and what it is done to.

    Empty where a sentence says no more than one such thing, or none of the person. One that
    names nobody is parted if nothing but verbs stand behind its commas.
    """
    if "," not in piece.text and " and " not in piece.text:
        return []
    places = [match.span() for match in _WORD.finditer(piece.text)]
    words = [piece.text[start:end] for start, end in places]
    low = [word.strip(_SIGNS).lower() for word in words]
    sought = _SOUGHT.match(piece.text)
    told = 0 if sought else reader_does(piece.text)
    start = sought.end() if sought else told
    rest = piece.text[start:] if start else without_subject(piece.text)
    begin = len(words) - len(rest.split()) or _behind_worker(low)
    if begin == 0 and "," not in piece.text:
        return []
    tags = read_tags().tags(words)
    if begin < len(words) and VERB_FORMS.get(low[begin]) == _THIRD:
        tags = "".join(
            "V" if VERB_FORMS.get(word) == _THIRD else tag
            for word, tag in zip(low, tags, strict=True)
        )
    does = told or low[min(begin, len(low) - 1)] in _VERBS
    if begin >= len(words) or not (does or tags[begin] == "V"):
        return []
    starts = [begin, *_behind_commas(words, low, tags, begin)]
    if begin == 0:
        commas = [at + 1 for at, word in enumerate(words) if word.endswith(",")]
        edges = sorted({begin, *starts, *commas, len(words)})
        if len(starts) < _MANY or min(map(int.__sub__, edges[1:], edges)) < _FULL:
            return []
        starts = edges[:-1]
    starts += _behind_and(words, low, tags, starts[-1], _SHORT if told else _FULL)
    ends = [places[start][0] for start in starts[1:]]
    return _cut(piece, ends) if ends else []


def _is_verb(low: Sequence[str], tags: str, at: int) -> bool:
    """Tell whether a word is a verb that something follows, or another verb with its object."""
    if at + 1 < len(low) and low[at + 1] in _CONJUNCTIONS and at + 2 < len(low):
        return low[at] in _VERBS and low[at + 2] in _VERBS and _is_verb(low, tags, at + 2)
    return at + 1 < len(low) and (low[at] in _VERBS or tags[at] == "V")


def _behind_worker(low: Sequence[str]) -> int:
    """Return where the verb stands of what the holder of a trade does; 0 if none does it."""
    if low[:1] != [_ARTICLE]:
        return 0
    places = range(_SHORT, min(_LONGEST_TRADE, len(low)))
    verbs = (at for at in places if VERB_FORMS.get(low[at]) == _THIRD)
    return next((at for at in verbs if is_trade(low[at - 1])), 0)


def _behind_commas(
    words: Sequence[str], low: Sequence[str], tags: str, begin: int
) -> Iterator[int]:
    last = begin
    for at in range(begin + _SHORT, len(words)):
        before = at - 1 - (low[at - 1] in _CONJUNCTIONS or tags[at - 1] == "R")
        apart = words[before].endswith(",") and words[at][0].islower()
        apart = apart and not words[before - 1].endswith(",")  # verbs alone have one object
        if apart and at - last >= _SHORT and _is_verb(low, tags, at):
            yield at
            last = at


def _behind_and(
    words: Sequence[str], low: Sequence[str], tags: str, begin: int, least: int
) -> list[int]:
    """Return where the last part is in two, if both are long and the second has a verb.

    Verbs alone between commas have one object, which stands behind the last of them.
    """
    for at in range(begin + least + 1, len(low) - least + 1):
        if low[at - 1] == "and" and tags[at] == "V" and _is_verb(low, tags, at):
            return [] if words[at - 3].endswith(",") else [at]
    return []


def _cut(piece: Slice, ends: Sequence[int]) -> list[Slice]:
    parts: list[Slice] = []
    start = 0
    for end in [*ends, len(piece.text)]:
        part = piece.cut(start, end)
        link = _LINK.search(part.text) if end < len(piece.text) else None
        parts.append((part.cut(0, link.start()) if link else part).strip())
        start = end
    return parts
