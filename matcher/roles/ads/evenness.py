"""What a name loses whose parts do not go together, or that ends with what tells nothing.

``low`` are the words of a sentence in lower case without signs, ``tags`` a letter for each.
"""

from __future__ import annotations

from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.cues import form_of
from matcher.roles.ads.mending import SOFT

_NAMES = LANGUAGE.ads.naming
_PRONOUNS, _VAGUE = frozenset(_NAMES.pronouns), frozenset(_NAMES.vague)
_NEEDING, _PAIRING = frozenset(_NAMES.needing), frozenset(_NAMES.pairing)
_ASKING, _CAUSING = frozenset(_NAMES.asking), frozenset(_NAMES.causing)
_FINITE = frozenset(_NAMES.finite)
_VERBAL = frozenset((*_NAMES.finite, *_NAMES.purpose))
_DOING = ("doing", "ing")
_UNEVEN, _UNTOLD, _EMPTY, _CUT = 6.0, 4.0, 3.2, 3.0
_ONE_OF_TWO = 1.5
_NEEDED, _NEEDED_LESS = 5.0, 2.0


def unevenness(
    low: Sequence[str], tags: str, start: int, last: int, *, ends: bool, listed: bool
) -> float:
    """Return what is lost by a pronoun, by two verbs of different form, and by an empty end.

    ``ends`` tells that the sentence ends there as well, ``listed`` that a comma follows.
    """
    loss = _UNTOLD * (low[start + 1 : start + 2] != [] and low[start + 1] in _PRONOUNS)
    loss += _UNEVEN * _mixes_forms(low, tags, start, last)
    loss += _ONE_OF_TWO * (not _PAIRING.isdisjoint(low[:start]))
    cut = _is_cut_clause(low, tags, start, last) or (
        not listed and _describes_on(low, tags, last)
    )
    loss += _CUT * cut + _EMPTY * (start > 0 and low[start] in _VAGUE and tags[0] == "V")
    return loss + (0.0 if ends else _EMPTY * _is_vague(low, tags, start, last))


def _mixes_forms(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether a conjunction joins a verb and another in a different form."""
    if low[start] in _FINITE and tags[start + 1 : start + 3] == "GC":
        return last > start + 2 and form_of(low[start + 3]) not in _DOING
    for i in range(start + 1, last):
        if tags[i] != "C" or tags[i - 1] not in "VGR":
            continue
        acts = tags[i + 1] in "VG" or tags[i + 1 : i + 3] == "ND"
        near, other = form_of(low[i - 1]) in _DOING, form_of(low[i + 1]) in _DOING
        if acts and near != other:
            return True
    return False


def _is_vague(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether a name has a verb and no noun but such as tell nothing of it."""
    if low[last] not in _VAGUE:
        return False
    nouns = [low[i] for i in range(start, last + 1) if tags[i] in "NAPM"]
    return tags[start] in "VG" and _VAGUE.issuperset(nouns)


def _is_cut_clause(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether a clause that is to be ensured is cut behind subject or participle."""
    if low[start] not in _CAUSING:
        return start > 0 and low[0] in _CAUSING and "".join(low[last + 1 : last + 2]) in _FINITE
    finite = next((i for i in range(start + 1, len(low)) if low[i] in _FINITE), 0)
    if not finite or "I" in tags[start:finite]:
        return False
    return last < finite or (last == finite + 1 and tags[last] == "G")


def _describes_on(low: Sequence[str], tags: str, last: int) -> bool:
    """Tell whether what says which noun is meant goes on behind a name."""
    following = low[last + 1 : last + 2]
    if tags[last : last + 2] == "PR" and not "".join(following).endswith(_NAMES.adverb):
        return True  # is carried out
    if tags[last - 3 : last] == "NPC" and tags[last + 1 : last + 2] == "I":
        return True  # faults seen or brought to one's notice
    reduced = form_of("".join(following)) in _DOING and tags[last + 1] in "VGIP"
    return low[last] in _VAGUE and bool(reduced)


def needs(words: Sequence[str], low: Sequence[str], tags: str, start: int, last: int) -> float:
    """Return what a name loses that ends before what its last noun needs to be told.

    A compound tells more than its noun alone, unless two must follow.
    """
    if tags[last - 1] == "C" and last > start + 1 and low[last - 2] in _NEEDING:
        return _NEEDED * (low[last + 1] in _NAMES.owning)
    if low[last] not in _NEEDING:
        return 0.0
    compound = last > start and tags[last - 1 : last + 1] == "NN"
    compound = compound and not words[last - 1].endswith(SOFT)
    return _NEEDED_LESS if compound and low[last + 1] not in _PAIRING else _NEEDED


def opens_question(low: Sequence[str], tags: str, start: int, at: int, last: int) -> bool:
    """Tell whether a word opens the clause that is a verb's object, with its own verb in it."""
    if not start + 1 == at <= last or low[at] not in _ASKING or tags[start] not in "VG":
        return False
    whole = last > at + 1 and tags[last + 1 : last + 2] == "C"
    return whole or any(tags[i] == "V" or low[i] in _VERBAL for i in range(at + 1, last))


def pairs(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether both that stand on either side of something are named."""
    return bool(_PAIRING.intersection(low[start:last])) and "C" in tags[start:last]
