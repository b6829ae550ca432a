"""When a résumé was written, by what it tells itself: no clock is asked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from matcher.datamodels import Passage, Section
from matcher.facts.periods import Date, Period, is_of_no_post
from matcher.language import LANGUAGE
from matcher.version import RELEASED

_WORDS = LANGUAGE.facts.periods
_SIGNED = re.compile(rf"\W*(?:{_WORDS.signed})\W*", re.I)
_EXPIRING = re.compile(_WORDS.expiring, re.I)
_YEAR_LONG, _LINE = 12, 80
THIS_RELEASE = RELEASED[0] * _YEAR_LONG + RELEASED[1] - 1
"""The month of this release: what it reads was sent later, and on any day it reads the same."""
_NEVER = 30 * _YEAR_LONG
"""Months behind all that is told from which on an end is a slip or a jest."""
_PAPERS: Section = "certifications"


def believed(periods: Sequence[Period], today: int | None) -> list[Period]:
    """Return periods, those that end after this month or far behind all others as going on."""
    told = sorted(each.last for each in periods if each.last is not None)
    begun = max((each.first for each in periods), default=0)
    latest = max(begun, told[-2] if len(told) > 1 else 0)
    most = latest + _NEVER if today is None else today
    return [
        each if each.last is None or each.last <= most else replace(each, last=None, slip=True)
        for each in periods
    ]


def latest_in(
    text: str, dates: Sequence[Date], periods: Sequence[Period], passages: Sequence[Passage]
) -> int | None:
    """Return the last month that a text tells; None if it tells none.

    What counts is periods, and dates within ``passages`` and on a line that is signed: others
    are of ages and passports. Years alone count in periods only. What expires or is expected
    lies ahead, as dates of papers may, and what is later than this release but for work.
    """
    told = [period.first for period in periods]
    for period in periods:
        ahead = (period.last or 0) > THIS_RELEASE and _is_ahead(text, period.start, period.end)
        if period.last is not None and not ahead:
            told.append(period.last)
    spans = [(each.start, each.end) for each in passages if each.section != _PAPERS]
    starts = [start for start, _ in spans]
    for each in (one for one in dates if one.whole):
        number = bisect_right(starts, each.start) - 1
        inside = number >= 0 and each.start < spans[number][1]
        inside = inside and not is_of_no_post(text, each) and each.ends <= THIS_RELEASE
        begin = text.rfind("\n", 0, each.start) + 1
        signed = _SIGNED.match(text, begin, each.start)
        if signed or (inside and not _is_ahead(text, each.start, each.end)):
            told.append(each.ends)
    return max(told, default=None)


def _is_ahead(text: str, start: int, end: int) -> bool:
    """Tell whether a line says that a time may lie ahead, before it or right behind it."""
    begin = max(text.rfind("\n", 0, start) + 1, start - _LINE)
    close = text.find("\n", end)
    close = min(len(text) if close < 0 else close, end + _LINE)
    return bool(_EXPIRING.search(text, begin, start) or _EXPIRING.search(text, end, close))
