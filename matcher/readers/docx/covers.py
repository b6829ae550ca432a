"""Text of a Word document that something opaque lies in front of, or that misses its page.

Where a text comes to lie is estimated, so what seems to be unseen is doubtful and no more.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import inf
from typing import NamedTuple

from matcher.readers.docx.bodyflow import BodyFlow
from matcher.readers.docx.drawn import Drawn, Lying, PageSize
from matcher.readers.docx.extents import Extent
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import TWIPS, Element, W, points, value_of

_MOST = 0.9
"""Part of a text that has to lie behind something, 0 to 1."""

_WIDER = 1.25
"""What lines that are set wide take, in parts of close ones."""

_NEAR = 200.0
"""How far from its anchor a text may be for what is said of it to be known, in points."""

_LINE = 12.0  # points


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
        return self._is_whole(page) or text.lies.top <= page.top + _NEAR

    def _is_whole(self, page: PageSize) -> bool:
        top = self.lies.top % page.height
        return top <= page.top and top + self.lies.height >= page.height - page.bottom

    def reach(self, page: PageSize) -> float:
        """Return how far down the text of a body may begin that it hides."""
        end = self.lies.top + self.lies.height
        if self.lies.of_text:
            return min(end, self.anchor + _NEAR)
        return end if self._is_whole(page) else min(end, page.top + _NEAR)


def covered(
    body: Element,
    drawn: Mapping[Element, Sequence[Drawn]],
    sheet: Stylesheet,
    page: PageSize,
) -> frozenset[Element]:
    """Return the paragraphs, tables and contents of boxes that seem to be covered, or beside.

    ``drawn`` has the shapes of each drawing in the body.
    """
    shapes = {
        drawing: [one for one in found if one.contents or _covers(one)]
        for drawing, found in drawn.items()
    }
    if not any(_may_matter(one, page) for found in shapes.values() for one in found):
        return frozenset()
    flow = BodyFlow(body, shapes, sheet, page)
    low = _covered(flow, lambda extent: extent.least)
    return low & _covered(flow, generous) if low else low


def _may_matter(shape: Drawn, page: PageSize) -> bool:
    """Return whether a text may be unseen by a shape: what it covers, or its own."""
    missed = bool(shape.contents) and shape.lies is not None and _may_miss(shape.lies, page)
    return not shape.reason and (missed or _covers(shape))


def _covers(shape: Drawn) -> bool:
    """Return whether a shape is one that nothing shows through."""
    lies = shape.lies
    return lies is not None and lies.opaque and _without_edge(shape, lies).height > 0


def _may_miss(lies: Lying, page: PageSize) -> bool:
    """Return whether a page may not have what is placed by a paragraph."""
    begins, ends = lies.top, lies.top + lies.height
    return lies.of_text and (ends <= -page.top or begins >= page.bottom)


def generous(extent: Extent) -> float:
    """Return how high a block is if its lines are set wide, in points."""
    return extent.likely * _WIDER


def _covered(flow: BodyFlow, high_as: Callable[[Extent], float]) -> frozenset[Element]:
    """Return what is covered if the blocks of the body stand where they are said to."""
    texts: list[_Text] = []
    covers: list[_Cover] = []
    beside: set[Element] = set()
    page, left, reach = flow.page, flow.with_shapes, -inf
    for block, top, extent in flow(high_as):
        if not left and top > reach:
            break  # nothing covers what is below
        if extent.has_text and "framePr" not in flow.sheet.own(block):
            texts.append(_Text(block, lying_of(block, top, extent, flow.sheet, page)))
        shapes = flow.shapes(block)
        left -= bool(shapes)
        for one in shapes:
            if one.lies is None or one.reason:
                continue
            lies, level = _upon(one.lies, top, page), (one.lies.level, len(texts))
            texts += [_Text(content, lies, level) for content in one.contents]
            if top < page.height and not -lies.height < lies.top < page.height:
                beside.update(one.contents)
            if lies.opaque:
                covers.append(_Cover(_without_edge(one, lies), level, top))
                reach = max(reach, covers[-1].reach(page))
    return frozenset(beside.union(_behind(texts, covers, page)))


def _behind(
    texts: Sequence[_Text], covers: Sequence[_Cover], page: PageSize
) -> Iterator[Element]:
    """Yield what holds the texts that lie behind something, which has the middle of them."""
    ordered = sorted(texts, key=_middle)
    middles = list(map(_middle, ordered))
    for cover in covers:
        top, end = cover.lies.top, cover.lies.top + cover.lies.height
        first, last = bisect_left(middles, top - 1), bisect_right(middles, end + 1)
        yield from (text.holder for text in ordered[first:last] if cover.hides(text, page))


def _middle(text: _Text) -> float:
    return text.lies.top + text.lies.height / 2


def _without_edge(shape: Drawn, lies: Lying) -> Lying:
    """Return where a shape covers text; a box of its own text has blank lines beside it."""
    texts = (text.text for content in shape.contents for text in content.iter(f"{W}t"))
    if not any((text or "").strip() for text in texts):
        return lies
    return lies._replace(top=lies.top + _LINE, height=max(lies.height - 2 * _LINE, 0.0))


def lying_of(
    block: Element, top: float, extent: Extent, sheet: Stylesheet, page: PageSize
) -> Lying:
    """Return where the text of a block lies that begins so far down."""
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
    down = min(cover.top + cover.height, text.top + text.height) - max(cover.top, text.top)
    return is_across(cover, text) and down >= _MOST * text.height and down > 0


def is_upon(text: Lying, shape: Lying) -> bool:
    """Return whether one thing lies upon another with most of it."""
    return _hides(shape, text)


def is_across(cover: Lying, text: Lying) -> bool:
    """Return whether something reaches across most of a text, were it high enough."""
    across = min(cover.left + cover.width, text.left + text.width) - max(cover.left, text.left)
    return across >= _MOST * text.width
