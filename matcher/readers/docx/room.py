"""Whether a place of fixed height has room for its text: a box, a frame, a row of a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from matcher.readers.docx.extents import Extent, extent_of
from matcher.readers.docx.inherited import Properties
from matcher.readers.docx.stylesheet import Stylesheet
from matcher.readers.docx.wordml import Element

_TIPS = 0.35
"""Part of its font size, from its top, in which a line shows no more than tips of letters."""

_MOST_OF_IT = 0.7
"""Part of its font size, from its top, in which a line can be read."""

_NARROWEST = 4.0
"""Width of a place, in points, below which no more than a letter fits into a line."""


_FAR_BELOW = 36.0
"""How much lower than all of its place a text stands that nobody can see, in points."""


class Visibility(IntEnum):
    """Whether a page shows a text: it does, none knows, it does not."""

    SEEN = 0
    DOUBTFUL = 1
    HIDDEN = 2


class TextRoom(NamedTuple):
    """What a place of fixed height has for text, in points; what is beyond is cut off.

    ``width`` is None where it is not known. ``certain`` says that all programs cut it off,
    ``hanging`` that they begin at the top.
    """

    height: float
    width: float | None = None
    certain: bool = True
    hanging: bool = True


def lower(one: TextRoom | None, other: TextRoom | None) -> TextRoom | None:
    """Return which of two rooms that a place has is the lower one, if it has any."""
    rooms = [room for room in (one, other) if room is not None]
    return min(rooms, key=lambda room: room.height, default=None)


def visibilities(
    blocks: Sequence[Element], room: TextRoom, sheet: Stylesheet, written: Properties
) -> list[tuple[Visibility, TextRoom]]:
    """Return of each paragraph and table of one place whether it has room, and what is left.

    ``written`` is what a table says of the text in it. Where some of the text is seen, what
    comes below it is doubtful at most, unless that is far below.
    """
    found: list[tuple[Visibility, TextRoom]] = []
    shown = False
    above = likely = after = 0.0
    for block in blocks:
        extent = extent_of(block, room.width, sheet, written)
        gap = max(after, extent.before)
        above, likely, after = above + gap, likely + gap, extent.after
        seen = _visibility(extent, room, above, likely)
        shown = shown or (extent.has_text and seen == Visibility.SEEN)
        left = room._replace(height=room.height - above)
        found.append((max(seen, _by_width(extent, room)), left))
        above, likely = above + extent.least, likely + extent.likely
    return [(min(seen, _most(left, room, shown=shown)), left) for seen, left in found]


def _most(left: TextRoom, room: TextRoom, *, shown: bool) -> Visibility:
    """Return how sure it can be that what begins where so much is left is not seen."""
    if not room.certain:
        return Visibility.DOUBTFUL
    near = left.height > -room.height - _FAR_BELOW
    return Visibility.DOUBTFUL if shown and near else Visibility.HIDDEN


def _by_width(extent: Extent, room: TextRoom) -> Visibility:
    """Return doubt where no more than a letter fits into a line."""
    if room.width is None or extent.indent + _NARROWEST <= room.width:
        return Visibility.SEEN
    return Visibility.DOUBTFUL


def _visibility(extent: Extent, room: TextRoom, above: float, likely: float) -> Visibility:
    low = room.height < _TIPS * extent.letters
    beyond = room.height - above - extent.lead < _TIPS * extent.letters
    if low or (beyond and room.hanging):
        return Visibility.HIDDEN
    cut = room.height - above - extent.lead < _MOST_OF_IT * extent.letters
    most_is_cut = likely + extent.lettered / 2 > room.height
    return Visibility.DOUBTFUL if cut or most_is_cut else Visibility.SEEN
