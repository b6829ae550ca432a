"""Pieces to rows: what stands on one line of a page, as one text with a tab between cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from matcher.lazily import late
from matcher.readers.pdf.textruns import BLANK_GAP, CELL_GAP, DESCENT, Piece
from matcher.text import BULLET, mark_bullets, unmask_characters

SIGN_GAP = 5.0
"""Widest gap, in font sizes, between a bullet and its text."""

STEP = 0.1
"""Distance between two baselines, in font sizes, from which they are not of one line."""

PITCH = 0.5
"""Widest gap between two lines of a cell, in heights of a line."""

ALIGNED = 0.25
"""Distance in font sizes between the edges, or the middles, of lines that stand as one."""

BLANK_WIDTH = 0.25
"""About how wide a blank is, in font sizes."""

MOST_ROWS = 1_000
"""Rows of a page above which rows are not compared pair by pair: no résumé has so many."""

_SEEN = str.maketrans("\t\xa0\xad‐‑", "  ---")
_UNSEEN = late("[\t\xa0\xad‐‑]")
_CELL_BLANKS = 5 * " "  # as many part two cells of a text
_LONGEST_SIGN = 2
_BEGINNING = 40  # letters that tell whether a bullet is the first
_LEFT = attrgetter("x0")
_SIGN = late(r"[^\w\s!-~]{1,2}|[-*+>o]")
_WORDS = late(r"(?![ivxIVX]{2,4}[.)])[a-zA-Z]{2}")  # the commonest, and no number
_PLAIN = late(r"[a-zA-Z]{2}|[a-zA-Z][,;:]|\d{3}|\d+\.\d")
_BULLET = late(r"[•●▪◦➢\uf021-\uf0ff]\s*\S")  # the commonest, which need no more thought
_NUMBER = late(
    r"\(?\d{1,2}[.)](?:\s|(?=[^\W\d_]))|\(?(?:[ivxIVX]{1,4}|[a-zA-Z])(?:\)|\.\s++(?!\w{1,2}\.))"
)


class Row:
    """The pieces of one line, from left to right.

    ``x0``, ``x1``, ``y0`` and ``y1`` are its box, ``size`` the font size of its longest
    piece, ``start`` where its last cell begins; ``bold`` if all of it is, ``item`` if it
    begins with a bullet or a number.
    ``reach`` is how far to its right it looks for its text: not at all, unless it is a
    bullet alone, or ends with a colon. ``first_word`` is about how wide its first word is,
    in points, and below 0 until somebody asks.
    """

    __slots__ = (
        "bold",
        "first_word",
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
        self.pieces = sorted(pieces, key=_LEFT)
        first = self.pieces[0]
        self.x0 = self.start = _inner_start(first)
        self.x1 = _inner_end(first)
        self.y0, self.y1 = first.y0, first.y1
        self.size, self.bold, self.text = first.size, first.bold, _plain(first.text)
        if len(self.pieces) > 1:
            self._add(self.pieces[1:])
        self.item = begins_item(self.text)
        self.reach = _reach(self.text) * self.size
        self.first_word = -1.0

    def _add(self, others: Sequence[Piece]) -> None:
        """Add the pieces to the right of the first."""
        self.x1 = max(self.x1, *map(_inner_end, others))
        self.y0 = min(piece.y0 for piece in self.pieces)
        self.y1 = max(piece.y1 for piece in self.pieces)
        self.size = max(self.pieces, key=lambda piece: len(piece.text)).size
        self.bold = all(piece.bold for piece in self.pieces)
        self.text = _line(self.pieces)
        self.start = _last_cell(self.pieces, self.x0)

    def is_beside(self, other: Row) -> bool:
        """Return whether the two begin on one line."""
        return self.pieces[0].is_beside(other.pieces[0])


def begins_item(text: str) -> bool:
    """Tell whether a line begins with a bullet, or with what may be the number of an item.

    >>> begins_item("- Led"), begins_item("(b) Led"), begins_item("Led")
    (True, True, False)
    """
    if _WORDS.match(text):
        return False
    if _NUMBER.match(text) or _BULLET.match(text):
        return True
    if _PLAIN.match(text):
        return False
    return mark_bullets(unmask_characters(text[:_BEGINNING])).startswith(BULLET)


def to_rows(pieces: Iterable[Piece]) -> list[Row]:
    """Return the rows that pieces make, both in the order in which they were painted."""
    return _join_signs(list(_rows(piece for piece in pieces if piece.text.strip())))


def _rows(pieces: Iterable[Piece]) -> Iterator[Row]:
    row: list[Piece] = []
    above: Piece | None = None
    for piece in pieces:
        if row and (
            not piece.is_beside(row[-1])
            or (len(row) > 1 and _is_below(piece, row))
            or _ends_cell(above, row, piece)
        ):
            yield Row(row)
            above, row = row[-1], []
        row.append(piece)
    if row:
        yield Row(row)


def _is_below(piece: Piece, row: Sequence[Piece]) -> bool:
    """Tell whether a piece is beside the last of a row, but below another beside that."""
    if not row[-1].is_far_taller(piece):
        return False
    others = [other for other in row if not other.is_far_taller(piece)]
    return bool(others) and not piece.is_beside(others[-1])


def _ends_cell(above: Piece | None, row: Sequence[Piece], piece: Piece) -> bool:
    """Tell whether a row is the last line of a cell, and the piece begins the next row.

    A cell of several lines at the end of a table's row may reach down beside the first cell
    of the next row, which is painted after it, to its left and on another baseline.
    """
    line = row[0]
    if above is None or len(row) > 1 or piece.x1 > line.x0 - CELL_GAP * line.size:
        return False
    step = piece.y0 - line.y0 + DESCENT * (piece.size - line.size)
    return abs(step) > STEP * line.size and piece.x1 < above.x0 and _goes_on(above, line)


def _goes_on(above: Piece, line: Piece) -> bool:
    """Tell whether a line stands right below another, at its left, its right or centred."""
    gap = (above.y0 - line.y1) / (line.y1 - line.y0)
    left, right = line.x0 - above.x0, line.x1 - above.x1
    off = min(abs(left), abs(right), abs(left + right) / 2)
    return -PITCH < gap < PITCH and off < ALIGNED * line.size


def _line(pieces: Sequence[Piece]) -> str:
    line = _plain(pieces[0].text)
    for left, right in pairwise(pieces):
        gap = (right.x0 - left.x1) / max(left.size, right.size)
        apart = gap > BLANK_GAP or left.text.endswith(" ") or right.text.startswith(" ")
        wide = left.is_far_taller(right) and left.text.endswith(_CELL_BLANKS)
        cell = gap > CELL_GAP or wide
        line += ("\t" if cell else " " if apart else "") + _plain(right.text)
    return line


def _plain(text: str) -> str:
    """Return a text as it is seen: what is painted is no invisible hyphen, and no tab."""
    masked = "\t" in text if text.isascii() else _UNSEEN.search(text)
    return (text.translate(_SEEN) if masked else text).strip()


def _inner_start(piece: Piece) -> float:
    """Return where the text of a piece begins, after its blanks."""
    text = piece.text
    if not text[0].isspace():
        return piece.x0
    return piece.x0 + BLANK_WIDTH * (len(text) - len(text.lstrip())) * piece.size


def _inner_end(piece: Piece) -> float:
    """Return where the text of a piece ends, before its blanks."""
    text = piece.text
    if not text[-1].isspace():
        return piece.x1
    return piece.x1 - BLANK_WIDTH * (len(text) - len(text.rstrip())) * piece.size


def _reach(text: str) -> float:
    """Return how far a row looks to its right for its text, in font sizes."""
    if len(text) <= _LONGEST_SIGN and _SIGN.fullmatch(text):
        return SIGN_GAP
    return CELL_GAP if text.endswith(":") else 0.0


def _last_cell(pieces: Sequence[Piece], first: float) -> float:
    """Return where the last cell begins, which is ``first`` if there is one only."""
    starts = [
        right.x0
        for left, right in pairwise(pieces)
        if right.x0 - left.x1 > CELL_GAP * max(left.size, right.size)
    ]
    return starts[-1] if starts else first


def _join_signs(rows: list[Row]) -> list[Row]:
    """Put a bullet or a label that was painted at another time before the text beside it."""
    if len(rows) > MOST_ROWS:
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
