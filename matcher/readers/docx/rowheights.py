"""How high the rows of a table in a Word document are at least, and cells over several rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from matcher.readers.docx.wordml import TWIPS, Element, W, child_of, points, value_of, whole


def row_heights(rows: Sequence[Element], least_of: Callable[[Element], float]) -> list[float]:
    """Return what each row of a table takes at least, in points.

    ``least_of`` says it of a cell. One that goes on in the rows below makes the last of them
    higher, if they have no room for it.
    """
    heights = list[float]()
    open_cells = dict[int, float]()  # what the rows still have to give, by the column
    grows = False
    for row in rows:
        cells = list(_cells(row))
        on = {column for column, _, merge in cells if merge == "continue"}
        if heights and grows:
            heights[-1] += _more_of_last(open_cells, on)
        said = child_of(row, "trPr", "trHeight")
        high = points(value_of(said), 1 / TWIPS) or 0.0
        grows = value_of(said, "hRule") != "exact"
        if grows:
            high = max(high, *(least_of(cell) for _, cell, merge in cells if not merge), 0.0)
        open_cells = {column: need for column, need in open_cells.items() if column in on}
        begun = {column: least_of(cell) for column, cell, merge in cells if merge == "restart"}
        open_cells = {column: need - high for column, need in (open_cells | begun).items()}
        heights.append(high)
    if heights and grows:
        heights[-1] += _more_of_last(open_cells, set())
    return heights


def _more_of_last(open_cells: dict[int, float], on: set[int]) -> float:
    """Return how much higher the cells that end in a row make it.

    Those that go ``on`` get as much.
    """
    ended = [need for column, need in open_cells.items() if column not in on]
    more = max(0.0, *ended, 0.0)
    for column in on & open_cells.keys():
        open_cells[column] -= more
    return more


def _cells(row: Element) -> Iterator[tuple[int, Element, str]]:
    """Yield the column in which each cell of a row begins, it, and whether it is merged.

    That is "restart" where it begins, and "continue" below; nothing where it is not.
    """
    column = whole(value_of(child_of(row, "trPr", "gridBefore")))
    for cell in row.iterchildren(f"{W}tc"):
        merge = child_of(cell, "tcPr", "vMerge")
        yield column, cell, "" if merge is None else value_of(merge) or "continue"
        column += max(1, whole(value_of(child_of(cell, "tcPr", "gridSpan")), 1))
