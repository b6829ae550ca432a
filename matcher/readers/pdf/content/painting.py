"""A page to what it paints: its content, what was typed onto it, and turned as it is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import dict_value

from matcher.readers.pdf.content.annotationmarks import Mark, marks
from matcher.readers.pdf.content.annotations import Appearance, appearances
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.fieldtexts import typed_runs
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.interpreter import Interpreter
from matcher.readers.pdf.content.layers import Layers
from matcher.readers.pdf.content.markedcontent import OFF, PERHAPS_OFF, doubt
from matcher.readers.pdf.content.state import PageContent, State
from matcher.readers.pdf.geometry import Box, Matrix, area, common, multiply, transformed
from matcher.readers.pdf.syntax.limits import Budget
from matcher.readers.pdf.syntax.streams import decoded_parts
from matcher.readers.pdf.textruns import FAR, Run

SIDEWAYS = 0.8
"""Share of the letters of a page that run up, or down, if it lies on its side."""

_QUARTERS: dict[int, Matrix] = {
    1: (0, -1, 1, 0, 0, 0),
    2: (-1, 0, 0, -1, 0, 0),
    3: (0, 1, -1, 0, 0, 0),
}


def interpret(
    page: PDFPage, fonts: Fonts, layers: Layers, budget: Budget, form: Mapping[str, Any]
) -> PageContent:
    """Return what a page paints, and what was typed onto it.

    ``form`` is that of the file. A page of which nearly all letters are
    turned is turned back. Raises ResumeReadError: too-slow, too-large.
    """
    box, matrix = _upright(page)
    painter = _Painter(page, fonts, layers, budget, form)
    content = painter.content(box, matrix)
    quarter = _turn_of(content)
    return painter.content(*_turned(box, matrix, quarter)) if quarter else content


class _Painter:
    """Paints a page in any position."""

    def __init__(
        self,
        page: PDFPage,
        fonts: Fonts,
        layers: Layers,
        budget: Budget,
        form: Mapping[str, Any],
    ) -> None:
        self._page, self._fonts, self._layers = page, fonts, layers
        self._budget, self._form = budget, form
        self._shared = dict_value(form.get("DR"))

    def content(self, box: Box, matrix: Matrix) -> PageContent:
        """Return what the page paints, with its box and with the matrix that turns it."""
        page, content = self._page, PageContent(box)
        interpreter = Interpreter(content, self._fonts, self._layers, self._budget)
        state = State(matrix, clip=box)
        interpreter.run(decoded_parts(page.contents), dict_value(page.resources), state)
        for mark in marks(page.annots):
            if self._layers.shows(mark.layer) is not False:
                self._draw(interpreter, content, mark, State(matrix, clip=box))
        for each in appearances(page.annots, self._form):
            self._stamp(interpreter, content, each, matrix)
        return content

    def _draw(
        self, interpreter: Interpreter, content: PageContent, mark: Mark, state: State
    ) -> None:
        """Paint an annotation that has no appearance; it may be that it is not painted."""
        shapes = content.canvas.shapes
        first = len(shapes)
        interpreter.run(mark.content, {}, state)
        if not mark.sure:
            shapes[first:] = [
                shape._replace(exact=False, outline=None) for shape in shapes[first:]
            ]

    def _stamp(
        self, interpreter: Interpreter, content: PageContent, each: Appearance, matrix: Matrix
    ) -> None:
        """Paint what was typed onto a page; in letters of ours what has no appearance."""
        first = len(content.runs)
        if each.form is not None:
            state = State(multiply(each.matrix, matrix), clip=content.box)
            interpreter.paint(each.form, self._shared, state, each.layer)
        elif each.style.back:
            self._paint_back(interpreter, content, each, matrix)
        if not each.told:
            del content.runs[first:]
            return
        if not any(run.text.strip() for run in content.runs[first:]):
            self._type(interpreter, content, each, matrix)
        if first < len(content.runs):
            content.typed.append(content.runs[first:])

    def _type(
        self, interpreter: Interpreter, content: PageContent, each: Appearance, matrix: Matrix
    ) -> None:
        """Write a value in letters of ours, after all that was painted before."""
        box = _box_of(each, matrix)
        if not all(-FAR < side < FAR for side in box):
            return
        order, first = interpreter.next_order(), len(content.runs)
        content.runs += typed_runs(each.value, box, each.style, content.box, order)
        if each.doubt:
            doubt(content.runs[first:], each.doubt)
        self._put_in(each.layer, content.runs[first:])

    def _paint_back(
        self, interpreter: Interpreter, content: PageContent, each: Appearance, matrix: Matrix
    ) -> None:
        """Paint the colour behind a value, for a layer that is shown."""
        box = common(_box_of(each, matrix), content.box)
        sure = each.style.back_sure and self._layers.shows(each.layer) is True
        if area(box) > 0 and self._layers.shows(each.layer) is not False:
            order = interpreter.next_order()
            content.canvas.paint(Shape(box, each.style.back, order, exact=sure))

    def _put_in(self, layer: object, runs: list[Run]) -> None:
        """Hide texts of ours in a layer that is off, or say so if it may be."""
        shown = self._layers.shows(layer)
        if shown is None:
            doubt(runs, PERHAPS_OFF)
        for run in runs if shown is False else []:
            run.hidden = OFF


def _box_of(each: Appearance, matrix: Matrix) -> Box:
    left, bottom, right, top = each.box
    return transformed(matrix, [left, right], [bottom, top])


def _turned(box: Box, matrix: Matrix, quarter: int) -> tuple[Box, Matrix]:
    """Return a page's box and matrix, both turned by quarters clockwise."""
    turn = _QUARTERS[quarter]
    left, bottom, right, top = transformed(turn, [box[0], box[2]], [box[1], box[3]])
    moved = multiply(multiply(matrix, turn), (1, 0, 0, 1, -left, -bottom))
    return (0.0, 0.0, right - left, top - bottom), moved


def _upright(page: PDFPage) -> tuple[Box, Matrix]:
    """Return the page's box, turned as it is shown, and the matrix that turns it so."""
    left, bottom, right, top = _shown_box(page)
    turns: dict[int, Matrix] = {
        90: (0, -1, 1, 0, -bottom, right),
        180: (-1, 0, 0, -1, right, top),
        270: (0, 1, -1, 0, top, -left),
    }
    matrix = turns.get(page.rotate % 360, (1, 0, 0, 1, -left, -bottom))
    return transformed(matrix, [left, right], [bottom, top]), matrix


def _shown_box(page: PDFPage) -> Box:
    """Return the box that is shown: the medium, or what is cut out of it."""
    medium, cut = _sorted(page.mediabox), _sorted(page.cropbox)
    shown = common(medium, cut)
    return shown if area(shown) > 0 else medium


def _sorted(box: Box) -> Box:
    (left, right), (bottom, top) = sorted(box[::2]), sorted(box[1::2])
    return left, bottom, right, top


def _turn_of(content: PageContent) -> int:
    """Return by how many quarters clockwise nearly all letters of a page must be turned."""
    if not content.turned:
        return 0
    [(quarter, count)] = Counter(content.turned).most_common(1)
    return quarter if count >= SIDEWAYS * sum(len(run.text) for run in content.runs) else 0
