"""Where the words of a line stand upon their page, past tabs and whatever is before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.lineplace import far_end
from matcher.readers.docx.pagesetup import Column
from matcher.readers.docx.wordml import TWIPS, Element, W, points, value_of

_LETTER = 0.5
"""Width of a letter in parts of the font size."""

_EM, _EN = "\u2001\u2003", "\u2000\u2002"
_WIDTHS = {**dict.fromkeys(_EM, 1.0), **dict.fromkeys(_EN, 0.5), "\u3000": 1.0}
"""Widths of spaces in parts of the font size."""

_STEP = 36.0
"""How far default tab stops are from each other, in points."""

_MOST_BESIDE = 0.5
"""Part of a word that may stand beside the page if it is meant to be seen."""

_OVER = 36.0
"""How far past its page or its cell a line has to go on, in points, to take words there."""

_PARTS = re.compile(r"[\t\n]|[^\t\n]+")
_WORDS = re.compile(r"\s*\S+\s*|\s+")


class WordPlaces:
    """The words of a paragraph, each with whether it stands beside the page or its cell.

    Only a paragraph with tab stops beside the page, or with lines that go on there, matters.
    """

    def __init__(self, paragraph: Properties, column: Column, width: float) -> None:
        tabs = paragraph.get("tabs")
        self._stops = sorted(_stops(tabs, column.left)) if tabs is not None else []
        edge = min(width, column.right + column.slack) if column.cell else width
        self._end = far_end(paragraph, column)
        self._goes_on = self._end > edge + _OVER
        self._edge = edge if self._goes_on else width
        self._first = self._at = column.left
        self._stop: tuple[float, str] | None = None
        self._width = width
        self._away = False  # behind a tab that leads beside the page
        self.matter = self._goes_on or any(self._leads_away(*stop) for stop in self._stops)

    def of(self, text: str, size: float) -> Iterator[tuple[str, bool]]:
        """Yield the parts of the next text, and whether they stand beside the page."""
        for part in _PARTS.findall(text):
            if part == "\t":
                yield part, False
                self._jump()
            elif part == "\n":
                yield part, False
                self._at, self._stop, self._away = self._first, None, False
            else:
                yield from self._words(part, size) if self._goes_on else self._whole(part, size)

    def _whole(self, text: str, size: float) -> Iterator[tuple[str, bool]]:
        self._at += _length(text, size)
        yield text, self._away

    def _words(self, text: str, size: float) -> Iterator[tuple[str, bool]]:
        if self._stop is not None:  # which may be where the text ends
            at, kind = self._stop
            self._at = at - _BEFORE_STOP.get(kind, 0.0) * _length(text.strip(), size)
            self._stop = None
        for word in _WORDS.findall(text):
            begin = self._at + _length(word[: len(word) - len(word.lstrip())], size)
            long = _length(word.strip(), size)
            if self._goes_on and begin + long > self._end:  # it stands in the next line
                begin = self._first
            self._at = begin + long + _length(word[len(word.rstrip()) :], size)
            yield word, begin + (1 - _MOST_BESIDE) * long > self._edge or self._away

    def _jump(self) -> None:
        stop = next((stop for stop in self._stops if stop[0] > self._at), None)
        if stop is None and self._goes_on:
            steps = (self._at - self._first) // _STEP + 1
            stop = self._first + steps * _STEP, "left"
        if stop is not None:
            self._at, self._stop = stop[0], stop
            self._away = self._leads_away(*stop)

    def _leads_away(self, at: float, kind: str) -> bool:
        return at >= self._width + _BEHIND_STOP.get(kind, 0.0)


_BEHIND_STOP = {"right": 100.0, "end": 100.0, "center": 50.0, "decimal": 50.0}
"""How far beside the page such stops may lie for what stands before them to be seen."""

_BEFORE_STOP = {"right": 1.0, "end": 1.0, "center": 0.5, "decimal": 0.5}
"""Part of a text that stands before such a stop."""


def _length(text: str, size: float) -> float:
    return size * sum(_WIDTHS.get(sign, _LETTER) for sign in text)


def _stops(tabs: Element, left: float) -> list[tuple[float, str]]:
    found = []
    for tab in tabs.iterfind(f"{W}tab"):
        at, kind = points(value_of(tab, "pos"), 1 / TWIPS), value_of(tab) or "left"
        if at is not None and kind not in ("clear", "bar", "num"):
            found.append((left + at, kind))
    return found
