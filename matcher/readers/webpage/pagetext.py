"""The tree of a page to text: paragraphs, items, rows of tables, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.readers.flowing import SAME_COLOUR, Flow
from matcher.readers.markup.tags import INLINE_TAGS, TEXTLESS_TAGS
from matcher.readers.pagenumbers import PAGE_MARK
from matcher.readers.webpage.formfields import FIELD_TAGS, entered
from matcher.readers.webpage.stylerules import PageStyles
from matcher.readers.webpage.visible import PageLook

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_PASSED = frozenset((*TEXTLESS_TAGS, "nav", "dialog"))
_INLINE = INLINE_TAGS | {"br", "img", "picture", "input", "select", "svg", "sdfield"}
_NOTE_MARK = re.compile(r"\s*\[?\d{1,3}\]?\s*")
_OTHER_MARK = re.compile(r"\s*\[?(?:[ivxlc]{1,6}|[a-z*†‡§])\]?\s*", re.I)
_REMARK = re.compile(r"cmnt(?:_ref)?\d{1,6}$")
_OF_NOTE = re.compile(r"note|[ef](?:dn|tn)", re.I)
_OF_SITE = late(LANGUAGE.details.of_site, re.I)
_PIECE_END = re.compile(r"\s[-–—•·|]\s|[.!|•·\n](?:\s|$)")
_LONGEST_MARK = 20
_CELLS = ("td", "th")


def page_flow(trees: Iterable[HtmlElement]) -> Flow:
    """Return the text of pages one below the other, what browsers do not show set apart."""
    flow = Flow()
    for tree in trees:
        _Walk(PageStyles(tree), [flow]).go(tree)
    return flow


@dataclass(slots=True)
class _Walk:
    """A walk through a tree; ``flows`` are those of the cells that it stands in."""

    styles: PageStyles
    flows: list[Flow]
    looks: list[PageLook] = field(default_factory=lambda: [PageLook()])
    rows: list[list[str]] = field(default_factory=list)
    item: bool = False

    def go(self, root: HtmlElement) -> None:
        from lxml.etree import iterwalk

        walk = iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if element.tag not in _INLINE:
                self._end_block()
            if event == "end":
                self._leave(element)
            elif element.tag in FIELD_TAGS:
                look = self.looks[-1].inside(element, self.styles.of(element))
                self.looks.append(look)
                self._say(entered(element), replace(look, kept=element.tag == "textarea"))
                walk.skip_subtree()
            elif element.tag in _PASSED or _is_aside(element):
                self.looks.append(self.looks[-1])
                walk.skip_subtree()
            elif element.tag == "sdfield" and _is_page_number(element):
                self.looks.append(self.looks[-1])
                self._add(PAGE_MARK, self.looks[-1])
                walk.skip_subtree()
            else:
                self._enter(element)
        self._end_block()

    def _enter(self, element: HtmlElement) -> None:
        look = self.looks[-1].inside(element, self.styles.of(element))
        self.looks.append(look)
        if element.tag == "br":
            self._add("\n", look)
        elif element.tag == "li":
            self.item = True
        elif element.tag == "tr":
            self.rows.append([])
        elif element.tag in _CELLS and self.rows:
            self.flows.append(Flow(self.flows[0]))
        self._say(element.text, look)

    def _leave(self, element: HtmlElement) -> None:
        self.looks.pop()
        if element.tag == "li":
            self.item = False
        elif element.tag in _CELLS and len(self.flows) > 1 and self.rows:
            self.rows[-1].append(self.flows.pop().text())
        elif element.tag == "tr" and self.rows:
            self.flows[-1].add_row(self.rows.pop())
        if element.getparent() is not None:
            self._say(element.tail, self.looks[-1])

    def _say(self, text: str | None, look: PageLook) -> None:
        if text:
            shown = text.upper() if look.capital else text
            self._add(shown if look.kept else _BLANKS.sub(" ", shown), look)

    def _add(self, text: str, look: PageLook) -> None:
        flow = self.flows[-1]
        reason = look.reason
        if reason == SAME_COLOUR and look.bare and not self.styles.is_whole:
            flow.doubt(text)  # a sheet that stands elsewhere may paint behind it
            reason = ""
        flow.add(text, reason)

    def _end_block(self) -> None:
        flow = self.flows[-1]
        if not flow.is_at_start:
            flow.end_block(item=self.item)
            self.item = False
        else:
            flow.end_block()


def _is_aside(element: HtmlElement) -> bool:
    return _is_note_mark(element) or _is_remark(element) or _is_foot_of_site(element)


def _is_foot_of_site(element: HtmlElement) -> bool:
    """Tell whether an element is the foot of a page that says nothing of a person."""
    if element.tag != "footer":
        return False
    pieces = (_PIECE_END.split(text) for text in element.itertext())
    said = [" ".join(piece.split()) for text in pieces for piece in text]
    return all(_OF_SITE.fullmatch(piece) for piece in said if any(map(str.isalpha, piece)))


def _is_note_mark(element: HtmlElement) -> bool:
    """Tell whether an element is the number of a note, which leads to it or back."""
    if element.tag != "a" or not (element.get("href") or "").startswith("#"):
        return False
    words = "".join(element.itertext())[:_LONGEST_MARK]
    if _OTHER_MARK.fullmatch(words):
        return bool(_OF_NOTE.search(element.get("href") or ""))
    return bool(_NOTE_MARK.fullmatch(words))


def _is_remark(element: HtmlElement) -> bool:
    """Tell whether an element is a remark in the margin, or its mark, as Google writes them."""
    if element.tag == "a":
        return bool(_REMARK.match(element.get("id") or ""))
    return element.tag == "div" and any(
        _REMARK.match(link.get("id") or "") and _REMARK.match((link.get("href") or "")[1:])
        for link in element.iterfind("p/a")
    )


def _is_page_number(element: HtmlElement) -> bool:
    """Tell of a field of LibreOffice whether it gives the number of a page, or of all."""
    kind, subkind = element.get("type", "").lower(), element.get("subtype", "").lower()
    return bool(kind == "page" or (kind == "docstat" and subkind == "page"))
