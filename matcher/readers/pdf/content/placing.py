"""Where a run of text stands on the page, and in what size."""

from __future__ import annotations

from math import hypot

from matcher.readers.pdf.content.state import State
from matcher.readers.pdf.geometry import Matrix, multiply
from matcher.readers.pdf.textruns import DESCENT, LEAST

Placement = tuple[float, float, float, float, float, bool]
"""Left, bottom, right, top and font size of a run, in points, and whether it is upright."""

SQUEEZED = 5.0
"""How many times its width, or its height, a size counts at most.

Letters that are squeezed together are small, and so are those that are skewed flat.
"""

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
