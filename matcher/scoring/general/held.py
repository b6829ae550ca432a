"""Whether a résumé has a post that is called as the role is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from matcher.language import LANGUAGE
from matcher.roles.occupations import names_occupation
from matcher.sections.entries import CELL
from matcher.sections.headings import find_heading
from matcher.sections.names import names_role
from matcher.sections.words import YEAR
from matcher.text import BULLET, stem

ENOUGH = 0.5
"""So much of what a role asks must be shown that a post with its title makes a résumé as near
to the title as can be; with less of it, less.

Of two hundred résumés that readers put beside twenty descriptions none has such a post, so that
their judgement of fit cannot tell how much it should be: a head that is made up must not pay.
"""

if TYPE_CHECKING:
    from matcher.scoring.arrays import Floats

_ITEMS = (BULLET, "- ", "* ", "– ")
_RANKS = frozenset({*LANGUAGE.names.ranks, *LANGUAGE.ads.stop})
_WORD = re.compile(r"[^\W_][\w+#]*")
_YEAR = re.compile(rf"\b{YEAR}\b")
_NEAR, _MOST_WORDS, _MOST_LINES = 2, 14, 2000


def holds_title(text: str, title: str) -> bool:
    """Tell whether a post in a résumé's text has a title: its words in any order, any rank.

    That is a line below the heading of experience, or a cell of one, with years in it, or near
    it where no other title stands with them. In a list, a sentence or another section a title
    is none of a post.
    """
    asked = _called(title)
    if not asked:
        return False
    lines = text.split("\n")
    rows = _heads(text).get(asked, ())
    return any(_is_dated(lines, row) and _is_at_work(lines, row) for row in rows)


def raised(near: Floats, shown: Floats) -> Floats:
    """Return how near a résumé with a post of the title is to it, at least ``near``, 0 to 1.

    ``shown`` is what it shows of what is asked, 0 to 1.
    """
    return np.asarray(near + (1.0 - near) * np.minimum(1.0, shown / ENOUGH), dtype=np.float64)


def _called(title: str) -> frozenset[str]:
    """Return the words of a title by which posts are told, without their endings."""
    words = map(str.lower, _WORD.findall(title))
    return frozenset(stem(word) for word in words if word not in _RANKS)


@lru_cache(maxsize=2)  # a résumé is asked for by role after role
def _heads(text: str) -> Mapping[frozenset[str], Sequence[int]]:
    """Return the lines that may head posts, by what they, or cells of theirs, may call them."""
    found = defaultdict[frozenset[str], list[int]](list)
    for row, line in enumerate(text.split("\n", _MOST_LINES)[:_MOST_LINES]):
        if line and _is_short(line):
            for cell in CELL.split(line):
                found[_called(cell)].append(row)
    return found


def _is_short(line: str) -> bool:
    return not line.startswith(_ITEMS) and len(line.split()) <= _MOST_WORDS


def _is_dated(lines: Sequence[str], row: int) -> bool:
    if _YEAR.search(lines[row]):
        return True
    near = [*lines[max(0, row - _NEAR) : row], *lines[row + 1 : row + _NEAR + 1]]
    dated = (line for line in near if _YEAR.search(line) and _is_short(line))
    return any(not _names_post(line) for line in dated)


def _names_post(line: str) -> bool:
    return names_role(line) or any(names_occupation(c) for c in CELL.split(line) if c.strip())


def _is_at_work(lines: Sequence[str], row: int) -> bool:
    """Tell whether the last heading above a line that opens a section is that of experience."""
    for above in range(row - 1, -1, -1):
        line = lines[above]
        if not line or line.startswith(BULLET):
            continue
        heading = find_heading(line, item=False, apart=not above or not lines[above - 1])
        if heading is not None and heading.moves and heading.opens != "inside":
            return heading.opens == "experience"
    return False
