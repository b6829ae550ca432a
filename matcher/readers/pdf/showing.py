"""Strings of one showing of text to segments: texts with a start and an end along the line.

Works on the numbers of ISO 32000-1, 9.4.4: widths, gaps between letters and words, and the
numbers between the strings of an array.
"""

from __future__ import annotations

from matcher.readers.pdf.fonts import NOTHING
from matcher.readers.pdf.pieces import BACK_STEP, BLANK_GAP, CELL_GAP, WORD_GAP
from matcher.readers.pdf.state import State

Segment = tuple[str, float, float]
"""Text, and where it starts and ends along its line, in units of text space."""

CLOSE_KERN = 1000 * BLANK_GAP
"""Number in an array, in thousandths of the font size, from which there is a blank."""


def one_segment(state: State, string: bytes, kern: float) -> tuple[list[Segment], float, int]:
    """Return the text of strings between which no number makes a gap.

    ``kern`` is the sum of those numbers. Beside the segment, if it has a text, returns how
    far the line goes on, and how many codes there are.
    """
    text, ems, count, blanks = state.font.decode(string)
    shift = ((ems - kern / 1000) * state.size + state.word_gap * blanks) * state.stretch
    return [(text, 0.0, shift)] if text else [], shift, count


def several_segments(
    state: State, items: list[tuple[bytes, float]]
) -> tuple[list[Segment], float, int]:
    """Return texts split where a gap is that of a cell, or leads back; others are blanks."""
    scale = state.size * state.stretch or 1.0
    letter, word = state.letter_gap * state.stretch, state.word_gap * state.stretch
    show, kern = state.font.show, scale / 1000
    parts: list[Segment] = []
    text, start, end, shift, total = "", 0.0, 0.0, 0.0, 0
    for string, number in items:
        shown, width, count, blanks = show(string) if string else NOTHING
        gap = (shift - end) / scale
        if not -BACK_STEP < gap < CELL_GAP:
            parts.append((text, start, end))
            text = ""
        if not text:
            start = shift
        elif gap > BLANK_GAP and text[-1] != " " and shown:
            text += "  " if gap > WORD_GAP else " "
        text += shown
        total += count
        shift += width * scale + letter * count + word * blanks
        end = shift - letter if count else end
        shift -= number * kern
    parts.append((text, start, end))
    return [segment for segment in parts if segment[0]], shift, total
