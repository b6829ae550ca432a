"""Pages as PDFium paints them, with their text and without: what of it a reader sees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.readers.pdf.textruns import Run

SCALE = 2.0
"""Pixels a point."""

LEAST_CHANGE = 16
"""By how much of 255 a pixel must change for a reader to see it."""

NEAR = 0.4
"""How far the ends of a text object may be from those of its run, in font sizes."""

_MIDDLE = (0.2, 0.7)  # of the height of a line, where no other line reaches

Changes = NDArray[np.bool_]
"""Which pixels of a page change, of shape (height, width)."""


class PaintedPage:
    """A page as PDFium paints it: with all of its text, without it, and with some of it."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401 -- pypdfium2 has no types of its own
        import pypdfium2.raw as pdfium

        self._page = page
        self._origin = page.get_cropbox()[:2]
        self._texts = [
            (text, pdfium.FPDFTextObj_GetTextRenderMode(text), _bounds(text))
            for text in _texts_of(page)
        ]
        shown = _painted(page)
        for text, *_ in self._texts:
            pdfium.FPDFTextObj_SetTextRenderMode(text, pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)
        self._bare = _painted(page)
        self._changes = _differ(shown, self._bare)
        self._height = page.get_height()

    def shows(self, run: Run) -> bool:
        """Return whether pixels change where a run stands."""
        return is_painted(run, self._changes, self._height)

    def shows_alone(self, run: Run) -> bool:
        """Return whether they do by the text objects at its own place, and by no others."""
        import pypdfium2.raw as pdfium

        own = [(text, mode) for text, mode, bounds in self._texts if self._is_at(run, bounds)]
        if not own or self._page.get_rotation():
            return self.shows(run)
        for text, mode in own:
            pdfium.FPDFTextObj_SetTextRenderMode(text, mode)
        shown = _painted(self._page)
        for text, _ in own:
            pdfium.FPDFTextObj_SetTextRenderMode(text, pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)
        return is_painted(run, _differ(shown, self._bare), self._height)

    def _is_at(self, run: Run, bounds: tuple[float, float, float, float]) -> bool:
        left, right = bounds[0] - self._origin[0], bounds[2] - self._origin[0]
        ends = abs(left - run.x0), abs(right - run.x1)
        middle = (bounds[1] + bounds[3]) / 2 - self._origin[1]
        return bool(max(ends) < NEAR * run.size and run.y0 < middle < run.y1)


def _bounds(text: Any) -> tuple[float, float, float, float]:  # noqa: ANN401
    import ctypes

    import pypdfium2.raw as pdfium

    sides = [ctypes.c_float() for _ in range(4)]
    pdfium.FPDFPageObj_GetBounds(text, *map(ctypes.byref, sides))
    left, bottom, right, top = (side.value for side in sides)
    return left, bottom, right, top


def _differ(one: NDArray[np.int16], other: NDArray[np.int16]) -> Changes:
    return np.asarray(np.abs(one - other).max(axis=2) >= LEAST_CHANGE)


def _painted(page: Any) -> NDArray[np.int16]:  # noqa: ANN401
    bitmap = page.render(scale=SCALE, may_draw_forms=False, draw_annots=False)
    return np.asarray(bitmap.to_numpy()[..., :3], dtype=np.int16)


def _texts_of(page: Any) -> Iterator[Any]:  # noqa: ANN401
    """Yield the text objects of a page and of its forms."""
    import pypdfium2.raw as pdfium

    pending = [
        pdfium.FPDFPage_GetObject(page, n) for n in range(pdfium.FPDFPage_CountObjects(page))
    ]
    while pending:
        each = pending.pop()
        kind = pdfium.FPDFPageObj_GetType(each)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            yield each
        elif kind == pdfium.FPDF_PAGEOBJ_FORM:
            count = pdfium.FPDFFormObj_CountObjects(each)
            pending += [pdfium.FPDFFormObj_GetObject(each, n) for n in range(count)]


def is_painted(run: Run, changes: Changes, height: float) -> bool:
    """Return whether pixels change where a run stands, on a page of a height in points."""
    low, high = _MIDDLE if run.upright else (0.0, 1.0)
    bottom = run.y0 + low * (run.y1 - run.y0)
    top = run.y0 + high * (run.y1 - run.y0)
    rows = _pixels(height - top, height - bottom, changes.shape[0])
    columns = _pixels(run.x0, run.x1, changes.shape[1])
    return bool(np.any(changes[rows, columns]))


def _pixels(start: float, end: float, most: int) -> slice:
    first = min(max(int(start * SCALE), 0), most)
    return slice(first, min(max(int(np.ceil(end * SCALE)), first), most))
