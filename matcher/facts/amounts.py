"""Amounts of time in a text: ``5+ years``, ``eight to ten years``, ``18 months``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from matcher.language import LANGUAGE, any_of
from matcher.language.needles import seldom

_WORDS = LANGUAGE.facts.amounts
_DIGITS = r"\d{1,2}(?:[.,]\d{1,2})?"
_NUMBER = rf"(?:{_DIGITS}|{any_of(sorted(_WORDS.numbers, reverse=True))})"
_DASH = "[-–—‑−~]"
_REPEATED = rf"(?:\s?[(\[]\s?{_NUMBER}(?:\s?{_DASH}\s?{_NUMBER})?\s?\+?\s?[)\]])?"
_MORE = rf"(?:[\s-]{{0,2}}(?:{_WORDS.more}))?"
_AMOUNT = seldom(
    rf"(?<![\w.,/$£€])(?<!\d[-–:])(?P<least>{_NUMBER}|{any_of(_WORDS.one)}\b)(?:(?<=\d)[)\]])?{_REPEATED}"
    rf"(?P<half>\s?(?:{_WORDS.half}))?{_MORE}"
    rf"(?:\s?(?:{_WORDS.year}|(?P<low>{_WORDS.month}))(?=\s?(?:{_DASH}|to\b)\s?{_NUMBER}\s?(?:{_WORDS.year})))?"
    rf"(?:\s{{0,2}}(?:{_DASH}|/|{_DASH}?\s?\b(?:{_WORDS.between})\b{_DASH}?)\s{{0,2}}(?P<most>{_NUMBER})"
    rf"{_REPEATED}{_MORE})?[\s-]{{0,3}}(?:(?:{_WORDS.whole})[\s-])?"
    rf"(?:(?:(?P<year>{_WORDS.year})|(?P<month>{_WORDS.month})|(?P<decade>{_WORDS.decade}))"
    rf"(?![^\W\d_])|(?P<those>{_WORDS.of_those}))"
    rf"(?:\W{{1,3}}(?:and\s)?(?P<months>{_NUMBER})\s?(?:{_WORDS.month})(?![^\W\d_]))?",
    re.I,
)
_LABELLED = seldom(
    rf"\b(?:(?:{_WORDS.year})['’]?\s(?:of\s)?(?:\w{{1,20}}\s){{0,2}}(?:{_WORDS.experience})"
    rf"|(?:{_WORDS.experience})\s\((?:{_WORDS.year})\))"
    rf"[\w\s()]{{0,12}}(?:[:=]|\s{_DASH})\s{{0,2}}(?P<least>{_NUMBER})(?:\s?[-–]\s?(?P<most>{_NUMBER}))?"
    rf"(?!\w|[.,]\d)(?!\W{{0,3}}(?:{_WORDS.year}|{_WORDS.month}))",
    re.I,
)
"""How a form asks for years: the number stands behind what it is of."""
_NUMBERED = seldom(
    rf"\b(?:{_WORDS.experience})\s?(?:[:=]|\s{_DASH})\s{{0,2}}(?P<least>{_NUMBER})\s?\+(?!\s?\w)",
    re.I,
)
"""A number without its unit, which only the sign for more tells to be one of years."""
_SOME = seldom(rf"\b({any_of(_WORDS.some)})\s(?:{_WORDS.year})(?![^\W\d_])", re.I)
_QUALIFIED = seldom(
    rf"(?<![\w.,/])(?:(?P<least>{_NUMBER}|(?:{_WORDS.newly}))\s?(?:{_DASH}|to)\s?)?(?P<most>{_NUMBER})"
    rf"\s?\+?\s?(?:{_WORDS.qualified})",
    re.I,
)
_TURNS = seldom(rf"\b((?:{_NUMBER}|{any_of(_WORDS.one)})\s(?:{_WORDS.turn}))\b", re.I)
_NOT_AFTER = seldom(rf"[\W_]{{0,3}}(?:{_WORDS.not_after})", re.I)
_NEVER_AFTER = seldom(rf"[\W_]{{0,3}}(?:{_WORDS.never_after})", re.I)
_EXPERIENCE = seldom(rf"[^.,;()]*?\b(?:{_WORDS.experience})", re.I)
_UP_TO = seldom(rf"\b(?:{_WORDS.up_to})\W+$", re.I)
_NOT_BEFORE = seldom(rf"\b(?:{_WORDS.not_before})$", re.I)
_PRIOR = seldom(rf"^\W*(?:{_WORDS.prior})\W+$", re.I)
_OF_CHILDREN = seldom(_WORDS.children, re.I)
_OF_FIRM = seldom(_WORDS.of_firm, re.I)
_SPENT = seldom(rf"\b(?:{_WORDS.spent_before})\W+(?:\w+\W+){{1,3}}$", re.I)
_HALVED = seldom(rf"\b(?:{_WORDS.halved})\s$", re.I)
_LEAST = seldom(rf"\b(?:{_WORDS.least})\W+$", re.I)
_AT_LEAST = seldom(rf"\b(?:{_WORDS.least_told})\W+(?:of\s)?$", re.I)
_WORKED = seldom(
    rf"['’`s]{{0,2}}\W{{1,2}}(?:of\s)?(?:\w+\s){{0,3}}(?:{_WORDS.experience})", re.I
)
_LEAST_OF = re.compile(r"\d+(?:\.\d+)?(?![\d.])(?=[\s+–-]*(?:\d|$))")
_FEW = 60
"""Characters that are looked at before and behind an amount."""
_MOST_YEARS = 40


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of years, the least and if told the most, with its place in a text."""

    least: float
    most: float | None
    start: int
    end: int

    @property
    def value(self) -> str:
        """Return the number as a fact holds it: ``3``, ``3-5``, ``1.5``."""
        most = "" if self.most is None else f"-{in_digits(self.most)}"
        return f"{in_digits(self.least)}{most}"


