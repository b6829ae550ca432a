"""Where a drawing of Word since 2010 is anchored, and the boxes in it (ECMA-376, 20.4)."""

from __future__ import annotations

from matcher.readers.docx.boxes import NO_INSETS, Insets, Offset, Rectangle, TextBox, aligned
from matcher.readers.docx.drawn import Axis, BoxPlace, Lying, PageSize
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.wordml import (
    EMU,
    WP,
    WP14,
    WPG,
    WPS,
    A,
    Element,
    W,
    branches,
    points,
    whole,
)

_ON = ("1", "true", "on", "t")
_WHOLE = 100_000  # of what is given in thousandths of a percent
_HALF_TURN = 10_800_000  # in parts of a degree as drawings have it
_GROUPS = (f"{WPG}wgp", f"{WPG}grpSp")
_CELLS = (f"{W}tc", f"{W}hdr", f"{W}ftr")


def where(
    frame: Element, box: TextBox, page: PageSize
) -> tuple[Visibility, Lying | None, BoxPlace | None]:
    """Return whether a page shows some of what is in a box of a drawing, and where it is.

    That is where it lies upon the page, and where it stands among the boxes beside it.
    """
    if frame.tag != f"{WP}anchor":
        return Visibility.SEEN, None, None
    fixed = page.columns == 1 and next(frame.iterancestors(*_CELLS), None) is None
    extent = _rectangle(None, frame.find(f"{WP}extent"))
    across = _placements(frame, "H", page.across, extent.width, fixed=fixed)
    down = _placements(frame, "V", page.down, extent.height, fixed=fixed)
    lies = box.lying(page, across, down) if fixed else None
    if lies is not None:
        lies = lies._replace(level=whole(frame.get("relativeHeight")))
    seen = box.upon(page, across, down)
    if frame.get("hidden") in _ON:  # which programs do not heed alike
        seen = max(seen, Visibility.DOUBTFUL)
    return seen, lies, box.standing(lies, across, down)


def box_of(shape: Element, frame: Element, page: PageSize) -> TextBox:
    """Return the box that a shape or a picture of a drawing is."""
    body = shape.find(f"{WPS}bodyPr")
    holder = shape.find(f"{WPS}txbx")
    turn = points(_said(shape.find(f"{{*}}spPr/{A}xfrm"), "rot"))
    insets = NO_INSETS
    if holder is not None:
        own = {
            side: points(_said(body, f"{side[0]}Ins"), 1 / EMU)
            for side in ("left", "top", "right", "bottom")
        }
        insets = Insets(**{side: one for side, one in own.items() if one is not None})
    return TextBox(
        _outline(shape, frame, page),
        insets,
        grows=body is not None and body.find(f"{A}spAutoFit") is not None,
        upright=_said(body, "vert") not in (None, "horz"),
        hangs=_said(body, "anchor") in (None, "t"),
        # text may go on in another box; LibreOffice lets it run out of boxes in groups
        certain=_said(holder, "id") is None and shape.getparent().tag not in _GROUPS,
        tilted=bool((turn or 0.0) % _HALF_TURN),
    )


def _said(element: Element | None, name: str) -> str | None:
    return None if element is None else element.get(name)


def _outline(shape: Element, frame: Element, page: PageSize) -> Rectangle:
    """Return the outline of a shape, in points from where its drawing begins."""
    extent = _rectangle(None, frame.find(f"{WP}extent"))
    group = shape.getparent()
    if group.tag not in _GROUPS:
        width = _relative(frame, "Width", page.across, extent.width)
        return Rectangle(0.0, 0.0, width, _relative(frame, "Height", page.down, extent.height))
    outline = _transformed(shape.find(f"{{*}}spPr/{A}xfrm"))
    while group.tag in _GROUPS:
        own = group.find(f"{WPG}grpSpPr/{A}xfrm")
        outer = extent if group.tag == f"{WPG}wgp" else _transformed(own)
        outline = outline.within(outer, _transformed(own, "chOff", "chExt"))
        group = group.getparent()
    return outline


def _transformed(own: Element | None, place: str = "off", size: str = "ext") -> Rectangle:
    """Return the rectangle that a transform gives, in points."""
    if own is None:
        return Rectangle()
    return _rectangle(own.find(f"{A}{place}"), own.find(f"{A}{size}"))


def _rectangle(place: Element | None, size: Element | None) -> Rectangle:
    said = _said(place, "x"), _said(place, "y"), _said(size, "cx"), _said(size, "cy")
    return Rectangle(*(points(one, 1 / EMU) or 0.0 for one in said))


def _relative(frame: Element, side: str, axis: Axis, length: float) -> float:
    """Return a length, or the part of the page that it is said to be if that is more."""
    way = "H" if side == "Width" else "V"
    for child in branches(frame):
        if child.tag == f"{WP14}sizeRel{way}":
            share = points(child.findtext(f"{WP14}pct{side}")) or 0.0
            return max(length, share / _WHOLE * axis.length)
    return length


def _placements(
    frame: Element, way: str, axis: Axis, length: float, *, fixed: bool
) -> list[Offset]:
    """Return where programs take a drawing of some length to begin along an axis."""
    found: list[Offset] = []
    simple = frame.find(f"{WP}simplePos")
    if frame.get("simplePos") in _ON and simple is not None:
        start = points(simple.get("x" if way == "H" else "y"), 1 / EMU)
        if start is not None:
            found.append(Offset(start, "page", certain=False))
    for child in branches(frame):
        if child.tag != f"{WP}position{way}":
            continue
        anchor = child.get("relativeFrom")
        start = points(child.findtext(f"{WP}posOffset"), 1 / EMU)
        share = points(child.findtext(f"{WP14}pctPos{way}Offset"))
        if start is not None:
            found.append(Offset(start, anchor, fixed=fixed))
        elif share is not None:
            start = share / _WHOLE * axis.length
            found.append(Offset(start, anchor, certain=False, fixed=fixed))
        else:
            found += aligned(child.findtext(f"{WP}align"), anchor, axis, length)
    return found
