"""Pieces of a document's pages to text: one paragraph a line, an empty line between blocks.

The order of painting is kept, since nearly every program paints a table row by row and a
column from top to bottom; geometry decides what belongs to one line, to one paragraph and
to one block.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from matcher.readers.extracted import PageTexts, TableReading
from matcher.readers.pdf.layout.blocks import to_blocks
from matcher.readers.pdf.layout.columns import mingled
from matcher.readers.pdf.layout.criteria import parted
from matcher.readers.pdf.layout.furniture import furniture
from matcher.readers.pdf.layout.headcells import below_their_heads
from matcher.readers.pdf.layout.order import in_order
from matcher.readers.pdf.layout.overleaf import going_on
from matcher.readers.pdf.layout.rows import Row, to_rows
from matcher.readers.pdf.layout.tables import to_lines
from matcher.readers.pdf.layout.titled import without_ornaments
from matcher.readers.pdf.textruns import Piece
from matcher.text import join_lines, vocabulary


class PageLayout(NamedTuple):
    """The lines of a page in the order in which they are read, and its height in points.

    ``text`` is all that stands on it, one printed line a line.
    """

    rows: Sequence[Row]
    height: float
    text: str

    @property
    def is_mingled(self) -> bool:
        """Tell whether the lines of its columns could not be told apart."""
        return mingled(self.rows)


def lay_out(pieces: Iterable[Piece], height: float) -> PageLayout:
    """Return the lines of a page from its pieces in the order they were painted."""
    rows = without_ornaments(list(below_their_heads(in_order(to_rows(pieces)))))
    return PageLayout(rows, height, "\n".join([row.text for row in rows]))


def page_texts(pages: Sequence[PageLayout], tables: TableReading | None = None) -> PageTexts:
    """Return the texts of the pages of one document.

    One paragraph a line, its printed lines joined; a tab between cells, an empty line
    between blocks; what ``tables`` knows better is read as it says. Headers, footers and page
    numbers are left out.
    """
    broken = any(row.text.endswith("-") for page in pages for row in page.rows)
    words = vocabulary("\n".join(page.text for page in pages)) if broken else frozenset()
    left_out = furniture([(page.rows, page.height) for page in pages])
    kept, columns = going_on(
        [
            [row for row in page.rows if row not in out] if out else page.rows
            for page, out in zip(pages, left_out, strict=True)
        ]
    )
    if tables is None:
        return PageTexts((_text(rows, words) for rows in kept), columns)
    texts = [
        "\n\n".join(part if isinstance(part, str) else _text(part, words) for part in parts)
        for parts in parted(kept, tables, partial(_joined, words=words))
    ]
    return PageTexts(texts, columns)


def _text(rows: Sequence[Row], words: frozenset[str]) -> str:
    return "\n\n".join(
        "\n".join("\t".join(_joined(cell, words) for cell in line) for line in block)
        for block in to_lines(to_blocks(rows))
    )


def _joined(paragraph: Sequence[Row], words: frozenset[str]) -> str:
    if len(paragraph) == 1:
        return paragraph[0].text
    return join_lines([row.text for row in paragraph], words)
