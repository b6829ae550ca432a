"""The operators of paths: what they draw, fill and clip.

Follows ISO 32000-1, 8.5.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from matcher.readers.pdf.content.canvas import Shape
from matcher.readers.pdf.content.dashes import read_dashes
from matcher.readers.pdf.content.fonts import Fonts
from matcher.readers.pdf.content.likeness import box_of
from matcher.readers.pdf.content.masks import SoftMask
from matcher.readers.pdf.content.operands import last_number
from matcher.readers.pdf.content.outlines import Outline
from matcher.readers.pdf.content.pictures import Picture
from matcher.readers.pdf.content.shadings import shading_paint
from matcher.readers.pdf.content.state import PageContent
from matcher.readers.pdf.content.stencilled import PAINTED_SHARE, Stencilled, share_of
from matcher.readers.pdf.content.strokes import LEAST_BAR, bars, widths_of
from matcher.readers.pdf.content.textops import CLIP_ALONE, TextOperators
from matcher.readers.pdf.geometry import Box, Paint, common, widened
from matcher.readers.pdf.syntax.limits import Budget
from matcher.readers.pdf.textruns import Run

_LINE = 2  # parts of the path of a line
_CURVES = range(5, 41)  # parts of a path that may be a small circle
_THICK = 5.0  # points from which a stroke is an area


class PathOperators(TextOperators):
    """Carries out the operators of paths, beside those of text."""

    def __init__(self, content: PageContent, fonts: Fonts, budget: Budget) -> None:
        super().__init__(content, fonts, budget)
        self._canvas = content.canvas
        self._clips = self._clips_even = False
        self._stencilled = Stencilled()
        self._through: dict[int, Run] = {}  # what shows of the letters of masks

    def _set_line_width(self, operands: bytes) -> None:
        self._state.line_width = last_number(operands, self._state.line_width)

    def _set_dashes(self, operands: bytes) -> None:
        self._state.dashes = read_dashes(operands)

    def _begin_part(self, operands: bytes) -> None:
        canvas = self._canvas
        canvas.starts.append(len(canvas.path))
        canvas.path.append(operands)

    def _draw(self, operands: bytes) -> None:
        self._canvas.path.append(operands)

    def _draw_rectangle(self, operands: bytes) -> None:
        self._canvas.rectangles.append(operands)

    def _fill(self, _: bytes) -> None:
        self._fill_path(even=False)

    def _fill_even(self, _: bytes) -> None:
        self._fill_path(even=True)

    def _fill_path(self, *, even: bool, ends: bool = True) -> None:
        state, canvas = self._state, self._canvas
        drawn = canvas.path_box(state.matrix)
        if drawn:
            box, exact = drawn
            outline = None if exact else canvas.outline(state.matrix, even=even)
            self._paint(box, state.color, state.alpha, exact=exact, outline=outline)
        if ends:
            self._end_path(b"")

    def _fill_and_stroke(self, _: bytes) -> None:
        """Fill the path and draw its outline, which may be thicker than what it is around."""
        self._fill_path(even=False, ends=False)
        self._draw_lines(dots=False)
        self._end_path(b"")

    def _fill_even_and_stroke(self, _: bytes) -> None:
        self._fill_path(even=True, ends=False)
        self._draw_lines(dots=False)
        self._end_path(b"")

    def _stroke(self, _: bytes) -> None:
        self._draw_lines(dots=True)
        self._canvas.drawings += 1
        self._end_path(b"")

    def _draw_lines(self, *, dots: bool) -> None:
        """Draw the path's outline: an area if it is thick, and a bullet if it is a circle."""
        state, canvas = self._state, self._canvas
        width = max(widths_of(state))
        is_thick = width > _THICK or canvas.is_fine
        if width >= LEAST_BAR and (width <= _THICK or len(canvas.path) == _LINE):
            boxes = bars(canvas.parts(), canvas.rectangles, state)
            if boxes:
                self._paint_bars(boxes, is_thick=is_thick)
                return
        is_curved = dots and len(canvas.path) in _CURVES
        drawn = canvas.path_box(state.matrix) if is_thick or is_curved else None
        if drawn and is_thick:
            self._paint_line(drawn[0])
        elif drawn and not self._unseen:
            shown = common(drawn[0], state.clip)
            canvas.note_dot(Shape(shown, None, self._order, exact=False))

    def _paint_bars(self, boxes: Sequence[Box], *, is_thick: bool) -> None:
        """Paint straight lines; one that is not thick may be one of many side by side."""
        state = self._state
        for box in boxes:
            if is_thick:
                self._paint(box, state.stroke, state.stroke_alpha, exact=True)
            elif not self._unseen and not state.letters:
                self._order += 1
                bar = Shape(common(box, state.clip), state.stroke, self._order, exact=True)
                self._canvas.paint_bar(bar._replace(alpha=state.stroke_alpha, veil=state.veil))

    def _paint_line(self, box: Box) -> None:
        """Paint a thick line that is not of straight parts alone."""
        state = self._state
        half = sum(widths_of(state)) / 4
        scale = 2 * half / (state.line_width or 1.0)
        line = self._canvas.line(state.matrix, half, scale, state.dashes)
        alpha = state.stroke_alpha
        self._paint(widened(box, half), state.stroke, alpha, exact=False, outline=line)

    def _end_path(self, _: bytes) -> None:
        """Clip by the path if asked to, and forget it."""
        state, canvas = self._state, self._canvas
        drawn = canvas.path_box(state.matrix) if self._clips else None
        if drawn:
            box, exact = drawn
            outline = None if exact else canvas.outline(state.matrix, even=self._clips_even)
            state.clip_by(common(state.clip, box), outline.opacity if outline else None)
        self._clips = self._clips_even = False
        canvas.end_path()

    def _clip(self, _: bytes) -> None:
        self._clips = True

    def _clip_even(self, _: bytes) -> None:
        self._clips = self._clips_even = True

    def _paint(
        self,
        box: Box,
        paint: Paint | None,
        alpha: float,
        *,
        exact: bool,
        picture: bool = False,
        pixels: Picture | None = None,
        outline: Outline | None = None,
    ) -> None:
        if self._unseen:
            return
        self._order += 1
        state = self._state
        shown = common(box, state.clip)
        shape = Shape(
            shown, paint, self._order, exact, picture, alpha, state.veil, outline, pixels
        )
        if state.letters:  # through which alone the shape shows
            self._show_letters(shape, state.letters)
            return
        self._canvas.paint(shape)
        if state.mask or state.around:
            for mask in (*state.around, state.mask):
                if isinstance(mask, SoftMask) and mask.letters:
                    self._show_mask(shape, mask)

    def _show_letters(self, shape: Shape, letters: range) -> None:
        """Show the letters of a clip through which a shape is painted; the last is seen."""
        for run in self._content.runs[letters.start : letters.stop]:
            if run.mode == CLIP_ALONE or self._stencilled.holds(run):
                self._stencilled.paint(run, shape, CLIP_ALONE)

    def _show_mask(self, shape: Shape, mask: SoftMask) -> None:
        """Show the letters of a mask through which a shape is painted."""
        veil, waiting = shape.veil, []
        through = veil and replace(
            veil, masks=tuple(each for each in veil.masks if each != mask.opacity)
        )
        bare = shape._replace(veil=through)
        for letter in mask.letters:
            run = self._through.get(id(letter))
            if not run and share_of(shape, box_of(letter)) > 0:
                run = replace(
                    letter, mode=CLIP_ALONE, order=shape.order - 1, through=shape.order
                )
                self._through[id(letter)] = run
                self._content.runs.append(run)
            color = shape.color if mask.is_light(letter) else None
            painted = run and self._stencilled.paint(
                run, bare._replace(color=color), CLIP_ALONE
            )
            if (painted or 0.0) < PAINTED_SHARE:
                waiting.append(letter)
        mask.letters = waiting

    def _shade(self, operands: bytes) -> None:
        state = self._state
        paint = shading_paint(self._resource("Shading", operands), state.matrix)
        box = common(state.clip, self._content.box)
        self._paint(box, paint, state.alpha, exact=paint is not None)


PATH_HANDLERS: dict[bytes, Callable[[PathOperators, bytes], None]] = {
    b"w": PathOperators._set_line_width,
    b"d": PathOperators._set_dashes,
    b"m": PathOperators._begin_part,
    b"l": PathOperators._draw,
    b"c": PathOperators._draw,
    b"v": PathOperators._draw,
    b"y": PathOperators._draw,
    b"re": PathOperators._draw_rectangle,
    b"S": PathOperators._stroke,
    b"s": PathOperators._stroke,
    b"f": PathOperators._fill,
    b"F": PathOperators._fill,
    b"f*": PathOperators._fill_even,
    b"B": PathOperators._fill_and_stroke,
    b"B*": PathOperators._fill_even_and_stroke,
    b"b": PathOperators._fill_and_stroke,
    b"b*": PathOperators._fill_even_and_stroke,
    b"n": PathOperators._end_path,
    b"W": PathOperators._clip,
    b"W*": PathOperators._clip_even,
    b"sh": PathOperators._shade,
}
"""What carries out each operator of paths."""
