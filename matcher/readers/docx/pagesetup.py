"""The pages of each section of a Word document, and where lines stand upon them (17.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from matcher.readers.docx.drawn import OUTSIDE, PageSize, page_size
from matcher.readers.docx.wordml import TWIPS, Element, W, child_of, points, value_of

_LEAST_SIDE = 36.0
"""The shortest side of a page on which words can be read, in points."""

_LEAST_HEIGHT = 4.0
"""Height of a page, in points, on which LibreOffice draws nothing of a letter of 10 points."""


class Column(NamedTuple):
    """Where lines begin and end, in points from the left edge of the page.

    ``certain`` says that all programs place them there, but for a ``slack`` in points; ``cell``
    that a cell cuts lines off.
    """

    left: float
    right: float
    certain: bool = True
    cell: bool = False
    slack: float = 0.0


class PageSetup(NamedTuple):
    """The size of the pages of a section, where its lines stand, and what they show of them.

    ``reason`` is why nobody sees what stands there, ``doubtful`` says that nobody may.
    """

    size: PageSize = PageSize()
    column: Column | None = None
    reason: str = ""
    doubtful: bool = False


FIRST_PAGE = PageSetup()
"""What is taken where nothing is said."""


def page_setup(section: Element | None) -> PageSetup:
    """Return what a section says of its pages."""
    size = page_size(section)
    gutter = points(value_of(child_of(section, "pgMar"), "gutter"), 1 / TWIPS) or 0.0
    column = Column(size.left + gutter, size.width - size.right)
    low = size.height < _LEAST_HEIGHT or size.top + size.bottom >= size.height
    beside = column.left >= size.width or column.right <= 0
    doubtful = column.left >= column.right or min(size.width, size.height) < _LEAST_SIDE
    outside = low or beside
    if value_of(child_of(section, "type")) == "continuous":  # whose page may be that before
        outside, doubtful = False, outside or doubtful
        column = column._replace(certain=False)
    return PageSetup(size, column, OUTSIDE if outside else "", doubtful)


def own_sections(body: Element) -> Iterator[Element]:
    """Yield what is said of each section in the order of the text, but for what was changed."""
    for section in body.iter(f"{W}sectPr"):
        holder = section.getparent()
        if holder is body or holder.getparent().tag == f"{W}p":
            yield section


def page_setups(body: Element) -> Iterator[PageSetup]:
    """Yield the pages of each section in the order of the text."""
    yield from map(page_setup, own_sections(body))


def common_setup(setups: list[PageSetup]) -> PageSetup:
    """Return what holds for what stands on the pages of all sections, as a header does."""
    first = setups[0] if setups else PageSetup()
    if all(setup == first for setup in setups):
        return first
    width = max(each.size.width for each in setups)
    height = max(each.size.height for each in setups)
    return PageSetup(first.size._replace(width=width, height=height))
