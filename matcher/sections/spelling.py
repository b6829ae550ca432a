"""Words of headings as they are meant: many a heading is misspelt by one letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from matcher.language import LANGUAGE
from matcher.sections.words import key_of

SHORTEST = 6
"""Letters of the shortest word that is mended: of shorter ones too many are like another."""


def _without_one(word: str) -> Iterator[str]:
    """Yield what is left of a word without each of its letters."""
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _mended_by(words: Iterable[str]) -> Mapping[str, str]:
    """Return each word by what is left of it without a letter, and by itself."""
    long = [word for word in words if len(word) >= SHORTEST]
    left = {w[:place] + w[place + 1 :]: w for w in long for place in range(len(w))}
    return left | {word: word for word in long}


_WORDS = LANGUAGE.headings
_KNOWN = frozenset(
    word
    for phrases in (*_WORDS.sections.values(), _WORDS.labels, _WORDS.qualifiers)
    for phrase in phrases
    for word in key_of(phrase).split()
)
_NO_SLIPS = frozenset(_WORDS.no_slips)
_MENDED = _mended_by(sorted(_KNOWN))


@lru_cache(maxsize=2048)
def mended(word: str) -> str:
    """Return the word of a heading that a word is, but for one letter; or the word itself.

    One letter may be missing, too much, another one, or have changed places with the next, but
    not in a word that is known to mean something else.

    >>> mended("exprience"), mended("objetcive"), mended("acme"), mended("contract")
    ('experience', 'objective', 'acme', 'contract')
    """
    if len(word) < SHORTEST or word in _KNOWN or word in _NO_SLIPS:
        return word
    found = (_MENDED[left] for left in (word, *_without_one(word)) if left in _MENDED)
    return next((one for one in found if _is_slip(word, one)), word)


def _is_slip(word: str, meant: str) -> bool:
    """Tell whether two words, alike but for a letter in each, are so by one slip of the pen."""
    if len(word) != len(meant):
        return abs(len(word) - len(meant)) == 1
    odd = [place for place in range(len(word)) if word[place] != meant[place]]
    first, last = odd[0], odd[-1]
    return first == last or word[first : last + 1] == meant[first : last + 1][::-1] != ""
