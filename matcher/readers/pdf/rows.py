"""Pieces to rows: what stands on one line of a page, as one text with a tab between cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from matcher.readers.pdf.pieces import BLANK_GAP, CELL_GAP, Piece
from matcher.text import BULLET, mark_bullets, unmask_characters

SIGN_GAP = 5.0
"""Widest gap, in font sizes, between a bullet and its text."""

_BLANK = 0.25
_SEEN = str.maketrans("\t\xa0\xad‐‑", "  ---")
_MOST_ROWS = 1_000  # no page of a résumé has more; signs are sought among all pairs of rows
_SIGN = re.compile(r"[^\w\s!-~]{1,2}|[-*+>o]")
_PLAIN = re.compile(r"[a-zA-Z]{2}|[a-zA-Z][,;:]|\d{3}|\d+\.\d")
_NUMBER = re.compile(
    r"\(?\d{1,2}[.)](?:\s|(?=[^\W\d_]))|\(?(?:[ivxIVX]{1,4}|[a-zA-Z])(?:\)|\.\s++(?!\w{1,2}\.))"
)


class Row:
    """The pieces of one line, from left to right.

    ``x0``, ``x1``, ``y0`` and ``y1`` are its box, ``size`` the font size of its longest
    piece, ``start`` where its last cell begins; ``bold`` if all of it is, ``item`` if it
    begins with a bullet or a number.
    ``reach`` is how far to its right it looks for its text: not at all, unless it is a
    bullet alone, or ends with a colon.
    """

    __slots__ = (
        "bold",
        "item",
        "pieces",
        "reach",
        "size",
        "start",
        "text",
        "x0",
        "x1",
        "y0",
        "y1",
    )

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = sorted(pieces, key=lambda piece: piece.x0)
        self.x0 = self.pieces[0].x0 + _blanks(self.pieces[0], str.lstrip)
        self.x1 = max(piece.x1 - _blanks(piece, str.rstrip) for piece in self.pieces)
        self.y0 = min(piece.y0 for piece in self.pieces)
        self.y1 = max(piece.y1 for piece in self.pieces)
        self.size = max(self.pieces, key=lambda piece: len(piece.text)).size
        self.bold = all(piece.bold for piece in self.pieces)
        self.text = _line(self.pieces)
        self.start = _last_cell(self.pieces)
        self.item = begins_item(self.text)
        gap = SIGN_GAP if _SIGN.fullmatch(self.text) else CELL_GAP * self.text.endswith(":")
        self.reach = gap * self.size

    def is_beside(self, other: Row) -> bool:
        """Return whether the two begin on one line."""
        return self.pieces[0].is_beside(other.pieces[0])


def begins_item(text: str) -> bool:
    """Tell whether a line begins with a bullet, or with what may be the number of an item.

    >>> begins_item("- Led"), begins_item("(b) Led"), begins_item("Led")
    (True, True, False)
    """
    if _NUMBER.match(text):
        return True
    return not _PLAIN.match(text) and mark_bullets(unmask_characters(text)).startswith(BULLET)


def to_rows(pieces: Iterable[Piece]) -> list[Row]:
    """Return the rows that pieces make, both in the order in which they were painted."""
    return _join_signs(list(_rows(piece for piece in pieces if piece.text.strip())))


def _rows(pieces: Iterable[Piece]) -> Iterator[Row]:
    row: list[Piece] = []
    for piece in pieces:
        if row and not piece.is_beside(row[-1]):
            yield Row(row)
            row = []
        row.append(piece)
    if row:
        yield Row(row)


def _line(pieces: Sequence[Piece]) -> str:
    line = _plain(pieces[0])
    for left, right in pairwise(pieces):
        gap = (right.x0 - left.x1) / max(left.size, right.size)
        apart = gap > BLANK_GAP or left.text.endswith(" ") or right.text.startswith(" ")
        line += ("\t" if gap > CELL_GAP else " " if apart else "") + right.text.replace(
            "\t", " "
        ).strip()
    return line


def _plain(piece: Piece) -> str:
    """Return the text of a piece as it is seen: what is painted is no invisible hyphen."""
    return piece.text.translate(_SEEN).strip()


def _blanks(piece: Piece, strip: Callable[[str], str]) -> float:
    """Return about how wide the blanks are that a piece begins or ends with."""
    return _BLANK * piece.size * (len(piece.text) - len(strip(piece.text)))


def _last_cell(pieces: Sequence[Piece]) -> float:
    starts = [
        right.x0
        for left, right in pairwise(pieces)
        if right.x0 - left.x1 > CELL_GAP * max(left.size, right.size)
    ]
    return starts[-1] if starts else pieces[0].x0 + _blanks(pieces[0], str.lstrip)


def _join_signs(rows: list[Row]) -> list[Row]:
    """Put a bullet or a label that was painted at another time before the text beside it."""
    if len(rows) > _MOST_ROWS:
        return rows
    texts = [row for row in rows if not row.reach]
    signs: dict[Row, Row] = {}
    for sign in rows:
        text = _text_beside(sign, texts) if sign.reach else None
        if text and text not in signs:
            signs[text] = sign
    joined = set(signs.values())
    return [
        Row([*signs[row].pieces, *row.pieces]) if row in signs else row
        for row in rows
        if row not in joined
    ]


def _text_beside(sign: Row, rows: Iterable[Row]) -> Row | None:
    beside = [
        row
        for row in rows
        if -BLANK_GAP * sign.size < row.x0 - sign.x1 < sign.reach
        and row.pieces[0].is_beside(sign.pieces[-1])
    ]
    return min(beside, key=lambda row: row.x0, default=None)
