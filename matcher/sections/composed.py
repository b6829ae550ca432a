"""Headings that no table holds, by their words: what they end with, and what stands behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from matcher.language import LANGUAGE
from matcher.lexicon import is_word
from matcher.sections.spelling import mended
from matcher.sections.words import key_of

_WORDS = LANGUAGE.headings
_HEADS = frozenset(_WORDS.heads)
_BEHIND = frozenset(_WORDS.behind_heads)
_SCOPES = frozenset(_WORDS.before_scopes)
_WITH_SCOPES = frozenset(_WORDS.with_scopes)
_BEFORE = frozenset(_WORDS.before_heads)
_KNOWN = _HEADS.union(_WORDS.beside_heads, _BEHIND, _BEFORE, _WORDS.qualifiers)
_AND = LANGUAGE.sentences.conjunction

_MOST_WORDS = 7
_LONGEST = 24  # letters that may stand without a blank
_SHORTEST = 3
_GLUED = 9
_SPACED = 2
_TWO = 2
_LONG = 10  # letters of a word that is known with two slips of the pen
_LONG_WORDS = tuple(sorted(word for word in _KNOWN if len(word) >= _LONG))


def head_of(key: str, *, sure: bool) -> str | None:
    """Return the word by which a heading is known: None for a line that may be anything.

    All words of it are those of headings, and it ends with one that names a section, behind
    which may stand where, when or of what ("Projects Handled in Leeds"): anything, if it is
    ``sure`` that the line is a heading if it may be one.
    """
    words = whole_words(key.split())
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    lead = list(takewhile(lambda word: word not in _SCOPES, words))
    scope = words[len(lead) + 1 :]
    if scope and lead[-1:] and lead[-1] in _BEFORE:
        lead, scope = scope, []
    while len(lead) > 1 and lead[-1] in _BEHIND:
        lead.pop()
    if not lead or not _KNOWN.issuperset(lead):
        return None
    if scope and (lead[-1] in _WITH_SCOPES) + sure + _KNOWN.issuperset(scope) < _TWO:
        return None
    heads = [part[-1] for part in _parts(lead) if part[-1] in _HEADS]
    return heads[0] if heads else None


def _parts(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield the words between conjunctions, without those that stand behind a heading."""
    part: list[str] = []
    for word in [*words, _AND]:
        if word != _AND:
            part.append(word)
        elif part:
            while len(part) > 1 and part[-1] in _BEHIND:
                part.pop()
            yield part
            part = []


def whole_words(words: Sequence[str]) -> list[str]:
    """Return the words of a title as they are meant: mended, put together and taken apart.

    >>> whole_words(["w", "ork", "exprience"]), whole_words(["workexperience"])
    (['work', 'experience'], ['work', 'experience'])
    """
    found: list[str] = []
    spaced = len(words) >= _GLUED and all(len(word) <= _SPACED for word in words)
    rest = ["".join(words)] if spaced else list(words)
    while rest:
        word = mended(rest.pop(0))
        if rest and word not in _KNOWN and (joined := key_of(word + rest[0])) in _KNOWN:
            rest.pop(0)
            found.append(joined)
        elif word in _KNOWN or len(word) < _GLUED:
            found.append(word)
        else:
            found += taken_apart(word) or [_meant(word)]
    return found


@lru_cache(maxsize=1024)
def _meant(word: str) -> str:
    """Return the long word of headings that a word is but for two letters, or itself."""
    if len(word) < _LONG:
        return word
    alike = (one for one in _LONG_WORDS if one[0] == word[0] and _slips(one, word) <= _TWO)
    found = next(alike, word)
    return word if found != word and is_word(word) else found


def _slips(one: str, other: str) -> int:
    """Return how many letters are missing, too much, or other ones (Levenshtein)."""
    if abs(len(one) - len(other)) > _TWO:
        return _LONG
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for place, each in enumerate(other, 1):
            changed = above[place - 1] + (letter != each)
            line.append(min(changed, above[place] + 1, line[-1] + 1))
        above = line
    return above[-1]


@lru_cache(maxsize=1024)
def taken_apart(letters: str) -> tuple[str, ...]:
    """Return the words of headings that stand without a blank between; none for one."""
    if len(letters) > _LONGEST:
        return ()
    for place in range(_SHORTEST, len(letters) - _SHORTEST + 1):
        first = key_of(letters[:place])
        if mended(first) in _KNOWN:
            left = letters[place:]
            if mended(key_of(left)) in _KNOWN:
                return mended(first), mended(key_of(left))
            if more := taken_apart(left):
                return mended(first), *more
    return ()
