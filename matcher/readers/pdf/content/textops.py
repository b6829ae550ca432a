"""The operators of text: its state, its positions, and the showing of it as runs.

Follows ISO 32000-1, 9.3 and 9.4.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from pdfminer.pdftypes import dict_value, resolve1

from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.glyphs import Font, Shown
from matcher.readers.pdf.content.placing import place_of
from matcher.readers.pdf.content.scanner import name, number, numbers, strings
from matcher.readers.pdf.content.showing import close_strings, is_one, segments
from matcher.readers.pdf.content.state import PageContent, State
from matcher.readers.pdf.geometry import IDENTITY, Color, Matrix
from matcher.readers.pdf.syntax.limits import Budget
from matcher.readers.pdf.textruns import FAR, LEAST, Run

_MOST_NAMED = 1_000
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

    def _set_character_spacing(self, operands: bytes) -> None:
        self._state.character_spacing = last_number(operands, 0.0)

    def _set_word_spacing(self, operands: bytes) -> None:
        self._state.word_spacing = last_number(operands, 0.0)

    def _set_horizontal_scaling(self, operands: bytes) -> None:
        self._state.horizontal_scaling = last_number(operands, 100.0) / 100

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
        try:
            x, y = map(number, operands.split())
        except ValueError:  # more than two, or fewer, or no numbers
            values = numbers(operands)
            if len(values) < 2:  # noqa: PLR2004
                return
            x, y = values[-2:]
        self._move_by(x, y)

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
        close = None if state.character_spacing else close_strings(operands)
        if close:
            string, kern = close
            self._show_whole(state.font.decode(string), kern)
            return
        parts, shift = segments(state, strings(operands))
        for text, start, end, count in parts:
            self._show_at(text, start, end, count)
        self._advance(shift)

    def _show_string(self, operands: bytes) -> None:
        """Show a string alone, as most programs paint most of their text."""
        string = operands.strip()
        if is_one(string):
            self._show_whole(self._state.font.show(string), 0.0)
        else:
            self._show(operands)

    def _show_array(self, operands: bytes) -> None:
        """Show an array, which often holds one string, a blank say, that was shown before."""
        array = operands.strip()
        string = array[1:-1]
        bare = array[:1] + array[-1:] == b"[]" and not self._state.character_spacing
        if bare and is_one(string):
            self._show_whole(self._state.font.show(string), 0.0)
        else:
            self._show(operands)

    def _show_whole(self, shown: Shown, kern: float) -> None:
        """Show strings as one, ``kern`` being the sum of the numbers between them."""
        state = self._state
        text, ems, count, blanks = shown
        spacing, scaling = state.character_spacing, state.horizontal_scaling
        gaps = spacing * count + state.word_spacing * blanks - kern / 1000 * state.size
        shift = (ems * state.size + gaps) * scaling
        self._show_at(text, 0.0, shift - spacing * scaling, count)
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
            self._state.word_spacing, self._state.character_spacing = gaps[:2]
        self._next_line(operands)
        self._show(operands[len(head) :])

    def _show_at(self, text: str, start: float, end: float, count: int) -> None:
        """Add a run of some codes between two offsets along the line of text."""
        self._budget.spend_run(count)
        if not text:
            return
        state = self._state
        left, bottom, right, top, size, upright = place_of(self._text, state, start, end)
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


def matrix_of(operands: bytes) -> Matrix | None:
    """Return the matrix among operands, None if there are too few numbers for one."""
    try:
        a, b, c, d, e, f = map(number, operands.split())
    except ValueError:  # more than six, or fewer, or other operands among them
        return of_six(numbers(operands))
    return a, b, c, d, e, f


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
    b"Tc": TextOperators._set_character_spacing,
    b"Tw": TextOperators._set_word_spacing,
    b"Tz": TextOperators._set_horizontal_scaling,
    b"TL": TextOperators._set_leading,
    b"Ts": TextOperators._set_rise,
    b"Tr": TextOperators._set_mode,
    b"Td": TextOperators._move,
    b"TD": TextOperators._move_and_lead,
    b"T*": TextOperators._next_line,
    b"Tm": TextOperators._place,
    b"Tj": TextOperators._show_string,
    b"TJ": TextOperators._show_array,
    b"'": TextOperators._show_next_line,
    b'"': TextOperators._show_spaced,
}
"""What carries out each operator of text."""
