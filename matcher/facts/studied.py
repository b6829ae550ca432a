"""The degrees of a résumé: their levels, their fields, and whether they are done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from matcher.datamodels import Passage, Section
from matcher.facts.levels import Mention, families_in, levels_in, rank, wide_families_in
from matcher.facts.unfinished import goes_on
from matcher.language import LANGUAGE

_WORDS = LANGUAGE.facts.degrees
_NOT_EARNED = re.compile(_WORDS.not_earned, re.I)
_OF_ANY = re.compile(_WORDS.of_any, re.I)
_HELD = re.compile(rf"\W*(?:(?:{_WORDS.before_held})\W+)*", re.I)
_BESIDE = re.compile(_WORDS.beside_field, re.I)
_BEYOND = re.compile(_WORDS.beyond_field, re.I)
_DEMANDED = re.compile(_WORDS.demanded, re.I)
_OF_OTHERS = re.compile(_WORDS.of_others, re.I)
_NAMED, _PERHAPS = re.compile(_WORDS.in_full, re.I), re.compile(_WORDS.perhaps, re.I)
_TOLD: tuple[Section, ...] = ("summary", "certifications", "other", "projects")
_INSTITUTION = re.compile(_WORDS.institution, re.I)
_END = re.compile(_WORDS.after_name, re.I)
_HEAD_OF_TABLE = re.compile(_WORDS.head_of_table, re.I)
"""The head of a column of degrees."""
_STATE = re.compile(rf"\W*(?:{_WORDS.going_on})\W*", re.I)
_LONGEST, _SHORTEST, _AROUND, _CLOSE = 10, 6, 90, 12
_MOST_NAMED = 14
"""Words of a degree's name with that of its school."""
_PARTS = re.compile(r",\s(?!.*,\s)")
_ENDS_ONE = ";"
"""The sign behind a qualification and all that is said of it."""
_ROW = 3
"""The most passages that the cells of one row of a table are read as, beside the first."""


@dataclass(frozen=True, slots=True)
class Degree:
    """A degree of a résumé: what it is called, its level, and what its field may be."""

    name: str
    rank: int
    field: str
    done: bool
    passage: Passage

    def with_field(self, field: str) -> Degree:
        """Return the degree with more that is said of its field, if that may be of it.

        One of engineering may be of any kind of that, and one of arts may not.
        """
        near = wide_families_in(self.field) & fields_of(field)
        return replace(self, field=f"{self.field} {field}") if near else self

    @property
    def families(self) -> frozenset[str]:
        """Return the families of its field; none if none is told.

        What it is called, such as one of science, counts only where nothing else is.
        """
        told = _OF_ANY.sub(" ", self.field)
        return fields_of(told) or fields_of(self.field) or families_in(self.field)

    @property
    def tells_field(self) -> bool:
        """Tell whether more is said of its field than a degree of science or arts says."""
        return bool(families_in(_OF_ANY.sub(" ", self.field)))


def degrees_of(passages: Sequence[Passage]) -> tuple[Degree, ...]:
    """Return the degrees of a résumé, the highest first.

    In the section of education short forms count that are words elsewhere. One whose field is
    not told is of the field of the others, or of the one that a line by itself names.
    """
    found: list[Degree] = []
    places: list[int] = []
    for number, passage in enumerate(passages):
        studied = passage.section == "education"
        told = passage.section in _TOLD and _PERHAPS.search(passage.text)
        if studied or told or _is_named(passage):
            following = passages[number + 1] if number + 1 < len(passages) else None
            beside = following.text if following and following.section == "education" else ""
            beside = beside if studied else ""
            found += _in_passage(passage, beside, studied=studied)
            places += [number] * (len(found) - len(places))
    for number, passage in enumerate(passages):
        if passage.section == "education" and _STATE.fullmatch(passage.text):
            own = _of_state(number, places, passages)
            found = [replace(e, done=e.done and n != own) for n, e in enumerate(found)]
    others = {e.families: e.field for e in found if e.rank and e.families}
    alone = fields_apart(passages)
    apart = next(iter(others.values())) if len(others) == 1 else alone
    found = [
        each if each.tells_field else each.with_field(alone if each.families else apart)
        for each in found
    ]
    return tuple(sorted(_as_schooling_says(found), key=lambda each: -each.rank))


def _as_schooling_says(degrees: Sequence[Degree]) -> Iterator[Degree]:
    """Yield degrees, those not finished that schooling says somebody still studies for.

    Whoever calls themselves by a degree in a headline may not have it yet.
    """
    studied = [each for each in degrees if each.passage.section == "education"]
    done = {each.rank for each in studied if each.done}
    open_ = {each.rank for each in studied if not each.done} - done
    for each in degrees:
        told = each.passage.section != "education" and each.rank in open_
        yield replace(each, done=False) if told else each


