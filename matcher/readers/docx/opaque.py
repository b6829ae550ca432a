"""What of a Word document's drawings covers the text behind it."""

from __future__ import annotations

from matcher.readers.docx.paint import Theme
from matcher.readers.docx.wordml import EMU, PIC, WP, WPG, WPS, A, Element, V, points, whole

_ENOUGH = 0.9
"""Opacity, 0 to 1, from which a text behind is not read any more."""

_FILLS = ("solidFill", "gradFill", "blipFill", "pattFill", "grpFill")
_HOLLOW = (
    "line", "straight", "bent", "curved", "frame", "halfFrame", "left", "right", "bracket",
    "brace", "donut", "arc", "noSmoking", "blockArc", "chord", "pie", "corner", "diag", "moon",
)  # fmt: skip
_BESIDE_TEXT = (
    "line", "straight", "bentConn", "curvedConn", "frame", "halfFrame", "leftBr", "rightBr",
    "brac", "donut", "arc", "noSmoking", "blockArc", "cornerTabs", "squareTabs", "plaqueTabs",
    "corner", "diagStripe", "moon", "funnel",
)  # fmt: skip
_SOFT = 0.25  # part of the lesser side from which edges leave little of a fill
_OFF = ("0", "false", "off", "f")
_OLDER_SHARE = 65_536  # of what is given with an "f" behind it


def is_opaque(shape: Element, frame: Element, theme: Theme) -> bool:
    """Return whether nothing shows through a shape or a picture that text does not flow around.

    Pictures count: whether parts of them are of glass is not known.
    """
    if frame.find(f"{WP}wrapNone") is None:
        return False
    return shape.tag == f"{PIC}pic" or (_is_filled(shape) and _is_painted(shape, theme))


def _is_filled(shape: Element) -> bool:
    """Return whether a shape is about as large as the rectangle around it."""
    preset = shape.find(f"{WPS}spPr/{A}prstGeom")
    return preset is None or not preset.get("prst", "rect").startswith(_HOLLOW)


def shows_page(shape: Element, width: float, height: float) -> bool:
    """Return whether the text of a shape of some size, in points, may stand beside its fill.

    It does within a frame, beside a line, and where the edges of a fill are soft.
    """
    preset = shape.find(f"{{*}}spPr/{A}prstGeom")
    if preset is not None and preset.get("prst", "rect").startswith(_BESIDE_TEXT):
        return True
    soft = shape.find(f"{{*}}spPr/{A}effectLst/{A}softEdge")
    return soft is not None and whole(soft.get("rad")) / EMU > _SOFT * min(width, height)


def _is_painted(shape: Element, theme: Theme) -> bool:
    for child in shape.iterfind(f"{WPS}spPr/*"):
        kind = str(child.tag).rpartition("}")[2]
        if kind == "noFill":
            return False
        if kind == "grpFill":
            group = shape.getparent().find(f"{WPG}grpSpPr")
            return group is not None and group.find(f"{A}solidFill") is not None
        if kind in _FILLS:
            paints = [child] if kind == "solidFill" else [*child.iter(f"{A}gs", f"{A}fgClr")]
            return all(theme.opacity(paint) >= _ENOUGH for paint in paints)
    style = shape.find(f"{WPS}style/{A}fillRef")
    return style is not None and whole(style.get("idx")) not in (0, 1000)


def is_older_opaque(shape: Element) -> bool:
    """Return whether nothing shows through a shape of VML."""
    fill = shape.find(f"{V}fill")
    switches = [shape.get("filled"), None if fill is None else fill.get("on")]
    if any(switch in _OFF for switch in switches):
        return False
    return older_opacity(shape) >= _ENOUGH


def older_opacity(shape: Element) -> float:
    """Return how much the fill of a shape of VML shows, 0 to 1."""
    fill = shape.find(f"{V}fill")
    share = (shape.get("opacity") if fill is None else fill.get("opacity")) or "1"
    if share.endswith("f"):
        return whole(share[:-1]) / _OLDER_SHARE
    unit = 0.01 if share.endswith("%") else 1.0
    return (points(share.rstrip("%")) or 0.0) * unit
