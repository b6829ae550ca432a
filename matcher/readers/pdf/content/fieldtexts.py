"""Values that were typed onto a page as a viewer writes them where they have no appearance.

Follows ISO 32000-1, 12.7.3.3 (variable text): size and colour stand in a content of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap
from typing import NamedTuple

from matcher.readers.pdf.content.colors import BLACK, device_color
from matcher.readers.pdf.content.operands import last_number
from matcher.readers.pdf.content.scanner import operations
from matcher.readers.pdf.geometry import Box, Color
from matcher.readers.pdf.textruns import DESCENT, Run

TYPED_LETTER = 0.5
"""Width of a letter of a value, in font sizes: that of its font is not looked up."""

OVERHANG = 1.2
"""Share of its width by which a line may be longer than its field, as letters are narrow."""

_LEADING = 1.2
_USUAL_SIZE, _LEAST_SIZE = 10.0, 4.0
_COLORS = (b"g", b"rg", b"k")


class TypedStyle(NamedTuple):
    """How a value is written: its font size, 0 if it is to fit, its colour, and its opacity.

    ``wraps`` is whether it may have several lines. ``back`` is the colour that is painted
    behind it, if any, ``back_sure`` whether all viewers paint that.
    """

    size: float = 0.0
    color: Color | None = BLACK
    alpha: float = 1.0
    wraps: bool = True
    back: Color | None = None
    back_sure: bool = True


def style_of(written: bytes) -> TypedStyle:
    """Return the style that the content of a default appearance sets."""
    style = TypedStyle()
    for batch in operations(written):
        for operands, operator in batch:
            if operator == b"Tf":
                style = style._replace(size=max(0.0, last_number(operands, 0.0)))
            elif operator in _COLORS:
                style = style._replace(color=device_color(operands)[0])
    return style


def typed_runs(value: str, box: Box, style: TypedStyle, page: Box, order: int) -> Iterator[Run]:
    """Yield the lines of a value in a box; what does not fit in a line stands beyond it."""
    left, bottom, right, top = box
    text = value if style.wraps else " ".join(value.split())
    lines, size = _lines(text, right - left, top - bottom, style)
    clip = max(left, page[0]), max(bottom, page[1]), min(right, page[2]), min(top, page[3])
    most = max(1, int(OVERHANG * (right - left) / (TYPED_LETTER * size)))
    base = top - size if len(lines) > 1 else (bottom + top - size) / 2 + DESCENT * size
    for number, line in enumerate(lines):
        if not line:
            continue
        low = base - number * _LEADING * size - DESCENT * size
        for text, start in _cut(line, most):
            x0 = right + size if start else left
            yield Run(
                text, x0, low, x0 + TYPED_LETTER * size * len(text), low + size, size,
                color=style.color, alpha=style.alpha, clip=clip, order=order,
            )  # fmt: skip


def _cut(line: str, most: int) -> Iterator[tuple[str, int]]:
    """Yield what fits of a line, and what does not, with where each begins."""
    end = len(line)
    if end > most:
        end = line.rfind(" ", 0, most + 1) + 1 or most
    yield line[:end], 0
    if end < len(line):
        yield line[end:], end


def _lines(
    value: str, width: float, height: float, style: TypedStyle
) -> tuple[list[str], float]:
    """Return the lines of a value, and their size: as large as fits if none is given."""
    size = style.size or _USUAL_SIZE
    while True:
        lines = _wrapped(value, width, size) if style.wraps else [value]
        across = max(map(len, lines), default=0) * TYPED_LETTER * size
        fits = len(lines) * _LEADING * size <= height and across <= width
        if style.size or fits or size <= _LEAST_SIZE:
            return lines, size
        size -= 1.0


def _wrapped(value: str, width: float, size: float) -> list[str]:
    most = max(1, int(width / (TYPED_LETTER * size)))
    return [part for line in value.splitlines() for part in wrap(line, most) or [""]]
