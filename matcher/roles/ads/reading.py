"""An advertisement as sentences and items, each with the section it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from matcher.language import LANGUAGE
from matcher.roles.ads.abreast import below_each_other
from matcher.roles.ads.breaking import LONGEST_LINE, MOST_SENTENCES, broken
from matcher.roles.ads.labelled import with_lists
from matcher.roles.ads.parting import parted
from matcher.roles.ads.portals import without_labels
from matcher.roles.ads.sentencing import clauses, stop_of
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.titles import (
    Division,
    division,
    is_around,
    is_label,
    is_of_page,
    is_one_skill,
    is_title,
)
from matcher.roles.ads.tongues import in_one_language
from matcher.roles.ads.wrapping import MARK, lines_of


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence or item of an advertisement.

    ``lead`` is the name in front of a colon or dash that it begins with, if it does;
    ``line`` counts the lines, ``since`` those from the heading on; ``unbroken`` says whether
    all since then look alike, and ``position`` is the place among all from 0 to 1.
    """

    piece: Slice
    title: str
    division: Division
    under: str
    bullet: bool
    line: int
    first: bool
    lead: str
    is_title: bool = False
    since: int = 0
    unbroken: bool = False
    position: float = 0.0

    @property
    def text(self) -> str:
        """Return what is said."""
        return self.piece.text


@dataclass(frozen=True, slots=True)
class _Line:
    """A line or part of one: is it an item, does it bear the sign of a heading, its row."""

    piece: Slice
    bullet: bool
    marked: bool
    row: int


@dataclass(frozen=True, slots=True)
class _Section:
    """Where a sentence stands; ``style`` is how the lines of a section look.

    ``before`` is the section that goes on below, where one row interrupts it.
    """

    title: str = ""
    under: str = ""
    kind: Division = ""
    style: tuple[bool, bool] | None = None
    since: int = 0
    unbroken: bool = False
    row: int = -1
    before: _Section | None = None


_LEAD = re.compile(
    rf"(?!(?i:{LANGUAGE.prose.greeting}))"
    r"([A-Z][\w&/'’ ,-]{2,60}?)\.?\s*(?::|\s[–—-]|[–—])\s+(?=[A-Za-z(])"
)
_HASHES = re.compile(r"#{1,6}\s+")
_NUMBERED = re.compile(r"\s*\(?\d{1,2}[.)]\s")
_OUTLINE = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,2}[.)]?\s+(?=[A-Z])")
"""A number of sections within sections, where several lines have one."""
_FEWEST_OUTLINED = 3
_SIGNS = re.compile(r"^[^\w(\"“£$€+.]+(?=\w)")
_LONGEST_LEAD = 7
_PICTURES = 0x2600
"""From this sign on a sign before a line may be a picture beside a heading."""
_TITLE_OF_ALL = 12
_ADJOINING = 2
_ASKED = ("duty", "skill", "nice")
_STOPS = (".", "!", "?")


@lru_cache(maxsize=2)  # asked for once more where doubts about the text are looked for
def said_in(text: str) -> tuple[Said, ...]:
    """Return what an advertisement says, headings among it, and not what stands around it.

    At most :data:`MOST_SENTENCES`, the first ones.
    """
    lines = islice(_plain_lines(text), MOST_SENTENCES)
    found = list(islice(_with_sections(lines), MOST_SENTENCES))
    count = max(1, len(found))
    return tuple(replace(each, position=i / count) for i, each in enumerate(found))


def _plain_lines(text: str) -> Iterator[_Line]:
    """Yield lines with whether they bear the sign of an item, and that of a heading."""
    own = without_labels(list(lines_of(text)))
    whole = islice(below_each_other(own), 2 * MOST_SENTENCES)
    lines = [part for line in whole for part in broken(line, LONGEST_LINE)]
    outlined = sum(bool(_OUTLINE.match(line.text)) for line in lines) >= _FEWEST_OUTLINED
    for row, line in enumerate(in_one_language(lines)):
        number = _OUTLINE.match(line.text) if outlined else None
        parts = parted(line.cut(number.end() if number else 0).strip())
        for part, listed in with_lists(parts):
            for bare, bullet, marked in _unmarked(part):
                yield _Line(bare, bullet or listed, marked, row)


