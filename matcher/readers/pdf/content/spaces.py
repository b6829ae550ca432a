"""Colour spaces of a PDF: what the numbers of a colour mean (ISO 32000-1, 8.6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1

from matcher.readers.pdf.content.colorprofiles import is_ordinary
from matcher.readers.pdf.content.colors import BLACK, color_of, lab_color
from matcher.readers.pdf.content.functions import FAULTS, function_of
from matcher.readers.pdf.content.scanner import numbers
from matcher.readers.pdf.geometry import Color

DEEPEST_SPACE = 6
"""How deep spaces may stand in each other: an index of a tint of a profile."""

MOST_INKS = 32
"""How many numbers a colour may have."""

MOST_PROFILE = 2**20
"""Bytes of a profile that are looked at."""

_WHITE, _OFF, _GAMMA = (0.96, 1.0, 0.96), 0.25, (0.4, 5.0)  # of calibrated spaces
_MOST_KEPT = 1_000
_Convert = Callable[[Sequence[float]], Color | None]


@dataclass(slots=True, eq=False)
class Space:
    """A colour space: how many numbers name a colour, and which; a pattern has none.

    ``first`` is the colour before one is set, ``base`` what the numbers of a pattern mean.
    """

    size: int | None
    convert: _Convert | None = None
    first: Color | None = BLACK
    is_pattern: bool = False
    is_indexed: bool = False
    _known: dict[bytes, Color | None] = field(default_factory=dict)

    def color(self, operands: bytes) -> Color | None:
        """Return the colour that operands name; None where it is not known."""
        if operands in self._known:
            return self._known[operands]
        color = self.of(numbers(operands))
        if len(self._known) < _MOST_KEPT:
            self._known[operands] = color
        return color

    def of(self, values: Sequence[float]) -> Color | None:
        """Return the colour that numbers name; None where it is not known."""
        if self.convert is None or len(values) != self.size:
            return color_of(values, self.size)
        try:
            return self.convert(values)
        except FAULTS:
            return None


UNKNOWN_SPACE = Space(None, first=None)
GRAY, RGB, CMYK = Space(1), Space(3), Space(4)
PATTERN = Space(None, first=None, is_pattern=True)
_DEVICE = {1: GRAY, 3: RGB, 4: CMYK}
_NAMED = {
    "DeviceGray": GRAY,
    "G": GRAY,
    "CalGray": GRAY,
    "DeviceRGB": RGB,
    "RGB": RGB,
    "CalRGB": RGB,
    "DeviceCMYK": CMYK,
    "CMYK": CMYK,
    "Pattern": PATTERN,
}


def device_space(size: int) -> Space:
    """Return the space of colours of a size that ``g``, ``rg`` and ``k`` set."""
    return _DEVICE.get(size, UNKNOWN_SPACE)


def space_of(described: object, depth: int = 0) -> Space:
    """Return the space that a name or an array describes; one of no colours if it is broken."""
    described = resolve1(described)
    if not isinstance(described, list | tuple):
        return _NAMED.get(_name(described), UNKNOWN_SPACE)
    head, rest = (_name(described[0]), described[1:]) if described else ("", [])
    if head not in _MAKERS or depth > DEEPEST_SPACE:
        return _NAMED.get(head, UNKNOWN_SPACE)
    try:
        return _MAKERS[head](rest, depth + 1)
    except FAULTS:
        return UNKNOWN_SPACE


def _name(value: object) -> str:
    value = resolve1(value)
    return value if isinstance(value, str) else str(getattr(value, "name", ""))


def _profiled(rest: Sequence[Any], depth: int) -> Space:
    """Return the space of a profile by its number of inks; Lab only where it says so.

    Of a profile whose colours do not look as their numbers say, no colour is known.
    """
    profile = resolve1(rest[0])
    alternate = space_of(profile.get("Alternate"), depth)
    size = resolve1(profile.get("N"))
    if alternate.convert and alternate.size == size:
        return alternate
    if size in _DEVICE and not is_ordinary(profile.get_data()[:MOST_PROFILE], size):
        return _unknown_of(size)
    return _DEVICE.get(size, alternate)


def _unknown_of(size: int) -> Space:
    return Space(size, lambda _: None, first=None)


def _calibrated(rest: Sequence[Any], _: int) -> Space:
    """Return the space of red, green and blue with a gamma and a matrix of their own."""
    attributes = dict_value(rest[0])
    gamma = [num_value(value) for value in list_value(attributes.get("Gamma"))]
    matrix = [num_value(value) for value in list_value(attributes.get("Matrix"))]
    white = [sum(matrix[start::3]) for start in range(3)] if matrix else _WHITE
    usual = all(abs(one - other) < _OFF for one, other in zip(white, _WHITE, strict=True))
    return (
        RGB
        if usual and all(_GAMMA[0] <= each <= _GAMMA[1] for each in gamma)
        else _unknown_of(3)
    )


def _lab(rest: Sequence[Any], _: int) -> Space:
    white = [num_value(value) for value in list_value(dict_value(rest[0]).get("WhitePoint"))]
    if len(white) != 3 or min(white) <= 0:  # noqa: PLR2004
        return UNKNOWN_SPACE
    return Space(3, lambda values: lab_color(values[0], values[1], values[2], white))


def _tinted(rest: Sequence[Any], depth: int) -> Space:
    """Return the space of inks of their own: tints, and how they look in another space."""
    named = resolve1(rest[0])
    inks = [_name(ink) for ink in named] if isinstance(named, list) else [_name(named)]
    if not 0 < len(inks) <= MOST_INKS or set(inks) == {"None"}:
        return UNKNOWN_SPACE
    other, tint = space_of(rest[1], depth), function_of(rest[2])

    def convert(values: Sequence[float]) -> Color | None:
        return other.of(tint(values))

    space = Space(len(inks), convert)
    space.first = space.of([1.0] * len(inks))
    return space


def _indexed(rest: Sequence[Any], depth: int) -> Space:
    base, highest, table = space_of(rest[0], depth), int(num_value(rest[1])), resolve1(rest[2])
    data = table.get_data() if isinstance(table, PDFStream) else bytes(table)
    size = base.size
    if size is None:
        return UNKNOWN_SPACE
    ranges = _lab_ranges(rest[0]) or [(0.0, 1.0)] * size

    def convert(values: Sequence[float]) -> Color | None:
        index = max(0, min(int(values[0]), highest))
        entry = data[index * size : (index + 1) * size]
        return base.of(
            [
                low + byte / 255 * (high - low)
                for byte, (low, high) in zip(entry, ranges, strict=True)
            ]
        )

    return Space(1, convert, first=None, is_indexed=True)  # viewers differ in the first one


def _lab_ranges(base: object) -> list[tuple[float, float]]:
    base = resolve1(base)
    if not isinstance(base, list) or _name(base[0]) != "Lab":
        return []
    given = [num_value(value) for value in list_value(dict_value(base[1]).get("Range"))]
    low_a, high_a, low_b, high_b = given if len(given) == 4 else (-100, 100, -100, 100)  # noqa: PLR2004
    return [(0.0, 100.0), (low_a, high_a), (low_b, high_b)]


_MAKERS: dict[str, Callable[[Sequence[Any], int], Space]] = {
    "ICCBased": _profiled,
    "CalRGB": _calibrated,
    "Lab": _lab,
    "Separation": _tinted,
    "DeviceN": _tinted,
    "Indexed": _indexed,
    "I": _indexed,
}
