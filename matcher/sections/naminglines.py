"""Where in a résumé's lines the person's name is looked for, and which is taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.contacts import CELL_END, CONTACT, split_cells
from matcher.sections.details import is_detail, is_empty, split_label
from matcher.sections.headings import find_heading
from matcher.sections.names import (
    NAME_LABELS,
    NO_LATER_NAME,
    NO_NAME,
    TITLE,
    name_span,
    names_role,
    stands_in,
)
from matcher.sections.words import LETTER, LETTERS, key_of
from matcher.text import CAPITAL

NAME_LINES = 6
"""How many lines of the head a name is looked for in."""

_NO_SMALL_NAME = NO_LATER_NAME.union(LANGUAGE.sentences.small_words)
_TITLED = late(rf"\W*{TITLE}\S", re.I)
_PLACE = late(rf"{CAPITAL}[^\W\d_][\w .'’-]*(?:, {CAPITAL}[\w .'’-]*){{1,3}}")
_FEWEST_WORDS, _MOST_SMALL = 2, 3
_CONTACT_LINES = 15
_SIDEBAR_LINES = 90  # as many as one page has
_NAME_LENGTH = 160


def find_name(lines: Sequence[str]) -> tuple[str, bool]:
    """Return the name in a résumé's lines, or nothing, and whether that is sure.

    It is the first in the head that also stands in an e-mail address or a link, or else
    what a label calls the name, or else the first in the head: sure on its first line. Where
    a sidebar stands above the head, as in what LinkedIn prints, it is looked for below.
    """
    head = [line for line in lines if LETTER.search(line)][:_CONTACT_LINES]
    contacts = _contact_letters(head)
    names = list(_candidates(_without_details(head)[:NAME_LINES], contacts))
    first_lines = [line.strip() for line in islice(filter(str.strip, lines), 2)]
    if len(first_lines) > 1 and _is_small_name(*first_lines):
        return first_lines[0], True
    for name, _ in names:
        if any(stands_in(word, contacts) for word in LETTERS.findall(name)):
            return name, True
    if labelled := _labelled(lines):
        return labelled, True
    if not names and head:
        return _below_the_top(lines, head[0], contacts)
    for name, first in names:
        if (NO_NAME if first else NO_LATER_NAME).isdisjoint(key_of(name).split()):
            return name, first
    return "", False


def _labelled(lines: Sequence[str]) -> str:
    """Return what a label calls the name, or nothing."""
    for line in lines:
        label, value = split_label(line)
        if key_of(label) in NAME_LABELS and (span := name_span(value[:_NAME_LENGTH])):
            return value[slice(*span)]
    return ""


def _below_the_top(lines: Sequence[str], first: str, contacts: str) -> tuple[str, bool]:
    """Return a name that stands below something else of the résumé."""
    if found := _above_contacts(lines):
        return found, True
    headed = find_heading(first, item=False)
    return _below_a_sidebar(lines, contacts) if headed else ("", False)


def _below_a_sidebar(lines: Sequence[str], contacts: str) -> tuple[str, bool]:
    """Return a name that stands alone on its line, if an address or what is below tells so.

    Below it is a headline, and below that a place. What stands in an address may be an
    employer as well, whose line has no headline below.
    """
    said = [line.strip() for line in lines if LETTER.search(line)][:_SIDEBAR_LINES]
    for line, below, last in zip(said, said[1:], said[2:], strict=False):
        if name_span(line) != (0, len(line)) or not names_role(below):
            continue
        told = any(stands_in(word, contacts) for word in LETTERS.findall(line))
        if (told or _PLACE.fullmatch(last)) and not find_heading(line, item=False):
            return line, True
    return "", False


def _above_contacts(lines: Sequence[str]) -> str:
    """Return a name that stands alone, apart, right above a contact, or nothing.

    So it does where something of the résumé stands above the head, as in a page's header.
    """
    said = [(line, apart) for line, apart in _with_room(lines) if line][:_CONTACT_LINES]
    for (line, apart), (below, _) in pairwise(said):
        if apart and CONTACT.search(below[:_NAME_LENGTH]):
            told = _contact_letters([below[:_NAME_LENGTH]])
            start, end = name_span(line[:_NAME_LENGTH], told) or (0, 0)
            if end and _is_told(line[start:end], told, alone=end - start == len(line)):
                return line[start:end]
    return ""


def _with_room(lines: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Yield each line, stripped, and whether nothing stands right above it."""
    above = ""
    for line in map(str.strip, lines):
        yield line, not above
        above = line


def _is_told(name: str, told: str, *, alone: bool) -> bool:
    """Tell whether a name is one by the contact below it, or as it can be nothing else."""
    if find_heading(name, item=False):
        return False
    if any(stands_in(word, told) for word in LETTERS.findall(name)):
        return True
    return alone and NO_LATER_NAME.isdisjoint(key_of(name).split())


def _contact_letters(lines: Sequence[str]) -> str:
    """Return the letters of e-mail addresses, up to the at sign, and of links."""
    found = [match.split("@")[0] for line in lines for match in CONTACT.findall(line)]
    return " ".join("".join(LETTERS.findall(contact.lower())) for contact in found)


def _without_details(lines: Sequence[str]) -> list[str]:
    """Return the lines above the first heading, without labels of personal details."""
    kept: list[str] = []
    for line in lines:
        heading = find_heading(line, item=False)
        if heading:
            break
        titled = not kept and _TITLED.match(line)
        if titled or not (is_empty(line) or is_detail(line, *split_label(line))):
            kept.append(line)
    return kept


def _candidates(lines: Sequence[str], contacts: str) -> Iterator[tuple[str, bool]]:
    """Yield what may be the name, and whether it stands on the first line with words.

    It may stand on two lines, a word each.
    """
    for number, (line, below) in enumerate(pairwise([*lines, ""])):
        start = line[:_NAME_LENGTH]
        cells = [start[slice(*cell)] for cell in split_cells(start, 0, CELL_END)]
        if " " not in start and not CONTACT.search(f"{start} {below[:_NAME_LENGTH]}"):
            cells.append(f"{start} {below[:_NAME_LENGTH]}")
        for cell in cells:
            if span := name_span(cell, contacts):
                yield cell[slice(*span)], number == 0


def _is_small_name(line: str, below: str) -> bool:
    """Tell whether a first line is a name in small letters: a few words above a contact."""
    words = line.split()
    few = _FEWEST_WORDS <= len(words) <= _MOST_SMALL
    if not (few and line.islower() and CONTACT.search(below[:_NAME_LENGTH])):
        return False
    letters = all(LETTERS.fullmatch(word) for word in words)
    return letters and _NO_SMALL_NAME.isdisjoint(key_of(line).split())
