"""Shapes of VML, as Word drew them before 2010."""

from __future__ import annotations

from itertools import zip_longest

from matcher.readers.docx.boxes import NO_INSETS, Insets, Offset, Rectangle, TextBox
from matcher.readers.docx.drawn import OUTSIDE, BoxPlace, Drawn, Lying, PageSize
from matcher.readers.docx.opaque import is_older_opaque, older_opacity
from matcher.readers.docx.paint import UNKNOWN_GROUND, Ground, mixed
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.wordml import EMU, Element, V, W, points, whole
from matcher.readers.legibility import LEAST_ALPHA, LEAST_SIZE, WHITE_PAINT, named

_OFF = ("0", "false", "off", "f")
_CELLS = (f"{W}tc", f"{W}hdr", f"{W}ftr")


def older_shape(shape: Element, page: PageSize) -> Drawn:
    """Return a shape of VML, its ground and text, and why nobody sees it if nobody does."""
    groups = list(shape.iterancestors(f"{V}group"))
    frame = groups[-1] if groups else shape
    own, style = _declared(shape), _declared(frame)
    box = _box(shape, groups)
    floats = style.get("position") == "absolute"
    seen, lies, stands = Visibility.SEEN, None, None
    if floats:
        seen, lies, stands = _where(frame, style, box, page)
    level = style.get("z-index", "0")
    front = floats and level.isdecimal() and not _flows_around(frame)
    opaque = front and is_older_opaque(shape)
    if lies is not None:
        lies = lies._replace(level=whole(level), opaque=opaque)
    outside = OUTSIDE if seen == Visibility.HIDDEN else ""
    contents = tuple(shape.iterfind(f"{V}textbox/{W}txbxContent"))
    return Drawn(
        _older_fill(shape),
        contents,
        None,
        box.outline.width * box.outline.height,
        _hidden(own) or _hidden(style) or _clipped(style, box, contents) or outside,
        floats or bool(groups),
        floats and not style.get("z-index", "-").isdecimal(),
        seen == Visibility.DOUBTFUL,
        box.room if _is_measured(style) else None,
        lies,
        (box.outline.width, box.outline.height),
        opaque,
        stands,
    )


def _hidden(style: dict[str, str]) -> str:
    gone = style.get("visibility") == "hidden" or style.get("display") == "none"
    return "a hidden drawing" if gone else ""


def _clipped(style: dict[str, str], box: TextBox, contents: tuple[Element, ...]) -> str:
    width, height = _size(style)
    # what is no wider than a letter shows text all the same, letter by letter
    least = height if contents else min(width, height)
    return "clipped" if _is_measured(style) and least < LEAST_SIZE and not box.grows else ""


def _is_measured(style: dict[str, str]) -> bool:
    return "width" in style and "height" in style


def _box(shape: Element, groups: list[Element]) -> TextBox:
    """Return the box that a shape is, in points from the corner of its outermost group."""
    own = _declared(shape)
    outline = _rectangle(own) if groups else Rectangle(0.0, 0.0, *_size(own))
    for group in groups:  # sizes in it are in units of its own
        outer = _rectangle(_declared(group))
        if group is groups[-1]:
            outer = outer._replace(left=0.0, top=0.0)
        origin = _two(group.get("coordorigin"), 0.0)
        units = Rectangle(*origin, *_two(group.get("coordsize"), 1000.0))
        outline = outline.within(outer, units)
    text = shape.find(f"{V}textbox")
    inner = {} if text is None else _declared(text)
    return TextBox(
        outline,
        _insets(text),
        grows=inner.get("mso-fit-shape-to-text") == "t",
        upright=inner.get("layout-flow", "horizontal") != "horizontal",
        hangs=own.get("v-text-anchor", "top") == "top",
        # text may go on in another box; LibreOffice lets it run out of boxes in groups
        certain=not groups and "mso-next-textbox" not in inner,
        tilted=own.get("rotation", "0") != "0",
    )


def _rectangle(style: dict[str, str]) -> Rectangle:
    sides = "left", "top", "width", "height"
    return Rectangle(*(points(style.get(side)) or 0.0 for side in sides))


def _insets(text: Element | None) -> Insets:
    """Return how far a text stays away from the edges; what is left out is as Word has it."""
    if text is None:
        return NO_INSETS
    said = [points(one.strip(), 1 / EMU) for one in text.get("inset", "").split(",")]
    return Insets(
        *(default if one is None else one for one, default in zip_longest(said[:4], Insets()))
    )


def _flows_around(frame: Element) -> bool:
    wrap = frame.find("{urn:schemas-microsoft-com:office:word}wrap")
    return wrap is not None and wrap.get("type") not in (None, "none")


def _where(
    frame: Element, style: dict[str, str], box: TextBox, page: PageSize
) -> tuple[Visibility, Lying | None, BoxPlace | None]:
    """Return whether a page shows something of what is in the box, and where it is."""
    fixed = page.columns == 1 and next(frame.iterancestors(*_CELLS), None) is None
    across, down = (
        _placements(style, side, way, default, fixed=fixed)
        for side, way, default in (
            ("left", "horizontal", "column"),
            ("top", "vertical", "paragraph"),
        )
    )
    lies = box.lying(page, across, down) if fixed else None
    return box.upon(page, across, down), lies, box.standing(lies, across, down)


def _placements(
    style: dict[str, str], side: str, way: str, default: str, *, fixed: bool
) -> list[Offset]:
    """Return where programs take a shape to begin; nothing where it is aligned."""
    margin, edge = points(style.get(f"margin-{side}")), points(style.get(side))
    aligned = style.get(f"mso-position-{way}", "absolute") != "absolute"
    if aligned or (margin is None and edge is None):
        return []
    both = (margin or 0.0) + (edge or 0.0)  # as LibreOffice has it
    starts = {both, both if margin is None else margin}
    anchor = style.get(f"mso-position-{way}-relative", "text")
    anchor = default if anchor == "text" else anchor
    return [Offset(start, anchor, fixed=fixed) for start in sorted(starts)]


def _declared(shape: Element) -> dict[str, str]:
    """Return what a shape of VML says as style sheets do."""
    parts = (one.partition(":") for one in shape.get("style", "").split(";"))
    return {name.strip().lower(): value.strip().lower() for name, _, value in parts}


def _size(style: dict[str, str]) -> tuple[float, float]:
    return _rectangle(style)[2:]


def _two(text: str | None, default: float) -> tuple[float, float]:
    """Return the two numbers of "1000,800"."""
    found = [points(one) for one in (text or "").split(",")]
    one, other = [default if each is None else each for each in [*found, None, None][:2]]
    return one, other


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
    opacity = older_opacity(shape)
    if opacity < LEAST_ALPHA:
        return None
    return (
        tuple(mixed(paint, WHITE_PAINT, opacity) for paint in paints if paint)
        if all(paints)
        else UNKNOWN_GROUND
    )
