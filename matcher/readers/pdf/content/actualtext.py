"""The text that marked content says it shows (ISO 32000-1, 14.9.4), where glyphs say less."""

from __future__ import annotations

import unicodedata

from pdfminer.pdftypes import dict_value, resolve1
from pdfminer.utils import decode_text

from matcher.readers.pdf.content.glyphs import LONGEST_GLYPH
from matcher.readers.pdf.textruns import Run

KEY = b"ActualText"

NAMED = (b"/Span/", b"/Span /")
"""How a mark begins whose properties stand among the resources."""

UNSHOWN = "said of blanks"
"""Why a text is not seen that stands in the place of blanks."""

EXCEEDS = "said of signs that show less"
"""Why a text may not be seen that says far more than the signs in its place."""

_MORE_LETTERS = 3  # for each glyph that has a meaning of its own: a ligature


def is_told(data: bytes) -> bool:
    """Tell whether content may say what it shows."""
    return KEY in data or any(mark in data for mark in NAMED)


def actual_text(properties: object) -> str:
    """Return what the properties of a mark say that it shows."""
    text = resolve1(dict_value(properties).get(KEY.decode()))
    return decode_text(text).strip() if isinstance(text, bytes) else ""


def put_actual(runs: list[Run], start: int, text: str) -> None:
    """Put a text in the place of the runs from ``start`` on, if it says more than they do.

    Words that are said of blanks are hidden, and those that far exceed what is shown, or are
    said of letters of several paints, may be.
    """
    told = runs[start:]
    shown = "".join(run.text for run in told)
    if not told or not _says_more(text, shown):
        return
    first = told[0]
    first.text = text
    if not shown.strip() and len(_letters(text)) > _MORE_LETTERS:
        first.hidden = first.hidden or UNSHOWN
    elif _exceeds(text, shown) or len({_paint_of(run) for run in told}) > 1:
        first.doubt = EXCEEDS
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


def _exceeds(text: str, shown: str) -> bool:
    """Tell whether a text has more letters than the signs that are shown could stand for.

    A ligature stands for three, and a sign that is no letter, but the only one, for a word.
    """
    signs = "".join(shown.split())
    if len(signs) == 1 and not _is_plain_sign(signs):
        return False
    letters = len(_letters(text))
    return letters > _MORE_LETTERS and (
        letters > 2 * len(signs) or all(map(_is_plain_sign, signs))
    )


def _is_plain_sign(sign: str) -> bool:
    """Tell whether a sign is known, and no letter: no icon, the meaning of which is not."""
    return unicodedata.category(sign)[0] in "PZ"


def _paint_of(run: Run) -> tuple[object, ...]:
    return run.color, run.alpha, run.mode, run.veil, run.hidden


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
