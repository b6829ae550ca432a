"""Names kept short, and told from words that name nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from matcher.datamodels import competency_id
from matcher.language import LANGUAGE

LONGEST_NAME = 6
"""How many words a name has at most."""
MOST_LETTERS = 70
"""How many characters a name has at most."""

_NAMES = LANGUAGE.ads.naming
_FUNCTION_WORDS = frozenset(
    (
        *LANGUAGE.ads.linking,
        *LANGUAGE.ads.stop,
        *_NAMES.clausal,
        *_NAMES.articles,
        *_NAMES.conjunctions,
        *_NAMES.personal,
        *_NAMES.finite,
    )
)
_GENERAL = frozenset(_NAMES.general)
_SIGNS = ".,;:()!?\"“”‘’'*•"


@lru_cache(maxsize=4096)  # of the words of a sentence, for each name that is tried
def says_something(word: str, *, itself: bool = False) -> bool:
    """Tell whether a word may name a thing, with others or by ``itself``.

    It has a letter or a digit and is no function word; what is in capitals is none.
    """
    bare = word.strip(_SIGNS)
    low = bare.lower()
    if not competency_id(low) or (itself and low in _GENERAL):
        return False
    return low not in _FUNCTION_WORDS or (len(bare) > 1 and bare.isupper())


def short_name(words: Sequence[str], *, room: int = MOST_LETTERS) -> list[str]:
    """Return the first words, as many as a name has room for; none if they name nothing.

    ``room`` is a number of characters; one word that is longer is cut.
    """
    kept = list(words[:LONGEST_NAME])
    while len(kept) > 1 and len(" ".join(kept)) > room:
        kept.pop()
        while len(kept) > 1 and not says_something(kept[-1]):
            kept.pop()
    kept[:1] = [word[:room] for word in kept[:1]]
    return kept if any(map(says_something, kept)) else []


def numbered(name: str, number: int) -> str:
    """Return a name with a number behind it, short enough with that."""
    end = f" {number}"
    words = short_name(name.split()[: LONGEST_NAME - 1], room=MOST_LETTERS - len(end))
    return " ".join(words or name.split()[:1]) + end
