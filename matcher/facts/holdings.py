"""Certificates, licences and languages asked, and those that a résumé names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.datamodels import Fact, Passage
from matcher.facts.amounts import amounts_in
from matcher.facts.levels import families_in, levels_in
from matcher.facts.papers import SECOND_LANGUAGE, is_known, is_named, languages_in, papers_in
from matcher.facts.topics import stems_of
from matcher.language import LANGUAGE
from matcher.results import FactMatch, FactStatus

_PAPERS, _TONGUES = LANGUAGE.facts.papers, LANGUAGE.facts.tongues
_METHODS, _HOLDING = frozenset(_PAPERS.methods), re.compile(_PAPERS.holding, re.I)
_GOING_ON = re.compile(LANGUAGE.facts.degrees.going_on, re.I)
_TRADE = "associate"
_COURSE = re.compile(_PAPERS.course, re.I)
_EQUIVALENT = re.compile(LANGUAGE.facts.degrees.equivalent, re.I)
_DRIVING = frozenset(_PAPERS.driving)
_ISSUER = re.compile(_PAPERS.issuer)
_LISTED, _WELL = re.compile(_TONGUES.listed, re.I), re.compile(_TONGUES.well, re.I)
_ASKED = re.compile(_TONGUES.asked, re.I)
_DEMANDING = re.compile(_TONGUES.demanding, re.I)
_NOT_HELD, _LEARNER = re.compile(_PAPERS.not_held, re.I), re.compile(_PAPERS.learner, re.I)
_NONE_BEHIND, _LAPSED = re.compile(_PAPERS.none_behind, re.I), re.compile(_PAPERS.lapsed, re.I)
_BEFORE = 60
_LEVELS = tuple(re.compile(level, re.I) for level in _TONGUES.levels)
_GRADE = re.compile(r"\b[abc][12]\b", re.I)
_FEW, _SECOND, _ALONE = 8, 2, 4


def check_paper(fact: Fact, passages: Sequence[Passage]) -> FactMatch:
    """Tell whether a résumé names a certificate or a licence.

    One that it does not name it does not have, but for a driving licence, which many have
    and do not tell of. One that is denied, over, or a learner's is not met; one that is not
    finished is unclear.
    """
    known = [each.name for each in papers_in(fact.value, fact.type)]
    names = [name for name in fact.value.split(" or ") if is_known(name, fact.type)] or known
    as_good = _fields_of_as_good(fact)
    for passage in passages:
        if (
            _is_named(passage, names, fact)
            if names
            else _is_course_in(passage, fact.value.split(" or "))
        ) or _is_trained(passage, as_good):
            status = _held_or_not(passage.text, names, fact)
            return FactMatch(fact, status, _short(passage.text), (passage,))
    plain = _DRIVING.issuperset(names or (fact.value,)) and not _ISSUER.search(fact.statement)
    return FactMatch(fact, "unclear" if plain else "not met")


def _held_or_not(text: str, names: Sequence[str], fact: Fact) -> FactStatus:
    """Tell what a passage says of a paper that it names: every mention may be a denial."""
    mentions = [each for each in papers_in(text, fact.type) if each.name in names]
    if mentions and all(_is_denied(text, each.start, each.end) for each in mentions):
        return "not met"
    return "unclear" if _GOING_ON.search(text) else "met"


def _is_denied(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - _BEFORE) : start], text[end : end + _BEFORE]
    return bool(
        _NOT_HELD.search(before)
        or _LEARNER.search(before)
        or _NONE_BEHIND.search(behind)
        or _LAPSED.search(behind)
    )


def _is_named(passage: Passage, names: Sequence[str], fact: Fact) -> bool:
    """Tell whether a passage names one of several papers of the table."""
    return _is_of_issuer(passage, fact) and any(
        is_named(name, passage.text, fact.type) and _is_held(passage, name) for name in names
    )


def _is_course_in(passage: Passage, names: Sequence[str]) -> bool:
    """Tell whether a passage tells that something of another name was learned and passed."""
    if passage.section != "certifications":
        told = passage.section != "experience" and _COURSE.search(passage.text)
        if not told or any(amounts_in(passage.text)):
            return False
    stems = stems_of(passage.text)
    return any(own and own <= stems for own in map(stems_of, names))


def _fields_of_as_good(fact: Fact) -> frozenset[str]:
    """Return the fields in which a training is as good as a paper; none where it is not.

    The words behind the paper decide, up to the next.
    """
    said = fact.statement
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


def _is_held(passage: Passage, name: str) -> bool:
    """Tell whether a name is meant as a certificate: a method may only be one of work."""
    if name.lower() not in _METHODS or passage.section in ("certifications", "education"):
        return True
    return bool(_HOLDING.search(passage.text))


def _is_of_issuer(passage: Passage, fact: Fact) -> bool:
    """Tell whether a licence is of the state that is asked, where one is."""
    issuer = _ISSUER.search(fact.statement)
    return not issuer or bool(stems_of(issuer[0]) & stems_of(passage.text))


def _short(text: str) -> str:
    return " ".join(text.split()[:_FEW])


def check_language(fact: Fact, passages: Sequence[Passage]) -> FactMatch:
    """Tell whether a résumé names a language, as well known as it is asked.

    Named without how well, it is unclear where it must be fluent; not among the languages
    that a résumé lists, it is not met.
    """
    listed = [each for each in passages if _lists(each)]
    if fact.value == SECOND_LANGUAGE:
        return _second(fact, listed)
    names = [each.name for each in languages_in(fact.value)] or [fact.value]
    spoken = [each for each in passages if _ASKED.search(each.text)]
    for passage in (*listed, *spoken):
        if any(re.search(rf"\b{re.escape(name)}\b", passage.text, re.I) for name in names):
            return FactMatch(
                fact, _how_well(fact, passage, names), _short(passage.text), (passage,)
            )
    if listed:
        return FactMatch(fact, "not met", _short(listed[0].text), (listed[0],))
    return FactMatch(fact, "unclear")


def _how_well(fact: Fact, passage: Passage, names: Sequence[str]) -> FactStatus:
    """Tell whether a language that a passage names is known as well as it is asked."""
    asked = _level_of(fact.about)
    own = [n for n, each in enumerate(languages_in(passage.text)) if each.name in names]
    known = _level_of(_beside(passage.text, own[0])) if own else 0
    if not (asked and known):
        well = not _DEMANDING.search(fact.about) or _WELL.search(passage.text)
        return "met" if well else "unclear"
    if known >= asked:
        return "met"
    return "unclear" if known == asked - 1 and not _GRADE.search(passage.text) else "not met"


def _beside(text: str, number: int) -> str:
    """Return what stands from a language to the next, or before it where nothing does."""
    found = languages_in(text)
    following = found[number + 1].start if number + 1 < len(found) else len(text)
    behind = text[found[number].end : following]
    before = text[found[number - 1].end if number else 0 : found[number].start]
    return behind if _level_of(behind) else before


def _level_of(text: str) -> int:
    """Return the highest of six levels that a text names, or 0."""
    return max((n for n, level in enumerate(_LEVELS, 1) if level.search(text)), default=0)


def _lists(passage: Passage) -> bool:
    found = languages_in(passage.text)
    if len(found) >= _SECOND or (found and _LISTED.search(passage.text)):
        return True
    short = len(passage.text.split()) <= _ALONE and passage.section != "experience"
    return bool(found) and short


def _second(fact: Fact, listed: Sequence[Passage]) -> FactMatch:
    names = {each.name: passage for passage in listed for each in languages_in(passage.text)}
    if len(names) >= _SECOND:
        return FactMatch(fact, "met", ", ".join(names), tuple(dict.fromkeys(names.values())))
    status: FactStatus = "not met" if names else "unclear"
    return FactMatch(fact, status, ", ".join(names), tuple(names.values()))
