"""The text of an OpenDocument text: body, notes, frames, headers and footers."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from matcher.errors import ResumeReadError
from matcher.readers.flowing import DELETED, NOT_SHOWN, SAME_COLOUR, Flow
from matcher.readers.opendocument.odfstyles import (
    DRAW_NS,
    OFFICE_NS,
    STYLE_NS,
    TABLE_NS,
    TEXT_NS,
    OdfLook,
    OdfStyles,
)
from matcher.readers.pagenumbers import PAGE_MARK
from matcher.readers.unpacking import parsed_xml

_Element = Any  # of lxml, which has no types

_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS = 100
_SVG_WIDTH = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}width"
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)(cm|mm|in|pt)")
_CENTIMETRES = {"cm": 1.0, "mm": 0.1, "in": 2.54, "pt": 2.54 / 72}
_ACROSS = 10.0  # centimetres from which a box stands across the text
_PARAGRAPHS = (f"{TEXT_NS}p", f"{TEXT_NS}h")
_CELLS = (f"{TABLE_NS}table-cell", f"{TABLE_NS}covered-table-cell")
_FRAMES = frozenset(
    f"{DRAW_NS}{name}"
    for name in ("frame", "custom-shape", "g", "rect", "ellipse", "a", "text-box", "path")
)
_PASSED = frozenset(
    {f"{TEXT_NS}{name}" for name in ("note-citation", "ruby-text")}
    | {f"{TEXT_NS}{name}" for name in ("index-title-template", "hidden-text")}
    | {f"{OFFICE_NS}{name}" for name in ("annotation", "forms", "binary-data")}
    | {f"{DRAW_NS}{name}" for name in ("object", "object-ole", "enhanced-geometry")}
)
_OF_PAGES = (f"{TEXT_NS}page-number", f"{TEXT_NS}page-count")
_FAMILIES = {
    f"{TEXT_NS}span": "text",
    f"{TEXT_NS}a": "text",
    f"{TEXT_NS}section": "section",
    f"{TABLE_NS}table": "table",
    f"{TABLE_NS}table-row": "table-row",
    f"{TABLE_NS}table-cell": "table-cell",
    f"{TEXT_NS}p": "paragraph",
    f"{TEXT_NS}h": "paragraph",
}
_STYLED = (f"{TEXT_NS}style-name", f"{TABLE_NS}style-name", f"{DRAW_NS}style-name")


def whole_text(data: bytes) -> Flow:
    """Return the text of a document.

    Raises ResumeReadError, encrypted, and what zip and XML raise.
    """
    with ZipFile(BytesIO(data)) as archive:
        names = archive.namelist()
        manifest = "META-INF/manifest.xml"
        if manifest in names and b"encryption-data" in archive.read(manifest):
            raise ResumeReadError("encrypted", "encrypted: save a copy without a password")
        content = parsed_xml(archive.read("content.xml"))
        roots = [parsed_xml(archive.read("styles.xml"))] if "styles.xml" in names else []
    body = content.find(f"{OFFICE_NS}body/{OFFICE_NS}text")
    if body is None:
        raise KeyError("office:text")
    styles = OdfStyles(*roots, content)
    flow = Flow()
    story = OdfStory(styles, is_painted=_is_painted(styles, content))
    margins = [
        (kind, text)
        for root in roots
        for kind in ("header", "footer")
        for one in root.iter(*(f"{STYLE_NS}{kind}{which}" for which in ("", "-left", "-first")))
        if one.get(f"{STYLE_NS}display") != "false"
        and (text := story.text_in(one, styles.page, flow))
    ]
    main = story.text_in(body, styles.page, flow, inner=False)
    for text in dict.fromkeys(text for kind, text in margins if kind == "header"):
        flow.put(text)
    flow.put(main)
    for text in dict.fromkeys(text for kind, text in margins if kind == "footer"):
        flow.put(text)
    return flow


def _is_painted(styles: OdfStyles, content: _Element) -> bool:
    """Tell whether drawings lie behind the text of a page."""
    for drawing in content.iter(*_FRAMES):
        style = styles.of("graphic", drawing.get(f"{DRAW_NS}style-name"))
        behind = style.get(f"{STYLE_NS}run-through") == "background"
        filled = style.get(f"{DRAW_NS}fill", "none") != "none"
        if behind and (filled or drawing.find(f"{DRAW_NS}image") is not None):
            return True
    return False


class OdfStory:
    """A reading of a document; ``is_painted`` says that drawings lie behind its text."""

    def __init__(self, styles: OdfStyles, *, is_painted: bool) -> None:
        self._styles = styles
        self._is_painted = is_painted
        self._below: list[tuple[str, bool]] = []  # with whether it is a box

    def text_in(
        self, container: _Element, look: OdfLook, around: Flow, *, inner: bool = True
    ) -> str:
        """Return the text of what holds paragraphs, put together apart."""
        flow = Flow(around, inner=inner)
        below, self._below = self._below, []
        self._blocks(container, look, flow, item=False)
        self._put_below(flow)
        self._below = below
        return flow.text()

    def _put_below(self, flow: Flow) -> None:
        for text, is_box in self._below:
            (flow.put_aside if is_box else flow.put)(text)
        self._below = []

    def _blocks(self, parent: _Element, look: OdfLook, flow: Flow, *, item: bool) -> None:
        first = True
        for child in parent:
            if not isinstance(child.tag, str) or child.tag in _PASSED:
                continue
            inner = self._inside(child, look)
            if child.tag in _PARAGRAPHS:
                self._paragraph(child, inner, flow, item=item and first)
                first = False
            elif child.tag == f"{TABLE_NS}table-row":
                cells = (cell for cell in child if cell.tag in _CELLS)
                flow.add_row([self.text_in(c, self._inside(c, inner), flow) for c in cells])
            elif child.tag == f"{TEXT_NS}tracked-changes":
                self._deleted(child, inner, flow)
            elif child.tag in _FRAMES:
                text = self.text_in(child, self._framed(child, inner), flow)
                (flow.put_aside if _is_aside(child) else flow.put)(text)
            else:
                listed = child.tag == f"{TEXT_NS}list-item"
                self._blocks(child, inner, flow, item=listed)

    def _deleted(self, changes: _Element, look: OdfLook, flow: Flow) -> None:
        for region in changes.iter(f"{TEXT_NS}deletion"):
            for paragraph in region.iter(*_PARAGRAPHS):
                flow.add("".join(paragraph.itertext()) + " ", look.reason or DELETED)

    def _paragraph(self, element: _Element, look: OdfLook, flow: Flow, *, item: bool) -> None:
        hidden = element.find(f"{TEXT_NS}hidden-paragraph")
        if hidden is not None and hidden.get(f"{TEXT_NS}is-hidden") != "false":
            look = look.hidden(NOT_SHOWN)
        self._inline(element, look, flow)
        flow.end_block(item=item)
        self._put_below(flow)

    def _inline(self, parent: _Element, look: OdfLook, flow: Flow) -> None:
        self._say(_BLANKS.sub(" ", parent.text or ""), look, flow)
        for child in parent:
            if isinstance(child.tag, str) and child.tag not in _PASSED:
                self._meet(child, look, flow)
            elif child.tag == f"{TEXT_NS}hidden-text":
                flow.add(child.get(f"{TEXT_NS}string-value", ""), NOT_SHOWN)
            self._say(_BLANKS.sub(" ", child.tail or ""), look, flow)

    def _meet(self, child: _Element, look: OdfLook, flow: Flow) -> None:
        if child.tag == f"{TEXT_NS}tab":
            self._say("\t", look, flow)
        elif child.tag in _OF_PAGES:
            self._say(PAGE_MARK, look, flow)
        elif child.tag == f"{TEXT_NS}line-break":
            self._say("\n", look, flow)
        elif child.tag == f"{TEXT_NS}s":
            count = child.get(f"{TEXT_NS}c", "1")
            blanks = int(count) if count.isdecimal() and len(count) < len("1000") else 1
            self._say(" " * min(blanks, _MOST_BLANKS), look, flow)
        elif child.tag == f"{TEXT_NS}note":
            self._keep(child, look, flow)
        elif child.tag in _FRAMES:
            self._keep(child, self._framed(child, look), flow)
        else:
            self._inline(child, self._inside(child, look), flow)

    def _keep(self, element: _Element, look: OdfLook, flow: Flow) -> None:
        """Keep the text of a note or a frame for what follows the paragraph."""
        if text := self.text_in(element, look, flow):
            self._below.append((text, _is_aside(element)))

    def _say(self, text: str, look: OdfLook, flow: Flow) -> None:
        reason = look.reason
        if reason == SAME_COLOUR and self._is_painted:
            flow.doubt(text)
            reason = ""
        flow.add(text.upper() if look.is_capital else text, reason)

    def _inside(self, element: _Element, look: OdfLook) -> OdfLook:
        """Return the look that an element gives to the text in it."""
        if element.get(f"{TEXT_NS}display") == "none" or (
            element.get(f"{TABLE_NS}visibility", "visible") != "visible"
        ):
            look = look.hidden(NOT_SHOWN)
        family = _FAMILIES.get(element.tag)
        if family is None:
            return look
        name = next((name for key in _STYLED if (name := element.get(key))), None)
        return look.styled(self._styles.of(family, name))

    def _framed(self, element: _Element, look: OdfLook) -> OdfLook:
        """Return the look inside a frame, that begins anew upon what the frame paints."""
        style = self._styles.of("graphic", element.get(f"{DRAW_NS}style-name"))
        anew = OdfLook(reason_around=look.reason_around, ground=look.ground)
        return anew.styled(style) if style else anew


def _is_aside(element: _Element) -> bool:
    """Tell whether an element is a box that stands beside the text, and not across it."""
    if element.tag not in _FRAMES:
        return False
    width = _LENGTH.fullmatch(element.get(_SVG_WIDTH, ""))
    return width is None or float(width[1]) * _CENTIMETRES[width[2]] < _ACROSS
