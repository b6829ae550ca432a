"""Pieces of a page to text: lines in the order they were painted, blocks by the gaps between.

The order of painting is kept, since nearly every program paints a table row by row and a
column from top to bottom; geometry decides what belongs to one line, and where a block ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from matcher.readers.pdf.pieces import BLANK_GAP, CELL_GAP, Piece

SIGN_GAP = 5.0
"""Widest gap, in font sizes, between a bullet and its text."""

BLOCK_GAP = 0.35
"""How much wider than usual, in heights of a line, the gap before a new block is."""

USUAL_GAP = 0.2
"""The usual gap where a page has too few lines to tell."""

WIDEST_GAP = 1.0
"""The widest gap that may be the line spacing of a paragraph."""

HEADING_RATIO = 1.3
"""Ratio of two font sizes from which one line is no continuation of the other."""

DISORDER = 0.06
"""Share of lines standing above the one painted before, from which the order is none."""

COLUMNS = 0.1
"""Share of lines beside another from which a page has columns."""

RUNNING_LENGTH = 200
"""Length of the longest header or footer."""

_FEWEST_JUMPS = 3
_FEWEST_GAPS = 6
_MOST_ROWS = 1_000  # no page of a résumé has more; signs are sought among all pairs of rows
_DIGITS = re.compile(r"\d+")
_SIGN = re.compile(r"[^\w\s!-~]{1,2}|[-*+>o]")


class _Row:
    """The pieces of one line, from left to right.

    ``reach`` is how far to its right it looks for its text: not at all, unless it is a
    bullet alone, or ends with a colon.
    """

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = sorted(pieces, key=lambda piece: piece.x0)
        self.x0 = self.pieces[0].x0
        self.x1 = max(piece.x1 for piece in self.pieces)
        self.y0 = min(piece.y0 for piece in self.pieces)
        self.y1 = max(piece.y1 for piece in self.pieces)
        self.size = max(self.pieces, key=lambda piece: len(piece.text)).size
        self.text = _line(self.pieces)
        gap = SIGN_GAP if _SIGN.fullmatch(self.text) else CELL_GAP * self.text.endswith(":")
        self.reach = gap * self.size


def page_text(pieces: Iterable[Piece]) -> str:
    """Return the text of a page from its pieces in the order they were painted.

    One line a line, a tab between cells, an empty line between blocks.
    """
    rows = _in_order(_join_signs(list(_rows(pieces))))
    return "\n\n".join("\n".join(row.text for row in block) for block in _blocks(rows))


def without_running_titles(pages: Sequence[str]) -> list[str]:
    """Return the texts of pages without a header or footer that most of them share.

    Digits may differ, as page numbers do. The header of the first page stays: it may be
    the title of the document.
    """
    blocks = [page.split("\n\n") for page in pages]
    for end, first in ((0, 1), (-1, 0)):
        titles = [_DIGITS.sub("0", page[end]) for page in blocks]
        for page, title in zip(blocks[first:], titles[first:], strict=True):
            shared = titles.count(title) > max(1, len(pages) / 2)
            if shared and len(page) > 1 and len(title) <= RUNNING_LENGTH:
                del page[end]
    return ["\n\n".join(page) for page in blocks]


def _rows(pieces: Iterable[Piece]) -> Iterator[_Row]:
    row: list[Piece] = []
    for piece in pieces:
        if row and not piece.is_beside(row[-1]):
            yield _Row(row)
            row = []
        row.append(piece)
    if row:
        yield _Row(row)


def _line(pieces: Sequence[Piece]) -> str:
    line = pieces[0].text.strip()
    for left, right in pairwise(pieces):
        gap = (right.x0 - left.x1) / max(left.size, right.size)
        apart = gap > BLANK_GAP or left.text.endswith(" ") or right.text.startswith(" ")
        line += ("\t" if gap > CELL_GAP else " " if apart else "") + right.text.strip()
    return line


def _join_signs(rows: list[_Row]) -> list[_Row]:
    """Put a bullet or a label that was painted at another time before the text beside it."""
    if len(rows) > _MOST_ROWS:
        return rows
    texts = [row for row in rows if not row.reach]
    signs: dict[_Row, _Row] = {}
    for sign in rows:
        text = _text_beside(sign, texts) if sign.reach else None
        if text and text not in signs:
            signs[text] = sign
    joined = set(signs.values())
    return [
        _Row([*signs[row].pieces, *row.pieces]) if row in signs else row
        for row in rows
        if row not in joined
    ]


def _text_beside(sign: _Row, rows: Iterable[_Row]) -> _Row | None:
    beside = [
        row
        for row in rows
        if -BLANK_GAP * sign.size < row.x0 - sign.x1 < sign.reach
        and row.pieces[0].is_beside(sign.pieces[-1])
    ]
    return min(beside, key=lambda row: row.x0, default=None)


def _in_order(rows: list[_Row]) -> list[_Row]:
    """Return the lines from top to bottom if they were painted in none; see DISORDER.

    A page with columns keeps its order, since rows of different columns would mingle.
    """
    jumps = sum(lower.y0 > upper.y1 for upper, lower in pairwise(rows))
    if jumps <= max(_FEWEST_JUMPS, DISORDER * len(rows)):
        return rows
    ordered = sorted(rows, key=lambda row: -row.y1)
    beside = sum(row.pieces[0].is_beside(other.pieces[0]) for row, other in pairwise(ordered))
    return rows if beside > COLUMNS * len(rows) else ordered


def _blocks(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    gaps = [None, *(_gap(upper, lower) for upper, lower in pairwise(rows)), None]
    usual = _usual(gaps)
    block = list(rows[:1])
    for (upper, lower), *near, gap in zip(
        pairwise(rows), gaps, gaps[2:], gaps[1:], strict=False
    ):
        # a gap no wider than those before and after it is the spacing of its paragraph
        spacing = max(usual, min((other for other in near if other is not None), default=usual))
        if _is_break(upper, lower, gap, min(spacing, WIDEST_GAP)):
            yield block
            block = []
        block.append(lower)
    if block:
        yield block


def _gap(upper: _Row, lower: _Row) -> float | None:
    """Return the gap between two lines in heights of a line; None if one is not below."""
    height = min(upper.y1 - upper.y0, lower.y1 - lower.y0)
    gap = (upper.y0 - lower.y1) / height
    return gap if gap > -1 else None


def _usual(gaps: Sequence[float | None]) -> float:
    """Return the gap between two lines of one paragraph: the lowest third's highest."""
    known = sorted(gap for gap in gaps if gap is not None)
    return known[len(known) // 3] if len(known) >= _FEWEST_GAPS else USUAL_GAP


def _is_break(upper: _Row, lower: _Row, gap: float | None, spacing: float) -> bool:
    sizes = sorted((upper.size, lower.size))
    return (
        gap is None
        or gap > spacing + BLOCK_GAP
        or lower.x0 > upper.x1
        or lower.x1 < upper.x0
        or sizes[1] > HEADING_RATIO * sizes[0]
    )
