"""What a résumé tells of time worked: its posts, and the years that it states."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from matcher.datamodels import Passage, Resume, Section
from matcher.facts.amounts import amounts_in
from matcher.facts.lately import believed, latest_in
from matcher.facts.periods import Period, dates_in, periods_in
from matcher.facts.stated import Stated, stated_in
from matcher.language import LANGUAGE
from matcher.sections.headings import find_heading
from matcher.text import BULLET

_BESIDE: tuple[Section, ...] = ("education", "interests", "personal", "volunteering")
_BEHIND: tuple[Section, ...] = (*_BESIDE, "certifications")
_AT_WORK = re.compile(LANGUAGE.facts.periods.at_work, re.I)
_BREAK = re.compile(LANGUAGE.facts.periods.breaks, re.I)
_AHEAD = re.compile(LANGUAGE.facts.periods.ahead, re.I)
_DEED = re.compile(LANGUAGE.facts.periods.deed, re.I)
_ITEM = re.compile(rf"\s{{0,9}}(?:{re.escape(BULLET)}|[-–—*•·]\s)\s{{0,9}}")
_FROM = re.compile(rf"\s{{0,9}}(?:\(|\b(?:{LANGUAGE.facts.periods.outset})\b)", re.I)
_NUMBERED = re.compile(r"\s{0,9}\(?\d{1,2}[.)]\s?(?=\D)")
_COURSE = re.compile(LANGUAGE.facts.papers.course, re.I)
MONTHS = 12
_LENGTH, _BESIDE_IT = re.compile(r"\s{0,2}[(\[:–—-]\s{0,2}\d"), 30
_LINES, _MOST_PERIODS = 300, 300
_PERHAPS: tuple[Section, ...] = ("projects", "other", "summary", "skills", "achievements")
_HEADING_LINES, _HEADING_WORDS = 3, 12


@dataclass(frozen=True, slots=True)
class Post:
    """A time worked: its months, the last one included, and what the résumé says of it."""

    first: int
    last: int
    goes_on: bool
    start: int
    end: int
    text: str
    slip: bool = False
    """Whether it goes on only because nobody can believe its end."""

    @property
    def months(self) -> frozenset[int]:
        """Return the months of the post."""
        return frozenset(range(self.first, self.last + 1))


@dataclass(frozen=True, slots=True)
class Career:
    """Posts in the order of the text, and stated years.

    ``open`` says that a post goes on and nothing tells until when, so that the months are
    the least there are.
    """

    posts: tuple[Post, ...]
    stated: tuple[Stated, ...]
    open: bool
    dated: bool
    """Whether it has any date that can be read."""

    @property
    def years(self) -> float:
        """Return all the years: of the posts, each month once, or stated if these are more."""
        return years_of(self.posts, self.stated)


def years_of(posts: Iterable[Post], stated: Iterable[Stated]) -> float:
    """Return the years of posts, each month once, or those that are stated if more.

    Without any post, what the passages of the experience state is of one post each.
    """
    months = len(frozenset[int]().union(*(each.months for each in posts)))
    told = [each.amount.least for each in stated]
    if not months:
        longest: dict[Passage, float] = {}
        for each in stated:
            if each.passage.section == "experience":
                longest[each.passage] = max(each.amount.least, longest.get(each.passage, 0.0))
        told.append(sum(longest.values()))
    return max([months / MONTHS, *told])


def career_of(resume: Resume, passages: Sequence[Passage], today: date | None = None) -> Career:
    """Return what a résumé tells of time worked.

    A post that goes on ends ``today``, or else with the last month that the résumé tells; so
    does one whose end nobody can believe.
    """
    text = resume.text
    dates = list(dates_in(text))
    told = list(islice(periods_in(text, dates), _MOST_PERIODS))
    this = today.year * MONTHS + today.month - 1 if today else None
    found = believed(told, this)
    never = {each.end for each, kept in zip(told, found, strict=True) if each != kept}
    sections = _Sections(text, passages)
    worked = [each for each in found if sections.tell_work(each)]
    worked = worked or [each for each in found if sections.at(each.start) in _PERHAPS]
    known = [each for each in dates if each.end not in never]
    latest = latest_in(text, known, found, passages)
    now = this if this is not None else latest
    ends = [each.start for each in passages if each.section in _BEHIND]
    posts = tuple(_posts(text, worked, now, ends))
    goes_on = any(post.goes_on for post in posts)
    stated = tuple(stated_in(passages, alone=not posts))
    return Career(posts, stated, open=goes_on and not today, dated=bool(dates))


class _Sections:
    """The section that an offset of a résumé stands in, by the passages around it."""

    def __init__(self, text: str, passages: Sequence[Passage]) -> None:
        self._text = text
        self._passages = sorted(passages, key=lambda each: each.start)
        self._starts = [each.start for each in self._passages]

    def at(self, offset: int) -> Section | None:
        """Return the section of an offset; None where no passage stands before or behind."""
        number = bisect_right(self._starts, offset)
        before = self._passages[number - 1] if number else None
        after = self._passages[number] if number < len(self._passages) else None
        if before is None or after is None:
            return before.section if before else after.section if after else None
        if offset < before.end or before.section == after.section:
            return before.section
        between = self._text[max(before.end, offset - _LINES) : offset].split("\n")
        opened = any(
            find_heading(line.removeprefix(BULLET), item=line.startswith(BULLET))
            for line in between
            if line.strip()
        )
        return after.section if opened else before.section

    def tell_work(self, period: Period) -> bool:
        """Tell whether a period is of a post: by its section, or by the lines it stands in.

        Sections are taken for others where a heading is not known: what is dated to the
        month and no course is worked, but for studies and what is done besides.
        """
        section = self.at(period.start)
        if _is_break(self._text, period) or _is_in_duty(self._text, period):
            return False
        if section == "experience":
            return True
        begin = self._text.rfind("\n", 0, period.start) + 1
        above = self._text.rfind("\n", 0, max(0, begin - 1)) + 1
        lines = self._text[max(above, period.start - _LINES) : period.end]
        if section in _BESIDE or _COURSE.search(lines[begin - period.end :]):
            return False
        return bool(_AT_WORK.search(lines)) or (period.exact and section in _PERHAPS)


def _is_break(text: str, period: Period) -> bool:
    """Tell whether a period is of no work, or of none yet, by its line or those beside it."""
    begin = text.rfind("\n", 0, period.start) + 1
    if _AHEAD.search(text, max(begin, period.start - _LINES), period.end):
        return True
    end = text.find("\n", period.end)
    end = len(text) if end < 0 else end
    beside = f"{text[max(begin, period.start - _LINES) : period.start]} "
    beside += text[period.end : min(end, period.end + _LINES)]
    if re.search(r"[^\W\d_]{2}", beside):
        return bool(_BREAK.search(beside.removeprefix(BULLET)))
    above = text[max(0, begin - _LINES) : max(0, begin - 1)].rsplit("\n", 1)[-1]
    below = text[end + 1 : end + _LINES].split("\n", 1)[0]
    return bool(_BREAK.search(above) or (not above.strip() and _BREAK.search(below)))


def _is_in_duty(text: str, period: Period) -> bool:
    """Tell whether a period stands within an item that tells of a deed, and of no post."""
    begin = text.rfind("\n", 0, period.start) + 1
    before = text[begin : min(period.start, begin + _LINES)]
    item = _ITEM.match(before)
    words = before[item.end() :].split() if item else []
    deed = len(words) > 1 and _DEED.fullmatch(words[0])
    return bool(deed) and not _AT_WORK.search(before)


def _posts(
    text: str, periods: Sequence[Period], now: int | None, ends: Sequence[int]
) -> Iterator[Post]:
    starts = [
        _head(text, period.start, periods[n - 1].end if n else 0)
        for n, period in enumerate(periods)
    ]
    for number, period in enumerate(periods):
        end = starts[number + 1] if number + 1 < len(periods) else len(text)
        end = next((each for each in ends if period.end < each < end), end)
        last = _last_of(text, period, now)
        yield Post(
            period.first,
            last,
            period.last is None,
            starts[number],
            end,
            text[starts[number] : end],
            period.slip,
        )


def _last_of(text: str, period: Period, now: int | None) -> int:
    """Return the last month of a period; of one that goes on by the length told beside it."""
    if period.last is not None:
        return period.last
    beside = text[period.end : period.end + _BESIDE_IT]
    told = _LENGTH.match(beside) and next(amounts_in(beside), None)
    longest = period.first + round(told.least * MONTHS) - 1 if told else 0
    return max(now or 0, period.first, longest)


def _runs_on(line: str, rest: str) -> bool:
    """Tell whether an item that tells where somebody worked goes on in the next line.

    A bracket that is open does, and an item of a post that nothing ends.
    """
    if _ITEM.match(rest):
        return False
    if line.count("(") > line.count(")"):
        return True
    item = _ITEM.match(line) or _NUMBERED.match(line) or _AT_WORK.match(line)
    ended = line.rstrip().endswith(".") and not _FROM.match(rest)
    return bool(item and _AT_WORK.search(line) and not ended)


def _head(text: str, offset: int, least: int) -> int:
    """Return where the lines begin that head a post whose period stands at an offset."""
    begin = text.rfind("\n", 0, offset) + 1
    for _ in range(_HEADING_LINES):
        above = text.rfind("\n", 0, max(0, begin - 1)) + 1
        line = text[above : max(0, begin - 1)]
        if above >= least and _runs_on(line, text[begin:offset]):
            begin = above
            if _ITEM.match(line) or _NUMBERED.match(line):
                break
            continue
        if above < least or not line.strip() or line.startswith(BULLET) or line.endswith("."):
            break
        if len(line.split()) > _HEADING_WORDS or begin == 0:
            break
        begin = above
    return max(begin, least)
