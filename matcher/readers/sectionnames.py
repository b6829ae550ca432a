"""What sections are called, and tables of which a row calls what is below it so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from matcher.language import LANGUAGE

_WORDS = LANGUAGE.headings
_HEADINGS = frozenset(chain(_WORDS.labels, *_WORDS.sections.values()))
_LAST_WORDS = frozenset(heading.rsplit(" ", 1)[-1] for heading in _HEADINGS)


def names_section(text: str) -> bool:
    """Tell whether a line is what a section is called, or that after words that qualify it.

    >>> names_section("Skills"), names_section("Work Experience:"), names_section("Welder")
    (True, True, False)
    """
    said = text.strip(" :").lower().split()
    if not said or LANGUAGE.singular(said[-1]) not in _LAST_WORDS:
        return False
    words = list(map(LANGUAGE.singular, said))
    while words and " ".join(words) not in _HEADINGS:
        words = words[1:] if words[0] in _WORDS.qualifiers else []
    return bool(words)


def are_heads(cells: Sequence[str]) -> bool:
    """Tell whether the filled cells of a row are headings of sections that stand below them.

    >>> are_heads(["Skills", "", "Projects"]), are_heads(["Skills", "Skills:"])
    (True, False)
    """
    filled = [text for cell in cells if (text := cell.strip(" \n:").lower())]
    return 1 < len(filled) == len(set(filled)) and all(map(names_section, filled))


def under_heads(rows: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    r"""Yield the rows of a table, a row below one of headings cell by cell, each with its own.

    More rows below one are a table of what the headings say.

    >>> list(under_heads([["Skills", "Projects"], ["Cooking", "A kitchen"]]))
    [['Skills\n\nCooking'], ['Projects\n\nA kitchen']]
    """
    place = 0
    while place < len(rows):
        heads, *below = rows[place : place + 3]
        is_last = len(below) == 1 or (len(below) > 1 and are_heads(below[1]))
        if is_last and are_heads(heads) and _stand_under(heads, below[0]):
            pairs = zip(heads, below[0], strict=True)
            yield from ([f"{head}\n\n{text}".rstrip()] for head, text in pairs if head.strip())
            place += 1
        else:
            yield heads
        place += 1


def _stand_under(heads: Sequence[str], cells: Sequence[str]) -> bool:
    if len(heads) != len(cells) or are_heads(cells):
        return False
    pairs = zip(heads, cells, strict=True)
    return all(head.strip() or not text.strip() for head, text in pairs)


def has_section(text: str) -> bool:
    """Tell whether a text has a section: a line that is called as one, and more below it."""
    lines = text.strip().split("\n")
    return any(map(names_section, lines[:-1])) and not names_section(lines[-1])


def begin_anew(cells: Sequence[str]) -> Iterator[int]:
    """Yield the numbers of the cells of a row that do not go on with a section to their left.

    They stand beside a column that has sections, and have their own below their first line: so
    do the two sides of a page that is laid out as a table.
    """
    for number in range(1, len(cells)):
        _, _, below = cells[number].strip().partition("\n")
        if any(map(has_section, cells[:number])) and has_section(below):
            yield number
