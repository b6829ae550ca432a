"""How high paragraphs and tables of a Word document are, as far as their text tells.

Programs break lines at other places and take other fonts, so heights are bounds: what a text
takes at least, and what it takes if its letters are narrow and its lines close.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.look import Look
from matcher.readers.docx.rowheights import row_heights
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import (
    EMU,
    PIC,
    TWIPS,
    WP,
    WPS,
    Element,
    W,
    branches,
    is_on,
    points,
    value_of,
    whole,
)

_NARROW_LETTER, _LETTER = 0.2, 0.42
"""Width of a letter in parts of the font size: at least, and in a line of narrow ones."""

_CLOSE_LINES = 1.1
"""Height of a line in parts of the font size, where lines are close; hardly one is lower."""

_SINGLE_LINE = 1.2
"""Height of a line as most fonts have it, in parts of the font size."""

_ABOVE = 0.8
"""Part of what a line is higher than its letters that lies above them."""

_SINGLE = 240  # what one line is where its height is given in parts of it
_GONE = frozenset((f"{W}del", f"{W}moveFrom", f"{W}pPr"))


class Extent(NamedTuple):
    """What a paragraph or a table takes, in points.

    ``before`` and ``after`` are around it, ``lead`` before its first letters. ``letters`` is
    the height of a line that counts as seen, ``lettered`` how far down from its top its letters
    come, ``least`` and ``likely`` how high it is, ``wide`` how wide if no line is broken, and
    ``indent`` what it leaves free at its sides.
    """

    before: float
    after: float
    lead: float
    letters: float
    least: float
    likely: float
    lettered: float
    wide: float
    indent: float
    has_text: bool


def least_height(blocks: Sequence[Element], sheet: Stylesheet, written: Properties) -> float:
    """Return what paragraphs and tables below each other take at least, in points."""
    return sum(extent_of(block, None, sheet, written).least for block in blocks)


def extent_of(
    block: Element, width: float | None, sheet: Stylesheet, written: Properties
) -> Extent:
    """Return what a paragraph or a table takes in a place of some width.

    ``written`` is what a table says of the text in it.
    """
    if block.tag == f"{W}tbl":
        return _of_table(block, sheet, written)
    own = sheet.of_paragraph(block)
    text, sizes, drawn, blank = _content(block, sheet, written)
    lines = text.split("\n")
    tallest, smallest = max(sizes, default=0.0), min(sizes, default=0.0)
    spacing = own.get("spacing")
    high, low = _line(spacing, tallest), _line(spacing, smallest)
    lengths = [len(" ".join(line.split())) for line in lines]  # without blanks at their ends
    more = sum(_wrapped(length, _NARROW_LETTER * smallest, width) for length in lengths) - 1
    filled = lengths[: text.rstrip().count("\n") + 1]
    rows = sum(_wrapped(length, _LETTER * smallest, width) for length in filled)
    breaks = next((number for number, line in enumerate(lines) if line.strip()), 0)
    lead = breaks * low + (drawn if breaks else 0.0) + _room_above(spacing, tallest)
    least = max(high, drawn) + more * low
    before, after = (_around(spacing, side) for side in ("before", "after"))
    if is_on(own.get("contextualSpacing")):
        before = after = 0.0
    likely = max(least, rows * low * _CLOSE_LINES, blank)
    letters, has_text = min(high, tallest), bool(text.strip())
    lettered = (rows - 1) * low * _CLOSE_LINES + letters
    wide = max(filled) * _LETTER * tallest
    return Extent(
        before, after, lead, letters, least, likely, lettered, wide, _indent(own), has_text
    )


def _of_table(table: Element, sheet: Stylesheet, written: Properties) -> Extent:
    """Return what a table takes: each row what is said, or the highest of its cells."""
    rows = list(table.iterchildren(f"{W}tr"))
    least = sum(least_heights_of_rows(rows, sheet, [written] * len(rows)))
    has_text = any((text.text or "").strip() for text in table.iter(f"{W}t"))
    letters = Look(sheet, table, None, written).size
    wide = sum(points(value_of(one, "w"), 1 / TWIPS) or 0.0 for one in table.iterfind(_COLUMNS))
    return Extent(0.0, 0.0, 0.0, letters, least, least, 0.0, wide, 0.0, has_text)


def least_heights_of_rows(
    rows: Sequence[Element], sheet: Stylesheet, written: Sequence[Properties]
) -> list[float]:
    """Return what rows of a table take at least, in points.

    ``written`` is what the table says of the text in each of them.
    """
    of_row = dict(zip(rows, written, strict=True))

    def least_of(cell: Element) -> float:
        blocks = list(cell.iterchildren(f"{W}p", f"{W}tbl"))
        return least_height(blocks, sheet, of_row[cell.getparent()])

    return row_heights(rows, least_of)


_COLUMNS = f"{W}tblGrid/{W}gridCol"


def _content(
    paragraph: Element, sheet: Stylesheet, written: Properties
) -> tuple[str, list[float], float, float]:
    """Return the text of a paragraph, the font sizes in it, and how high it is drawn in.

    The last is the size of what is blank: whether that makes a line higher is not known.
    """
    style = value_of(paragraph.find(f"{W}pPr/{W}pStyle"))
    text, sizes, drawn, blank = "", list[float](), 0.0, 0.0
    for run in _runs(paragraph):
        look = Look(sheet, run, style, written)
        if look.toggled("vanish"):
            continue
        own = "".join(map(_letters, branches(run)))
        text += own
        if own.strip(" "):
            sizes.append(look.size)
        elif own:
            blank = max(blank, look.size)
        for inline in run.iter(f"{WP}inline"):
            drawn = max(drawn, _inline_height(inline))
    mark = paragraph.find(f"{W}pPr")
    end = Look(sheet, paragraph if mark is None else mark, style, written)
    if not sizes and not end.toggled("vanish"):
        sizes.append(end.size)
    return text, sizes, drawn, blank


def _runs(parent: Element) -> Iterator[Element]:
    for child in branches(parent):
        if child.tag == f"{W}r":
            yield child
        elif child.tag not in _GONE:
            yield from _runs(child)


_OF_LINE = (None, "textWrapping")  # of breaks, those after which the next line begins


def _letters(child: Element) -> str:
    if child.tag == f"{W}t":
        return child.text or ""
    if child.tag == f"{W}cr" or (child.tag == f"{W}br" and value_of(child, "type") in _OF_LINE):
        return "\n"
    return " " if child.tag == f"{W}tab" else ""


def _inline_height(inline: Element) -> float:
    extent = inline.find(f"{WP}extent")
    known = next(inline.iter(f"{PIC}pic", f"{WPS}wsp"), None) is not None
    return whole(extent.get("cy")) / EMU if known and extent is not None else 0.0


def _line(spacing: Element | None, size: float) -> float:
    """Return the height that a line takes at least, in points."""
    said = points(value_of(spacing, "line"), 1 / TWIPS)
    rule = value_of(spacing, "lineRule")
    if said is None or said <= 0:
        return size
    if rule == "exact":
        return said
    return max(size, said) if rule == "atLeast" else size * said * TWIPS / _SINGLE


def _room_above(spacing: Element | None, size: float) -> float:
    """Return how far down letters stand in a line that is higher than they are, in points."""
    if value_of(spacing, "lineRule") not in ("exact", "atLeast"):
        return 0.0
    return _ABOVE * max(0.0, _line(spacing, size) - _SINGLE_LINE * size)


def _indent(own: Properties) -> float:
    """Return what a paragraph leaves free to the left and to the right, in points."""
    indent = own.get("ind")
    if indent is None:
        return 0.0
    sides = ("left", "start"), ("right", "end"), ("firstLine",)
    said = (
        next((one for name in names if (one := points(value_of(indent, name), 1 / TWIPS))), 0.0)
        for names in sides
    )
    return sum(max(0.0, one) for one in said)


def _around(spacing: Element | None, side: str) -> float:
    """Return the space before or after a paragraph; none where it is for Word to choose."""
    if value_of(spacing, f"{side}Autospacing") in ("1", "true", "on"):
        return 0.0
    return points(value_of(spacing, side), 1 / TWIPS) or 0.0


def _wrapped(length: int, letter: float, width: float | None) -> int:
    """Return how many lines so many letters take that have no breaks between, at least."""
    if width is None or letter <= 0:
        return 1
    return max(1, int(length * letter / max(width, letter)))
