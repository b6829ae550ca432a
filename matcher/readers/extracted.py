"""What a reader takes from a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from matcher.datamodels import HiddenText


class TableReading(NamedTuple):
    """What a caller knows of some tables, whose cells readers otherwise give row by row.

    ``is_head`` tells by its cells whether a row is the head of such a table; ``text_of``
    makes text of its rows, the head among them, each cell with its lines: none for a table
    that is none of these. ``opens`` tells whether a line begins as entries of them do.
    """

    is_head: Callable[[Sequence[str]], bool]
    text_of: Callable[[Sequence[Sequence[str]]], str]
    opens: Callable[[str], bool]


class GoingOn(NamedTuple):
    """Lines that a column goes on with, on the next page or further down, and its last before.

    Each with the number of its page, from 0, and their text as they were printed.
    """

    page: int
    last: str
    next_page: int
    first: str


class PageTexts(list[str]):
    """Texts of the pages of a document, and the columns that go on over the end of a page."""

    def __init__(self, texts: Iterable[str], going_on: Iterable[GoingOn]) -> None:
        super().__init__(texts)
        self.going_on = tuple(going_on)


class Extracted(NamedTuple):
    """Texts of a document's pages, not cleaned; warnings; and what its pages do not show."""

    pages: list[str]
    warnings: list[str]
    hidden: tuple[HiddenText, ...] = ()


class Enclosed(NamedTuple):
    """A document that stands in another, which is read in its place.

    ``name`` is what it is called there, and its suffix counts; empty if it is the text of a
    message. ``warnings`` are of what is around it.
    """

    data: bytes
    name: str
    warnings: list[str]
