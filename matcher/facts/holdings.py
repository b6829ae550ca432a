"""Certificates and licences asked, and those that a résumé names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

from matcher.datamodels import Fact, Passage, Section
from matcher.facts.amounts import amounts_in
from matcher.facts.drivinglines import kind_of_licence_in
from matcher.facts.levels import families_in, levels_in
from matcher.facts.papers import (
    Named,
    as_good_as,
    is_known,
    is_named,
    of_maker,
    papers_in,
)
from matcher.facts.papersaid import how_well, is_of_others, is_partly, unless_elsewhere
from matcher.facts.quoting import quoted
from matcher.facts.topics import shared_by, stems_of
from matcher.language import LANGUAGE
from matcher.results import FactMatch, FactStatus

_PAPERS = LANGUAGE.facts.papers
_METHODS, _HOLDING = frozenset(_PAPERS.methods), re.compile(_PAPERS.holding, re.I)
_GOING_ON = re.compile(LANGUAGE.facts.degrees.going_on, re.I)
_TRADE = "associate"
_COURSE = re.compile(_PAPERS.course, re.I)
_EQUIVALENT = re.compile(LANGUAGE.facts.degrees.equivalent, re.I)
_DRIVING = frozenset(_PAPERS.driving)
_ISSUER = re.compile(_PAPERS.issuer)
_NOT_HELD, _LEARNER = re.compile(_PAPERS.not_held, re.I), re.compile(_PAPERS.learner, re.I)
_NONE_BEHIND, _LAPSED = re.compile(_PAPERS.none_behind, re.I), re.compile(_PAPERS.lapsed, re.I)
_HOPED, _AWAITED = re.compile(_PAPERS.hoped, re.I), re.compile(_PAPERS.awaited, re.I)
_TAUGHT = re.compile(_PAPERS.taught_before, re.I), re.compile(_PAPERS.taught_behind, re.I)
_PASSED = re.compile(_PAPERS.passed, re.I)
_EXAMINED, _DRIVES = frozenset(_PAPERS.examined), re.compile(_PAPERS.drives, re.I)
_HOLDS = re.compile(_PAPERS.holds, re.I)
_MADE, _GRADE = re.compile(_PAPERS.made_of_it, re.I), re.compile(_PAPERS.grade, re.I)
_GRADE_BEFORE, _GRADE_BEHIND = 10, 25
"""Characters around the name of a paper in which its level may stand."""
_APART = re.compile(r"[.;|•\n](?=\s|$)")
_CLAIMING: tuple[Section, ...] = ("skills", "summary")
_BEFORE = 80
_BEST: tuple[FactStatus, ...] = ("met", "unclear", "not met")
_FEW = 8


def check_paper(fact: Fact, passages: Sequence[Passage], text: str = "") -> FactMatch:
    """Tell whether a résumé names a certificate or a licence.

    One that it does not name is not met: nothing was found, which is not to say that somebody
    does not have it. A driving licence may stand among personal details, in a line of the
    résumé's ``text``. One that is denied, over, or a learner's is not met; one that is not
    finished is unclear.
    """
    names, as_good = _names_of(fact), _fields_of_as_good(fact)
    told: list[tuple[int, FactMatch]] = []
    for passage in passages:
        status = _by_name(passage, names, fact) if names else _by_words(passage, fact)
        if not status and _is_trained(passage, as_good):
            status = _unless_going_on(passage.text)
        if status:
            called = [each for each in papers_in(passage.text, fact.type) if each.name in names]
            shown = [passage.text[each.start : each.end] for each in called]
            match = FactMatch(fact, status, quoted(passage, shown, text), (passage,))
            told.append((how_well(passage, fact.about), match))
    for status in _BEST:
        own = [each for each in told if each[1].status == status]
        if own:
            return unless_elsewhere(max(own, key=itemgetter(0))[1], [each for _, each in own])
    plain = _DRIVING.intersection(names) and not _ISSUER.search(fact.statement)
    return _among_details(fact, names, text) if plain else FactMatch(fact, "not met")


def _among_details(fact: Fact, names: Sequence[str], text: str) -> FactMatch:
    """Tell whether a line of a résumé names a driving licence, as a label or in a few words."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line, following in pairwise([*lines, ""]):
        short = line if len(line.split()) <= _FEW else ""
        if _NONE_BEHIND.search(f": {following}"):
            short = f"{short} {following}"
        named = [each for each in papers_in(short, fact.type) if each.name in names]
        if named:
            said = _said_of(short, 0, named, fact)
            if said:
                return FactMatch(fact, said, short.strip())
        if _DRIVES.search(short):
            return FactMatch(fact, "unclear", short.strip())
    kind = kind_of_licence_in(lines)
    return FactMatch(fact, "met" if kind else "not met", kind)


def _by_name(passage: Passage, names: Sequence[str], fact: Fact) -> FactStatus | None:
    """Tell what a passage says of papers of the table; None if it names none.

    Named among skills alone, one that is a way of working as well may be no paper.
    """
    if _is_named(passage, names, fact):
        return _held_or_not(passage.text, names, fact)
    claimed = passage.section in _CLAIMING and _is_method_in(passage, names)
    return "unclear" if claimed else None


def _by_words(passage: Passage, fact: Fact) -> FactStatus | None:
    """Tell whether a passage names a paper that is asked by other words, or by its maker."""
    if _is_course_in(passage, fact.value.split(" or ")):
        return _unless_going_on(passage.text)
    made = of_maker(fact.value) if fact.type == "certificate" else []
    return _by_name(passage, made, fact) if made else None


