"""The blocks of a Word document below each other, and which of them may lie under a sheet.

How high blocks are is not known, so each stands somewhere between two places.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import ceil, inf
from typing import NamedTuple

from matcher.readers.docx.bodyflow import BodyFlow
from matcher.readers.docx.covers import generous, is_across, lying_of
from matcher.readers.docx.drawn import Drawn, Lying, PageSize
from matcher.readers.docx.extents import Extent
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import Element, W
from matcher.readers.legibility import count_words

_WIDE_LETTERS = 1.3
"""Width of letters in parts of that of narrow ones."""

_LINE = 1.375
"""Height of a line set wide in parts of the font size."""

_NOTES = 1 / 3
"""Part of a page, from below, in which notes may stand."""

_LEAST_OVER = 4.0
"""How far down a sheet has to reach over a line, in points, to hide it."""

AREA_OF_WORD = 460.0
"""What a word takes with the space around it, in square points, in letters of 11 points."""


class Aside(NamedTuple):
    """What stands beside the body: headers, footers and notes."""

    headers: Sequence[Element] = ()
    footers: Sequence[Element] = ()
    notes: Sequence[Element] = ()


class StandingBlock(NamedTuple):
    """A block, and how far down it stands if those before it take little room, or much.

    Both are in points, pages below each other; ``end`` is how far below its top it may end.
    """

    block: Element
    high: float
    low: float
    extent: Extent
    end: float

    @property
    def begin(self) -> float:
        """How far below the top of the block its letters begin, in points."""
        return self.extent.before + self.extent.lead


def count_words_of(holder: Element) -> int:
    """Return how many words stand somewhere."""
    return count_words(" ".join(text.text or "" for text in holder.iter(f"{W}t")))


class BlockStack:
    """The blocks of a body below each other, as far down as a sheet may lie over them.

    ``sheets`` are those that lie in front of it, each with the block that it is anchored in.
    """

    def __init__(
        self,
        body: Element,
        placed: Mapping[Element, Sequence[Drawn]],
        styles: Stylesheet,
        page: PageSize,
    ) -> None:
        self._styles = styles
        self._page = page
        self._blocks = list[StandingBlock]()
        self.sheets = list[tuple[Lying, StandingBlock]]()
        flow = BodyFlow(body, placed, styles, page)
        left, reach, more = flow.with_shapes, -inf, 0.0
        both = zip(flow(lambda extent: extent.least), flow(self._deep), strict=False)
        for (block, high, extent), (_, low, _) in both:
            if not left and high > reach:
                break  # no sheet is so far down
            deep = self._deep(extent) + self._more_of_table(block, extent)
            anchor = StandingBlock(block, high, low + more, extent, extent.before + deep)
            more += self._more_of_table(block, extent)
            self._blocks.append(anchor)
            lying = [one.lies for one in flow.shapes(block) if one.lies is not None]
            left -= bool(lying)
            self.sheets += [(sheet, anchor) for sheet in lying]
            reach = max(reach, *(self._reach(sheet, anchor) for sheet in lying), -inf)

    def _deep(self, extent: Extent) -> float:
        """Return how high a block may be, its letters wide, in points."""
        page = self._page
        column = max(page.width - page.left - page.right - extent.indent, 1.0)
        lines = ceil(_WIDE_LETTERS * extent.wide / column) if extent.lettered else 0
        return max(generous(extent), lines * _LINE * extent.letters)

    def _more_of_table(self, block: Element, extent: Extent) -> float:
        """Return how much higher a table may be than its rows are, each with a line."""
        if block.tag != f"{W}tbl":
            return 0.0
        page = self._page
        wide = max(extent.wide or page.width - page.left - page.right, 1.0)
        return count_words_of(block) * AREA_OF_WORD / wide

    def _reach(self, sheet: Lying, anchor: StandingBlock) -> float:
        """Return how far down a block may begin that a sheet lies over."""
        high = self._page.height
        start = anchor.high if sheet.of_text else anchor.low // high * high
        return start + sheet.top + sheet.height

    def under(self, sheet: Lying, anchor: StandingBlock) -> Iterator[Element]:
        """Yield the paragraphs and tables that a sheet may lie over."""
        for one in self._blocks:
            if not one.extent.has_text or "framePr" in self._styles.own(one.block):
                continue
            lies = lying_of(one.block, one.high, one.extent, self._styles, self._page)
            if is_across(sheet, lies) and self._is_over(sheet, anchor, one):
                yield one.block

    def beside(self, sheet: Lying, anchor: StandingBlock, aside: Aside) -> Iterator[Element]:
        """Yield the headers, footers and notes that a sheet may lie over."""
        page = self._page
        first, last = (
            (anchor.high % page.height, anchor.low % page.height) if sheet.of_text else (0, 0)
        )
        begin, end = first + sheet.top, max(first, last) + sheet.top + sheet.height
        foot = page.height - page.bottom
        if begin + _LEAST_OVER <= page.top:
            yield from aside.headers
        if end - _LEAST_OVER >= foot:
            yield from aside.footers
        if end >= foot - _NOTES * (foot - page.top):
            yield from aside.notes

    def _is_over(self, sheet: Lying, anchor: StandingBlock, one: StandingBlock) -> bool:
        if sheet.of_text:
            moves = one.high - anchor.high, one.low - anchor.low
            return _meet(sheet, 0.0, min(moves) + one.begin, max(moves) + one.end)
        high = self._page.height
        foot = min(sheet.top + sheet.height, high - self._page.bottom)
        sheet = sheet._replace(height=foot - sheet.top)  # no text of the body is below it
        pages = range(int(anchor.high // high), int(anchor.low // high) + 1)
        return any(
            _meet(sheet, number * high, one.high + one.begin, one.low + one.end)
            for number in pages
        )


def _meet(sheet: Lying, more: float, begin: float, end: float) -> bool:
    """Return whether a sheet that lies so far down lies over what begins and ends there."""
    top = sheet.top + more
    return min(top + sheet.height, end) - max(top, begin) >= _LEAST_OVER
