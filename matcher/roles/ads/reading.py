"""An advertisement as sentences and items, each with the section it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from matcher.language import LANGUAGE, any_of
from matcher.roles.ads.abreast import below_each_other
from matcher.roles.ads.parting import parted
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.titles import Division, division, is_around, is_of_page, is_title
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


_ABBREVIATION = any_of(re.escape(word) for word in LANGUAGE.sentences.abbreviations)
_STOP = re.compile(r"(?<=[.!?])[\"”'’)]*\s+(?=[\"“(‘]?[A-Z0-9])")
_NO_STOP = re.compile(rf"(?:\b(?:{_ABBREVIATION})|\b[A-Z]|^\d+)\.$", re.I)
_LEAD = re.compile(r"([A-Z][\w&/'’ ,-]{2,60}?)\.?\s*(?::|\s[–—-]|[–—])\s+(?=[A-Za-z(])")
_HASHES = re.compile(r"#{1,6}\s+")
_NUMBERED = re.compile(r"\s*\(?\d{1,2}[.)]\s")
_SIGNS = re.compile(r"^[^\w(\"“£$€+.]+(?=\w)")
_LONGEST_LEAD = 7
_PICTURES = 0x2600
"""From this sign on a sign before a line may be a picture beside a heading."""
_TITLE_OF_ALL = 12
_STOPS = (".", "!", "?")


def said_in(text: str) -> list[Said]:
    """Return what an advertisement says, headings among it, and not what stands around it."""
    found = list(_with_sections(_plain_lines(text)))
    count = max(1, len(found))
    return [replace(each, position=i / count) for i, each in enumerate(found)]


def _plain_lines(text: str) -> Iterator[tuple[Slice, bool, bool]]:
    """Yield lines with whether they bear the sign of an item, and that of a heading."""
    for line in below_each_other(lines_of(text)):
        for part in parted(line.strip()):
            yield from _unmarked(part)


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


def _with_sections(lines: Iterable[tuple[Slice, bool, bool]]) -> Iterator[Said]:
    """Yield what stands in lines with the section that their headings open."""
    title, under, kind = "", "", _none()
    style: tuple[bool, bool] | None = None
    since, unbroken = 0, False
    for number, (line, bullet, marked) in enumerate(lines):
        if is_of_page(line.text):
            continue
        if number > _TITLE_OF_ALL and is_around(line.text) and not bullet:
            return
        if style == (True, True) and _ends_section(line.text, bullet=bullet):
            title, under, kind, unbroken = "", "", _none(), False
        own = (bullet, bullet or not line.text.endswith(_STOPS))
        since, unbroken = since + 1, unbroken and (style is None or own == style)
        style = style or own
        for sentence, first in _sentences(line):
            heading = (marked and first) or is_title(sentence.text, bullet=bullet)
            lead = "" if heading else _lead(sentence.text)
            if heading:
                title, under, kind = _opened(sentence.text, title, kind, marked=marked)
                style, since, unbroken = None, 0, True
            yield Said(
                sentence,
                title,
                kind,
                under,
                bullet,
                number,
                first,
                lead,
                heading,
                since,
                unbroken,
            )


def _ends_section(text: str, *, bullet: bool) -> bool:
    """Tell whether a line behind a list is prose again, of no section."""
    return not bullet and len(text.split()) > _LONGEST_LEAD and text.endswith((".", "!"))


def _none() -> Division:
    return ""


def _opened(
    text: str, title: str, kind: Division, *, marked: bool
) -> tuple[str, str, Division]:
    """Return title, title below it and class of the section from a heading on."""
    opened = division(text)
    if opened or marked:
        return text, "", opened
    return title, text, kind


def _sentences(line: Slice) -> Iterator[tuple[Slice, bool]]:
    start, first = 0, True
    for match in _STOP.finditer(line.text):
        if not _NO_STOP.search(line.text[max(start, match.start() - 12) : match.start()]):
            yield line.cut(start, match.start()).strip(), first
            start, first = match.end(), False
    rest = line.cut(start).strip()
    if rest.text:
        yield rest, first


def _lead(text: str) -> str:
    match = _LEAD.match(text)
    return match[1] if match and len(match[1].split()) <= _LONGEST_LEAD else ""
