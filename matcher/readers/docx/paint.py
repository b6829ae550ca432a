"""Colours in a Word document: of its theme, of text, shading and shapes."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable

from matcher.readers.docx.wordml import W14, A, Element, value_of, whole
from matcher.readers.legibility import (
    BLACK_PAINT,
    WHITE_PAINT,
    Rgb,
    is_near,
    named,
)

Ground = tuple[Rgb, ...]
"""What lies behind a text: one of these colours; none where it cannot be known."""

UNKNOWN_GROUND: Ground = ()

_ROLES = {
    "background1": "lt1", "bg1": "lt1", "light1": "lt1", "text1": "dk1", "tx1": "dk1",
    "dark1": "dk1", "background2": "lt2", "bg2": "lt2", "light2": "lt2", "text2": "dk2",
    "tx2": "dk2", "dark2": "dk2", "hyperlink": "hlink", "followedhyperlink": "folhlink",
}  # fmt: skip
_SWITCHED = {"bg1": "background1", "t1": "text1", "bg2": "background2", "t2": "text2"}
_PERCENT = re.compile(r"pct(\d{1,2})")
_WHOLE = 100_000  # of what DrawingML gives in thousandths of a percent


def mixed(paint: Rgb, other: Rgb, share: float) -> Rgb:
    """Return ``share`` of one colour over another."""
    red, green, blue = (share * a + (1 - share) * b for a, b in zip(paint, other, strict=True))
    return red, green, blue


def highlighting(name: str | None) -> Rgb | None:
    """Return the colour of a marker, whose green is a bright one."""
    return named("lime" if name == "green" else name)


class Theme:
    """The colours of a document's theme, and what of Word refers to them."""

    def __init__(self, theme: Element | None = None, settings: Element | None = None) -> None:
        self._paints: dict[str, Rgb] = {}
        scheme = None if theme is None else theme.find(f".//{A}clrScheme")
        for entry in () if scheme is None else scheme:
            paint = self.drawn(entry)
            if paint:
                self._paints[str(entry.tag).rpartition("}")[2].lower()] = paint
        self._roles = dict(_ROLES)
        mapping = None if settings is None else settings.find("{*}clrSchemeMapping")
        for short, role in _SWITCHED.items() if mapping is not None else ():
            chosen = (value_of(mapping, short) or "").lower()
            self._roles[role] = _ROLES.get(chosen, chosen) or self._roles[role]

    def _of_role(self, role: str | None) -> Rgb | None:
        name = (role or "").lower()
        return self._paints.get(self._roles.get(name, name))

    def written(self, element: Element, name: str = "val", theme: str = "theme") -> Rgb | None:
        """Return the colour that attributes give: by the theme, else in itself; None of auto.

        ``name`` is the attribute of the colour itself ("fill"), ``theme`` how those of the
        theme begin ("themeFill").
        """
        whose = theme if theme != "theme" else "themeColor"
        paint = self._of_role(value_of(element, whose))
        if paint is None:
            return named(value_of(element, name))
        tint, shade = value_of(element, f"{theme}Tint"), value_of(element, f"{theme}Shade")
        if tint:
            return _lightened(paint, _share(tint), 1 - _share(tint))
        return _lightened(paint, _share(shade), 0.0) if shade else paint

    def shading(self, element: Element | None) -> Ground | None:
        """Return what ``w:shd`` paints; None where it paints nothing."""
        if element is None:
            return None
        pattern = value_of(element) or "clear"
        if pattern == "nil":
            return None
        fill = self.written(element, "fill", "themeFill")
        if pattern == "clear":
            return (fill,) if fill else None
        ink, paper = self.written(element, "color") or BLACK_PAINT, fill or WHITE_PAINT
        if pattern == "solid":
            return (ink,)
        return patterned(pattern, ink, paper)

    def drawn(self, parent: Element, behind: Rgb = WHITE_PAINT) -> Rgb | None:
        """Return the colour that stands below an element of a drawing, upon another.

        None where it is not known.
        """
        for child in parent:
            paint, opacity = self._of_child(child)
            if paint:
                return mixed(paint, behind, opacity)
        return None

    def opacity(self, parent: Element) -> float:
        """Return how much of that colour shows, 0 to 1."""
        return min((_opacity(child) for child in parent), default=1.0)

    def _of_child(self, color: Element) -> tuple[Rgb | None, float]:
        """Return a colour in DrawingML, or in Word's effects on text, and its opacity."""
        kind = str(color.tag).rpartition("}")[2]
        value = color.get("val") or color.get(f"{W14}val")
        paint = None
        if kind == "sysClr":
            # windows are white whatever else was noted of them
            paint = named(value) or named(color.get("lastClr"))
        elif kind == "schemeClr":
            paint = self._of_role(value)
        elif kind in ("srgbClr", "prstClr"):
            paint = named(value)
        return (_changed(paint, color) if paint else None), _opacity(color)


def _opacity(color: Element) -> float:
    """Return 0 to 1; Word's effects on text give what is lacking of it."""
    opacity = 1.0
    for change in color.iterfind("{*}alpha"):
        own = change.get("val")
        share = whole(own or change.get(f"{W14}val"), _WHOLE) / _WHOLE
        opacity = share if own else 1 - share
    for change in color.iterfind("{*}alphaMod"):
        opacity *= whole(change.get("val"), _WHOLE) / _WHOLE
    return opacity


def _changed(paint: Rgb, color: Element) -> Rgb:
    """Return a colour lightened or darkened as the children of its element say."""
    for change in color:
        kind = str(change.tag).rpartition("}")[2]
        share = whole(change.get("val") or change.get(f"{W14}val"), _WHOLE) / _WHOLE
        if kind in ("lumMod", "shade"):
            paint = _lightened(paint, share, 0.0)
        elif kind == "lumOff":
            paint = _lightened(paint, 1.0, share)
        elif kind == "tint":
            paint = _lightened(paint, share, 1 - share)
        elif kind == "inv":
            paint = 1 - paint[0], 1 - paint[1], 1 - paint[2]
    return paint


def _lightened(paint: Rgb, factor: float, more: float) -> Rgb:
    """Return a colour whose lightness is ``factor`` of what it was, and ``more``."""
    hue, light, saturation = colorsys.rgb_to_hls(*paint)
    return colorsys.hls_to_rgb(hue, min(1.0, light * factor + more), saturation)


def _share(digits: str) -> float:
    """Return what two hexadecimal digits are of 255; all of it if they are none."""
    try:
        return min(int(digits, 16), 255) / 255
    except ValueError:
        return 1.0


def patterned(name: str, ink: Rgb, paper: Rgb) -> Ground:
    """Return what a pattern paints: few dots are a tint, stripes are of two colours."""
    percent = _PERCENT.fullmatch(name)
    return (mixed(ink, paper, int(percent[1]) / 100),) if percent else (ink, paper)


def is_like(paint: Rgb, ground: Iterable[Rgb]) -> bool:
    """Return whether a text is told from none of the colours that may lie behind it."""
    return all(is_near(paint, other) for other in ground)
