"""The operators of colours.

Follows ISO 32000-1, 8.6.8.
"""

from __future__ import annotations

from collections.abc import Callable

from matcher.readers.pdf.content.colors import device_color
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.pathops import PathOperators
from matcher.readers.pdf.content.scanner import name
from matcher.readers.pdf.content.shadings import pattern_paint
from matcher.readers.pdf.content.spaces import Space, device_space, space_of
from matcher.readers.pdf.content.state import PageContent
from matcher.readers.pdf.geometry import IDENTITY, Paint
from matcher.readers.pdf.syntax.limits import Budget

_MOST_NAMED = 1_000


class ColorOperators(PathOperators):
    """Carries out the operators of colours, beside those of paths and text."""

    def __init__(self, content: PageContent, fonts: Fonts, budget: Budget) -> None:
        super().__init__(content, fonts, budget)
        self._named_spaces: dict[bytes, Space] = {}
        self._named_patterns: dict[bytes, Paint | None] = {}
        self._base = IDENTITY  # of the page, or the form, that is being painted

    def _set_color(self, operands: bytes) -> None:
        state = self._state
        state.color = self._color(state.space, operands)

    def _set_stroke(self, operands: bytes) -> None:
        state = self._state
        state.stroke = self._color(state.stroke_space, operands)

    def _color(self, space: Space, operands: bytes) -> Paint | None:
        if space.is_pattern:
            return self._pattern(operands)
        return space.color(operands)

    def _pattern(self, operands: bytes) -> Paint | None:
        if operands not in self._named_patterns:
            if len(self._named_patterns) >= _MOST_NAMED:
                self._named_patterns.clear()
            found = pattern_paint(self._resource("Pattern", operands), self._base)
            self._named_patterns[operands] = found
        return self._named_patterns[operands]

    def _set_device_color(self, operands: bytes) -> None:
        self._state.color, size = device_color(operands)
        self._state.space = device_space(size)

    def _set_device_stroke(self, operands: bytes) -> None:
        self._state.stroke, size = device_color(operands)
        self._state.stroke_space = device_space(size)

    def _set_space(self, operands: bytes) -> None:
        self._state.space = space = self._space(operands)
        self._state.color = space.first

    def _set_stroke_space(self, operands: bytes) -> None:
        self._state.stroke_space = space = self._space(operands)
        self._state.stroke = space.first

    def _space(self, operands: bytes) -> Space:
        known = self._named_spaces.get(operands)
        if known is None:
            known = space_of(self._resource("ColorSpace", operands) or name(operands))
            if len(self._named_spaces) < _MOST_NAMED:
                self._named_spaces[operands] = known
        return known


COLOR_HANDLERS: dict[bytes, Callable[[ColorOperators, bytes], None]] = {
    b"g": ColorOperators._set_device_color,
    b"rg": ColorOperators._set_device_color,
    b"k": ColorOperators._set_device_color,
    b"G": ColorOperators._set_device_stroke,
    b"RG": ColorOperators._set_device_stroke,
    b"K": ColorOperators._set_device_stroke,
    b"cs": ColorOperators._set_space,
    b"CS": ColorOperators._set_stroke_space,
    b"sc": ColorOperators._set_color,
    b"scn": ColorOperators._set_color,
    b"SC": ColorOperators._set_stroke,
    b"SCN": ColorOperators._set_stroke,
}
"""What carries out each operator of colours."""
