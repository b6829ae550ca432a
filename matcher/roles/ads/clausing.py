"""Sentences of prose parted where a clause speaks to the reader: you do, we expect."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.slices import Slice

_PROSE = LANGUAGE.prose
_SPOKEN = rf"(?:{_PROSE.reader}|{_PROSE.brought}|{_PROSE.expecting}\s)"
_SPEAKING = re.compile(rf"\W*{_SPOKEN}", re.I)
_MARK = re.compile(_PROSE.marks)
_WISH = re.compile(LANGUAGE.ads.nice, re.I)
"""What stands before a colon and says that all behind it is welcome."""
_JOINED = seldom(rf"(?:{_PROSE.marks}|{_PROSE.joints})(?={_SPOKEN})", re.I)


def clauses_of(sentence: Slice) -> Iterator[Slice]:
    """Yield the clauses of a sentence that speak to the reader, and what stands between.

    Behind a comma, or "and", one begins only where one has begun before: what stands before
    it may else be its condition.
    """
    text = sentence.text
    if not _JOINED.search(text):
        yield sentence
        return
    start = 0
    for match in _JOINED.finditer(text):
        marked = _MARK.match(match[0])
        told = _SPEAKING.match(text, start, match.start())
        wish = _WISH.fullmatch(text, start, match.start())
        if match.start() > start and (marked or told) and not wish:
            yield sentence.cut(start, match.start()).strip()
            start = match.end()
    yield sentence.cut(start).strip()