def _names_of(fact: Fact) -> list[str]:
    """Return the names of the table that a fact asks, in whatever case somebody wrote it."""
    names = [name for name in fact.value.split(" or ") if is_known(name, fact.type)]
    found = papers_in(fact.value, fact.type) or papers_in(fact.value.upper(), fact.type)
    names = names or [each.name for each in found]
    equal = fact.type == "certificate" and _EQUIVALENT.search(fact.statement)
    return as_good_as(names, equal=bool(equal))


def _unless_going_on(text: str) -> FactStatus:
    return "unclear" if _GOING_ON.search(text) else "met"


def _held_or_not(text: str, names: Sequence[str], fact: Fact) -> FactStatus | None:
    """Tell what a passage says of a paper, by its best mention; None if others have it."""
    found = papers_in(text, fact.type)
    said = {
        _said_of(text, n, found, fact) for n, each in enumerate(found) if each.name in names
    }
    best = next((each for each in _BEST if each in said), None)
    return best if found and said else _unless_going_on(text)


def _said_of(text: str, number: int, found: Sequence[Named], fact: Fact) -> FactStatus | None:
    """Tell what is said of one mention, within its sentence and up to the next name."""
    start, end = found[number].start, found[number].end
    before = _APART.split(text[max(0, start - _BEFORE) : start])[-1]
    following = found[number + 1].start if number + 1 < len(found) else len(text)
    behind = _APART.split(text[end : min(following, end + _BEFORE)])[0]
    if is_of_others(before, text[end : end + _BEFORE], found[number + 1 :], end):
        return None
    if _MADE.search(before) and not _HOLDS.search(before):
        return None
    if _NOT_HELD.search(before) or _LEARNER.search(before):
        return "not met"
    if _NONE_BEHIND.search(behind) or _LAPSED.search(behind):
        return "not met"
    if 0 < _grade_of(text, number, found) < _grade_asked(fact, found[number].name):
        return "not met"
    going = _HOPED.search(_HOLDS.split(before)[-1]) or _AWAITED.search(behind)
    taught = found[number].name.lower() in _EXAMINED and not _PASSED.search(text)
    taught = taught and bool(_TAUGHT[0].search(before) or _TAUGHT[1].search(behind))
    partly = is_partly(before, behind, fact.statement)
    return "unclear" if going or taught or partly else "met"


def _grade_asked(fact: Fact, name: str) -> int:
    """Return the level that a fact asks of a paper of a name; 0 if it asks none."""
    found = papers_in(fact.statement, fact.type)
    grades = (
        _grade_of(fact.statement, n, found) for n, e in enumerate(found) if e.name == name
    )
    return next((each for each in grades if each), 0)


def _grade_of(text: str, number: int, found: Sequence[Named]) -> int:
    """Return the level that a text tells of one mention of a paper; 0 if it tells none."""
    own = found[number]
    least = found[number - 1].end if number else 0
    most = found[number + 1].start if number + 1 < len(found) else len(text)
    begin = max(least, own.start - _GRADE_BEFORE)
    match = _GRADE.search(text, own.start, min(most, own.end + _GRADE_BEHIND))
    match = match or _GRADE.search(text, begin, own.start)
    return int(match[0][-1]) if match else 0


def _is_named(passage: Passage, names: Sequence[str], fact: Fact) -> bool:
    """Tell whether a passage names one of several papers of the table."""
    return _is_of_issuer(passage, fact) and any(
        is_named(name, passage.text, fact.type) and _is_held(passage, name) for name in names
    )


def _is_course_in(passage: Passage, names: Sequence[str]) -> bool:
    """Tell whether a passage tells that something of another name was learned and passed."""
    if passage.section != "certifications" and not _is_schooling(passage, names):
        told = passage.section != "experience" and _COURSE.search(passage.text)
        if not told or any(amounts_in(passage.text)):
            return False
    stems = stems_of(passage.text)
    return any(own and own == shared_by(own, stems) for own in map(stems_of, names))


def _is_schooling(passage: Passage, names: Sequence[str]) -> bool:
    """Tell whether a passage is of schooling, where what is asked is a degree of a name."""
    return passage.section == "education" and any(map(levels_in, names))


def _fields_of_as_good(fact: Fact) -> frozenset[str]:
    """Return the fields in which a training is as good as a paper; none where it is not.

    The words behind the paper decide, up to the next; so does a training that is asked itself.
    """
    said = fact.statement
    if any(each.level == _TRADE for each in levels_in(said)):
        return families_in(said)
    found = papers_in(said, fact.type)
    own = [n for n, each in enumerate(found) if each.name in fact.value.split(" or ")]
    if own:
        behind = [each.start for each in found[own[-1] + 1 :]]
        said = said[found[own[0]].start : min(behind, default=len(said))]
    return families_in(said) if _EQUIVALENT.search(said) else frozenset()


def _is_trained(passage: Passage, fields: frozenset[str]) -> bool:
    """Tell whether a passage names a training of a trade in one of some fields."""
    near = fields & families_in(passage.text) if fields else fields
    levels = levels_in(passage.text, on_resume=True) if near else []
    return any(each.level == _TRADE for each in levels)


def _is_method_in(passage: Passage, names: Sequence[str]) -> bool:
    """Tell whether a passage names a way of working that is a paper of the same name."""
    methods = (name for name in names if name.lower() in _METHODS)
    return any(is_named(name, passage.text, "certificate") for name in methods)


def _is_held(passage: Passage, name: str) -> bool:
    """Tell whether a name is meant as a certificate: a method may only be one of work."""
    if name.lower() not in _METHODS or passage.section in ("certifications", "education"):
        return True
    return bool(_HOLDING.search(passage.text))


def _is_of_issuer(passage: Passage, fact: Fact) -> bool:
    """Tell whether a licence is of the state that is asked, where one is."""
    issuer = _ISSUER.search(fact.statement)
    return not issuer or bool(stems_of(issuer[0]) & stems_of(passage.text))
