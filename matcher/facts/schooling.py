"""Degrees asked, and those of a résumé: by level, and by the family of their field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from matcher.datamodels import Fact, Passage, Section
from matcher.facts.levels import (
    NO_DEGREE,
    Mention,
    close_to,
    families_in,
    levels_in,
    lowest,
    rank,
    related_to,
    sought_in,
    wide_families_in,
)
from matcher.facts.periods import dates_in, periods_in
from matcher.facts.topics import stems_of
from matcher.language import LANGUAGE
from matcher.results import FactMatch, FactStatus
from matcher.text import Span

_WORDS = LANGUAGE.facts.degrees
_GOING_ON = re.compile(_WORDS.going_on, re.I)
_NOT_EARNED = re.compile(_WORDS.not_earned, re.I)
_STUDYING = re.compile(_WORDS.studying, re.I)
_RELATED = re.compile(_WORDS.related, re.I)
_BY_EXPERIENCE = re.compile(_WORDS.by_experience, re.I)
_EQUIVALENT = re.compile(_WORDS.equivalent, re.I)
_NAMED = re.compile(_WORDS.in_full, re.I)
_NICE = re.compile(LANGUAGE.ads.nice, re.I)
_PERHAPS = re.compile(_WORDS.perhaps, re.I)
_TOLD: tuple[Section, ...] = ("summary", "certifications", "other")
_LEARNED: tuple[Section, ...] = ("education", "certifications")
_WORKED: Section = "experience"
_PLACE = re.compile(_WORDS.places, re.I)
_INSTITUTION = re.compile(_WORDS.institution, re.I)
_END = re.compile(_WORDS.after_name, re.I)
_LONGEST, _AROUND, _CLOSE = 10, 90, 12


@dataclass(frozen=True, slots=True)
class Degree:
    """A degree of a résumé: what it is called, its level, and what its field may be."""

    name: str
    rank: int
    field: str
    done: bool
    passage: Passage

    @property
    def families(self) -> frozenset[str]:
        """Return the families of its field; none if none is told."""
        return families_in(_INSTITUTION.sub(" ", self.field)) or families_in(self.field)


def degrees_of(passages: Sequence[Passage]) -> tuple[Degree, ...]:
    """Return the degrees of a résumé, the highest first.

    In the section of education short forms count that are words elsewhere.
    """
    found: list[Degree] = []
    for number, passage in enumerate(passages):
        studied = passage.section == "education"
        told = passage.section in _TOLD and _PERHAPS.search(passage.text)
        if studied or told or _is_named(passage.text):
            following = passages[number + 1] if number + 1 < len(passages) else None
            beside = following.text if studied and following else ""
            found += _in_passage(passage, beside, studied=studied)
    return tuple(sorted(found, key=lambda each: -each.rank))


def _is_named(text: str) -> bool:
    """Tell whether a short passage of another section may be a degree."""
    return len(text.split()) <= _LONGEST and bool(_NAMED.search(text))


def _in_passage(passage: Passage, beside: str, *, studied: bool) -> Iterator[Degree]:
    text = passage.text
    mentions = _apart(levels_in(text, on_resume=studied))
    for number, each in enumerate(mentions):
        end = mentions[number + 1].start if number + 1 < len(mentions) else len(text)
        begin = mentions[number - 1].end if number else 0
        field = text[max(begin, each.start - _AROUND) : end]
        if not families_in(field) and not levels_in(beside, on_resume=True):
            field = f"{field} {beside}"
        if _is_earned(text, each):
            done = not _goes_on(text, each, (begin, end), beside)
            yield Degree(_name(text, each, end), rank(each.level), field, done, passage)


def _is_earned(text: str, mention: Mention) -> bool:
    """Tell whether a name is not of what is denied, of an honour, or of something else."""
    start = max(0, mention.start - _AROUND)
    return not any(
        match.start() + start < mention.end and mention.start < match.end() + start
        for match in _NOT_EARNED.finditer(text[start : mention.end + _AROUND])
    )


def _goes_on(text: str, mention: Mention, span: Span, beside: str) -> bool:
    """Tell whether a degree is studied for, or was left: by its words or by its time."""
    begin, end = span
    if _GOING_ON.search(text[max(0, mention.start - _AROUND) : end]):
        return True
    behind = text[mention.end : end]
    if _STUDYING.search(behind):
        return True
    before = text[max(begin, mention.start - _AROUND) : mention.start]
    lines = (behind, before, "" if levels_in(beside, on_resume=True) else beside)
    dated = next((line for line in lines if any(dates_in(line))), "")
    return any(each.last is None for each in periods_in(dated, list(dates_in(dated))))


def _apart(mentions: Sequence[Mention]) -> list[Mention]:
    """Return mentions without those that only repeat the level of the one before."""
    kept: list[Mention] = []
    for each in mentions:
        if kept and each.level == kept[-1].level and each.start - kept[-1].end < _CLOSE:
            kept[-1] = replace(kept[-1], end=max(each.end, kept[-1].end))
        else:
            kept.append(each)
    return kept


def _name(text: str, mention: Mention, end: int) -> str:
    """Return what a degree is called: its words up to where, when and how well."""
    rest = text[mention.start : end]
    stop = _END.search(rest, mention.end - mention.start)
    words = (rest[: stop.start()] if stop else rest).split()
    return " ".join(words[:_LONGEST]).strip(" .,;:|–—-(•")


def check_degree(
    fact: Fact, degrees: Sequence[Degree], passages: Sequence[Passage] = ()
) -> FactMatch:
    """Tell whether a résumé has a degree of a fact's level, or a higher one, in its field.

    One of a school has no field. A related field will do where that is said and most readers
    would take it for one. Of another field it is not met, or unclear where it may be related
    or where only the field is welcome. Without a degree it is not met, if the ``passages``
    tell where somebody worked and of no learning; unclear is what experience would do for,
    what was learned without a name that is known, a school, and one that is not finished.
    """
    level = lowest(fact.value)
    if level is None:
        met = "met" if fact.value == NO_DEGREE else "unclear"
        return FactMatch(fact, met)  # type: ignore[arg-type]
    enough = [each for each in degrees if each.rank >= level]
    near = [each for each in enough if not level or _is_near(each, fact)]
    best = next((each for each in near if each.done), None)
    if best:
        return FactMatch(fact, "met", best.name, (best.passage,))
    if near:
        return FactMatch(fact, "unclear", near[0].name, (near[0].passage,))
    other = next(iter(enough or degrees), None)
    if other is None or (level and not other.rank and _place_of(passages)):
        return _without_degree(fact, level, passages)
    status = "unclear" if _may_do(fact, enough) else "not met"
    return FactMatch(fact, status, other.name, (other.passage,))  # type: ignore[arg-type]


def _without_degree(fact: Fact, level: int, passages: Sequence[Passage]) -> FactMatch:
    """Tell what a résumé without any degree says of one: where, or that there is none."""
    if place := _place_of(passages):
        status: FactStatus = "unclear" if level else "met"
        found = " ".join(place.text.split()[:_LONGEST])
        return FactMatch(fact, status, found, (place,))
    told = {each.section for each in passages}
    if (
        not level
        or _WORKED not in told
        or told.intersection(_LEARNED)
        or _BY_EXPERIENCE.search(fact.statement)
    ):
        return FactMatch(fact, "unclear")
    return FactMatch(fact, "not met")


def _place_of(passages: Sequence[Passage]) -> Passage | None:
    """Return the first passage of what was learned that names a place where degrees are."""
    learned = (each for each in passages if each.section in _LEARNED)
    places = (each for each in learned if _PLACE.search(each.text))
    return next((each for each in places if not levels_in(each.text, on_resume=True)), None)


def _is_near(degree: Degree, fact: Fact) -> bool:
    """Tell whether a degree is in the field that is asked, or in one near it."""
    named, wide = sought_in(fact.about)
    if not (named or wide):
        stems = stems_of(fact.about)  # none of "any discipline"
        return not stems or bool(stems & stems_of(degree.field))
    if _RELATED.search(fact.statement):
        named = close_to(named)
    if named & degree.families or wide & degree.families:
        return True
    return not degree.families and bool(wide & wide_families_in(degree.field))


def _may_do(fact: Fact, enough: Sequence[Degree]) -> bool:
    """Tell whether a reader could not tell: of a degree in another field, or without one.

    Without one, where experience will do; with one of no field told; where the degree is asked
    and its field only welcome; and where a related field will do, with one that may be related.
    """
    said = fact.statement
    if not enough:
        return bool(_BY_EXPERIENCE.search(said))
    asked = frozenset[str]().union(*sought_in(fact.about))
    if (fact.must and _NICE.search(said)) or any(_may_be(each, asked) for each in enough):
        return True
    open_ = _RELATED.search(said) or _EQUIVALENT.search(said)
    near = related_to(asked)
    return bool(open_) and any(near & each.families for each in enough)


def _may_be(degree: Degree, asked: frozenset[str]) -> bool:
    """Tell whether the field of a degree is not told, or so widely that it may be one asked."""
    wide = wide_families_in(degree.field)
    return not degree.families and (not wide or bool(wide & asked))
