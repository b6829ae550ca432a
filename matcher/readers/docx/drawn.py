"""What is drawn in a Word document: how large its pages are, and what a shape paints."""

from __future__ import annotations

from typing import NamedTuple

from matcher.readers.docx.paint import Ground
from matcher.readers.docx.room import TextRoom
from matcher.readers.docx.wordml import TWIPS, Element, W, points, value_of, whole
from matcher.readers.legibility import Rgb

OUTSIDE = "outside the page"
"""Why nobody sees what is placed where no page is."""


_MARGIN = 72.0  # points, where a section says none


class Axis(NamedTuple):
    """One way over a page: how long it is, and the margins before and after, in points."""

    length: float
    before: float = _MARGIN
    after: float = _MARGIN


class PageSize(NamedTuple):
    """Width and height of a page, and its margins, in points; how many columns it has."""

    width: float = 612.0
    height: float = 792.0
    left: float = _MARGIN
    right: float = _MARGIN
    top: float = _MARGIN
    bottom: float = _MARGIN
    columns: int = 1

    @property
    def across(self) -> Axis:
        """The way from left to right."""
        return Axis(self.width, self.left, self.right)

    @property
    def down(self) -> Axis:
        """The way from top to bottom."""
        return Axis(self.height, self.top, self.bottom)


class Lying(NamedTuple):
    """Where a shape lies in front of a page, in points from its left and upper edge.

    ``of_text`` says that ``top`` counts from the paragraph that it is anchored in. ``level`` is
    greater than that of what it lies upon. ``opaque`` says that nothing of that shows through.
    """

    left: float
    top: float
    width: float
    height: float
    of_text: bool = False
    level: int = 0
    opaque: bool = False


class BoxPlace(NamedTuple):
    """Where a box stands, in points from what it is ``of``; the same of is the same place."""

    left: float
    top: float
    width: float
    height: float
    of: tuple[str, str]


class Drawn(NamedTuple):
    """A shape or a picture: what it paints, where text may stand upon it, and its text.

    ``ground`` is None where what lies behind shows through. ``ink`` is the colour of its text
    if the text itself says none. ``area`` is in square points. ``reason`` is why nobody sees
    it, ``doubtful`` says that programs differ in that. ``floats`` says that others may lie
    behind it, ``behind`` that the text of the body may stand upon it. ``room`` is what there
    is for its text, where it does not grow. ``lies`` is where it does, if that is known,
    ``size`` its width and height in points. What is ``opaque`` hides what lies behind it.
    ``stands`` is where it does among others that are anchored in its paragraph, if known.
    """

    ground: Ground | None
    contents: tuple[Element, ...] = ()
    ink: Rgb | None = None
    area: float = 0.0
    reason: str = ""
    floats: bool = False
    behind: bool = False
    doubtful: bool = False
    room: TextRoom | None = None
    lies: Lying | None = None
    size: tuple[float, float] = (0.0, 0.0)
    opaque: bool = False
    stands: BoxPlace | None = None


def page_size(section: Element | None) -> PageSize:
    """Return the size of the pages of a section."""
    found = {} if section is None else {**_size(section), **_margins(section)}
    columns = None if section is None else section.find(f"{W}cols")
    return PageSize(**found, columns=whole(value_of(columns, "num"), 1))


def _size(section: Element) -> dict[str, float]:
    said = {
        name: points(value_of(section.find(f"{W}pgSz"), name[0]), 1 / TWIPS)
        for name in ("width", "height")
    }
    return {name: length for name, length in said.items() if length}


def _margins(section: Element) -> dict[str, float]:
    said = {
        side: points(value_of(section.find(f"{W}pgMar"), side), 1 / TWIPS)
        for side in ("left", "right", "top", "bottom")
    }
    # one below nothing is a distance from the edge that nothing else changes
    return {
        side: abs(length) if side in ("top", "bottom") else length
        for side, length in said.items()
        if length is not None
    }
