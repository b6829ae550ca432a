"""Patterns that few texts match: tried only where a text has letters that every match needs.

To look through a sentence for a word costs a hundredth of what a pattern costs that begins
anywhere, and most sentences match hardly any of some hundred patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import cast

from matcher.language.beginnings import (
    CLASS,
    CONTROLS,
    GROUP,
    KINDS,
    NOT_CONSUMING,
    REPEATED,
    PatternSyntaxError,
    led,
)
from matcher.language.patterns import Regex
from matcher.lazily import Late

_FEWEST_LETTERS, _ENOUGH, _MOST = 2, 4, 150
_SAME_AS_LETTERS = str.maketrans({"ı": "i", "ſ": "s", "İ": "i"})
"""What stands for i and s without regard to case, and is not such a letter in lower case."""


def seldom(pattern: Regex, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled, and tried, only for texts that may match it."""
    return cast("re.Pattern[str]", _Seldom(pattern, flags))


def needles_of(pattern: Regex) -> tuple[str, ...]:
    """Return strings in lower case of which every match has one; none if that is not known.

    The shorter of them come last. What is read is what the patterns of a language are made
    of; of any other syntax nothing is known.
    """
    try:
        reader = _Reader(pattern)
        found = reader.alternatives()
    except PatternSyntaxError:
        return ()
    if found is None or len(found) > _MOST or reader.at < len(pattern):
        return ()
    return tuple(sorted(found, key=lambda each: (-len(each), each)))


class _Seldom(Late):
    """Stands for a compiled pattern: what it finds is the same, and mostly nothing."""

    def source(self) -> tuple[str | bytes, int]:
        """Return the pattern that is compiled, and its flags."""
        return led(str(self._pattern)), self._flags

    @cached_property
    def _needles(self) -> tuple[str, ...]:
        return needles_of(str(self._pattern)) or ("",)

    def _may_match(self, text: str) -> bool:
        return any(map(_lowered(text).__contains__, self._needles))

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        return self._compiled.search(text, *span) if self._may_match(text) else None

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        return self._compiled.match(text, *span) if self._may_match(text) else None

    def fullmatch(self, text: str, *span: int) -> re.Match[str] | None:
        return self._compiled.fullmatch(text, *span) if self._may_match(text) else None

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text, *span) if self._may_match(text) else iter(())

    def sub(self, by: str, text: str, count: int = 0) -> str:
        return self._compiled.sub(by, text, count) if self._may_match(text) else text


class Seldoms(dict[str, re.Pattern[str]]):
    """Patterns by name, of which a text matches few or none."""

    def __init__(self, patterns: Mapping[str, Regex], flags: int = 0) -> None:
        super().__init__({name: seldom(each, flags) for name, each in patterns.items()})
        self._sources = patterns

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        """The names of the patterns that need each needle; an empty one for those without."""
        found: dict[str, list[str]] = {}
        for name, pattern in self._sources.items():
            for needle in needles_of(pattern) or ("",):
                found.setdefault(needle, []).append(name)
        return found

    def that_may_match(self, text: str) -> Iterator[tuple[str, re.Pattern[str]]]:
        """Yield in their order the patterns that a text may match, each with its name."""
        low = _lowered(text)
        names = {n for needle, own in self._names.items() if needle in low for n in own}
        yield from ((name, pattern) for name, pattern in self.items() if name in names)


@lru_cache(maxsize=8)  # of one sentence after the other, each for some hundred patterns
def _lowered(text: str) -> str:
    """Return a text in lower case, with letters for what matches them without being them."""
    return (text if text.isascii() else text.translate(_SAME_AS_LETTERS)).lower()


class _Reader:
    """Reads a pattern once, from left to right, for what each of its parts needs."""

    def __init__(self, pattern: Regex) -> None:
        self._pattern, self.at = pattern, 0

    def alternatives(self) -> frozenset[str] | None:
        """Return the needles of alternatives, all put together; None if one has none."""
        found = [self._sequence()]
        while self._pattern.startswith("|", self.at):
            self.at += 1
            found.append(self._sequence())
        needles = [each for each in found if each is not None]
        return frozenset[str]().union(*needles) if len(needles) == len(found) else None

    def _sequence(self) -> frozenset[str] | None:
        """Return the best needles of any part: of letters in a row, or of a group."""
        best: frozenset[str] | None = None
        row = ""
        while self.at < len(self._pattern) and self._pattern[self.at] not in "|)":
            letter, inside = self._part()
            least, once = self._repeated()
            if inside and least:
                best = _better(best, inside)
            if letter == "":
                continue
            if letter and least:
                row += letter
            if not (letter and once):  # what follows does not stand next to what was before
                best = _better(best, frozenset({row}))
                row = letter if letter and least else ""
        return _better(best, frozenset({row}))

    def _part(self) -> tuple[str | None, frozenset[str] | None]:
        """Read one part: its letter, empty if it takes none, None if any; and its needles."""
        sign = self._pattern[self.at]
        if sign == "(":
            return self._group()
        if sign == "[" and (match := CLASS.match(self._pattern, self.at)):
            self.at = match.end()
            return None, None
        self.at += 1
        if sign == "\\":
            return self._escaped(), None
        if sign in "^$":
            return "", None
        return (None if sign == "." or not sign.isascii() else sign.lower()), None

    def _escaped(self) -> str | None:
        sign = self._pattern[self.at : self.at + 1]
        self.at += 1
        if sign in NOT_CONSUMING:
            return ""
        if sign in KINDS + CONTROLS:
            return None
        if not sign or sign.isalnum():
            raise PatternSyntaxError
        return sign if sign.isascii() else None

    def _group(self) -> tuple[str | None, frozenset[str] | None]:
        match = GROUP.match(self._pattern, self.at)
        if not match or self._pattern.startswith("?", match.end()):
            raise PatternSyntaxError
        self.at = match.end()
        inside = self.alternatives()
        if not self._pattern.startswith(")", self.at):
            raise PatternSyntaxError
        self.at += 1
        if match["not"]:
            return "", None
        return ("" if match["ahead"] else None), inside

    def _repeated(self) -> tuple[bool, bool]:
        """Read how often a part stands: whether at least once, and whether exactly once."""
        match = REPEATED.match(self._pattern, self.at)
        if not match:
            return True, True
        self.at = match.end()
        if match["sign"]:
            return match["sign"] == "+", False
        return int(match["least"] or 0) > 0, match[0] == "{1}"


def _better(one: frozenset[str] | None, other: frozenset[str]) -> frozenset[str] | None:
    """Return the needles that fewer texts have: longer ones, or fewer of them."""
    if min(map(len, other)) < _FEWEST_LETTERS:
        return one
    return other if one is None or _worth(other) > _worth(one) else one


def _worth(needles: frozenset[str]) -> tuple[int, int]:
    return min(_ENOUGH, *map(len, needles)), -len(needles)
