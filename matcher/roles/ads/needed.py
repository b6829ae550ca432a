"""Tables of criteria: which cells are essential and which desirable.

A level stands at the head of a column of criteria, in a column of its own beside them, as a
tick below the head of a column, or at the head of a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from matcher.language import LANGUAGE

Rows = Sequence[Sequence[str]]
_Place = tuple[int, int]  # row and column of a cell
Level = Literal["must", "nice"]

_WORDS = LANGUAGE.tables
_LONGEST_ITEM = 300
_MUST = re.compile(rf"(?:{_WORDS.must})\W*", re.I)
_NICE = re.compile(rf"(?:{_WORDS.nice})\W*", re.I)
_MUST_LETTER = re.compile(rf"(?:{_WORDS.must_letter})\W*", re.I)
_NICE_LETTER = re.compile(rf"(?:{_WORDS.nice_letter})\W*", re.I)
_EITHER = re.compile(rf"(?:{_WORDS.either})\W*", re.I)
_TICK = re.compile(rf"[xX✓✔√☑✗✘●•■*+]|{_WORDS.tick}", re.I)
LEVEL_HEADINGS: dict[Level, str] = {"must": _WORDS.essential, "nice": _WORDS.desirable}
"""What stands above the cells of a level."""

_KEY = re.compile(rf"(?:{_WORDS.key})", re.I)
_LETTERED = re.compile(
    rf"[ •*-]{{0,4}}\(?((?i:{_WORDS.must_letter}|{_WORDS.nice_letter}))[).:]?[ -]{{1,3}}"
    rf"([A-Z].{{5,{_LONGEST_ITEM}}})"
)
_CELL = re.compile(r"\t|(?<=\S) {4,}(?=\S)")
_MARKS = {"heading": "\n", "item": "• ", "text": ""}
_LONGEST_ROW = 2000
_PARENTHESES = re.compile(r"\([^()]*\)")
_FEWEST, _PAIR = 3, 2
_LONGEST_HEAD, _LONGEST_CELL = 5, 100


def has_levels(rows: Rows) -> bool:
    """Tell whether the cells of a table are essential or desirable."""
    return bool(by_level(rows))


def is_head(cells: Sequence[str]) -> bool:
    """Tell whether the cells of a row say which columns below are of which level."""
    levels = {_level_of(cell) for cell in cells}
    either = any(map(_is_either, cells))
    return {"must", "nice"} <= levels or (either and len(cells) > 1)


def arranged(rows: Rows) -> Iterator[tuple[Literal["heading", "item", "text"], str]]:
    """Yield the lines of a table: items below their level, otherwise rows, tabs between cells.

    A row of a short cell and another is a label and its value. Such rows stay too where they
    stand above all that has a level.
    """
    levels = by_level(rows)
    first = min((place[0] for places in levels.values() for place in places), default=0)
    for row in rows[:first]:
        cells = _filled(row)
        if _is_labelled(cells) and not any(
            _level_of(each) or _is_either(each) for each in cells
        ):
            yield "text", _in_line(cells)
    for level, places in levels.items():
        yield "heading", LEVEL_HEADINGS[level]
        for i, column in places:
            yield from (("item", line) for line in rows[i][column].split("\n") if line)
    for row in rows if not levels else ():
        if cells := _filled(row):
            yield "text", _in_line(cells)


def _filled(row: Sequence[str]) -> list[str]:
    return [" ".join(cell.split()) for cell in row if cell.strip()]


def _is_labelled(cells: Sequence[str]) -> bool:
    return len(cells) == _PAIR and len(cells[0].split()) < _LONGEST_HEAD


def _is_either(cell: str) -> bool:
    return bool(_EITHER.fullmatch(cell.strip()))


def _in_line(cells: Sequence[str]) -> str:
    colon = _is_labelled(cells) and cells[0][-1] not in ":?"
    return (": " if colon else "\t").join(cells)


def with_levels(text: str) -> str:
    """Return a text with its tables of criteria read level by level.

    The cells of a row have tabs between them, or four blanks; nothing in a text says where a
    table ends but a line without.
    """
    lines: list[str] = []
    table: list[list[str]] = []
    rows: list[str] = []
    for line in [*_with_letters_apart(text.split("\n")), ""]:
        cells = _CELL.split(line.strip(" ")) if len(line) < _LONGEST_ROW else [line]
        if len(cells) > 1:
            table.append([cell.strip() for cell in cells])
            rows.append(line)
            continue
        levelled = table and has_levels(table)
        lines += [_MARKS[kind] + said for kind, said in arranged(table)] if levelled else rows
        table, rows = [], []
        lines += [line] if not _KEY.fullmatch(line.strip()) else []
    return "\n".join(lines[:-1])


def _with_letters_apart(lines: Sequence[str]) -> list[str]:
    """Return lines, those of a list that begin with the letter of a level as rows of two cells.

    So they are where both letters begin several lines, one below another.
    """
    found = [_LETTERED.match(line) for line in lines]
    apart = list(lines)
    for start, match in enumerate(found):
        if match and (start == 0 or not found[start - 1]):
            end = next((i for i in range(start, len(found)) if not found[i]), len(found))
            rows = [each for each in found[start:end] if each]
            levels = {_letter(each[1]) for each in rows}
            if len(rows) >= _FEWEST and levels >= {"must", "nice"}:
                apart[start:end] = [f"{each[1]}\t{each[2]}" for each in rows]
    return apart


def by_level(rows: Rows) -> dict[Level, list[_Place]]:
    """Return the cells that are essential and those that are desirable; empty if no table says.

    All other cells, of numbers, of areas and of how a criterion is assessed, are in neither.
    """
    for find in (_by_columns, _beside, _by_rows):
        found = {level: places for level, places in find(rows).items() if places}
        if found:
            return found
    return {}


def is_level(heading: str) -> bool:
    """Tell whether a heading says of what is below it that it is essential, or desirable."""
    return bool(_level_of(heading))


def _level_of(text: str) -> Level | None:
    words = _PARENTHESES.sub(" ", text[:_LONGEST_CELL]).split()
    if len(words) > _LONGEST_HEAD or len(text) > _LONGEST_CELL:
        return None
    head = " ".join(words)
    return "must" if _MUST.fullmatch(head) else "nice" if _NICE.fullmatch(head) else None


def _letter(text: str) -> Level | None:
    if _MUST_LETTER.fullmatch(text):
        return "must"
    return "nice" if _NICE_LETTER.fullmatch(text) else _level_of(text)


def _by_columns(rows: Rows) -> dict[Level, list[_Place]]:
    """Find a row that heads a column with each level, and what is below, text or ticks."""
    for number, row in enumerate(rows[:_FEWEST]):
        heads = {column: level for column, cell in enumerate(row) if (level := _level_of(cell))}
        if set(heads.values()) == {"must", "nice"}:
            below = [
                (i, c) for i in range(number + 1, len(rows)) for c in heads if _at(rows, i, c)
            ]
            ticked = [place for place in below if _TICK.fullmatch(_at(rows, *place))]
            if below and len(ticked) > len(below) / 2:  # other cells are of the row alone
                text = _text_column([rows[i] for i, _ in ticked], heads)
                below = [(i, c) for i, c in ticked if _at(rows, i, text)]
                return {
                    level: [(i, text) for i, c in below if heads[c] == level]
                    for level in ("must", "nice")
                }
            below = [(i, c) for i, c in below if not _level_of(_at(rows, i, c))]
            return {
                level: [(i, c) for i, c in below if heads[c] == level]
                for level in ("must", "nice")
            }
    return {}


def _beside(rows: Rows) -> dict[Level, list[_Place]]:
    """Find a column that says the level of each row, by its head or by saying both levels."""
    width = max(map(len, rows), default=0)
    for column in range(width):
        said = [(i, _at(rows, i, column)) for i in range(len(rows)) if _at(rows, i, column)]
        headed = bool(said) and bool(_EITHER.fullmatch(said[0][1]))
        below = said[bool(said) and not _letter(said[0][1]) :]
        levels = {i: level for i, cell in below if (level := _letter(cell))}
        if len(levels) < max(len(below), _FEWEST - headed):
            continue
        if headed or len(set(levels.values())) > 1:
            text = _text_column([rows[i] for i in levels], [column])
            return {
                wanted: [(i, text) for i, level in levels.items() if level == wanted]
                for wanted in ("must", "nice")
            }
    return {}


def _by_rows(rows: Rows) -> dict[Level, list[_Place]]:
    """Find rows that begin with a level: it is that of their cells, and of the rows below."""
    found: dict[Level, list[_Place]] = {"must": [], "nice": []}
    level: Level | None = None
    for i, row in enumerate(rows):
        filled = [c for c, cell in enumerate(row) if cell]
        own = _level_of(row[filled[0]]) if filled else None
        level = own or level
        if level:
            rest = filled[bool(own) :]
            found[level] += [(i, max(rest, key=lambda c: len(row[c].split())))] if rest else []
    return found if all(found.values()) else {}


def _text_column(rows: Rows, others: Sequence[int] | dict[int, Level]) -> int:
    """Return the column with most words, none of some others."""
    width = max(map(len, rows), default=0)
    words = {
        column: sum(len(_at(rows, i, column).split()) for i in range(len(rows)))
        for column in range(width)
        if column not in others
    }
    return max(words, key=lambda column: words[column], default=0)


def _at(rows: Rows, row: int, column: int) -> str:
    return rows[row][column].strip() if column < len(rows[row]) else ""
