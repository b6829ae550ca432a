"""Whether a place of fixed height has room for its text: a box, a frame, a row of a table.

Programs break lines at other places and take other fonts, so heights are bounds: what a text
takes at least, and what it takes if its letters are narrow and its lines close.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.stylesheet import Look, Stylesheet
from matcher.readers.docx.wordml import (
    EMU,
    TWIPS,
    WP,
    Element,
    W,
    branches,
    is_on,
    points,
    value_of,
    whole,
)

_TIPS = 0.35
"""Part of its font size, from its top, in which a line shows no more than tips of letters."""

_MOST_OF_IT = 0.7
"""Part of its font size, from its top, in which a line can be read."""

_NARROW_LETTER, _LETTER = 0.2, 0.42
"""Width of a letter in parts of the font size: at least, and in a line of narrow ones."""

_CLOSE_LINES = 1.1
"""Height of a line in parts of the font size, where lines are close; hardly one is lower."""

_NARROWEST = 4.0
"""Width of a place, in points, below which no more than a letter fits into a line."""

_SINGLE = 240  # what one line is where its height is given in parts of it
_BREAKS = frozenset((f"{W}br", f"{W}cr"))
_GONE = frozenset((f"{W}del", f"{W}moveFrom", f"{W}pPr"))


class Visibility(IntEnum):
    """Whether a page shows a text: it does, none knows, it does not."""

    SEEN = 0
    DOUBTFUL = 1
    HIDDEN = 2


class Room(NamedTuple):
    """What a place of fixed height has for text, in points; what is beyond is cut off.

    ``width`` is None where it is not known. ``certain`` says that all programs cut it off,
    ``hanging`` that they begin at the top.
    """

    height: float
    width: float | None = None
    certain: bool = True
    hanging: bool = True


class _Extent(NamedTuple):
    """What a block takes, in points: around it, before its first letters, and at all.

    ``letters`` is the height of a line that counts as seen, ``lettered`` how far down from its
    top its letters come, ``likely`` and ``least`` what it takes.
    """

    before: float
    after: float
    lead: float
    letters: float
    least: float
    likely: float
    lettered: float
    has_text: bool


def visibilities(
    blocks: Sequence[Element], room: Room, sheet: Stylesheet, written: Properties
) -> list[Visibility]:
    """Return of each paragraph and table of one place whether there is room for it.

    ``written`` is what a table says of the text in it. Where some of the text is seen, what
    comes below it is doubtful at most.
    """
    found: list[Visibility] = []
    shown = False
    above = likely = after = 0.0
    for block in blocks:
        extent = _extent(block, room.width, sheet, written)
        gap = max(after, extent.before)
        above, likely, after = above + gap, likely + gap, extent.after
        seen = _visibility(extent, room, above, likely)
        shown = shown or (extent.has_text and seen == Visibility.SEEN)
        found.append(seen)
        above, likely = above + extent.least, likely + extent.likely
    if room.width is not None and room.width < _NARROWEST:
        found = [max(each, Visibility.DOUBTFUL) for each in found]
    most = Visibility.DOUBTFUL if shown or not room.certain else Visibility.HIDDEN
    return [min(each, most) for each in found]


def least_height(blocks: Sequence[Element], sheet: Stylesheet, written: Properties) -> float:
    """Return what paragraphs and tables below each other take at least, in points."""
    return sum(_extent(block, None, sheet, written).least for block in blocks)


def _visibility(extent: _Extent, room: Room, above: float, likely: float) -> Visibility:
    low = room.height < _TIPS * extent.letters
    beyond = room.height - above - extent.lead < _TIPS * extent.letters
    if low or (beyond and room.hanging):
        return Visibility.HIDDEN
    cut = room.height - above - extent.lead < _MOST_OF_IT * extent.letters
    most_is_cut = likely + extent.lettered / 2 > room.height
    return Visibility.DOUBTFUL if cut or most_is_cut else Visibility.SEEN


def _extent(
    block: Element, width: float | None, sheet: Stylesheet, written: Properties
) -> _Extent:
    if block.tag == f"{W}tbl":
        return _of_table(block, sheet, written)
    own = sheet.of_paragraph(block)
    text, sizes, drawn = _content(block, sheet, written)
    lines = text.split("\n")
    tallest, smallest = max(sizes, default=0.0), min(sizes, default=0.0)
    spacing = own.get("spacing")
    high, low = _line(spacing, tallest), _line(spacing, smallest)
    more = sum(_wrapped(line, _NARROW_LETTER * smallest, width) for line in lines) - 1
    filled = text.rstrip().split("\n")
    rows = sum(_wrapped(line, _LETTER * smallest, width) for line in filled)
    breaks = next((number for number, line in enumerate(lines) if line.strip()), 0)
    lead = breaks * low + (drawn if breaks else 0.0)
    least = max(high, drawn) + more * low
    before, after = (_around(spacing, side) for side in ("before", "after"))
    if is_on(own.get("contextualSpacing")):
        before = after = 0.0
    likely = max(least, rows * low * _CLOSE_LINES)
    letters, has_text = min(high, tallest), bool(text.strip())
    lettered = (rows - 1) * low * _CLOSE_LINES + letters
    return _Extent(before, after, lead, letters, least, likely, lettered, has_text)


def _of_table(table: Element, sheet: Stylesheet, written: Properties) -> _Extent:
    """Return what a table takes: each row what is said, or the highest of its cells."""
    least = 0.0
    for row in table.iterchildren(f"{W}tr"):
        height = row.find(f"{W}trPr/{W}trHeight")
        said = points(value_of(height), 1 / TWIPS) or 0.0
        cells = [
            least_height(list(cell.iterchildren(f"{W}p", f"{W}tbl")), sheet, written)
            for cell in row.iterchildren(f"{W}tc")
        ]
        exact = value_of(height, "hRule") == "exact"
        least += said if exact else max(said, *cells, 0.0)
    has_text = any((text.text or "").strip() for text in table.iter(f"{W}t"))
    letters = Look(sheet, table, None, written).size
    return _Extent(0.0, 0.0, 0.0, letters, least, least, 0.0, has_text)


def _content(
    paragraph: Element, sheet: Stylesheet, written: Properties
) -> tuple[str, list[float], float]:
    """Return the text of a paragraph, the font sizes in it, and how high it is drawn in."""
    style = value_of(paragraph.find(f"{W}pPr/{W}pStyle"))
    text, sizes, drawn = "", list[float](), 0.0
    for run in _runs(paragraph):
        look = Look(sheet, run, style, written)
        if look.toggled("vanish"):
            continue
        own = "".join(map(_letters, branches(run)))
        text += own
        if own:
            sizes.append(look.size)
        drawn = max(drawn, *(_inline_height(inline) for inline in run.iter(f"{WP}inline")), 0.0)
    mark = paragraph.find(f"{W}pPr")
    end = Look(sheet, paragraph if mark is None else mark, style, written)
    if not sizes and not end.toggled("vanish"):
        sizes.append(end.size)
    return text, sizes, drawn


def _runs(parent: Element) -> Iterator[Element]:
    for child in branches(parent):
        if child.tag == f"{W}r":
            yield child
        elif child.tag not in _GONE:
            yield from _runs(child)


def _letters(child: Element) -> str:
    if child.tag == f"{W}t":
        return child.text or ""
    if child.tag in _BREAKS:
        return "\n"
    return " " if child.tag == f"{W}tab" else ""


def _inline_height(inline: Element) -> float:
    extent = inline.find(f"{WP}extent")
    return 0.0 if extent is None else whole(extent.get("cy")) / EMU


def _line(spacing: Element | None, size: float) -> float:
    """Return the height that a line takes at least, in points."""
    said = points(value_of(spacing, "line"), 1 / TWIPS)
    rule = value_of(spacing, "lineRule")
    if said is None or said <= 0:
        return size
    if rule == "exact":
        return said
    return max(size, said) if rule == "atLeast" else size * said * TWIPS / _SINGLE


def _around(spacing: Element | None, side: str) -> float:
    """Return the space before or after a paragraph; none where it is for Word to choose."""
    if value_of(spacing, f"{side}Autospacing") in ("1", "true", "on"):
        return 0.0
    return points(value_of(spacing, side), 1 / TWIPS) or 0.0


def _wrapped(line: str, letter: float, width: float | None) -> int:
    """Return how many lines a text takes that has no breaks, at least."""
    if width is None or letter <= 0:
        return 1
    letters = len(" ".join(line.split()))  # spaces at the end of a line take no room
    return max(1, int(letters * letter / max(width, letter)))
