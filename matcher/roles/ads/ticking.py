"""From the sentences of an advertisement to what a recruiter would tick off."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from matcher.datamodels import Fact, Kind
from matcher.language import LANGUAGE
from matcher.roles.ads.compounds import parts_of
from matcher.roles.ads.cues import asks_to_do, cues_in
from matcher.roles.ads.linear import LineModel, Weights, read_lines
from matcher.roles.ads.naming import name_of
from matcher.roles.ads.reading import Said, said_in
from matcher.roles.ads.slices import Place, Slice
from matcher.roles.ads.stating import ASKING_DIVISIONS, facts_of, is_fact_alone
from matcher.roles.ads.twins import likeness


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


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen by leaving advertisements out."""

    threshold: float = 0.25
    listed: float = 3.5
    doing: float = 2.0
    outside: float = 0.4
    head: float = 0.8
    over: float = 0.4
    nice: float = 0.0
    merge: float = 0.45
    most: int = 16
    most_words: int = 45
    most_sentences: int = 4


@dataclass(frozen=True, slots=True)
class _Asked:
    piece: Slice
    lead: str
    nice: bool
    duty: float
    likely: float
    index: int


SETTINGS = Settings()

_WORDS = LANGUAGE.ads
_FEWEST_NAMED, _NEARLY_ALL = 6, 0.8  # of the items of an advertisement
_NICE = re.compile(_WORDS.nice, re.I)
_DENIED = re.compile(_WORDS.denied, re.I)
_EMPTY = re.compile(_WORDS.empty, re.I)
_UNASKED = frozenset(_WORDS.unasked_cues)
_HEAD, _HEAD_WORDS = 4, 12
_MOST_LOOKED_AT = 80
_EVEN = 0.5
_PARENTHESES = re.compile(r"\([^)]*\)")


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
        return Advertisement(tuple(_named(said, named, asked, settings)), facts)
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
                _Asked(
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
) -> list[_Asked]:
    found: list[_Asked] = []
    for i, each in enumerate(said):
        if not _is_asked(each, float(asked[i]), settings):
            continue
        whole = each.division == "nice" or bool(_NICE.search(_PARENTHESES.sub("", each.text)))
        parts = [each.piece] if each.lead else list(parts_of(each.piece))
        for part in parts:
            own = bool(_NICE.search(_PARENTHESES.sub("", part.text)))
            nice = whole if len(parts) == 1 else each.division == "nice" or own
            if part.text and not is_fact_alone(part.text, duty=each.division == "duty"):
                found.append(_Asked(part, each.lead, nice, float(duty[i]), float(asked[i]), i))
    likeliest = sorted(found, key=lambda each: -each.likely)[:_MOST_LOOKED_AT]
    return sorted(likeliest, key=lambda each: each.piece.place)


def _is_asked(each: Said, likely: float, settings: Settings) -> bool:
    inside = each.division in ASKING_DIVISIONS
    limit = settings.threshold if inside else settings.outside
    plain = not _UNASKED.intersection(cues_in(each.text))
    if plain and inside and each.unbroken:
        limit = _eased(limit, settings.listed)
    elif plain and each.division != "other" and asks_to_do(each.text):
        limit = _eased(limit, settings.listed if inside else settings.doing)
    if not each.title and each.line < _HEAD and len(each.text.split()) < _HEAD_WORDS:
        limit = max(limit, settings.head * (not each.text.endswith(".")))
    if each.is_title or likely < limit or each.division == "denied":
        return False
    empty = _EMPTY.search(each.text) or _DENIED.search(each.text)
    return not empty and not each.text.endswith(":")


def _eased(limit: float, odds: float) -> float:
    """Return the probability that is lower than a limit by some log odds."""
    return limit / (limit + (1 - limit) * math.exp(odds))


def _ticked(asked: Sequence[_Asked], settings: Settings) -> list[Requirement]:
    groups = _grouped(asked, settings)
    found = [_requirement([asked[i] for i in sorted(group)], settings) for group in groups]
    heaviest = sorted(found, key=lambda each: -each.weight)[: settings.most]
    return sorted(heaviest, key=lambda each: each.spans[0])


def _grouped(asked: Sequence[_Asked], settings: Settings) -> list[list[int]]:
    """Put together what asks the same, the likest first, by the mean of all pairs."""
    groups = {i: [i] for i in range(len(asked))}
    like = _closeness(asked)
    while len(groups) > 1:
        one, two = sorted(map(int, np.unravel_index(np.argmax(like), like.shape)))
        limit = settings.merge * (settings.over if len(groups) > settings.most else 1.0)
        if like[one, two] < limit:
            break
        sizes = len(groups[one]), len(groups[two])
        mean = (sizes[0] * like[one] + sizes[1] * like[two]) / sum(sizes)
        groups[one] += groups.pop(two)
        full = len(groups[one]) >= settings.most_sentences
        like[one, :] = like[:, one] = -np.inf if full else mean
        like[two, :] = like[:, two] = like[one, one] = -np.inf
    return list(groups.values())


def _closeness(asked: Sequence[_Asked]) -> Weights:
    """Return how near each two are to asking the same, minus infinity for one and itself."""
    like = likeness([f"{each.lead} {each.piece.text}" for each in asked])
    order = np.arange(len(asked))
    nice = np.array([each.nice for each in asked], dtype=bool)
    named = np.array([bool(each.lead) for each in asked], dtype=bool)
    like += 0.03 * (abs(order[:, None] - order) == 1) - 0.05 * (nice[:, None] != nice)
    like -= 0.3 * (named[:, None] & named)
    np.fill_diagonal(like, -np.inf)
    return like


def _requirement(group: Sequence[_Asked], settings: Settings) -> Requirement:
    first = next((each for each in group if each.lead), group[0])
    ordered = [first, *(each for each in group if each is not first)]
    name = name_of(first.piece.text, first.lead)
    pieces: list[Slice] = []
    words = 0
    for each in ordered:
        size = len(each.piece.text.split())
        if not pieces or words + size <= settings.most_words:
            pieces.append(_at_most(each.piece, settings.most_words))
            words += size
    pieces.sort(key=lambda piece: piece.place)
    weight = max(each.likely for each in group) + 0.03 * (len(group) - 1)
    weight = min(
        1.0, weight - settings.nice * all(each.nice for each in group) + 0.05 * bool(first.lead)
    )
    return Requirement(
        name=name,
        kind="responsibility" if first.duty >= _EVEN else "skill",
        must=not all(each.nice for each in group),
        weight=round(max(0.0, weight), 4),
        sentences=tuple(" ".join(piece.text.split()) for piece in pieces),
        spans=tuple(piece.place for piece in pieces),
    )


def _at_most(piece: Slice, words: int) -> Slice:
    """Return the beginning of a piece, up to a number of words."""
    ends = [match.end() for match in re.finditer(r"\S+", piece.text)]
    return piece if len(ends) <= words else piece.cut(0, ends[words - 1])
