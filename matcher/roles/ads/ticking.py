"""From the sentences of an advertisement to what a recruiter would tick off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matcher.datamodels import Fact, Kind
from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.addressing import kind_told
from matcher.roles.ads.asking import is_asked, is_item
from matcher.roles.ads.compounds import parts_of
from matcher.roles.ads.fitting import fitted
from matcher.roles.ads.footing import bare, heads, is_alone, seeks
from matcher.roles.ads.grouping import SETTINGS, Asked, Settings, grouped
from matcher.roles.ads.linear import LineModel, Weights, read_lines
from matcher.roles.ads.naming import name_of
from matcher.roles.ads.reading import Said, said_in
from matcher.roles.ads.slices import Place, Slice
from matcher.roles.ads.sought import behind_sought, kind_sought
from matcher.roles.ads.stating import ASKING_DIVISIONS, facts_of
from matcher.roles.ads.telling import is_hollow
from matcher.roles.ads.welcome import is_welcome


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
_WISH = seldom(_WORDS.wish, re.I)
_ROLES, _NOTICE, _LONG_IN_NOTICE, _LITTLE = 2, 60, 16, 5
_LIKEWISE = re.compile(_WORDS.likewise)
"""What stands between two things of which the same is said: then so is each part."""
_APART, _FEWEST_APART = "; ", 2
_SEVERAL = 4
"""More parts than these in a sentence are a list, of which some may ask nothing."""
_MOST_LOOKED_AT = 80
_TOLD: dict[Kind | None, float] = {"responsibility": 0.9, "skill": 0.1}
"""How likely a duty is what a clause says to the reader."""
_DUTY = 0.4
"""From this mean probability on what is put together is a duty."""


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
    scant = _scant(said, settings)
    titles = heads(said)
    each_one = zip(said, map(float, asked), scant, strict=True)
    sole = [
        is_asked(each, likely, settings, scant=own, listed=False)
        for each, likely, own in each_one
    ]
    fine = sum(sole) <= settings.most
    for i, each in enumerate(said):
        if titles.get(bare(each.text), each.line) < each.line:
            continue
        as_list = is_asked(each, float(asked[i]), settings, scant=scant[i], listed=True)
        if not (sole[i] or as_list):
            continue
        noticed, sought = scant[i] > settings.bare, scant[i] > settings.notice
        alone = (noticed and _lists_little(each.text)) or is_alone(said, i)
        parts = (
            [each.piece]
            if each.lead
            else list(parts_of(each.piece, fine=fine, alone=alone, sought=sought))
        )
        listed = len(parts) > _SEVERAL or each.text.count(_APART) >= _FEWEST_APART
        if not (as_list if listed else sole[i]):
            continue
        told = kind_sought(each.text) if sought else kind_told(each.text)
        told = None if each.division in ASKING_DIVISIONS else told
        weights = _TOLD.get(told, float(duty[i])), float(asked[i])
        found += [
            Asked(part, each.lead, nice, *weights, i)
            for part, nice in _with_wishes(each, parts)
            if is_item(part.text, each, several=listed, noticed=noticed)
        ]
    likeliest = sorted(found, key=lambda each: -each.likely)[:_MOST_LOOKED_AT]
    return sorted(likeliest, key=lambda each: each.piece.place)


def _lists_little(text: str) -> bool:
    """Tell whether nothing but a few words stands between the commas of a text."""
    return all(len(part.split()) <= _LITTLE for part in text.split(","))


def _with_wishes(each: Said, parts: Sequence[Slice]) -> Iterator[tuple[Slice, bool]]:
    """Yield the parts of a sentence with whether each is only welcome."""
    whole = each.division == "nice" or is_welcome(each.text)
    wished = whole and bool(_WISH.match(each.text) or _LIKEWISE.search(each.text))
    for part in parts:
        own = each.division == "nice" or is_welcome(part.text)
        yield part, whole if len(parts) == 1 or wished else own


def _scant(said: Sequence[Said], settings: Settings) -> list[float]:
    """Return by which log odds less is enough, as little tells what a sentence belongs to.

    So it is in a notice, and much less is enough in one that begins with whom it seeks: all
    that is short in it says what for.
    """
    headed = any(each.division in ASKING_DIVISIONS for each in said)
    roles = not headed and len({each.under for each in said if each.under}) >= _ROLES
    short = sum(len(each.text.split()) for each in said) < _NOTICE
    notice = short and not any(each.division for each in said)
    wanted = short and bool(said) and seeks(said[0].text)
    return [
        settings.sought
        if short and not headed and behind_sought(each.text)
        else settings.notice
        * (len(each.text.split()) < _LONG_IN_NOTICE and i > 0 and not each.division)
        if wanted
        else settings.bare * ((notice and each.line > 0) or (roles and bool(each.under)))
        for i, each in enumerate(said)
    ]


def _ticked(asked: Sequence[Asked], settings: Settings) -> list[Requirement]:
    groups = grouped(asked, settings)
    found = [_requirement([asked[i] for i in sorted(group)], settings) for group in groups]
    found = [each for each in found if each.name]
    heaviest = sorted(found, key=lambda each: -each.weight)[: settings.most]
    return sorted(heaviest, key=lambda each: each.spans[0])


def _requirement(group: Sequence[Asked], settings: Settings) -> Requirement:
    first = next((each for each in group if each.lead), group[0])
    ordered = [first, *(each for each in group if each is not first)]
    fitting = fitted([each.piece for each in ordered], settings.most_words)
    pieces = sorted(fitting, key=lambda piece: piece.place)
    duty = sum(each.duty for each in group) / len(group)
    weight = max(each.likely for each in group) + 0.03 * (len(group) - 1)
    weight = min(
        1.0, weight - settings.nice * all(each.nice for each in group) + 0.05 * bool(first.lead)
    )
    return Requirement(
        name=_first_name(ordered),
        kind="responsibility" if duty >= _DUTY else "skill",
        must=not all(each.nice for each in group),
        weight=round(max(0.0, weight), 4),
        sentences=tuple(" ".join(piece.text.split()) for piece in pieces),
        spans=tuple(piece.place for piece in pieces),
    )


def _first_name(group: Sequence[Asked]) -> str:
    """Return the first name that says something, else the first; empty if nothing names any."""
    first = ""
    for each in group:
        name = name_of(each.piece.text, each.lead)
        if name and not is_hollow(name):
            return name
        first = first or name
    return first
