"""Subjects and grades of school certificates, as they are asked and as they are told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from matcher.datamodels import Fact, Passage
from matcher.facts.levels import levels_in
from matcher.facts.quoting import quoted
from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.results import FactMatch, FactStatus

_WORDS = LANGUAGE.facts.degrees
_PAPER = seldom(_WORDS.school_papers, re.I)
_SUBJECTS = {name: seldom(pattern, re.I) for name, pattern in _WORDS.school_subjects.items()}
_BEHIND, _BEFORE = re.compile(_WORDS.grade_behind), re.compile(_WORDS.grade_before)
_ASKED, _RANGE = re.compile(_WORDS.grade_asked), re.compile(_WORDS.grade_range)
_GRADE = re.compile(r"(?<!\w)[A-G]\*?(?!\w)|(?<!\w)[1-9](?!\w)")
_POINTS = {"A*": 9, "A": 7, "B": 6, "C": 4, "D": 3, "E": 2, "F": 1, "G": 1}
"""The letters of grades by the numbers from 9 to 1 that stand for them."""
_CLAUSE = re.compile(r"[.;:](?:\s|$)")
_NEAR, _LINES = 80, 8
"""Characters between a certificate and its subjects, and lines below it that name them."""


def subjects_in(text: str) -> list[str]:
    """Return the subjects in which a text asks school certificates; none if in none."""
    paper = _PAPER.search(text)
    if not paper:
        return []
    before = _CLAUSE.split(text[max(0, paper.start() - _NEAR) : paper.start()])[-1]
    around = before + _CLAUSE.split(text[paper.start() : paper.end() + _NEAR])[0]
    return [name for name, pattern in _SUBJECTS.items() if pattern.search(around)]


def in_subjects(text: str) -> str:
    """Return the subjects of school certificates that a text asks, with the grade, in words."""
    told = ", ".join(subjects_in(text))
    grade = _ASKED.search(text) if told else None
    return ", ".join(each for each in (told, grade[0].strip() if grade else "") if each)


def check_subjects(fact: Fact, passages: Sequence[Passage], otherwise: FactMatch) -> FactMatch:
    """Tell whether school certificates are named in each subject that a fact asks.

    One with a lower grade is not met, and one without its grade is unclear where a grade is
    asked. Whatever else was learned, of which ``otherwise`` tells, is unclear.
    """
    asked = _ASKED.search(fact.statement)
    least = _least(asked[0]) if asked else 0
    best: FactMatch | None = None
    for passage, text in _certificates(passages):
        found = [_grades_of(name, text) for name in subjects_in(fact.statement)]
        if all(found):
            status: FactStatus = "met"
            if least and any(0 < max(each) < least for each in found):
                status = "not met"
            elif least and any(not max(each) for each in found):
                status = "unclear"
            if best is None or status == "met":
                named = _PAPER.search(passage.text)
                shown = quoted(passage, [named[0] if named else ""])
                best = FactMatch(fact, status, shown, (passage,))
    if best:
        return best
    status = "unclear" if otherwise.status == "met" else otherwise.status
    return FactMatch(fact, status, otherwise.found, otherwise.evidence)


def _certificates(passages: Sequence[Passage]) -> Iterator[tuple[Passage, str]]:
    """Yield the passages that name school certificates, each with what is listed below."""
    for number, passage in enumerate(passages):
        if _PAPER.search(passage.text):
            behind = takewhile(_is_listed, passages[number + 1 : number + 1 + _LINES])
            listed = [each.text for each in behind if each.section == passage.section]
            yield passage, "\n".join([passage.text, *listed])


def _is_listed(passage: Passage) -> bool:
    """Tell whether a passage may be of the list above: of no other schooling."""
    return bool(_PAPER.search(passage.text)) or not levels_in(passage.text, on_resume=True)


def _grades_of(subject: str, text: str) -> list[int]:
    """Return the grades in a subject that a text names, 0 where it tells none."""
    spread = _RANGE.search(text)
    grades = []
    for match in _SUBJECTS[subject].finditer(text):
        own = _BEHIND.match(text, match.end()) or _BEFORE.search(text, 0, match.start())
        told = own or spread
        grades.append(_least(told[0]) if told else 0)
    return grades


def _least(text: str) -> int:
    """Return the least of the grades in some words."""
    grades = _GRADE.findall(text)
    return min(int(each) if each.isdigit() else _POINTS[each] for each in grades)
