"""Pictures of a page: the colours of their pixels where a text stands upon them.

Only pictures that are stored plainly or by Flate are looked into; the pixels of others, JPEG
among them, are not known.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from pdfminer.pdftypes import PDFStream, list_value, num_value, resolve1

from matcher.readers.pdf.content.functions import FAULTS, bits_at
from matcher.readers.pdf.content.spaces import GRAY, space_of
from matcher.readers.pdf.geometry import Box, Color, Matrix
from matcher.readers.pdf.syntax.objects import UnknownSyntaxError, parse_object
from matcher.readers.pdf.syntax.streams import unpredicted

MOST_PICTURE = 2**23
"""Size of the largest picture whose pixels are looked at, unpacked."""

MOST_PREDICTED = 2**18
"""The same of pictures whose rows are stored as differences, which takes time."""

MOST_DESCRIPTIONS = 64
"""Descriptions of pictures within content that are kept: some files hold 60,000 of a kind."""

_LONGEST_KEPT = 500
_ACROSS = (0.5, 0.02, 0.25, 0.75, 0.98)  # of a text, where its background is looked at
_UP = (0.5, 0.15, 0.85)
_COLUMNS, _ROWS = 96, 12  # the same, where a thin stroke must not be missed
_FLATE = ("FlateDecode", "Fl")
_ABBREVIATED = {  # ISO 32000-1, 8.9.7
    "W": "Width",
    "H": "Height",
    "BPC": "BitsPerComponent",
    "D": "Decode",
    "DP": "DecodeParms",
    "F": "Filter",
    "IM": "ImageMask",
}

Pixel = tuple[Color | None, float | None]
"""A colour, and its opacity, 0 to 1; None where they are not known."""


class Picture:
    """A picture that a matrix puts on the page, from a square of side 1.

    A stencil has no colours of its own: its pixels are where paint goes through.
    """

    def __init__(self, stream: PDFStream, matrix: Matrix) -> None:
        self._stream = stream
        self._matrix = matrix
        self.is_stencil = resolve1(stream.get("ImageMask")) is True
        self._loaded = self._is_masked = False
        self._samples: _Samples | None = None
        self._mask: _Samples | None = None

    @property
    def source(self) -> int:
        """What tells it from another picture of the page, wherever it is put."""
        return id(self._stream)

    def pixels(self, box: Box) -> list[Pixel]:
        """Return pixels at some places in a box."""
        if not self._loaded:
            self._load()
        left, bottom, right, top = box
        return [
            self._pixel(left + across * (right - left), bottom + up * (top - bottom))
            for up in (_UP if top > bottom else _UP[:1])
            for across in (_ACROSS if right > left else _ACROSS[:1])
        ]

    def is_plain(self, box: Box) -> bool:
        """Return whether a box, looked at closely, has one colour that is known."""
        left, bottom, right, top = box
        across = [left + (step + 0.5) / _COLUMNS * (right - left) for step in range(_COLUMNS)]
        up = [bottom + (step + 0.5) / _ROWS * (top - bottom) for step in range(_ROWS)]
        first = self._pixel(across[0], up[0])
        return None not in first and all(self._pixel(x, y) == first for x in across for y in up)

    def is_open(self) -> bool:
        """Return whether it is a stencil of which it is known that no paint goes through."""
        if not self._loaded:
            self._load()
        return self.is_stencil and self._mask is not None and self._mask.is_all(1.0)

    def _load(self) -> None:
        self._loaded = True
        stream = self._stream
        mask = stream if self.is_stencil else stream.get("SMask") or stream.get("Mask")
        mask = resolve1(mask)
        self._is_masked = mask is not None  # by a picture, or by colours, which are not known
        self._mask = _samples(mask) if isinstance(mask, PDFStream) else None
        self._samples = None if self.is_stencil else _samples(stream)

    def _pixel(self, x: float, y: float) -> Pixel:
        a, b, c, d, e, f = self._matrix
        size = (a * d - b * c) or 1.0
        across, up = (d * (x - e) - c * (y - f)) / size, (a * (y - f) - b * (x - e)) / size
        if not (0 <= across <= 1 and 0 <= up <= 1):
            return None, 0.0
        color = self._samples.color(across, 1 - up) if self._samples else None
        return color, self._share(across, 1 - up) if self._is_masked else 1.0

    def _share(self, across: float, down: float) -> float | None:
        """Return how much a mask lets through at a place; None where that is not known."""
        color = self._mask.color(across, down) if self._mask else None
        if not self._mask or color is None:
            return None
        return 1 - color[0] if self._mask.is_stencil else color[0]


def inline_stencil(described: bytes, data: bytes) -> PDFStream | None:
    """Return a stencil that stands within the content; None of another picture, or broken."""
    short = len(described) <= _LONGEST_KEPT
    attributes = (_attributes if short else _attributes.__wrapped__)(described)
    return PDFStream(dict(attributes), data) if attributes.get("ImageMask") is True else None


@lru_cache(maxsize=MOST_DESCRIPTIONS)
def _attributes(described: bytes) -> Mapping[str, Any]:
    """Return what is said of a picture within content, by its long names; nothing if broken."""
    try:
        attributes, _ = parse_object(b"<<" + described + b">>", 0)
    except (UnknownSyntaxError, ValueError):
        return {}
    return {_ABBREVIATED.get(key, key): value for key, value in attributes.items()}


def _samples(stream: PDFStream) -> _Samples | None:
    try:
        return _Samples(stream)
    except (*FAULTS, zlib.error):
        return None


class _Samples:
    """The numbers of a picture, row by row from the top.

    Raises one of FAULTS, and zlib.error, for a picture that is broken or of another kind.
    """

    def __init__(self, stream: PDFStream) -> None:
        self.is_stencil = resolve1(stream.get("ImageMask")) is True
        self._space = GRAY if self.is_stencil else space_of(stream.get("ColorSpace"))
        self._width = int(num_value(stream.get("Width")))
        self._height = int(num_value(stream.get("Height")))
        self._bits = 1 if self.is_stencil else int(num_value(stream.get("BitsPerComponent")))
        self._count = self._space.size or 0
        self._row = (self._width * self._count * self._bits + 7) // 8
        highest = float(2**self._bits - 1)
        decode = [float(num_value(end)) for end in list_value(stream.get("Decode"))]
        usual = [0.0, highest if self._space.is_indexed else 1.0] * self._count
        decode = decode if len(decode) == len(usual) else usual
        self._scale = [
            (low, (high - low) / highest)
            for low, high in zip(decode[::2], decode[1::2], strict=True)
        ]
        size = self._row * self._height
        if self._bits not in (1, 2, 4, 8, 16) or not 0 < size <= MOST_PICTURE:
            raise ValueError("no picture, or a large one")
        self._data = _unpacked(stream, size)
        if len(self._data) < size:
            raise ValueError("fewer pixels than it says")

    def is_all(self, value: float) -> bool:
        """Return whether all numbers of a picture of one bit are the same."""
        low, step = self._scale[0]
        byte = b"\xff" if low + step == value else b"\0"
        return self._bits == 1 and not self._data[: self._row * self._height].strip(byte)

    def color(self, across: float, down: float) -> Color | None:
        """Return the colour at a place, 0 to 1 from the left and from the top."""
        column = min(self._width - 1, int(across * self._width))
        row = min(self._height - 1, int(down * self._height))
        start = row * self._row * 8 + column * self._count * self._bits
        return self._space.of(
            [
                low + step * bits_at(self._data, start + n * self._bits, self._bits)
                for n, (low, step) in enumerate(self._scale)
            ]
        )


def _unpacked(stream: PDFStream, size: int) -> bytes:
    """Return the bytes of a picture of a size. Raises zlib.error, ValueError."""
    filters = stream.get_filters()
    if not filters:
        return bytes(stream.get_data())
    [(kind, parameters)] = filters
    if str(getattr(kind, "name", "")) not in _FLATE or not stream.rawdata or stream.decipher:
        raise ValueError("a picture of another kind")
    given = parameters if isinstance(parameters, dict) else {}
    predicted = int(num_value(given.get("Predictor", 1))) > 1
    if predicted and size > MOST_PREDICTED:
        raise ValueError("a large picture of differences")
    data = zlib.decompressobj().decompress(stream.rawdata, size + size // 2 + 2**16)
    return unpredicted(data, given) if predicted else data
