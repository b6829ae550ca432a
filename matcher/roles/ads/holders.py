"""Clauses whose subject is whoever holds the post: the technician will, candidates must."""

from __future__ import annotations

import re
from functools import lru_cache

from matcher.language import LANGUAGE
from matcher.roles.ads.parting import VERB_FORMS
from matcher.roles.ads.tagging import read_tags
from matcher.roles.occupations import is_head

_PROSE = LANGUAGE.prose
_HOLDERS, _SUPERIORS = frozenset(_PROSE.holders), frozenset(_PROSE.superiors)
_HAVING, _GIVEN = frozenset(_PROSE.known), frozenset(_PROSE.given)
_DEFINITE, _PRONOUN = re.compile(_PROSE.definite, re.I), re.compile(_PROSE.pronoun, re.I)
_TOLD, _OF = re.compile(_PROSE.told_to, re.I), re.compile(_PROSE.of_what)
_WORD = re.compile(r"[^\W_](?:[\w’'/&-]*[\w’'])? ")
_BEING = re.compile(_PROSE.being, re.I)
_POSTS, _UNMEANT = frozenset(_PROSE.posts), frozenset(_PROSE.unmeant)
_ALSO = re.compile(_PROSE.also, re.I)
_VERB = re.compile(r"[a-z][a-z’'-]*(?=[ ,])", re.I)
_THIRD, _LONGEST, _BEHIND = 1, 6, 4
"""The form of verbs behind one person, the words of a title, and those behind a verb."""


@lru_cache(maxsize=1024)  # asked for whenever a clause may speak to the reader
def behind_holder(text: str) -> int:
    """Return where the verb stands of what the holder of a post does or has; 0 if none does.

    One whom readers report to is no holder, unless written with a capital as a post is.
    """
    if pronoun := _PRONOUN.match(text):
        return _at_verb(text, pronoun.end())
    definite = _DEFINITE.match(text)
    place = definite.end() if definite else 0
    for _ in range(_LONGEST):
        word = _WORD.match(text, place)
        if not word:
            return 0
        place = word.end()
        if _is_holder(word[0].strip(), plural=not definite):
            of = _OF.match(text, place)
            verb = _at_verb(text, of.end() if of else place)
            meant = word[0].strip().lower() not in _POSTS or _next(text, verb) not in _UNMEANT
            if verb and meant:
                return verb
    return 0


def _next(text: str, place: int) -> str:
    word = _VERB.match(text, place)
    return word[0].lower() if word else ""


def _at_verb(text: str, place: int) -> int:
    """Return where the verb stands behind a subject; 0 if nothing is done there."""
    if told := _TOLD.match(text, place):
        return told.end()
    place = place if (also := _ALSO.match(text, place)) is None else also.end()
    if _BEING.match(text, place):
        return place
    low = _next(text, place)
    plain = {low.removesuffix("s"), low.removesuffix("es")}
    does = low in _HAVING or VERB_FORMS.get(low) == _THIRD or _is_predicate(text, place, low)
    return place if does and (low in _HAVING or plain.isdisjoint(_GIVEN)) else 0


def _is_predicate(text: str, place: int, low: str) -> bool:
    """Tell whether a word in the third person is the verb of a clause."""
    words = text[:place].split()
    tags = read_tags().tags([*words, *text[place:].split()[:_BEHIND]])
    own = tags[len(words) :]
    return low.endswith("s") and (own[:1] == "V" or own[1:2] == "D")


def _is_holder(word: str, *, plural: bool) -> bool:
    low = word.lower()
    one = LANGUAGE.singular(low) if plural else low
    if (plural and one == low) or (one in _SUPERIORS and (plural or low == word)):
        return False
    return one in _HOLDERS or one in _SUPERIORS or is_head(one)
