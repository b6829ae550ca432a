"""The text that marked content says it shows (ISO 32000-1, 14.9.4), where glyphs say less."""

from __future__ import annotations

from pdfminer.pdftypes import dict_value, resolve1
from pdfminer.utils import decode_text

from matcher.readers.pdf.content.glyphs import LONGEST_GLYPH
from matcher.readers.pdf.textruns import Run

KEY = b"ActualText"

NAMED = (b"/Span/", b"/Span /")
"""How a mark begins whose properties stand among the resources."""

_MORE_LETTERS = 3  # for each glyph that has a meaning of its own: a ligature


def is_told(data: bytes) -> bool:
    """Tell whether content may say what it shows."""
    return KEY in data or any(mark in data for mark in NAMED)


def actual_text(properties: object) -> str:
    """Return what the properties of a mark say that it shows."""
    text = resolve1(dict_value(properties).get(KEY.decode()))
    return decode_text(text).strip() if isinstance(text, bytes) else ""


def put_actual(runs: list[Run], start: int, text: str) -> None:
    """Put a text in the place of the runs from ``start`` on, if it says more than they do."""
    told = runs[start:]
    if not told or not _says_more(text, "".join(run.text for run in told)):
        return
    first = told[0]
    first.text = text
    for run in told[1:]:
        if run.is_beside(first):
            first.x0, first.x1 = min(first.x0, run.x0), max(first.x1, run.x1)
    runs[start:] = [first]


def _says_more(text: str, shown: str) -> bool:
    """Tell whether a text holds all letters that are shown, and more: but no more than fit."""
    letters, seen = _letters(text), _letters(shown)
    if len(letters) <= len(seen):
        return False
    if len(text) > (_MORE_LETTERS if seen else LONGEST_GLYPH) * len(shown):
        return False
    rest = iter(letters)
    return all(letter in rest for letter in seen)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
