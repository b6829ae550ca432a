"""Years and degrees in one sentence of an advertisement, as parts of facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from matcher.datamodels import FactType
from matcher.facts.amounts import Amount, amounts_in, some_in
from matcher.facts.levels import (
    EQUIVALENT,
    LEVELS,
    NO_DEGREE,
    Mention,
    levels_in,
    names_field,
    tells_own_field,
)
from matcher.facts.schoolsubjects import in_subjects
from matcher.language import LANGUAGE, any_of
from matcher.language.needles import seldom
from matcher.roles.ads.amongst import own_of, tells

_YEARS, _DEGREES = LANGUAGE.facts.amounts, LANGUAGE.facts.degrees
_JOINING = seldom(rf"[\W_]*(?:(?:{_YEARS.joining})(?![\w-])[\W_]*)*", re.I)
_ENDING = seldom(_YEARS.ending, re.I)
_OPENING = seldom(rf"\W*(?:(?:{_YEARS.opening}|{_YEARS.least})\b\W*)*", re.I)
_LED = seldom(rf"(?:\b(?:{_YEARS.opening}|{_YEARS.least})\W*)+$", re.I)
_SPENT = seldom(rf"['’\W]{{0,3}}(?:{_YEARS.spent})\b", re.I)
_EXPERIENCE = seldom(rf"\b(?:{_YEARS.experience})", re.I)
_IN_DUTY = seldom(_YEARS.in_duty, re.I)
_BETWEEN = r"[^\w.;:!?|]*"
_BEFORE_FIELD = seldom(
    rf"\.?{_BETWEEN}(?:(?:{_DEGREES.before_field})(?![\w-]){_BETWEEN})*", re.I
)
_AFTER_FIELD = seldom(_DEGREES.after_field, re.I)
_INTO = seldom(_DEGREES.into, re.I)
_DENIED = seldom(_DEGREES.denied, re.I)
_WITHOUT_DEGREE = seldom(rf"[^.;()]{{0,30}}?\b(?:{_DEGREES.without})", re.I)
_ELSEWHERE = seldom(_DEGREES.elsewhere, re.I)
_EQUIVALENT = seldom(_DEGREES.equivalent, re.I)
_PARENTHESES = re.compile(r"\([^()]*\)")
_LINKING = frozenset(LANGUAGE.ads.linking) - set(LANGUAGE.facts.degrees.between.split("|"))
_LAST_WORDS = re.compile(r"(?:\b[A-Za-z&]+(?:\s|/|,\s)){1,5}$")
_JOINED = seldom(
    rf"[\W_]*(?:(?:{_DEGREES.between})[\W_]*)*", re.I
)  # between two degrees of which either will do
_MORE = "+"
"""A sign behind a number by which years are asked wherever they stand."""
_LEADING = (":", "(", "–", "—", " -")
"""Signs between what years are spent with, named first, and their number."""
_IN_BRACKETS = re.compile(r"\s*\(([^()]{3,90})\)")
_NICE = seldom(LANGUAGE.ads.nice, re.I)
_LOOSE_END = seldom(rf"[\s,]+(?:{any_of(LANGUAGE.ads.linking)})$", re.I)
_PLAIN_END = seldom(rf"(?:{_DEGREES.plain})\W*$", re.I)
_BY_ITSELF = re.compile(rf"(?:{_DEGREES.plain})\W*,", re.I)
_PARTED = re.compile(r"[.;,)]\s")
_LONGEST_LEAD = 7  # words
_WISHED_ASIDE = seldom(rf"[^()]{{0,60}}?(?:{LANGUAGE.ads.nice}|{LANGUAGE.facts.must})", re.I)
"""What begins inside parentheses and is wished in another way than what stands before."""
_SIGNS = " .,;:-–—•*\"'“”’()/&"
_MOST_WORDS, _MOST_AMOUNTS = 12, 20
_MOST_SIGNS, _FEW_WORDS = 80, 4


@dataclass(frozen=True, slots=True)
class Term:
    """A fact's type, value and about, and where in its sentence it stands."""

    type: FactType
    value: str
    about: str
    start: int
    end: int


def years_in(text: str, *, duty: bool = False) -> Iterator[Term]:
    """Yield the years that a sentence asks, each with what they are to be spent with.

    In a duty they are of something else, unless it speaks of experience or begins with them.
    How many more will do without a degree is asked of nobody.
    """
    found = list(islice(amounts_in(text), _MOST_AMOUNTS))
    told = not duty or bool(_EXPERIENCE.search(text) or _IN_DUTY.search(text))
    told = told or (bool(found) and (_opens(text, found[0]) or bool(levels_in(text))))
    told = told or any(_MORE in text[each.start : each.end] for each in found)
    found = found if told else []
    if told and not found and (some := some_in(text)):
        value, start, end = some
        about = _in_what(text, Amount(0, None, start, end), 0, len(text))
        yield Term("years", value, about, start, end)
    for number, each in enumerate(found):
        end = found[number + 1].start if number + 1 < len(found) else len(text)
        begin = found[number - 1].end if number else 0
        if not _WITHOUT_DEGREE.match(text, each.end, end):
            about = _in_what(text, each, begin, end)
            yield Term("years", each.value, about, each.start, each.end)


def opens_with_years(text: str) -> bool:
    """Tell whether a sentence begins with years of experience, as no firm's story does."""
    found = next(amounts_in(text), None)
    if found is None or found.start > _MOST_SIGNS or not _EXPERIENCE.search(text, found.start):
        return False
    return bool(_OPENING.fullmatch(text[: found.start]))


