"""Shapes of VML, as Word drew them before 2010."""

from __future__ import annotations

from matcher.readers.docx.drawn import OUTSIDE, Drawn, PageSize
from matcher.readers.docx.paint import UNKNOWN_GROUND, Ground
from matcher.readers.docx.wordml import Element, V, W, points, whole
from matcher.readers.legibility import LEAST_SIZE, WHITE_PAINT, named

_OFF = ("0", "false", "off", "f")
_ANCHOR = "mso-position-vertical-relative"


def older_shape(shape: Element, page: PageSize) -> Drawn:
    """Return a shape of VML, its ground and text, and why nobody sees it if nobody does."""
    groups = list(shape.iterancestors(f"{V}group"))
    frame = groups[-1] if groups else shape
    own, style = _declared(shape), _declared(frame)
    wide, high = _size(style)
    if groups:  # sizes in it are in units of its own
        units = [max(1, whole(one)) for one in frame.get("coordsize", "").split(",")]
        across, up = units if len(units) == len(PageSize._fields) else (1000, 1000)
        width, height = _size(own)
        wide, high = min(wide, wide * width / across), min(high, high * height / up)
    floats = style.get("position") == "absolute"
    return Drawn(
        _older_fill(shape),
        tuple(shape.iterfind(f"{V}textbox/{W}txbxContent")),
        None,
        wide * high,
        _hidden(own) or _hidden(style) or _reason_of_place(frame, style, page),
        floats or bool(groups),
        floats and not style.get("z-index", "-").isdecimal(),
    )


def _hidden(style: dict[str, str]) -> str:
    gone = style.get("visibility") == "hidden" or style.get("display") == "none"
    return "a hidden drawing" if gone else ""


def _reason_of_place(frame: Element, style: dict[str, str], page: PageSize) -> str:
    """Return why nobody sees what is no larger, or is placed where no page is."""
    text = frame.find(f"{V}textbox")
    grows = text is not None and "fit-shape-to-text:t" in text.get("style", "")
    width, height = _size(style)
    measured = "width" in style and "height" in style
    if measured and min(width, height) < LEAST_SIZE and not grows:
        return "clipped"
    for name, length, most in (("left", width, page.width), ("top", height, page.height)):
        start = points(style.get(f"margin-{name}"))
        if start is None:
            continue
        known = name == "left" or style.get(_ANCHOR) in ("page", "margin")
        if start + length <= -most or (known and start >= most):
            return OUTSIDE
    return ""


def _declared(shape: Element) -> dict[str, str]:
    """Return what a shape of VML says as style sheets do."""
    parts = (one.partition(":") for one in shape.get("style", "").split(";"))
    return {name.strip().lower(): value.strip().lower() for name, _, value in parts}


def _size(style: dict[str, str]) -> tuple[float, float]:
    return points(style.get("width")) or 0.0, points(style.get("height")) or 0.0


def _older_fill(shape: Element) -> Ground | None:
    fill = shape.find(f"{V}fill")
    picture = shape.find(f"{V}imagedata") is not None
    kind = "" if fill is None else fill.get("type", "")
    if picture or kind in ("frame", "tile", "pattern"):
        return UNKNOWN_GROUND
    switches = [shape.get("filled"), None if fill is None else fill.get("on")]
    if any(switch in _OFF for switch in switches):
        return None
    paints = [named(shape.get("fillcolor") or (None if fill is None else fill.get("color")))]
    if shape.get("fillcolor") is None and (fill is None or fill.get("color") is None):
        paints = [WHITE_PAINT]
    if kind.startswith("gradient") and fill is not None:
        paints.append(named(fill.get("color2")))
    return tuple(paint for paint in paints if paint) if all(paints) else UNKNOWN_GROUND
