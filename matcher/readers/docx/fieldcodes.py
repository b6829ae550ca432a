"""Fields of a Word document: what is computed, such as the number of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from matcher.language import LANGUAGE
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.wordml import Element, W, value_of

PAGE_MARK = "\ufdd0"
"""Stands for the number of a page, which is no text: a code point that no text has."""

_KIND = re.compile(r"\s*(\w+)")
_OF_PAGES = ("PAGE", "NUMPAGES", "SECTIONPAGES")
# whose results no program shows, and those whose results some show and Word does not
_SHOW_NOTHING = frozenset(("SET", "ASK", "NEXT", "NEXTIF"))
_MAY_SHOW_NOTHING = frozenset((
    "XE", "TC", "TA", "RD", "PRIVATE", "SKIPIF", "DATA", "EQ", "MACROBUTTON", "GOTOBUTTON",
    "FORMDROPDOWN", "FORMCHECKBOX", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM",
))  # fmt: skip
_DATES = LANGUAGE.dates
_NUMBERED = re.compile(
    rf"(?:\b{_DATES.page}\s*)?{PAGE_MARK}+(?:\s*(?:{_DATES.page_of}|/)\s*{PAGE_MARK}+)?", re.I
)


@dataclass
class _Field:
    code: str = ""
    in_code: bool = True


class Fields:
    """The fields that are open at a place of one part of a document."""

    def __init__(self, root: Element) -> None:
        self._whole = _with_end(root)
        self._open: list[_Field] = []

    def meet(self, mark: Element) -> None:
        """Go past the beginning, the middle or the end of a field."""
        kind = value_of(mark, "fldCharType")
        if kind == "begin" and mark in self._whole:
            self._open.append(_Field())
        elif self._open and kind == "separate":
            self._open[-1].in_code = False
        elif self._open and kind == "end":
            self._open.pop()

    def note(self, code: str) -> None:
        """Go past a piece of a field's code."""
        if self._open:
            self._open[-1].code += code

    @property
    def in_code(self) -> bool:
        """Whether what stands here is code, which no page shows."""
        return any(field.in_code for field in self._open)

    @property
    def shown(self) -> Visibility:
        """Whether what stands here is a result that a page shows."""
        if not self._open:
            return Visibility.SEEN
        return max(shown_of_field(field.code) for field in self._open)

    @property
    def is_page(self) -> bool:
        """Whether what stands here is the number of a page."""
        return any(is_of_page(field.code) for field in self._open)


def is_of_page(code: str | None) -> bool:
    """Return whether a field gives the number of a page, or of all of them."""
    return _kind(code) in _OF_PAGES


def shown_of_field(code: str | None) -> Visibility:
    """Return whether a page shows the result of a field."""
    kind = _kind(code)
    if kind in _SHOW_NOTHING:
        return Visibility.HIDDEN
    return Visibility.DOUBTFUL if kind in _MAY_SHOW_NOTHING else Visibility.SEEN


def _kind(code: str | None) -> str:
    found = _KIND.match(code or "")
    return found[1].upper() if found else ""


def without_numbers(text: str) -> str:
    """Return a paragraph without the numbers of pages and what stands around them."""
    return _NUMBERED.sub("", text) if PAGE_MARK in text else text


def _with_end(root: Element) -> set[Element]:
    """Return the marks that begin a field which ends somewhere: others hide nothing."""
    begun: list[Element] = []
    found = set()
    for mark in root.iter(f"{W}fldChar"):
        kind = value_of(mark, "fldCharType")
        if kind == "begin":
            begun.append(mark)
        elif kind == "end" and begun:
            found.add(begun.pop())
    return found
