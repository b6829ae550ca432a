"""Letters of a page to pieces: what stands on one baseline without a wide gap."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pdfminer.layout import LTChar

BLANK_GAP = 0.15
"""Gap between two letters, in font sizes, from which there is a blank between them."""

CELL_GAP = 1.6
"""Gap in font sizes from which the text to the right is another cell, after a tab."""

BACK_STEP = 0.3
"""How far back, in font sizes, the next letter of a piece may start (kerning)."""

OVERLAP = 0.5
"""Share of the lower of two heights that two pieces of one line have in common."""

SAME_PLACE = 0.05
"""Distance in font sizes within which a letter painted twice makes bold type or a shadow."""

_LEAST = 0.01  # no font size and no height is 0, since distances are divided by them
_SYMBOL_BLANK = "\uf020"
_BOLD = re.compile("bold|black|heavy|demi", re.I)
_INVISIBLE = " \t\r\n\xa0\xad\u200b\u200c\u200d\u2060\ufeff"


@dataclass(slots=True)
class Piece:
    """Letters on one baseline that no wide gap parts, and the box they fill.

    Coordinates count from the bottom left; ``size`` is the font size; size and height are
    larger than 0. What is not ``upright`` was written up or down a margin; ``bold`` is what
    its first letter is.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    upright: bool = True
    bold: bool = False

    def is_beside(self, other: Piece) -> bool:
        """Return whether the two stand on one line."""
        common = min(self.y1, other.y1) - max(self.y0, other.y0)
        lower = min(self.y1 - self.y0, other.y1 - other.y0)
        return self.upright and other.upright and common > OVERLAP * lower

    def takes(self, letter: Piece) -> bool:
        """Return whether a letter continues the piece."""
        if not self.upright:
            return not letter.upright
        gap = (letter.x0 - self.x1) / max(letter.size, self.size)
        return -BACK_STEP < gap < CELL_GAP and self.is_beside(letter)

    def add(self, letter: Piece) -> None:
        """Append a letter, after a blank if there is a gap."""
        gap = (letter.x0 - self.x1) / max(letter.size, self.size)
        if self.upright and gap > BLANK_GAP and not self.text.endswith(" "):
            self.text += " "
        self.text += letter.text
        self.x0, self.y0 = min(self.x0, letter.x0), min(self.y0, letter.y0)
        self.x1, self.y1 = max(self.x1, letter.x1), max(self.y1, letter.y1)
        self.size = max(self.size, letter.size)


def to_pieces(letters: Iterable[LTChar]) -> list[Piece]:
    """Return the pieces that letters make, both in the order in which they were painted.

    Leaves out blank pieces, letters at no place, and letters painted twice at one place.
    """
    pieces: list[Piece] = []
    for letter in map(_from_letter, _painted_once(letters)):
        if pieces and pieces[-1].takes(letter):
            pieces[-1].add(letter)
        else:
            pieces.append(letter)
    return [piece for piece in pieces if piece.text.strip(_INVISIBLE)]


def _from_letter(letter: LTChar) -> Piece:
    text = letter.get_text().replace(_SYMBOL_BLANK, " ")
    size = max(letter.size if letter.upright else letter.width, _LEAST)
    x0, y0, x1, y1 = letter.bbox
    bold = bool(_BOLD.search(letter.fontname))
    return Piece(text, x0, y0, x1, max(y1, y0 + _LEAST), size, letter.upright, bold)


def _painted_once(letters: Iterable[LTChar]) -> Iterator[LTChar]:
    painted: set[tuple[str, int, int, int]] = set()
    for letter in letters:
        if not math.isfinite(sum(letter.bbox)):
            continue
        key = (letter.get_text(), round(letter.size))
        step = 2 * SAME_PLACE * max(letter.size, _LEAST)
        x, y = letter.x0 / step, letter.y0 / step
        # a grid of places, a step wide: what is nearer than half a step is in one of these
        near = product(
            {math.floor(x - 0.5), math.floor(x + 0.5)},
            {math.floor(y - 0.5), math.floor(y + 0.5)},
        )
        if key[0].isspace() or painted.isdisjoint((*key, *place) for place in near):
            yield letter
        painted.add((*key, math.floor(x), math.floor(y)))
