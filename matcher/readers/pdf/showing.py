"""Strings of one showing of text to segments: texts with a start and an end along the line.

Works on the numbers of ISO 32000-1, 9.4.4: widths, gaps between letters and words, and the
numbers between the strings of an array.
"""

from __future__ import annotations

from matcher.readers.pdf.glyphs import NOTHING
from matcher.readers.pdf.pieces import BACK_STEP, BLANK_GAP, CELL_GAP, WORD_GAP
from matcher.readers.pdf.state import State

Segment = tuple[str, float, float, int]
"""Text, where it starts and ends along its line, in units of text space, and how many codes."""

CLOSE_KERN = 1000 * BLANK_GAP
"""Number in an array, in thousandths of the font size, from which there is a blank."""


def segments(state: State, items: list[tuple[bytes, float]]) -> tuple[list[Segment], float]:
    """Return the segments of strings, each with the number after it, and where they end.

    Split where a gap is that of a cell, or leads back; other gaps are blanks, wide ones two.
    """
    scale = state.size * state.stretch or 1.0
    letter, word = state.letter_gap * state.stretch, state.word_gap * state.stretch
    show, kern = state.font.show, scale / 1000
    parts: list[Segment] = []
    text, start, end, shift, total = "", 0.0, 0.0, 0.0, 0
    for string, number in items:
        shown, width, count, blanks = show(string) if string else NOTHING
        gap = (shift - end) / scale
        if not -BACK_STEP < gap < CELL_GAP:
            parts.append((text, start, end, total))
            text, total = "", 0
        if not text:
            start = shift
        elif gap > BLANK_GAP and text[-1] != " " and shown:
            text += "  " if gap > WORD_GAP else " "
        text += shown
        total += count
        shift += width * scale + letter * count + word * blanks
        end = shift - letter if count else end
        shift -= number * kern
    parts.append((text, start, end, total))
    return parts, shift
