"""Web pages as job descriptions: HTML, saved pages and e-mails to what they advertise.

:mod:`matcher.readers.markup` finds the HTML, ``postings`` what it tells programs, ``pruning``
takes out what stands around the advertisement, ``rendered`` and ``grids`` make lines of the
rest. Nothing is fetched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.readers.markup.saved import markups

if TYPE_CHECKING:
    from matcher.roles.pages.advertised import Page

__all__ = ["read_page"]


def read_page(data: bytes) -> Page | None:
    """Return what a page advertises, from the bytes of its file; None if they are no page.

    Of a page with frames the one that asks most is taken. Raises ResumeReadError: too-large,
    damaged.
    """
    found = markups(data)
    if not found:
        return None
    from matcher.roles.pages.advertised import page_of  # with lxml, which only pages need

    return max(map(page_of, found), key=lambda page: (page.asks, len(page.text)))