def _unmarked(line: Slice) -> Iterator[tuple[Slice, bool, bool]]:
    hashes = _HASHES.match(line.text)
    mark = MARK.match(line.text)
    if hashes:
        bare = line.cut(hashes.end()).strip(" #")
    else:
        bare = line.cut(mark.end()) if mark else line
    bare = bare.strip()
    sign = _SIGNS.match(bare.text)
    bare = bare.cut(sign.end()) if sign else bare
    if re.search(r"\w", bare.text):
        item = bool(mark) and not _NUMBERED.match(line.text)
        pictured = item and ord(line.text[0]) > _PICTURES and is_title(bare.text)
        yield bare, item and not pictured, bool(hashes)


def _with_sections(lines: Iterable[_Line]) -> Iterator[Said]:
    """Yield what stands in lines with the section that their headings open."""
    section = _Section()
    row = -_ADJOINING
    whole = list(lines)
    stop = stop_of([line.piece.text for line in whole])
    for number, line in enumerate(whole):
        if is_of_page(line.piece.text) and not _heads_prose(whole, number):
            continue
        if number > _TITLE_OF_ALL and is_around(line.piece.text) and not line.bullet:
            return
        former, section = section, _section_of(line, section, row)
        for sentence, first in clauses(line.piece, stop, prose=not line.bullet):
            heading = (line.marked and first) or is_title(sentence.text, bullet=line.bullet)
            heading = heading and (line.marked or not _names_skill(sentence.text, section))
            heading = heading or _heads_items(whole, number, section)
            if heading:
                before = _interrupted(former, line, row) if is_label(sentence.text) else None
                section = _opened(sentence.text, section, line, before)
            yield Said(
                sentence,
                section.title,
                section.kind,
                section.under,
                line.bullet,
                number,
                first,
                "" if heading else _lead(sentence.text),
                heading,
                section.since,
                section.unbroken,
            )
        row = line.row


def _heads_prose(lines: Sequence[_Line], number: int) -> bool:
    """Tell whether a line that menus have too is a heading: prose stands below it."""
    below = lines[number + 1].piece.text if number + 1 < len(lines) else ""
    prose = len(below.split()) > _LONGEST_LEAD and below.endswith(_STOPS)
    return prose and division(lines[number].piece.text) == "other"


def _heads_items(lines: Sequence[_Line], number: int, section: _Section) -> bool:
    """Tell whether a word or two stand above some of the items of a list of what is asked."""
    line, text = lines[number], lines[number].piece.text
    below = number + 1 < len(lines) and lines[number + 1].bullet
    own = not line.bullet and text[0].isupper() and text[-1].isalpha()
    return own and below and section.kind in _ASKED and len(text.split()) <= _ADJOINING


def _names_skill(text: str, section: _Section) -> bool:
    """Tell whether a line below what is needed says that one thing is: negotiation skills."""
    inside = section.kind in ("skill", "nice") and division(text) == "skill"
    return inside and is_one_skill(text)


def _section_of(line: _Line, section: _Section, row: int) -> _Section:
    """Return the section that a line goes on with, the last one standing at a row."""
    before = section.before
    goes_on = row == line.row - 1 if before and before.title else _ends_section(line)
    if before and row == section.row and goes_on:
        section = before
    elif section.style == (True, True) and _ends_section(line):
        section = _Section()
    own = (line.bullet, line.bullet or not line.piece.text.endswith(_STOPS))
    return replace(
        section,
        since=section.since + 1,
        unbroken=section.unbroken and section.style in (None, own),
        style=section.style or own,
    )


def _ends_section(line: _Line) -> bool:
    """Tell whether a line behind a list is prose again, of no section."""
    text = line.piece.text
    return not line.bullet and len(text.split()) > _LONGEST_LEAD and text.endswith((".", "!"))


def _interrupted(section: _Section, line: _Line, row: int) -> _Section | None:
    """Return the section that a label with its value stands in the midst of.

    That is one of what is asked, or at the head of all none that has a heading.
    """
    if section.before and row == section.row:
        section = section.before
    if not section.kind and section.before is None and line.row < _TITLE_OF_ALL:
        return _Section()
    return section if row == line.row - 1 and section.kind in _ASKED else None


def _opened(text: str, section: _Section, line: _Line, before: _Section | None) -> _Section:
    """Return the section from a heading on: title, title below it, class."""
    opened = division(text)
    if opened or line.marked:
        return _Section(text, "", opened, unbroken=True, row=line.row, before=before)
    return _Section(section.title, text, section.kind, unbroken=True)


def _lead(text: str) -> str:
    match = _LEAD.match(text)
    return match[1] if match and len(match[1].split()) <= _LONGEST_LEAD else ""
