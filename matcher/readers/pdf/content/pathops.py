"""The operators of paths: what they draw, fill and clip.

Follows ISO 32000-1, 8.5.
"""

from __future__ import annotations

from collections.abc import Callable

from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.state import PageContent
from matcher.readers.pdf.content.textops import TextOperators
from matcher.readers.pdf.geometry import Box, Color, common, widened
from matcher.readers.pdf.syntax.limits import Budget

_CURVES = range(5, 41)  # parts of a path that may be a small circle
_THICK = 5.0  # points from which a stroke is an area


class PathOperators(TextOperators):
    """Carries out the operators of paths, beside those of text."""

    def __init__(self, content: PageContent, fonts: Fonts, budget: Budget) -> None:
        super().__init__(content, fonts, budget)
        self._canvas = content.canvas
        self._clips = False

    def _draw(self, operands: bytes) -> None:
        self._canvas.path.append(operands)

    def _draw_rectangle(self, operands: bytes) -> None:
        self._canvas.rectangles.append(operands)

    def _fill(self, _: bytes) -> None:
        """Fill the path; that its outline may be drawn too does not matter."""
        state, drawn = self._state, self._canvas.path_box(self._state.matrix)
        if drawn:
            box, exact = drawn
            plain = not state.blended and state.alpha >= 1
            self._paint(box, state.color if plain else None, exact=exact and plain)
        self._end_path(b"")

    def _stroke(self, _: bytes) -> None:
        """Draw the path's outline: an area if it is thick, and a bullet if it is a circle."""
        state, canvas = self._state, self._canvas
        width = state.line_width * abs(state.matrix[0])
        is_thick, is_curved = width > _THICK, len(canvas.path) in _CURVES
        drawn = canvas.path_box(state.matrix) if is_thick or is_curved else None
        if drawn and is_thick:
            self._paint(widened(drawn[0], width / 2), None, exact=False)
        elif drawn:
            shown = common(drawn[0], state.clip)
            canvas.note_dot(Shape(shown, None, self._order, exact=False))
        canvas.drawings += 1
        self._end_path(b"")

    def _end_path(self, _: bytes) -> None:
        """Clip by the path if asked to, and forget it."""
        drawn = self._canvas.path_box(self._state.matrix) if self._clips else None
        if drawn:
            self._state.clip = common(self._state.clip, drawn[0])
        self._clips = False
        self._canvas.end_path()

    def _clip(self, _: bytes) -> None:
        self._clips = True

    def _paint(
        self, box: Box, color: Color | None, *, exact: bool, picture: bool = False
    ) -> None:
        self._order += 1
        shown = common(box, self._state.clip)
        self._canvas.paint(Shape(shown, color, self._order, exact, picture))

    def _shade(self, _: bytes) -> None:
        self._paint(common(self._state.clip, self._content.box), None, exact=False)


PATH_HANDLERS: dict[bytes, Callable[[PathOperators, bytes], None]] = {
    b"m": PathOperators._draw,
    b"l": PathOperators._draw,
    b"c": PathOperators._draw,
    b"v": PathOperators._draw,
    b"y": PathOperators._draw,
    b"re": PathOperators._draw_rectangle,
    b"S": PathOperators._stroke,
    b"s": PathOperators._stroke,
    b"f": PathOperators._fill,
    b"F": PathOperators._fill,
    b"f*": PathOperators._fill,
    b"B": PathOperators._fill,
    b"B*": PathOperators._fill,
    b"b": PathOperators._fill,
    b"b*": PathOperators._fill,
    b"n": PathOperators._end_path,
    b"W": PathOperators._clip,
    b"W*": PathOperators._clip,
    b"sh": PathOperators._shade,
}
"""What carries out each operator of paths."""
