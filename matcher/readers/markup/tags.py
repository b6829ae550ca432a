"""The elements of HTML by what they are to a reader, and what tells that a text is HTML."""

from __future__ import annotations

HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
"""Headings, by their level."""

INLINE_TAGS = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q
        ruby rt s samp small span strike strong sub sup time tt u var wbr button""".split()  # noqa: SIM905
)
"""What stands within a line."""

TEXTLESS_TAGS = tuple(
    """script style noscript template svg math canvas iframe object embed
    audio video map select textarea input datalist progress meter head title""".split()  # noqa: SIM905
)
"""What holds no text of a page, whatever stands in it."""

BLOCK_NAMES = r"(?:p|pre|li|ul|ol|div|h[1-6]|table|t[dr]|section|article|main|header|dl|d[dt])"
"""Pattern of elements that a page ends with ``</…>``, however it was made."""

OTHER_NAMES = (
    r"(?:html|head|body|meta|title|link|style|script|span|strong|b|font|center|br|a|em|i)"
)
"""Pattern of further elements that a page may begin with."""

CHARSETS = r"(?:utf|iso|windows|cp|us|latin|mac|koi8|shift|euc|gb|big5)[\w-]*"
"""Pattern of the names of encodings of text.

Python has others, some of which take a time that grows with the square of a text.
"""
