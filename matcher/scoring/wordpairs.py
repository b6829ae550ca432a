"""What is a term of a text: a word or a pair of words."""

from __future__ import annotations

import re
from typing import Any

from matcher.scoring.neutral import neutral

TOKEN_PATTERN = r"(?u)[^\W\d_][\w+#]+|\.net\b|\b[CR]\b"  # noqa: S105 - no password
"""Words of letters first, of two signs at least; C++, C# and .NET stay, and C and R."""
_LANGUAGES = re.compile(r"(?<![\w.&'’-])[CR](?![\w.&'’+#-]| ?&)")
"""A capital that stands alone and is no initial, no R&D and no C.V.: a language."""


def in_lower_case(text: str) -> str:
    """Return a text in lower case, but for capitals that are names of languages."""
    plain = neutral(text)
    parts, start = [], 0
    for found in _LANGUAGES.finditer(plain):
        parts += [plain[start : found.start()].lower(), found[0]]
        start = found.end()
    return "".join([*parts, plain[start:].lower()])


WORDS_AND_PAIRS: dict[str, Any] = {
    "preprocessor": in_lower_case,
    "token_pattern": TOKEN_PATTERN,
    "ngram_range": (1, 2),
}
"""What is a term: a word or a pair of words of a text that :func:`neutral` returned."""
