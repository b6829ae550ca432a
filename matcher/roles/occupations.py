"""Which words name an occupation: told by the last noun of its title."""

from __future__ import annotations

import re

from matcher.language import LANGUAGE
from matcher.lazily import late

_WORDS = LANGUAGE.callings
_HEADS, _PLAIN = frozenset(_WORDS.heads), frozenset(_WORDS.plain)
_BEHIND = frozenset(_WORDS.behind_head)
_HEADED = late(rf"(?:.* )?(?:{_WORDS.headed})", re.I)
_NEVER = late(_WORDS.never_heads, re.I)
_NUMBER = late(_WORDS.behind_number, re.I)
_FIRM, _TOWN = late(_WORDS.firm, re.I), late(_WORDS.town, re.I)
_ENDING = late(_WORDS.ending, re.I)
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_TOKEN = re.compile(r"[^\W_](?:[\w.+#'’&-]*[\w+#])?")
_ALTERNATIVES = re.compile(r"\s*[/|,]\s*|\s+(?:&|[-–—·•:])\s+")
_PIECES = re.compile(r"\s*[|]\s*|,\s+|\s+[-–—·•:]\s+")
"""What parts a title from a firm, a place and the like."""
_LONGEST = 8


def names_occupation(text: str) -> bool:
    """Tell whether a piece of a line is the title of an occupation, with what tells more of it.

    >>> names_occupation("Senior Nurse (Nights)"), names_occupation("Head of Mathematics")
    (True, True)
    >>> names_occupation("Acme Freight Ltd"), names_occupation("Contact the manager")
    (False, False)
    """
    bare = _BRACKETS.sub("", text)
    if _TOWN.fullmatch(bare.strip()):
        return False
    named = [piece for piece in _PIECES.split(bare) if not _FIRM.fullmatch(piece.strip())]
    return any(_is_title(part) for piece in named for part in _ALTERNATIVES.split(piece))


def is_head(word: str, *, plural: bool = False) -> bool:
    """Tell whether a word is the last of titles of occupations; of several people if wanted."""
    low = word.lower().removesuffix("'s").removesuffix("’s")
    low = LANGUAGE.singular(low) if plural and low not in _HEADS else low
    return low in _HEADS or low.rpartition("-")[2] in _HEADS or bool(_ENDING.fullmatch(low))


def last_head(words: list[str]) -> int:
    """Return how many words end with the last one that names an occupation; 0 for none."""
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[:count])
        if is_head(words[count - 1], plural=True) or _HEADED.fullmatch(phrase):
            return 0 if _NEVER.search(phrase) else count
    return 0


def _is_title(part: str) -> bool:
    words = _TOKEN.findall(part)
    if not 0 < len(words) <= _LONGEST or _NEVER.search(" ".join(words)):
        return False
    for count, word in enumerate(words, 1):
        headed = _HEADED.fullmatch(" ".join(words[:count]))
        if (is_head(word) or headed) and _goes_on(words[count:]):
            return True
        longer = (" ".join(words[:end]) for end in range(count + 1, len(words) + 1))
        if word.lower() in _PLAIN and not any(map(_HEADED.fullmatch, longer)):
            return bool(headed and words[count:])  # head of, and what
    return False


def _goes_on(rest: list[str]) -> bool:
    """Tell whether what follows the noun of a title, if anything, tells more of it."""
    if not rest:
        return True
    return rest[0].lower() in _BEHIND or all(map(_NUMBER.fullmatch, rest))
