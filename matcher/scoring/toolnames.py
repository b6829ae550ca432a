"""Names of tools and trades with signs in them, as both vector spaces know them."""

from __future__ import annotations

import re

_STANDARD = re.compile(r"(?<![\w.])(C\+\+)(?:0x|1[yz]|2[a-c]|\d\d)(?:/\d\d)*(?!\w)", re.I)
_SHORT = re.compile(r"(?<![\w/&.-])(?:(R ?& ?D)|(A/B))(?![\w/&-])", re.I)
DOTTED = r"\.net\b(?:(?<!\w.net)|(?<=\b\w\w.net)|(?<=\b\w\w\w.net))"
"""Pattern of .NET, in lower case: alone or as in ASP.NET, and not as addresses end."""

WHOLE = r"(?<![\w/])a/b(?![\w/])|(?<!\w)r&d(?!\w)"
"""Pattern of those that have no word in them, in lower case."""


def without_standard(text: str) -> str:
    """Return a text with the language alone where one of its standards is named.

    >>> without_standard("Engines in C++17 and C++11/14")
    'Engines in C++ and C++'
    """
    return _STANDARD.sub(r"\1", text) if "++" in text else text


def written_out(text: str) -> str:
    """Return a text with the words that short names stand for, which have vectors.

    >>> written_out("Ran A/B tests in R&D")
    'Ran split tests in research and development'
    """
    if "/" not in text and "&" not in text:
        return text
    return _SHORT.sub(lambda match: "split" if match[2] else "research and development", text)
