"""What is drawn in a Word document: how large its pages are, and what a shape paints."""

from __future__ import annotations

from typing import NamedTuple

from matcher.readers.docx.paint import Ground
from matcher.readers.docx.wordml import TWIPS, Element, W, points, value_of
from matcher.readers.legibility import Rgb

OUTSIDE = "outside the page"
"""Why nobody sees what is placed where no page is."""


class PageSize(NamedTuple):
    """Width and height of a page, in points."""

    width: float = 612.0
    height: float = 792.0


class Drawn(NamedTuple):
    """A shape or a picture: what it paints, where text may stand upon it, and its text.

    ``ground`` is None where what lies behind shows through. ``ink`` is the colour of its text
    if the text itself says none. ``area`` is in square points. ``reason`` is why nobody sees
    it. ``floats`` says that others may lie behind it, ``behind`` that the text of the body
    may stand upon it.
    """

    ground: Ground | None
    contents: tuple[Element, ...] = ()
    ink: Rgb | None = None
    area: float = 0.0
    reason: str = ""
    floats: bool = False
    behind: bool = False


def page_size(section: Element | None) -> PageSize:
    """Return the size of the pages of a section."""
    size = None if section is None else section.find(f"{W}pgSz")
    width = points(value_of(size, "w"), 1 / TWIPS)
    height = points(value_of(size, "h"), 1 / TWIPS)
    return PageSize(width or PageSize().width, height or PageSize().height)
