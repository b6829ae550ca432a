"""Mail that was answered or sent on: its lines without the signs before them."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"^[ \t]{0,3}(?:>[ \t]?){1,9}", re.M)
_FEWEST, _SHARE = 3, 0.5


def without_quotes(text: str) -> str:
    """Return a text without the signs of quoted mail, if half of its lines bear them.

    A sign before few lines is theirs.
    """
    if ">" not in text:
        return text
    lines = sum(bool(line.strip()) for line in text.split("\n"))
    quoted = len(_QUOTED.findall(text))
    if quoted < max(_FEWEST, _SHARE * lines):
        return text
    return _QUOTED.sub("", text)
