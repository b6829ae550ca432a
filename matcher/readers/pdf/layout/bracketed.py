"""What stands in brackets that a line opens and one of the next lines closes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.readers.pdf.layout.rows import Row

CLOSED_WITHIN = 3
"""How many lines below that which opens a bracket may close it."""

_BRACKET = re.compile(r"[()]")
_NUMBER = re.compile(r"\W*\w{1,3}\)\s")  # 2) Led


def inside_brackets(rows: Sequence[Row], breaks: Sequence[bool]) -> Iterator[int]:
    """Yield the numbers of rows that begin inside a bracket of a line above them.

    ``breaks`` says for each row but the first whether a block begins with it.
    """
    for number, row in enumerate(rows[:-1]):
        if "(" in row.text and opens_bracket(row):
            inside = range(number + 1, _closed_by(rows, breaks, number) + 1)
            yield from inside


def _closed_by(rows: Sequence[Row], breaks: Sequence[bool], number: int) -> int:
    """Return the number of the row that closes the bracket a row opens; of itself if none."""
    for lower in range(number + 1, min(number + 1 + CLOSED_WITHIN, len(rows))):
        row = rows[lower]
        if breaks[lower - 1] or row.item or "\t" in row.text or _NUMBER.match(row.text):
            return number
        first = _BRACKET.search(row.text)
        if first:
            return lower if first[0] == ")" else number
    return number


def opens_bracket(row: Row) -> bool:
    """Tell whether the last bracket of the last cell of a row is one that it opens."""
    cell = row.text.rpartition("\t")[2]
    return cell.rfind("(") > cell.rfind(")")
