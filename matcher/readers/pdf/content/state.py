"""The graphics state of a page (ISO 32000-1, 8.4 and 9.3), and what the page paints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from matcher.readers.legibility import LEAST_ALPHA
from matcher.readers.pdf.content.canvas import Canvas
from matcher.readers.pdf.content.colors import BLACK
from matcher.readers.pdf.content.dashes import SOLID, Dashes
from matcher.readers.pdf.content.glyphs import NO_FONT, Font
from matcher.readers.pdf.content.masks import SoftMask
from matcher.readers.pdf.content.spaces import GRAY, Space
from matcher.readers.pdf.geometry import (
    EVERYWHERE,
    IDENTITY,
    Box,
    Matrix,
    Paint,
    Shades,
    Veil,
    unknown_mask,
)
from matcher.readers.pdf.textruns import Run

NO_VEIL = Veil()
FILL_AND_STROKE = (2, 6)
"""Rendering modes of text that fill letters and draw their outlines."""

FEWEST_DASHES = 0.25
"""Share of the outlines of letters below which it is not known whether they are read."""

STEM, BOLD_STEM = 0.09, 0.16
"""How thick the strokes of letters are, in font sizes: Helvetica has 0.084, its bold 0.14."""

MOST_COVERED = 0.6
"""Share of these that an outline may cover of a letter that is surely told by its filling."""

SPARSE = Shades(())
"""The paint of letters of which there is little: of which it is not known what is seen."""

_STROKE = (1, 5)


@dataclass(slots=True)
class State:
    """The graphics state, with the text state, which ``q`` saves and ``Q`` restores.

    ``changed`` is whether a function changes the colours that are painted.
    ``mask`` is True where there is one that is not known, ``around`` are those of the groups
    around. ``outer`` is the veil of these and of clips, ``veil`` that with the state's own.
    ``letters`` are the runs, by their places among those of the page, through which alone
    the page is painted.
    """

    matrix: Matrix = IDENTITY
    clip: Box = EVERYWHERE
    color: Paint | None = BLACK
    stroke: Paint | None = BLACK
    space: Space = GRAY
    stroke_space: Space = GRAY
    alpha: float = 1.0
    stroke_alpha: float = 1.0
    blend: str = ""
    changed: bool = False
    mask: SoftMask | bool = False
    around: tuple[SoftMask, ...] = ()
    outer: Veil | None = None
    veil: Veil | None = None
    letters: range | None = None
    line_width: float = 1.0
    dashes: Dashes = SOLID
    font: Font = NO_FONT
    size: float = 0.0
    character_spacing: float = 0.0
    word_spacing: float = 0.0
    horizontal_scaling: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0

    def copy(self) -> State:
        """Return a state that changes on its own."""
        # many pages save their state around each word: a loop would take three times as long
        new = object.__new__(State)
        new.matrix, new.clip = self.matrix, self.clip
        new.color, new.space = self.color, self.space
        new.stroke, new.stroke_space = self.stroke, self.stroke_space
        new.alpha, new.stroke_alpha, new.line_width = (
            self.alpha,
            self.stroke_alpha,
            self.line_width,
        )
        new.blend, new.mask, new.outer, new.veil = self.blend, self.mask, self.outer, self.veil
        new.around, new.dashes, new.changed = self.around, self.dashes, self.changed
        new.font, new.size, new.leading = self.font, self.size, self.leading
        new.character_spacing, new.word_spacing = self.character_spacing, self.word_spacing
        new.horizontal_scaling, new.letters = self.horizontal_scaling, self.letters
        new.rise, new.mode = self.rise, self.mode
        return new

    def text_paint(self, size: float) -> tuple[Paint | None, float]:
        """Return colour and opacity of text of a size; no colour where glyphs bring their own.

        Letters whose outlines are broken into few dashes may not be seen.
        """
        if not self.font.painted:
            return SPARSE if self.font.blank else None, self.alpha
        share = self.dashes.share(size)
        if self.mode in _STROKE:
            paint = self.stroke if share >= FEWEST_DASHES else SPARSE
            return paint, self.stroke_alpha if share >= LEAST_ALPHA else 0.0
        if self.mode not in FILL_AND_STROKE or self.stroke_alpha <= 0 or share < FEWEST_DASHES:
            return self.color, self.alpha
        return self._outlined_paint(size)

    def _outlined_paint(self, size: float) -> tuple[Paint | None, float]:
        """Return the same of letters that are filled, and outlined upon that.

        An outline as thick as the strokes of a letter leaves nothing of what they are filled
        with.
        """
        color, stroke = self.color, self.stroke
        if self.alpha < LEAST_ALPHA:
            return stroke, self.stroke_alpha
        stem = BOLD_STEM if self.font.bold else STEM
        whole = self.stroke_alpha >= 1 and self.dashes is SOLID
        covers = self.line_width / size / stem if size and whole else 0.0
        if stroke == color or covers >= 1:
            return stroke, max(self.alpha, self.stroke_alpha)
        if not isinstance(color, tuple) or not isinstance(stroke, tuple):
            return None, self.alpha
        paint = Shades((color, stroke), all=covers < MOST_COVERED)
        return paint, max(self.alpha, self.stroke_alpha)

    def draw_veil(self) -> None:
        """Make the veil anew, from that of the groups around and the state's own part."""
        veil = self.outer or NO_VEIL
        if self.mask:
            mask = self.mask.opacity if isinstance(self.mask, SoftMask) else unknown_mask
            veil = veil.under(mask)
        if self.blend or self.changed:
            blend, changed = veil.blend or self.blend, veil.changed or self.changed
            veil = Veil(veil.alpha, blend, veil.masks, changed)
        self.veil = veil if veil is not NO_VEIL else None

    def begin_group(self) -> None:
        """Put what a group is painted with around all that it paints (11.4.7)."""
        veil = self.veil or NO_VEIL
        outer = Veil(veil.alpha * self.alpha, veil.blend, veil.masks, veil.changed)
        self.outer = None if outer == NO_VEIL else outer
        self.alpha = self.stroke_alpha = 1.0
        if isinstance(self.mask, SoftMask):
            self.around = (*self.around, self.mask)
        self.blend, self.mask = "", False
        self.draw_veil()

    def clip_by(self, shown: Box, outline: Callable[[Box], float | None] | None) -> None:
        """Let nothing show outside of a box, nor of an outline in it, if there is one."""
        self.clip = shown
        if outline:
            self.outer = (self.outer or NO_VEIL).under(outline)
            self.draw_veil()


@dataclass(slots=True)
class PageContent:
    """What a page paints, in the order of painting; boxes are in points, y upwards.

    ``box`` is the page's own, ``images`` the share of it that pictures cover, ``faults`` how
    many of its operations could not be carried out. ``typed`` are those of the runs, at their
    end, that were typed onto the page, field by field; ``turned`` counts letters that are not
    upright, by the quarters clockwise that would turn them so.
    """

    box: Box
    runs: list[Run] = field(default_factory=list)
    canvas: Canvas = field(default_factory=Canvas)
    images: float = 0.0
    faults: int = 0
    typed: list[list[Run]] = field(default_factory=list)
    turned: dict[int, int] = field(default_factory=dict)
