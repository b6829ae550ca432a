"""How a row of a table is read, whatever the format: as one line, or cell by cell."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.text import BULLET

FEWEST_NARROW = 3
"""Cells of a row from which on their columns are narrow: a page of two columns has fewer."""

LONGEST_NARROW = 100
"""Characters of a cell up to which its lines are what a narrow column broke."""


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
