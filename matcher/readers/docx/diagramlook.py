"""How the text of a diagram (SmartArt) looks: its size, its colour and what lies behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from matcher.readers.docx.colorsight import likeness
from matcher.readers.docx.paint import UNKNOWN_GROUND, Ground, Theme
from matcher.readers.docx.room import Visibility
from matcher.readers.docx.setting import Setting
from matcher.readers.docx.shapes import fill_of
from matcher.readers.docx.wordml import A, Element, points
from matcher.readers.legibility import LEAST_ALPHA, LEAST_SIZE

_SHAPE = "{http://schemas.microsoft.com/office/drawing/2008/diagram}sp"
_HUNDREDTH = 0.01


class Lettering(NamedTuple):
    """A piece of a line: its text, and why nobody sees it or whether that is in doubt."""

    text: str
    reason: str = ""
    seen: Visibility = Visibility.SEEN


class DrawnDiagram:
    """What a program drew of a diagram: shapes with their text, as others show it."""

    def __init__(self, root: Element, theme: Theme) -> None:
        self._drawn: dict[str, tuple[Element, Ground | None]] = {}
        self.fills: list[Ground] = []
        for shape in root.iter(_SHAPE):
            fill = fill_of(shape, theme)
            self.fills += [] if fill is None else [fill]
            for paragraph in shape.iter(f"{A}p"):
                self._drawn.setdefault(_plain(paragraph), (paragraph, fill))

    def of(self, paragraph: Element) -> tuple[Element, Ground | None] | None:
        """Return a paragraph as it was drawn, and upon what; None if it was not."""
        return self._drawn.get(_plain(paragraph))


def lines_of(
    paragraph: Element, drawing: DrawnDiagram | None, theme: Theme, place: Setting
) -> Iterator[Lettering]:
    """Yield the pieces of a paragraph of a diagram, by how it was drawn if that is known."""
    drawn = None if drawing is None else drawing.of(paragraph)
    written, ground = drawn or (paragraph, None)
    kept = drawing is None or drawn is not None or not _plain(paragraph)
    # which shape lies behind a text without a fill of its own is not known
    fills = [] if drawing is None else drawing.fills
    others = [UNKNOWN_GROUND] if drawn is None else fills if ground is None else []
    behind = place.ground if ground is None else ground
    for run in written.iter(f"{A}r", f"{A}fld"):
        text = "".join(each.text or "" for each in run.iter(f"{A}t"))
        piece = _judged(text, run, (behind, *others), theme)
        yield piece if kept else piece._replace(seen=max(piece.seen, Visibility.DOUBTFUL))


def _judged(text: str, run: Element, grounds: tuple[Ground, ...], theme: Theme) -> Lettering:
    own = run.find(f"{A}rPr")
    size = None if own is None else points(own.get("sz"), _HUNDREDTH)
    if size is not None and size < LEAST_SIZE:
        return Lettering(text, "tiny", Visibility.HIDDEN)
    if own is None:
        return Lettering(text)
    if own.find(f"{A}noFill") is not None and own.find(f"{A}ln") is None:
        return Lettering(text, "transparent", Visibility.HIDDEN)
    fill = own.find(f"{A}solidFill")
    paint = None if fill is None else theme.drawn(fill)
    if fill is None or paint is None:
        return Lettering(text)
    if theme.opacity(fill) < LEAST_ALPHA:
        return Lettering(text, "transparent", Visibility.HIDDEN)
    found = [
        Visibility.DOUBTFUL if ground == UNKNOWN_GROUND else likeness(paint, ground)
        for ground in grounds
    ]
    seen = found[0]
    if seen == Visibility.HIDDEN and min(found) < seen:
        seen = Visibility.DOUBTFUL
    return Lettering(text, "the colour of its background", seen)


def _plain(paragraph: Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{A}t")).strip()
