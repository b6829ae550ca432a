"""What the drawing of a glyph paints: the box of its ink (Type 3; ISO 32000-1, 9.6.5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from matcher.readers.pdf.content.operands import last_number, matrix_of
from matcher.readers.pdf.content.outlines import most_area
from matcher.readers.pdf.content.pictures import Picture, inline_stencil
from matcher.readers.pdf.content.scanner import inline_image, numbers, operations
from matcher.readers.pdf.geometry import (
    EVERYWHERE,
    IDENTITY,
    Box,
    Matrix,
    common,
    multiply,
    transformed,
    widened,
)

MOST_OPERATIONS = 5_000
"""Operations of a drawing that are looked at; one of more counts as painted everywhere."""

LEAST_FILLED = 0.002
"""Share of its box that a path fills at least if it is seen."""

NOWHERE: Box = (0.0, 0.0, 0.0, 0.0)
"""A clip that lets nothing show."""

_CORNERS = 3
_SQUARE = ([0.0, 1.0, 0.0, 1.0], [0.0, 0.0, 1.0, 1.0])
_RECTANGLE = 4  # its operands


class Drawing:
    """The ink of a drawing, found without painting it: the box of all that it paints."""

    def __init__(self) -> None:
        self.ink: Box | None = None
        self._matrix: Matrix = IDENTITY
        self._clip: Box = EVERYWHERE
        self._saved: list[tuple[Matrix, Box]] = []
        self._xs: list[float] = []
        self._ys: list[float] = []
        self._rectangles: list[Box] = []
        self._width = 1.0
        self._clips = False

    def draw(self, data: bytes) -> Box | None:
        """Return the box of what a drawing paints, in its own units; None for nothing."""
        left = MOST_OPERATIONS
        for batch in operations(data, images=True):
            left -= len(batch)
            if left < 0:
                return EVERYWHERE
            for operands, operator in batch:
                handler = _HANDLERS.get(operator)
                if handler:
                    handler(self, operands)
        return self.ink

    def _save(self, _: bytes) -> None:
        self._saved.append((self._matrix, self._clip))

    def _restore(self, _: bytes) -> None:
        if self._saved:
            self._matrix, self._clip = self._saved.pop()

    def _concatenate(self, operands: bytes) -> None:
        if matrix := matrix_of(operands):
            self._matrix = multiply(matrix, self._matrix)

    def _set_width(self, operands: bytes) -> None:
        self._width = last_number(operands, self._width)

    def _add(self, operands: bytes) -> None:
        values = numbers(operands)
        self._xs += values[: len(values) // 2 * 2 : 2]
        self._ys += values[1::2]

    def _add_rectangle(self, operands: bytes) -> None:
        values = numbers(operands)
        if len(values) == _RECTANGLE:
            x, y, width, height = values
            self._rectangles.append((x, y, width, height))
            self._xs += (x, x + width)
            self._ys += (y, y + height)

    def _path_box(self) -> Box | None:
        if not self._xs:
            return None
        left, right, low, high = min(self._xs), max(self._xs), min(self._ys), max(self._ys)
        return transformed(self._matrix, [left, left, right, right], [low, high, low, high])

    def _fill(self, _: bytes) -> None:
        if not self._is_flat():
            self._paint(self._path_box())
        self._end(b"")

    def _fill_even(self, operands: bytes) -> None:
        """Fill the path but for what lies in it twice, as a rectangle does that is repeated."""
        if self._rectangles and all(n % 2 == 0 for n in Counter(self._rectangles).values()):
            self._end(b"")
        else:
            self._fill(operands)

    def _is_flat(self) -> bool:
        """Return whether the path is so thin everywhere that it lets nothing be seen."""
        points = list(zip(self._xs, self._ys, strict=False))
        if self._rectangles or len(points) < _CORNERS:
            return False
        whole = (max(self._xs) - min(self._xs)) * (max(self._ys) - min(self._ys))
        return most_area(points) < LEAST_FILLED * whole

    def _stroke(self, _: bytes) -> None:
        box = self._path_box()
        if box:
            a, b, c, d, *_rest = self._matrix
            self._paint(widened(box, self._width / 2 * max(map(abs, (a, b, c, d)))))
        self._end(b"")

    def _end(self, _: bytes) -> None:
        if self._clips:
            clip = NOWHERE if self._is_flat() else self._path_box() or EVERYWHERE
            self._clip = common(self._clip, clip)
        self._clips = False
        self._xs, self._ys, self._rectangles = [], [], []

    def _clip_by(self, _: bytes) -> None:
        self._clips = True

    def _paint_square(self, _: bytes) -> None:
        xs, ys = _SQUARE
        self._paint(transformed(self._matrix, xs, ys))

    def _paint_inline(self, operands: bytes) -> None:
        stencil = inline_stencil(*inline_image(operands))
        if stencil and Picture(stencil, IDENTITY).is_open():
            return
        self._paint_square(b"")

    def _paint_all(self, _: bytes) -> None:
        self._paint(self._clip)

    def _paint(self, box: Box | None) -> None:
        shown = common(box, self._clip) if box else None
        if not shown or shown[2] <= shown[0] or shown[3] <= shown[1]:
            return
        if self.ink:
            left, bottom, right, top = self.ink
            shown = (
                min(left, shown[0]),
                min(bottom, shown[1]),
                max(right, shown[2]),
                max(top, shown[3]),
            )
        self.ink = shown


_HANDLERS: dict[bytes, Callable[[Drawing, bytes], None]] = {
    b"q": Drawing._save,
    b"Q": Drawing._restore,
    b"cm": Drawing._concatenate,
    b"w": Drawing._set_width,
    b"re": Drawing._add_rectangle,
    **dict.fromkeys((b"m", b"l", b"c", b"v", b"y"), Drawing._add),
    **dict.fromkeys((b"f", b"F", b"B", b"B*", b"b", b"b*"), Drawing._fill),
    b"f*": Drawing._fill_even,
    **dict.fromkeys((b"S", b"s"), Drawing._stroke),
    **dict.fromkeys((b"W", b"W*"), Drawing._clip_by),
    b"n": Drawing._end,
    b"Do": Drawing._paint_square,
    b"EI": Drawing._paint_inline,
    **dict.fromkeys((b"sh", b"Tj", b"TJ", b"'", b'"'), Drawing._paint_all),
}
