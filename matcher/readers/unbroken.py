"""What a document breaks and is one, whatever the format: cells of a row, a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.text import BULLET

FEWEST_NARROW = 3
"""Cells of a row from which on their columns are narrow: a page of two columns has fewer."""

LONGEST_NARROW = 100
"""Characters of a cell up to which its lines are what a narrow column broke."""


_FEWEST_WORDS = 5
"""Words of a paragraph from which on it is a sentence and no label."""

_OPEN_WORDS = frozenset(LANGUAGE.sentences.open_words)


def goes_on(before: str, paragraph: str) -> bool:
    """Tell whether a paragraph goes on with the sentence that one before it breaks off.

    >>> goes_on("Kept the ledgers of nine ferries and", "Painted two of them")
    True
    >>> goes_on("Worked with", "Excel"), goes_on("Kept the ledgers of the ferry at", "SKILLS")
    (False, False)
    """
    words = before.split()
    is_open = len(words) >= _FEWEST_WORDS and words[-1] in _OPEN_WORDS
    return is_open and not paragraph.isupper()


def as_line(cells: Sequence[str]) -> str | None:
    r"""Return the filled cells of a row as a line; None if they are texts of their own.

    >>> as_line(["2013", "Diploma"]), as_line(["2013", "College\n\nPatna", "First\nclass"])
    ('2013\tDiploma', '2013\tCollege Patna\tFirst class')
    >>> as_line(["Skills\nCooking", "Experience\nCook"])
    """
    if not any("\n" in cell for cell in cells):
        return "\t".join(cells)
    if len(cells) < FEWEST_NARROW or not all(map(_is_narrow, cells)):
        return None
    return "\t".join(" ".join(cell.split()) for cell in cells)


def _is_narrow(cell: str) -> bool:
    return len(cell) <= LONGEST_NARROW and "\t" not in cell and BULLET not in cell
