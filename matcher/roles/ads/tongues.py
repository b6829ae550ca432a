"""Lines of an advertisement in one language, where it says the same in two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.titles import is_plain_title

_WORD = re.compile(r"[^\W\d_]+")
_OWN = frozenset((*LANGUAGE.ads.stop, *LANGUAGE.ads.linking))
_FOREIGN = frozenset(LANGUAGE.ads.foreign) - _OWN
_FEWEST = 2
"""Function words that make a line foreign, and such lines that make a text one in two."""


def in_one_language(lines: Sequence[Slice]) -> Iterator[Slice]:
    """Yield lines without those of another language, which go on until one is told to be own.

    A name such as that of a street makes no text one in two languages.
    """
    tongues = [_is_foreign(line.text) for line in lines]
    foreign, several = False, tongues.count(True) >= _FEWEST
    for line, told in zip(lines, tongues, strict=True):
        foreign = foreign if told is None else told
        if not (foreign and several):
            yield line


def _is_foreign(line: str) -> bool | None:
    """Tell whether a line is of another language, None if its words do not tell."""
    words = _WORD.findall(line.lower())
    strange = sum(word in _FOREIGN or not word.isascii() for word in words)
    own = sum(word in _OWN for word in words)
    if strange >= _FEWEST and strange > own:
        return True
    return False if own > strange or is_plain_title(line) else None
