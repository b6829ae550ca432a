"""How words and patterns of a language are written down.

Patterns hold no capturing group, since they become part of others, and are matched without
regard to case unless they say otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable

Words = tuple[str, ...]
"""Single words."""

Phrases = tuple[str, ...]
"""Words, or several with a blank between them."""

Regex = str
"""The source of a regular expression, alternatives without parentheses around them."""

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
