"""What of a list behind years or a degree is still of them, and not another thing asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.facts.levels import levels_in
from matcher.facts.papers import papers_in
from matcher.language import LANGUAGE
from matcher.language.needles import seldom

_YEARS = LANGUAGE.facts.amounts
_READY = seldom(rf"\W*(?:{_YEARS.ready})\b", re.I)
_EXPERIENCE = seldom(rf"\b(?:{_YEARS.experience})", re.I)
_JOINED = seldom(rf"\W*(?:{_YEARS.joining})(?![\w-])", re.I)
_VAGUE = frozenset(_YEARS.vague)
_PAPERS = ("certificate", "licence")


def tells(text: str) -> bool:
    """Tell whether a phrase says in what, and not only that it is to be relevant."""
    words = re.findall(r"[^\W_]+", text.lower())
    return any(word not in _VAGUE for word in words)


def own_of(text: str) -> str:
    """Return a text without cells behind it, and items of a list that ask something else.

    Where experience is all that its first item names, so does the next.
    """
    text = text.partition("|")[0]
    if "," not in text and " and " not in text:
        return text
    parts = re.split(r"(,\s|\band\s)", text)
    for number in range(2, len(parts), 2):
        if _is_other(parts[number]) or _is_whole(parts[: number + 1]):
            return "".join(parts[: number - 1])
    return text


def _is_whole(parts: Sequence[str]) -> bool:
    """Tell whether what stands before an item is experience and no more, and it is another."""
    *first, joint, following = parts
    said = "".join(first)
    listed = joint.startswith(",") and bool(_EXPERIENCE.search(said))
    return listed and not tells(_EXPERIENCE.sub(" ", said)) and not _JOINED.match(following)


def _is_other(text: str) -> bool:
    """Tell whether an item of a list is a paper, a degree or a readiness, and no work."""
    papers = (kind for kind in _PAPERS if papers_in(text, kind))
    return bool(_READY.match(text) or levels_in(text) or any(papers))