def in_digits(years: float) -> str:
    """Return a number of years with two digits behind the point at most, none for a whole."""
    return f"{years:.2f}".rstrip("0").rstrip(".")


def amounts_in(text: str) -> Iterator[Amount]:
    """Yield the amounts of time in which somebody can have worked, in the order of a text.

    An age, a firm's history, a contract's term, a guarantee and the like are left out.
    """
    yield from _labelled(text)
    for match in _AMOUNT.finditer(text):
        before = text[max(0, match.start() - _FEW) : match.start()]
        after = text[match.end() : match.end() + _FEW]
        amount = _read(match)
        if not 0 < (amount.most or amount.least) <= _MOST_YEARS:
            continue
        if not _UP_TO.search(before):
            if _is_worked(match, before, after):
                yield replace(amount, least=amount.least / 2) if _is_halved(match) else amount
        elif _EXPERIENCE.match(after):
            yield replace(amount, least=0.0, most=amount.most or amount.least)


def _labelled(text: str) -> Iterator[Amount]:
    """Yield the amounts that stand behind a label, without their unit."""
    for match in _LABELLED.finditer(text):
        least, most = _number(match["least"]), match["most"]
        if 0 < least <= _MOST_YEARS:
            yield Amount(least, _number(most) if most else None, *match.span())
    for match in _NUMBERED.finditer(text):
        yield Amount(_number(match["least"]), None, *match.span())
    for match in _QUALIFIED.finditer(text):
        first, most = match["least"], _number(match["most"])
        least = _number(first) if first and re.fullmatch(_NUMBER, first, re.I) else 0.0
        if most <= _MOST_YEARS:
            start, end = match.span()
            yield Amount(least, most, start, end) if first else Amount(most, None, start, end)


def some_in(text: str) -> tuple[str, int, int] | None:
    """Return the words for years of no number that somebody is to have worked, and where.

    So are seasons, of which nobody knows how long they are. None where a text has none, or
    does not speak of work behind it.
    """
    if (match := _SOME.search(text)) and _WORKED.match(text, match.end()):
        return match[1].lower(), *match.span()
    match = _TURNS.search(text)
    if match and (_AT_LEAST.search(text, 0, match.start()) or _WORKED.match(text, match.end())):
        return match[1].lower(), *match.span()
    return None


def least_of(value: str) -> float | None:
    """Return the least number of years of a fact's value; None if it has no number.

    A value that somebody wrote by hand may be a word, or have its unit.
    """
    match = _LEAST_OF.match(value)
    if match:
        return float(match[0])
    return next((each.least for each in amounts_in(value)), None)


def _read(match: re.Match[str]) -> Amount:
    least = _number(match["least"]) + (0.5 if match["half"] else 0)
    most = _number(match["most"]) if match["most"] else None
    least /= 12 if match["low"] else 1
    scale = 1 / 12 if match["month"] else 10 if match["decade"] else 1
    if most is not None and most <= least:
        most = None
    more = _number(match["months"]) / 12 if match["months"] else 0
    return Amount(least * scale + more, None if most is None else most * scale, *match.span())


def _is_halved(match: re.Match[str]) -> bool:
    one = match["least"].lower() in _WORDS.one
    return one and bool(_HALVED.search(match.string, 0, match.start()))


def _number(text: str) -> float:
    if text.lower() in _WORDS.one:
        return 1
    return _WORDS.numbers.get(text.lower()) or float(text.replace(",", "."))


def _is_worked(match: re.Match[str], before: str, after: str) -> bool:
    if _NEVER_AFTER.match(after) or _OF_FIRM.match(before):
        return False
    prior = _PRIOR.search(before) and _WORKED.match(after)
    if _NOT_BEFORE.search(before) and not (prior or _SPENT.search(before)):
        return False
    if match["most"] and _OF_CHILDREN.search(before):
        return False
    if _NOT_AFTER.match(after) and not _EXPERIENCE.match(after):
        return False
    if match["least"].lower() in _WORDS.one and not match["decade"]:
        return bool(_LEAST.search(before) or _WORKED.match(after))
    return True
