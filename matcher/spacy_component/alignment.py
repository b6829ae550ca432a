"""Where the pieces of a cleaned text stand in the text that it was cleaned from."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from matcher.text import Span


def spans_before(text: str, cleaned: str, spans: Iterable[Span]) -> list[Span] | None:
    r"""Return where spans of a cleaned text stand in the text before cleaning.

    Cleaning replaces and removes signs, blanks and forms of letters, and leaves the letters
    and digits in their order: by these the texts are followed. Where something is removed
    before a span, the span may begin some characters early. Each span holds a letter or a
    digit. None if the cleaned text has a letter that cannot be found.

    >>> spans_before("- Ran an  o\ufb03ce.", "• Ran an office.", [(2, 16)])
    [(2, 15)]
    """
    places = _places(text, cleaned)
    return None if places is None else [_before(text, cleaned, places, span) for span in spans]


def _places(text: str, cleaned: str) -> list[Span | None] | None:
    """Return for each character of a cleaned text where its letters stand in the text."""
    letters = _letters(text)
    places: list[Span | None] = []
    for character in cleaned:
        found = [_next(letters, letter) for letter in _folded(character)]
        if -1 in found:
            return None
        places.append((found[0], found[-1] + 1) if found else None)
    return places


def _before(text: str, cleaned: str, places: list[Span | None], span: Span) -> Span:
    """Return where one span stands, with the signs around its letters if they are the same."""
    start, end = span
    known = [(index, place) for index in range(start, end) if (place := places[index])]
    (first, (left, _)), (last, (_, right)) = known[0], known[-1]
    head, tail = cleaned[start:first], cleaned[last + 1 : end]
    left -= len(head) if text.endswith(head, 0, left) else 0
    right += len(tail) if text.startswith(tail, right) else 0
    return left, right


def _letters(text: str) -> Iterator[tuple[str, int]]:
    for offset, character in enumerate(text):
        for letter in _folded(character):
            yield letter, offset


def _next(letters: Iterator[tuple[str, int]], wanted: str) -> int:
    """Return where a letter comes next; -1 if it does not."""
    return next((offset for letter, offset in letters if letter == wanted), -1)


@lru_cache(4096)
def _folded(character: str) -> str:
    """Return the letters and digits of a character in the form that cleaning cannot change."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", character.lower())))
