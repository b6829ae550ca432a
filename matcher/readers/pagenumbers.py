"""Numbers of pages, which word processors put where a document asks for them."""

from __future__ import annotations

import re

from matcher.language import LANGUAGE

PAGE_MARK = "\ufdd0"
"""Stands for the number of a page, which is no text: a code point that no text has."""

_KIND = re.compile(r"\s*(\w+)")
_OF_PAGES = ("PAGE", "NUMPAGES", "SECTIONPAGES")
_DATES = LANGUAGE.dates
_NUMBERED = re.compile(
    rf"(?:\b{_DATES.page}\s*)?{PAGE_MARK}+(?:\s*(?:{_DATES.page_of}|/)\s*{PAGE_MARK}+)?", re.I
)


def field_kind(code: str | None) -> str:
    """Return the name that the code of a field begins with, in capitals.

    >>> field_kind(" page "), field_kind(None)
    ('PAGE', '')
    """
    found = _KIND.match(code or "")
    return found[1].upper() if found else ""


def is_of_page(code: str | None) -> bool:
    """Return whether a field gives the number of a page, or of all of them."""
    return field_kind(code) in _OF_PAGES


def without_numbers(text: str) -> str:
    """Return a paragraph without the numbers of pages and what stands around them."""
    return _NUMBERED.sub("", text) if PAGE_MARK in text else text
