"""What of a page can be seen: the look of an element, worked out from that around it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from matcher.readers.flowing import DELETED, NOT_SHOWN, OFF_PAGE, SAME_COLOUR, TINY, TRANSPARENT
from matcher.readers.legibility import (
    BLACK_PAINT,
    LEAST_ALPHA,
    LEAST_SIZE,
    WHITE_PAINT,
    Rgb,
    is_near,
)

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from tinycss2.ast import Node

    from matcher.readers.webpage.stylerules import Declared

_POINTS = {"px": 0.75, "pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "pc": 12.0}
_ORDINARY = 12.0  # points, of text that nothing is said of
_FAR = 500.0  # points off the page
_LEAST_BOX = 1.0  # points, of what is cut off around a text
_BOXES = ("height", "max-height", "width")
_SIDES = ("left", "top", "margin-left")


@dataclass(frozen=True, slots=True)
class PageLook:
    """How text looks in an element; ``ground`` is None where it is not known.

    ``bare`` says that nothing but the page was told to lie behind.
    """

    gone: str = ""
    is_unseen: bool = False
    color: Rgb = BLACK_PAINT
    color_alpha: float = 1.0
    ground: Rgb | None = WHITE_PAINT
    bare: bool = True
    size: float = _ORDINARY
    alpha: float = 1.0
    kept: bool = False
    capital: bool = False

    @property
    def reason(self) -> str:
        """Why text is not seen; empty if it is, or may be."""
        if self.gone:
            return self.gone
        if self.is_unseen:
            return NOT_SHOWN
        if self.size < LEAST_SIZE:
            return TINY
        if min(self.alpha, self.color_alpha) < LEAST_ALPHA:
            return TRANSPARENT
        if self.ground is not None and is_near(self.color, self.ground):
            return SAME_COLOUR
        return ""

    def inside(self, element: HtmlElement, style: Declared) -> PageLook:
        """Return the look inside an element that stands in one of this look."""
        look = self._of_attributes(element)
        if not style:
            return look
        look = replace(
            look,
            gone=look.gone or _gone(style),
            is_unseen=_unseen(style, look.is_unseen),
            size=_size(style, look.size),
            alpha=look.alpha * _number(style.get("opacity"), 1.0),
            kept=_kept(style, look.kept),
            capital=_capital(style, look.capital),
        )
        return look._painted(style)

    def _of_attributes(self, element: HtmlElement) -> PageLook:
        look = self
        if element.get("hidden") is not None:
            look = replace(look, gone=look.gone or NOT_SHOWN)
        elif element.tag == "del":  # as word processors save a change that is tracked
            look = replace(look, gone=look.gone or DELETED)
        ground = element.get("bgcolor")
        if ground and (paint := _paint_of(ground)):
            look = replace(look, ground=paint[0], bare=False)
        if element.get("background") is not None:
            look = replace(look, ground=None, bare=False)
        ink = element.get("color") if element.tag == "font" else element.get("text")
        if ink and element.tag in ("font", "body") and (paint := _paint_of(ink)):
            look = replace(look, color=paint[0], color_alpha=1.0)
        return replace(look, kept=True) if element.tag == "pre" else look

    def _painted(self, style: Declared) -> PageLook:
        look = self
        for name in ("background", "background-color", "background-image"):
            if name in style:
                look = look._over(style[name])
        if "text" in _words(style.get("background-clip", style.get("-webkit-background-clip"))):
            look = replace(look, ground=None, bare=False, color_alpha=1.0)  # paints the letters
            return look
        ink = _first_paint(style.get("color", []))
        return look if ink is None else replace(look, color=ink[0], color_alpha=ink[1])

    def _over(self, value: list[Node]) -> PageLook:
        """Return the look with something painted behind."""
        if any(node.type in ("url", "function") and not _is_color(node) for node in value):
            return replace(self, ground=None, bare=False)  # a picture, or a course of colours
        paint = _first_paint(value)
        if paint is None or paint[1] < LEAST_ALPHA:
            return self
        return replace(self, ground=paint[0] if paint[1] == 1 else None, bare=False)


def _is_color(node: Node) -> bool:
    return _color(node) is not None


def _color(node: Node) -> tuple[Rgb, float] | None:
    from tinycss2.color3 import parse_color

    found = parse_color(node)
    if found is None or isinstance(found, str):  # the colour of the text, whatever it is
        return None
    red, green, blue = (min(max(part, 0.0), 1.0) for part in found[:3])
    return (red, green, blue), found[3]


def _paint_of(text: str) -> tuple[Rgb, float] | None:
    from tinycss2.color3 import parse_color

    for written in (text, f"#{text}"):  # pages of old leave the sign out
        found = parse_color(written[:50])
        if found is not None and not isinstance(found, str):
            return (found[0], found[1], found[2]), found[3]
    return None


def _first_paint(value: list[Node]) -> tuple[Rgb, float] | None:
    return next((paint for node in value if (paint := _color(node))), None)


def _words(value: list[Node] | None) -> list[str]:
    return [node.lower_value for node in value or () if node.type == "ident"]


def _length(node: Node, unit: float) -> float | None:
    """Return a length in points; ``unit`` is that of the text around it."""
    if node.type == "dimension":
        return float(node.value) * _POINTS.get(node.lower_unit, unit)
    if node.type == "percentage":
        return float(node.value) / 100 * unit
    return 0.0 if node.type == "number" and node.value == 0 else None


def _lengths(style: Declared, name: str, unit: float = _ORDINARY) -> list[float]:
    found = (_length(node, unit) for node in style.get(name, ()))
    return [length for length in found if length is not None]


def _size(style: Declared, around: float) -> float:
    for name in ("font-size", "font"):
        if found := _lengths(style, name, around):
            return found[0]
    return around


def _number(value: list[Node] | None, default: float) -> float:
    numbers = (
        node.value / (100 if node.type == "percentage" else 1)
        for node in value or ()
        if node.type in ("number", "percentage")
    )
    return min(max(next(numbers, default), 0.0), 1.0)


def _unseen(style: Declared, around: bool) -> bool:
    words = _words(style.get("visibility"))
    return words[0] in ("hidden", "collapse") if words else around


def _kept(style: Declared, around: bool) -> bool:
    words = _words(style.get("white-space"))
    return words[0] in ("pre", "pre-wrap", "pre-line", "break-spaces") if words else around


def _capital(style: Declared, around: bool) -> bool:
    words = [*_words(style.get("text-transform")), *_words(style.get("font-variant"))]
    return words[0] in ("uppercase", "small-caps") if words else around


def _gone(style: Declared) -> str:
    """Return why nothing of an element is seen, whatever stands in it."""
    if "none" in _words(style.get("display")) or "all" in _words(style.get("mso-hide")):
        return NOT_SHOWN
    floats = bool({"absolute", "fixed"} & {*_words(style.get("position"))})
    sides = _SIDES if floats else _SIDES[2:]
    if any(
        length <= -_FAR for side in (*sides, "text-indent") for length in _lengths(style, side)
    ):
        return OFF_PAGE
    if floats and any(node.type == "function" for node in style.get("clip", ())):
        return NOT_SHOWN
    cut = {"hidden", "clip"} & {*_words(style.get("overflow"))}
    boxes = (length for name in _BOXES for length in _lengths(style, name, _FAR))
    return NOT_SHOWN if cut and any(length <= _LEAST_BOX for length in boxes) else ""
