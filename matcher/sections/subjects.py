"""What stands before a clause in its sentence and belongs to it: the rest of its subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.clauses import Clause, tells_deed
from matcher.sections.tense import begins_as_done

_WORDS = LANGUAGE.stances
_FINITE = late(_WORDS.finite)
_JOINED = re.compile(rf"(?:{_WORDS.joined})\b")
_OWN = late(_WORDS.own)
_PERSON = late(_WORDS.person)
_GERUND = re.compile(r"[a-z]{2,}ing\b")
_WITHOUT_AGENT = late(_WORDS.without_agent)
_BY = LANGUAGE.doers.by
_MOST_WORDS = 8


def _names(role: Clause, name: Clause) -> bool:
    named = all(word[0].isupper() for word in name.said.split())
    return named and _PERSON.match(role.plain) is not None


def subjects_before(clauses: Sequence[Clause], number: int) -> int:
    """Return how many clauses right before one are the rest of its subject.

    So in "Audits and payroll were done by a bureau", which is cut at "and".
    """
    clause, before = clauses[number], 0
    if not (
        _JOINED.match(clause.plain) and (_FINITE.search(clause.plain) or ": " in clause.plain)
    ):
        return 0
    bare = _JOINED.sub("", clause.plain, count=1).strip()
    if tells_deed(bare):
        return 0
    while before < number and _is_subject(clauses[number - before - 1], bare):
        before += 1
    return before


def _is_subject(clause: Clause, bare: str) -> bool:
    """Tell whether a clause is no more than a subject, of one kind with another's words."""
    plain = clause.plain
    if clause.closes or len(plain.split()) > _MOST_WORDS:
        return False
    if _FINITE.search(plain):
        return f" {_BY} " in bare and _WITHOUT_AGENT.fullmatch(plain) is not None
    gerunds = _GERUND.match(plain) and _GERUND.match(bare)
    done = tells_deed(plain) or begins_as_done(clause.said)
    return bool(gerunds or not done) and not _OWN.match(plain)


def is_apposed(clause: Clause, before: Sequence[Clause]) -> bool:
    """Tell whether a clause tells what somebody did whose name stands between commas."""
    return (
        len(before) == len(("our captain", "Elif Arslan"))
        and all(each.said.endswith(",") for each in before)
        and any(_names(one, other) for one, other in (before, before[::-1]))
        and tells_deed(clause.plain)
    )
