"""What of a page is no advertisement: by elements, and by the names that pages give to them.

Names stand in ``class`` and ``id``, and are English words wherever a page was made.
"""

from __future__ import annotations

from matcher.language.base import words
from matcher.readers.markup.tags import HEADING_TAGS

NAMING_TAGS = (*HEADING_TAGS, "b", "strong", "dt", "summary")
"""Headings, and what may stand for one."""

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

AROUND_NAMES = (
    r"(?<![a-z])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|navbar|nav|menu|sidebar|similar"
    r"|related|recommend(?:ed|ations?)|suggest(?:ed|ions?)|also|alerts?|share|sharing|social"
    r"|newsletter|subscribe|signup|signin|login|modal|popup|overlay|footer|skip|pagination|pager"
    r"|filters?|facets?|refine|toolbar|testimonials?)(?![a-z])|sign-(?:in|up)"
)
"""Pattern of names that pages give to what is no text of theirs."""
