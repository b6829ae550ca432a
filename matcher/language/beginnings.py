"""With what any match of a pattern begins, so that other places are passed over at once.

A pattern of many alternatives tries each of them at each place; most places have a letter that
none begins with, or stand inside a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from matcher.language.patterns import Regex

GROUP = re.compile(r"\((?:\?(?:P<\w+>|-?[a-z]*:|(?P<ahead>=)|(?P<not>!|<!|<=)))?")
REPEATED = re.compile(r"(?:\{(?P<least>\d*)(?:,\d*)?\}|(?P<sign>[?*+]))[?+]?")
CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.S)
NOT_CONSUMING, KINDS, CONTROLS = "bBAZ", "dDsSwW", "nrtfv"
_WIDE = frozenset(("\\w", "\\W", "\\S", "\\D"))
_FEWEST = 4
"""Patterns of fewer alternatives gain nothing."""


class PatternSyntaxError(Exception):
    """Raised where a pattern has what is not read here."""


@dataclass(frozen=True, slots=True)
class _Opening:
    """What a part begins with, as parts of a class of letters, and whether it may take none.

    ``at_word`` says that it only begins at the edge of a word.
    """

    letters: frozenset[str]
    may_be_none: bool
    at_word: bool


_ANY = _Opening(_WIDE, may_be_none=False, at_word=False)


def led(pattern: Regex) -> Regex:
    """Return a pattern that finds the same, and first looks at how a match has to begin.

    It is the pattern itself where that is not known.
    """
    reader = _Reader(pattern)
    try:
        opening = reader.alternatives()
    except PatternSyntaxError:
        return pattern
    letters = opening.letters
    if reader.at < len(pattern) or opening.may_be_none or letters & _WIDE:
        return pattern
    if pattern.count("|") < _FEWEST:
        return pattern
    edge = r"\b" if opening.at_word else ""
    return rf"{edge}(?=[{''.join(sorted(letters))}])(?:{pattern})"


class _Reader:
    """Reads a pattern once, from left to right, for what each of its parts begins with."""

    def __init__(self, pattern: Regex) -> None:
        self._pattern, self.at = pattern, 0

    def alternatives(self) -> _Opening:
        """Return the opening of alternatives, put together."""
        found = [self._sequence()]
        while self._pattern.startswith("|", self.at):
            self.at += 1
            found.append(self._sequence())
        return _Opening(
            frozenset[str]().union(*(each.letters for each in found)),
            any(each.may_be_none for each in found),
            all(each.at_word for each in found),
        )

    def _sequence(self) -> _Opening:
        letters = frozenset[str]()
        open_, at_word, begun = True, False, False
        while self.at < len(self._pattern) and self._pattern[self.at] not in "|)":
            edge = self._pattern.startswith(r"\b", self.at)
            part = self._part()
            least = self._least()
            if edge:
                at_word = at_word or not begun
            elif part and open_:
                at_word = at_word or (not begun and part.at_word and least > 0)
                begun = True
                letters |= part.letters
                open_ = part.may_be_none or not least
        return _Opening(letters, open_, at_word)

    def _part(self) -> _Opening | None:
        """Read one part; None if it takes no letter."""
        sign = self._pattern[self.at]
        if sign == "(":
            return self._group()
        if sign == "[" and (match := CLASS.match(self._pattern, self.at)):
            self.at = match.end()
            return _class_of(match[0][1:-1])
        self.at += 1
        if sign == "\\":
            return self._escaped()
        if sign in "^$":
            return None
        if sign == ".":
            return _ANY
        return _Opening(frozenset((re.escape(sign),)), may_be_none=False, at_word=False)

    def _escaped(self) -> _Opening | None:
        sign = self._pattern[self.at : self.at + 1]
        self.at += 1
        if sign and sign in NOT_CONSUMING:
            return None
        if not sign or (sign.isalnum() and sign not in KINDS + CONTROLS):
            raise PatternSyntaxError
        return _Opening(frozenset((f"\\{sign}",)), may_be_none=False, at_word=False)

    def _group(self) -> _Opening | None:
        match = GROUP.match(self._pattern, self.at)
        if not match or self._pattern.startswith("?", match.end()):
            raise PatternSyntaxError
        if match[0].startswith("(?i"):  # whose letters stand for both cases
            raise PatternSyntaxError
        self.at = match.end()
        inside = self.alternatives()
        if not self._pattern.startswith(")", self.at):
            raise PatternSyntaxError
        self.at += 1
        return None if match["ahead"] or match["not"] else inside

    def _least(self) -> int:
        """Read how often a part stands at least."""
        match = REPEATED.match(self._pattern, self.at)
        if not match:
            return 1
        self.at = match.end()
        return int(match["sign"] == "+") if match["sign"] else int(match["least"] or 0)


def _class_of(inside: str) -> _Opening:
    """Return the opening of a class of letters; its hyphens at an end are of no range."""
    if inside.startswith(("^", "]")):
        return _ANY
    if inside.startswith("-"):
        inside = rf"\{inside}"
    if inside.endswith("-") and not inside.endswith(r"\-"):
        inside = rf"{inside[:-1]}\-"
    return _Opening(frozenset((inside,)), may_be_none=False, at_word=False)
