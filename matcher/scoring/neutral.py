"""A text without the gender that its words tell of a person."""

from __future__ import annotations

import re
from functools import lru_cache

from matcher.language import LANGUAGE, any_of
from matcher.lazily import late

_WORDS = LANGUAGE.gender
PRONOUNS = _WORDS.pronouns
"""Words that tell no more of a person than the gender: nothing is learned of them."""

_GENDERED = late(
    rf"\b(?:({any_of(_WORDS.stems)})({any_of(_WORDS.endings)})|({any_of(_WORDS.usual_forms)})"
    rf"|(?:{any_of(sorted(PRONOUNS))})(?:['’](?:{any_of(_WORDS.contractions)}))?)\b",
    re.I,
)
_WORD = late(r"[^\W\d_]+")
_WHOLE = PRONOUNS.union(_WORDS.usual_forms)


@lru_cache(maxsize=512)  # a passage is asked for by its words, its terms and its vector
def neutral(text: str) -> str:
    """Return a text without pronouns, and with one form for both genders of a word.

    It is the form that most people write, since what was learned was learned of that.

    >>> neutral("Chairwoman of the board, and her own saleswoman")
    'Chairman of the board, and  own salesman'
    """
    return _GENDERED.sub(_usual_form, text) if _may_tell_gender(text) else text


def _may_tell_gender(text: str) -> bool:
    """Tell whether a text may hold what the pattern finds, in a third of the pattern's time."""
    small = text.lower()
    if any(ending in small for ending in _WORDS.endings):
        return True
    return not _WHOLE.isdisjoint(_WORD.findall(small))


def _usual_form(match: re.Match[str]) -> str:
    stem, ending, word = match.groups()
    if word:
        return _WORDS.usual_forms[word.lower()]
    if stem:
        return f"{stem}{_WORDS.endings[ending.lower()]}"
    return ""
