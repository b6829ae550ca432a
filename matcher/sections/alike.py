"""Headings that no word tells: lines that are written as the other headings of a résumé are."""

from __future__ import annotations

import re
from collections import Counter

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.composed import OPENED
from matcher.sections.details import is_detail, is_empty, split_label
from matcher.sections.names import names_role
from matcher.sections.words import key_of

_COLON = re.compile(r":[\s.–-]*$")
_NEVER = late(r"[\d@,\t()|\"“]")
_WORDS = LANGUAGE.headings
_TELLING = frozenset((*_WORDS.heads, *_WORDS.behind_heads, *_WORDS.before_heads))
_GOES_ON = frozenset(_WORDS.before_scopes)
_LABELS = frozenset(map(key_of, LANGUAGE.entries.labels))

_FEWEST = 3
_SHARE = 0.7
_FEWEST_WORDS, _MOST_WORDS = 2, 5

_Form = tuple[bool, bool, bool]


class Forms:
    """How the headings are written that were seen so far: capitals, a colon, room above."""

    def __init__(self) -> None:
        self._seen: Counter[_Form] = Counter()

    def note(self, line: str, *, apart: bool) -> None:
        """Note a line that is a heading."""
        self._seen[_form(line, apart=apart)] += 1

    def are_of(self, line: str, *, apart: bool) -> bool:
        """Tell whether a line is written as most headings are, and as nothing else may be.

        With room above it, in capitals or before a colon; without a colon one of its words is
        one of headings. Titles of jobs, details and dates are none.
        """
        total = self._seen.total()
        if not apart or total < _FEWEST or not line[:1].isupper() or _NEVER.search(line):
            return False
        form = capitals, colon, _ = _form(line, apart=apart)
        if not (capitals or colon) or self._seen[form] < max(_FEWEST, _SHARE * total):
            return False
        key = key_of(line)
        words = key.split()
        if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or key in _LABELS:
            return False
        if words[-1] in _GOES_ON or OPENED.get(words[-1]) == "inside":
            return False
        told = colon or not _TELLING.isdisjoint(words)
        return told and not (
            names_role(line) or is_empty(line) or is_detail(line, *split_label(line))
        )


def _form(line: str, *, apart: bool) -> _Form:
    return line.isupper(), bool(_COLON.search(line)), apart
