"""Text of a Word document that is placed where no page is."""

from __future__ import annotations

from typing import NamedTuple

from matcher.readers.docx.drawn import OUTSIDE, PageSize
from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.look import Look
from matcher.readers.docx.wordml import TWIPS, Element, points, value_of

WIDEST_MARGIN = 144.0
"""How far into its margin a text may hang, in points, and how far it may be raised."""

_OUT_OF_LINE = 2.0
"""How far a text may be raised out of a line of fixed height, in parts of its font size."""


class _Placing(NamedTuple):
    """The attributes that place something: along the page, and down it."""

    along: str
    along_of: str
    down: str
    down_of: str


_TABLE = _Placing("tblpX", "horzAnchor", "tblpY", "vertAnchor")


def reason_of_table(position: Element | None, page: PageSize) -> str:
    """Return why nobody sees a table that is placed so; nothing if it is seen."""
    return OUTSIDE if _is_outside(position, page, _TABLE) else ""


def reason_of_paragraph(paragraph: Properties, page: PageSize) -> str:
    """Return why nobody sees a paragraph; nothing if it is seen, or may be."""
    indent = paragraph.get("ind")
    narrow = any((_indent(indent, *names) or 0) >= page.width for names in (_LEFT, _RIGHT))
    return OUTSIDE if narrow else ""


def is_raised_away(look: Look, paragraph: Properties) -> bool:
    """Return whether a text stands far above its line, or below it.

    One whose height is said does not make room for it.
    """
    far = abs(points(value_of(look.get("position")), 0.5) or 0)
    exact = far and value_of(paragraph.get("spacing"), "lineRule") == "exact"
    return far > (_OUT_OF_LINE * look.size if exact else WIDEST_MARGIN)


def may_be_outside(paragraph: Properties, page: PageSize) -> bool:
    """Return whether a text begins where programs differ in what they show of it."""
    indent = paragraph.get("ind")
    hanging = _indent(indent, "hanging") or 0
    first = (_indent(indent, *_LEFT) or 0) + (_indent(indent, "firstLine") or 0) - hanging
    return not -WIDEST_MARGIN <= first < page.width


_LEFT = "left", "start"
_RIGHT = "right", "end"


def _indent(indent: Element | None, *names: str) -> float | None:
    """Return an indent, in points, of the first name that it has."""
    lengths = (points(value_of(indent, name), 1 / TWIPS) for name in names)
    return next((length for length in lengths if length is not None), None)


def _is_outside(frame: Element | None, page: PageSize, names: _Placing) -> bool:
    """Return whether what is placed so lies beside the pages, or below them."""
    for start, anchor, length, most in (
        (names.along, names.along_of, "w", page.width),
        (names.down, names.down_of, "h", page.height),
    ):
        at = points(value_of(frame, start), 1 / TWIPS)
        of = value_of(frame, anchor)
        if at is None or (start == names.down and of in (None, "text")):
            continue  # where the text stands that it follows is not known
        long = points(value_of(frame, length), 1 / TWIPS)
        edge = 0.0 if of == "page" else -WIDEST_MARGIN
        if at >= most or at <= -most or (long is not None and at + long <= edge):
            return True
    return False
