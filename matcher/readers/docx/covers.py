"""Text of a Word document that something opaque lies in front of, or that misses its page.

Where a text comes to lie is estimated, so what seems to be unseen is doubtful and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from matcher.readers.docx.drawn import Drawn, Lying, PageSize
from matcher.readers.docx.extents import Extent, extent_of
from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import TWIPS, Element, W, branches, points, value_of

_MOST = 0.9
"""Part of a text that has to lie behind something, 0 to 1."""

_WIDER = 1.25
"""What lines that are set wide take, in parts of close ones."""

_NEAR = 200.0
"""How far from its anchor a text may be for what is said of it to be known, in points."""

_LINE = 12.0  # points

_AROUND = frozenset(
    f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml")
)
_BLOCKS = (f"{W}p", f"{W}tbl")
_NOTHING: Properties = {}


class _Text(NamedTuple):
    """A text, and where it lies; ``level`` is that of its box, None in the body."""

    holder: Element
    lies: Lying
    level: tuple[int, int] | None = None


class _Cover(NamedTuple):
    """Something opaque, its level, and how far down the paragraph is that it is anchored in."""

    lies: Lying
    level: tuple[int, int]
    anchor: float

    def hides(self, text: _Text, page: PageSize) -> bool:
        """Return whether a text seems to lie behind it."""
        if text.level is None:
            return self._is_near(text, page) and _hides(self.lies, text.lies)
        return text.level < self.level and _hides(self.lies, text.lies)

    def _is_near(self, text: _Text, page: PageSize) -> bool:
        """Return whether it is known where the text of a body lies, as seen from here."""
        if self.lies.of_text:
            return abs(text.lies.top - self.anchor) <= _NEAR
        top = self.lies.top % page.height
        whole = top <= page.top and top + self.lies.height >= page.height - page.bottom
        return whole or text.lies.top <= page.top + _NEAR


def covered(
    body: Element,
    drawn: Mapping[Element, Sequence[Drawn]],
    sheet: Stylesheet,
    page: PageSize,
) -> frozenset[Element]:
    """Return the paragraphs, tables and contents of boxes that seem to be covered, or beside.

    ``drawn`` has the shapes of each drawing in the body.
    """
    lying = (one.lies for found in drawn.values() for one in found if one.lies)
    if not any(lies.opaque or _may_miss(lies, page) for lies in lying):
        return frozenset()
    width = page.width - page.left - page.right
    blocks = [(block, extent_of(block, width, sheet, _NOTHING)) for block in _blocks_of(body)]
    low = _covered(_flow(blocks, page, lambda extent: extent.least), drawn, sheet, page)
    if not low:
        return low
    return low & _covered(_flow(blocks, page, _generous), drawn, sheet, page)


def _may_miss(lies: Lying, page: PageSize) -> bool:
    """Return whether a page may not have what is placed by a paragraph."""
    begins, ends = lies.top, lies.top + lies.height
    return lies.of_text and (ends <= -page.top or begins >= page.bottom)


def _generous(extent: Extent) -> float:
    return extent.likely * _WIDER


def _covered(
    flow: Iterator[tuple[Element, float, Extent]],
    drawn: Mapping[Element, Sequence[Drawn]],
    sheet: Stylesheet,
    page: PageSize,
) -> frozenset[Element]:
    """Return what is covered if the blocks of the body stand where they are said to."""
    texts: list[_Text] = []
    covers: list[_Cover] = []
    beside: set[Element] = set()
    for block, top, extent in flow:
        if extent.has_text and not _is_framed(block):
            texts.append(_Text(block, _of_block(block, top, extent, sheet, page)))
        for drawing in block.iter(f"{W}drawing", f"{W}pict"):
            for one in drawn.get(drawing, ()):
                if one.lies is None or one.reason:
                    continue
                lies, level = _upon(one.lies, top, page), (one.lies.level, len(texts))
                texts += [_Text(content, lies, level) for content in one.contents]
                if top < page.height and not -lies.height < lies.top < page.height:
                    beside.update(one.contents)
                if lies.opaque:
                    covers.append(_Cover(_without_edge(one, lies), level, top))
    hidden = (text for text in texts if any(cover.hides(text, page) for cover in covers))
    return frozenset(beside.union(text.holder for text in hidden))


def _without_edge(shape: Drawn, lies: Lying) -> Lying:
    """Return where a shape covers text; a box of its own text has blank lines beside it."""
    texts = (text.text for content in shape.contents for text in content.iter(f"{W}t"))
    if not any((text or "").strip() for text in texts):
        return lies
    return lies._replace(top=lies.top + _LINE, height=max(lies.height - 2 * _LINE, 0.0))


def _flow(
    blocks: Sequence[tuple[Element, Extent]],
    page: PageSize,
    high_as: Callable[[Extent], float],
) -> Iterator[tuple[Element, float, Extent]]:
    """Yield the blocks of a body, how far down they begin, and what they take.

    Pages count as if they lay below each other, and a block is ``high_as`` is said of it.
    """
    high = page.height - page.bottom
    number, down = 0, page.top
    for block, extent in blocks:
        if _breaks(block, before=True) or down + high_as(extent) > high:
            number, down = number + 1, page.top
        yield block, number * page.height + down, extent
        if not _is_framed(block):
            down += extent.before + high_as(extent) + extent.after
        if _breaks(block, before=False):
            number, down = number + 1, page.top


def _blocks_of(parent: Element) -> Iterator[Element]:
    for child in branches(parent):
        if child.tag in _BLOCKS:
            yield child
        elif child.tag in _AROUND:
            yield from _blocks_of(child)


def _breaks(block: Element, *, before: bool) -> bool:
    """Return whether a page ends before a block, or after it."""
    if before:
        return block.find(f"{W}pPr/{W}pageBreakBefore") is not None
    ends = (value_of(each, "type") == "page" for each in block.iterfind(f"{W}r/{W}br"))
    return any(ends) or block.find(f"{W}pPr/{W}sectPr") is not None


def _is_framed(block: Element) -> bool:
    return block.find(f"{W}pPr/{W}framePr") is not None


def _of_block(
    block: Element, top: float, extent: Extent, sheet: Stylesheet, page: PageSize
) -> Lying:
    """Return where the text of a block lies."""
    column = page.width - page.left - page.right
    if block.tag == f"{W}tbl":
        return Lying(page.left, top, extent.wide or column, extent.least)
    own = sheet.of_paragraph(block)
    indent = points(value_of(own.get("ind"), "left"), 1 / TWIPS) or 0.0
    wide = min(extent.wide, column - indent)
    free = max(column - indent - wide, 0.0)
    share = {"center": 0.5, "right": 1.0, "end": 1.0}.get(value_of(own.get("jc")) or "", 0.0)
    left = page.left + indent + share * free
    return Lying(left, top + extent.before + extent.lead, wide, extent.lettered)


def _upon(lies: Lying, top: float, page: PageSize) -> Lying:
    """Return where a shape lies if pages lie below each other, its paragraph so far down."""
    first = top if lies.of_text else top // page.height * page.height
    return lies._replace(top=first + lies.top)


def _hides(cover: Lying, text: Lying) -> bool:
    across = min(cover.left + cover.width, text.left + text.width) - max(cover.left, text.left)
    down = min(cover.top + cover.height, text.top + text.height) - max(cover.top, text.top)
    return across >= _MOST * text.width and down >= _MOST * text.height and down > 0
