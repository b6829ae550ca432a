"""The sentences of a line, and their clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.language import LANGUAGE, any_of
from matcher.roles.ads.breaking import LONGEST_SENTENCE, broken
from matcher.roles.ads.clausing import clauses_of
from matcher.roles.ads.slices import Slice

_ABBREVIATION = any_of(re.escape(word) for word in LANGUAGE.sentences.abbreviations)
_STOP = re.compile(r"(?<=[.!?])[\"”'’)]*\s+(?=[\"“(‘]?[A-Z0-9$£€])")
_ANY_STOP = re.compile(r"(?<=[.!?])[\"”'’)]*\s+(?=[\"“(‘]?\w)")
_NO_STOP = re.compile(rf"(?:\b(?:{_ABBREVIATION})|\b[A-Z]|^\d+)\.$", re.I)
_STOPS = (".", "!", "?")


def stop_of(lines: Sequence[str]) -> re.Pattern[str]:
    """Return what a sentence of a text ends with; where most begin small, another may too."""
    begun = [line[0] for line in lines if line[-1] in _STOPS]
    small = sum(map(str.islower, begun)) > len(begun) / 2
    return _ANY_STOP if small else _STOP


def clauses(line: Slice, stop: re.Pattern[str], *, prose: bool) -> Iterator[tuple[Slice, bool]]:
    """Yield the sentences of a line, each with whether it is the first.

    In ``prose`` clauses that speak to the reader stand apart.
    """
    for sentence, first in _sentences(line, stop):
        for number, clause in enumerate(clauses_of(sentence) if prose else (sentence,)):
            yield clause, first and number == 0


def _sentences(line: Slice, stop: re.Pattern[str]) -> Iterator[tuple[Slice, bool]]:
    start, first = 0, True
    for match in stop.finditer(line.text):
        if not _NO_STOP.search(line.text[max(start, match.start() - 12) : match.start()]):
            for part in broken(line.cut(start, match.start()).strip(), LONGEST_SENTENCE):
                yield part, first
                first = False
            start = match.end()
    rest = line.cut(start).strip()
    for part in broken(rest, LONGEST_SENTENCE) if rest.text else ():
        yield part, first
        first = False
