"""Tables in Markdown, their cells parted by bars, to lines that others read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.roles.ads.needed import has_levels
from matcher.text import BULLET

_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"[\s|:-]*-[\s|:-]*")
_FEWEST, _PAIR = 2, 2
_LONGEST_ROW = 2000


def without_bars(text: str) -> str:
    """Return a text with its Markdown tables read row by row.

    A table of criteria by level keeps its columns, with tabs between. Of any other each row
    is an item, the first cell of two its label, and a row above a rule is its head, and left
    out. Other lines with bars stay as they are.
    """
    if "|" not in text:
        return text
    lines: list[str] = []
    table: list[str] = []
    for line in [*text.split("\n"), ""]:
        if _is_row(line):
            table.append(line)
            continue
        lines += _read(table) if _is_table(table) else table
        table = []
        lines.append(line)
    return "\n".join(lines[:-1])


def _is_row(line: str) -> bool:
    return len(line) < _LONGEST_ROW and len(_BAR.split(line.strip())) > 1


def _is_rule(line: str) -> bool:
    return bool(_RULE.fullmatch(line.strip()))


def _is_table(rows: list[str]) -> bool:
    """Tell whether lines are a table: a rule as the second, bars around each, or levels."""
    bare = [row.strip() for row in rows]
    around = all(len(row) > 1 and row[0] == row[-1] == "|" for row in bare)
    if len(bare) < _FEWEST:
        return False
    return around or _is_rule(bare[1]) or has_levels([_cells(row) for row in rows])


def _read(lines: list[str]) -> Iterator[str]:
    rows = [_cells(line) for line in lines if not _is_rule(line)]
    if has_levels(rows):
        yield from ("\t".join(row) for row in rows)
        return
    for row in rows[_is_rule(lines[1]) :]:
        cells = [cell for cell in row if cell]
        if cells:
            yield BULLET + (": " if len(cells) == _PAIR else ", ").join(cells)


def _cells(line: str) -> list[str]:
    bare = line.strip().removeprefix("|")
    bare = bare.removesuffix("|") if not bare.endswith("\\|") else bare
    return [" ".join(cell.replace("\\|", "|").split()) for cell in _BAR.split(bare)]
