"""Degrees asked, against those of a résumé: by level, and by the family of their field."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.datamodels import Fact, Passage, Section
from matcher.facts.levels import (
    NO_DEGREE,
    families_in,
    levels_in,
    lowest,
    may_be_of,
    rank,
    related_to,
    sought_in,
    wide_families_in,
)
from matcher.facts.schoolsubjects import check_subjects, subjects_in
from matcher.facts.studied import Degree, fields_apart, fields_of
from matcher.facts.unfinished import is_going_on
from matcher.facts.vocational import check_trade, is_near, is_of_trade, may_be_by_work
from matcher.language import LANGUAGE
from matcher.results import FactMatch, FactStatus

_WORDS = LANGUAGE.facts.degrees
_OF_ANY, _OF_ARTS = re.compile(_WORDS.of_any, re.I), re.compile(_WORDS.of_arts, re.I)
_NEVER_OF_ARTS = frozenset(_WORDS.never_of_arts)
_RELATED = re.compile(_WORDS.related, re.I)
_PIECES = re.compile(r"[;.]\s")
_NICE = re.compile(LANGUAGE.ads.nice, re.I)
_LEARNED: tuple[Section, ...] = ("education", "certifications")
_WORKED: Section = "experience"
_TOLD: tuple[Section, ...] = (_WORKED, "summary")
_OFTEN, _SHARE = 2, 0.2
"""Passages of work in a field, or the share of all, from which on a degree may be of it."""
_STUDIED: Section = "education"
_STUDIED_IN = re.compile(_WORDS.studied_in, re.I)
_PAPER = re.compile(LANGUAGE.facts.papers.certificate, re.I)
_TOO_FEW = 60
"""Words below which a text without any post tells too little of somebody."""
_UNSORTED = frozenset[Section](("summary", "other"))
"""The sections of a text that is a letter or a story, and no résumé."""
_PLACE = re.compile(_WORDS.places, re.I)
_SAYS_FIELD, _INSTITUTION = re.compile(_WORDS.says_field), re.compile(_WORDS.institution, re.I)
_FIRST, _LONGEST = rank("bachelor"), 10


def check_degree(
    fact: Fact, degrees: Sequence[Degree], passages: Sequence[Passage] = (), role: str = ""
) -> FactMatch:
    """Tell whether a résumé has a degree of a fact's level, or a higher one, in its field.

    One of a school has no field, unless it is of a trade, as a vocational level is, or given in
    subjects, which a graduate has. A related
    field will do where that is said and most readers would take it for one. Of another field it
    is not met, or unclear where it may be related or where only the field is welcome. Without a
    degree it is not met: nothing was found in the ``passages``. Unclear is what experience in
    the field, or in the ``role``, would do for, what was learned without a name that is known,
    one that is not finished, and what a text is too short, or no résumé, to tell.
    """
    level = lowest(fact.value)
    if level is None:
        met = "met" if fact.value == NO_DEGREE else "unclear"
        return FactMatch(fact, met)  # type: ignore[arg-type]
    if is_of_trade(fact):
        return check_trade(fact, degrees, passages)
    found = _check_level(fact, level, degrees, passages, role)
    if level or not subjects_in(fact.statement):
        return found
    told = check_subjects(fact, passages, found)
    graduate = any(each.done and each.rank >= _FIRST for each in degrees)
    return found if graduate and told.status != "met" else told


def _check_level(
    fact: Fact,
    level: int,
    degrees: Sequence[Degree],
    passages: Sequence[Passage],
    role: str,
) -> FactMatch:
    """Tell whether a résumé has a degree of a level, or a higher one, in the field asked."""
    enough = [each for each in degrees if each.rank >= level]
    near = [each for each in enough if not level or is_near(each, fact)]
    best = next((each for each in near if each.done or (not level and each.rank)), None)
    best = best or (None if near else _of_work(fact, enough, passages))
    if shown := best or next(iter(near), None):
        return FactMatch(fact, "met" if best else "unclear", shown.name, (shown.passage,))
    other = next(iter(enough or degrees), None)
    if other is None or (level and not other.rank and _place_of(passages)):
        return _without_degree(fact, level, passages, role)
    status = "unclear" if _may_do(fact, enough, passages, role) else "not met"
    return FactMatch(fact, status, other.name, (other.passage,))  # type: ignore[arg-type]


def _without_degree(
    fact: Fact, level: int, passages: Sequence[Passage], role: str
) -> FactMatch:
    """Tell what a résumé without any degree says of one: where, or that there is none."""
    if place := _place_of(passages):
        status: FactStatus = "unclear" if level else "met"
        named, _ = sought_in(fact.about)
        told = fields_of(place.text) | fields_of(fields_apart(passages)) | _said_of(passages)
        if level <= _FIRST and named & told and not is_going_on(place.text):
            status = "met"
        found = " ".join(place.text.split()[:_LONGEST])
        return FactMatch(fact, status, found, (place,))
    sections = {each.section for each in passages}
    words = sum(len(each.text.split()) for each in passages)
    by_work = may_be_by_work(fact, passages, role)
    thin = _WORKED not in sections and (words < _TOO_FEW or sections <= _UNSORTED)
    thin = thin or not (level or _STUDIED in sections)  # of school few with a trade speak
    learned = any(e.section == _STUDIED and not _PAPER.search(e.text) for e in passages)
    unclear = by_work or learned or thin
    return FactMatch(fact, "unclear" if unclear else "not met")


def _said_of(passages: Sequence[Passage]) -> frozenset[str]:
    """Return the families of what a summary says that somebody has studied."""
    said = [
        each.text[match.start() :]
        for each in passages
        if each.section == "summary" and (match := _STUDIED_IN.search(each.text))
    ]
    return frozenset[str]().union(*map(fields_of, said))


def _of_work(
    fact: Fact, enough: Sequence[Degree], passages: Sequence[Passage]
) -> Degree | None:
    """Return a degree of a wide field whose own is not told, if work is told in the one asked.

    Whoever has one of engineering and makes pumps has hardly studied another kind of it.
    """
    named, _ = sought_in(fact.about)
    silent = (each for each in enough if each.done and not each.tells_field)
    near = [e for e in silent if named & wide_families_in(e.field, on_resume=True)]
    told = [each for each in passages if each.section in _TOLD]
    worked = sum(bool(named & fields_of(each.text)) for each in told) if near else 0
    return near[0] if worked and worked >= min(_OFTEN, _SHARE * len(told)) else None


def _place_of(passages: Sequence[Passage]) -> Passage | None:
    """Return the first passage of what was learned that names a place where degrees are."""
    learned = (each for each in passages if each.section in _LEARNED)
    places = (each for each in learned if _PLACE.search(each.text))
    return next((each for each in places if not levels_in(each.text, on_resume=True)), None)


def _may_do(
    fact: Fact, enough: Sequence[Degree], passages: Sequence[Passage], role: str
) -> bool:
    """Tell whether a reader could not tell: of a degree in another field, or without one.

    Where experience will do and some is told in the field; with one of no field told; where
    the degree is asked and its field only welcome; and where a related field will do, with one
    that may be related.
    """
    said = fact.statement
    if may_be_by_work(fact, passages, role):
        return True
    if not enough:
        return False
    asked = frozenset[str]().union(*sought_in(fact.about))
    telling = [each for each in enough if not _repeats(each, enough)]
    wished = next((part for part in _PIECES.split(said) if fact.about in part), said)
    if (fact.must and _NICE.search(wished)) or any(_may_be(each, asked) for each in telling):
        return True
    open_ = _RELATED.search(said)
    near = related_to(asked)
    return bool(open_) and any(near & each.families for each in enough)


def _may_be(degree: Degree, asked: frozenset[str]) -> bool:
    """Tell whether the field of a degree is not told, or so widely that it may be one asked.

    One that is said outright, though not known, is another.

    A bachelor of arts, and of nothing else, may be one of most fields, but for technical ones.
    """
    told = _OF_ANY.sub(" ", degree.field)
    if families := fields_of(told) or families_in(told):
        return may_be_of(families, asked)
    if wide := wide_families_in(told, on_resume=True):
        return bool(wide & asked)
    if _SAYS_FIELD.search(_INSTITUTION.sub(" ", degree.name)):
        return False
    return not (_OF_ARTS.search(degree.field) and asked & _NEVER_OF_ARTS)


def _repeats(degree: Degree, others: Sequence[Degree]) -> bool:
    """Tell whether a degree without a field is one of those of its level that have one."""
    same = [each for each in others if each.rank == degree.rank]
    return not _tells(degree) and any(map(_tells, same))


def _tells(degree: Degree) -> bool:
    return bool(degree.families or wide_families_in(degree.field, on_resume=True))
