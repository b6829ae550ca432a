"""Where in a text the columns of its pages go on, found by the lines printed there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.readers.extracted import GoingOn


def columns_in(
    text: str, starts: Sequence[int], going_on: Sequence[GoingOn]
) -> tuple[tuple[int, int], ...]:
    """Return where columns go on in a text, each with where it ended before; sorted.

    ``starts`` are those of the pages. Of several pages, one of which a place is not found, or
    stands there twice, has none: where one column begins, the other ends. What goes on with no
    line goes on with the start of its page.
    """
    ends = [*starts[1:], len(text)]
    found: dict[int, list[tuple[int, int] | None]] = {}
    for page, last, next_page, first in going_on:
        start = starts[page]
        before = (
            _place(text, list(_ends_of(last)), start, ends[page]) if last else (start, start)
        )
        after = _place(text, list(_starts_of(first)), starts[next_page], ends[next_page])
        pair = (after[0], before[1]) if before and after and before[1] <= after[0] else None
        found.setdefault(next_page, []).append(pair)
    whole = [pairs for pairs in found.values() if len(starts) == 1 or all(pairs)]
    return tuple(sorted(pair for pairs in whole for pair in pairs if pair))


def _ends_of(printed: str) -> Iterator[Sequence[str]]:
    """Yield all lines, then fewer of the last."""
    lines = printed.split("\n")
    yield from (lines[-count:] for count in range(len(lines), 0, -1))


def _starts_of(printed: str) -> Iterator[Sequence[str]]:
    lines = printed.split("\n")
    yield from (lines[:count] for count in range(len(lines), 0, -1))


def _place(
    text: str, choices: Sequence[Sequence[str]], start: int, end: int
) -> tuple[int, int] | None:
    """Return where the first of some choices of printed lines stands that is found once."""
    from matcher.text import clean  # which a process that reads nothing does without

    for lines in choices:
        words = [re.escape(word) for line in lines for word in clean(line).split()]
        found = list(re.compile(r"\s+".join(words)).finditer(text, start, end))
        if words and len(found) == 1:
            return found[0].span()
    return None
