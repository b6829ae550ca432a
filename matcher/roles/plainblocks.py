"""The blocks of Markdown in which every line says by its start what it is.

Most profiles are written so: headings, paragraphs, lists with a dash and comments, without any
other markup. Their blocks are those that markdown-it would give, which takes longer to be
imported than all the rest of a profile to be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_HEADING = re.compile(r"(#{1,6}) (\w[^#]*)")
_ITEM = re.compile(r"- ([^\W\d_].*)")
_WORDS = re.compile(r"[^\W\d_].*")
_MARKUP = re.compile(r"[\\`*_\[\]<>&!~|\t\r\v\f\x00\x1c-\x1f\x85\u2028\u2029]")
_COMMENT, _COMMENT_END = "<!--", "-->"


@dataclass(slots=True)
class MarkdownBlock:
    """A node of the tree of a document, with what of markdown-it's is looked at."""

    type: str
    first: int
    tag: str = ""
    content: str = ""
    children: list[MarkdownBlock] = field(default_factory=list)

    @property
    def map(self) -> tuple[int, int] | None:
        """The numbers of its first line and of the one behind its last, from 0."""
        return self.first, self.first + 1

    def walk(self) -> Iterator[MarkdownBlock]:
        """Yield it and all below it, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()


def plain_blocks(text: str) -> list[MarkdownBlock] | None:
    """Return the blocks of a document; None if it has any other markup."""
    blocks: list[MarkdownBlock] = []
    lines = text.split("\n")
    number, last = 0, ""
    while number < len(lines):
        line = lines[number]
        if line.startswith(_COMMENT):
            end = _end_of_comment(lines, number)
            if end is None:
                return None
            blocks.append(MarkdownBlock("html_block", number, content=_COMMENT + _COMMENT_END))
            number, last = end, "comment"
        else:
            kind = _added(blocks, line, number, last)
            if kind is None:
                return None
            last = kind
        number += 1
    return blocks


def _end_of_comment(lines: Sequence[str], first: int) -> int | None:
    """Return the number of the line that a comment ends with and that holds nothing else."""
    for number in range(first, len(lines)):
        start = len(_COMMENT) if number == first else 0
        if (place := lines[number].find(_COMMENT_END, start)) >= 0:
            return number if place + len(_COMMENT_END) == len(lines[number]) else None
    return None


def _added(blocks: list[MarkdownBlock], line: str, number: int, last: str) -> str | None:
    """Add a line to the blocks, and return what it is; None for other markup.

    ``last`` is what the line before it is.
    """
    if not line.strip(" "):
        return "blank"
    if _MARKUP.search(line) or line != line.strip():  # blanks at the end may break a line
        return None
    if found := _HEADING.fullmatch(line):
        tag = f"h{len(found[1])}"
        blocks.append(
            MarkdownBlock("heading", number, tag, children=[_inline(found[2], number)])
        )
        return "heading"
    if found := _ITEM.fullmatch(line):
        if not (blocks and blocks[-1].type == "bullet_list"):
            blocks.append(MarkdownBlock("bullet_list", number))
        item = MarkdownBlock("list_item", number, children=[_paragraph(found[1], number)])
        blocks[-1].children.append(item)
        return "item"
    if not _WORDS.fullmatch(line) or last == "item":  # where it would be the item's
        return None
    if last == "words":
        (inline,) = blocks[-1].children
        inline.content += f"\n{line}"
        inline.children += [
            MarkdownBlock("softbreak", number),
            MarkdownBlock("text", number, content=line),
        ]
    else:
        blocks.append(_paragraph(line, number))
    return "words"


def _paragraph(text: str, number: int) -> MarkdownBlock:
    return MarkdownBlock("paragraph", number, children=[_inline(text, number)])


def _inline(text: str, number: int) -> MarkdownBlock:
    told = MarkdownBlock("text", number, content=text)
    return MarkdownBlock("inline", number, content=text, children=[told])
