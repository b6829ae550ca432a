"""Gradients along a line or between circles: their colours, and where they paint at all.

Follows ISO 32000-1, 8.7.4.5.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import hypot, sqrt
from typing import Any

from pdfminer.pdftypes import PDFStream, list_value, num_value, resolve1

from matcher.readers.pdf.content.functions import FAULTS, function_of
from matcher.readers.pdf.content.operands import of_six
from matcher.readers.pdf.content.spaces import Space, space_of
from matcher.readers.pdf.geometry import Box, Color, Matrix, Shades, inverted, multiply

SHADES = 9
"""At how many places a gradient is looked at."""

_AXIAL, _RADIAL = 2, 3
_SIZES = {_AXIAL: 4, _RADIAL: 6}  # of where it goes: points, and the radius at each
_ACROSS = (0.02, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 0.98)  # of a box, where one looks
_UP = (0.15, 0.5, 0.85)
_SIDES = 4
_TINY = 1e-9


class GradientReach:
    """Where a gradient paints, put on the page by a matrix.

    Raises one of FAULTS for a gradient of another kind, or a broken one.
    """

    def __init__(self, attributes: Mapping[str, Any], matrix: Matrix) -> None:
        kind = resolve1(attributes["ShadingType"])
        values = _numbers(attributes["Coords"])
        if len(values) != _SIZES[kind]:
            raise ValueError("a gradient from nowhere")
        size = len(values) // 2
        self._x, self._y, *first = values[:size]
        self._dx, self._dy = values[size] - self._x, values[size + 1] - self._y
        self._radius = first[0] if first else 0.0
        self._growth = values[-1] - self._radius if first else 0.0
        self._is_radial = kind == _RADIAL
        ends = [resolve1(end) is True for end in list_value(attributes.get("Extend"))]
        self._before, self._beyond = ends if len(ends) == 2 else (False, False)  # noqa: PLR2004
        self._limits = _numbers(attributes.get("BBox"))
        self._back = inverted(matrix)

    @property
    def is_endless(self) -> bool:
        """Return whether it paints everywhere: beyond both ends, which lie apart or within."""
        apart = hypot(self._dx, self._dy)
        whole = apart < abs(self._growth) if self._is_radial else apart > 0
        return self._before and self._beyond and whole and not self._limits

    def holds(self, x: float, y: float) -> bool | None:
        """Return whether it paints at a point; None if its matrix leads nowhere."""
        if self._back is None:
            return None
        a, b, c, d, e, f = self._back
        x, y = a * x + c * y + e, b * x + d * y + f
        if len(self._limits) == _SIDES:
            (left, right), (low, high) = sorted(self._limits[::2]), sorted(self._limits[1::2])
            if not (left <= x <= right and low <= y <= high):
                return False
        return any(map(self._reaches, self._steps(x - self._x, y - self._y)))

    def opacity(self, box: Box) -> float | None:
        """Return the share of a box in which it paints, 0 to 1."""
        left, bottom, right, top = box
        if left == right:
            here = self.holds(left, bottom)
            return None if here is None else float(here)
        held = [
            self.holds(left + across * (right - left), bottom + up * (top - bottom))
            for across in _ACROSS
            for up in _UP
        ]
        return None if None in held else sum(map(bool, held)) / len(held)

    def _reaches(self, step: float) -> bool:
        if step < 0:
            return self._before and self._radius + step * self._growth >= 0
        return (step <= 1 or self._beyond) and self._radius + step * self._growth >= 0

    def _steps(self, x: float, y: float) -> list[float]:
        """Return how far from its start, 0, to its end, 1, a point lies, from the start."""
        across = x * self._dx + y * self._dy
        if not self._is_radial:
            length = self._dx**2 + self._dy**2
            return [across / length] if length > 0 else []
        # circles grow and move from the first to the second: which of them go through it
        two = self._dx**2 + self._dy**2 - self._growth**2
        one = across + self._radius * self._growth
        none = x * x + y * y - self._radius**2
        if abs(two) < _TINY:
            return [none / (2 * one)] if abs(one) > _TINY else []
        root = one * one - two * none
        if root < 0:
            return []
        return [(one + sqrt(root)) / two, (one - sqrt(root)) / two]


def pattern_paint(pattern: object, base: Matrix) -> Shades | None:
    """Return the shades of a pattern that is a gradient; None of one that repeats a tile.

    ``base`` is the matrix of the page, or the form, that is painted with it.
    """
    attributes = pattern.attrs if isinstance(pattern, PDFStream) else pattern
    if not isinstance(attributes, Mapping) or "Shading" not in attributes:
        return None
    own = of_six(_numbers(attributes.get("Matrix")))
    matrix = multiply(own, base) if own else base
    return _shades(attributes["Shading"], matrix, is_pattern=True)


def shading_paint(shading: object, matrix: Matrix) -> Shades | None:
    """Return the shades of a gradient along a line or between circles; None of another."""
    return _shades(shading, matrix, is_pattern=False)


def _shades(shading: object, matrix: Matrix, *, is_pattern: bool) -> Shades | None:
    shading = resolve1(shading)
    attributes = shading.attrs if isinstance(shading, PDFStream) else shading
    try:
        extent = GradientReach(attributes, matrix)  # type: ignore[arg-type]  # or one of FAULTS
        space = space_of(attributes["ColorSpace"])  # type: ignore[index]
        colors = _colors(attributes, space)  # type: ignore[arg-type]
        around = _numbers(attributes.get("Background")) if is_pattern else []  # type: ignore[attr-defined]
        colors += [space.of(around)] if around else []
    except FAULTS:
        return None
    known = tuple(dict.fromkeys(color for color in colors if color))
    within = None if around or extent.is_endless else extent.opacity
    return Shades(known, within=within) if known and None not in colors else None


def _colors(attributes: Mapping[str, Any], space: Space) -> list[Color | None]:
    function = function_of(attributes["Function"])
    low, high = _numbers(attributes.get("Domain")) or [0.0, 1.0]
    places = [low + (high - low) * step / (SHADES - 1) for step in range(SHADES)]
    return [space.of(function([place])) for place in places]


def _numbers(values: object) -> list[float]:
    return [num_value(value) for value in list_value(values)]