def _of_state(cell: int, places: Sequence[int], passages: Sequence[Passage]) -> int | None:
    """Return which degree a cell of a table is of that only says that it goes on, if of any.

    It is that of the passages right before it, or the first behind where it heads the row.
    """
    own = [n for n, at in enumerate(places) if passages[at].section == passages[cell].section]
    before = [n for n in own if 0 < cell - places[n] <= _ROW]
    behind = [n for n in own if 0 < places[n] - cell <= _ROW]
    return before[-1] if before else next(iter(behind), None)


def fields_apart(passages: Sequence[Passage]) -> str:
    """Return what lines of schooling say that name no degree, if of one family of fields.

    A table whose cells are read one by one tells the field of a degree in a line of its own.
    """
    texts = (each.text for each in passages if each.section == "education")
    alone = [text for text in texts if not levels_in(text, on_resume=True)]
    told = [text for text in alone if fields_of(text)]
    return told[0] if len(told) == 1 else ""


def _is_named(passage: Passage) -> bool:
    """Tell whether a short passage of another section is a degree, or begins with one.

    Work speaks of the degrees of others: nothing may lead to it but that somebody has it.
    """
    words = len(passage.text.split())
    if words > 2 * _LONGEST or (words <= _LONGEST and not _NAMED.search(passage.text)):
        return False
    first = next(iter(levels_in(passage.text)), None)
    if first is None:
        return False
    return not first.start if words > _LONGEST else _leads_to(passage.text, first.start)


def _leads_to(text: str, start: int) -> bool:
    """Tell whether a text says up to an offset no more than that somebody has what follows."""
    return bool(_HELD.fullmatch(text[:start]))


def _in_passage(passage: Passage, beside: str, *, studied: bool) -> Iterator[Degree]:
    text = passage.text
    mentions = _apart(levels_in(text, on_resume=studied))
    if _HEAD_OF_TABLE.fullmatch(text):
        mentions = []
    for number, each in enumerate(mentions):
        end = mentions[number + 1].start if number + 1 < len(mentions) else len(text)
        begin = mentions[number - 1].end if number else 0
        if number:
            begin = max(begin, text.rfind(_ENDS_ONE, begin, each.start) + 1)
        field = text[max(begin, each.start - _AROUND) : end]
        if not studied:
            field = _up_to_work(field, each.end - max(begin, each.start - _AROUND))
        silent = not families_in(_OF_ANY.sub(" ", field) if _is_bare(text) else field)
        if silent and not levels_in(beside, on_resume=True):
            field = f"{field} {beside}"
        field = _BESIDE.sub(" ", field)
        if _is_earned(text, each):
            done = not goes_on(text, each, (begin, end), beside)
            yield Degree(_name(text, each, end), rank(each.level), field, done, passage)


def _is_bare(text: str) -> bool:
    """Tell whether a line of schooling has room for the name of a degree and little else."""
    return len(text.split()) <= _SHORTEST


def _up_to_work(field: str, end: int) -> str:
    """Return what is said around a degree up to where its sentence goes on to work."""
    beyond = _BEYOND.search(field, end)
    return field[: beyond.start()] if beyond else field


def _is_earned(text: str, mention: Mention) -> bool:
    """Tell whether a name is not of what is denied, of an honour, or of something else."""
    start = max(0, mention.start - _AROUND)
    if _OF_OTHERS.search(text[start : mention.start]) or _DEMANDED.search(text[mention.end :]):
        return False
    return not any(
        match.start() + start < mention.end and mention.start < match.end() + start
        for match in _NOT_EARNED.finditer(text[start : mention.end + _AROUND])
    )


def _apart(mentions: Sequence[Mention]) -> list[Mention]:
    """Return mentions without those that only repeat the level of the one before."""
    kept: list[Mention] = []
    for each in mentions:
        if kept and each.level == kept[-1].level and each.start - kept[-1].end < _CLOSE:
            kept[-1] = replace(kept[-1], end=max(each.end, kept[-1].end))
        else:
            kept.append(each)
    return kept


def _name(text: str, mention: Mention, end: int) -> str:
    """Return what a degree is called and where it is from: its words up to when and how well.

    Of a long one the last part goes, so that no school is named by half.
    """
    rest = text[mention.start : end]
    stop = _END.search(rest, mention.end - mention.start)
    name = " ".join((rest[: stop.start()] if stop else rest).split())
    while len(name.split()) > _MOST_NAMED and _PARTS.search(name):
        name = _PARTS.split(name)[0]
    words = name.split()
    if len(words) > _MOST_NAMED:
        name = f"{' '.join(words[:_MOST_NAMED])}…"
    if name.count("(") > name.count(")"):
        name = name.rpartition("(")[0]
    elif name.count(")") > name.count("("):
        name = name.partition(")")[0]
    return name.strip(" .,;:|–—-(•")


@lru_cache(maxsize=1024)  # of a résumé, for one role after the other
def fields_of(text: str) -> frozenset[str]:
    """Return the families of the fields that a line of schooling names, and no institution."""
    return families_in(_INSTITUTION.sub(" ", text))
