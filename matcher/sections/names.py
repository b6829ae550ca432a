"""Which words of a head are the person's name, and where a headline beside it begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from matcher.language import LANGUAGE, any_of
from matcher.lazily import late
from matcher.sections.contacts import CONTACT
from matcher.sections.words import LETTERS, key_of
from matcher.text import CAPITAL

_WORDS = LANGUAGE.names
_ROLES, _MODIFIERS, _BOTH = map(
    frozenset, (_WORDS.roles, _WORDS.modifiers, _WORDS.roles_before_roles)
)
_KNOWN = _ROLES | _MODIFIERS
NO_NAME = frozenset(_WORDS.address)
"""Words of which none stands in a name on the first line."""
NO_LATER_NAME = _KNOWN.union(NO_NAME, _WORDS.places)
"""Words of which none stands in a name that nothing else tells."""
_AFTER_NAME = frozenset(_WORDS.credentials)
NAME_LABELS = frozenset(_WORDS.labels)

TITLE = rf"(?:\b(?:{any_of(_WORDS.titles)})\b\.?\s*)"
BRACKETED_PRONOUNS = rf"[(\[]\s*(?i:{_WORDS.pronouns})\b[^)\]]*[)\]]"
"""Pattern of the pronouns that a person goes by, in parentheses behind the name."""

_BEFORE_NAME = late(
    rf"\W*(?:(?:{_WORDS.document})(?:(?: (?:{any_of(_WORDS.document_of)}))?[\W_]+|$))?"
    rf"(?:{TITLE}(?=\S))*",
    re.I,
)
_PARTICLE = (
    rf"(?:{_WORDS.hyphenated_particle}|{_WORDS.elided_particle}"
    rf"|(?:{any_of(_WORDS.particles)})\s+)"
)
_PART = rf"(?:{CAPITAL}\.)*{CAPITAL}[^\W\d_]*(?:['’.-][^\W\d_]+)*\.?"
_WORD = late(rf"\s*({_PARTICLE}*{_PART})(?![^\s,;|()/])")
_PRONOUNS = late(BRACKETED_PRONOUNS)

_FEWEST_WORDS, _MOST_WORDS = 2, 6
_SHORT = 3


def names_role(text: str) -> bool:
    """Tell whether a text holds a word of a headline."""
    return not _ROLES.isdisjoint(key_of(text).split())


def is_role(key: str) -> bool:
    """Tell whether a word, as :func:`key_of` returns it, is one of a headline."""
    return key in _ROLES


def names_place(text: str) -> bool:
    """Tell whether a text holds a word of an address."""
    return not NO_NAME.isdisjoint(key_of(text).split())


def name_span(cell: str, contacts: str = "") -> tuple[int, int] | None:
    """Return where a name stands at the start of a cell, with a headline behind it or not.

    A name has two words or more, with capitals. A word of a headline may be one of them
    ("Mark Leader"), but not all are. ``contacts`` are letters of e-mail addresses and of
    links: what stands there belongs to the name.
    """
    begin = _BEFORE_NAME.match(cell)
    start = begin.end() if begin else 0
    words = list(_capitalised(cell, start))
    while len(words) > _FEWEST_WORDS and key_of(words[-1][0]) in _AFTER_NAME:
        words.pop()
    count = _words_of_name([word for word, _ in words], contacts)
    if not count:
        return None
    end = words[count - 1][1]
    rest = CONTACT.sub(" ", _PRONOUNS.sub(" ", cell[end:]))
    alone = _AFTER_NAME.issuperset(key_of(rest).split())
    return (start, end) if alone or names_role(rest) else None


def _capitalised(cell: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the words with capitals that follow one another, and where each ends."""
    while match := _WORD.match(cell, start):
        yield match[1], match.end()
        start = match.end()


def _words_of_name(words: Sequence[str], contacts: str) -> int:
    """Return how many of the words are the name; 0 if they are none."""
    keys = [key_of(word) for word in words]
    if _ROLES.isdisjoint(keys) and not _KNOWN.issuperset(keys):
        return _checked(words)
    first = 1 if len(keys) > 1 and keys[0] in _ROLES and keys[1] not in _KNOWN else 0
    plain = sum(1 for _ in takewhile(lambda key: key not in _KNOWN, keys[first:]))
    count = first + plain
    if not plain:
        every = len(keys) > 1 and all(stands_in(word, contacts) for word in words)
        return len(keys) if every else 0
    if keys[count : count + 1] and keys[count] in _ROLES and _goes_on(words, count, contacts):
        count += 1
    return _checked(words[:count])


def _checked(words: Sequence[str]) -> int:
    """Return how many words they are, or 0 if they are too few or too many for a name."""
    parts = key_of(" ".join(words).replace("-", "")).split()
    fits = len(parts) >= _FEWEST_WORDS and any(len(part) > 1 for part in parts)
    return len(words) if fits and len(words) <= _MOST_WORDS else 0


def _goes_on(words: Sequence[str], count: int, contacts: str) -> bool:
    """Tell whether the word of a headline after the first ``count`` is still of the name."""
    if stands_in(words[count], contacts):
        return True
    headline = names_role(" ".join(words[count + 1 :]))
    if headline and key_of(words[count]) in _BOTH:
        return False
    return headline or sum(len(key) > 1 for key in map(key_of, words[:count])) == 1


def stands_in(word: str, contacts: str) -> bool:
    """Tell whether a word stands in the letters of addresses and links."""
    letters = "".join(LETTERS.findall(word.lower()))
    return len(letters) >= _SHORT and letters in contacts
