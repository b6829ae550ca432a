"""Whether a degree of a résumé is finished: by what is said around it, and by its time."""

from __future__ import annotations

import re

from matcher.facts.lately import THIS_RELEASE
from matcher.facts.levels import Mention, levels_in
from matcher.facts.periods import dates_in, periods_in
from matcher.language import LANGUAGE
from matcher.text import Span

_WORDS = LANGUAGE.facts.degrees
_GOING_ON = re.compile(_WORDS.going_on, re.I)
_STUDYING = re.compile(_WORDS.studying, re.I)
_AROUND, _YEAR_LONG = 90, 12
_JOINED = 2
"""The most words between two degrees that what is said before the first is of both."""
_LEADS = re.compile(r"(?:\s+[\w.’'-]+){0,3}\s*")
"""What stands between words that lead to the next degree and that."""


def is_going_on(text: str) -> bool:
    """Tell whether a line of schooling says that what it names is not finished."""
    return bool(_GOING_ON.search(text)) or _is_ahead(text)


def goes_on(text: str, mention: Mention, span: Span, beside: str) -> bool:
    """Tell whether a degree is studied for, or was left: by its words or by its time.

    ``span`` is what of the text is around it and no other degree; ``beside`` the next line.
    """
    begin, end = span
    around = max(0, mention.start - _AROUND)
    if len(text[begin : mention.start].split()) > _JOINED:
        around = max(around, begin)  # what is said of the one before is not of this one
    for said in _GOING_ON.finditer(text, around):
        behind_it = said.start() > mention.end and end < len(text)
        leads = behind_it and _LEADS.fullmatch(text, said.end(), end)
        if said.start() < end and not leads:
            return True
    behind = text[mention.end : end]
    if _STUDYING.search(behind):
        return True
    before = text[max(begin, mention.start - _AROUND) : mention.start]
    lines = (behind, before, "" if levels_in(beside, on_resume=True) else beside)
    dated = next((line for line in lines if any(dates_in(line))), "")
    return _is_ahead(dated)


def _is_ahead(text: str) -> bool:
    """Tell whether the times of a line go on, or end in a year behind that of this release."""
    dates = list(dates_in(text))
    latest = max((each.begins for each in dates), default=0)
    open_ = any(each.last is None for each in periods_in(text, dates))
    return open_ or latest // _YEAR_LONG > THIS_RELEASE // _YEAR_LONG
