"""What is shown of a passage: the line that names what was found, and the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from matcher.datamodels import Passage

_MOST, _BEFORE, _MOST_LISTED = 10, 4, 20
"""Words that are shown of a longer line, those of them before the name, and of a list's."""
_PIECE = re.compile(r"(?<=[.;|•])\s+(?!\d)")
"""Between sentences; what goes on with a digit is a number that an abbreviation leads to."""
_CUT = "…"


def quoted(passage: Passage, names: Iterable[str], text: str = "") -> str:
    """Return the words of a passage around the first of some names, as they stand.

    Lines that were joined are shown apart, by the résumé's ``text``, and of many words those
    near the name, with a sign where some are left out.
    """
    named = [name for name in names if name]
    lines = [" ".join(each.split()) for each in text[passage.start : passage.end].split("\n")]
    whole = next((each for each in lines if _first(each, named)), "") or passage.text
    pieces = _PIECE.split(whole.lstrip("•-–—*· "))
    shown = next((each for each in pieces if _first(each, named)), pieces[0]).rstrip(" |•")
    words = shown.split()
    if len(words) <= (_MOST_LISTED if passage.section == "certifications" else _MOST):
        return shown
    name = _first(shown, named)
    place = len(shown[: shown.index(name)].split()) if name else 0
    begin = max(0, min(place - _BEFORE, len(words) - _MOST))
    before = _CUT if begin else ""
    behind = _CUT if begin + _MOST < len(words) else ""
    return f"{before}{' '.join(words[begin : begin + _MOST])}{behind}"


def _first(text: str, names: Iterable[str]) -> str:
    return next((name for name in names if name in text), "")
