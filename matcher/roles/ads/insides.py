"""What a name loses by words inside it: clauses, aims, and lists that were cut."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.cues import form_of
from matcher.roles.ads.evenness import opens_question
from matcher.roles.ads.mending import HARD, SOFT
from matcher.roles.ads.telling import aims

_NAMES = LANGUAGE.ads.naming
_CLAUSAL, _RELATIVE = frozenset(_NAMES.clausal), frozenset(_NAMES.relative)
_CAUSING = frozenset(_NAMES.causing)
_BEHIND_VERBS = ("I", "D", "A")


def insides(
    words: Sequence[str], low: Sequence[str], tags: str, start: int, last: int
) -> float:
    """Return what a name from one word to another loses by what stands inside it.

    ``low`` are the words in lower case without signs, ``tags`` a letter for each.
    """
    loss = 0.0
    ends = last + 1 == len(words) or words[last].endswith(HARD)
    whole = tags[start] in "VG" and ends
    soft = [i for i in range(start, last) if words[i].endswith(SOFT)]
    listed = ends or bool(soft and "C" in tags[soft[-1] : last])
    soft = [i for i in soft if "I" not in tags[start:i] or tags[i] != "A"]
    loss += (0.5 if listed else 1.5) * len(soft)
    loss += 2.0 * sum(tags[i + 1] == "I" for i in soft)
    loss += (1.0 if ends else 2.5) * aims(low, tags, start, last)
    for i in range(start, last + 1):
        meant = i > start and whole and low[i] in _RELATIVE
        meant |= opens_question(low, tags, start, i, last)
        if not meant and (low[i] in _CLAUSAL or (tags[i] == "O" and not whole)):
            loss += 4.0
        loss += 2.0 * (tags[i : i + 2] == "CI" and i < last)
        if i > start and tags[i - 1] == "C" and tags[start] in "NA":
            loss += 2.0 * (tags[i] == "V" or _acts(low, tags, i))
        if i > start and tags[i] == "V" and tags[i - 1] in "ANORD":
            loss += 1.0 if whole or low[start] in _CAUSING else 4.0
    return loss


def _acts(low: Sequence[str], tags: str, at: int) -> bool:
    """Tell whether what looks like a noun is a verb by its form and what follows."""
    return form_of(low[at]) == "plain" and tags[at + 1 : at + 2] in _BEHIND_VERBS
