"""Where the lines of a paragraph stand upon their page, by its indents, alignment and tabs."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.pagesetup import Column
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.stylesheet import BY_NUMBERING
from matcher.readers.docx.wordml import TWIPS, Element, W, is_on, points, value_of

_FARTHEST = 36.0
"""How far beside the page a line may begin that is meant to be seen, in points."""

_MOST_BESIDE = 0.3
"""Part of a line that may stand beside the page if it is meant to be seen."""

_SIZE, _LIKELY, _MOST = 11.0, 0.5, 0.8
"""Size of letters, in points, and their width in parts of it: likely, and at most."""

_LEFT, _RIGHT = ("left", "start"), ("right", "end")
_CHARACTERS = (
    "leftChars", "startChars", "rightChars", "endChars", "firstLineChars", "hangingChars",
)  # fmt: skip
_CHARACTER = 10.0 / 100  # points of a hundredth, of which such indents are said


class _Indents(NamedTuple):
    """How far lines are indented, in points; said in characters it is what Word takes."""

    left: float
    right: float
    first: float
    in_characters: tuple[float, float, float] | None


class _Line(NamedTuple):
    """Where a line begins and ends, and where its paragraph begins, in points upon the page."""

    start: float
    begin: float
    end: float

    def moved(self, far: float) -> _Line:
        """Return the line, moved along the page."""
        return _Line(self.start + far, self.begin + far, self.end + far)


def line_visibility(
    paragraph: Properties, column: Column, width: float, element: Element
) -> Visibility:
    """Return whether a page of a width shows the lines of a paragraph."""
    indent = paragraph.get("ind")
    if indent is None and column.left >= 0 and column.right <= width:
        return Visibility.SEEN
    if is_on(paragraph.get("bidi")):
        column = column._replace(left=width - column.right, right=width - column.left)
    indents = _indents(() if indent is None else tuple(indent.items()))
    line = _line(indents, column)
    first, last = min(line.start, line.begin), max(line.start, line.begin)
    if 0 <= first <= last < line.end <= width and indents.in_characters is None:
        return _in_cell(line, column)
    seen = _visibility(line, paragraph, width, element)
    certain = column.certain and BY_NUMBERING not in paragraph
    if seen == Visibility.HIDDEN:
        moved = (line.moved(way * column.slack) for way in (-1, 1))
        all_agree = all(_visibility(each, paragraph, width, element) == seen for each in moved)
        return seen if certain and all_agree else Visibility.DOUBTFUL
    return max(seen, _by_characters(indents, column, width), _in_cell(line, column))


@lru_cache(maxsize=1024)  # a document has few indents, and paragraphs share them
def _indents(said: tuple[tuple[str, str], ...]) -> _Indents:
    lengths = {name.removeprefix(W): points(value, 1 / TWIPS) for name, value in said}
    left, right, first, hanging = (
        next((length for name in names if (length := lengths.get(name)) is not None), 0.0)
        for names in (_LEFT, _RIGHT, ("firstLine",), ("hanging",))
    )
    characters = [
        points(dict(said).get(f"{W}{name}"), _CHARACTER) or 0.0 for name in _CHARACTERS
    ]
    begins, begins_too, ends, ends_too, leads, hangs = characters
    in_characters = begins or begins_too, ends or ends_too, leads - hangs
    return _Indents(left, right, first - hanging, in_characters if any(characters) else None)


def _line(indents: _Indents, column: Column) -> _Line:
    begin = column.left + indents.left
    return _Line(begin + indents.first, begin, column.right - indents.right)


def _visibility(
    line: _Line, paragraph: Properties, width: float, element: Element
) -> Visibility:
    if line.end <= max(line.begin, line.start):  # programs make room for a letter, somewhere
        beside = line.start >= width or line.start <= -_FARTHEST or line.end <= 0
        return Visibility.DOUBTFUL if beside else Visibility.SEEN
    if line.end <= 0 or min(line.begin, line.start) >= width:
        return Visibility.HIDDEN
    aligned = value_of(paragraph.get("jc"))
    if aligned in ("center", "right", "end"):
        return _aligned(line, aligned == "center", width, element)
    beside = not -_FARTHEST <= line.start < width
    return Visibility.DOUBTFUL if beside else _beside(line.begin, line.end, width, element)


def _aligned(line: _Line, centred: bool, width: float, element: Element) -> Visibility:
    """Return whether a line is seen that stands in the middle of its room, or at its end."""
    room = line.end - line.begin
    most, likely = (min(room, _length(element, part)) for part in (_MOST, _LIKELY))
    begins = [line.end - (room + long if centred else 2 * long) / 2 for long in (most, likely)]
    if begins[0] >= width or begins[0] + most <= 0:
        return Visibility.HIDDEN
    return _share(begins[1], begins[1] + likely, width)


def _beside(begin: float, end: float, width: float, element: Element) -> Visibility:
    if begin >= 0 and end <= width:
        return Visibility.SEEN
    return _share(begin, min(end, begin + _length(element, _LIKELY)), width)


def _share(begin: float, end: float, width: float) -> Visibility:
    within = min(end, width) - max(begin, 0.0)
    most = within >= (1 - _MOST_BESIDE) * (end - begin)
    return Visibility.SEEN if most else Visibility.DOUBTFUL


def _length(element: Element, part: float) -> float:
    """Return about how long a paragraph is on one line, in points."""
    return part * _SIZE * sum(len(text.text or "") for text in element.iter(f"{W}t"))


def _by_characters(indents: _Indents, column: Column, width: float) -> Visibility:
    """Return doubt of indents in characters, which Word takes and LibreOffice does not."""
    if indents.in_characters is None:
        return Visibility.SEEN
    left, right, first = indents.in_characters
    within = -_FARTHEST <= column.left + left + first < width and column.right - right > 0
    return Visibility.SEEN if within else Visibility.DOUBTFUL


def _in_cell(line: _Line, column: Column) -> Visibility:
    """Return doubt of lines beside their own cell, which some programs cut off."""
    if not column.cell:
        return Visibility.SEEN
    beside = line.begin < line.end and (line.end <= column.left or line.begin >= column.right)
    return Visibility.DOUBTFUL if beside else Visibility.SEEN


class TabStops:
    """The tabs of a paragraph whose stops lie beside the page, and what stands behind them."""

    def __init__(self, paragraph: Properties, column: Column, width: float) -> None:
        tabs = paragraph.get("tabs")
        self._stops = sorted(_stops(tabs, column.left)) if tabs is not None else []
        self._width = width
        self._at = column.left
        self._first = column.left
        self.beside = False
        self.matter = any(self._is_beside(*stop) for stop in self._stops)

    def go_past(self, text: str, size: float) -> None:
        """Go past a text, in letters of a size; ``beside`` says where what follows begins."""
        for sign in text:
            if sign == "\t":
                self._jump()
            elif sign == "\n":
                self._at, self.beside = self._first, False
            else:
                self._at += _LIKELY * size

    def _jump(self) -> None:
        stop = next((stop for stop in self._stops if stop[0] > self._at), None)
        if stop is not None:
            self._at = stop[0]
            self.beside = self._is_beside(*stop)

    def _is_beside(self, at: float, kind: str) -> bool:
        return at >= self._width + _BEHIND_STOP.get(kind, 0.0)


_BEHIND_STOP = {"right": 100.0, "end": 100.0, "center": 50.0, "decimal": 50.0}
"""How far beside the page such stops may lie for what stands before them to be seen."""


def _stops(tabs: Element, left: float) -> list[tuple[float, str]]:
    found = []
    for tab in tabs.iterfind(f"{W}tab"):
        at, kind = points(value_of(tab, "pos"), 1 / TWIPS), value_of(tab) or "left"
        if at is not None and kind not in ("clear", "bar", "num"):
            found.append((left + at, kind))
    return found
