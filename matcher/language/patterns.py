"""How words and patterns of a language are written down.

Patterns hold no capturing group, since they become part of others, and are matched without
regard to case unless they say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast

Words = tuple[str, ...]
"""Single words."""

Phrases = tuple[str, ...]
"""Words, or several with a blank between them."""

Regex = str
"""The source of a regular expression, alternatives without parentheses around them."""

Cued = tuple[tuple[Regex, Regex], ...]
"""Patterns, each behind a short one that is found in whatever it matches: few texts need all
of them, and to compile a long one takes as long as to score a résumé."""

NOTHING: Regex = "(?!)"
"""The pattern for what a language does not have: it matches nothing."""


def words(text: str) -> Words:
    """Return the words of a text with blanks between them."""
    return tuple(text.split())


def phrases(text: str) -> Phrases:
    """Return the phrases of a text with commas between them."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def any_of(alternatives: Iterable[str]) -> Regex:
    """Return the pattern that matches each of some words or patterns; nothing for none."""
    return "|".join(alternatives) or NOTHING


def late(pattern: Regex, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled at its first use, which takes some a good while."""
    return cast("re.Pattern[str]", _Late(pattern, flags))


class _Late:
    """Stands for a compiled pattern, and has its methods for its own from the first use on."""

    def __init__(self, pattern: Regex, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- whatever a pattern has
        found = getattr(re.compile(*self._source), name)
        setattr(self, name, found)
        return found
