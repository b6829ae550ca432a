"""Content that is marked: as part of a layer, or with what it shows.

Follows ISO 32000-1, 14.6, and for layers 8.11.3.2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import PSLiteral

from matcher.lazily import late
from matcher.readers.pdf.content.actualtext import KEY, NAMED, actual_text, put_actual
from matcher.readers.pdf.content.colorops import ColorOperators
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.layers import Layers, has_layers
from matcher.readers.pdf.content.state import PageContent
from matcher.readers.pdf.syntax.limits import Budget
from matcher.readers.pdf.syntax.objects import UnknownSyntaxError, parse_object
from matcher.readers.pdf.textruns import Run

OFF = "in a layer that is switched off"
"""Why the text of such a layer is not seen."""

PERHAPS_OFF = "in a layer that may be switched off"
"""Why the text of a layer may not be seen: viewers differ, or what it says is broken."""

_LAYER, _SPAN = "OC", "Span"
_REST = late(rb"(?:[\0\t\n\f\r ]++|%[^\r\n]*+)*+\Z")  # blanks and comments


class _Mark(NamedTuple):
    """What held before a mark, what the mark says, and where its runs begin."""

    unseen: str
    in_doubt: bool
    start: int
    text: str = ""


class MarkOperators(ColorOperators):
    """Carries out the operators of marks, beside those of colours, paths and text."""

    def __init__(
        self, content: PageContent, fonts: Fonts, layers: Layers, budget: Budget
    ) -> None:
        super().__init__(content, fonts, budget)
        self._layers = layers
        self._marks: list[_Mark] = []
        self._in_doubt = False

    def _begin_tagged(self, _: bytes) -> None:
        """Begin content with a mark that says no more than what it is."""
        self._marks.append(_Mark(self._unseen, self._in_doubt, len(self._content.runs)))

    def _begin_marked(self, operands: bytes) -> None:
        """Begin content that is part of a layer, says what it shows, or is marked otherwise."""
        mark = _Mark(self._unseen, self._in_doubt, len(self._content.runs))
        if _matters(operands):
            tag, properties, is_inline = _marked(operands)
            if not is_inline:
                properties = self._named("Properties", properties)
            if tag == _LAYER:
                self._enter(properties, is_inline=is_inline)
            elif not tag:
                self._in_doubt = True
            elif is_inline or tag == _SPAN:
                mark = mark._replace(text=actual_text(properties))
        self._marks.append(mark)

    def _enter(self, layer: object, *, is_inline: bool) -> None:
        """Enter a layer: one that is no resource but stands here is one for some viewers."""
        shown = self._layers.shows(layer)
        if shown is False and not is_inline:
            self._unseen = OFF
        elif not shown:
            self._in_doubt = True

    def _paint_in(
        self, layer: object, paint: Callable[[PDFStream], None], painted: PDFStream
    ) -> None:
        """Paint something that belongs to a layer."""
        unseen, first, shown = self._unseen, len(self._content.runs), self._layers.shows(layer)
        if shown is False:
            self._unseen = OFF
        paint(painted)
        self._unseen = unseen
        if shown is None:
            doubt(self._content.runs[first:], PERHAPS_OFF)

    def _end_marked(self, _: bytes) -> None:
        if self._marks:
            mark = self._marks.pop()
            self._unseen = mark.unseen
            self._end_doubt(mark)
            if mark.text:
                put_actual(self._content.runs, mark.start, mark.text)

    def _end_doubt(self, mark: _Mark) -> None:
        """Say of the texts of the outermost layer that may be off that they may be unseen."""
        if self._in_doubt and not mark.in_doubt:
            doubt(self._content.runs[mark.start :], PERHAPS_OFF)
        self._in_doubt = mark.in_doubt

    def _end_marks(self) -> None:
        """End the marks that the content left open; what they show was never said."""
        if self._marks:
            self._end_doubt(self._marks[0])


def doubt(runs: Iterable[Run], reason: str) -> None:
    """Say of texts why they may not be seen."""
    for run in runs:
        if not run.hidden:
            run.doubt = reason


def _matters(operands: bytes) -> bool:
    """Tell whether a mark may be that of a layer, or say what it shows."""
    start = operands.lstrip()
    return (
        KEY in operands or start.startswith(NAMED) or start[:1] != b"/" or has_layers(operands)
    )


def _marked(operands: bytes) -> tuple[str, Any, bool]:
    """Return a mark's tag, its properties or their name, and whether they stand in it.

    No tag if the operands are broken.
    """
    parts: list[Any] = []
    try:
        position = 0
        while not _REST.match(operands, position):
            part, position = parse_object(operands, position)
            parts.append(part)
    except (UnknownSyntaxError, ValueError):
        return "", None, True
    if len(parts) < 2 or not isinstance(parts[-2], PSLiteral):  # noqa: PLR2004
        return "", None, True
    tag, properties = str(parts[-2].name), parts[-1]
    if isinstance(properties, PSLiteral):
        return tag, str(properties.name), False
    return tag, properties, True


BEGIN_MARKED = b"BDC"
"""The operator without which no mark says more than what it is."""

MARK_HANDLERS: dict[bytes, Callable[[MarkOperators, bytes], None]] = {
    BEGIN_MARKED: MarkOperators._begin_marked,
    b"BMC": MarkOperators._begin_tagged,
    b"EMC": MarkOperators._end_marked,
}
"""What carries them out, where a layer may be off, or a mark says a text."""
