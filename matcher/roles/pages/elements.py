"""The elements of HTML by what they are to a reader, and the names that pages give to them.

Names stand in ``class`` and ``id``, and are English words wherever a page was made.
"""

from __future__ import annotations

from matcher.language.base import words

HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
"""Headings, by their level."""

NAMING_TAGS = (*HEADING_TAGS, "b", "strong", "dt", "summary")
"""Headings, and what may stand for one."""

INLINE_TAGS = frozenset(
    words("""a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q
        ruby rt s samp small span strike strong sub sup time tt u var wbr button""")
)
"""What stands within a line."""

TEXTLESS_TAGS = words("""script style noscript template svg math canvas iframe object embed
    audio video map select textarea input datalist progress meter head title""")
"""What holds no text of a page, whatever stands in it."""

AROUND_TAGS = frozenset(words("nav footer aside dialog menu"))
"""What holds no text of an advertisement."""

AROUND_ROLES = frozenset(
    words("""navigation banner contentinfo complementary search dialog alertdialog menu menubar
        tablist""")
)
"""The same by ``role``."""

WHOLE_TAGS = frozenset(words("html body main article form"))
"""What may hold a whole page, and is never taken out of it."""

BOX_TAGS = frozenset(words("ul ol div section p table td header"))
"""What may hold nothing but links."""

BLOCK_NAMES = r"(?:p|pre|li|ul|ol|div|h[1-6]|table|t[dr]|section|article|main|header|dl|d[dt])"
"""Pattern of elements that a page ends with ``</…>``, however it was made."""

OTHER_NAMES = (
    r"(?:html|head|body|meta|title|link|style|script|span|strong|b|font|center|br|a|em|i)"
)
"""Pattern of further elements that a page may begin with."""

AROUND_NAMES = (
    r"(?<![a-z])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|navbar|nav|menu|sidebar|similar"
    r"|related|recommend(?:ed|ations?)|suggest(?:ed|ions?)|also|alerts?|share|sharing|social"
    r"|newsletter|subscribe|signup|signin|login|modal|popup|overlay|footer|skip|pagination|pager"
    r"|filters?|facets?|refine|toolbar|testimonials?)(?![a-z])|sign-(?:in|up)"
)
"""Pattern of names that pages give to what is no text of theirs."""

CHARSETS = r"(?:utf|iso|windows|cp|us|latin|mac|koi8|shift|euc|gb|big5)[\w-]*"
"""Pattern of the names of encodings of text.

Python has others, some of which take a time that grows with the square of a text.
"""
