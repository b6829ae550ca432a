"""The items of lists in a text: which lines have a bullet or a number before them."""

from __future__ import annotations

import re
from itertools import pairwise

from matcher.sections.words import PROSE_WORDS
from matcher.text import BULLET

_NUMBERING = re.compile(r"^(?:• )?\(?(\d{1,2}|[ivx]{1,4}|[A-Za-z])([.)]+)(?:[ \t]+|$)", re.M)
_WORD = re.compile(r"[^\W\d_]{2,}")
_COUNTED = re.compile(r"\(\d{1,4}\)|(?:^|[\s|])\d{1,2}[.)](?=\s|$)")
_TAG = re.compile(r"(?:^|\s)#[^\W\d]")
_FEWEST_COUNTED, _MOST_WORDS_COUNTED = 3, 3
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def items_of(text: str) -> dict[int, int]:
    """Return how long the bullet or the number is of each line that has one, by its offset.

    A number is one next to its neighbour, ``1.`` before ``2.``, ``b)`` after ``a)``; the first
    one also alone, in a list of one item, if no line beside it is numbered in another way.
    """
    items = {match.start(): len(BULLET) for match in re.finditer(f"^{BULLET}", text, re.M)}
    marks = [(_rank(match[1]), match) for match in _NUMBERING.finditer(text)]
    numbered = {match.start() for _, match in marks}
    items |= {
        one.start(): len(one[0])
        for _, one in marks
        if _is_first(one) and numbered.isdisjoint(_beside(text, one.start()))
    }
    for (rank, one), (next_rank, other) in pairwise(marks):
        if rank + 1 == next_rank and one[2] == other[2]:
            items |= {match.start(): len(match[0]) for match in (one, other)}
    return items


def is_counted_off(text: str) -> bool:
    """Tell whether a passage is a list within a line: words of which each few have a number.

    "1. boards 2. budgets 3. teams" names things, as "vision (2019), sprints (2020), ..." and
    "#vision #sprints #teams" do.
    """
    if "#" in text and sum(1 for _ in _TAG.finditer(text)) >= _FEWEST_COUNTED:
        return True
    numbers = sum(1 for _ in _COUNTED.finditer(text))
    words = len(_WORD.findall(text))
    return numbers >= _FEWEST_COUNTED and words <= _MOST_WORDS_COUNTED * numbers


def next_start(text: str, end: int) -> int:
    """Return where the next line begins that is not empty."""
    while end < len(text) and text[end] == "\n":
        end += 1
    return end


def _is_first(mark: re.Match[str]) -> bool:
    """Tell whether a number may begin a list; ``A.`` may be an initial."""
    return mark[1] == "1" or (mark[1] in ("a", "i") and ")" in mark[2])


def _beside(text: str, start: int) -> tuple[int, int]:
    """Return where the line above and the line below one begin; -1 for none."""
    above = text.rfind("\n", 0, start - 1) + 1 if start else -1
    end = text.find("\n", start)
    return above, end + 1 if end >= 0 else -1


def _rank(number: str) -> int:
    if number.isdigit():
        return int(number)
    if number in _ROMAN:
        return _ROMAN.index(number) + 1000
    return ord(number[0]) + 2000


def is_long(text: str, start: int) -> bool:
    """Tell whether the line at an offset is longer than what may be one of many headings."""
    end = text.find("\n", start)
    return len(text[start : end if end >= 0 else None].split()) > PROSE_WORDS
