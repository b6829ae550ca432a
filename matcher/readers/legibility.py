"""What can be read upon a page: the size of text, its colour, and what is said of the rest.

The same for every format that can hide text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from matcher.datamodels import HiddenText

LEAST_SIZE = 2.0
"""Font size below which text cannot be read, in points; less on a page lower than a letter."""

LEAST_CONTRAST = 1.15
"""Contrast ratio, 1 to 21, below which only hue tells text from its background (WCAG 2.2)."""

LEAST_HUES = (9.96, 13.96)
"""Differences of a* and b* in CIELAB that half of all people notice, in marks of 1/3 degree.

Stone, Szafir and Setlur, An Engineering Model for Color Difference as a Function of Size, 2014.
"""

SURE_HUES = (2 * LEAST_HUES[0], 2 * LEAST_HUES[1])
"""The same differences as nearly all people notice them (the same model, for all of them)."""

LEAST_ALPHA = 0.05
"""Opacity below which paint does not show, 0 to 1."""

Rgb = tuple[float, float, float]
"""Red, green and blue, 0 to 1."""

WHITE_PAINT: Rgb = (1.0, 1.0, 1.0)
BLACK_PAINT: Rgb = (0.0, 0.0, 0.0)

_FLARE = 0.05  # light that shines upon black (WCAG 2.2)
# sRGB to CIE XYZ (IEC 61966-2-1), each row in parts of white
_XYZ = (
    (0.4339, 0.3762, 0.1899),
    (0.2126, 0.7152, 0.0722),
    (0.0177, 0.1095, 0.8728),
)

_HEX = re.compile(r"#?([0-9A-Fa-f]{6})")
_SHORT_HEX = re.compile(r"#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])")
# as highlighting, older drawings and presets name them
_NAMED = {
    "black": "000000", "white": "FFFFFF", "red": "FF0000", "lime": "00FF00", "blue": "0000FF",
    "yellow": "FFFF00", "cyan": "00FFFF", "aqua": "00FFFF", "magenta": "FF00FF",
    "fuchsia": "FF00FF", "green": "008000", "darkblue": "000080", "navy": "000080",
    "darkcyan": "008080", "teal": "008080", "darkgreen": "008000", "darkmagenta": "800080",
    "purple": "800080", "darkred": "800000", "maroon": "800000", "darkyellow": "808000",
    "olive": "808000", "darkgray": "808080", "gray": "808080", "lightgray": "C0C0C0",
    "silver": "C0C0C0", "window": "FFFFFF", "windowtext": "000000", "ltgray": "D3D3D3",
    "dkgray": "A9A9A9", "dkblue": "00008B",
}  # fmt: skip


def luminance(color: Rgb) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    red, green, blue = map(_light, color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _light(value: float) -> float:
    """Return how much light a value of sRGB is, 0 to 1."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004


def contrast(one: float, other: float) -> float:
    """Return the contrast ratio of two luminances, 1 to 21 (WCAG 2.2)."""
    lower, higher = sorted((one, other))
    return (higher + _FLARE) / (lower + _FLARE)


def is_near(paint: Rgb, other: Rgb) -> bool:
    """Return whether a text in one colour is not told from the other behind it.

    Neither is one of them lighter nor does their hue differ: yellow is seen upon white.
    """
    return _differ_less(paint, other, LEAST_HUES)


def may_be_near(paint: Rgb, other: Rgb) -> bool:
    """Return whether such a text may not be told: also if a pale hue is all that differs."""
    return _differ_less(paint, other, SURE_HUES)


@lru_cache(maxsize=1024)
def _differ_less(paint: Rgb, other: Rgb, hues: tuple[float, float]) -> bool:
    if contrast(luminance(paint), luminance(other)) >= LEAST_CONTRAST:
        return False
    pairs = zip(_hues(paint), _hues(other), hues, strict=True)
    return all(abs(one - another) < least for one, another, least in pairs)


@lru_cache(maxsize=512)
def _hues(color: Rgb) -> tuple[float, float]:
    """Return a* and b* of a colour in CIELAB (CIE 15), as a page of it looks in a lit room.

    What shines upon a page is added as for the contrast: near black, hues are not told.
    """
    lights = [(light + _FLARE) / (1 + _FLARE) for light in map(_light, color)]
    x, y, z = (
        sum(part * light for part, light in zip(row, lights, strict=True)) ** (1 / 3)
        for row in _XYZ
    )
    return 500 * (x - y), 200 * (y - z)


@lru_cache(maxsize=512)  # a document has few colours, and names each of them often
@lru_cache(maxsize=1024)  # a document names few colours, each of them often
def named(text: str | None) -> Rgb | None:
    """Return the colour of "FF0000", "#f00", "red" or "#ff0000 [3204]"; None of others."""
    word = (text or "").strip().split(" ")[0]
    short = _SHORT_HEX.fullmatch(word)
    digits = "".join(2 * digit for digit in short.groups()) if short else word
    found = _HEX.fullmatch(_NAMED.get(digits.lower(), digits))
    if not found:
        return None
    red, green, blue = bytes.fromhex(found[1])
    return red / 255, green / 255, blue / 255


def count_words(text: str) -> int:
    """Return how many words of a text have a letter or a digit."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def told(hidden: Sequence[HiddenText]) -> Iterator[str]:
    """Say how many words nobody sees, why, and on which page if the format has pages."""
    for part in hidden:
        count = count_words(part.text)
        words = "1 hidden word was" if count == 1 else f"{count} hidden words were"
        place = f"page {part.page}: " if part.page else ""
        yield f"{place}{words} not scored ({part.reason})"
