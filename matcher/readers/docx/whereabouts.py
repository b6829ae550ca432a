"""Whether something that is placed upon a page of a Word document lies upon it at all."""

from __future__ import annotations

from collections.abc import Mapping

from matcher.readers.docx.drawn import Axis, PageSize
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.wordml import TWIPS, W, points

_SLIVER = 12.0
"""How much of a text may be on the page, in points, for a reader to get nothing of it."""

Reach = tuple[float, float]
"""The first and the last place at which something may lie, in points."""

_EDGES = ("page", "leftmargin", "topmargin")
_FAR_MARGINS = ("rightmargin", "bottommargin")
_SIDES = ("insidemargin", "outsidemargin", "innermargin", "outermargin")  # of either page
_OF_LINE = ("paragraph", "line")
_OF_LETTER = ("character", "char")


def placed(
    start: float, length: float, anchor: str | None, axis: Axis, *, fixed: bool = True
) -> Visibility:
    """Return whether a page shows what begins at ``start`` from ``anchor``, in points.

    ``anchor`` is what Word calls it ("column", "left-margin-area"); ``fixed`` says that columns
    and margins are those of the page: in a table they are those of a cell.
    """
    base = origins(anchor, axis)
    seen = _upon(start, length, base, axis.length)
    if fixed and _plain(anchor) not in _OF_LETTER:
        return seen
    # somewhere upon the page, at least
    return max(
        min(seen, Visibility.DOUBTFUL), _upon(start, length, (0.0, axis.length), axis.length)
    )


def upon_page(
    frame: Mapping[str, str], width: float, height: float, page: PageSize
) -> Visibility:
    """Return whether a page shows a frame (ECMA-376, 17.3.1.11).

    ``frame`` has the attributes that say where it is.
    """
    down_of = frame.get(f"{W}vAnchor") or "text"
    return max(
        _framed(frame, ("x", "xAlign"), width, frame.get(f"{W}hAnchor"), page.across),
        _framed(
            frame,
            ("y", "yAlign"),
            height,
            "paragraph" if down_of == "text" else down_of,
            page.down,
        ),
    )


def _framed(
    frame: Mapping[str, str],
    names: tuple[str, str],
    length: float,
    anchor: str | None,
    axis: Axis,
) -> Visibility:
    start, align = (frame.get(f"{W}{name}") for name in names)
    at = points(start, 1 / TWIPS)
    if at is None or align is not None:
        return Visibility.SEEN
    return placed(at, length, anchor, axis)


def origins(anchor: str | None, axis: Axis) -> Reach:
    """Return where on a page the place may be that something is measured from."""
    name = _plain(anchor)
    if name in _OF_LINE or name in _SIDES:
        return 0.0, axis.length - axis.after
    if name in _EDGES:
        return 0.0, 0.0
    if name in _FAR_MARGINS:
        return axis.length - axis.after, axis.length - axis.after
    return axis.before, axis.before  # a margin, a column, or the first letter of a line


def _plain(anchor: str | None) -> str:
    return (anchor or "").lower().replace("-", "").removesuffix("area")


def _upon(start: float, length: float, base: Reach, most: float) -> Visibility:
    """Return whether some of it is on a page as long as ``most``, wherever it begins."""
    first, last = base[0] + start, base[1] + start
    if first >= most or last + length <= 0:
        return Visibility.HIDDEN
    best = min(max(first, min(0.0, most - length)), last)
    on_page = min(best + length, most) - max(best, 0.0)
    return Visibility.DOUBTFUL if on_page < min(_SLIVER, length / 2) else Visibility.SEEN
