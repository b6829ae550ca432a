"""The operators of text: its state, its positions, and the showing of it as runs.

Follows ISO 32000-1, 9.3 and 9.4.
"""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.glyphs import Font, Shown
from matcher.readers.pdf.content.namedresources import NamedResources
from matcher.readers.pdf.content.operands import last_number, matrix_of
from matcher.readers.pdf.content.placing import line_of, place_of, quarter_of
from matcher.readers.pdf.content.scanner import number, numbers, strings
from matcher.readers.pdf.content.showing import close_strings, is_one, segments
from matcher.readers.pdf.content.state import FILL_AND_STROKE, PageContent, State
from matcher.readers.pdf.geometry import IDENTITY, Matrix, common
from matcher.readers.pdf.narrowgaps import lacks_blanks
from matcher.readers.pdf.syntax.limits import Budget
from matcher.readers.pdf.textruns import FAR, LEAST, Run

_MOST_NAMED = 1_000
_CLIP = 4  # from here on
CLIP_ALONE = 7
"""The rendering mode of text that paints nothing, and through which the next is painted."""

_MOST_LETTERS = 1_000  # runs of one clip; of more, only the last are looked at


class TextOperators(NamedResources):
    """Carries out the operators of text, and knows where on the page it stands."""

    def __init__(self, content: PageContent, fonts: Fonts, budget: Budget) -> None:
        super().__init__()
        self._content = content
        self._fonts = fonts
        self._budget = budget
        self._named_fonts: dict[bytes, tuple[Font, float]] = {}
        self._state = State()
        self._text: Matrix = IDENTITY
        self._line: Matrix = IDENTITY
        self._order = 0
        self._is_new_text = True
        self._unseen = ""
        self._is_turned = False  # whether anything was painted from right to left

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
        mode = int(last_number(operands, 0.0))
        if mode in range(8):  # another leaves it as it is
            self._state.mode = mode

    # text positions

    def _begin_text(self, _: bytes) -> None:
        self._text = self._line = IDENTITY
        self._is_new_text = True  # its letters clip what those before let through
        if self._state.letters:
            self._clip_by_letters(self._state.letters)

    def _clip_by_letters(self, letters: range) -> None:
        """Let nothing show outside the box of the letters of a clip."""
        boxes = [
            (run.x0, run.y0, run.x1, run.y1)
            for run in self._content.runs[letters.start : letters.stop]
        ]
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        around = min(lefts), min(bottoms), max(rights), max(tops)
        self._state.clip = common(self._state.clip, around)

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
            shown = state.font.decode(string)
            if not (kern and lacks_blanks(shown[0])):
                self._show_whole(shown, kern)
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
        if self._is_turned or not upright:
            # counts letters that run up or down the page, or stand on their heads
            turned = self._content.turned
            if quarter := quarter_of(self._text, state, upright=upright):
                turned[quarter] = turned.get(quarter, 0) + count
        self._order += 1
        mode, font, runs = state.mode, state.font, self._content.runs
        if mode or not font.painted:
            color, alpha = state.text_paint(state.size * hypot(self._text[2], self._text[3]))
        else:
            color, alpha = state.color, state.alpha
        bold = font.bold or mode in FILL_AND_STROKE
        runs.append(
            Run(
                text, left, bottom, right, top, size or LEAST, upright, bold, self._unseen,
                color, alpha, mode, state.clip, self._order, state.veil,
            )
        )  # fmt: skip
        if self._is_turned or not upright:
            runs[-1].line = line_of(self._text, state, start, end)
        if mode >= _CLIP and not self._unseen:
            earlier = None if self._is_new_text else state.letters
            first = earlier.start if earlier else len(runs) - 1
            self._is_new_text = False
            state.letters = range(max(first, len(runs) - _MOST_LETTERS), len(runs))


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
