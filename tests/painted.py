"""Pages painted piece by piece, for the tests of their layout."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from matcher.readers.pdf.layout import lay_out, page_texts
from matcher.readers.pdf.textruns import Piece

HEIGHT = 800.0
WIDTH = 5.0  # of a letter in the size of 10
Place = tuple[float, float, str]


def piece(x: float, y: float, text: str, size: float = 10, *, bold: bool = False) -> Piece:
    """Return a text at its place, each letter half as wide as the size."""
    return Piece(text, x, y, x + WIDTH / 10 * size * len(text), y + size, size, bold=bold)


def page_of(*lines: Place) -> str:
    """Return the text of a page on which texts were painted at places, in this order."""
    return text_of(piece(*line) for line in lines)


def text_of(pieces: Iterable[Piece]) -> str:
    """Return the text of a document of one page."""
    [text] = page_texts([lay_out(pieces, HEIGHT)])
    return text


def pages_of(*pages: Sequence[Place]) -> list[str]:
    """Return the texts of a document's pages."""
    return page_texts([lay_out((piece(*line) for line in page), HEIGHT) for page in pages])


def down(*texts: str, x: float = 50, top: float = 700, pitch: float = 12) -> list[Place]:
    """Return texts as lines one below the other."""
    return [(x, top - pitch * number, text) for number, text in enumerate(texts)]


def beside(left: Iterable[Place], right: Iterable[Place]) -> list[Place]:
    """Return lines of two columns as if they were painted row by row."""
    return [line for pair in zip(left, right, strict=True) for line in pair]


FULL = "Wrote the plan for the northern region and agreed it with the owners of the four mills"
NEXT = "Houses and their sheds were kept dry"
