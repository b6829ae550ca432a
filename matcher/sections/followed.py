"""Which clauses go on with what the one before them in their sentence says of a deed."""

from __future__ import annotations

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.clauses import Clause, Stance, tells_deed
from matcher.sections.doers import acts
from matcher.sections.undergone import tells_more

_WORDS = LANGUAGE.stances
_FEW = 3
_FRESH = late(_WORDS.fresh)
_ALTERNATIVE = late(_WORDS.alternative)
_OWN = late(_WORDS.own)
_BARE_VERB = late(rf"\b{_WORDS.bare_verb}")
_JOINED = late(rf"(?:{_WORDS.joined})\b")
_OF_THEIRS = late(_WORDS.of_theirs)
_RELATIVE = late(_WORDS.relative)
_SHARED = late(_WORDS.shared)


def goes_on(
    clause: Clause, stance: Stance, before: Clause, following: list[Clause]
) -> Stance | None:
    """Return the stance that a clause has from the one before it in its sentence."""
    plain = clause.plain
    if stance == "own" or _FRESH.match(plain):
        return None
    if stance == "denying" and _ALTERNATIVE.match(plain):
        return stance
    if stance == "standing" and tells_more(plain):
        return None
    if _OWN.match(plain) or (stance == "of_another" and _SHARED.search(plain)):
        return None
    related = stance == "of_another" and _RELATIVE.match(before.plain)
    joined = related and _JOINED.match(plain) and not before.said.endswith(",")
    told = _OF_THEIRS.search(plain) if joined else tells_deed(plain)
    told = told and not (related and _lists_deeds(before))
    if (stance != "of_another" or related) and told:
        listed = stance == "denying" and (
            _BARE_VERB.search(before.plain) or _alternative_follows(clause, following)
        )
        return stance if listed else None
    return stance


def _lists_deeds(clause: Clause) -> bool:
    """Tell whether a clause ends with a verb and a comma: what follows is one beside it."""
    few = len(clause.plain.split()) <= _FEW
    return few and clause.said.endswith(",") and acts(clause.plain)


def _alternative_follows(clause: Clause, following: list[Clause]) -> bool:
    """Tell whether a list of clauses ends with "or"."""
    for after in following if not clause.closes else ():
        if _ALTERNATIVE.match(after.plain):
            return True
        if after.closes or _FRESH.match(after.plain) or _OWN.match(after.plain):
            return False
    return False
