"""Colours of a PDF as red, green and blue, where they are known without its profiles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pdfminer.pdftypes import PDFStream, resolve1

from matcher.readers.pdf.content.scanner import numbers
from matcher.readers.pdf.geometry import Color

BLACK: Color = (0.0, 0.0, 0.0)

_SIZES = {
    "DeviceGray": 1,
    "G": 1,
    "CalGray": 1,
    "DeviceRGB": 3,
    "RGB": 3,
    "CalRGB": 3,
    "DeviceCMYK": 4,
    "CMYK": 4,
}


def space_size(space: object) -> int | None:
    """Return how many numbers a colour has: 1 grey, 3 red, green and blue, 4 of four inks.

    None for spaces in which numbers do not say the colour: patterns, indexes, spot inks.
    """
    if isinstance(space, list | tuple) and space:
        head = getattr(resolve1(space[0]), "name", "")
        if head == "ICCBased" and len(space) > 1:
            profile = resolve1(space[1])
            size = resolve1(profile.get("N")) if isinstance(profile, PDFStream) else None
            return size if size in (1, 3, 4) else None
        return _SIZES.get(head)
    return _SIZES.get(space if isinstance(space, str) else getattr(space, "name", ""))


@lru_cache(maxsize=1024)
def device_color(operands: bytes) -> tuple[Color | None, int]:
    """Return the colour that the operands of ``g``, ``rg`` or ``k`` name, and their number."""
    values = numbers(operands)
    return color_of(values, len(values)), len(values)


def color_of(values: Sequence[float], size: int | None) -> Color | None:
    """Return the colour that numbers name in a space of a size; None where it is not known."""
    if size is None or len(values) != size:
        return None
    parts = [min(1.0, max(0.0, value)) for value in values]
    if size == 1:
        return parts[0], parts[0], parts[0]
    if size == 3:  # noqa: PLR2004 -- red, green, blue
        return parts[0], parts[1], parts[2]
    if size == 4:  # noqa: PLR2004 -- cyan, magenta, yellow, black
        light = 1 - parts[3]
        return (1 - parts[0]) * light, (1 - parts[1]) * light, (1 - parts[2]) * light
    return None
