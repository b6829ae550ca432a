"""Blank sheets of a Word document: shapes in the colour of its paper, in front of its text.

Who hides words may put one over them; hardly any résumé has one. Where the text comes to lie is
not known well enough to say what is under it, so all that may be is doubtful.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from matcher.readers.docx.drawn import Drawn, PageSize
from matcher.readers.docx.paint import UNKNOWN_GROUND, Ground, is_like
from matcher.readers.docx.stacked import AREA_OF_WORD, Aside, BlockStack, count_words_of
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import EMU, WP, Element, W, whole
from matcher.readers.legibility import WHITE_PAINT

_LEAST_WIDTH, _LEAST_HEIGHT = 60.0, 6.0
"""Size of a shape, in points, that hides words; what is smaller is an ornament."""

_FEW_WORDS = 2
"""How many words a shape may have of its own and still be a blank one, however small it is."""

_LITTLE = 1 / 8
"""Part of its room that the words of a blank sheet take at most, and a picture in it."""

_CONTAINERS = (f"{W}tc", f"{W}txbxContent")


class Blanked(NamedTuple):
    """What may lie under blank sheets, and how many words more of which no place is known."""

    holders: frozenset[Element] = frozenset()
    words: int = 0


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
    own = sum(map(count_words_of, shape.contents))
    return own <= max(_FEW_WORDS, area / AREA_OF_WORD) and _area_drawn_in(shape) <= area


def _area_drawn_in(shape: Drawn) -> float:
    """Return how much of a shape the pictures in it take, in square points."""
    extents = (each for one in shape.contents for each in one.iter(f"{WP}extent"))
    return sum(whole(one.get("cx")) / EMU * whole(one.get("cy")) / EMU for one in extents)


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
    holders, words, placed = set[Element](), 0, dict[Element, list[Drawn]]()
    for drawing, shapes in sheets.items():
        container = next(drawing.iterancestors(*_CONTAINERS), None)
        if container is not None:
            container = _with_words(container)
            holders.add(container)
        if container is None or not count_words_of(container):
            placed[drawing] = [one for one in shapes if one.lies and container is None]
            words += sum(_words_of_room(one) for one in shapes if one not in placed[drawing])
    if any(placed.values()):
        stack = BlockStack(body, placed, styles, page)
        for sheet, anchor in stack.sheets:
            under = set(stack.under(sheet, anchor))
            holders.update(() if under & known else under)
            holders.update(stack.beside(sheet, anchor, aside))
    return Blanked(frozenset(holders), min(words, count_words_of(body)))


def _words_of_room(sheet: Drawn) -> int:
    """Return how many words a sheet may lie over of which it is not known where it is."""
    few = sum(map(count_words_of, sheet.contents)) <= _FEW_WORDS
    return round(sheet.size[0] * sheet.size[1] / AREA_OF_WORD) if few else 0


def _with_words(container: Element) -> Element:
    """Return a cell or a box, or the table around a cell that is empty."""
    table = next(container.iterancestors(f"{W}tbl"), None)
    return container if count_words_of(container) or table is None else table


def with_sheets(
    roots: Iterable[Element], sheets: Mapping[Element, Sequence[Drawn]]
) -> Iterator[Element]:
    """Yield the headers and footers in which a blank sheet is."""
    holding = {drawing.getroottree().getroot() for drawing in sheets}
    yield from (root for root in roots if root in holding)
