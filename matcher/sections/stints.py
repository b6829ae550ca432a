"""Periods of years in lines, and the heads of posts that hold them."""

from __future__ import annotations

import re
from string import ascii_letters

from matcher.language import LANGUAGE, any_of
from matcher.lazily import late
from matcher.sections.names import names_role
from matcher.sections.words import LETTER, PROSE_WORDS, YEAR
from matcher.text import BULLET

_DATES = LANGUAGE.dates
HOLDS_PERIOD = late(
    rf"\b{YEAR}\s*(?:[-–—]|{any_of(_DATES.until)})\s*(?:\w{{3,9}}\.?,?\s|[01]?\d[/.-])?"
    rf"(?:{YEAR}|{any_of(_DATES.now_begins)})",
    re.I,
)
"""What of a line shows that it holds a period, such as one of employment."""

_SINCE = re.compile(rf"\b(?:{any_of(_DATES.since)}) (?:[^\W\d_]{{3,9}}\.?,? )?{YEAR}\W*$", re.I)
_MOST_WORDS, _FAR = 2 * PROSE_WORDS, 400


def ends_with_period(text: str) -> bool:
    """Tell whether a line closes with a period of years, as the head of an entry does."""
    return before_period(text) is not None


def before_period(text: str) -> str | None:
    """Return what stands before the period of years that closes a line; None without one."""
    found = HOLDS_PERIOD.search(text)
    if found is None:
        found = _SINCE.search(text)
    elif LETTER.search(text[found.end() :].lstrip(ascii_letters)):
        return None
    return text[: found.start()] if found else None


def begins_post(said: str, text: str, below: int) -> bool:
    """Tell whether a line heads a post, by what is ``said`` behind its title, or ``below``.

    That is a short line with a period that names a role, or has a period alone; or a role
    below which a period stands.
    """
    first, second = (*text[below : below + _FAR].split("\n"), "", "")[:2]
    if _is_job(said) or _is_job(first):
        return True
    return _may_be_role(first) and before_period(second) is not None


def _is_job(line: str) -> bool:
    before = before_period(line)
    if before is not None and not LETTER.search(before):
        return True
    return _may_be_role(line) and (before is not None or bool(HOLDS_PERIOD.search(line)))


def _may_be_role(line: str) -> bool:
    short = len(line.split()) <= _MOST_WORDS and not line.startswith(BULLET)
    return short and names_role(line)
