"""Interprets the content of a page: what it paints, in the order of painting.

Follows ISO 32000-1, 8.4 (graphics state) and 8.8 to 8.10 (images and forms); paths are
:mod:`~matcher.readers.pdf.content.pathops`, and text is
:mod:`~matcher.readers.pdf.content.textops`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1

from matcher.readers.pdf.content.colors import BLACK, color_of, device_color, space_size
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.pathops import PATH_HANDLERS, PathOperators
from matcher.readers.pdf.content.scanner import Operation, name, numbers, operations
from matcher.readers.pdf.content.state import PageContent, State
from matcher.readers.pdf.content.textops import (
    TEXT_HANDLERS,
    last_number,
    matrix_of,
    of_six,
)
from matcher.readers.pdf.geometry import Box, Matrix, area, common, multiply, transformed
from matcher.readers.pdf.syntax.limits import DEEPEST_FORM, MOST_SAVED, Budget, too_large
from matcher.readers.pdf.syntax.streams import decoded_parts


def interpret(page: PDFPage, fonts: Fonts, budget: Budget) -> PageContent:
    """Return what a page paints. Raises ResumeReadError: too-slow, too-large."""
    box, matrix = _upright(page)
    content = PageContent(box)
    state = State(matrix, clip=box)
    interpreter = _Interpreter(content, fonts, budget)
    interpreter.run(decoded_parts(page.contents), dict_value(page.resources), state)
    return content


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


class _Interpreter(PathOperators):
    """Carries out the operations of one page, and of the forms it paints."""

    def __init__(self, content: PageContent, fonts: Fonts, budget: Budget) -> None:
        super().__init__(content, fonts, budget)
        self._depth = 0
        self._saved: list[State] = []

    def run(self, data: bytes, resources: Mapping[str, Any], state: State) -> None:
        """Carry out a content stream in a state of its own."""
        outer = self._resources, self._state, self._saved, self._text, self._line
        outer_fonts, self._named_fonts = self._named_fonts, {}
        self._resources, self._state, self._saved = resources, state, []
        self._carry_out(operations(data))
        self._resources, self._state, self._saved, self._text, self._line = outer
        self._named_fonts = outer_fonts

    def _carry_out(self, stream: Iterable[list[Operation]]) -> None:
        """Carry out operations, some at a time, looking at the clock between."""
        handler_of = _HANDLERS.get
        for batch in stream:
            self._budget.check_time()
            for operands, operator in batch:
                handler = handler_of(operator)
                if handler:
                    handler(self, operands)

    # graphics state

    def _save(self, _: bytes) -> None:
        self._saved.append(self._state.copy())
        if len(self._saved) > MOST_SAVED:
            raise too_large(f"saves more than {MOST_SAVED} graphics states")

    def _restore(self, _: bytes) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _concatenate(self, operands: bytes) -> None:
        if matrix := matrix_of(operands):
            self._state.matrix = multiply(matrix, self._state.matrix)

    def _set_parameters(self, operands: bytes) -> None:
        values = self._resource("ExtGState", operands)
        if not isinstance(values, dict):
            return
        if "ca" in values:
            self._state.alpha = num_value(values["ca"])
        if "BM" in values:
            mode = resolve1(values["BM"])
            self._state.blended = getattr(mode, "name", "") not in ("Normal", "Compatible")
        if "Font" in values:
            font, size = [*list_value(values["Font"]), None, None][:2]
            self._state.font, self._state.size = self._fonts.get(font), num_value(size)

    def _set_line_width(self, operands: bytes) -> None:
        self._state.line_width = last_number(operands, self._state.line_width)

    # colour

    def _set_color(self, operands: bytes) -> None:
        state = self._state
        state.color = color_of(numbers(operands), state.color_size)

    def _set_stroke(self, operands: bytes) -> None:
        state = self._state
        state.stroke = color_of(numbers(operands), state.stroke_size)

    def _set_device_color(self, operands: bytes) -> None:
        self._state.color, self._state.color_size = device_color(operands)

    def _set_device_stroke(self, operands: bytes) -> None:
        self._state.stroke, self._state.stroke_size = device_color(operands)

    def _set_space(self, operands: bytes) -> None:
        self._state.color_size = self._space(operands)
        self._state.color = BLACK if self._state.color_size else None

    def _set_stroke_space(self, operands: bytes) -> None:
        self._state.stroke_size = self._space(operands)
        self._state.stroke = BLACK if self._state.stroke_size else None

    def _space(self, operands: bytes) -> int | None:
        return space_size(self._resource("ColorSpace", operands) or name(operands))

    # images and forms

    def _paint_object(self, operands: bytes) -> None:
        found = self._resource("XObject", operands)
        if not isinstance(found, PDFStream):
            return
        kind = getattr(resolve1(found.get("Subtype")), "name", "")
        if kind == "Form":
            self._paint_form(found)
        elif kind == "Image":
            masked = any(key in found for key in ("SMask", "Mask", "ImageMask"))
            self._paint_image(opaque=not masked)

    def _paint_inline_image(self, _: bytes) -> None:
        self._paint_image(opaque=False)

    def _paint_image(self, *, opaque: bool) -> None:
        state, page = self._state, self._content.box
        a, b, c, d, e, f = state.matrix  # from a square of side 1
        xs, ys = (e, a + e, c + e, a + c + e), (f, b + f, d + f, b + d + f)
        box = min(xs), min(ys), max(xs), max(ys)
        self._content.images += area(common(box, page)) / max(area(page), 1.0)
        solid = opaque and state.alpha >= 1 and not state.blended
        self._paint(box, None, exact=solid, picture=True)

    def _paint_form(self, form: PDFStream) -> None:
        self._budget.spend_form()
        if self._depth >= DEEPEST_FORM:
            return
        state = self._state.copy()
        if matrix := of_six([num_value(value) for value in list_value(form.get("Matrix", []))]):
            state.matrix = multiply(matrix, state.matrix)
        bounds = [num_value(value) for value in list_value(form.get("BBox", []))]
        if len(bounds) == 4:  # noqa: PLR2004
            xs, ys = [bounds[0], bounds[2]] * 2, [bounds[1], bounds[1], bounds[3], bounds[3]]
            state.clip = common(state.clip, transformed(state.matrix, xs, ys))
        resources = dict_value(form.get("Resources")) or self._resources
        self._depth += 1
        self.run(form.get_data(), resources, state)
        self._depth -= 1


_HANDLERS: dict[bytes, Callable[[_Interpreter, bytes], None]] = {
    b"q": _Interpreter._save,
    b"Q": _Interpreter._restore,
    b"cm": _Interpreter._concatenate,
    b"gs": _Interpreter._set_parameters,
    b"w": _Interpreter._set_line_width,
    b"g": _Interpreter._set_device_color,
    b"rg": _Interpreter._set_device_color,
    b"k": _Interpreter._set_device_color,
    b"G": _Interpreter._set_device_stroke,
    b"RG": _Interpreter._set_device_stroke,
    b"K": _Interpreter._set_device_stroke,
    b"cs": _Interpreter._set_space,
    b"CS": _Interpreter._set_stroke_space,
    b"sc": _Interpreter._set_color,
    b"scn": _Interpreter._set_color,
    b"SC": _Interpreter._set_stroke,
    b"SCN": _Interpreter._set_stroke,
    b"Do": _Interpreter._paint_object,
    b"EI": _Interpreter._paint_inline_image,
    **PATH_HANDLERS,
    **TEXT_HANDLERS,
}
