"""What can be read upon a page: the size of text, its colour, and what is said of the rest.

The same for every format that can hide text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matcher.datamodels import HiddenText

LEAST_SIZE = 2.0
"""Font size below which text cannot be read, in points; less on a page lower than a letter."""

LEAST_CONTRAST = 1.15
"""Contrast ratio, 1 to 21, below which text is not told from what is behind it (WCAG 2.2)."""

LEAST_ALPHA = 0.05
"""Opacity below which paint does not show, 0 to 1."""


def luminance(color: tuple[float, float, float]) -> float:
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
