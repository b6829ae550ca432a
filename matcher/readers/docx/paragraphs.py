"""Paragraphs, items and tables of a Word document put together, one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from matcher.readers.docx.headed import is_title
from matcher.readers.extracted import GoingOn
from matcher.readers.unbroken import goes_on
from matcher.text import BULLET

_LINES = 3  # that tell a place in the text


class BoxText(NamedTuple):
    """The text of a box, and whether it stands ``aside`` of the text that it is anchored in."""

    text: str
    aside: bool


class Anew(NamedTuple):
    """What goes on with what is ``above`` its table and its row, and not to its left."""

    above: str
    text: str


@dataclass(slots=True)
class Paragraphs:
    """Blocks; items follow each other line by line, a sentence goes on where it was broken.

    What follows a box that stands aside goes on with what is before it, unless a title ends it.
    """

    _text: str = ""
    _after_item: bool = False
    _last: str = ""
    _kept: str = ""
    _boxes: list[BoxText] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)  # without those of boxes
    _parted_at: dict[int, None] = field(default_factory=dict)  # numbers of lines after a box
    _anew: list[GoingOn] = field(default_factory=list)

    @property
    def going_on(self) -> Iterator[GoingOn]:
        """Where the text goes on below a box, or in a cell, with what it is above it."""
        yield from self._anew
        for place in self._parted_at:
            before, after = self._lines[:place][-_LINES:], self._lines[place:][:_LINES]
            if after:
                yield GoingOn(0, "\n".join(before), 0, "\n".join(after))

    @property
    def text(self) -> str:
        """All that was added."""
        self._end_kept()
        return self._text

    def add_above(self, boxes: Sequence[BoxText]) -> None:
        """Add boxes that stand above the next paragraph."""
        if self._kept:
            self._boxes += boxes
            return
        for box in boxes:
            self._add_box(box)

    def _add_box(self, box: BoxText) -> None:
        last = box.text.rstrip().rpartition("\n")[2]
        if is_title(last, headed=False) or not box.aside:
            self._parted_at.pop(len(self._lines), None)
        elif box.text.strip():
            self._parted_at[len(self._lines)] = None
        self._add_block(box.text)

    def keep(self, text: str, boxes: Sequence[BoxText]) -> None:
        """Keep the text of a paragraph that the next one goes on with, and boxes below it."""
        self._kept += text
        self._boxes += boxes

    def _end_kept(self) -> None:
        if self._kept or self._boxes:
            self.add_paragraph("", (), item=False)

    def add(self, block: str, anew: Sequence[Anew] = ()) -> None:
        """Add a block of its own, if it is not empty; some parts of it begin ``anew``."""
        for above, text in anew:
            before = [*self._lines, *filter(None, above.split("\n"))][-_LINES:]
            after = [*filter(None, text.split("\n"))][:_LINES]
            self._anew.append(GoingOn(0, "\n".join(before), 0, "\n".join(after)))
        self._lines += filter(None, block.split("\n"))
        self._add_block(block)

    def _add_block(self, block: str) -> None:
        self._end_kept()
        if block:
            self._text += "\n\n" + block
            self._after_item, self._last = False, ""

    def add_paragraph(self, text: str, boxes: Sequence[BoxText], *, item: bool) -> None:
        """Add a paragraph or an item, if it is not empty, and below it its boxes."""
        text, self._kept = (self._kept + text).strip(), ""
        boxes, self._boxes = [*self._boxes, *boxes], []
        self._add_line(text, item=item)
        for box in boxes:
            self._add_box(box)

    def _add_line(self, text: str, *, item: bool) -> None:
        if not text:
            return
        self._lines += filter(None, text.split("\n"))
        if not item and goes_on(self._last, text):
            self._text += " " + text
        else:
            near = item and self._after_item
            self._text += ("\n" if near else "\n\n") + (BULLET + text if item else text)
            self._after_item = item
        self._last = text
