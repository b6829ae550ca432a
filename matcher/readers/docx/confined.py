"""Paragraphs that stand where the height is fixed: in a box, a row of a table, a frame."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from matcher.readers.docx.room import Room, visibilities
from matcher.readers.docx.sight import Setting
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import TWIPS, Element, W, points, value_of

Block = tuple[Element, Setting]
"""A paragraph or a table, and the place that it has."""


def confined(blocks: Iterable[Block], room: Room | None, sheet: Stylesheet) -> Iterator[Block]:
    """Yield the blocks of one place, out of sight or in doubt where there is no room."""
    if room is not None:
        yield from _within(list(blocks), room, sheet)
        return
    for (_, frame), group in groupby(blocks, lambda block: _frame(block[0], sheet)):
        if frame is None:
            yield from group
        else:
            yield from _within(list(group), frame, sheet)


def _within(blocks: Sequence[Block], room: Room, sheet: Stylesheet) -> Iterator[Block]:
    if not blocks:
        return
    written = blocks[0][1].table
    found = visibilities([block for block, _ in blocks], room, sheet, written)
    for (block, at), seen in zip(blocks, found, strict=True):
        yield block, at.shown(seen, "clipped")


def _frame(block: Element, sheet: Stylesheet) -> tuple[object, Room | None]:
    """Return what tells a frame from the next, and its room if it does not grow."""
    if block.tag != f"{W}p":
        return None, None
    frame = sheet.of_paragraph(block).get("framePr")
    if frame is None:
        return None, None
    height = points(value_of(frame, "h"), 1 / TWIPS)
    key = tuple(sorted(frame.attrib.items()))
    if value_of(frame, "hRule") != "exact" or height is None:
        return key, None
    # LibreOffice takes no frame from a style
    own = block.find(f"{W}pPr/{W}framePr") is not None
    width = points(value_of(frame, "w"), 1 / TWIPS)
    return key, Room(height, width or None, certain=own)
