"""From the sentences of an advertisement to what a recruiter would tick off."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matcher.datamodels import Fact, Kind
from matcher.language import LANGUAGE
from matcher.roles.ads.compounds import parts_of
from matcher.roles.ads.cues import asks_to_do, cues_in
from matcher.roles.ads.fitting import fitted
from matcher.roles.ads.grouping import SETTINGS, Asked, Settings, grouped
from matcher.roles.ads.linear import LineModel, Weights, read_lines
from matcher.roles.ads.naming import name_of
from matcher.roles.ads.reading import Said, said_in
from matcher.roles.ads.slices import Place
from matcher.roles.ads.stating import ASKING_DIVISIONS, facts_of, is_fact_alone, is_unneeded
from matcher.roles.ads.telling import is_hollow


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that an advertisement asks and a résumé can show.

    ``name`` has at most six words, all of them the advertisement's. ``weight`` is how likely
    it is asked, from 0 to 1; ``must`` is false where it is only welcome. ``sentences`` are
    the passages it stands for, at most 45 words, and ``spans`` their places in the text.
    """

    name: str
    kind: Kind
    must: bool
    weight: float
    sentences: tuple[str, ...]
    spans: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Advertisement:
    """What is made of the text of an advertisement."""

    requirements: tuple[Requirement, ...]
    facts: tuple[Fact, ...]


_WORDS = LANGUAGE.ads
_FEWEST_NAMED, _NEARLY_ALL = 6, 0.8  # of the items of an advertisement
_NICE, _WISH = re.compile(_WORDS.nice, re.I), re.compile(_WORDS.wish, re.I)
_DENIED = re.compile(_WORDS.denied, re.I)
_EMPTY = re.compile(_WORDS.empty, re.I)
_UNASKED, _UNLISTED = frozenset(_WORDS.unasked_cues), frozenset(_WORDS.unlisted_cues)
_WISHED = re.compile(_WORDS.wished, re.I)
_EMPTY_WORDS = frozenset((*_WORDS.linking, *_WORDS.naming.clausal))
_SCRAP = re.compile(r"\w?\W+")
_CONTACTING = re.compile(_WORDS.contacting, re.I)
_SUBORDINATE = re.compile(_WORDS.subordinate, re.I)
_ROLES = 2
_SEVERAL = 4
"""More parts than these in a sentence are a list, of which some may ask nothing."""
_HEAD, _HEAD_WORDS = 4, 12
_MOST_LOOKED_AT = 80
_SOUGHT = re.compile(_WORDS.naming.seeking, re.I)
_DEBRIS = re.compile(r"\W*(?:[A-Za-z]{1,2}\s+[-–—:|]+|[a-z]{1,2}[^\w+#]*)")
"""A letter or two that were left of something, and no name of a tool."""
_DUTY = 0.4
"""From this mean probability on what is put together is a duty."""
_PARENTHESES = re.compile(r"\([^()]*\)")


def requirements_of(text: str) -> tuple[Requirement, ...]:
    """Return what an advertisement asks, in its order; empty where it asks nothing."""
    return read_advertisement(text).requirements


def read_advertisement(
    text: str, model: LineModel | None = None, settings: Settings = SETTINGS
) -> Advertisement:
    """Return what an advertisement asks and the sentences that state facts.

    Raises ModelError if the packaged model is damaged.
    """
    said = said_in(text)
    asked, duty = (model or read_lines()).probabilities(said)
    facts = facts_of(said, asked)
    if named := _named_items(said):
        items = _named(said, named, asked, settings)
        return Advertisement(tuple(each for each in items if each.name), facts)
    return Advertisement(
        tuple(_ticked(_candidates(said, asked, duty, settings), settings)), facts
    )


def _named_items(said: Sequence[Said]) -> frozenset[int]:
    """Return the lines of items that bear a name, where nearly all that are asked do."""
    items = [s for s in said if s.bullet and s.first and s.division in ASKING_DIVISIONS]
    named = frozenset(each.line for each in items if each.lead)
    enough = len(named) >= _FEWEST_NAMED and len(named) >= _NEARLY_ALL * len(items)
    return named if enough else frozenset()


def _named(
    said: Sequence[Said], lines: frozenset[int], asked: Weights, settings: Settings
) -> Iterator[Requirement]:
    """Yield each item that bears a name, with all that stands on its line."""
    for line in sorted(lines)[: settings.most]:
        rows = [i for i, each in enumerate(said) if each.line == line]
        first = said[rows[0]]
        duty, nice = float(first.division == "duty"), first.division == "nice"
        yield _requirement(
            [
                Asked(
                    said[i].piece,
                    first.lead if i == rows[0] else "",
                    nice,
                    duty,
                    float(asked[i]),
                    i,
                )
                for i in rows
            ],
            settings,
        )


