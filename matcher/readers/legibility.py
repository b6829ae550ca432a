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
"""Contrast ratio, 1 to 21, below which text is not told from what is behind it (WCAG 2.2)."""

LEAST_SHADE = 0.4
"""Difference in red or green, 0 to 1, from which colours as light as each other are told apart.

Blue is hardly seen in letters: yellow ones upon white are not read.
"""

LEAST_ALPHA = 0.05
"""Opacity below which paint does not show, 0 to 1."""

Rgb = tuple[float, float, float]
"""Red, green and blue, 0 to 1."""

WHITE_PAINT: Rgb = (1.0, 1.0, 1.0)
BLACK_PAINT: Rgb = (0.0, 0.0, 0.0)

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
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
        for value in color
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    """Return the contrast ratio of two luminances, 1 to 21 (WCAG 2.2)."""
    lower, higher = sorted((one, other))
    return (higher + 0.05) / (lower + 0.05)


def is_near(paint: Rgb, other: Rgb) -> bool:
    """Return whether a text in one colour is not told from the other behind it."""
    shade = max(abs(paint[0] - other[0]), abs(paint[1] - other[1]))
    if shade >= LEAST_SHADE:
        return False
    return contrast(luminance(paint), luminance(other)) < LEAST_CONTRAST


@lru_cache(maxsize=512)  # a document has few colours, and names each of them often
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
