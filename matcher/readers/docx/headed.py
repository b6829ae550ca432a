"""Headings that a template asks to keep or to write over: what sections are called."""

from __future__ import annotations

import re

from matcher.language import LANGUAGE

_WORDS = LANGUAGE.headings
_AND = LANGUAGE.sentences.conjunction
_BETWEEN = re.compile(r"[\W_]+")
_PARTS = re.compile(rf"\s*(?:[/,+|&]|\b{_AND}\b)\s*", re.I)
_MOST_WORDS = 4
_FEW_WORDS = 2


def _key(text: str) -> str:
    """Return the words of a text in lower case and in the singular."""
    return " ".join(map(LANGUAGE.singular, _BETWEEN.sub(" ", text.lower()).split()))


_NAMED = (*_WORDS.sections.values(), _WORDS.of_templates)
_TITLES = frozenset(_key(each) for named in _NAMED for each in named)
_OF_TITLES = frozenset(word for title in _TITLES for word in title.split())
_QUALIFIERS = frozenset(map(_key, _WORDS.qualifiers))
_LAST_WORDS = frozenset(map(_key, _WORDS.last_words))
_BEFORE = (_QUALIFIERS | _OF_TITLES) - frozenset(map(_key, _WORDS.not_in_headings))
_FIRST = frozenset(map(_key, _WORDS.first_of_pairs))


def is_title(text: str, *, headed: bool) -> bool:
    """Tell whether a line that stands alone is what a section is called.

    It is a known one, or made of such: of several parts each, or the first of two; with a word
    before it, as in "Key Skills". In a paragraph that is ``headed`` a word of one will do.
    """
    plain = text.strip().rstrip(":").strip()
    if not plain or re.search(r"[\d\[\]<>(){}@.!?:;]", plain):
        return False
    parts = [key for part in _PARTS.split(plain) if (key := _key(part))]
    if _key(plain) in _TITLES or (parts and all(map(_is_known, parts))):
        return True
    if len(parts) > 1:
        known = _is_known(parts[0]) and parts[0].split()[-1] in _FIRST
        return known and len(plain.split()) <= _MOST_WORDS + 1
    words = parts[0].split() if parts else []
    return headed and 0 < len(words) <= _FEW_WORDS and _OF_TITLES.issuperset(words)


def _is_known(key: str) -> bool:
    words = key.split()
    if len(words) > 1 and words[-1] in _LAST_WORDS and len(words) <= _MOST_WORDS:
        return _BEFORE.issuperset(words[:-1])  # verbs ask for something: "Add a skill"
    while words:
        if " ".join(words) in _TITLES:
            return True
        if words.pop(0) not in _QUALIFIERS:
            break
    return False
