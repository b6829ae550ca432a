"""What a later clause of a passage says of those before it: denied, or never come about."""

from __future__ import annotations

from collections.abc import Container, Sequence

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.clauses import Clause, Stance, tells_deed

_WORDS = LANGUAGE.stances
_LABELLING = ("-", "–", "—", "|", "?", "(", "[", ":")
_MOST_REFUSING, _MOST_LABEL = 9, 10
_REFUSED = late(_WORDS.refused)
_SPOTLESS = late(rf"\b{_WORDS.spotless}")
_TOPIC = late(_WORDS.topic)
_UNMET = late(_WORDS.unmet)
_FELL_THROUGH = late(_WORDS.fell_through)


def take_back(
    clauses: Sequence[Clause],
    number: int,
    first: int,
    hints: Container[Stance],
    stances: list[Stance],
) -> None:
    """Change the stances of clauses of which the last one says that they never came about."""
    if "denying" in hints:
        start = _refused_from(clauses, number)
        if stances[number] == "denying":
            start = min(start, _told_of_from(clauses, number, first))
        for place in range(start, number + 1):
            stances[place] = "denying"
    if "wishing" in hints and (start := _unmet_from(clauses, number, stances)) < number:
        for place in range(start, number):
            stances[place] = "wishing"
        stances[number] = "denying"


def _refused_from(clauses: Sequence[Clause], number: int) -> int:
    """Return the first of the clauses that one denies, itself among them; the next for none.

    So "Payroll, pensions - not covered" and "Java, Go: none of these" deny all they name.
    """
    clause = clauses[number]
    label, colon, value = clause.plain.partition(": ")
    said = value if colon else clause.plain
    if len(said.split()) > _MOST_REFUSING or not _REFUSED.match(said):
        return number + 1
    labelled = number > 0 and clauses[number - 1].said.endswith(_LABELLING)
    if not (colon or labelled) or _SPOTLESS.search(label if colon else said):
        return number + 1
    first = number - 1 if labelled and not colon else number
    while first > 0 and not clauses[first - 1].closes and _names(clauses[first - 1]):
        first -= 1
    return first if all(map(_names, clauses[first:number])) else number + 1


def _told_of_from(clauses: Sequence[Clause], number: int, first: int) -> int:
    """Return ``first`` if the sentence that begins there only names what a clause denies."""
    return first if _TOPIC.match(clauses[first].plain) else number


def _unmet_from(clauses: Sequence[Clause], number: int, stances: Sequence[Stance]) -> int:
    """Return from which clause on is told what never came about by this one, or this one."""
    if not number or not _FELL_THROUGH.match(clauses[number].plain):
        return number
    for place in range(number):
        if stances[place] in ("own", "wishing") and _UNMET.match(clauses[place].plain):
            return place
    return number


def _names(clause: Clause) -> bool:
    """Tell whether a clause only names something."""
    few = len(clause.plain.split()) <= _MOST_LABEL
    return few and not (tells_deed(clause.plain) or _SPOTLESS.search(clause.plain))
