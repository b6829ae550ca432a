"""The graphics state of a page (ISO 32000-1, 8.4 and 9.3), and what the page paints."""

from __future__ import annotations

from dataclasses import dataclass, field

from matcher.readers.pdf.content.canvas import Canvas
from matcher.readers.pdf.content.colors import BLACK
from matcher.readers.pdf.content.glyphs import NO_FONT, Font
from matcher.readers.pdf.geometry import EVERYWHERE, IDENTITY, Box, Color, Matrix
from matcher.readers.pdf.textruns import Run


@dataclass(slots=True)
class State:
    """The graphics state, with the text state, which ``q`` saves and ``Q`` restores."""

    matrix: Matrix = IDENTITY
    clip: Box = EVERYWHERE
    color: Color | None = BLACK
    stroke: Color | None = BLACK
    color_size: int | None = 1
    stroke_size: int | None = 1
    alpha: float = 1.0
    blended: bool = False
    line_width: float = 1.0
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
        new.color, new.color_size = self.color, self.color_size
        new.stroke, new.stroke_size = self.stroke, self.stroke_size
        new.alpha, new.blended, new.line_width = self.alpha, self.blended, self.line_width
        new.font, new.size, new.leading = self.font, self.size, self.leading
        new.character_spacing, new.word_spacing = self.character_spacing, self.word_spacing
        new.horizontal_scaling = self.horizontal_scaling
        new.rise, new.mode = self.rise, self.mode
        return new


@dataclass(slots=True)
class PageContent:
    """What a page paints, in the order of painting; boxes are in points, y upwards.

    ``box`` is the page's own, ``images`` the share of it that pictures cover.
    """

    box: Box
    runs: list[Run] = field(default_factory=list)
    canvas: Canvas = field(default_factory=Canvas)
    images: float = 0.0
