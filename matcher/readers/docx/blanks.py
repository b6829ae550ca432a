"""Blank sheets of a Word document: shapes in the colour of its paper, in front of its text.

Who hides words may put one over them; hardly any résumé has one. Where the text comes to lie is
not known well enough to say what is under it, so all that may be is doubtful.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from matcher.readers.docx.bodyflow import BodyFlow
from matcher.readers.docx.covers import generous, is_across, lying_of
from matcher.readers.docx.drawn import Drawn, Lying, PageSize
from matcher.readers.docx.extents import Extent
from matcher.readers.docx.paint import UNKNOWN_GROUND, Ground, is_like
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import EMU, WP, Element, W, whole
from matcher.readers.legibility import WHITE_PAINT, count_words

_LEAST_WIDTH, _LEAST_HEIGHT = 60.0, 6.0
"""Size of a shape, in points, that hides words; what is smaller is an ornament."""

_FEW_WORDS = 2
"""How many words a shape may have of its own and still be a blank one, however small it is."""

_LITTLE = 1 / 8
"""Part of its room that the words of a blank sheet take at most, and a picture in it."""

_LEAST_OVER = 4.0
"""How far down a sheet has to reach over a line, in points, to hide it."""

_AREA_OF_WORD = 460.0
"""What a word takes with the space around it, in square points, in letters of 11 points."""

_NOTES = 1 / 3
"""Part of a page, from below, in which notes may stand."""

_CONTAINERS = (f"{W}tc", f"{W}txbxContent")


class Blanked(NamedTuple):
    """What may lie under blank sheets, and how many words more of which no place is known."""

    holders: frozenset[Element] = frozenset()
    words: int = 0


class Aside(NamedTuple):
    """What stands beside the body: headers, footers and notes."""

    headers: Sequence[Element] = ()
    footers: Sequence[Element] = ()
    notes: Sequence[Element] = ()


class _Standing(NamedTuple):
    """A block, and where it stands if those before it take little room, and if they take much.

    Both are in points down from the first page, pages below each other.
    """

    block: Element
    high: float
    low: float
    extent: Extent

    @property
    def begin(self) -> float:
        """How far below the top of the block its letters begin, in points."""
        return self.extent.before + self.extent.lead


def blank_sheets(
    drawn: Mapping[Element, Sequence[Drawn]], paper: Ground
) -> dict[Element, Sequence[Drawn]]:
    """Return the blank sheets of each drawing that has some."""
    found = {
        drawing: [one for one in shapes if one.opaque and _is_blank(one, paper)]
        for drawing, shapes in drawn.items()
    }
    return {drawing: sheets for drawing, sheets in found.items() if sheets}


def _is_blank(shape: Drawn, paper: Ground) -> bool:
    width, height = shape.size
    if shape.reason or width < _LEAST_WIDTH or height < _LEAST_HEIGHT:
        return False
    if shape.ground is None or shape.ground == UNKNOWN_GROUND:
        return False
    if not any(is_like(paint, shape.ground) for paint in (WHITE_PAINT, *paper)):
        return False
    area = _LITTLE * width * height
    own = sum(map(_words_in, shape.contents))
    return own <= max(_FEW_WORDS, area / _AREA_OF_WORD) and _area_drawn_in(shape) <= area


def _area_drawn_in(shape: Drawn) -> float:
    """Return how much of a shape the pictures in it take, in square points."""
    extents = (each for one in shape.contents for each in one.iter(f"{WP}extent"))
    return sum(whole(one.get("cx")) / EMU * whole(one.get("cy")) / EMU for one in extents)


def _words_in(holder: Element) -> int:
    return count_words(" ".join(text.text or "" for text in holder.iter(f"{W}t")))


def blanked(
    body: Element,
    sheets: Mapping[Element, Sequence[Drawn]],
    styles: Stylesheet,
    page: PageSize,
    aside: Aside,
    known: frozenset[Element],
) -> Blanked:
    """Return what may lie under the blank sheets of a body.

    ``known`` is what seems to be covered: a sheet that lies over some of it is told already.
    """
    if not sheets:
        return Blanked()
    stack = _Stack(body, styles, page)
    holders, words = set[Element](), 0
    for drawing, shapes in sheets.items():
        container = next(drawing.iterancestors(*_CONTAINERS), None)
        for one in shapes:
            if container is not None:
                holders.add(_with_words(container))
            elif one.lies is None:
                words += _words_of_room(one)
            else:
                under = set(stack.under(one.lies, drawing))
                holders.update(() if under & known else under)
                holders.update(stack.beside(one.lies, drawing, aside))
    return Blanked(frozenset(holders), min(words, _words_in(body)))


def _words_of_room(sheet: Drawn) -> int:
    """Return how many words a sheet may lie over of which it is not known where it is."""
    few = sum(map(_words_in, sheet.contents)) <= _FEW_WORDS
    return round(sheet.size[0] * sheet.size[1] / _AREA_OF_WORD) if few else 0


def _with_words(container: Element) -> Element:
    """Return a cell or a box, or the table around a cell that is empty."""
    table = next(container.iterancestors(f"{W}tbl"), None)
    return container if _words_in(container) or table is None else table


class _Stack:
    """The blocks of a body below each other."""

    def __init__(self, body: Element, styles: Stylesheet, page: PageSize) -> None:
        self._styles = styles
        self._page = page
        flow = BodyFlow(body, {}, styles, page)
        high, low = flow(lambda extent: extent.least), flow(generous)
        self._blocks = {
            block: _Standing(block, top, other, extent)
            for (block, top, extent), (_, other, _) in zip(high, low, strict=True)
        }

    def under(self, sheet: Lying, drawing: Element) -> Iterator[Element]:
        """Yield the paragraphs and tables that a sheet may lie over."""
        anchor = self._anchor(drawing)
        if anchor is None:
            return
        for one in self._blocks.values():
            if not one.extent.has_text or "framePr" in self._styles.own(one.block):
                continue
            lies = lying_of(one.block, one.high, one.extent, self._styles, self._page)
            if is_across(sheet, lies) and self._is_over(sheet, anchor, one):
                yield one.block

    def beside(self, sheet: Lying, drawing: Element, aside: Aside) -> Iterator[Element]:
        """Yield the headers, footers and notes that a sheet may lie over."""
        anchor, page = self._anchor(drawing), self._page
        if anchor is None:
            return
        first, last = (
            (anchor.high % page.height, anchor.low % page.height) if sheet.of_text else (0, 0)
        )
        begin, end = first + sheet.top, max(first, last) + sheet.top + sheet.height
        foot = page.height - page.bottom
        if begin + _LEAST_HEIGHT <= page.top:
            yield from aside.headers
        if end - _LEAST_HEIGHT >= foot:
            yield from aside.footers
        if end >= foot - _NOTES * (foot - page.top):
            yield from aside.notes

    def _anchor(self, drawing: Element) -> _Standing | None:
        holders = (each for each in drawing.iterancestors() if each in self._blocks)
        return next((self._blocks[each] for each in holders), None)

    def _is_over(self, sheet: Lying, anchor: _Standing, one: _Standing) -> bool:
        end = one.extent.before + generous(one.extent)
        if sheet.of_text:
            moves = one.high - anchor.high, one.low - anchor.low
            return _meet(sheet, 0.0, min(moves) + one.begin, max(moves) + end)
        high = self._page.height
        pages = range(int(anchor.high // high), int(anchor.low // high) + 1)
        return any(
            _meet(sheet, number * high, one.high + one.begin, one.low + end) for number in pages
        )


def _meet(sheet: Lying, more: float, begin: float, end: float) -> bool:
    """Return whether a sheet that lies so far down lies over what begins and ends there."""
    top = sheet.top + more
    return min(top + sheet.height, end) - max(top, begin) >= _LEAST_OVER


def with_sheets(
    roots: Iterable[Element], sheets: Mapping[Element, Sequence[Drawn]]
) -> Iterator[Element]:
    """Yield the headers and footers in which a blank sheet is."""
    holding = {drawing.getroottree().getroot() for drawing in sheets}
    yield from (root for root in roots if root in holding)
