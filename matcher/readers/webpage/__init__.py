"""Web pages as résumés: HTML, saved pages and Word's own HTML, whatever they are named.

:mod:`.stylerules` says how a page has its elements look, :mod:`.visible` what of that can be
seen, :mod:`.pagetext` puts the text together. Nothing is fetched and no script run.
"""

from __future__ import annotations

from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted
from matcher.readers.markup.saved import markups


def read_webpage(data: bytes) -> Extracted:
    """Return a web page as one page of text, and what browsers do not show of it.

    Of a web archive the pages are joined. Raises ResumeReadError: empty, damaged, too-large.
    """
    from matcher.readers.markup.trees import page_tree  # with lxml, which only pages need
    from matcher.readers.webpage.pagetext import page_flow

    trees = [tree for markup in markups(data) if (tree := page_tree(markup)) is not None]
    try:
        return page_flow(trees).extracted()
    except (RecursionError, ValueError) as error:
        if isinstance(error, ResumeReadError):
            raise
        raise ResumeReadError("damaged", "a damaged page: save its text") from error
