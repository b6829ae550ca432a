"""Colours of a PDF as red, green and blue, where they are known without its profiles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from matcher.readers.pdf.content.scanner import numbers
from matcher.readers.pdf.geometry import Color

BLACK: Color = (0.0, 0.0, 0.0)
WHITE: Color = (1.0, 1.0, 1.0)


@lru_cache(maxsize=1024)
def device_color(operands: bytes) -> tuple[Color | None, int]:
    """Return the colour that the operands of ``g``, ``rg`` or ``k`` name, and their number."""
    values = numbers(operands)
    return color_of(values, len(values)), len(values)


def color_of(values: Sequence[float], size: int | None) -> Color | None:
    """Return the colour that numbers name: 1 grey, 3 red, green and blue, 4 of four inks.

    None for another number of them.
    """
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


def lab_color(lightness: float, a: float, b: float, white: Sequence[float]) -> Color:
    """Return a colour of the space L*a*b* by its white point (CIE 15; IEC 61966-2-1).

    That of the space becomes the white of the page, as a viewer shows it.
    """
    middle = (lightness + 16) / 116
    x, y, z = (
        (each**3 if each > 6 / 29 else 3 * (6 / 29) ** 2 * (each - 4 / 29)) * part / own
        for each, part, own in zip(
            (middle + a / 500, middle, middle - b / 200),
            white,
            (white[0] / 0.9505, white[1], white[2] / 1.0890),
            strict=True,
        )
    )
    red = 3.2406 * x - 1.5372 * y - 0.4986 * z
    green = -0.9689 * x + 1.8758 * y + 0.0415 * z
    blue = 0.0557 * x - 0.2040 * y + 1.0570 * z
    return _encoded(red), _encoded(green), _encoded(blue)


def _encoded(light: float) -> float:
    """Return the value between 0 and 1 that stands for an amount of light."""
    light = min(1.0, max(0.0, light))
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055  # noqa: PLR2004


def mixed(paint: Color, behind: Color, opacity: float, blend: str) -> Color | None:
    """Return what is seen of a paint upon a colour; None for a blend mode not known here.

    ISO 32000-1, 11.3; a ``blend`` of nothing is that of ordinary paint.
    """
    blended = _blended(paint, behind, blend)
    if blended is None:
        return None
    red, green, blue = (
        opacity * new + (1 - opacity) * old for new, old in zip(blended, behind, strict=True)
    )
    return red, green, blue


def _blended(paint: Color, behind: Color, blend: str) -> Color | None:
    if not blend:
        return paint
    mode = _BLENDS.get(blend)
    if mode is None:
        return None
    red, green, blue = (mode(new, old) for new, old in zip(paint, behind, strict=True))
    return red, green, blue


def _hard_light(new: float, old: float) -> float:
    if new <= 0.5:  # noqa: PLR2004
        return 2 * new * old
    return 2 * new - 1 + old - (2 * new - 1) * old


_BLENDS: dict[str, Callable[[float, float], float]] = {
    "Multiply": lambda new, old: new * old,
    "Screen": lambda new, old: new + old - new * old,
    "Darken": min,
    "Lighten": max,
    "Difference": lambda new, old: abs(new - old),
    "Exclusion": lambda new, old: new + old - 2 * new * old,
    "HardLight": _hard_light,
    "Overlay": lambda new, old: _hard_light(old, new),
}
