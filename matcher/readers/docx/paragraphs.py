"""Paragraphs, items and tables of a Word document put together, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from matcher.readers.unbroken import goes_on
from matcher.text import BULLET


@dataclass(slots=True)
class Paragraphs:
    """Blocks; items follow each other line by line, a sentence goes on where it was broken."""

    _text: str = ""
    _after_item: bool = False
    _last: str = ""
    _kept: str = ""
    _boxes: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that was added."""
        self._end_kept()
        return self._text

    def keep(self, text: str, boxes: Sequence[str]) -> None:
        """Keep the text of a paragraph that the next one goes on with, and boxes below it."""
        self._kept += text
        self._boxes += boxes

    def _end_kept(self) -> None:
        if self._kept or self._boxes:
            self.add_paragraph("", (), item=False)

    def add(self, block: str) -> None:
        """Add a block of its own, if it is not empty."""
        self._end_kept()
        if block:
            self._text += "\n\n" + block
            self._after_item, self._last = False, ""

    def add_paragraph(self, text: str, boxes: Sequence[str], *, item: bool) -> None:
        """Add a paragraph or an item, if it is not empty, and below it its boxes."""
        text, self._kept = (self._kept + text).strip(), ""
        boxes, self._boxes = [*self._boxes, *boxes], []
        self._add_line(text, item=item)
        for box in boxes:
            self.add(box)

    def _add_line(self, text: str, *, item: bool) -> None:
        if not text:
            return
        if not item and goes_on(self._last, text):
            self._text += " " + text
        else:
            near = item and self._after_item
            self._text += ("\n" if near else "\n\n") + (BULLET + text if item else text)
            self._after_item = item
        self._last = text
