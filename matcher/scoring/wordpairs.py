"""What is a term of a text: a word or a pair of words."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from matcher.lazily import late
from matcher.scoring.neutral import neutral
from matcher.scoring.toolnames import DOTTED, WHOLE, without_standard

TOKEN_PATTERN = rf"(?u)[^\W\d_][\w+#]+|{DOTTED}|{WHOLE}|\b[CR]\b"
"""Words of letters first, of two signs at least; C++, C# and .NET stay, A/B, and C and R."""
_TOKEN = late(TOKEN_PATTERN)
_LANGUAGES = late(
    r"[CRG](?:"  # looked back from, since a search for a sign is fast
    r"(?<=[CR])(?:(?<![\w.&'’-].)(?![\w.&'’+#-]| ?&)|(?<=[a-z,] .)(?=\.\s*\Z))"
    r"|(?<=G)o(?![\w'’+#-]| Live\b| To\b)(?:(?<=[\w,;:/(&|+] Go)|(?<=[/(|,;]Go)"
    r"|(?:(?<=\nGo)|(?<=\AGo))(?=\s*(?:[,;/|)(&]|\Z|or (?!No\b)[A-Z.]))))"
)
"""A capital that stands alone and is no initial, no R&D and no C.V., or a Go that begins no
sentence and is no part of another word: a language."""


def in_lower_case(text: str) -> str:
    """Return a text in lower case, but for capitals that are names of languages."""
    plain = without_standard(neutral(text))
    parts, start = [], 0
    for found in _LANGUAGES.finditer(plain):
        parts += [plain[start : found.start()].lower(), found[0]]
        start = found.end()
    return "".join([*parts, plain[start:].lower()])


@lru_cache(maxsize=512)  # a passage is asked for by its words and by its terms
def words_in(text: str) -> tuple[str, ...]:
    """Return the words of a text, in their order."""
    return tuple(_TOKEN.findall(in_lower_case(text)))


def terms_in(text: str) -> list[str]:
    """Return the words of a text and the pairs of words that stand together.

    >>> terms_in("Led the team")
    ['led', 'the', 'team', 'led the', 'the team']
    """
    words = words_in(text)
    return [*words, *(f"{one} {next_one}" for one, next_one in pairwise(words))]
