"""Degrees asked, and those of a résumé: by level, and by the family of their field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from matcher.datamodels import Fact, Passage, Section
from matcher.facts.levels import (
    NO_DEGREE,
    Mention,
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
from matcher.results import FactMatch
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
        return families_in(self.field)


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


def check_degree(fact: Fact, degrees: Sequence[Degree]) -> FactMatch:
    """Tell whether a résumé has a degree of a fact's level, or a higher one, in its field.

    One of a school has no field. Of another field it is not met, or unclear where a related
    one would do and it may be one, or where the degree is only welcome. Without one it is not
    met, or unclear where experience would do. One that is not finished is unclear.
    """
    level = lowest(fact.value)
    if level is None:
        met = "met" if fact.value == NO_DEGREE else "unclear"
        return FactMatch(fact, met)  # type: ignore[arg-type]
    enough = [each for each in degrees if each.rank >= level]
    near = [each for each in enough if not level or _is_near(each, fact.about)]
    best = next((each for each in near if each.done), None)
    if best:
        return FactMatch(fact, "met", best.name, (best.passage,))
    if near:
        return FactMatch(fact, "unclear", near[0].name, (near[0].passage,))
    other = next(iter(enough or degrees), None)
    if other is None:
        return FactMatch(fact, "unclear")
    status = "unclear" if _may_do(fact, enough) else "not met"
    return FactMatch(fact, status, other.name, (other.passage,))  # type: ignore[arg-type]


def _is_near(degree: Degree, about: str) -> bool:
    """Tell whether a degree is in the field that is asked, or in one near it."""
    named, wide = sought_in(about)
    if not (named or wide):
        stems = stems_of(about)  # none of "any discipline"
        return not stems or bool(stems & stems_of(degree.field))
    if named & degree.families or wide & degree.families:
        return True
    return not degree.families and bool(wide & wide_families_in(degree.field))


def _may_do(fact: Fact, enough: Sequence[Degree]) -> bool:
    """Tell whether a reader could not tell: of a degree in another field, or without one.

    Without one, where experience will do; with one of no field told; where it is only welcome;
    and where a related field will do, with one that may be related.
    """
    said = fact.statement
    if not enough:
        return bool(_BY_EXPERIENCE.search(said))
    if not fact.must or _NICE.search(said) or any(not each.families for each in enough):
        return True
    open_ = _RELATED.search(said) or _EQUIVALENT.search(said)
    near = related_to(frozenset[str]().union(*sought_in(fact.about)))
    return bool(open_) and any(near & each.families for each in enough)
