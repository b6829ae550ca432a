"""Whether a section of a Word document goes on upon a second page, as far as its text tells.

Where pages end is known to no file: programs break lines and pages at other places. What is
clearly more than a page goes on, what is clearly less does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import ceil

from matcher.readers.docx.extents import extent_of
from matcher.readers.docx.inherited import NO_PROPERTIES
from matcher.readers.docx.pagesetup import PageSetup, own_sections, page_setup
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.setting import Setting
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import TWIPS, Element, W, child_of, is_on, points, value_of
from matcher.readers.docx.wrapped import wrapped

_MORE, _LESS = 1.15, 0.5
"""Parts of a page, measured low, above which a text takes more, below which less."""

_WIDER = 1.15
"""How much wider letters are than narrow ones."""

_BLOCKS = (f"{W}p", f"{W}tbl")
_NOTES = (f"{W}footnoteReference", f"{W}endnoteReference")
_APART = (f"{W}del", f"{W}moveFrom", f"{W}txbxContent")


def begins_page(sections: Sequence[Element], number: int) -> bool:
    """Return whether a section begins on a page of its own."""
    kind = value_of(child_of(sections[number], "type"))
    return number == 0 or kind != "continuous"


class PageCount:
    """The sections of a body; they are measured once somebody asks."""

    def __init__(self, body: Element, sheet: Stylesheet) -> None:
        self.sections = list(own_sections(body))
        self._body = body
        self._sheet = sheet
        self._found: list[Visibility] = []

    def goes_on(self, number: int) -> Visibility:
        """Return whether a second page of a section is there to be seen."""
        if not self._found:
            self._found = list(self._measured())
        return self._found[number] if number < len(self._found) else Visibility.DOUBTFUL

    def _measured(self) -> Iterator[Visibility]:
        blocks = self._blocks()
        filled, known = 0.0, True
        for number, section in enumerate(self.sections):
            if begins_page(self.sections, number):
                filled, known = 0.0, True
            setup = page_setup(section)
            breaks = hinted = noted = False
            for block in blocks:
                breaks = breaks or self._breaks(block)
                hinted = (
                    hinted or next(_of(block, f"{W}lastRenderedPageBreak"), None) is not None
                )
                noted = noted or next(_of(block, *_NOTES), None) is not None
                if filled < _MORE:  # what more there is changes nothing
                    filled += self._high(block, _width(setup)) / _room(setup)
                if block.find(f"{W}pPr/{W}sectPr") is section:
                    break
            yield (
                Visibility.SEEN
                if breaks
                else _by_height(filled, hinted=hinted, known=known and not noted)
            )
            if breaks or filled > _LESS:
                filled, known = 0.0, False

    def _blocks(self) -> Iterator[Element]:
        for block, place in wrapped(self._body, Setting(), Counter(), *_BLOCKS):
            if not place.reason:
                yield block

    def _breaks(self, block: Element) -> bool:
        """Return whether a block begins or ends a page."""
        if any(value_of(mark, "type") == "page" for mark in _of(block, f"{W}br")):
            return True
        first = block.getprevious() is None  # which begins a page as it is
        paragraphs = () if first else (block,) if block.tag == f"{W}p" else ()
        return any(
            is_on(self._sheet.of_paragraph(each).get("pageBreakBefore")) for each in paragraphs
        )

    def _high(self, block: Element, width: float) -> float:
        """Return about how high a paragraph or a table is, in points, measured low."""
        if block.tag == f"{W}tbl":
            return sum(self._high_row(row, width) for row in block.iterchildren(f"{W}tr"))
        extent = extent_of(block, width, self._sheet, NO_PROPERTIES)
        free = max(width - extent.indent, 1.0)
        fewest = max(1, int(extent.wide / width))  # as the extent has it, of narrow letters
        lines = max(fewest, ceil(_WIDER * extent.wide / free))
        return extent.before + extent.likely * lines / fewest + extent.after

    def _high_row(self, row: Element, width: float) -> float:
        height = child_of(row, "trPr", "trHeight")
        said = points(value_of(height), 1 / TWIPS) or 0.0
        cells = list(row.iterchildren(f"{W}tc"))
        if value_of(height, "hRule") == "exact":
            return said
        wide = [
            points(value_of(child_of(cell, "tcPr", "tcW"), "w"), 1 / TWIPS) for cell in cells
        ]
        widths = [min(one or width / len(cells), width) for one in wide]
        return max(
            said,
            *(
                sum(self._high(block, within) for block in cell.iterchildren(*_BLOCKS))
                for cell, within in zip(cells, widths, strict=True)
            ),
            0.0,
        )


def _by_height(filled: float, *, hinted: bool, known: bool) -> Visibility:
    """Return whether so many pages are more than one.

    ``hinted`` says that a program noted where a page ended, which anybody may write; ``known``
    that nothing else stands upon the first page.
    """
    if filled >= _MORE or (hinted and filled >= _LESS):
        return Visibility.SEEN
    less = filled < _LESS and known and not hinted
    return Visibility.HIDDEN if less else Visibility.DOUBTFUL


def _of(block: Element, *tags: str) -> Iterator[Element]:
    """Yield what of a block's own text is of some kinds, but for what was removed."""
    for found in block.iter(*tags):
        if next(found.iterancestors(*_APART), None) is None:
            yield found


def _width(setup: PageSetup) -> float:
    size = setup.size
    return max((size.width - size.left - size.right) / max(size.columns, 1), 1.0)


def _room(setup: PageSetup) -> float:
    """Return how high all columns of a page are together, in points."""
    size = setup.size
    return max(size.height - size.top - size.bottom, 1.0) * max(size.columns, 1)
