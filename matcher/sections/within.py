"""Words of headings that head nothing: parts of entries, rows of forms, items of lists."""

from __future__ import annotations

import re
from typing import NamedTuple

from matcher.datamodels import Section
from matcher.language import LANGUAGE
from matcher.sections.details import is_detail, split_label
from matcher.sections.headings import Heading, find_heading, is_of_table
from matcher.sections.names import NAME_LABELS
from matcher.sections.stints import begins_post
from matcher.sections.words import PROSE_WORDS, key_of, keys_of
from matcher.text import BULLET

_WORDS = LANGUAGE.headings
_OF_ENTRIES = {name: keys_of(told) for name, told in _WORDS.of_entries.items()}
_APART = frozenset(_WORDS.apart)
_LIKE_EMPLOYERS = frozenset({"certifications", "projects", "achievements", "skills"})
_LISTS = frozenset({"skills", "interests"})
_WITH_ENTRIES = frozenset({"experience", "projects"})
_DASH = re.compile(r"[^:\t]{1,40}\s[-–—]\s")
_CUT = re.compile(r"^[^,&/]*[^\s,&/][^,]*[,&/]$")  # no enumeration
_COLON = re.compile(r":[-–—.\s]*$")


class Beside(NamedTuple):
    """What stands around a line: the lines above and below it, empty for none.

    ``gap`` is as in :class:`~matcher.sections.lines.Line`, ``item`` whether it is one;
    ``joins`` and ``goes_on`` tell that no empty line parts it from what is above and below.
    """

    above: str
    below: str
    gap: int
    item: bool
    joins: bool
    goes_on: bool


def beside(text: str, start: int, below: int, *, gap: int, item: bool) -> Beside:
    """Return what stands around the line at an offset, and above the one at ``below``."""
    last = start - 1
    while last > 0 and text[last - 1] == "\n":
        last -= 1
    above = text[text.rfind("\n", 0, max(last, 0)) + 1 : max(last, 0)]
    end = text.find("\n", below)
    under = text[below : end if end >= 0 else None]
    return Beside(above, under, gap, item, last == start - 1, text[below - 2 : below] != "\n\n")


def heads_post(heading: Heading, line: str, text: str, below: int) -> bool:
    """Tell whether a line under experience is an employer or a department, called as one is.

    That is as a section may be called, with a job behind it or ``below`` it.
    """
    told = heading.opens not in _LIKE_EMPLOYERS or is_of_table(line[: heading.end])
    return not told and begins_post(line[heading.end :], text, below)


def is_word_of_text(heading: Heading, line: str, place: Beside) -> bool:
    """Tell whether a line that may be a heading is a word of the text around it.

    That is the end of what the line above begins, an item between two others, or the next
    word of a list without signs.
    """
    if not heading.alone or _COLON.search(line):
        return False
    if not (place.item or place.gap) and _CUT.search(place.above):
        return line.isupper() == place.above.isupper()
    if line.isupper():
        return False
    if place.item:
        items = place.above.startswith(BULLET) and place.below.startswith(BULLET)
        return items and place.joins and place.goes_on
    return not place.gap and key_of(line) in _APART


def is_part_of(section: Section | None, heading: Heading, line: str, place: Beside) -> bool:
    """Tell whether a heading labels one line of a section, or a part of one of its entries."""
    label, value = line[: heading.end], line[heading.end :]
    keys = _OF_ENTRIES.get(section, frozenset()) if section else frozenset()
    if not label.isupper() and key_of(label).replace(" ", "") in keys:
        joined = place.item or place.gap != 1
        return section in _WITH_ENTRIES or (joined and not heading.alone)
    if heading.alone:
        return False
    if section in {None, "personal"}:
        return heading.opens not in {"personal", "inside"} and _is_row(value, section, place)
    if place.item:
        return not label.isupper() and _is_among_items(place)
    listed = section in _LISTS and place.gap != 1
    return listed and bool(_DASH.match(line) and _DASH.match(place.below))


def _is_among_items(place: Beside) -> bool:
    """Tell whether another item stands next to one, or another label with its value."""
    beside_it = ((place.above, place.joins), (place.below, place.goes_on))
    items = ((line, near) for line, near in beside_it if line.startswith(BULLET))
    return any(near or _is_labelled(line) for line, near in items)


def _is_row(value: str, section: Section | None, place: Beside) -> bool:
    """Tell whether a label stands in a form: between labels, one of them a personal detail.

    Under personal details any in a list of labels is, elsewhere one below what heads nothing.
    """
    if len(value.split()) > PROSE_WORDS or not _is_labelled(place.below):
        return False
    if place.above and not _is_labelled(place.above):
        return False
    listed = place.item or (place.joins and place.goes_on)
    in_form = section == "personal" or not find_heading(place.above, item=False)
    if listed and place.above and in_form:
        return True
    return _is_personal(place.above) or _is_personal(place.below)


def _is_labelled(line: str) -> bool:
    _, value = split_label(line)
    return 0 < len(value.split()) <= PROSE_WORDS


def _is_personal(line: str) -> bool:
    label, value = split_label(line)
    return bool(line) and (key_of(label) in NAME_LABELS or is_detail(line, label, value))
