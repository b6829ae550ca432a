"""Words that a name can do without where it is too long with them, and what that costs."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.language import LANGUAGE

_NAMES = LANGUAGE.ads.naming
_ARTICLES, _SPARE = frozenset(_NAMES.articles), frozenset(_NAMES.spare)
_OTHERS = frozenset(_NAMES.others)
_ARTICLE, _SAYING_LITTLE, _OF_OTHERS, _DESCRIBING = 0.8, 1.0, 1.5, 4.5
_KEPT = 0.0


def costs_of(words: Sequence[str], low: Sequence[str], tags: str) -> list[float]:
    """Return for each word what is lost without it, 0 for those that must stay.

    ``low`` are the words in lower case without signs.
    """
    return [_cost(words, low, tags, i) for i in range(len(words))]


def _cost(words: Sequence[str], low: Sequence[str], tags: str, at: int) -> float:
    """Return what is lost without a word; one of two that are joined stays."""
    if low[at] in _ARTICLES:
        rate = at and tags[at - 1] == "N" and low[at] != "the"  # ninety covers a night
        return _KEPT if rate else _ARTICLE
    before, following = tags[at - 1], tags[at + 1 : at + 2]
    ends = not words[at][-1:].isalnum() or following in ("", "C")
    if ends or (before == "C" and (tags[at] != "D" or low[at] not in _SPARE)):
        return _KEPT
    adverb = tags[at] == "R" and low[at].endswith(_NAMES.adverb[:1]) and following in "VGPA"
    if adverb or (low[at] in _SPARE and following in "NAPG" and before in "VGIACD"):
        return _SAYING_LITTLE
    plain = words[at].isalpha() and words[at].islower()
    described = tags[at] == "A" and following == "N" and before in "DIV"
    if plain and described and low[_head(tags, at)] in _OTHERS:
        return _OF_OTHERS
    return _DESCRIBING if plain and described else _KEPT


def _head(tags: str, at: int) -> int:
    """Return the last of the nouns that follow a word."""
    while tags[at + 1 : at + 2] == "N":
        at += 1
    return at


def left_out(costs: Sequence[float], start: int, end: int, longest: int) -> list[int] | None:
    """Return which words from one to another go so that few enough stay, None if none can.

    Those go first that cost least; the first word stays unless it is an article.
    """
    spare = end - start - longest
    if spare <= 0:
        return []
    can = [i for i in range(start, end - 1) if costs[i] and (i > start or costs[i] == _ARTICLE)]
    can = sorted(can, key=lambda i: costs[i])[:spare]
    return can if len(can) == spare else None
