"""Which sentences of an advertisement ask something that a résumé can show."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.addressing import speaks_to_reader
from matcher.roles.ads.cues import asks_of_reader, asks_to_do, cues_in, keeps_busy, opens_duty
from matcher.roles.ads.footing import HEAD, HEAD_WORDS, seeks
from matcher.roles.ads.grouping import Settings
from matcher.roles.ads.reading import Said
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.stating import ASKING_DIVISIONS, facts_in, is_fact_alone, is_unneeded
from matcher.roles.ads.welcome import best_from

_WORDS = LANGUAGE.ads
_NICE = seldom(_WORDS.nice, re.I)
_DENIED = seldom(_WORDS.denied, re.I)
_EMPTY, _ALONE = seldom(_WORDS.empty, re.I), seldom(_WORDS.alone, re.I)
_UNASKED, _UNLISTED = frozenset(_WORDS.unasked_cues), frozenset(_WORDS.unlisted_cues)
_OFFERED = seldom(LANGUAGE.prose.offered, re.I)

_OURS, _PERSONS = {"we"}, {"we", "you"}
_FOREIGN_TO_READER = _UNLISTED - _OURS
_TERMS = seldom(LANGUAGE.prose.terms, re.I)
_WISH_AT_END = re.compile(LANGUAGE.prose.wish_at_end, re.I)
_KNOWING = seldom(rf"(?:{_WORDS.qualifier}\s+)*{_WORDS.knowing}\s+(?=\S)", re.I)
_OF_KNOWING = {"money", "perk", "hours"}
"""Cues of what is offered that are of a trade where somebody is to know it."""
_TIMED = frozenset(LANGUAGE.prose.timed)
_WISHED = seldom(_WORDS.wished, re.I)
_SIGNS = " .:–—-"
_EMPTY_WORDS = frozenset((*_WORDS.linking, *_WORDS.naming.clausal))
_SCRAP = re.compile(r"\w?\W+")
_CONTACTING = seldom(_WORDS.contacting, re.I)
_SUBORDINATE = seldom(_WORDS.subordinate, re.I)
_DEBRIS = re.compile(r"\W*(?:[A-Za-z]{1,2}\s+[-–—:|]+|[a-z]{1,2}[^\w+#]*)")
"""A letter or two that were left of something, and no name of a tool."""


def is_asked(
    each: Said, likely: float, settings: Settings, *, scant: float, listed: bool
) -> bool:
    """Tell whether a sentence asks something; of a list in one its parts are looked at.

    ``likely`` is how likely it does; ``scant`` are the log odds by which less is enough
    as little tells what it belongs to.
    """
    if each.is_title or each.division == "denied" or each.text.endswith(":"):
        return False
    if (each.line < HEAD and each.first and seeks(each.text)) or (
        not each.division and _OFFERED.match(each.text)
    ):
        return False
    if likely < _limit(each, settings, scant=scant, listed=listed):
        return False
    return not (
        _DEBRIS.fullmatch(each.text)
        or _says_nothing(each.text)
        or _DENIED.search(each.text)
        or is_unneeded(each.text)
    )


def _limit(each: Said, settings: Settings, *, scant: float, listed: bool) -> float:
    """Return from which probability on a sentence asks something."""
    inside = each.division in ASKING_DIVISIONS
    cues = set() if listed else set(cues_in(_SUBORDINATE.sub("", each.text)))
    if inside and _WISHED.search(each.text) and _NICE.search(each.text):
        limit = 0.0
    elif inside:
        limit = _eased(settings.threshold, _odds_inside(each, settings, cues))
    else:
        limit = _eased(settings.outside, _odds_outside(each, settings, cues, scant=scant))
    headed = each.bullet or scant > settings.bare or speaks_to_reader(each.text)
    if not (each.title or headed) and each.line < HEAD and len(each.text.split()) < HEAD_WORDS:
        limit = max(limit, settings.head * (not each.text.endswith(".")))
    return limit


def _odds_inside(each: Said, settings: Settings, cues: set[str]) -> float:
    """Return the log odds by which less is enough below a heading of what is asked."""
    if speaks_to_reader(each.text):
        return settings.addressed
    todo, plain = asks_to_do(each.text[len(each.lead) :].lstrip(_SIGNS)), not _UNASKED & cues
    if each.unbroken and (plain or not _UNLISTED & cues or (todo and each.division == "duty")):
        item = each.bullet or not each.text.endswith(".") or todo
        return settings.listed if item else settings.told
    if (plain and todo) or (not _FOREIGN_TO_READER & cues and asks_of_reader(each.text)):
        return settings.listed
    return settings.doing if plain and _NICE.search(each.text) else 0.0


def _odds_outside(each: Said, settings: Settings, cues: set[str], *, scant: float) -> float:
    """Return the log odds by which less is enough where no heading says what is asked."""
    if each.division == "other":
        return scant * (not _UNASKED & cues)
    if speaks_to_reader(each.text):
        return settings.addressed
    if scant > settings.bare:
        told = scant > settings.notice or not (_FOREIGN_TO_READER - _TIMED | _PERSONS) & cues
        return scant * told
    told = keeps_busy(each.text) and _UNASKED & cues <= _OURS
    if each.bullet and "know" in cues and _KNOWING.match(each.text):
        told = told or not (cues - _OF_KNOWING) & _UNASKED
    if told or (not _FOREIGN_TO_READER & cues and asks_of_reader(each.text)):
        return settings.told
    if each.bullet and _UNASKED & cues == _OURS and opens_duty(each.text):
        return settings.doing
    return 0.0 if _UNASKED & cues else _odds_told(each, settings, scant)


def _odds_told(each: Said, settings: Settings, scant: float) -> float:
    """Return the log odds by which less is enough of what offers nothing and names nobody."""
    if _WISH_AT_END.fullmatch(each.text):
        return settings.addressed
    wished = each.division != "fact" and _NICE.search(each.text)
    if wished or keeps_busy(each.text):
        return settings.told
    if asks_to_do(each.text) or (each.division == "role" and opens_duty(each.text)):
        return settings.doing
    return scant


def is_item(text: str, each: Said, *, several: bool, noticed: bool = False) -> bool:
    """Tell whether a part of a sentence asks something: more than a fact, where and when.

    In what is ``noticed`` in few words the terms of the work stand beside it.
    """
    main = _SUBORDINATE.sub("", text)
    empty = _EMPTY_WORDS.issuperset(main.lower().split()) or _SCRAP.fullmatch(main)
    done = (each.division == "duty" or noticed) and opens_duty(text)
    fact = not done and is_fact_alone(main[: best_from(main)], duty=each.division == "duty")
    plain = not each.division or speaks_to_reader(each.text)
    if fact and plain and _TIMED.isdisjoint(cues_in(main)):
        fact = any(True for _ in facts_in(replace(each, piece=Slice.of(text))))
    if empty or fact or _says_nothing(text) or (noticed and _TERMS.search(text.strip(" .,"))):
        return False
    return not several or not (
        is_unneeded(text)
        or _CONTACTING.search(text)
        or (_FOREIGN_TO_READER if speaks_to_reader(each.text) else _UNLISTED).intersection(
            cues_in(text)
        )
    )


def _says_nothing(text: str) -> bool:
    return bool(_ALONE.match(text) or _EMPTY.search(text))


def _eased(limit: float, odds: float) -> float:
    """Return the probability that is lower than a limit by some log odds."""
    return limit / (limit + (1 - limit) * math.exp(odds))
