"""Times on a résumé: dates in any of the usual forms, and the periods between two of them.

A month is a number: twelve times the year, and 0 to 11. A year alone stands for its middle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from matcher.language import LANGUAGE, any_of

_WORDS = LANGUAGE.facts.periods
_ABROAD = _WORDS.months_abroad
_MONTH = rf"(?:(?:{any_of(_ABROAD)})(?![^\W\d_])|{LANGUAGE.dates.month})"
_YEAR = r"(?:19|20)\d\d"
_APART = r"['’‘`´ʼ\"”,./\s_-]{0,4}"
_SIGN = r"[-–—‑−_~/→➔➜⇒=]+>?|\.{2,}|…+"
_NAMES = (*LANGUAGE.dates.months, *_ABROAD, *_WORDS.seasons, *_WORDS.quarters)
_FIRST = "".join(sorted({name[0] for name in _NAMES}))
_IN_YEAR = r"(?:0[1-9]|1[0-2])"
_TO = rf"\s?(?:{_SIGN}|{_WORDS.between})\s?"
_DATE = re.compile(
    rf"(?=\d|(?<![^\W\d_])[{_FIRST}])(?:"  # which most places fail: there no more is tried
    rf"(?<![^\W\d_])(?:(?:{_WORDS.day})[\s./,-]{{0,3}}(?:of\s)?)?"
    rf"(?:(?P<from>{_MONTH})\.?\s?(?:[-–—]|to)\s?)?(?P<month>{_MONTH})(?![a-z])"
    rf"(?:,?\s{{1,2}}(?:of|de)(?=\s))?{_APART}"
    rf"(?:(?:{_WORDS.day}),?\s{{1,2}}(?={_YEAR}))?(?P<year>{_YEAR}|\d\d)(?!\d|{_WORDS.ordinal})"
    rf"|(?<![\w/.-])(?P<before>{_YEAR})[\s,-]{{1,2}}(?P<behind>{_MONTH})(?![a-z])(?!{_APART}\d)"
    rf"|(?<![\w])(?P<season>{any_of(_WORDS.seasons)}){_APART}(?P<of>{_YEAR})(?!\d)"
    rf"|(?<![\w])(?P<quarter>{any_of(_WORDS.quarters)}){_APART}(?P<whose>{_YEAR})(?!\d)"
    rf"|(?<![\d.,/])(?:(?P<one>\d{{1,2}})\s?[./\\-]\s?)?(?P<two>\d{{1,2}})\s?[./,\\-]\s?"
    rf"(?P<in>{_YEAR})(?!\d)"
    rf"|(?<![\d.,/-])(?P<first>\d{{1,2}})[./-](?P<second>\d{{1,2}})[./-](?P<short>\d\d)(?![\d.])"
    rf"|(?<![\d/.:])(?P<iso>{_YEAR})[/.-](?P<number>0[1-9]|1[0-2])"
    rf"(?:[/.-](?:0[1-9]|[12]\d|3[01]))?(?!\d)"
    rf"|(?<![\w.,/-])(?P<short_month>{_IN_YEAR})/(?P<short_year>\d\d)(?={_TO}(?:{_IN_YEAR}/\d\d"
    rf"(?![\d/.])|(?:{_WORDS.now})))"
    rf"|(?:(?<![\w:/.-])|(?<=(?:19|20)\d\d[-–—/]))(?P<alone>{_YEAR})(?!\d|:\d)"
    rf"|(?<=['’‘])(?<![^\W_]['’‘])(?P<cut>\d\d)(?=\s?[-–—−→]\s?['’‘]?\d\d(?![\w%°])"
    rf"|{_TO}(?:{_WORDS.now})))",
    re.I,
)
_SHORT_MONTH = re.compile(
    rf"{_TO}(?P<month>{_IN_YEAR}|[1-9])[/.](?P<year>\d\d)(?![\d/.])", re.I
)
_SHORT_YEAR = re.compile(
    r"(?:\s?[-–—−→/]\s?['’‘](?P<year>\d\d)|[-–—−→](?P<later>1[3-9]|[2-4]\d)"
    r"|\s[-–—−→]\s(?P<apart>1[3-9]|[2-4]\d)(?!\s\w))(?![%\w°]|\s?%|[-–:/.]\d)"
)
"""The end of a period of years; of two figures without a sign only one that is no month."""
_WORD_BETWEEN = rf"(?<![^\W\d_])(?:{_WORDS.between})\b"
_LINK = rf"[\s,.)\]’']{{0,4}}(?:(?:{_SIGN}|{_WORD_BETWEEN})[\s(\[,:]{{0,3}}){{1,3}}"
_BETWEEN = re.compile(rf"{_LINK}(?:(?:{_WORDS.loosely})[\s-])?['’]?", re.I)
_CELLS = re.compile(r"[ \t]*(?:\||\n)[ \t]*")
"""What stands between two months that fill cells, or lines, of their own."""
_NOW = re.compile(
    rf"{_LINK}(?:{_WORDS.now})|\s{{0,2}}(?:{_WORDS.onwards})"
    r"|[ \t]{0,2}[-–—−][ \t]{0,2}(?=\)|\n|\Z)",
    re.I,
)
"""What says that a period goes on: a word, or a sign behind which nothing stands."""
_SINCE = re.compile(rf"\b(?:{_WORDS.since})\W{{0,4}}(?:the\s)?$", re.I)
_FROM = re.compile(rf"\b(?:{_WORDS.outset})\W{{0,3}}$", re.I)
_NOT_WORKED = re.compile(_WORDS.not_worked, re.I)
_MONTHS = LANGUAGE.dates.months
_THREE_MONTHS = {**_WORDS.seasons, **_WORDS.quarters}
_YEAR_LONG, _MID = 12, 6
_HUNDRED, _CENTURY = 100, 50
_LONGEST = 50 * _YEAR_LONG
_FEW, _LINE = 24, 60


@dataclass(frozen=True, slots=True)
class Date:
    """A month, or a year alone, with its place in a text.

    ``begins`` is the month that a period from here on begins with, ``ends`` that with which
    one up to here ends; they differ where only the year is told, or two months are.
    """

    begins: int
    ends: int
    start: int
    end: int
    whole: bool
    """Whether a month is told."""
    single: bool = True
    """Whether it may be a time by itself, as a summer may and a quarter may not."""


@dataclass(frozen=True, slots=True)
class Period:
    """From one month to another, both included; ``last`` is None if it goes on."""

    first: int
    last: int | None
    start: int
    end: int
    exact: bool = True
    """Whether its first month is told, and not the year alone."""
    slip: bool = False
    """Whether it has an end that nobody can believe, and so none."""


def dates_in(text: str) -> Iterator[Date]:
    """Yield the dates of a text in its order."""
    for match in _DATE.finditer(text):
        months = _read(match)
        if months:
            year = bool(match["alone"] or match["cut"])
            single = not (year or match["quarter"])
            yield Date(*months, *match.span(), whole=not year, single=single)
        if match["short_month"] or match["in"] or match["alone"] or match["cut"]:
            yield from _short_end(text, match)


def _short_end(text: str, date: re.Match[str]) -> Iterator[Date]:
    """Yield the end of a period that is cut short after its beginning: ``- 12/22``, ``-23``."""
    in_month = bool(date["short_month"] or date["in"])
    end = (_SHORT_MONTH if in_month else _SHORT_YEAR).match(text, date.end())
    if not end:
        return
    if in_month:
        only = _month(end["year"], int(end["month"]))
        yield Date(only, only, *end.span("month")[:1], end.end(), whole=True)
    else:
        name = str(end.lastgroup)
        middle = _month(end[name], 1) + _MID
        yield Date(middle, middle - 1, *end.span(name), whole=False, single=False)


def _read(match: re.Match[str]) -> tuple[int, int] | None:
    if match["month"]:
        last = _month(match["year"], _number_of(match["month"]))
        first = _number_of(match["from"]) if match["from"] else 0
        begins = _month(match["year"], first) if first else last
        return (begins, last) if begins <= last else (begins - 12, last)
    if match["season"] or match["quarter"]:
        name = (match["season"] or match["quarter"]).lower()
        begins = _month(match["of"] or match["whose"], _THREE_MONTHS[name])
        return begins, begins + 2
    if year_alone := match["alone"] or match["cut"]:
        middle = _month(year_alone, 1) + _MID
        return middle, middle - 1
    return _numeric(match)


def _number_of(month: str) -> int:
    """Return which month a name is, 1 to 12."""
    return _ABROAD.get(month.lower()) or _MONTHS[month[:3].lower()]


def _numeric(match: re.Match[str]) -> tuple[int, int] | None:
    """Read one month; in figures the day is first where both numbers may be the month."""
    year = match["before"] or match["iso"] or match["short_year"]
    if year:
        behind = match["behind"]
        month = _number_of(behind) if behind else int(match["number"] or match["short_month"])
        only = _month(year, month)
        return only, only
    one, two = match["one"] or match["first"], match["two"] or match["second"]
    month = int(two) if int(two) <= _YEAR_LONG else int(one or 0)
    if not 1 <= month <= _YEAR_LONG:
        return None
    only = _month(match["in"] or match["short"], month)
    return only, only


def _month(year: str, month: int) -> int:
    number = int(year)
    if number < _HUNDRED:
        number += 1900 if number >= _CENTURY else 2000
    return number * _YEAR_LONG + month - 1


def periods_in(text: str, dates: Sequence[Date]) -> Iterator[Period]:
    """Yield the periods between the dates of a text, but for those of no post."""
    used = -1
    for date, following in pairwise([*dates, None]):
        if date is None or date.start < used or is_of_no_post(text, date):
            continue
        period = _between(text, date, following) if following else None
        period = period or _alone(text, date)
        if period:
            used = period.end
            yield period


def _between(text: str, date: Date, following: Date) -> Period | None:
    """Return the period from one date to the next, if what stands between says so."""
    said = _BETWEEN.fullmatch(text, date.end, following.start)
    if date.whole and following.whole:
        said = said or _CELLS.fullmatch(text, date.end, following.start)
    before = text[max(0, date.start - _FEW) : date.start]
    if not said and not (
        (_FROM.search(before) or _is_bracketed(text, date, following))
        and not text[date.end : following.start].strip(" ,")
    ):
        return None
    first, last = date.begins, following.ends
    if first == last + 1:  # the same year twice, of which nobody knows how much
        first, last = first - _YEAR_LONG // 4, last + _YEAR_LONG // 4
    if not first <= last <= first + _LONGEST:
        return None
    return Period(first, last, date.start, following.end, date.whole)


def _is_bracketed(text: str, date: Date, following: Date) -> bool:
    """Tell whether two months stand alone in brackets: a sign between them was lost."""
    closed = text[following.end : following.end + 2].lstrip(" ").startswith(")")
    opened = text[max(0, date.start - 2) : date.start].rstrip(" ").endswith("(")
    return date.whole and following.whole and opened and closed


def _alone(text: str, date: Date) -> Period | None:
    """Return the period that goes on from a date, or that the date is itself."""
    now = _NOW.match(text, date.end)
    if now or _SINCE.search(text[max(0, date.start - _FEW) : date.start]):
        end = now.end() if now else date.end
        return Period(date.begins, None, date.start, end, date.whole)
    if date.single and date.begins < date.ends:
        return Period(date.begins, date.ends, date.start, date.end)
    return None


def is_of_no_post(text: str, date: Date) -> bool:
    """Tell whether the line of a date says before it that it is of a birth or a passport."""
    few = max(0, date.start - _LINE)
    begin = max(few, text.rfind("\n", few, date.start) + 1)
    return bool(_NOT_WORKED.search(text[begin : date.start]))
