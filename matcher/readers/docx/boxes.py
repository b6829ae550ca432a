"""Boxes with text on the pages of a Word document: where they are, and their room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matcher.readers.docx.drawn import Axis, BoxPlace, Lying, PageSize
from matcher.readers.docx.room import TextRoom, Visibility
from matcher.readers.docx.whereabouts import origins, placed


class Insets(NamedTuple):
    """How far a text stays away from the edges of its box, in points; these are Word's own."""

    left: float = 7.2
    top: float = 3.6
    right: float = 7.2
    bottom: float = 3.6


NO_INSETS = Insets(0, 0, 0, 0)


class Offset(NamedTuple):
    """Where a drawing begins: so many points from what Word calls ``anchor``.

    ``certain`` says that all programs place it there, ``fixed`` that margins and columns are
    those of the page.
    """

    start: float
    anchor: str | None
    certain: bool = True
    fixed: bool = True


class Rectangle(NamedTuple):
    """A rectangle, in points or in units of a group."""

    left: float = 0.0
    top: float = 0.0
    width: float = 0.0
    height: float = 0.0

    def within(self, group: Rectangle, units: Rectangle) -> Rectangle:
        """Return a rectangle in units of a group as one in those that the group is given in."""
        across = group.width / units.width if units.width else 1.0
        down = group.height / units.height if units.height else 1.0
        return Rectangle(
            group.left + (self.left - units.left) * across,
            group.top + (self.top - units.top) * down,
            self.width * across,
            self.height * down,
        )


class TextBox(NamedTuple):
    """A box, its outline in points from where its drawing begins.

    It ``grows`` with its text, which may run ``upright`` and ``hang`` from its top. It is
    ``certain`` if all programs cut off what has no room, ``tilted`` if it is turned.
    """

    outline: Rectangle
    insets: Insets = NO_INSETS
    grows: bool = False
    upright: bool = False
    hangs: bool = True
    certain: bool = True
    tilted: bool = False

    @property
    def room(self) -> TextRoom | None:
        """The room that there is for text; None where the box grows with it."""
        if self.grows:
            return None
        wide = self.outline.width - self.insets.left - self.insets.right
        high = self.outline.height - self.insets.top - self.insets.bottom
        height, width = (wide, high) if self.upright else (high, wide)
        return TextRoom(height, max(width, 0.0), self.certain, self.hangs)

    def upon(
        self, page: PageSize, across: Sequence[Offset], down: Sequence[Offset]
    ) -> Visibility:
        """Return whether some of what is in it lies upon a page.

        Of several placements, any may be the one that a program takes.
        """
        left, top, right, bottom = self._inner(page)
        seen = max(
            _seen(left, right - left, page.across, across),
            _seen(top, bottom - top, page.down, down),
        )
        if not self.tilted:
            return seen
        straight = self._replace(tilted=False).upon(page, across, down)
        return max(seen, min(straight, Visibility.DOUBTFUL))

    def lying(
        self, page: PageSize, across: Sequence[Offset], down: Sequence[Offset]
    ) -> Lying | None:
        """Return where it lies on a page, or below its paragraph; None if that is not known."""
        if not across or not down or self.tilted:
            return None
        left, top = across[-1], down[-1]
        start, end = origins(left.anchor, page.across)
        first, last = origins(top.anchor, page.down)
        if start != end:
            start = page.left
        return Lying(
            start + left.start + self.outline.left,
            top.start + self.outline.top + (first if first == last else 0.0),
            self.outline.width,
            self.outline.height,
            first != last,
        )

    def standing(
        self, lies: Lying | None, across: Sequence[Offset], down: Sequence[Offset]
    ) -> BoxPlace | None:
        """Return where it stands among other boxes; ``lies`` is where upon a page, if known."""
        if not across or not down or self.tilted:
            return None
        if lies is not None:
            return BoxPlace(*lies[:4], ("page", "paragraph" if lies.of_text else "page"))
        left, top, width, height = self.outline
        return BoxPlace(
            across[-1].start + left,
            down[-1].start + top,
            width,
            height,
            (f"its {across[-1].anchor}", f"its {down[-1].anchor}"),
        )

    def _inner(self, page: PageSize) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of what may have text in it."""
        left, top, width, height = self.outline
        right, bottom = left + width, top + height
        if self.tilted:
            more = max(width, height) / 2
            return left - more, top - more, right + more, bottom + more
        left, top = left + self.insets.left, top + self.insets.top
        if self.grows:
            return left, top, right, max(bottom, top + page.height)
        return left, top, max(left, right - self.insets.right), max(top, bottom)


def aligned(side: str | None, anchor: str | None, axis: Axis, length: float) -> list[Offset]:
    """Return where something begins that is put to a side of the page or of its margins."""
    start, end = {
        "page": (0.0, axis.length),
        "margin": (axis.before, axis.length - axis.after),
        "column": (axis.before, axis.length - axis.after),
    }.get(anchor or "", (0.0, 0.0))
    share = {"left": 0.0, "top": 0.0, "center": 0.5, "right": 1.0, "bottom": 1.0}.get(
        side or ""
    )
    if share is None or end <= start:
        return []
    return [Offset(start + share * (end - start - length), "page", certain=False)]


def _seen(start: float, length: float, axis: Axis, placements: Sequence[Offset]) -> Visibility:
    found = [
        placed(each.start + start, length, each.anchor, axis, fixed=each.fixed)
        for each in placements
    ]
    if not found:
        return Visibility.SEEN
    sure = all(each.certain for each in placements) and min(found) == max(found)
    return max(found) if sure else min(max(found), Visibility.DOUBTFUL)
