"""Paragraphs that stand where the height is fixed: in a box, a row of a table, a frame."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from matcher.readers.docx.drawn import PageSize
from matcher.readers.docx.extents import least_height
from matcher.readers.docx.room import Room, Visibility, visibilities
from matcher.readers.docx.sight import Setting
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.whereabouts import upon_page
from matcher.readers.docx.wordml import TWIPS, Element, W, points, value_of

Block = tuple[Element, Setting]
"""A paragraph or a table, and the place that it has."""


def confined(
    blocks: Iterable[Block], room: Room | None, sheet: Stylesheet, page: PageSize
) -> Iterator[Block]:
    """Yield the blocks of one place, out of sight or in doubt where there is no room.

    Frames are places of their own, of paragraphs that are framed alike.
    """
    if room is not None:
        yield from _within(list(blocks), room, sheet)
        return
    for _, group in groupby(blocks, lambda block: _frame_of(block[0], sheet)):
        framed = list(group)
        frame = _frame(framed[0][0], sheet)
        yield from framed if frame is None else _framed(framed, frame, sheet, page)


def _within(blocks: Sequence[Block], room: Room, sheet: Stylesheet) -> Iterator[Block]:
    if not blocks:
        return
    written = blocks[0][1].table
    found = visibilities([block for block, _ in blocks], room, sheet, written)
    for (block, at), seen in zip(blocks, found, strict=True):
        yield block, at.shown(seen, "clipped")


def _framed(
    blocks: Sequence[Block], frame: Element, sheet: Stylesheet, page: PageSize
) -> Iterator[Block]:
    """Yield the paragraphs of a frame.

    One beside the page is in doubt: LibreOffice 7.4 draws it at the edge of the page.
    """
    width, height = (points(value_of(frame, name), 1 / TWIPS) for name in ("w", "h"))
    first, written = blocks[0][0], blocks[0][1].table
    if value_of(frame, "hRule") == "exact" and height is not None:
        # LibreOffice takes no frame from a style
        own = first.find(f"{W}pPr/{W}framePr") is not None
        blocks = list(_within(blocks, Room(height, width or None, certain=own), sheet))
    else:
        text = least_height([block for block, _ in blocks], sheet, written)
        height = max(height or 0.0, text)
    seen = upon_page(frame, width or page.width, height, page)
    for block, at in blocks:
        yield block, at.shown(min(seen, Visibility.DOUBTFUL), "")


def _frame(block: Element, sheet: Stylesheet) -> Element | None:
    return sheet.of_paragraph(block).get("framePr") if block.tag == f"{W}p" else None


def _frame_of(block: Element, sheet: Stylesheet) -> object:
    """Return what tells a frame from the next one."""
    frame = _frame(block, sheet)
    return None if frame is None else sorted(frame.attrib.items())
