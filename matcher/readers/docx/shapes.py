"""Drawings in a Word document: their text boxes, and what shapes and pictures paint."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from matcher.readers.docx.anchored import box_of, where
from matcher.readers.docx.boxes import TextBox
from matcher.readers.docx.drawn import OUTSIDE, Drawn, PageSize
from matcher.readers.docx.opaque import is_opaque, shows_page
from matcher.readers.docx.paint import UNKNOWN_GROUND, Ground, Theme, is_like, patterned
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.vml import older_shape
from matcher.readers.docx.wordml import (
    EMU,
    PIC,
    WP,
    WPG,
    WPS,
    A,
    Element,
    V,
    W,
    descendants,
    whole,
)
from matcher.readers.legibility import LEAST_ALPHA, LEAST_SIZE, WHITE_PAINT, Rgb

_LEAST_AREA = 4.0
"""Square points that a letter of words that are drawn takes, for them to be read."""

_ON = ("1", "true", "on", "t")
_OFF = ("0", "false", "off", "f")


class Shapes:
    """The shapes of drawings upon pages of some size; each drawing is looked at once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._found: dict[tuple[Element, PageSize], Sequence[Drawn]] = {}

    def of(self, drawing: Element, page: PageSize) -> Sequence[Drawn]:
        """Return the shapes and pictures of a drawing."""
        key = drawing, page
        if key not in self._found:
            self._found[key] = list(shapes(drawing, self._theme, page))
        return self._found[key]


def shapes(drawing: Element, theme: Theme, page: PageSize) -> Iterator[Drawn]:
    """Yield the shapes and pictures of a ``w:drawing``, a ``w:pict`` or a ``w:object``."""
    known: set[Element] = set()
    for one in _shapes(drawing, theme, page):
        known.update(one.contents)
        yield one
    # and what stands in no shape that is known here
    rest = descendants(drawing, f"{W}txbxContent")
    yield from (Drawn(None, (content,)) for content in rest if content not in known)


def lettering(drawing: Element, page: PageSize) -> Iterator[tuple[str, Drawn]]:
    """Yield words that are drawn (WordArt before 2010), but for those across each page.

    Each comes with its shape, whose ``ground`` is what the letters are painted with.
    """
    for path in descendants(drawing, f"{V}textpath"):
        shape = path.getparent()
        if "watermark" not in shape.get("id", "").lower():
            drawn = older_shape(shape, page)
            small = 0 < drawn.area < _LEAST_AREA * len(path.get("string", ""))
            pale = drawn.ground is None or is_like(WHITE_PAINT, drawn.ground)
            unseen = pale and drawn.ground != UNKNOWN_GROUND and shape.get("stroked") in _OFF
            if small or unseen:
                drawn = drawn._replace(doubtful=True)
            yield path.get("string", ""), drawn


def _shapes(drawing: Element, theme: Theme, page: PageSize) -> Iterator[Drawn]:
    if drawing.tag == f"{W}drawing":
        for frame in descendants(drawing, f"{WP}anchor", f"{WP}inline"):
            yield from _framed(frame, theme, page)
    else:
        tags = (f"{V}{name}" for name in ("shape", "rect", "roundrect", "oval", "image"))
        for shape in descendants(drawing, *tags):
            yield older_shape(shape, page)


def _framed(frame: Element, theme: Theme, page: PageSize) -> Iterator[Drawn]:
    width, height = extent_of_frame(frame)
    floats = frame.tag == f"{WP}anchor"
    behind = frame.get("behindDoc") in _ON and frame.find(f"{WP}wrapNone") is not None
    for one in descendants(frame, f"{WPS}wsp", f"{PIC}pic"):
        contents = tuple(one.iterfind(f"{WPS}txbx/{W}txbxContent"))
        box = box_of(one, frame, page)
        seen, lies, stands = where(frame, box, page)
        opaque = not behind and is_opaque(one, frame, theme)
        if lies is not None:
            lies = lies._replace(opaque=opaque)
        outside = OUTSIDE if seen == Visibility.HIDDEN else ""
        picture = one.tag == f"{PIC}pic"
        yield Drawn(
            UNKNOWN_GROUND if picture else _behind_text(one, theme, width, height),
            contents,
            None if picture else _ink(one, theme),
            min(width * height, _own_area(one) or width * height),
            _reason(frame, one, box, has_text=bool(contents)) or outside,
            floats or one.getparent().tag in (f"{WPG}wgp", f"{WPG}grpSp"),
            behind,
            seen == Visibility.DOUBTFUL,
            box.room if frame.find(f"{WP}extent") is not None else None,
            lies,
            (box.outline.width, box.outline.height),
            opaque,
            stands,
        )


