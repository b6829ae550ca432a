"""What a name lacks if it ends at a word: each is told by parts of speech and words beside it.

``low`` are the words of a sentence in lower case without signs, ``tags`` a letter for each.
"""

from __future__ import annotations

from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.cues import form_of

_NAMES = LANGUAGE.ads.naming
_NEEDING, _MOVING = frozenset(_NAMES.needing), frozenset(_NAMES.moving)
_AIDING, _PAIRING = frozenset(_NAMES.aiding), frozenset(_NAMES.pairing)
_OTHERS, _QUANTITY = frozenset(_NAMES.others), frozenset(_NAMES.quantity)
_PURPOSE = frozenset(_NAMES.purpose)
_WANTING = frozenset(_NAMES.wanting)
_DEFINITE = frozenset(_NAMES.definite)
_CAUSING, _FINITE = frozenset(_NAMES.causing), frozenset(_NAMES.finite)
_GENERAL, _CLAUSAL = frozenset(_NAMES.general), frozenset(_NAMES.clausal)
_BEFORE_NOUN = frozenset((*_NAMES.causing, *_NAMES.articles, *LANGUAGE.ads.linking))
_DESCRIBED = ("NA", "NP", "CA", "CP", "CG")
_OBJECT, _PLACE, _QUALITY, _WHICH, _WANTED = 2.0, 3.0, 2.5, 2.0, 3.5


def missing(low: Sequence[str], tags: str, start: int, last: int) -> float:
    """Return what is lost if the preposition behind a word is left out with its noun.

    A verb alone lacks what it is done to or with, one that moves a thing where to, an
    adjective behind its noun what for, and a noun that is known to the reader which.
    """
    of = low[last + 1] in _NAMES.owning
    loss = _OBJECT * (last == start and tags[last] == "V")
    aim = "".join(low[last + 2 : last + 3])
    purpose = low[last + 1] in _PURPOSE and form_of(aim) == "plain"
    moved = low[start] in _MOVING and not (purpose or "I" in tags[start:last])
    loss += _PLACE * (moved or (aids(low, tags, start) and not of))
    loss += _WANTED * (low[last] in _WANTING and tags[last - 1] not in "NAC")
    loss += _QUALITY * (last > start and tags[last - 1 : last + 1] in _DESCRIBED)
    return loss + _WHICH * (of and _is_definite(low, tags, start, last))


def aids(low: Sequence[str], tags: str, at: int) -> bool:
    """Tell whether the object of a verb is who is helped, and not what is done."""
    return low[at] in _AIDING and tags[at + 1 : at + 2] != "I"


def listed_open(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether a list goes on behind a word, and what all of it is of comes at its end."""
    return low[last] in _NEEDING and _is_definite(low, tags, start, last)


def _is_definite(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether an article says of the noun at a word that one knows which."""
    at = last
    while at > start and tags[at] in "NAMPG":
        at -= 1
    return low[at] in _DEFINITE


def goes_on(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether what follows a word, no preposition, belongs to it."""
    following = tags[last + 1]
    if following == "C":
        doing = last > 0 and tags[last - 1 : last + 1] == "IG"
        several = (
            low[last].endswith("s")
            and tags[last - 1] in "IA"
            and tags[last + 2 : last + 3] == "N"
        )
        shares = shares_noun(tags, last) and not several  # with worksheets and lab kits
        return doing or needs_both(low, tags, start, last) or shares
    causing = low[start] in _CAUSING
    if low[last + 1] in _FINITE and "I" in tags[start:last]:
        causing = False  # what is to be ensured is told by itself
    bare = last == start > 0 and low[start - 1] in _BEFORE_NOUN
    caused = following == "V" and (causing or bare)
    compound = last > start and tags[last - 1] in "NA"
    said = low[last] in _GENERAL and low[last + 1] in _CLAUSAL and not compound
    return caused or said or (tags[last] == "G" and following == "D")


def needs_both(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether a name is only whole with what is behind the conjunction after a word."""
    paired = _PAIRING.intersection(low[start:last]) and "C" not in tags[start:last]
    other = set(low[last + 2 : last + 3]) - _GENERAL
    needing = not _NEEDING.isdisjoint((low[last], *other))
    return bool(paired) or (needing and tags[last + 2 : last + 4] == "NI")


def shares_noun(tags: str, last: int) -> bool:
    """Tell whether two nouns may share the noun that follows them behind "and"."""
    compound = last > 0 and tags[last - 1] == "N"
    return tags[last] == "N" and not compound and tags[last + 2 : last + 4] in ("NN", "AN")


def others_named(low: Sequence[str], tags: str) -> bool:
    """Tell whether a name is one of other persons or of places, with no verb that says why."""
    if not tags or (tags[0] in "VG" and low[0].isalpha()):
        return False
    last = len(low) - 1
    head = next((i for i in range(last) if tags[i + 1] == "I"), last)
    return low[last if low[head] in _QUANTITY else head] in _OTHERS
