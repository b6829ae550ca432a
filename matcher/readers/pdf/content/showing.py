"""Strings of one showing of text to segments: texts with a start and an end along the line.

Works on the numbers of ISO 32000-1, 9.4.4: widths, gaps between letters and words, and the
numbers between the strings of an array.
"""

from __future__ import annotations

from collections.abc import Sequence

from matcher.readers.pdf.content.glyphs import NO_STRING
from matcher.readers.pdf.content.scanner import Remembered
from matcher.readers.pdf.content.state import State
from matcher.readers.pdf.narrowgaps import lacks_blanks, parted_words
from matcher.readers.pdf.textruns import BACK_STEP, BLANK_GAP, CELL_GAP, blanks_in

Segment = tuple[str, float, float, int]
"""Text, where it starts and ends along its line, in units of text space, and how many codes."""

CLOSE_KERN = 1000 * BLANK_GAP
"""Number in an array, in thousandths of the font size, from which there is a blank."""

_BRACKETS = (b"()", b"<>")
_NO_ANGLES = bytes(set(range(256)) - set(b"<>"))
_NO_PARENTHESES = bytes(set(range(256)) - set(b"()"))


def segments(state: State, items: list[tuple[bytes, float]]) -> tuple[list[Segment], float]:
    """Return the segments of strings, each with the number after it, and where they end.

    Split where a gap is that of a cell, or leads back; other gaps are blanks, wide ones two.
    """
    scaling = state.horizontal_scaling
    scale = state.size * scaling or 1.0
    letter, word = state.character_spacing * scaling, state.word_spacing * scaling
    # Spacing stands between the letters of one string, too, where it is no blank.
    blank = BLANK_GAP + max(letter / scale, 0.0)
    show, kern = state.font.show, scale / 1000
    parts: list[Segment] = []
    text, start, end, shift, total, first = "", 0.0, 0.0, 0.0, 0, 0
    for place, (string, number) in enumerate(items):
        shown, width, count, blanks = show(string) if string else NO_STRING
        gap = (shift - end) / scale
        if not -BACK_STEP < gap < CELL_GAP:
            parts.append((_worded(state, text, items[first:place]), start, end, total))
            text, total, first = "", 0, place
        if not text:
            start = shift
        elif gap > blank and text[-1] != " " and shown:
            text += blanks_in(gap)
        text += shown
        total += count
        shift += width * scale + letter * count + word * blanks
        end = shift - letter if count else end
        shift -= number * kern
    parts.append((_worded(state, text, items[first:]), start, end, total))
    return parts, shift


def _worded(state: State, text: str, items: Sequence[tuple[bytes, float]]) -> str:
    """Return the text of strings, with narrow blanks if it lacks others."""
    if not lacks_blanks(text):
        return text
    texts, gaps, gap = [], [], 0.0
    for string, number in items:
        if string:
            texts.append(state.font.show(string)[0])
            gaps.append(gap)
            gap = 0.0
        gap -= number / 1000
    return parted_words(texts, gaps[1:]) or text


def is_one(string: bytes) -> bool:
    """Return whether operands are one string, and no other stands in them."""
    opening, closing = string[:1], string[-1:]
    return (
        opening + closing in _BRACKETS and string.count(opening) == string.count(closing) == 1
    )


def close_strings(operands: bytes) -> tuple[bytes, float] | None:
    """Return the strings of an array as one, and the sum of the numbers between them.

    None where a number is as far from 0 as :data:`CLOSE_KERN`, and where the array is not of
    the plain kind that nearly all programs write, which :func:`segments` is for.
    """
    array = operands.strip()
    if b"(" not in array:
        brackets, others = b"<>", _NO_ANGLES
    elif b"\\" in array or b"<" in array or b"\r" in array:
        return None
    else:
        brackets, others = b"()", _NO_PARENTHESES
    opening = brackets[:1]
    # cut at every bracket: what stands before, a string, a number, a string, ..., the end
    parts = array.replace(brackets[1:], opening).split(opening)
    found = array.translate(None, others)
    if found != brackets * (len(found) // 2) or parts[0] != b"[" or parts[-1][-1:] != b"]":
        return None
    strings, kerns = parts[1::2], parts[2:-1:2]
    if parts[-1] != b"]":
        kerns.append(parts[-1][:-1])
    try:
        kern = sum(map(_kern, kerns))
        if opening == b"<":  # the blank between makes an odd digit an error
            return bytes.fromhex(b" ".join(strings).decode()), kern
    except ValueError:
        return None
    return b"".join(strings), kern


def _read_kern(written: bytes) -> float:
    kern = float(written.strip() or b"0")
    if not -CLOSE_KERN < kern < CLOSE_KERN:
        raise ValueError("a gap, and no kern")
    return kern


_kern = Remembered(_read_kern).__getitem__