def _opens(text: str, amount: Amount) -> bool:
    """Tell whether a sentence begins with years that are of something, or in it."""
    before, behind = text[: amount.start], text[amount.end :]
    if len(before) > _MOST_SIGNS:
        return False
    return bool(_OPENING.fullmatch(before) and _SPENT.match(behind))


def _in_what(text: str, amount: Amount, begin: int, end: int) -> str:
    """Return in what years are asked: what follows them, or else what stands before."""
    after = _up_to(_without(own_of(text[amount.end : end]), _JOINING), _ENDING)
    experience = _EXPERIENCE.search(after)
    if experience:
        rest = _without(after[experience.end() :], _JOINING)
        first = after[: experience.start()]
        after = first if tells(first) else rest
    if tells(after):
        return _phrase(after)
    before = _before(text[begin : amount.start])
    if _EXPERIENCE.search(before):
        parts = [_without(part, _JOINING) for part in _EXPERIENCE.split(before)]
        before = _up_to(parts[-1], _ENDING)
        if not tells(before) and len(parts[0].split()) <= _FEW_WORDS:
            before = _up_to(
                _without(parts[0], _OPENING), _ENDING
            )  # of "sales experience of two years"
    elif not before.rstrip().endswith((*_LEADING, ",")) or len(before.split()) > _LONGEST_LEAD:
        return ""
    return _phrase(before) if tells(before) else ""


def _before(text: str) -> str:
    """Return the last part of a sentence before years, without "at least"; a comma is kept."""
    return _PARTED.split(_LED.sub("", text).rstrip())[-1]


def _without(text: str, beginning: re.Pattern[str]) -> str:
    match = beginning.match(text)
    return text[match.end() :] if match else text


def _up_to(text: str, ending: re.Pattern[str]) -> str:
    match = ending.search(text)
    return text[: match.start()] if match else text


def _phrase(text: str) -> str:
    words = " ".join(text.split()[:_MOST_WORDS]).strip(_SIGNS)
    return _LOOSE_END.sub("", words).strip(_SIGNS)


def degrees_in(text: str) -> Iterator[Term]:
    """Yield the degrees that a sentence asks: those that stand for one another as one."""
    found = [] if _ELSEWHERE.search(text) else levels_in(text)
    if found and _DENIED.search(text[: found[0].end]):
        yield Term("degree", NO_DEGREE, "", found[0].start, found[-1].end)
        return
    groups = _alternatives(text, found)
    for number, group in enumerate(groups):
        end = groups[number + 1][0].start if number + 1 < len(groups) else len(text)
        levels = {each.level for each in group}
        names = [level for level in LEVELS if level in levels]
        if _EQUIVALENT.search(text[group[0].start : end]):
            names.append(EQUIVALENT)
        begin = max(each.end for each in groups[number - 1]) if number else 0
        apart = [Mention(e.level, e.start - begin, e.end - begin) for e in group]
        about = _field(text[begin:], apart, end - begin)
        if len(group) > 1 and _BY_ITSELF.search(text[group[0].end : group[-1].start]):
            about = ""  # of the last alone: the first will do in any field
        called = [text[each.start : each.end] for each in group]
        if not about and all(map(tells_own_field, called)):
            about = ", ".join(dict.fromkeys(called))
        if names[0] == LEVELS[0]:
            about = in_subjects(text) or about
        yield Term("degree", " or ".join(names), about, group[0].start, group[-1].end)


def _alternatives(text: str, found: Sequence[Mention]) -> list[list[Mention]]:
    """Put together degrees between which nothing stands but that either will do."""
    groups: list[list[Mention]] = []
    end = 0
    for each in found:
        between = text[end : each.start]
        aside = text[each.start : each.start + _MOST_SIGNS] if "(" in between else ""
        joined = len(between) < _MOST_SIGNS and _JOINED.fullmatch(between)
        if groups and joined and not _WISHED_ASIDE.match(aside):
            groups[-1].append(each)
        else:
            groups.append([each])
        end = max(end, each.end)
    return groups


def _field(text: str, group: Sequence[Mention], end: int) -> str:
    """Return the field of a degree: what follows it, or else the words before it."""
    last = max(each.end for each in group)
    for rest in (text[last:end], _PARENTHESES.sub(" ", text[last:])):
        bare = _without(rest, _BEFORE_FIELD)
        skipped = rest[: len(rest) - len(bare)]
        after = _up_to(own_of(bare), _AFTER_FIELD)
        if tells(after) and (_INTO.search(skipped) or _follows(skipped, after)):
            return _phrase(_listed_behind(bare[len(after) :]) or after)
    before = _LAST_WORDS.search(_PLAIN_END.sub("", text[: group[0].start]))
    bare = _behind_linking(before[0]) if before else ""
    return _phrase(bare) if tells(bare) and names_field(bare) else ""


def _listed_behind(rest: str) -> str:
    """Return the fields in brackets behind a word for them; empty if none, or only welcome."""
    match = _IN_BRACKETS.match(rest)
    if not match or _NICE.search(match[1]):
        return ""
    listed = _up_to(_without(match[1], _JOINED), _AFTER_FIELD)
    return listed if names_field(listed) else ""


def _behind_linking(text: str) -> str:
    """Return the words behind the last that links: of "with a law" the last."""
    words = text.split()
    links = [i for i, word in enumerate(words) if word.lower() in _LINKING]
    return _without(" ".join(words[max(links, default=-1) + 1 :]), _BEFORE_FIELD)


def _follows(skipped: str, after: str) -> bool:
    """Tell whether a field stands right behind a degree, without a word that joins them."""
    first = " ".join(after.split()[:_FEW_WORDS])
    return "," not in skipped and names_field(first)
