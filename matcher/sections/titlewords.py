"""The words of a title as they are meant: put together, taken apart, and mended."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from matcher.language import LANGUAGE
from matcher.lexicon import is_word

_WORDS = LANGUAGE.headings
TITLE_WORDS = frozenset(
    word
    for listed in (_WORDS.heads, _WORDS.beside_heads, _WORDS.behind_heads, _WORDS.before_heads)
    for word in listed
).union(_WORDS.qualifiers)
"""Words that headings are made of."""

_LONGEST = 24  # letters that may stand without a blank
_SHORTEST = 3
_GLUED = 9
_PIECES = (4, 3, 2)
_SPACED = 2
_SHORT, _LONG = 4, 8  # letters of a word that is known with one slip of the pen, and with two
_ONE, _TWO = 1, 2


def whole_words(words: Sequence[str]) -> list[str]:
    """Return the words of a title, each as it is known if that can be told.

    >>> whole_words(["w", "ork", "exprience"]), whole_words(["workexperience"])
    (['work', 'experience'], ['work', 'experience'])
    """
    found: list[str] = []
    spaced = len(words) >= _GLUED and all(len(word) <= _SPACED for word in words)
    rest = ["".join(words)] if spaced else list(words)
    while rest:
        word = rest.pop(0)
        if word in TITLE_WORDS:
            found.append(word)
            continue
        for count in _PIECES if rest else ():
            joined = LANGUAGE.singular("".join((word, *rest[: count - 1])))
            if joined in TITLE_WORDS:
                del rest[: count - 1]
                found.append(joined)
                break
        else:
            found += _taken_apart(word) or [_meant(word)]
    return found


@lru_cache(maxsize=1024)
def _taken_apart(letters: str) -> tuple[str, ...]:
    """Return the words of headings that stand without a blank between; none for one."""
    if not _GLUED <= len(letters) <= _LONGEST:
        return ()
    for place in range(_SHORTEST, len(letters) - _SHORTEST + 1):
        first, last = map(LANGUAGE.singular, (letters[:place], letters[place:]))
        if first in TITLE_WORDS:
            if (last := _meant(last)) in TITLE_WORDS:
                return first, last
            if more := _taken_apart(letters[place:]):
                return first, *more
        elif last in TITLE_WORDS and (first := _meant(first)) in TITLE_WORDS:
            return first, last
    return ()


@lru_cache(maxsize=1024)
def _meant(word: str) -> str:
    """Return the word of headings that a word is but for a letter, a long one but for two.

    A word that means something else stays.
    """
    if len(word) < _SHORT or word in TITLE_WORDS:
        return word
    most = _TWO if len(word) >= _LONG else _ONE
    letters = set(word)
    near = (
        (_slips(one, word), one)
        for one, others in _BY_LETTER.get(word[0], ())
        if len(letters ^ others) <= 2 * most
    )
    slips, nearest = min(near, default=(most + 1, ""))
    return word if slips > most or is_word(word) else nearest


_BY_LETTER: dict[str, list[tuple[str, frozenset[str]]]] = {}
for _word in sorted(TITLE_WORDS):
    if len(_word) >= _SHORT:
        _BY_LETTER.setdefault(_word[0], []).append((_word, frozenset(_word)))


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
