"""Columns of an advertisement, such as essential beside desirable, one below the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from matcher.roles.ads.slices import Slice
from matcher.roles.ads.titles import division, is_title
from matcher.roles.ads.wrapping import MARK

_CELL = re.compile(r"[ ]*\t[ \t]*| {4,}")


def below_each_other(lines: Iterable[Slice]) -> Iterator[Slice]:
    """Yield lines, those of columns with headings column by column, other cells as lines."""
    columns: list[list[Slice]] = []
    for line in lines:
        cells = (
            [cell.strip() for cell in line.split(_CELL)] if not MARK.match(line.text) else []
        )
        if columns and len(cells) == len(columns) and not _are_headings(cells):
            for column, cell in zip(columns, cells, strict=True):
                column.append(cell)
            continue
        yield from (cell for column in columns for cell in column)
        columns = [[cell] for cell in cells] if _are_headings(cells) else []
        if not columns:
            yield from cells or [line]
    yield from (cell for column in columns for cell in column)


def _are_headings(cells: list[Slice]) -> bool:
    """Tell whether several cells are headings, each of a section that is known."""
    return len(cells) > 1 and all(is_title(c.text) and division(c.text) for c in cells)
