"""Whether the words of a text run together, as where a file does not say where they end."""

from __future__ import annotations

import re

FEWEST_BLANKS = 0.07
"""Share of blanks in a text below which its words are glued. Of 332 résumés with none glued,
one has 0.083, for its lines of dots; the others 0.127 to 0.455."""

GLUED_SHARE = 0.02
"""Share of words of 22 letters and more from which words are glued; 332 have 0.003 at most."""

_FEW = 5
_LETTERS = 22
_LONG_WORD = re.compile(rf"[^\W\d_]{{{_LETTERS},}}+")


def is_glued(text: str) -> bool:
    """Tell whether blanks are missing: too few, or words longer than any language's."""
    words = text.split()
    blanks = len(text) - sum(map(len, words))
    long = sum(len(_LONG_WORD.findall(word)) for word in words if len(word) >= _LETTERS)
    return blanks < FEWEST_BLANKS * len(text) or long >= max(_FEW, GLUED_SHARE * len(words))
