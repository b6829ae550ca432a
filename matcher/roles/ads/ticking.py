"""From the sentences of an advertisement to what a recruiter would tick off."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from matcher.datamodels import Kind
from matcher.language import LANGUAGE
from matcher.roles.ads.compounds import parts_of
from matcher.roles.ads.cues import asks_to_do, cues_in
from matcher.roles.ads.linear import LineModel, Weights, read_lines
from matcher.roles.ads.naming import name_of
from matcher.roles.ads.reading import Said, said_in
from matcher.roles.ads.slices import Place, Slice
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
class FactLine:
    """A sentence that states years, a degree, a licence or the like: ``types`` says which."""

    text: str
    types: tuple[str, ...]
    must: bool
    span: Place


@dataclass(frozen=True, slots=True)
class Advertisement:
    """What is made of the text of an advertisement."""

    requirements: tuple[Requirement, ...]
    facts: tuple[FactLine, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen by leaving advertisements out."""

    threshold: float = 0.25
    listed: float = 3.5
    outside: float = 0.4
    head: float = 0.8
    over: float = 0.4
    nice: float = 0.1
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
_NICE = re.compile(_WORDS.nice, re.I)
_DENIED = re.compile(_WORDS.denied, re.I)
_EMPTY = re.compile(_WORDS.empty, re.I)
_FACTS = {name: re.compile(pattern, re.I) for name, pattern in _WORDS.facts.items()}
_FACT_WORDS = re.compile(_WORDS.fact_words, re.I)
_UNASKED = frozenset(_WORDS.unasked_cues)
_ASKING = re.compile(_WORDS.asking, re.I)
_SURE = {"degree", "licence", "certificate", "physical", "authorisation"}
_LONGEST_FACT = 40
_HEAD, _HEAD_WORDS = 4, 12
_NOT_WORD = re.compile(r"[\W\d_]+")
_PARENTHESES = re.compile(r"\([^)]*\)")
_SECTIONS = ("duty", "skill", "nice")


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
    facts = tuple(_fact_lines(said, asked))
    return Advertisement(
        tuple(_ticked(_candidates(said, asked, duty, settings), settings)), facts
    )


def _types(text: str) -> tuple[str, ...]:
    return tuple(name for name, pattern in _FACTS.items() if pattern.search(text))


def _fact_lines(said: Sequence[Said], asked: Weights) -> Iterator[FactLine]:
    for each, likely in zip(said, asked, strict=True):
        types = () if each.is_title else _types(each.text)
        if types and (likely > 0.1 or each.division in (*_SECTIONS, "fact")):
            nice = each.division == "nice" or bool(_NICE.search(each.text))
            yield FactLine(each.text, types, not nice, each.piece.place)


def is_fact_alone(text: str) -> bool:
    """Tell whether nothing but facts stands in a text."""
    types = set(_types(text))
    if not types:
        return False
    if types & _SURE and len(text.split()) <= _LONGEST_FACT and not _ASKING.search(text):
        return True
    rest = [word for word in _NOT_WORD.split(_FACT_WORDS.sub(" ", text)) if len(word) > 1]
    return len(rest) <= (1 if types == {"years"} else 3)


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
            if part.text and not is_fact_alone(part.text):
                found.append(_Asked(part, each.lead, nice, float(duty[i]), float(asked[i]), i))
    return found


def _is_asked(each: Said, likely: float, settings: Settings) -> bool:
    limit = settings.outside
    if each.division in _SECTIONS:
        plain = each.unbroken or asks_to_do(each.text)
        odds = settings.listed * (plain and not _UNASKED.intersection(cues_in(each.text)))
        limit = settings.threshold / (
            settings.threshold + (1 - settings.threshold) * math.exp(odds)
        )
    if not each.title and each.line < _HEAD and len(each.text.split()) < _HEAD_WORDS:
        limit = max(limit, settings.head * (not each.text.endswith(".")))
    if each.is_title or likely < limit or each.division == "denied":
        return False
    if each.text.endswith(":") or _EMPTY.search(each.text) or _DENIED.search(each.text):
        return False
    return True


def _ticked(asked: Sequence[_Asked], settings: Settings) -> list[Requirement]:
    groups = _grouped(asked, settings)
    found = [_requirement([asked[i] for i in sorted(group)], settings) for group in groups]
    heaviest = sorted(found, key=lambda each: -each.weight)[: settings.most]
    kept = sorted(heaviest, key=lambda each: each.spans[0])
    return kept


def _grouped(asked: Sequence[_Asked], settings: Settings) -> list[list[int]]:
    """Put together what asks the same, the likest first."""
    groups = [[i] for i in range(len(asked))]
    like = likeness([f"{each.lead} {each.piece.text}" for each in asked])
    while len(groups) > 1:
        best, one, two = max(
            (_closeness(asked, like, a, b), i, j)
            for i, a in enumerate(groups)
            for j, b in enumerate(groups)
            if i < j
        )
        limit = settings.merge * (settings.over if len(groups) > settings.most else 1.0)
        if best < limit:
            break
        groups[one] += groups.pop(two)
        if len(groups[one]) >= settings.most_sentences:
            like[groups[one], :] = like[:, groups[one]] = 0
    return groups


def _closeness(asked: Sequence[_Asked], like: Weights, one: list[int], two: list[int]) -> float:
    near = 0.03 * (min(abs(i - j) for i in one for j in two) == 1)
    apart = 0.05 * (asked[one[0]].nice != asked[two[0]].nice)
    named = 0.3 * bool(asked[one[0]].lead and asked[two[0]].lead)
    return float(np.mean([like[i, j] for i in one for j in two])) + near - apart - named


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
        kind="responsibility" if first.duty >= 0.5 else "skill",
        must=not all(each.nice for each in group),
        weight=round(max(0.0, weight), 4),
        sentences=tuple(" ".join(piece.text.split()) for piece in pieces),
        spans=tuple(piece.place for piece in pieces),
    )


def _at_most(piece: Slice, words: int) -> Slice:
    """Return the beginning of a piece, up to a number of words."""
    ends = [match.end() for match in re.finditer(r"\S+", piece.text)]
    return piece if len(ends) <= words else piece.cut(0, ends[words - 1])
