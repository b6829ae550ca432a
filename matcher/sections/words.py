"""How the words of lines and labels are compared, and how many of them make prose."""

from __future__ import annotations

import re
from functools import lru_cache

LETTER = re.compile(r"[^\W\d_]")
LETTERS = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"[\W_]+")

FEW_WORDS = 3
PROSE_WORDS = 8


@lru_cache(maxsize=512)  # a line is looked at many times, and then no more
def key_of(text: str) -> str:
    """Return the words of a text in lower case and in the singular, without punctuation."""
    words = _BETWEEN.sub(" ", text.lower().replace("&", " and ")).split()
    return " ".join(map(_singular, words))


@lru_cache(maxsize=8192)
def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > len("ties"):
        return word[:-3] + "y"
    plural = word.endswith("s") and not word.endswith(("ss", "is", "us"))
    return word[:-1] if plural and len(word) > len("its") else word


def keys_of(phrases: str) -> frozenset[str]:
    """Return the key of each phrase between commas, without spaces."""
    return frozenset(key_of(phrase).replace(" ", "") for phrase in phrases.split(","))
