"""Paragraphs that stand where the height is fixed: in a box, a row of a table, a frame."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from matcher.readers.docx.extents import least_height
from matcher.readers.docx.room import TextRoom, Visibility, visibilities
from matcher.readers.docx.setting import Setting
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.whereabouts import upon_page
from matcher.readers.docx.wordml import TWIPS, Element, W, points, value_of

PlacedBlock = tuple[Element, Setting]
"""A paragraph or a table, and the place that it has."""


def confined(
    blocks: Iterable[PlacedBlock], room: TextRoom | None, sheet: Stylesheet
) -> Iterator[PlacedBlock]:
    """Yield the blocks of one place, out of sight or in doubt where there is no room.

    Frames are places of their own, of paragraphs that are framed alike.
    """
    if room is not None:
        yield from _within(list(blocks), room, sheet)
        return
    for frame, group in groupby(blocks, lambda block: _frame(block[0], sheet)):
        found = list(group)
        yield from found if frame is None else _framed(found, frame, sheet)


def _within(
    blocks: Sequence[PlacedBlock], room: TextRoom, sheet: Stylesheet
) -> Iterator[PlacedBlock]:
    if not blocks:
        return
    written = blocks[0][1].table
    found = visibilities([block for block, _ in blocks], room, sheet, written)
    for (block, at), (seen, left) in zip(blocks, found, strict=True):
        here = at.shown(seen, "clipped")
        # the rows of a table have what is left of the room
        yield block, replace(here, room=left) if block.tag == f"{W}tbl" else here


def _framed(
    blocks: Sequence[PlacedBlock], frame: _Frame, sheet: Stylesheet
) -> Iterator[PlacedBlock]:
    """Yield the paragraphs of a frame.

    One beside the page is in doubt: LibreOffice 7.4 draws it at the edge of the page.
    """
    said, own = dict(frame.said), dict(frame.own)
    page = blocks[0][1].page.size
    width, height = (points(said.get(f"{W}{name}"), 1 / TWIPS) for name in ("w", "h"))
    if said.get(f"{W}hRule") == "exact" and height is not None:
        # Word takes no part of a frame from a style, LibreOffice no frame from there alone
        certain = f"{W}hRule" in own and f"{W}h" in own
        blocks = list(_within(blocks, TextRoom(height, width or None, certain), sheet))
    else:
        found = [block for block, _ in blocks]
        height = max(height or 0.0, least_height(found, sheet, blocks[0][1].table))
    seen = upon_page(said, width or page.width, height, page)
    for block, at in blocks:
        yield block, at.shown(min(seen, Visibility.DOUBTFUL), "")


class _Frame(NamedTuple):
    """What is said of a frame, and what of it the paragraph says itself."""

    said: tuple[tuple[str, str], ...]
    own: tuple[tuple[str, str], ...]


def _frame(block: Element, sheet: Stylesheet) -> _Frame | None:
    """Return what tells a frame from the next one; None of what stands in none."""
    if block.tag != f"{W}p":
        return None
    said = sheet.own(block)
    style = value_of(said.get("pStyle"))
    styled = sheet.of_style("paragraph", style, "pPr").get("framePr")
    own = said.get("framePr")
    if own is None and styled is None:
        return None
    of_style, of_own = ({} if one is None else dict(one.attrib) for one in (styled, own))
    return _Frame(tuple(sorted({**of_style, **of_own}.items())), tuple(sorted(of_own.items())))
