"""Annotations without an appearance, as viewers paint them: their areas and their lines.

Follows ISO 32000-1, 12.5.6 and, for the background of a field, 12.5.6.19.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from math import cos, pi, sin
from typing import Any, NamedTuple

from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1

from matcher.readers.pdf.content.annotations import MOST_ANNOTATIONS
from matcher.readers.pdf.geometry import Box

_HIDDEN, _NO_VIEW = 1 << 1, 1 << 5
_SIDES = 4
_CORNERS = 24  # of what stands for a circle
_MOST_POINTS = 1_000
_PAINTS = {1: "g", 3: "rg", 4: "k"}
_RARE = ("Line", "PolyLine", "Polygon")
_Entries = dict[str, Any]


class Mark(NamedTuple):
    """Content that paints what a viewer does, and the layer it belongs to.

    ``sure`` is whether all viewers do: some leave out lines and polygons.
    """

    content: bytes
    layer: object
    sure: bool


def marks(annotations: object) -> Iterator[Mark]:
    """Yield what viewers paint of a page's annotations without an appearance of their own."""
    listed = resolve1(annotations)
    for each in islice(listed if isinstance(listed, list) else [], MOST_ANNOTATIONS):
        entries = dict_value(each)
        flags = resolve1(entries.get("F"))
        is_hidden = isinstance(flags, int) and flags & (_HIDDEN | _NO_VIEW)
        kind = str(getattr(resolve1(entries.get("Subtype")), "name", ""))
        drawn = _KINDS.get(kind)
        if drawn and not is_hidden and not _has_appearance(entries):
            content = drawn(entries)
            if content:
                yield Mark(content.encode(), entries.get("OC"), kind not in _RARE)


def _has_appearance(entries: _Entries) -> bool:
    normal = resolve1(dict_value(entries.get("AP")).get("N"))
    return isinstance(normal, PDFStream | dict)


def _square(entries: _Entries) -> str:
    left, bottom, right, top = _box(entries)
    return _area(entries, f"{left} {bottom} {right - left} {top - bottom} re")


def _circle(entries: _Entries) -> str:
    left, bottom, right, top = _box(entries)
    turns = (2 * pi * corner / _CORNERS for corner in range(_CORNERS + 1))
    points = [
        ((left + right + (right - left) * cos(turn)) / 2,
         (bottom + top + (top - bottom) * sin(turn)) / 2)
        for turn in turns
    ]  # fmt: skip
    return _area(entries, _path([number for point in points for number in point]))


def _polygon(entries: _Entries) -> str:
    points = _numbers(entries.get("Vertices"))
    return _area(entries, _path([*points, *points[:2]]))


def _line(entries: _Entries) -> str:
    return _outline(entries, _path(_numbers(entries.get("L"))))


def _ink(entries: _Entries) -> str:
    lines = islice(list_value(entries.get("InkList")), _MOST_POINTS)
    return _outline(entries, " ".join(_path(_numbers(line)) for line in lines))


def _field(entries: _Entries) -> str:
    paint = _paint(dict_value(entries.get("MK")).get("BG"))
    left, bottom, right, top = _box(entries)
    rectangle = f"{left} {bottom} {right - left} {top - bottom} re"
    return f"{paint} {rectangle} f" if paint else ""


_KINDS: dict[str, Callable[[_Entries], str]] = {
    "Square": _square,
    "Circle": _circle,
    "Polygon": _polygon,
    "Line": _line,
    "PolyLine": lambda entries: _outline(entries, _path(_numbers(entries.get("Vertices")))),
    "Ink": _ink,
    "Widget": _field,
}


def _area(entries: _Entries, path: str) -> str:
    """Return what fills a path with the inner colour, if there is one, and draws it."""
    paint = _paint(entries.get("IC"))
    filled = f"{paint} {path} f " if paint and path else ""
    return filled + _outline(entries, path)


def _outline(entries: _Entries, path: str) -> str:
    paint, width = _paint(entries.get("C")), _width(entries)
    return f"{paint.upper()} {width} w {path} S" if paint and path and width > 0 else ""


def _width(entries: _Entries) -> float:
    border = _numbers(entries.get("Border"))
    style = dict_value(entries.get("BS"))
    if "W" in style:
        return float(num_value(style["W"]))
    return border[2] if len(border) > 2 else 1.0  # noqa: PLR2004 -- two radii, the width


def _paint(color: object) -> str:
    """Return the operation that sets a colour; none for one that is transparent."""
    values = _numbers(color)
    operator = _PAINTS.get(len(values))
    return f"{' '.join(map(str, values))} {operator}" if operator else ""


def _path(numbers: list[float]) -> str:
    points = list(zip(numbers[::2], numbers[1::2], strict=False))[:_MOST_POINTS]
    steps = [f"{x} {y} {'l' if number else 'm'}" for number, (x, y) in enumerate(points)]
    return " ".join(steps) if len(steps) > 1 else ""


def _box(entries: _Entries) -> Box:
    numbers = _numbers(entries.get("Rect"))
    if len(numbers) != _SIDES:
        return 0.0, 0.0, 0.0, 0.0
    (left, right), (bottom, top) = sorted(numbers[::2]), sorted(numbers[1::2])
    return left, bottom, right, top


def _numbers(value: object) -> list[float]:
    return [float(num_value(each)) for each in islice(list_value(value), 2 * _MOST_POINTS)]
