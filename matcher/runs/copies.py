"""Results of files that hold the text of an earlier one: they name it."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import replace

from matcher.results import Failure, MatchResult

_DIGEST_BYTES = 16  # of a text: enough to tell millions apart, and half the memory


class Duplicates:
    """The texts of a stream so far: the second file that holds one is a copy of the first."""

    def __init__(self) -> None:
        self._first: dict[bytes, str] = {}

    def first(self, text_sha256: str, name: str) -> str | None:
        """Return the name of the first file with this text; None if it is this one."""
        if not text_sha256:
            return None
        before = self._first.setdefault(bytes.fromhex(text_sha256)[:_DIGEST_BYTES], name)
        return None if before == name else before

    def named(
        self, results: Iterable[MatchResult | Failure]
    ) -> Generator[MatchResult | Failure, None, None]:
        """Yield the results, each copy with the name of the first."""
        for result in results:
            yield self.marked(result)

    def marked(self, result: MatchResult | Failure) -> MatchResult | Failure:
        """Return a result, with the name of the first file if it is a copy."""
        if isinstance(result, Failure) or result.source is None:
            return result
        first = self.first(result.source.text_sha256, result.resume)
        return replace(result, duplicate_of=first) if first is not None else result
