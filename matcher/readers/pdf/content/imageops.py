"""The operators of pictures: what they cover, and what stencils let through.

Follows ISO 32000-1, 8.9.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from pdfminer.pdftypes import PDFStream

from matcher.readers.pdf.content.markedcontent import MarkOperators
from matcher.readers.pdf.content.pictures import MOST_DESCRIPTIONS, Picture, inline_stencil
from matcher.readers.pdf.content.scanner import inline_image
from matcher.readers.pdf.geometry import Box, Matrix, Paint, area, common
from matcher.readers.pdf.syntax.objects import UnknownSyntaxError, parse_object

_STENCIL = re.compile(rb"/(?:IM|ImageMask)\s+true")
_IMAGE = re.compile(rb"BI(?<!\SBI)\s([^()]{0,500}?)\sID\s")  # begun by what is soon found
_END = re.compile(rb"\sEI(?=\s)")
_PARTS = {"RGB": 3, "DeviceRGB": 3, "CMYK": 4, "DeviceCMYK": 4}
_MASKS = frozenset({"SMask", "Mask", "ImageMask"})
_STENCIL_KEYS = (b"/IM", b"/ImageMask")


def has_stencils(data: bytes) -> bool:
    """Tell whether content may hold stencils, the data of which matter."""
    return b"ID" in data and any(key in data for key in _STENCIL_KEYS)


def ends_early(data: bytes) -> bool:
    """Tell whether an image within content holds its own end among its pixels.

    What stands there is painted by nobody who knows how many these are.
    """
    if b"ID" not in data or b"EI" not in data:
        return False
    for found in _IMAGE.finditer(data):
        size = _bytes_of(found[1])
        end = _END.search(data, found.end() - 1) if size else None
        if end and end.start() < found.end() + size - 1:
            return True
    return False


@lru_cache(maxsize=MOST_DESCRIPTIONS)
def _bytes_of(described: bytes) -> int:
    """Return how many bytes an image has that is not packed; 0 of another."""
    try:
        attributes, _ = parse_object(b"<<" + described + b">>", 0)
        if attributes.keys() & {"F", "Filter"}:
            return 0
        width, height = _first(attributes, "W", "Width"), _first(attributes, "H", "Height")
        bits = (
            1 if _STENCIL.search(described) else _first(attributes, "BPC", "BitsPerComponent")
        )
        space = str(getattr(_first(attributes, "CS", "ColorSpace"), "name", ""))
        return int((width * bits * _PARTS.get(space, 1) + 7) // 8 * height)
    except (UnknownSyntaxError, LookupError, TypeError, ValueError):
        return 0


def _first(attributes: dict[str, Any], short: str, long: str) -> Any:  # noqa: ANN401
    return attributes.get(short, attributes.get(long))


class ImageOperators(MarkOperators):
    """Carries out the operators of pictures, beside those of marks, colours, paths and text."""

    def _paint_inline_image(self, operands: bytes) -> None:
        described, data = inline_image(operands)
        stencil = inline_stencil(described, data) if _STENCIL.search(described) else None
        if stencil:
            self._paint_picture(stencil)
        else:
            self._paint_image(None, None, opaque=True)  # nothing shows through it

    def _paint_picture(self, found: PDFStream) -> None:
        pixels = Picture(found, self._state.matrix)
        masked = not _MASKS.isdisjoint(found.attrs)
        color = self._state.color if pixels.is_stencil else None
        self._paint_image(color, pixels, opaque=not masked)

    def _paint_image(
        self, paint: Paint | None, pixels: Picture | None, *, opaque: bool
    ) -> None:
        if self._unseen:
            return
        state, page = self._state, self._content.box
        box, straight = _square(state.matrix)
        if (shown := area(common(box, page))) > 0:
            self._content.images += shown / max(area(page), 1.0)
        exact = opaque and straight
        self._paint(box, paint, state.alpha, exact=exact, picture=True, pixels=pixels)


def _square(matrix: Matrix) -> tuple[Box, bool]:
    """Return the box of a square of side 1 after a matrix, and whether it fills that."""
    a, b, c, d, e, f = matrix
    if b == c == 0 and a >= 0 and d >= 0:  # as nearly always
        return (e, f, a + e, d + f), True
    xs, ys = (e, a + e, c + e, a + c + e), (f, b + f, d + f, b + d + f)
    return (min(xs), min(ys), max(xs), max(ys)), b == c == 0 or a == d == 0


IMAGE_HANDLERS: dict[bytes, Callable[[ImageOperators, bytes], None]] = {
    b"EI": ImageOperators._paint_inline_image,
}
"""What carries out the operators of pictures; those that are objects are named there."""
