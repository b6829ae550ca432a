"""Whose deed a passage tells, clause by clause: the person's, nobody's yet, or another's."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from matcher.datamodels import Section
from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.begun import begins, opens_with, stands
from matcher.sections.clauses import (
    Clause,
    Hinted,
    Stance,
    plain_words,
    split_clauses,
    tells_deed,
)
from matcher.sections.doers import (
    acts,
    does_for_us,
    ends_with_somebody,
    is_done_by_somebody,
    leads,
    tells_of_somebody,
)
from matcher.sections.followed import goes_on
from matcher.sections.glance import ENTRIES, has_cue, hints_of, may_prompt
from matcher.sections.sensed import sensed
from matcher.sections.subjects import is_apposed, subjects_before
from matcher.sections.takenback import take_back
from matcher.sections.tense import begins_as_done
from matcher.sections.undergone import is_of_outsiders, names_makers, untold

_WORDS = LANGUAGE.stances
_ENDS = " ,;:-–—|"
_WISHES_ALONE = {"wishing"}
_FEWEST_OWN_WORDS = 4
_LABEL_WORDS = 6
_MOST_WORDS = 120  # more than any passage but an item of a list: clauses see what follows them

_LOOSE = late(rf"(?:{_WORDS.loose_joints})\b")
_NAMED_OTHERS = late(rf"\b{_WORDS.named_others}")
_DENIED = Hinted.each_of(_WORDS.denied)
_DENIED_FIRST = Hinted.each_of(_WORDS.denied_first)
_DENIED_ANYWHERE = late(_WORDS.denied_anywhere)
_CONTRASTED = late(_WORDS.contrasted)
_NONE = late(rf"\W*(?:{_WORDS.none})\W*")
_NONE_BEHIND = late(rf"[:–—(-] ?(?:{_WORDS.none})\W*$")
_SPOTLESS = late(rf"\b{_WORDS.spotless}")
_WISHED = Hinted.each_of(_WORDS.wished)
_WISHED_ANYWHERE = late(_WORDS.wished_anywhere)
_WISHED_OUTSIDE = Hinted.each_of(_WORDS.wished_outside_entries)
_PENDING = late(rf"\W*(?:{_WORDS.pending})\W*")
_WISHED_LABEL = late(rf"\W*(?:{_WORDS.wished_label}) ?:")
_GOAL_LABEL = late(rf"\W*(?:{_WORDS.goal_label}) ?[:–—-]")
_OF_OTHERS = late(_WORDS.of_others)
_OTHERS_FIRST = late(_WORDS.others_first)
_BY_OTHERS = Hinted.each_of(_WORDS.by_others)
_BY_OUTSIDERS = Hinted.each_of(_WORDS.by_outsiders)
_PASSED_ON = Hinted.each_of(_WORDS.passed_on)
_FINITE = late(_WORDS.finite)
_DENIED_LABEL = late(rf"\W*(?:{_WORDS.denied_label}) ?:")
_OBSERVED = Hinted.each_of(_WORDS.observed)
_PERSON = late(rf"\b{_WORDS.person}")
_RELATIVE = late(_WORDS.relative)
_SHARED = late(_WORDS.shared)
_PROMPT = late(_WORDS.prompts)


def own_part(compared: str, words: Sequence[str], section: Section) -> tuple[str, bool]:
    """Return what of a passage is compared, and whether it may tell a deed.

    ``compared`` is the passage without the person's name, ``words`` are its words in lower
    case, one or more. What the person denies, what somebody else did and the prompts of
    templates are cut out. So is what is wished or yet to be learned, where enough of the
    person's own stands beside it; else it stays, and the passage is no deed. Where no rule
    finds any of it, a learned model may, by the passage as a whole.
    """
    told, deed = by_rules(compared, words, section)
    stance = sensed(compared, words) if deed and told == compared else None
    if stance == "of_another" and (tells_deed(plain_words(told)) or begins_as_done(told)):
        stance = None  # as "Led engineers who built it" does
    kept = told if stance in (None, "wishing") else ""
    return kept, deed and stance is None


def by_rules(compared: str, words: Sequence[str], section: Section) -> tuple[str, bool]:
    """Return what :func:`own_part` does, by rules alone."""
    if not has_cue(words, section) or len(words) > _MOST_WORDS:
        return compared, True
    if may_prompt(words) and _PROMPT.search(plain_words(compared)):
        return "", False
    hints = hints_of(words, section)
    clauses = _clauses(compared, section, hints) if hints else []
    found = {stance for _, stance in clauses}
    if found <= {"own"}:
        return compared, True
    own = _joined(clauses, {"own"})
    if "standing" in found:
        told = _joined(clauses, {"own", "standing"})
        return told, len(own.split()) >= _FEWEST_OWN_WORDS
    if "wishing" in found and len(own.split()) < _FEWEST_OWN_WORDS:
        return _joined(clauses, {"own", "wishing"}), False
    return own, bool(own)


def _joined(clauses: Iterable[tuple[str, Stance]], kept: Container[Stance]) -> str:
    return " ".join(said for said, stance in clauses if stance in kept).strip(_ENDS)


def _clauses(text: str, section: Section, hints: set[Stance]) -> list[tuple[str, Stance]]:
    """Return the clauses of a passage and the stance of each."""
    clauses = split_clauses(text)
    stances: list[Stance] = []
    first = 0
    for number, clause in enumerate(clauses):
        if number and clauses[number - 1].closes:
            first = number
        before = clauses[first:number]
        following = clauses[number + 1 :]
        held = goes_on(clause, stances[-1], before[-1], following) if before else None
        known = held == "wishing" and hints == _WISHES_ALONE
        stance = held if known else _said_by(clause, before, section, hints) or held
        if number and _NONE.fullmatch(clause.plain) and _is_label(clauses[number - 1]):
            stances[-1] = stance = "denying"
        elif "wishing" in hints and number and _is_pending(clause, clauses[number - 1]):
            stances[-1] = stance = "wishing"
        stances.append(stance or "own")
        if stance in ("denying", "of_another"):
            for place in range(number - subjects_before(clauses, number), number):
                stances[place] = stance
        take_back(clauses, number, first, hints, stances)
    return [(clause.said, stance) for clause, stance in zip(clauses, stances, strict=True)]


def _is_pending(clause: Clause, label: Clause) -> bool:
    named = label.closes and not tells_deed(label.plain)
    return named and _PENDING.fullmatch(clause.plain) is not None


def _is_label(clause: Clause) -> bool:
    few = len(clause.plain.split()) <= _LABEL_WORDS
    return clause.closes and few and not _SPOTLESS.search(clause.plain)


def _said_by(
    clause: Clause, before: list[Clause], section: Section, hints: set[Stance]
) -> Stance | None:
    """Return the stance that a clause itself tells; None if it tells none."""
    plain, rest = clause.plain, clause.rest
    if before and _RELATIVE.match(plain) and _names_doer(plain, before):
        return None if _SHARED.search(plain) else "of_another"
    if before and "of_another" in hints and names_makers(plain, before[-1].plain):
        return "of_another"
    if before and "of_another" in hints and is_apposed(clause, before):
        return "of_another"
    if before and _tells_of_named(clause, before):
        return None
    others = (
        _of_others(clause, alone=all(map(_is_named, before))) if "of_another" in hints else None
    )
    return (
        others
        or untold(plain, rest, hints)
        or _undone(clause, section, hints, alone=not before)
    )


def _is_named(clause: Clause) -> bool:
    """Tell whether a clause is a noun of few words, as the first of two subjects is."""
    return len(clause.plain.split()) < _LABEL_WORDS // 2 and not _is_begun(clause)


def _is_begun(clause: Clause) -> bool:
    """Tell whether a clause begins with what the person did or does."""
    return tells_deed(clause.plain) or begins_as_done(clause.said)


def _names_doer(plain: str, before: list[Clause]) -> bool:
    """Tell whether a clause with "who" tells what somebody did whom the person did not lead."""
    if _PERSON.search(before[-1].plain):
        return True
    led = leads(before[0].plain.split(" ", 1)[0])
    return (
        _is_begun(before[0])
        and not led
        and acts(plain)
        and ends_with_somebody(before[-1].plain)
    )


def _undone(
    clause: Clause, section: Section, hints: set[Stance], *, alone: bool
) -> Stance | None:
    """Return whether a clause denies or wishes; ``alone`` is none that follows another."""
    plain, rest = clause.plain, clause.rest
    label, colon, value = plain.partition(": ")
    if colon and len(label.split()) <= _LABEL_WORDS:
        plain, rest = value, rest[len(label) + len(colon) :]
    if "denying" in hints and _denies(clause, plain, rest, alone=alone):
        return "denying"
    wished = "wishing" in hints and _wishes(clause, plain, rest, section)
    return "wishing" if wished else None


def _tells_of_named(clause: Clause, before: list[Clause]) -> bool:
    """Tell whether a clause tells of people that the one before it names, as in "staff who"."""
    if not _LOOSE.match(clause.plain) or before[-1].said.endswith(","):
        return False
    last = before[-1].plain
    told = tells_deed(before[0].plain) or begins_as_done(before[0].said)
    return bool(told or _NAMED_OTHERS.search(last) or _LOOSE.match(last))


def _of_others(clause: Clause, *, alone: bool) -> Stance | None:
    """Return whose deed a clause tells that has another subject; None where it has none."""
    plain, rest = clause.plain, clause.rest
    if begins(_OBSERVED, plain, plain) or is_of_outsiders(plain):
        return "of_another"
    first = _OTHERS_FIRST.match(plain)
    passive = opens_with(_BY_OUTSIDERS, rest) and _FINITE.search(plain)
    begun = tells_deed(plain) or begins_as_done(clause.said)
    told = tells_of_somebody(plain, rest) or is_done_by_somebody(plain, alone=alone)
    told = told or (not begun and does_for_us(plain, rest))
    if told or (first and _OF_OTHERS.match(plain)) or passive or stands(_BY_OTHERS, plain):
        return "own" if _SHARED.search(plain) else "of_another"
    return "standing" if opens_with(_PASSED_ON, plain) else None


def _denies(clause: Clause, plain: str, rest: str, *, alone: bool) -> bool:
    if _DENIED_LABEL.match(clause.plain):
        return True
    behind = _NONE_BEHIND.search(clause.plain)
    if behind:
        label = clause.plain[: behind.start()]
        return len(label.split()) <= _LABEL_WORDS and not _SPOTLESS.search(label)
    if _DENIED_ANYWHERE.search(plain) or (not alone and _CONTRASTED.match(plain)):
        return True
    return begins(_DENIED, plain, rest) or (alone and begins(_DENIED_FIRST, plain, rest))


def _wishes(clause: Clause, plain: str, rest: str, section: Section) -> bool:
    if _GOAL_LABEL.match(clause.plain) and not tells_deed(plain):
        return section not in ENTRIES
    if _WISHED_LABEL.match(clause.plain) and not tells_deed(plain):
        return True
    if begins(_WISHED, plain, rest) or _WISHED_ANYWHERE.search(plain):
        return True
    return section not in ENTRIES and begins(_WISHED_OUTSIDE, plain, rest)
