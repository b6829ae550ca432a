"""Pieces of a text that know where each of their characters stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Place = tuple[int, int]
"""Start and end offset of a piece of an advertisement."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A piece of a text: ``at`` holds for each character of ``text`` its offset there."""

    text: str
    at: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Slice:
        """Return a whole text as one piece."""
        return cls(text, range(len(text)))

    @property
    def place(self) -> Place:
        """Return where the piece begins and ends in the text."""
        return (self.at[0], self.at[-1] + 1) if self.text else (0, 0)

    def cut(self, start: int, end: int | None = None) -> Slice:
        """Return the part between two of the piece's own offsets."""
        return Slice(self.text[start:end], self.at[start:end])

    def strip(self, signs: str | None = None) -> Slice:
        """Return the piece without blanks, or other signs, around it."""
        if len(self.text.strip(signs)) == len(self.text):
            return self
        left = len(self.text) - len(self.text.lstrip(signs))
        return self.cut(left, max(left, len(self.text.rstrip(signs))))

    def split(self, pattern: re.Pattern[str]) -> Iterator[Slice]:
        """Yield the parts between the matches of a pattern, which may be empty."""
        start = 0
        for match in pattern.finditer(self.text):
            yield self.cut(start, match.start())
            start = match.end()
        yield self.cut(start) if start else self

    def without(self, pattern: re.Pattern[str]) -> Slice:
        """Return the piece without what a pattern matches."""
        kept = list(self.split(pattern))
        return self if len(kept) == 1 else joined(kept)

    def reading(self, text: str) -> Slice:
        """Return the piece with other characters, as many as it has."""
        return Slice(text, self.at) if len(text) == len(self.text) else self


def joined(parts: Sequence[Slice], between: str = "") -> Slice:
    """Return pieces as one; what stands between two stands where the second begins."""
    text: list[str] = []
    at: list[int] = []
    for part in parts:
        if part.text:
            if text:
                text.append(between)
                at += [part.at[0]] * len(between)
            text.append(part.text)
            at += part.at
    return Slice("".join(text), at)
