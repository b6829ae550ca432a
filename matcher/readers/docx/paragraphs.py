"""Paragraphs, items and tables of a Word document put together, one below the other."""

from __future__ import annotations

from dataclasses import dataclass

from matcher.readers.unbroken import goes_on
from matcher.text import BULLET


@dataclass(slots=True)
class Paragraphs:
    """Blocks; items follow each other line by line, a sentence goes on where it was broken."""

    text: str = ""
    _after_item: bool = False
    _last: str = ""

    def add(self, block: str) -> None:
        """Add a block of its own, if it is not empty."""
        if block:
            self.text += "\n\n" + block
            self._after_item, self._last = False, ""

    def add_paragraph(self, text: str, *, item: bool) -> None:
        """Add a paragraph or an item, if it is not empty."""
        if not text:
            return
        if not item and goes_on(self._last, text):
            self.text += " " + text
        else:
            near = item and self._after_item
            self.text += ("\n" if near else "\n\n") + (BULLET + text if item else text)
            self._after_item = item
        self._last = text
