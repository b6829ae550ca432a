"""Markup to the tree of a page, bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.errors import ResumeReadError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_ELEMENTS = 100_000
"""Elements of the largest page that is read; those of portals have a few thousand."""


def page_tree(markup: str) -> HtmlElement | None:
    """Return the tree of a page, None if there is nothing in it.

    Raises ResumeReadError: too-large, damaged.
    """
    from lxml import etree, html

    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None
    except etree.LxmlError as error:
        raise ResumeReadError("damaged", "a damaged page: save its text") from error
    limited = any(each.type_name == "ERR_RESOURCE_LIMIT" for each in parser.error_log)
    if limited or sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        message = "a page of too many parts, or too deep ones: save its text alone"
        raise ResumeReadError("too-large", message)
    return root
