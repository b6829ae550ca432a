"""The walk down a résumé's lines: which are kept, and the section each stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from matcher.datamodels import Section
from matcher.language import LANGUAGE
from matcher.sections.addresses import holds_address
from matcher.sections.alike import Forms
from matcher.sections.contacts import CELL_END, split_cells, without_contacts
from matcher.sections.continued import ContinuedColumns, goes_on_lower
from matcher.sections.details import is_detail, is_empty, split_label
from matcher.sections.headings import Heading, find_heading, is_of_referees
from matcher.sections.listed import is_long, items_of, next_start
from matcher.sections.names import NAME_LABELS
from matcher.sections.naminglines import NAME_LINES
from matcher.sections.person import Person, is_headline, is_prose, may_be_name
from matcher.sections.stints import HOLDS_PERIOD, ends_with_period
from matcher.sections.within import Beside, beside, heads_post, is_part_of, is_word_of_text
from matcher.sections.words import FEW_WORDS, PROSE_WORDS, key_of
from matcher.text import Span

_ADDRESS_WORD = LANGUAGE.details.address_word
_IN_ENTRIES = frozenset({"experience", "projects", "volunteering"})
_LABELS_IN_ENTRIES = frozenset({"skills", "projects", "experience", "other", "summary"})
_UNTOLD = frozenset({"other", "summary"})
_BEFORE_HEADLINE, _HEAD_LINES = " \t(|,;:–—-", 15
STRAY_WORDS = 12


class Line(NamedTuple):
    """A line, or what is kept of it; ``gap`` says what stands before it.

    0 another line, 1 an empty one, 2 a heading or something left out.
    """

    start: int
    text: str
    section: Section
    item: bool
    gap: int

    @property
    def end(self) -> int:
        """Return the offset at which the line ends."""
        return self.start + len(self.text)


class Walk:
    """Reads a résumé down, line by line, and knows the section it is in; None is the head.

    ``columns`` are as in :class:`~matcher.datamodels.Resume`.
    """

    def __init__(self, text: str, columns: Sequence[tuple[int, int]] = ()) -> None:
        self.person = Person(text.split("\n"))
        self._text = text
        self._section: Section | None = None
        self._columns = ContinuedColumns(columns)
        self._seen = 0
        self._in_address = False
        self._in_prose = self._of_referees = self._head_is_over = False
        self._forms = Forms()
        self._are_beside = False  # whether headings stand to the left of their sections

    def lines(self) -> Iterator[Line]:
        """Yield the lines that are kept, each with its section."""
        items, gap, listed, above = items_of(self._text), 2, False, ""
        for match in re.finditer(r"[^\n]+|\n(?=\n)", self._text):
            if match[0] == "\n":
                gap, self._in_address, self._in_prose = max(gap, 1), False, False
                continue
            if self._columns.go_on_at(match.start(), self._section):
                self._section, gap = self._columns.section, 2
            mark = items.get(match.start(), 0)
            start, line = match.start() + mark, match[0][mark:]
            before, gap = gap, 2
            below = next_start(self._text, match.end())
            lone = self._is_lone(before, listed=listed or below in items, below=below)
            listed = mark > 0
            heading = find_heading(line, item=mark > 0, lone=lone, apart=before > 0)
            if heading:
                place = beside(self._text, match.start(), below, gap=before, item=mark > 0)
                heading = self._in_place(heading, line, below, place)
            if not mark:
                heading = self._seen_as(heading, line, apart=before > 0)
            tail = not (mark or heading or before) and goes_on_lower(above, line)
            above = ""
            for begin, end, section in self._read(line, heading, item=mark > 0, tail=tail):
                if self._of_referees and section == "personal" and not mark:
                    continue  # it tells of others
                yield Line(start + begin, line[begin:end], section, mark > 0, before)
                before, gap, above = 2, 0, line[begin:end]

    def _is_lone(self, before: int, *, listed: bool, below: int) -> bool:
        """Tell whether a line stands in no list: what a heading opens may be a list of one."""
        in_list = listed or (before > 1 and self._section is not None)
        return not in_list or (before == 1 and is_long(self._text, below))

    def _seen_as(self, heading: Heading | None, line: str, *, apart: bool) -> Heading | None:
        """Return a heading as it is, or one that a line is which is written as the others.

        That one stays a passage, and what is done in an entry stays there. Where headings
        stand beside what they head, a word beside a line is no label in an entry.
        """
        if heading and heading.alone and heading.opens != "inside":
            self._forms.note(line, apart=apart)
        beside = heading and not heading.alone and apart and line[: heading.end].rstrip(" ")
        if heading and beside and beside.endswith("\t") and ":" not in beside:
            if self._section in _IN_ENTRIES:
                return heading._replace(loud=heading.loud or self._are_beside)
            self._are_beside = self._are_beside or self._section != "personal"
        if heading or self._section in _IN_ENTRIES:
            return heading
        alike = self._forms.are_of(line, apart=apart) and not self.person.is_in(line)
        return Heading("other", 0, alone=False, loud=True) if alike else None

    def _in_place(
        self, heading: Heading, line: str, below: int, place: Beside
    ) -> Heading | None:
        """Return a heading as it is where it stands; None for words of what is around it."""
        post = self._section == "experience" and heads_post(heading, line, self._text, below)
        if post or is_word_of_text(heading, line, place):
            return None
        moves = not is_part_of(self._section, heading, line, place)
        opens = heading.opens if moves or not heading.alone else "inside"
        return heading._replace(moves=moves, opens=opens)

    def _read(
        self, line: str, heading: Heading | None, *, item: bool, tail: bool = False
    ) -> Iterator[tuple[int, int, Section]]:
        self._seen += 1
        if self._section is None and _opens_entries(line):
            self._section = "experience"
        if not tail and self._is_left_out(line, heading, item=item):
            self._open_personal(heading, line)
            return
        begin, section = self._enter(heading, line) if heading else (0, self._section)
        if begin < len(line) and len(line.split()) < PROSE_WORDS:
            begin = 0
        plain = not (item or heading or self.person.is_known)
        if plain and section == "summary" and " " in line:
            self._note_name(line)
        if section is None:
            spans = self._head_spans(line, item=item)
        else:
            least = STRAY_WORDS if section == "personal" else FEW_WORDS
            spans = without_contacts(line, begin, least=least)
        for start, end in spans:
            if line[start:end].strip():
                yield start, end, section or self._section or "summary"

    def _open_personal(self, heading: Heading | None, line: str) -> None:
        """Enter the personal details where their heading has the first of them on its line."""
        if heading and not heading.alone and heading.opens == "personal" and self._section:
            first = line[heading.end :]
            if is_detail(first, *split_label(first)):
                self._section = "personal"

    def _enter(self, heading: Heading, line: str) -> tuple[int, Section | None]:
        """Open a section; return where the rest of the line starts, and its section."""
        now, new = self._section, heading.opens
        self._of_referees = is_of_referees(line[: heading.end])
        if not heading.moves and new != "inside":
            return 0, now if now in _IN_ENTRIES or new in _UNTOLD else new
        if new == "inside":
            if heading.alone and now not in _IN_ENTRIES:
                self._section = "experience"
            return heading.end if heading.alone else 0, self._section
        if not heading.alone and not heading.loud:
            if now in _IN_ENTRIES and new in _LABELS_IN_ENTRIES:
                return 0, now
            if now == "personal" and new in {"skills", "interests"}:
                return 0, new
        self._section = new
        return heading.end, new

    def _is_left_out(self, line: str, heading: Heading | None, *, item: bool) -> bool:
        if heading and heading.alone:
            self._in_address = False
            return False
        if is_empty(line):
            return True
        label, value = split_label(line)
        if value and key_of(label) in NAME_LABELS:
            self.person.add(value)
            return True
        in_head = self._section is None and self.person.is_written_in(line)
        if not in_head and is_detail(line, label, value):
            self._in_address = _ADDRESS_WORD in label.lower()
            return True
        short = len(line.split()) <= PROSE_WORDS
        headline = self._section is None and is_headline(line)
        goes_on = short and not (item or value or heading or headline)
        self._in_address = self._in_address and goes_on
        return self._in_address

    def _note_name(self, text: str) -> None:
        if self._seen <= NAME_LINES and may_be_name(text):
            self.person.add(text)

    def _head_spans(self, line: str, *, item: bool) -> list[Span]:
        """Return what of a line above the first heading is neither name nor address."""
        if self._seen > _HEAD_LINES:
            self._section = "other"
        outside = list(self.person.outside(line))
        said = "".join(line[slice(*span)] for span in outside).strip()
        self._in_prose = self._in_prose or self._is_prose(said, item=item)
        self._head_is_over = self._head_is_over or (item and self._in_prose)
        below = self._head_is_over and not holds_address(said)
        if self._in_prose or self._section or below:
            return without_contacts(line, 0, least=PROSE_WORDS)
        return [span for part in outside for span in self._headline(line, *part)]

    def _is_prose(self, said: str, *, item: bool) -> bool:
        none = not said or is_empty(said) or is_detail(said, *split_label(said))
        return not none and is_prose(said, item=item)

    def _headline(self, line: str, begin: int, end: int) -> list[Span]:
        """Return what of a part of a line names a role, from its first cell that does."""
        cells = list(split_cells(line[:end], begin, CELL_END))
        roles = [cell for cell in cells if is_headline(line[slice(*cell)])]
        for cell in cells:
            self._note_name(line[slice(*cell)])
        if not roles or self.person.is_in(line):
            return []
        start = end - len(line[roles[0][0] : end].lstrip(_BEFORE_HEADLINE))
        if "(" in line[roles[0][0] : start]:
            end = start + len(line[start:end].rstrip(" )"))
        return without_contacts(line[:end], start, least=PROSE_WORDS)


def _opens_entries(line: str) -> bool:
    """Tell whether a line is a job's, above which no heading stands."""
    return bool(HOLDS_PERIOD.search(line)) or (ends_with_period(line) and is_headline(line))


def without_person(lines: Sequence[Line], person: Person) -> Iterator[Line]:
    """Yield the lines that say more than who the person is."""
    gap = 0
    for number, line in enumerate(lines):
        beside = [other.text for other in lines[max(0, number - 1) : number + 2]]
        if person.is_in(line.text) or person.is_part(line.text, beside):
            gap = 2
        else:
            yield line._replace(gap=max(gap, line.gap))
            gap = 0
