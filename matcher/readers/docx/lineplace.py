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

_FROM_LEFT = (None, "left", "start", "both")
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
        return _in_cell(line, column, paragraph, element)
    seen = _visibility(line, paragraph, width, element)
    certain = column.certain and BY_NUMBERING not in paragraph
    if seen == Visibility.HIDDEN:
        moved = (line.moved(way * column.slack) for way in (-1, 1))
        all_agree = all(_visibility(each, paragraph, width, element) == seen for each in moved)
        return seen if certain and all_agree else Visibility.DOUBTFUL
    return max(
        seen, _by_characters(indents, column, width), _in_cell(line, column, paragraph, element)
    )


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


def far_end(paragraph: Properties, column: Column) -> float:
    """Return where the lines of a paragraph end, in points from the left edge of the page."""
    indent = paragraph.get("ind")
    return _line(_indents(() if indent is None else tuple(indent.items())), column).end


def _by_characters(indents: _Indents, column: Column, width: float) -> Visibility:
    """Return doubt of indents in characters, which Word takes and LibreOffice does not."""
    if indents.in_characters is None:
        return Visibility.SEEN
    left, right, first = indents.in_characters
    within = -_FARTHEST <= column.left + left + first < width and column.right - right > 0
    return Visibility.SEEN if within else Visibility.DOUBTFUL


def _in_cell(
    line: _Line, column: Column, paragraph: Properties, element: Element
) -> Visibility:
    """Return doubt of lines beside their own cell, which some programs cut off."""
    if not column.cell:
        return Visibility.SEEN
    beside = line.begin < line.end and (line.end <= column.left or line.begin >= column.right)
    left, most = min(line.begin, line.start), column.left - _FARTHEST - column.slack
    if not beside and left < most and value_of(paragraph.get("jc")) in _FROM_LEFT:
        beside = left + _length(element, _LIKELY) <= column.left
    return Visibility.DOUBTFUL if beside else Visibility.SEEN