def extent_of_frame(frame: Element) -> tuple[float, float]:
    """Return the width and the height of a drawing in points; nothing where none is said."""
    extent = frame.find(f"{WP}extent")
    if extent is None:
        return 0.0, 0.0
    return whole(extent.get("cx")) / EMU, whole(extent.get("cy")) / EMU


def _own_area(shape: Element) -> float:
    own = shape.find(f"{{*}}spPr/{A}xfrm/{A}ext")
    if own is None:
        return 0.0
    return whole(own.get("cx")) / EMU * whole(own.get("cy")) / EMU


def reason_of_frame(frame: Element, *more: Element) -> str:
    """Return why nobody sees a drawing, by what it says of itself and of ``more``."""
    if any(name.get("hidden") in _ON for name in (*frame.iterfind(f"{WP}docPr"), *more)):
        return "a hidden drawing"
    low = frame.find(f"{WP}extent") is not None and extent_of_frame(frame)[1] < LEAST_SIZE
    return "clipped" if low else ""


def _reason(frame: Element, shape: Element, box: TextBox, *, has_text: bool) -> str:
    """Return why nobody sees a shape, by what it and its drawing say of themselves."""
    paths = "{*}cNvPr", "{*}nvPicPr/{*}cNvPr"
    names = (name for path in paths for name in shape.iterfind(path))
    reason = reason_of_frame(frame, *names)
    # what is no wider than a letter shows text all the same, letter by letter
    thin = not has_text and extent_of_frame(frame)[0] < LEAST_SIZE
    if not reason and thin and frame.find(f"{WP}extent") is not None:
        reason = "clipped"
    return "" if reason == "clipped" and box.grows else reason


def _behind_text(shape: Element, theme: Theme, width: float, height: float) -> Ground | None:
    """Return what lies behind the text of a shape; a page may do so as well."""
    fill = fill_of(shape, theme)
    return (*fill, WHITE_PAINT) if fill and shows_page(shape, width, height) else fill


def fill_of(shape: Element, theme: Theme) -> Ground | None:
    """Return what a shape is filled with; None where it paints nothing."""
    own = shape.find("{*}spPr")
    holder: Element | None = own
    while holder is not None:
        for child in holder:
            kind = str(child.tag).rpartition("}")[2]
            if kind == "grpFill":
                break
            if kind in _FILLS:
                return _filled(child, kind, theme)
        else:
            break
        holder = _group_of(holder)
    reference = shape.find(f"{{*}}style/{A}fillRef")
    if reference is None or whole(reference.get("idx")) in (0, 1000):
        return None
    paint = theme.drawn(reference)
    return (paint,) if paint else UNKNOWN_GROUND


_FILLS = frozenset({"noFill", "solidFill", "gradFill", "blipFill", "pattFill"})


def _group_of(properties: Element) -> Element | None:
    """Return the properties of the group that a shape or a group stands in."""
    group = properties.getparent().getparent()
    return None if group is None else group.find(f"{WPG}grpSpPr")


def _filled(fill: Element, kind: str, theme: Theme) -> Ground | None:
    if kind == "noFill":
        return None
    if kind == "blipFill":
        return UNKNOWN_GROUND
    holders = (
        [fill] if kind == "solidFill" else [*fill.iter(f"{A}gs", f"{A}fgClr", f"{A}bgClr")]
    )
    if holders and all(theme.opacity(holder) < LEAST_ALPHA for holder in holders):
        return None
    paints = [theme.drawn(holder) for holder in holders]
    if kind == "pattFill" and len(paints) == 2 and paints[0] and paints[1]:  # noqa: PLR2004
        return patterned(fill.get("prst", ""), paints[0], paints[1])
    return tuple(paint for paint in paints if paint) if all(paints) else UNKNOWN_GROUND


def _ink(shape: Element, theme: Theme) -> Rgb | None:
    reference = shape.find(f"{WPS}style/{A}fontRef")
    return None if reference is None else theme.drawn(reference)
