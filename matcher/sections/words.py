"""How the words of lines and labels are compared, and how many of them make prose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from matcher.language import LANGUAGE
from matcher.lazily import late

LETTER = re.compile(r"[^\W\d_]")
LETTERS = re.compile(r"[^\W\d_]+")
NAME_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
CLOSED = late(r"[.!?:;…][\"')\]”’]*$")
"""What ends a sentence at the end of a line, or opens what is below it."""

_BETWEEN = re.compile(r"[\W_]+")

FEW_WORDS = 3
PROSE_WORDS = 8

NAME_GAP = r"(?:\.\s*|,?\s+)"
"""Pattern of what stands between two words of a name."""

YEAR = r"(?:19|20)\d\d"
"""Pattern of a year, as periods on résumés have it."""

_AND = f" {LANGUAGE.sentences.conjunction} "
_singular = lru_cache(maxsize=4096)(LANGUAGE.singular)


@lru_cache(maxsize=512)  # a line is looked at many times, and then no more
def key_of(text: str) -> str:
    """Return the words of a text in lower case and in the singular, without punctuation."""
    words = _BETWEEN.sub(" ", text.lower().replace("&", _AND)).split()
    return " ".join(map(_singular, words))


def keys_of(phrases: Iterable[str]) -> frozenset[str]:
    """Return the key of each phrase, without spaces."""
    return frozenset(key_of(phrase).replace(" ", "") for phrase in phrases)
