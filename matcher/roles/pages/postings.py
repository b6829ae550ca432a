"""What a page tells programs of its advertisements: ``JobPosting`` of schema.org.

It stands in JSON (JSON-LD), alone, in a list or in ``@graph``, or in attributes (microdata).
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ASKED = (
    "responsibilities",
    "qualifications",
    "skills",
    "experienceRequirements",
    "educationRequirements",
    "physicalRequirement",
    "securityClearanceRequirement",
)
"""The fields beside ``description`` that ask something."""

_KIND = re.compile(r"(?:https?://schema\.org/|schema:)?JobPosting/?")
_ITEM = re.compile(r"https?://schema\.org/JobPosting/?")
_TAG = re.compile(r"<[a-zA-Z/]")
_ESCAPED_TAG = re.compile(r"&(?:amp;)*lt;/?[a-zA-Z]")
_TEXTS = ("name", "credentialCategory", "description", "value", "termCode")
_ADDRESS = ("addressLocality", "addressRegion", "addressCountry")
_MOST = 500


@dataclass(frozen=True, slots=True)
class Posting:
    """An advertisement as its page tells it: title, HTML, and what is asked beside it.

    ``fields`` are the name of a field of schema.org and its HTML or text; ``place`` is where
    the work is.
    """

    title: str
    description: str
    fields: tuple[tuple[str, str], ...] = ()
    place: str = ""


def postings_in(root: HtmlElement) -> list[Posting]:
    """Return the advertisements that a page tells programs of, each once."""
    found = [
        posting
        for script in root.iter("script")
        if "ld+json" in script.get("type", "").lower()
        for posting in _of_json(script.text_content())
    ]
    return list(dict.fromkeys(found))


def boxes_in(root: HtmlElement) -> list[HtmlElement]:
    """Return the elements that are an advertisement by microdata."""
    return [each for each in root.iter() if _ITEM.fullmatch(each.get("itemtype", ""))]


def unescaped(text: str) -> str:
    """Return HTML that was escaped once more, or twice, as it was before.

    >>> unescaped("&amp;lt;p&amp;gt;Ropes &amp;amp;amp; knots")
    '<p>Ropes &amp; knots'
    """
    for _ in range(3):
        if _TAG.search(text) or not _ESCAPED_TAG.search(text):
            break
        text = html.unescape(text)
    return text


def _of_json(text: str) -> Iterator[Posting]:
    try:
        data = json.loads(text.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):  # the page shows the rest all the same
        return
    for node in _nodes(data):
        kinds = node.get("@type")
        if any(
            _KIND.fullmatch(str(kind))
            for kind in (kinds if isinstance(kinds, list) else [kinds])
        ):
            fields = ((name, "\n".join(_texts(node.get(name)))) for name in ASKED)
            yield Posting(
                " ".join(
                    html.unescape(html.unescape(" ".join(_texts(node.get("title"))))).split()
                ),
                unescaped("\n".join(_texts(node.get("description")))),
                tuple((name, unescaped(text)) for name, text in fields if text),
                ", ".join(dict.fromkeys(_places(node.get("jobLocation")))),
            )


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    """Yield all objects of JSON, in their order."""
    waiting: list[object] = [data]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting += reversed(node.values())
        elif isinstance(node, list):
            waiting += reversed(node)


def _places(value: object) -> Iterator[str]:
    """Yield the towns, regions and countries of a field."""
    for node in _nodes(value):
        if "addressLocality" in node or "addressRegion" in node:
            yield from (text for name in _ADDRESS for text in _texts(node.get(name)))


def _texts(value: object) -> Iterator[str]:
    """Yield the texts of a field: one, several, or those of objects that stand for one."""
    if isinstance(value, str) and value.strip():
        yield value
    elif isinstance(value, list):
        for each in value[:_MOST]:
            yield from _texts(each) if not isinstance(each, list) else ()
    elif isinstance(value, dict):
        months = value.get("monthsOfExperience")
        if isinstance(months, str | int | float):
            yield f"{months} months of experience"
        yield from (text for name in _TEXTS if isinstance(text := value.get(name), str))
