"""Runs of a page, and the pieces they make: what stands on one baseline without a wide gap."""

from __future__ import annotations

from dataclasses import dataclass

from matcher.lazily import late
from matcher.readers.pdf.geometry import EVERYWHERE, Box, Paint, Veil
from matcher.text import CAPITAL

BLANK_GAP = 0.15
"""Gap between two letters, in font sizes, from which there is a blank between them."""

WORD_GAP = 0.45
"""Gap in font sizes that ends a word even where letters are set apart: two blanks.

Twice as wide a one is three, since letters may stand as far apart themselves."""

LEAST_APART = 0.05
"""The same in a word the letters of which are set apart, where two were moved together."""

CELL_GAP = 1.6
"""Gap in font sizes from which the text to the right is another cell, after a tab."""

BACK_STEP = 0.3
"""How far back, in font sizes, the next letter of a piece may start (kerning)."""

OVERLAP = 0.5
"""Share of the lower of two heights that two pieces of one line have in common."""

TALL = 1.75
"""Ratio of two font sizes from which two lines of the smaller may stand beside the larger."""

DESCENT = 0.22
"""How far below its baseline the box of a line of text begins, in font sizes."""

LEAST = 0.01
"""The least font size and height: neither is 0, since distances are divided by them."""

FAR = 1e6
"""How far from the origin a run may stand, in points: within it a hundredth still counts."""

_APART = late(rf"(?<!\S){CAPITAL} {CAPITAL}$")
_FEWEST_LETTERS = 2  # of a word that may have lost its blank


@dataclass(slots=True)
class Piece:
    """Letters on one baseline that no wide gap parts, and the box they fill.

    Coordinates count from the bottom left; ``size`` is the font size; size and height are
    larger than 0. What is not ``upright`` was written up or down a margin; ``bold`` is what
    its first letter is. ``hidden`` is why a reader of the page does not see it, if so.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    upright: bool = True
    bold: bool = False
    hidden: str = ""

    def is_beside(self, other: Piece) -> bool:
        """Return whether the two stand on one line."""
        if not (self.upright and other.upright):
            return False
        # compared by hand, since calls of min and max would take most of the time
        bottom, top, low, high = self.y0, self.y1, other.y0, other.y1
        common = (top if top < high else high) - (bottom if bottom > low else low)
        one, two = top - bottom, high - low
        return common > OVERLAP * (one if one < two else two)

    def takes(self, other: Piece) -> bool:
        """Return whether another piece continues this one."""
        if self.hidden != other.hidden:
            return False
        if not self.upright:
            return not other.upright
        size, least = self.size, other.size
        if size < least:
            size, least = least, size
        if not -BACK_STEP < (other.x0 - self.x1) / size < CELL_GAP:
            return False
        if size > TALL * least and not other.text.isspace():
            return False
        return self.is_beside(other)

    def is_far_taller(self, other: Piece) -> bool:
        """Tell whether one of the two is so tall that two lines may stand beside it."""
        one, two = self.size, other.size
        return (one > TALL * two or two > TALL * one) and not other.text.isspace()

    def add(self, other: Piece) -> None:
        """Append a piece, after a blank if there is a gap, or one was lost."""
        text = self.text
        if self.upright and text[-1:] != " ":
            alone = text[-2:-1] == " "  # as a letter is where letters are set apart
            if alone or other.text[:1] != " ":
                size = other.size if other.size > self.size else self.size
                gap = (other.x0 - self.x1) / size
                if gap > BLANK_GAP:
                    self.text += blanks_in(gap)
                elif lost_blank(text, other.text) or (
                    alone and gap > LEAST_APART and _are_apart(text, other.text)
                ):
                    self.text += " "
        self.text += other.text
        self._widen(other)

    def join(self, other: Piece, *, blank: bool) -> None:
        """Append a piece, however far it is, with a blank between them or none."""
        self.text += (" " if blank else "") + other.text
        self._widen(other)

    def _widen(self, other: Piece) -> None:
        self.x0 = other.x0 if other.x0 < self.x0 else self.x0
        self.y0 = other.y0 if other.y0 < self.y0 else self.y0
        self.x1 = other.x1 if other.x1 > self.x1 else self.x1
        self.y1 = other.y1 if other.y1 > self.y1 else self.y1
        if other.size > self.size and not other.text.isspace():
            self.size = other.size


@dataclass(slots=True)
class Run(Piece):
    """A text that was painted at once, and how: what tells whether it is seen.

    ``color`` is None where it is not known, ``alpha`` the opacity, 0 to 1, ``mode`` the
    rendering mode (ISO 32000-1, 9.3.6), ``clip`` the box outside of which nothing shows,
    ``order`` counts what the page paints, ``veil`` is what lies over it, ``through`` the order
    of the shape through which alone it shows, if so. ``doubt`` is why one cannot tell whether
    it is seen, if so; ``line`` where its baseline starts and ends, as a box, unless it runs
    from left to right.
    """

    color: Paint | None = None
    alpha: float = 1.0
    mode: int = 0
    clip: Box = EVERYWHERE
    order: int = 0
    veil: Veil | None = None
    doubt: str = ""
    through: int = 0
    line: Box | None = None


def blanks_in(gap: float) -> str:
    """Return the blanks for a gap, in font sizes, that is one: more for a wider one."""
    return " " if gap <= WORD_GAP else "  " if gap <= 2 * WORD_GAP else "   "


def lost_blank(before: str, after: str) -> bool:
    """Return whether a word ends and another begins where one run meets the next."""
    return (
        before[-1:].islower()
        and after[:1].isupper()
        and before[-_FEWEST_LETTERS:].isalpha()
        and after[:_FEWEST_LETTERS].isalpha()
        and len(after) >= _FEWEST_LETTERS
    )


def _are_apart(before: str, sign: str) -> bool:
    """Return whether a sign goes on with capitals that are set apart, two at least."""
    return len(sign) == 1 and sign != " " and bool(_APART.search(before))
