"""What is a term of a text: a word or a pair of words."""

from __future__ import annotations

import re
from typing import Any

from matcher.scoring.neutral import neutral
from matcher.scoring.toolnames import WHOLE, without_standard

TOKEN_PATTERN = rf"(?u)[^\W\d_][\w+#]+|\.net\b|{WHOLE}|\b[CR]\b"
"""Words of letters first, of two signs at least; C++, C# and .NET stay, A/B, and C and R."""
_LANGUAGES = re.compile(r"(?<![\w.&'’-])[CR](?![\w.&'’+#-]| ?&)")
"""A capital that stands alone and is no initial, no R&D and no C.V.: a language."""


def in_lower_case(text: str) -> str:
    """Return a text in lower case, but for capitals that are names of languages."""
    plain = without_standard(neutral(text))
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
