"""Interprets the content of a page: what it paints, in the order of painting.

Follows ISO 32000-1, 8.4 (graphics state) and 8.8 to 8.10 (images and forms); paths are
:mod:`~matcher.readers.pdf.content.pathops`, and text is
:mod:`~matcher.readers.pdf.content.textops`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1

from matcher.errors import ResumeReadError
from matcher.readers.pdf.content.actualtext import is_told
from matcher.readers.pdf.content.canvas import Canvas
from matcher.readers.pdf.content.colorops import COLOR_HANDLERS
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.imageops import (
    IMAGE_HANDLERS,
    ImageOperators,
    ends_early,
    has_stencils,
)
from matcher.readers.pdf.content.layers import Layers, has_layers
from matcher.readers.pdf.content.markedcontent import BEGIN_MARKED, MARK_HANDLERS
from matcher.readers.pdf.content.masks import SoftMask, mask_key, soft_mask
from matcher.readers.pdf.content.operands import matrix_of, of_six
from matcher.readers.pdf.content.parameters import VEILS, set_lines, set_veil
from matcher.readers.pdf.content.pathops import PATH_HANDLERS
from matcher.readers.pdf.content.scanner import Operation, operations
from matcher.readers.pdf.content.state import PageContent, State
from matcher.readers.pdf.content.textops import TEXT_HANDLERS
from matcher.readers.pdf.geometry import (
    Matrix,
    common,
    multiply,
    transformed,
)
from matcher.readers.pdf.syntax.limits import Budget, too_large

_FATAL = (ResumeReadError, PDFPasswordIncorrect, PDFEncryptionError, MemoryError)


class Interpreter(ImageOperators):
    """Carries out the operations of one page, and of the forms it paints."""

    def __init__(
        self, content: PageContent, fonts: Fonts, layers: Layers, budget: Budget
    ) -> None:
        super().__init__(content, fonts, layers, budget)
        self._depth = 0
        self._saved: list[State] = []
        self._masks: dict[tuple[int, Matrix, str], SoftMask | bool] = {}
        self._handlers = _HANDLERS

    def run(self, data: bytes, resources: Mapping[str, Any], state: State) -> None:
        """Carry out a content stream in a state of its own."""
        self._is_turned = self._is_turned or state.matrix[0] < 0
        outer = self._resources, self._state, self._saved, self._text, self._line
        base, self._base = self._base, state.matrix
        named = self._named_fonts, self._named_spaces, self._named_patterns
        marked = self._marks, self._unseen, self._handlers
        self._named_fonts, self._named_spaces, self._named_patterns = {}, {}, {}
        self._marks = []
        self._resources, self._state, self._saved = resources, state, []
        self._of_page = self._of_page or resources
        has_marks = BEGIN_MARKED in data and (has_layers(data) or is_told(data))
        self._handlers = _HANDLERS_OF_MARKS if has_marks else _HANDLERS
        self._content.faults += ends_early(data)
        self._carry_out(operations(data, marks=has_marks, images=has_stencils(data)))
        self._end_marks()
        self._resources, self._state, self._saved, self._text, self._line = outer
        self._base = base
        self._named_fonts, self._named_spaces, self._named_patterns = named
        self._marks, self._unseen, self._handlers = marked

    def paint(
        self, form: PDFStream, resources: Mapping[str, Any], state: State, layer: object
    ) -> None:
        """Paint a form that no operation of the page names, such as what was typed onto it.

        ``resources`` are those that it is painted with if it has none, ``layer`` what it
        belongs to.
        """
        self._resources, self._state = resources, state
        try:
            self._paint_in(layer, self._paint_form, form)
        except _FATAL:
            raise
        except Exception:  # as of an operation
            self._content.faults += 1

    def next_order(self) -> int:
        """Return the place in the order of painting of what is painted beside operations."""
        self._order += 1
        return self._order

    def _carry_out(self, stream: Iterable[list[Operation]]) -> None:
        """Carry out operations, some at a time, looking at the clock between.

        One that is broken changes nothing, and is counted.
        """
        handler_of = self._handlers.get
        for batch in stream:
            self._budget.check_time()
            for operands, operator in batch:
                handler = handler_of(operator)
                if handler:
                    try:
                        handler(self, operands)
                    except _FATAL:
                        raise
                    except Exception:  # a damaged object, of which anything may be wrong
                        self._content.faults += 1

    # graphics state

    def _save(self, _: bytes) -> None:
        self._saved.append(self._state.copy())
        most = self._budget.bounds.pdf_saved
        if len(self._saved) > most:
            raise too_large(f"saves more than {most} graphics states")

    def _restore(self, _: bytes) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _concatenate(self, operands: bytes) -> None:
        if matrix := matrix_of(operands):
            self._state.matrix = multiply(matrix, self._state.matrix)
            if matrix[0] < 0:
                self._is_turned = True

    def _set_parameters(self, operands: bytes) -> None:
        values, state = self._resource("ExtGState", operands), self._state
        if not isinstance(values, dict):
            return
        set_lines(state, values)
        if "Font" in values:
            font, size = [*list_value(values["Font"]), None, None][:2]
            state.font, state.size = self._fonts.get(font), num_value(size)
        if "SMask" in values:
            state.mask = self._mask(values["SMask"])
        if not values.keys().isdisjoint(VEILS):
            set_veil(state, values)

    # soft masks

    def _mask(self, described: object) -> SoftMask | bool:
        """Return a mask; True for one that is not known, False for none."""
        described = resolve1(described)
        if not isinstance(described, dict):
            return False
        group = resolve1(described.get("G"))
        if not isinstance(group, PDFStream):
            return True
        key = group.objid or 0, self._state.matrix, mask_key(described)
        if key not in self._masks:
            self._masks[key] = True  # of a mask within itself nothing is known
            self._masks[key] = self._drawn_mask(described, group)
        return self._masks[key]

    def _drawn_mask(self, described: Mapping[str, Any], group: PDFStream) -> SoftMask | bool:
        content = PageContent(self._content.box, canvas=Canvas(is_fine=True))
        inner = Interpreter(content, self._fonts, self._layers, self._budget)
        inner._depth, inner._masks = self._depth + 1, self._masks
        inner._resources, inner._of_page = self._resources, self._of_page
        inner._state = State(self._state.matrix, clip=content.box)
        inner._paint_form(group)
        if content.faults:
            return True
        content.canvas.finish()
        mask = soft_mask(described, group, content.runs, content.canvas.shapes)
        if mask:
            self._content.runs += mask.unseen
        return mask or True

    # images and forms

    def _paint_object(self, operands: bytes) -> None:
        found = self._resource("XObject", operands)
        if not isinstance(found, PDFStream):
            return
        kind = getattr(resolve1(found.get("Subtype")), "name", "")
        if kind == "Form":
            self._paint_in(found.get("OC"), self._paint_form, found)
        elif kind == "Image":
            self._paint_in(found.get("OC"), self._paint_picture, found)

    def _paint_form(self, form: PDFStream) -> None:
        self._budget.spend_form()
        if self._depth >= self._budget.bounds.pdf_form_depth:
            self._content.faults += 1
            return
        state = self._state.copy()
        if matrix := of_six([num_value(value) for value in list_value(form.get("Matrix", []))]):
            state.matrix = multiply(matrix, state.matrix)
        bounds = [num_value(value) for value in list_value(form.get("BBox", []))]
        if len(bounds) == 4:  # noqa: PLR2004
            xs, ys = [bounds[0], bounds[2]] * 2, [bounds[1], bounds[1], bounds[3], bounds[3]]
            state.clip = common(state.clip, transformed(state.matrix, xs, ys))
        if _is_group(form):
            state.begin_group()
        resources = dict_value(form.get("Resources")) or self._resources
        self._depth += 1
        self.run(form.get_data(), resources, state)
        self._depth -= 1


def _is_group(form: PDFStream) -> bool:
    """Tell whether what a form paints is put together first, and then upon the page."""
    group = dict_value(form.get("Group", {}))
    return getattr(resolve1(group.get("S")), "name", "") == "Transparency"


_HANDLERS: dict[bytes, Callable[[Interpreter, bytes], None]] = {
    b"q": Interpreter._save,
    b"Q": Interpreter._restore,
    b"cm": Interpreter._concatenate,
    b"gs": Interpreter._set_parameters,
    b"Do": Interpreter._paint_object,
    **COLOR_HANDLERS,
    **PATH_HANDLERS,
    **IMAGE_HANDLERS,
    **TEXT_HANDLERS,
}
_HANDLERS_OF_MARKS = _HANDLERS | MARK_HANDLERS
