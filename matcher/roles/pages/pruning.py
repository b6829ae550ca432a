"""The tree of a page without what stands around the advertisement.

Menus, notices, forms and lists of other advertisements go, told by their tags, by the names
that authors of pages give to elements, by their headings and by how much of them is links.
What holds headings as an advertisement has them stays, whatever it is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.readers.markup.tags import HEADING_TAGS, TEXTLESS_TAGS
from matcher.roles.ads.titles import division, is_around
from matcher.roles.pages.elements import (
    AROUND_NAMES,
    AROUND_ROLES,
    AROUND_TAGS,
    BOX_TAGS,
    NAMING_TAGS,
    WHOLE_TAGS,
)

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NAMES = re.compile(AROUND_NAMES, re.I)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LONGEST_HEADING, _MOST_HEADED = 80, 20
_MOST_LINKED, _FEWEST_LINKS, _FEWEST_LETTERS = 0.8, 3, 150


@dataclass(slots=True)
class Mass:
    """What is below an element: letters, those in links, links, and headings that ask."""

    text: int = 0
    linked: int = 0
    links: int = 0
    asking: int = 0


def prune(root: HtmlElement) -> None:
    """Take out of a tree what is no part of an advertisement.

    Where hardly anything would be left, only what is no text is taken out.
    """
    drop([each for each in root.iter("label") if next(each.iter("input"), None) is not None])
    drop([*root.iter(*TEXTLESS_TAGS)])
    drop([each for each in root.iter("button") if not _in_heading(each)])
    masses = masses_of(root)
    around = [*dict.fromkeys(_around(root, masses))]
    chosen = set(around)
    gone = sum(masses[e].text for e in around if chosen.isdisjoint(e.iterancestors()))
    if masses[root].text - gone >= min(_FEWEST_LETTERS, masses[root].text / 2):
        drop(around)


def drop(elements: Iterable[HtmlElement]) -> None:
    """Take elements out of their tree, and leave the text behind them."""
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()


def masses_of(root: HtmlElement) -> dict[HtmlElement, Mass]:
    """Return what is below each element of a tree."""
    masses = {element: Mass() for element in root.iter()}
    for element in reversed(masses):  # those inside before those around them
        own, parent = masses[element], element.getparent()
        own.text += len((element.text or "").strip())
        if element.tag == "a":
            own.linked, own.links = own.text, own.links + 1
        own.asking += _asks(element, own)
        if element is root or parent is None:
            continue
        above = masses[parent]
        above.text += own.text + len((element.tail or "").strip())
        above.linked, above.links = above.linked + own.linked, above.links + own.links
        above.asking += own.asking
    return masses


def text_in(element: HtmlElement) -> str:
    """Return the text of an element on one line."""
    return " ".join(" ".join(element.itertext()).split())


def _asks(element: HtmlElement, mass: Mass) -> bool:
    """Tell whether an element is a heading that opens what an advertisement asks."""
    if element.tag not in NAMING_TAGS or mass.links or not 0 < mass.text <= _LONGEST_HEADING:
        return False
    title = text_in(element)
    return division(title) in ("duty", "skill", "nice") and not is_around(title)


def _around(root: HtmlElement, masses: dict[HtmlElement, Mass]) -> Iterator[HtmlElement]:
    """Yield the elements that stand around an advertisement."""
    left = _MOST_HEADED  # since each is compared with all beside it
    for element in root.iter():
        mass = masses[element]
        if element is root or element.tag in WHOLE_TAGS or mass.asking > 1:
            continue
        if _is_called_so(element) or _is_linked(element, masses):
            yield element
        elif left and _is_heading_of_others(element, mass):
            left -= 1
            yield from _headed(element, masses)


def _is_heading_of_others(element: HtmlElement, mass: Mass) -> bool:
    short = element.tag in HEADING_TAGS and mass.text <= _LONGEST_HEADING
    return short and is_around(text_in(element))


def _is_called_so(element: HtmlElement) -> bool:
    """Tell by tag, role, name and style whether an element is no part of the text."""
    get = element.get
    names = _CAMEL.sub("-", f"{get('class', '')} {get('id', '')}"[:300])
    return (
        element.tag in AROUND_TAGS
        or get("role") in AROUND_ROLES
        or get("hidden") is not None
        or bool(_UNSEEN.search(get("style", "")[:1000]))
        or (element.tag not in HEADING_TAGS and bool(_NAMES.search(names)))
    )


def _is_linked(element: HtmlElement, masses: dict[HtmlElement, Mass]) -> bool:
    """Tell whether hardly anything stands in an element but links."""
    mass = masses[element]
    if element.tag not in BOX_TAGS or mass.links < _FEWEST_LINKS or mass.asking:
        return False
    before = element.getprevious()  # what is asked may lead to searches for it
    asked = before is not None and _asks(before, masses[before])
    return mass.linked > _MOST_LINKED * mass.text and not asked


def _headed(heading: HtmlElement, masses: dict[HtmlElement, Mass]) -> Iterator[HtmlElement]:
    """Yield what a heading is the heading of: the box it begins, or all up to the next one."""
    box = heading
    parent = box.getparent()
    while parent is not None and parent in masses and _begins_with(parent, box):
        if parent.tag in WHOLE_TAGS or masses[parent].asking > 1:
            break
        box, parent = parent, parent.getparent()
    yield box
    if box is heading:
        for after in heading.itersiblings():
            if after.tag in HEADING_TAGS and after.tag <= heading.tag:
                return
            yield after


def _begins_with(parent: HtmlElement, child: HtmlElement) -> bool:
    """Tell whether no text stands in an element before one of its children."""
    texts = [
        parent.text,
        *(text_in(e) + (e.tail or "") for e in child.itersiblings(preceding=True)),
    ]
    return not any((text or "").strip() for text in texts)


def _in_heading(element: HtmlElement) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag in NAMING_TAGS
