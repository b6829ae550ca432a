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


def visibilities(
    blocks: Sequence[Element], room: TextRoom, sheet: Stylesheet, written: Properties
) -> list[Visibility]:
    """Return of each paragraph and table of one place whether there is room for it.

    ``written`` is what a table says of the text in it. Where some of the text is seen, what
    comes below it is doubtful at most.
    """
    found: list[Visibility] = []
    shown = False
    above = likely = after = 0.0
    for block in blocks:
        extent = extent_of(block, room.width, sheet, written)
        gap = max(after, extent.before)
        above, likely, after = above + gap, likely + gap, extent.after
        seen = _visibility(extent, room, above, likely)
        shown = shown or (extent.has_text and seen == Visibility.SEEN)
        found.append(seen)
        above, likely = above + extent.least, likely + extent.likely
    if room.width is not None and room.width < _NARROWEST:
        found = [max(each, Visibility.DOUBTFUL) for each in found]
    most = Visibility.DOUBTFUL if shown or not room.certain else Visibility.HIDDEN
    return [min(each, most) for each in found]


def _visibility(extent: Extent, room: TextRoom, above: float, likely: float) -> Visibility:
    low = room.height < _TIPS * extent.letters
    beyond = room.height - above - extent.lead < _TIPS * extent.letters
    if low or (beyond and room.hanging):
        return Visibility.HIDDEN
    cut = room.height - above - extent.lead < _MOST_OF_IT * extent.letters
    most_is_cut = likely + extent.lettered / 2 > room.height
    return Visibility.DOUBTFUL if cut or most_is_cut else Visibility.SEEN
