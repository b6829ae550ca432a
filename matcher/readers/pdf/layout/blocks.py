"""Rows of a page to blocks: which row goes on with the one above, and which begins anew."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from matcher.language import LANGUAGE, any_of
from matcher.lazily import late
from matcher.readers.pdf.layout.bracketed import inside_brackets, opens_bracket
from matcher.readers.pdf.layout.edges import SHORT, Edge, is_lower, needed, right_edges
from matcher.readers.pdf.layout.rows import Row
from matcher.readers.pdf.layout.titled import LARGER
from matcher.readers.sectionnames import names_section

BLOCK_GAP = 0.35
"""How much wider than usual, in heights of a line, the gap before a new block is."""

USUAL_GAP = 0.2
"""The usual gap where a page has too few lines to tell."""

WIDEST_GAP = 1.0
"""The widest gap that may be the line spacing of a paragraph."""

HEADING_RATIO = 1.3
"""Ratio of two font sizes from which one line is no continuation of the other."""

LONGEST_HEADING = 40
"""Letters of the longest such heading, and of the shortest line above it."""

INDENT = 2.0
"""How far to the right of the line above, in font sizes, a wrapped line may begin."""

SLACK = 0.25
"""Free space after a line, in font sizes, in which the next word may still have no room."""

HANGING_SLACK = 3.0
"""The same for a line that begins below the text of an item, and not below its bullet."""

NARROW = 25.0
"""Width in font sizes below which it takes more than its longest line to know a column."""

LEAST_HANGING = 0.5
"""How far to the right of its bullet, in font sizes, the text of an item goes on at least."""

HANGING = 5.0
"""How far to the right of its bullet, in font sizes, the text of an item goes on."""

_FEWEST_GAPS = 6
_OPEN_WORDS = LANGUAGE.sentences.open_words
_OPEN = late(rf"(?:[&/(–—]|\s-|\w-|\b(?:{any_of(_OPEN_WORDS)}))$", re.I)
# of what the pattern above finds at the end, and one more
_LONGEST_OPEN = 1 + max(map(len, _OPEN_WORDS), default=2)
_ENDED = late(r"[.!?][\"')\]”’]*$")
_LABEL = late(r"[^\W\d_a-z][\w&/ .'’-]{1,30}:")
_YEAR = late(r"\b(?:19|20)\d\d\b")
_COUNT = late(r"(\d{1,2})\s+[A-Z]")  # 2 Led
_CELL = late(r"\t| {5}")

Paragraph = list[Row]


def to_blocks(rows: Sequence[Row]) -> Iterator[list[Paragraph]]:
    """Yield the blocks of a page, each a list of paragraphs, each a list of wrapped lines."""
    if not rows:
        return
    edges, breaks = right_edges(rows), list(_breaks(rows))
    for number in _in_cells(rows, breaks):
        edges[number] = edges[number]._replace(sure=True)
    inside = set(inside_brackets(rows, breaks))
    paragraph = [rows[0]]
    block = [paragraph]
    for number, (upper, lower) in enumerate(pairwise(rows)):
        is_break = breaks[number]
        goes_on = number + 1 in inside or _is_wrapped(paragraph, lower, edges[number])
        if not is_break and goes_on:
            paragraph.append(lower)
            continue
        if is_break or (lower.bold and not upper.bold):
            yield block
            block = []
        paragraph = [lower]
        block.append(paragraph)
    yield block


def _in_cells(rows: Sequence[Row], breaks: Sequence[bool]) -> Iterator[int]:
    """Yield the numbers of rows in a cell: a few lines, and what is painted next is beside."""
    ends = [-1, *(number for number, is_break in enumerate(breaks) if is_break), len(rows) - 1]
    for before, last in pairwise(ends):
        first = before + 1
        moves = [
            _moves(rows[number], rows[number + 1])
            for number in (before, last)
            if -1 < number < len(rows) - 1
        ]
        if 1 <= last - first <= len(moves) and all(moves):
            yield from range(first, last + 1)


def _moves(upper: Row, lower: Row) -> bool:
    """Tell whether a row stands beside the one before, or above it."""
    return _gap(upper, lower) is None or lower.x0 > upper.x1 or lower.x1 < upper.x0


def _breaks(rows: Sequence[Row]) -> Iterator[bool]:
    """Yield for each row but the first whether it is too far from the one before."""
    gaps = [_gap(upper, lower) for upper, lower in pairwise(rows)]
    usual = _usual(gaps)
    widths = [math.inf, *(math.inf if gap is None else gap for gap in gaps), math.inf]
    for (upper, lower), gap, above, below in zip(
        pairwise(rows), gaps, widths, widths[2:], strict=False
    ):
        # a gap no wider than those before and after it is the spacing of its paragraph
        near = above if above < below else below
        spacing = usual if near == math.inf or near < usual else near
        yield _is_break(upper, lower, gap, min(spacing, WIDEST_GAP))


def _gap(upper: Row, lower: Row) -> float | None:
    """Return the gap between two lines in heights of a line; None if one is not below."""
    height, other = upper.y1 - upper.y0, lower.y1 - lower.y0
    gap = (upper.y0 - lower.y1) / (height if height < other else other)
    return gap if gap > -1 else None


def _usual(gaps: Sequence[float | None]) -> float:
    """Return the gap between two lines of one paragraph: the lowest third's highest."""
    known = sorted(gap for gap in gaps if gap is not None)
    return known[len(known) // 3] if len(known) >= _FEWEST_GAPS else USUAL_GAP


def _is_break(upper: Row, lower: Row, gap: float | None, spacing: float) -> bool:
    return (
        gap is None
        or gap > spacing + BLOCK_GAP
        or lower.x0 > upper.x1
        or lower.x1 < upper.x0
        or (upper.size > HEADING_RATIO * lower.size and not _is_below(upper, lower))
        or lower.size > HEADING_RATIO * upper.size
    )


def _is_below(item: Row, row: Row) -> bool:
    """Tell whether a row begins to the right of the bullet of the item above it."""
    return item.item and LEAST_HANGING < (row.x0 - item.x0) / row.size < HANGING


def _is_wrapped(paragraph: Paragraph, lower: Row, edge: Edge) -> bool:
    """Tell whether a line goes on with a paragraph, the last line of which has an edge.

    In lower case, or after half a phrase, it does unless the line above is short; else the
    line above had no room for its first word, and it begins where the paragraph's lines do.
    """
    if lower.item or _counts_on(paragraph[0], lower):
        return False
    upper = paragraph[-1]
    lower_case, open_ended = is_lower(lower.text), is_open(paragraph)
    free = edge.x - needed(upper, lower)
    if _CELL.search(lower.text):
        goes_on = lower_case or open_ended or _hangs(paragraph, lower)
        return free <= 0 and goes_on and _is_aligned(upper, lower, HANGING * lower.size)
    if free <= 0 and opens_bracket(upper) and not _LABEL.match(lower.text):
        return True
    if lower_case or open_ended:
        return (lower_case and open_ended) or free < SHORT * (edge.x - upper.start)
    return _is_full(paragraph, lower, edge)


def _counts_on(first: Row, lower: Row) -> bool:
    """Tell whether a line begins with the number that follows that of a paragraph above it."""
    if not (lower.text[0].isdigit() and first.text[0].isdigit()):
        return False
    number, other = _COUNT.match(first.text), _COUNT.match(lower.text)
    if number is None or other is None or int(other[1]) != int(number[1]) + 1:
        return False
    return abs(first.x0 - lower.x0) < lower.size


def _is_full(paragraph: Paragraph, lower: Row, edge: Edge) -> bool:
    """Tell whether a paragraph's last line had no room for the first word of another."""
    upper, hangs = paragraph[-1], _hangs(paragraph, lower)
    width, free = edge.x - upper.start, edge.x - needed(upper, lower)
    if upper.text.endswith(":") or _LABEL.match(lower.text) or _is_heading(upper, lower):
        return False
    if len(paragraph) > 1 and not hangs and _hangs(paragraph, upper):
        return False  # the item's own lines began below its text
    if free > (HANGING_SLACK if hangs else SLACK) * lower.size:
        return False
    if paragraph[0].item and not hangs and _is_entry(paragraph, lower):
        return False
    if not (width > NARROW * lower.size or edge.sure):
        return False
    return hangs or _is_aligned(upper, lower, max(INDENT * lower.size, width / 2))


def _is_heading(upper: Row, lower: Row) -> bool:
    """Tell whether a line is set apart from a paragraph above it.

    It is short, and in capitals, in bold or in a larger size, as the other is not; or is what
    a section is called. Below what has not ended it takes that and another type: a sentence may
    end with an abbreviation, with bold words, or with what a section is called.
    """
    text = lower.text
    if len(text) > LONGEST_HEADING or _ENDED.search(text) or not text[0].isalpha():
        return False
    loud = text.isupper() and not upper.text.isupper()
    bold = lower.bold and not upper.pieces[-1].bold
    large = lower.size > LARGER * upper.size
    if len(upper.text) > LONGEST_HEADING and _ENDED.search(upper.text):
        return loud or bold or large or names_section(text)
    apart = bold or large or upper.size > LARGER * lower.size
    return apart and names_section(text)


def _is_entry(paragraph: Paragraph, lower: Row) -> bool:
    """Tell whether a line in bold with a year begins an entry, below a text without bold."""
    plain = not any(piece.bold for row in paragraph for piece in row.pieces)
    return lower.bold and plain and bool(_YEAR.search(lower.text))


def is_open(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph ends in the middle of a phrase; a comma does so in an item."""
    text = paragraph[-1].text
    return bool(_OPEN.search(text, len(text) - _LONGEST_OPEN)) or (
        paragraph[0].item and text.endswith(",")
    )


def _hangs(paragraph: Paragraph, lower: Row) -> bool:
    """Tell whether a line begins to the right of the bullet or number of its item."""
    indent = (lower.x0 - paragraph[0].x0) / lower.size
    return paragraph[0].item and LEAST_HANGING < indent < HANGING


def _is_aligned(upper: Row, lower: Row, most: float) -> bool:
    """Tell whether a line begins at the edge of the one above, or indented by ``most``.

    The one above may be the first of its paragraph and have an indent of its own. Of a row
    with cells it is the last that goes on.
    """
    back = (INDENT if upper.start > upper.x0 else HANGING) * lower.size
    return -back < lower.x0 - upper.start < most
