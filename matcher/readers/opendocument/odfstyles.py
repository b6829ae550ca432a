"""How text looks in an OpenDocument text: its styles, and what of that hides a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from matcher.readers.flowing import HIDDEN_FONT, SAME_COLOUR, TINY, TRANSPARENT
from matcher.readers.legibility import (
    BLACK_PAINT,
    LEAST_ALPHA,
    LEAST_SIZE,
    WHITE_PAINT,
    Rgb,
    is_near,
    named,
)

_Element = Any  # of lxml, which has no types
_Properties = Mapping[str, str]

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
TEXT_NS = f"{{{_OASIS}:text:1.0}}"
STYLE_NS = f"{{{_OASIS}:style:1.0}}"
TABLE_NS = f"{{{_OASIS}:table:1.0}}"
DRAW_NS = f"{{{_OASIS}:drawing:1.0}}"
OFFICE_NS = f"{{{_OASIS}:office:1.0}}"
_FO = f"{{{_OASIS}:xsl-fo-compatible:1.0}}"
_LO = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"

_AUTOMATIC = f"{STYLE_NS}use-window-font-color"
_OPACITY = f"{_LO}opacity"
_CAPITAL = ("uppercase", "small-caps")
_LONGEST_CHAIN = 50  # of styles that are like others
_ORDINARY = 12.0  # points


@dataclass(frozen=True, slots=True)
class OdfLook:
    """How text looks; ``ground`` is None where what lies behind is not known."""

    reason_around: str = ""
    is_hidden: bool = False
    color: Rgb = BLACK_PAINT
    alpha: float = 1.0
    ground: Rgb | None = WHITE_PAINT
    size: float = _ORDINARY
    is_capital: bool = False

    @property
    def reason(self) -> str:
        """Why text is not seen; empty if it is."""
        if self.reason_around or self.is_hidden:
            return self.reason_around or HIDDEN_FONT
        if self.size < LEAST_SIZE:
            return TINY
        if self.alpha < LEAST_ALPHA:
            return TRANSPARENT
        near = self.ground is not None and is_near(self.color, self.ground)
        return SAME_COLOUR if near else ""

    def hidden(self, reason: str) -> OdfLook:
        """Return the look of what is out of sight for a reason, unless it was for another."""
        return replace(self, reason_around=self.reason_around or reason)

    def styled(self, properties: _Properties) -> OdfLook:
        """Return the look with the properties of a style."""
        look = self
        if display := properties.get(f"{TEXT_NS}display"):
            look = replace(look, is_hidden=display == "none")
        if properties.get(_AUTOMATIC) == "true":  # whose opacity is none, and means nothing
            look = replace(look, color=BLACK_PAINT, alpha=1.0)
        elif paint := named(properties.get(f"{_FO}color")):
            look = replace(look, color=paint, alpha=_share(properties.get(_OPACITY, "")))
        case = properties.get(f"{_FO}text-transform", properties.get(f"{_FO}font-variant"))
        if case:
            look = replace(look, is_capital=case in _CAPITAL)
        look = replace(look, size=_size(properties.get(f"{_FO}font-size", ""), look.size))
        return look._painted(properties)

    def _painted(self, properties: _Properties) -> OdfLook:
        fill = properties.get(f"{DRAW_NS}fill", "")
        if fill in ("bitmap", "gradient", "hatch"):
            return replace(self, ground=None)
        name = f"{DRAW_NS}fill-color" if fill == "solid" else f"{_FO}background-color"
        paint = named(properties.get(name))
        return replace(self, ground=paint) if paint else self


class OdfStyles:
    """The styles of a document by family and name, each with what it is like."""

    def __init__(self, *roots: _Element) -> None:
        self._own: dict[tuple[str, str], _Element] = {}
        self._known: dict[tuple[str, str], _Properties] = {}
        for root in roots:
            for style in root.iter(f"{STYLE_NS}style", f"{STYLE_NS}default-style"):
                name = style.get(f"{STYLE_NS}name", "")
                self._own[style.get(f"{STYLE_NS}family", ""), name] = style
        layouts = [
            one for root in roots for one in root.iter(f"{STYLE_NS}page-layout-properties")
        ]
        page = next((dict(one.attrib) for one in layouts), {})
        self.page = OdfLook()._painted(page)
        """The look of text of which nothing is said, upon the page."""

    def of(self, family: str, name: str | None) -> _Properties:
        """Return the properties of a style with those of what it is like."""
        key = family, name or ""
        if key not in self._known:
            chain = list(self._chain(family, name))
            found = dict[str, str]()
            for style in reversed(chain):
                for each in style:
                    if str(each.tag).endswith("-properties"):
                        if f"{_FO}color" in each.attrib:  # instead of what it is like
                            found.pop(_AUTOMATIC, None)
                            found.pop(_OPACITY, None)
                        found |= dict(each.attrib)
            self._known[key] = found
        return self._known[key]

    def _chain(self, family: str, name: str | None) -> Iterator[_Element]:
        for _ in range(_LONGEST_CHAIN):
            style = self._own.get((family, name or ""))
            if style is None:
                break
            yield style
            if not name:
                return
            name = style.get(f"{STYLE_NS}parent-style-name")
        if name and (family, name) != ("", "") and (family, "") in self._own:
            yield self._own[family, ""]


def _size(text: str, around: float) -> float:
    number, unit = text.rstrip("%pt"), text[-1:]
    try:
        size = float(number)
    except ValueError:
        return around
    return around * size / 100 if unit == "%" else size


def _share(text: str) -> float:
    return int(text[:-1]) / 100 if text.endswith("%") and text[:-1].isdecimal() else 1.0
