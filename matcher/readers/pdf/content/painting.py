"""A page to what it paints: its content, what was typed onto it, and turned as it is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import dict_value

from matcher.readers.pdf.content.annotationmarks import Mark, marks
from matcher.readers.pdf.content.annotations import Appearance, appearances, typed_runs
from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.interpreter import Interpreter
from matcher.readers.pdf.content.layers import Layers
from matcher.readers.pdf.content.markedcontent import OFF, PERHAPS_OFF, doubt
from matcher.readers.pdf.content.state import PageContent, State
from matcher.readers.pdf.geometry import Box, Matrix, multiply, transformed
from matcher.readers.pdf.syntax.limits import Budget
from matcher.readers.pdf.syntax.streams import decoded_parts
from matcher.readers.pdf.textruns import Run

SIDEWAYS = 0.8
"""Share of the letters of a page that run up, or down, if it lies on its side."""

_QUARTERS: dict[int, Matrix] = {
    1: (0, -1, 1, 0, 0, 0),
    2: (-1, 0, 0, -1, 0, 0),
    3: (0, 1, -1, 0, 0, 0),
}


def interpret(
    page: PDFPage, fonts: Fonts, layers: Layers, budget: Budget, shared: Mapping[str, Any]
) -> PageContent:
    """Return what a page paints, and what was typed onto it.

    ``shared`` are the resources of the file's form. A page of which nearly all letters are
    turned is turned back. Raises ResumeReadError: too-slow, too-large.
    """
    box, matrix = _upright(page)
    painter = _Painter(page, fonts, layers, budget, shared)
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
        shared: Mapping[str, Any],
    ) -> None:
        self._page, self._fonts, self._layers = page, fonts, layers
        self._budget, self._shared = budget, shared

    def content(self, box: Box, matrix: Matrix) -> PageContent:
        """Return what the page paints, with its box and with the matrix that turns it."""
        page, content = self._page, PageContent(box)
        interpreter = Interpreter(content, self._fonts, self._layers, self._budget)
        state = State(matrix, clip=box)
        interpreter.run(decoded_parts(page.contents), dict_value(page.resources), state)
        for mark in marks(page.annots):
            if self._layers.shows(mark.layer) is not False:
                self._draw(interpreter, content, mark, State(matrix, clip=box))
        for each in appearances(page.annots):
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
                replace(shape, exact=False, outline=None) for shape in shapes[first:]
            ]

    def _stamp(
        self, interpreter: Interpreter, content: PageContent, each: Appearance, matrix: Matrix
    ) -> None:
        """Paint what was typed onto a page; in letters of ours what has no appearance."""
        first = len(content.runs)
        if each.form is not None:
            state = State(multiply(each.matrix, matrix), clip=content.box)
            interpreter.paint(each.form, self._shared, state, each.layer)
        if not each.told:
            del content.runs[first:]
            return
        if not any(run.text.strip() for run in content.runs[first:]):
            content.runs += typed_runs(each, matrix, content.runs)
            _put_upon(content.runs[first:], content.canvas.shapes)
            self._put_in(each.layer, content.runs[first:])
        if first < len(content.runs):
            content.typed.append(content.runs[first:])

    def _put_in(self, layer: object, runs: list[Run]) -> None:
        """Hide texts of ours in a layer that is off, or say so if it may be."""
        shown = self._layers.shows(layer)
        if shown is None:
            doubt(runs, PERHAPS_OFF)
        for run in runs if shown is False else []:
            run.hidden = OFF


def _put_upon(runs: list[Run], shapes: list[Shape]) -> None:
    """Let texts of ours stand upon all that was painted before, as a field's background."""
    for run in runs:
        run.order = max(run.order, shapes[-1].order + 1 if shapes else 0)


def _turned(box: Box, matrix: Matrix, quarter: int) -> tuple[Box, Matrix]:
    """Return a page's box and matrix, both turned by quarters clockwise."""
    turn = _QUARTERS[quarter]
    left, bottom, right, top = transformed(turn, [box[0], box[2]], [box[1], box[3]])
    moved = multiply(multiply(matrix, turn), (1, 0, 0, 1, -left, -bottom))
    return (0.0, 0.0, right - left, top - bottom), moved


def _upright(page: PDFPage) -> tuple[Box, Matrix]:
    """Return the page's box, turned as it is shown, and the matrix that turns it so."""
    left, bottom, right, top = page.cropbox
    left, right = sorted((left, right))
    bottom, top = sorted((bottom, top))
    turns: dict[int, Matrix] = {
        90: (0, -1, 1, 0, -bottom, right),
        180: (-1, 0, 0, -1, right, top),
        270: (0, 1, -1, 0, top, -left),
    }
    matrix = turns.get(page.rotate % 360, (1, 0, 0, 1, -left, -bottom))
    return transformed(matrix, [left, right], [bottom, top]), matrix


def _turn_of(content: PageContent) -> int:
    """Return by how many quarters clockwise nearly all letters of a page must be turned."""
    if not content.turned:
        return 0
    [(quarter, count)] = Counter(content.turned).most_common(1)
    return quarter if count >= SIDEWAYS * sum(len(run.text) for run in content.runs) else 0
