"""Names, switches and measures of the XML in Word documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

Element = Any  # of lxml, which has no types
"""An element of XML."""

_OPEN = "http://schemas.openxmlformats.org"
_MICROSOFT = "http://schemas.microsoft.com/office"
W = f"{{{_OPEN}/wordprocessingml/2006/main}}"
A = f"{{{_OPEN}/drawingml/2006/main}}"
WP = f"{{{_OPEN}/drawingml/2006/wordprocessingDrawing}}"
R = f"{{{_OPEN}/officeDocument/2006/relationships}}"
DGM = f"{{{_OPEN}/drawingml/2006/diagram}}"
CHART = f"{{{_OPEN}/drawingml/2006/chart}}"
PIC = f"{{{_OPEN}/drawingml/2006/picture}}"
MC = f"{{{_OPEN}/markup-compatibility/2006}}"
MATH = f"{{{_OPEN}/officeDocument/2006/math}}"
WPS = f"{{{_MICROSOFT}/word/2010/wordprocessingShape}}"
WPG = f"{{{_MICROSOFT}/word/2010/wordprocessingGroup}}"
WP14 = f"{{{_MICROSOFT}/word/2010/wordprocessingDrawing}}"
W14 = f"{{{_MICROSOFT}/word/2010/wordml}}"
V = "{urn:schemas-microsoft-com:vml}"

EMU = 12700
"""English metric units in a point."""

TWIPS = 20
"""Twentieths in a point."""

ALTERNATIVES = f"{MC}AlternateContent"
"""What says the same in several ways, of which one is shown."""

_UNDERSTOOD = re.compile(
    rf"{_OPEN}/(?:wordprocessingml|drawingml|officeDocument|markup-compatibility|schemaLibrary)"
    rf"/2006(?:/\w+)?|{_MICROSOFT}/word/20(?:06|1\d|2[0-4])/(?:wordml(?:/\w+)*"
    rf"|wordprocessing(?:Shape|Group|Canvas|Drawing|Ink))|{_MICROSOFT}/drawing/20(?:0[6-9]|1\d)"
    r"(?:/\d+)*/(?:main|chart|chartex|diagram|ink|model3d|picture|command|svg/main)"
    rf"|urn:schemas-microsoft-com:(?:vml|office:office|office:word)",
    re.I,
)
_COMMON = re.compile(rf"{_MICROSOFT}/(?:word|drawing)/2010/|{_OPEN}/")
_ON = (None, "1", "on", "true", "True")  # the last of which LibreOffice takes as well
_NUMBER = re.compile(r"\s*(-?\d{1,12}(?:\.\d{1,9})?)\s*(pt|in|mm|cm|pc|pi|px|)\s*")
_POINTS = {"pt": 1, "in": 72, "mm": 72 / 25.4, "cm": 72 / 2.54, "pc": 12, "pi": 12, "px": 0.75}


def value_of(element: Element | None, name: str = "val") -> str | None:
    """Return an attribute of Word's own namespace; None where there is none."""
    return None if element is None else element.get(f"{W}{name}")


def is_on(element: Element | None) -> bool:
    """Return whether a property that is on or off stands there and is on."""
    return element is not None and value_of(element) in _ON


@lru_cache(maxsize=1024)  # a document says few lengths, each of them often
def points(text: str | None, unit: float = 1.0) -> float | None:
    """Return a length in points; a number alone counts ``unit`` points. None if it is none.

    >>> points("22", 0.5), points("11pt", 0.5), points("auto")
    (11.0, 11.0, None)
    """
    found = _NUMBER.fullmatch(text or "")
    if not found:
        return None
    return float(found[1]) * (_POINTS[found[2]] if found[2] else unit)


def whole(text: str | None, default: int = 0) -> int:
    """Return a whole number that is not negative, or the default."""
    return int(text) if text and text.isdecimal() and len(text) < 10 else default  # noqa: PLR2004


def branches(parent: Element) -> Iterator[Element]:
    """Yield the children of an element, and of alternatives those that Word shows."""
    for each in parent:
        tag = each.tag
        if not isinstance(tag, str):
            continue
        if tag == ALTERNATIVES:
            shown = chosen(each)
            if shown is not None:
                yield from branches(shown)
        else:
            yield each


def children_of(parent: Element, name: str) -> list[Element]:
    """Return the children of a name in Word's own namespace, also those among alternatives."""
    if parent.find(ALTERNATIVES) is None:
        return list(parent.iterfind(f"{W}{name}"))
    return [each for each in branches(parent) if each.tag == f"{W}{name}"]


def child_of(parent: Element | None, *names: str) -> Element | None:
    """Return what stands below an element by a path of such names; None if it does not."""
    for name in names:
        if parent is None:
            return None
        tag = f"{W}{name}"
        found = next(parent.iterchildren(tag, ALTERNATIVES), None)
        if found is not None and found.tag != tag:  # what stands among no alternatives counts
            found = next(parent.iterchildren(tag), None)
            found = next(iter(children_of(parent, name)), None) if found is None else found
        parent = found
    return parent


def descendants(parent: Element, *tags: str) -> Iterator[Element]:
    """Yield what stands below an element in order, not below what is found."""
    for each in branches(parent):
        if each.tag in tags:
            yield each
        else:
            yield from descendants(each, *tags)


def chosen(alternatives: Element) -> Element | None:
    """Return the first choice that asks for nothing that is not Word's, else the fallback."""
    for choice in alternatives.iterfind(f"{MC}Choice"):
        if all(map(_UNDERSTOOD.fullmatch, _asked_for(choice))):
            return choice
    return alternatives.find(f"{MC}Fallback")


def is_common(choice: Element) -> bool:
    """Return whether a choice asks for nothing but what programs besides Word show as well."""
    return all(map(_COMMON.match, _asked_for(choice)))


def _asked_for(choice: Element) -> list[str]:
    return [choice.nsmap.get(prefix, "") for prefix in choice.get("Requires", "").split()]
