"""The tree of a page to lines, as somebody would paste them: headings, items, tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.readers.markup.tags import HEADING_TAGS, INLINE_TAGS
from matcher.roles.ads.needed import arranged
from matcher.roles.ads.titles import division
from matcher.roles.pages.grids import grid_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_LINES_KEPT = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.I)
_BLANKS = re.compile(r"[ \t\r\n\f\xa0\u2009\u202f]+")
_GAP = re.compile(r"\t[ \t]*| {4,}")
_SIGN = re.compile(r"(?:[•∙●▪◦‣⁃·■□➢►▶➤✓✔✅☑o§–—*+-]|\(?\w{1,2}[.)])\s")
_STOPS = (".", "!", "?", ",", ";")
_LONGEST_BOLD = 10  # words
_OF_BOLD, _OF_TERM = 7, 8  # below the levels of headings, 1 to 6


@dataclass(frozen=True, slots=True)
class Block:
    """A line of a page: an item of a list, a heading with its level, or text (level 0)."""

    text: str
    level: int = 0
    item: bool = False


def lines_of_tree(root: HtmlElement) -> list[str]:
    """Return the lines of a page, ``## `` before headings, ``- `` before items."""
    lines: list[str] = []
    for block, line in _marked(_Reader().read(root)):
        if lines and not (block.item and lines[-1].startswith("- ")):
            lines.append("")
        lines.append(line)
    return lines


def _marked(blocks: Iterable[Block]) -> Iterator[tuple[Block, str]]:
    """Yield blocks, and each with its mark.

    A heading that says nothing of its own, below one that opens a section, does not end it.
    """
    known = 0
    for block in blocks:
        if not block.level:
            yield block, "- " * block.item + block.text
        elif block.level == _OF_TERM or (0 < known < block.level and not division(block.text)):
            yield block, block.text + ":" * (not block.text.endswith((":", "?")))
        else:
            known = block.level if division(block.text) else 0
            yield block, f"## {block.text}"


@dataclass(slots=True)
class _Reader:
    """A walk through a tree: the line that is being read, and what is known of it.

    ``strong`` counts the letters in bold; ``joined`` says that an element has just ended.
    """

    blocks: list[Block] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    strong: int = 0
    level: int = 0
    item: bool = False
    joined: bool = False
    bold: int = 0
    kept: int = 0

    def read(self, root: HtmlElement) -> list[Block]:
        """Return the lines of a tree."""
        from lxml.etree import iterwalk

        walk = iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if element.tag not in INLINE_TAGS:
                self._end_line()
            if event == "end":
                self._end(element, tail=element is not root)
            elif element.tag == "table" and (rows := grid_of(element, texts_of)):
                self._table(rows)
                walk.skip_subtree()
                self._change(element, 1)
            else:
                self._begin(element)
        self._end_line()
        return self.blocks

    def _begin(self, element: HtmlElement) -> None:
        self._change(element, 1)
        if element.tag == "li":
            self.item = True
        self.level = _level(element.tag) or self.level
        self._say(element.text)

    def _end(self, element: HtmlElement, *, tail: bool) -> None:
        self._change(element, -1)
        if element.tag == "li":
            self.item = False
        if _level(element.tag):
            self.level = 0
        self.joined = element.tag in INLINE_TAGS
        if tail:
            self._say(element.tail)

    def _change(self, element: HtmlElement, step: int) -> None:
        """Note that what is bold, or keeps its line ends, begins or ends."""
        style = element.get("style", "")
        bold = element.tag in ("b", "strong") or bool(style and _BOLD_STYLE.search(style))
        kept = element.tag == "pre" or bool(style and _LINES_KEPT.search(style))
        self.bold, self.kept = self.bold + step * bold, self.kept + step * kept

    def _say(self, text: str | None) -> None:
        first, *others = (text or "").split("\n") if self.kept else [text or ""]
        self._add(first)
        for line in others:
            self._end_line()
            self._add(line)

    def _add(self, text: str) -> None:
        text = _BLANKS.sub(" ", text) if not self.kept else _GAP.sub("\t", text)
        if not text:
            return
        if self.joined and self.parts and self.parts[-1][-1:].islower() and text[0] > " ":
            self.parts.append(" " * (not text[0].islower()))  # side by side, as on a screen
        self.parts.append(text)
        self.joined = False
        self.strong += (len(text) - text.count(" ")) * (self.bold > 0)

    def _end_line(self) -> None:
        text = re.sub(" {2,}", " ", "".join(self.parts)).strip()
        letters = len(text) - text.count(" ")
        whole = self.strong >= letters > 1 and len(text.split()) <= _LONGEST_BOLD
        signed = bool(_SIGN.match(text))
        self.parts, self.strong, self.joined = [], 0, False
        if not text:
            return
        bold = whole and not (self.item or signed or text.endswith(_STOPS))
        level = self.level or _OF_BOLD * bold
        self.blocks.append(Block(text, level, self.item and not signed and not level))
        self.level, self.item = 0, False

    def _table(self, rows: list[list[str]]) -> None:
        for kind, text in arranged(rows):
            level = _OF_BOLD * (kind == "heading")
            self.blocks.append(Block(text, level, kind == "item"))


def texts_of(element: HtmlElement) -> str:
    """Return the lines of a part of a page without marks."""
    return "\n".join(block.text for block in _Reader().read(element))


def _level(tag: str) -> int:
    """Return the level of the heading that a tag begins, 0 for none."""
    if tag in ("dt", "summary"):
        return _OF_TERM if tag == "dt" else _OF_BOLD
    return HEADING_TAGS.index(tag) + 1 if tag in HEADING_TAGS else 0
