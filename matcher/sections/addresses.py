"""Where a line holds an address: a street, a house or a district, and its number."""

from __future__ import annotations

import re

from matcher.language import LANGUAGE, any_of
from matcher.lazily import late
from matcher.sections.names import names_role
from matcher.sections.words import LETTERS

_WORDS = LANGUAGE.names
_NUMBERED = late(rf"\b(?:{_WORDS.numbered_place})\b", re.I)
_STREET = late(rf"\b(?:{_WORDS.street})\b", re.I)
_NUMBER = late(r"\d+")
_FIRST_NUMBER = late(r"\W*(?:[A-Z]\w{0,2}\W{1,2})?\d[\w/-]*,")
_APART = late(r"(?:^|[^\w\s]|\d)\s*$")
_OF_SENTENCES = late(
    rf"\b(?:{any_of(sorted({*LANGUAGE.entries.small_words} - {*_WORDS.in_addresses}))})\b"
)
_IN_ADDRESSES = frozenset(_WORDS.in_addresses)

_LENGTH = 200
_POSTCODE = 5  # digits, which no count of people or years has
_FEW = 2
_FEW_BEFORE_POSTCODE = 5


def holds_address(line: str) -> bool:
    """Tell whether a line holds a street or the like with its number.

    Only words with a capital stand between the two, unless all is written small: in "Floor
    manager who led 14 staff" and "9 years in which I drive growth" they do not belong together.
    """
    said = line[:_LENGTH]
    numbers = [match.span() for match in _NUMBER.finditer(said)]
    if not numbers:
        return False
    return any(_has_number(said, place, numbers) for place in _NUMBERED.finditer(said)) or any(
        _follows_number(said, street, numbers) for street in _STREET.finditer(said)
    )


def _has_number(said: str, place: re.Match[str], numbers: list[tuple[int, int]]) -> bool:
    """Tell whether the next number behind a word is that of a place, or its postcode."""
    start, end = next((span for span in numbers if span[0] >= place.end()), (0, 0))
    between = said[place.end() : start]
    if not end:
        return False
    postcode = end - start >= _POSTCODE
    if not _is_close(between):
        few = len(LETTERS.findall(between)) <= _FEW_BEFORE_POSTCODE
        return postcode and few and not _OF_SENTENCES.search(said)
    if place[0].islower() and not _APART.search(said[: place.start()]):
        return not _OF_SENTENCES.search(said)
    return postcode or not names_role(place[0] + between)


def _follows_number(said: str, street: re.Match[str], numbers: list[tuple[int, int]]) -> bool:
    """Tell whether the last number before a word is that of a street."""
    start, end = next((span for span in reversed(numbers) if span[1] <= street.start()), (0, 0))
    between = said[end : street.start()]
    if not end:
        return False
    if street[0].islower() or not _is_close(between):
        first = _FIRST_NUMBER.match(said)
        if first and first.end() >= end:
            return True
        few = len(LETTERS.findall(between)) <= _FEW
        return few and bool(_APART.search(said[:start])) and not _OF_SENTENCES.search(said)
    return True


def _is_close(between: str) -> bool:
    """Tell whether no small word stands between, but such as addresses have."""
    return all(
        not word[0].islower() or word in _IN_ADDRESSES for word in LETTERS.findall(between)
    )
