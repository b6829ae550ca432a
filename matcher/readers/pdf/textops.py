"""The operators of text: its state, its positions, and the showing of it as runs.

Follows ISO 32000-1, 9.3 and 9.4.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from math import hypot
from typing import Any

from pdfminer.pdftypes import dict_value, resolve1

from matcher.readers.pdf.canvas import IDENTITY, Box, Color, Matrix, multiply
from matcher.readers.pdf.fonts import Fonts
from matcher.readers.pdf.glyphs import Font
from matcher.readers.pdf.limits import Budget
from matcher.readers.pdf.pieces import FAR, LEAST, Run
from matcher.readers.pdf.scanner import close_strings, name, numbers, strings
from matcher.readers.pdf.showing import CLOSE_KERN, segments
from matcher.readers.pdf.state import PageContent, State

DESCENT = 0.22
"""How far below its baseline the box of a line of text begins, in font sizes."""

_BRACKETS = {b"()": b"(", b"<>": b"<"}
_MOST_NAMED = 1_000
_SLANT = 0.3  # tangent of the angle up to which a line of text counts as upright
_STROKE = (1, 5)  # rendering modes
_FILL_AND_STROKE = (2, 6)


class TextOperators:
    """Carries out the operators of text, and knows where on the page it stands."""

    def __init__(self, content: PageContent, fonts: Fonts, budget: Budget) -> None:
        self._content = content
        self._fonts = fonts
        self._budget = budget
        self._resources: Mapping[str, Any] = {}
        self._named_fonts: dict[bytes, tuple[Font, float]] = {}
        self._state = State()
        self._text: Matrix = IDENTITY
        self._line: Matrix = IDENTITY
        self._order = 0

    def _resource(self, kind: str, operands: bytes) -> Any:  # noqa: ANN401 -- a PDF holds anything
        return resolve1(self._reference(kind, operands))

    def _reference(self, kind: str, operands: bytes) -> Any:  # noqa: ANN401
        return dict_value(self._resources.get(kind, {})).get(name(operands))

    # text state

    def _set_font(self, operands: bytes) -> None:
        state, known = self._state, self._named_fonts.get(operands)
        if known is None:
            known = (
                self._fonts.get(self._reference("Font", operands)),
                last_number(operands, 0.0),
            )
            if len(self._named_fonts) < _MOST_NAMED:
                self._named_fonts[operands] = known
        state.font, state.size = known

    def _set_letter_gap(self, operands: bytes) -> None:
        self._state.letter_gap = last_number(operands, 0.0)

    def _set_word_gap(self, operands: bytes) -> None:
        self._state.word_gap = last_number(operands, 0.0)

    def _set_stretch(self, operands: bytes) -> None:
        self._state.stretch = last_number(operands, 100.0) / 100

    def _set_leading(self, operands: bytes) -> None:
        self._state.leading = last_number(operands, 0.0)

    def _set_rise(self, operands: bytes) -> None:
        self._state.rise = last_number(operands, 0.0)

    def _set_mode(self, operands: bytes) -> None:
        mode = last_number(operands, 0.0)
        self._state.mode = int(mode) if mode in range(8) else 0

    # text positions

    def _begin_text(self, _: bytes) -> None:
        self._text = self._line = IDENTITY

    def _move(self, operands: bytes) -> None:
        values = numbers(operands)
        if len(values) >= 2:  # noqa: PLR2004
            self._move_by(*values[-2:])

    def _move_and_lead(self, operands: bytes) -> None:
        values = numbers(operands)
        if len(values) >= 2:  # noqa: PLR2004
            self._state.leading = -values[-1]
            self._move_by(*values[-2:])

    def _move_by(self, x: float, y: float) -> None:
        a, b, c, d, e, f = self._line
        self._line = self._text = (a, b, c, d, a * x + c * y + e, b * x + d * y + f)

    def _next_line(self, _: bytes) -> None:
        self._move_by(0, -self._state.leading)

    def _place(self, operands: bytes) -> None:
        if matrix := matrix_of(operands):
            self._line = self._text = matrix

    # text

    def _show(self, operands: bytes) -> None:
        """Show the strings among the operands, with the gaps that numbers between them make."""
        state = self._state
        close = None if state.letter_gap else close_strings(operands, CLOSE_KERN)
        if close:
            string, kern = close
            text, ems, count, blanks = state.font.decode(string)
            gaps = state.word_gap * blanks - kern / 1000 * state.size
            shift = (ems * state.size + gaps) * state.stretch
            self._show_at(text, 0.0, shift, count)
        else:
            parts, shift = segments(state, strings(operands))
            for text, start, end, count in parts:
                self._show_at(text, start, end, count)
        self._advance(shift)

    def _show_string(self, operands: bytes) -> None:
        """Show a string alone, as most programs paint most of their text."""
        string = operands.strip()
        brackets = _BRACKETS.get(string[:1] + string[-1:])
        if not brackets or string.count(brackets) != 1:
            self._show(operands)
            return
        state = self._state
        text, ems, count, blanks = state.font.show(string)
        gaps = state.letter_gap * count + state.word_gap * blanks
        shift = (ems * state.size + gaps) * state.stretch
        self._show_at(text, 0.0, shift - state.letter_gap * state.stretch, count)
        self._advance(shift)

    def _advance(self, shift: float) -> None:
        """Move on along the line of text."""
        a, b, c, d, e, f = self._text
        if self._state.font.vertical:
            self._text = (a, b, c, d, e - c * shift, f - d * shift)
        else:
            self._text = (a, b, c, d, a * shift + e, b * shift + f)

    def _show_next_line(self, operands: bytes) -> None:
        self._next_line(operands)
        self._show(operands)

    def _show_spaced(self, operands: bytes) -> None:
        head = operands[: max(0, *map(operands.find, (b"(", b"<")))]
        gaps = numbers(head)
        if len(gaps) >= 2:  # noqa: PLR2004
            self._state.word_gap, self._state.letter_gap = gaps[:2]
        self._next_line(operands)
        self._show(operands[len(head) :])

    def _show_at(self, text: str, start: float, end: float, count: int) -> None:
        """Add a run of some codes between two offsets along the line of text."""
        self._budget.spend_run(count)
        if not text:
            return
        state = self._state
        box, size, upright = _place(self._text, state, start, end)
        left, bottom, right, top = box
        if not (left > -FAR and right < FAR and bottom > -FAR and top < FAR):
            return  # at no place, if a number is none
        self._order += 1
        mode, font = state.mode, state.font
        color = state.color if not mode and font.painted else self._other_color()
        bold = font.bold or mode in _FILL_AND_STROKE
        self._content.runs.append(
            Run(
                text, left, bottom, right, top, size or LEAST, upright, bold, "",
                color, state.alpha, mode, state.clip, self._order,
            )
        )  # fmt: skip

    def _other_color(self) -> Color | None:
        """Return the colour of outlines; None where glyphs bring their own, or have two."""
        state = self._state
        return state.stroke if state.font.painted and state.mode in _STROKE else None


def _place(text: Matrix, state: State, start: float, end: float) -> tuple[Box, float, bool]:
    """Return the box of a run, its font size, both in points, and whether it is upright."""
    matrix = state.matrix
    if text[1] == text[2] == matrix[1] == matrix[2] == 0 and not state.font.vertical:
        a, d = text[0] * matrix[0], text[3] * matrix[3]
        e, y = text[4] * matrix[0] + matrix[4], (text[5] + text[3] * state.rise) * matrix[3]
        size, y = abs(state.size * d), y + matrix[5]
        x0, x1 = (a * start + e, a * end + e) if a >= 0 else (a * end + e, a * start + e)
        return (x0, y - DESCENT * size, x1, y + (1 - DESCENT) * size + LEAST), size, True
    return _turned_place(multiply(text, matrix), state, start, end)


def _turned_place(
    matrix: Matrix, state: State, start: float, end: float
) -> tuple[Box, float, bool]:
    """Return the same of a run that may be slanted, or written up or down."""
    a, b, c, d, e, f = matrix
    size = abs(state.size) * hypot(c, d)
    x0, y0 = a * start + c * state.rise + e, b * start + d * state.rise + f
    x1, y1 = a * end + c * state.rise + e, b * end + d * state.rise + f
    left, right, bottom, top = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    if abs(b) <= _SLANT * abs(a) and not state.font.vertical:
        box = left, bottom - DESCENT * size, right, top + (1 - DESCENT) * size + LEAST
        return box, size, True
    return (left - size / 2, bottom, right + size / 2, top + LEAST), size, False


def matrix_of(operands: bytes) -> Matrix | None:
    """Return the matrix among operands, None if there are too few numbers for one."""
    return of_six(numbers(operands))


def of_six(values: Sequence[float]) -> Matrix | None:
    """Return the last six numbers as a matrix."""
    if len(values) < 6:  # noqa: PLR2004
        return None
    a, b, c, d, e, f = values[-6:]
    return a, b, c, d, e, f


@lru_cache(maxsize=1024)
def last_number(operands: bytes, otherwise: float) -> float:
    """Return the last number among operands, or what to take instead."""
    values = numbers(operands)
    return values[-1] if values else otherwise


TEXT_HANDLERS: dict[bytes, Callable[[TextOperators, bytes], None]] = {
    b"BT": TextOperators._begin_text,
    b"Tf": TextOperators._set_font,
    b"Tc": TextOperators._set_letter_gap,
    b"Tw": TextOperators._set_word_gap,
    b"Tz": TextOperators._set_stretch,
    b"TL": TextOperators._set_leading,
    b"Ts": TextOperators._set_rise,
    b"Tr": TextOperators._set_mode,
    b"Td": TextOperators._move,
    b"TD": TextOperators._move_and_lead,
    b"T*": TextOperators._next_line,
    b"Tm": TextOperators._place,
    b"Tj": TextOperators._show_string,
    b"TJ": TextOperators._show,
    b"'": TextOperators._show_next_line,
    b'"': TextOperators._show_spaced,
}
"""What carries out each operator of text."""