def _candidates(
    said: Sequence[Said], asked: Weights, duty: Weights, settings: Settings
) -> list[Asked]:
    found: list[Asked] = []
    headed = any(each.division in ASKING_DIVISIONS for each in said)
    headed = headed or len({each.under for each in said if each.under}) < _ROLES
    heads = _heads(said)
    for i, each in enumerate(said):
        if heads.get(_bare(each.text), each.line) < each.line:
            continue
        parts = [each.piece] if each.lead else list(parts_of(each.piece))
        listed = len(parts) > _SEVERAL
        if not _is_asked(each, float(asked[i]), settings, headed=headed, listed=listed):
            continue
        whole = each.division == "nice" or bool(_NICE.search(_PARENTHESES.sub("", each.text)))
        wished = whole and bool(_WISH.match(each.text))  # then so is each part
        for part in parts:
            own = bool(_NICE.search(_PARENTHESES.sub("", part.text)))
            nice = whole if len(parts) == 1 or wished else each.division == "nice" or own
            if _is_item(part.text, each, several=listed):
                found.append(Asked(part, each.lead, nice, float(duty[i]), float(asked[i]), i))
    likeliest = sorted(found, key=lambda each: -each.likely)[:_MOST_LOOKED_AT]
    return sorted(likeliest, key=lambda each: each.piece.place)


def _heads(said: Sequence[Said]) -> dict[str, int]:
    """Return the short lines at the head, with their numbers: a title, a firm, a place."""
    found = [s for s in said if s.line < _HEAD and not s.bullet and not s.text.endswith(".")]
    return {_bare(s.text): s.line for s in reversed(found) if len(s.text.split()) < _HEAD_WORDS}


def _bare(text: str) -> str:
    return _SOUGHT.sub("", text).strip(" .!,:*-–—").lower()


def _is_item(text: str, each: Said, *, several: bool) -> bool:
    """Tell whether a part of a sentence asks something: more than a fact, where and when."""
    main = _SUBORDINATE.sub("", text)
    empty = _EMPTY_WORDS.issuperset(main.lower().split()) or _SCRAP.fullmatch(main)
    if empty or _EMPTY.search(text) or is_fact_alone(main, duty=each.division == "duty"):
        return False
    return not several or not (
        is_unneeded(text) or _CONTACTING.search(text) or _UNLISTED.intersection(cues_in(text))
    )


def _is_asked(
    each: Said, likely: float, settings: Settings, *, headed: bool, listed: bool
) -> bool:
    """Tell whether a sentence asks something; of a list in one its parts are looked at."""
    inside = each.division in ASKING_DIVISIONS
    limit = settings.threshold if inside else settings.outside
    cues = set() if listed else set(cues_in(_SUBORDINATE.sub("", each.text)))
    plain = not _UNASKED & cues
    if inside and each.unbroken and (plain or not _UNLISTED & cues):
        item = each.bullet or not each.text.endswith(".") or asks_to_do(each.text)
        limit = _eased(limit, settings.listed if item else settings.told)
    elif plain and each.division != "other" and asks_to_do(each.text):
        limit = _eased(limit, settings.listed if inside else settings.doing)
    elif plain and each.division != "other" and _NICE.search(each.text):
        limit = _eased(limit, settings.doing)
    elif plain and not headed and each.under:
        limit = _eased(limit, settings.bare)
    if inside and _WISHED.search(each.text) and _NICE.search(each.text):
        limit = 0.0
    if not each.title and each.line < _HEAD and len(each.text.split()) < _HEAD_WORDS:
        limit = max(limit, settings.head * (not each.text.endswith(".")))
    if each.is_title or likely < limit or each.division == "denied":
        return False
    empty = (
        _DEBRIS.fullmatch(each.text)
        or _EMPTY.search(each.text)
        or _DENIED.search(each.text)
        or is_unneeded(each.text)
    )
    return not empty and not each.text.endswith(":")


def _eased(limit: float, odds: float) -> float:
    """Return the probability that is lower than a limit by some log odds."""
    return limit / (limit + (1 - limit) * math.exp(odds))


def _ticked(asked: Sequence[Asked], settings: Settings) -> list[Requirement]:
    groups = grouped(asked, settings)
    found = [_requirement([asked[i] for i in sorted(group)], settings) for group in groups]
    found = [each for each in found if each.name]
    heaviest = sorted(found, key=lambda each: -each.weight)[: settings.most]
    return sorted(heaviest, key=lambda each: each.spans[0])


def _requirement(group: Sequence[Asked], settings: Settings) -> Requirement:
    first = next((each for each in group if each.lead), group[0])
    ordered = [first, *(each for each in group if each is not first)]
    names = [name for each in ordered if (name := name_of(each.piece.text, each.lead))]
    fitting = fitted([each.piece for each in ordered], settings.most_words)
    pieces = sorted(fitting, key=lambda piece: piece.place)
    duty = sum(each.duty for each in group) / len(group)
    weight = max(each.likely for each in group) + 0.03 * (len(group) - 1)
    weight = min(
        1.0, weight - settings.nice * all(each.nice for each in group) + 0.05 * bool(first.lead)
    )
    return Requirement(
        name=next((each for each in names if not is_hollow(each)), names[0]) if names else "",
        kind="responsibility" if duty >= _DUTY else "skill",
        must=not all(each.nice for each in group),
        weight=round(max(0.0, weight), 4),
        sentences=tuple(" ".join(piece.text.split()) for piece in pieces),
        spans=tuple(piece.place for piece in pieces),
    )
