"""What an advertisement says of something that it welcomes and does not ask."""

from __future__ import annotations

import re

from matcher.language import LANGUAGE

_NICE = LANGUAGE.ads.nice
_SAYS_SO = re.compile(_NICE, re.I)
_ASIDE = re.compile(
    rf"\((?!(?:[a-z]+ly )?(?:(?:is|would be|an?) )?(?:{_NICE})\)\W*$)[^()]*\)", re.I
)
"""What stands in parentheses, unless a text ends with that wish in them."""

_BESIDE = re.compile(rf"((?:\S+\s+){{2,}}\S+), (?:{LANGUAGE.ads.ideally})\b.*", re.I | re.S)
"""What is asked before what would be best of it: three years in catering, ideally at school."""

_BEST = re.compile(LANGUAGE.ads.best_where, re.I)


def best_from(text: str, start: int = 0, end: int | None = None) -> int:
    """Return where a text says in what or where something asked would best have been."""
    last = len(text) if end is None else end
    match = _BEST.search(text, start, last)
    return match.start() if match else last


def is_welcome(text: str) -> bool:
    """Tell whether a text says that it is welcome.

    What it says so of in an aside is not, nor what stands before what would be best of it.
    """
    beside = _BESIDE.fullmatch(text)
    return bool(_SAYS_SO.search(_ASIDE.sub("", beside[1] if beside else text)))
