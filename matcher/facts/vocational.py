"""Papers of a trade asked as a degree, and work in a field that will do in place of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.datamodels import Fact, Passage, Section
from matcher.facts.levels import (
    close_to,
    families_in,
    lowest,
    rank,
    sought_in,
    wide_families_in,
)
from matcher.facts.studied import Degree
from matcher.facts.topics import (
    alternatives_of,
    alternatives_of_role,
    share_of,
    stems_of,
    works_in,
)
from matcher.facts.unfinished import is_going_on
from matcher.language import LANGUAGE
from matcher.results import FactMatch

_WORDS = LANGUAGE.facts.degrees
_RELATED = re.compile(_WORDS.related, re.I)
_BY_EXPERIENCE = re.compile(_WORDS.by_experience, re.I)
_VOCATIONAL = re.compile(_WORDS.vocational, re.I)
_GRADE = re.compile(_WORDS.vocational_grade, re.I)
_OF_SCHOOLS = frozenset(_WORDS.of_schools)
_OWN_WORDS = frozenset(_WORDS.own_words)
_NAMED_WIDE = frozenset(_WORDS.named_wide)
_LEARNED: tuple[Section, ...] = ("education", "certifications")
_WORKED: tuple[Section, ...] = ("experience", "summary")
_TOLD: tuple[Section, ...] = (*_LEARNED, *_WORKED)
_SPEAKS = 0.6
"""Share of the stems of a field from which on a passage speaks of work in it."""
_SEVERAL = 2
_ACADEMIC, _LONGEST = rank("bachelor"), 10


def is_of_trade(fact: Fact) -> bool:
    """Tell whether a level of school is of a trade, and not of what every school teaches."""
    if lowest(fact.value) != 0 or not stems_of(fact.about):
        return False
    if families_in(fact.about) - _OF_SCHOOLS:
        return True
    return bool(_VOCATIONAL.search(fact.statement)) and not families_in(fact.about)


def check_trade(
    fact: Fact, degrees: Sequence[Degree], passages: Sequence[Passage]
) -> FactMatch:
    """Tell whether a résumé names a paper of a trade, of the level asked or a higher one.

    A school, or a degree in anything else, is none. Unclear is one that is not finished, one
    that was told as work, a university's degree in the field of the trade, and work in the
    trade where experience will do.
    """
    near = [each for each in degrees if is_near(each, fact)]
    papers = [each.passage for each in near]
    done = [each.passage for each in near if each.done and each.rank < _ACADEMIC]
    stems = alternatives_of(fact.about)
    for passage in passages:
        named = share_of(stems, stems_of(passage.text)) >= _SPEAKS
        if named and passage.section in _TOLD and _VOCATIONAL.search(passage.text):
            papers.append(passage)
            worked = passage.section not in _LEARNED
            done += [] if worked or is_going_on(passage.text) else [passage]
    asked = _grade_of(fact.statement)
    low = [each for each in papers if 0 < _grade_of(each.text) < asked]
    best = next((each for each in done if each not in low), None)
    open_ = next((each for each in papers if each not in low), None)
    shown = best or open_ or next(iter(low), None)
    found = " ".join(shown.text.split()[:_LONGEST]) if shown else ""
    evidence = (shown,) if shown else ()
    if best:
        return FactMatch(fact, "met", found, evidence)
    if open_ or may_be_by_work(fact, passages):
        return FactMatch(fact, "unclear", found, evidence)
    return FactMatch(fact, "not met", found, evidence)


def _grade_of(text: str) -> int:
    """Return the highest grade of vocational papers that a text names, or 0."""
    return max((int(match[0][-1]) for match in _GRADE.finditer(text)), default=0)


def may_be_by_work(fact: Fact, passages: Sequence[Passage], role: str = "") -> bool:
    """Tell whether experience will do for a degree, and some is told in its field.

    So it is of posts as the ``role`` itself, and of a field by words that are its own.
    """
    if not _BY_EXPERIENCE.search(fact.statement):
        return False
    told = [each for each in passages if each.section in _WORKED]
    if not stems_of(fact.about):
        return any(each.section == _WORKED[0] for each in told)
    if any(works_in(fact.about, each.text) for each in told):
        return True
    posts = alternatives_of_role(role) if role else ()
    own = sought_in(fact.about)[0].intersection(_OWN_WORDS)
    return any(
        own & families_in(each.text) or share_of(posts, stems_of(each.text)) >= _SPEAKS
        for each in told
    )


def is_near(degree: Degree, fact: Fact) -> bool:
    """Tell whether a degree is in the field that is asked, or in one near it."""
    if _is_same(fact.about, degree.field):
        return True
    named, wide = sought_in(fact.about)
    if not (named or wide):
        stems = stems_of(fact.about)  # none of "any discipline"
        return not stems or bool(stems & stems_of(degree.field))
    if _RELATED.search(fact.statement):
        named = close_to(named)
    own = wide & wide_families_in(degree.field, on_resume=True)
    if named & degree.families or wide & (degree.families - _NAMED_WIDE):
        return True
    return bool(own - _NAMED_WIDE) and (not degree.families or bool(wide & degree.families))


def _is_same(about: str, field: str) -> bool:
    """Tell whether a field bears every word of one that is asked, if that has several."""
    told = stems_of(field)
    return any(len(each) >= _SEVERAL and each <= told for each in alternatives_of(about))
