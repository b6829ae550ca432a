"""Where a run of text stands on the page, and in what size."""

from __future__ import annotations

from math import hypot

from matcher.readers.pdf.content.state import State
from matcher.readers.pdf.geometry import Box, Matrix, multiply
from matcher.readers.pdf.textruns import DESCENT, LEAST

Placement = tuple[float, float, float, float, float, bool]
"""Left, bottom, right, top and font size of a run, in points, and whether it is upright."""

SQUEEZED = 5.0
"""How many times its width, or its height, a size counts at most.

Letters that are squeezed together are small, and so are those that are skewed flat.
"""

_HALF_LETTER = 0.25  # font sizes above the baseline
_SLANT = 0.3  # tangent of the angle up to which a line of text counts as upright


def place_of(text: Matrix, state: State, start: float, end: float) -> Placement:
    """Return where a run stands that is shown between two offsets along the line of text."""
    a, b, c, d, e, f = text
    across, turned, slanted, up, x, y = state.matrix
    if b == c == turned == slanted == 0 and not state.font.vertical:
        x, y = e * across + x, (f + d * state.rise) * up + y
        a, size = a * across, abs(state.size * (d * up))
        wide = SQUEEZED * abs(state.size * a * state.horizontal_scaling)
        size = wide if wide < size else size
        x0, x1 = (a * start + x, a * end + x) if a >= 0 else (a * end + x, a * start + x)
        return x0, y - DESCENT * size, x1, y + (1 - DESCENT) * size + LEAST, size, True
    return _turned_place(multiply(text, state.matrix), state, start, end)


def _turned_place(matrix: Matrix, state: State, start: float, end: float) -> Placement:
    """Return the same of a run that may be slanted, or written up or down."""
    a, b, c, d, e, f = matrix
    size = abs(state.size) * hypot(c, d)
    along = hypot(a, b)
    high = abs(a * d - b * c) / along if along else 0.0  # of letters that may be skewed flat
    size = min(
        size, SQUEEZED * abs(state.size) * min(high, along * abs(state.horizontal_scaling))
    )
    x0, y0 = a * start + c * state.rise + e, b * start + d * state.rise + f
    x1, y1 = a * end + c * state.rise + e, b * end + d * state.rise + f
    left, right, bottom, top = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    if abs(b) <= _SLANT * abs(a) and not state.font.vertical:
        return (
            left,
            bottom - DESCENT * size,
            right,
            top + (1 - DESCENT) * size + LEAST,
            size,
            True,
        )
    return left - size / 2, bottom, right + size / 2, top + LEAST, size, False


def line_of(text: Matrix, state: State, start: float, end: float) -> Box:
    """Return where the baseline of a run starts and ends, in the middle of its letters."""
    a, b, c, d, e, f = multiply(text, state.matrix)
    rise = state.rise + (0.0 if state.font.vertical else _HALF_LETTER * state.size)
    x, y = c * rise + e, d * rise + f
    if state.font.vertical:
        return x - c * start, y - d * start, x - c * end, y - d * end
    return a * start + x, b * start + y, a * end + x, b * end + y


def quarter_of(text: Matrix, state: State, *, upright: bool) -> int:
    """Return the quarters clockwise that would turn a run upright; 0 if it need not be."""
    along, across, _, up, *_ = multiply(text, state.matrix)
    if upright and (along >= 0 or up >= 0):
        return 0  # as it should be, or mirrored
    return 2 if upright else 1 if across > 0 else 3
