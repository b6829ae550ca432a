"""The Markdown of role profiles: its blocks, and what is wrong where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from matcher.datamodels import Competency, Kind, competency_id

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

    _Nodes = list[SyntaxTreeNode]

_Group = Kind | Literal["context"]
TITLES: dict[_Group, str] = {
    "responsibility": "Responsibilities",
    "skill": "Essential skills",
    "context": "Context",
}
_GROUPS: dict[str, _Group] = {title.lower(): group for group, title in TITLES.items()}
_GROUPS["skills"] = "skill"
KEYS = ("role", "organisation")
_BLOCKS = {"list_item": "indicator", "fence": "code block", "hr": "rule", "html_block": "HTML"}
_INLINE = ("text", "code_inline", "softbreak", "hardbreak")
_MARKUP = re.compile(r"^\d{1,9}[.)]|^[-+#>=~]|[\\`*_\[<]|&(?=#|\w+;)|(?<= )#(?=#*$)")


class Fault(Exception):
    """A line, and what is wrong there and what is expected."""


def front_matter(lines: list[str]) -> tuple[dict[str, str], int]:
    """Return the keys of the block at the top, and how many lines it takes."""
    closing = next((i for i, line in enumerate(lines) if i and line.strip() == "---"), None)
    if lines[0].strip() != "---" or closing is None:
        raise Fault(1, "no front matter; expected '---', 'role: ...', '---' at the top")
    keys: dict[str, str] = {}
    for number, line in enumerate(lines[1:closing], start=2):
        key, _, value = (" ".join(part.split()) for part in line.partition(":"))
        if line.strip() and (key not in KEYS or key in keys or not value):
            raise Fault(number, f"'{line}'; expected 'role: ...' or 'organisation: ...', once")
        keys[key] = value
    if "role" not in keys:
        raise Fault(1, "the front matter names no role; expected 'role: ...'")
    return keys, closing + 1


def sections(body: str) -> list[_Nodes]:
    """Divide the Markdown into headings, each followed by the blocks below it."""
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    sections: list[_Nodes] = []
    for block in SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(body)).children:
        if block.type == "heading":
            if block.tag not in ("h2", "h3"):
                raise _fault(block, f"has level {block.tag[1]}; expected '##' or '###'")
            sections.append([block])
        elif not _is_comment(block):
            if not sections:
                raise _unexpected(block, "'## Responsibilities' or another group")
            sections[-1].append(block)
    return sections


def _is_comment(block: SyntaxTreeNode) -> bool:
    html = block.content.strip() if block.type == "html_block" else ""
    if html.startswith("<!--") and not html.endswith("-->"):
        raise Fault(_line(block), "a comment goes on; expected '-->' at the end of a line")
    return html.startswith("<!--")


def contents(sections: list[_Nodes]) -> tuple[list[Competency], list[tuple[str, str]]]:
    """Return the competencies, and titles and texts of the context."""
    competencies: list[Competency] = []
    context: list[tuple[str, str]] = []
    lines: dict[str, int] = {}
    for group, heading, blocks in _entries(sections):
        if group == "context":
            nodes = (node for block in blocks for node in block.walk())
            text = "\n\n".join(_phrase(node) for node in nodes if node.type == "paragraph")
            context.append((_phrase(heading), text))
            continue
        competencies.append(_competency(group, heading, blocks))
        first = lines.setdefault(competencies[-1].id, _line(heading))
        if first != _line(heading):
            raise _fault(heading, f"stands in line {first} too; expected each name once")
    return competencies, context


def _entries(sections: list[_Nodes]) -> Iterator[tuple[_Group, SyntaxTreeNode, _Nodes]]:
    """Yield each '###' heading after its group and before the blocks below it."""
    known = "', '## ".join(TITLES.values())
    group: _Group | None = None
    for (heading, *blocks), following in zip_longest(sections, sections[1:]):
        if heading.tag == "h3" and group:
            yield group, heading, blocks
            continue
        group = _GROUPS.get(_phrase(heading).lower())
        if heading.tag == "h3" or group is None:
            raise _fault(heading, f"is in no known group; expected one of '## {known}'")
        for block in blocks:
            raise _unexpected(block, "'### Name' below the name of a group")
        if not following or following[0].tag == "h2":
            raise _fault(heading, "is an empty group; expected '### Name' below it")


def _competency(kind: Kind, heading: SyntaxTreeNode, blocks: _Nodes) -> Competency:
    if not blocks or blocks[0].type != "paragraph":
        raise _fault(heading, "has no statement; expected one paragraph below the name")
    for block in blocks[1:]:
        if block.type != "bullet_list":
            raise _unexpected(block, "one paragraph (the statement) and below it one '-' list")
    indicators = tuple(_phrase(item) for items in blocks[1:] for item in items.children)
    name = _phrase(heading)
    return Competency(competency_id(name), name, kind, _phrase(blocks[0]), indicators)


def _phrase(block: SyntaxTreeNode) -> str:
    """Return the text of a block without its markup, on one line."""
    for index, child in enumerate(block.children):
        if index or child.type not in ("inline", "paragraph"):
            raise _unexpected(child, "one phrase for an indicator")
    inline = (node for node in block.walk() if node.type in _INLINE)
    text = "".join(" " if node.type.endswith("break") else node.content for node in inline)
    if not competency_id(text):
        raise _unexpected(block, "words in it", "empty")
    return " ".join(text.split())


def _fault(heading: SyntaxTreeNode, message: str) -> Fault:
    return Fault(_line(heading), f"'{_phrase(heading)}' {message}")


def _unexpected(block: SyntaxTreeNode, expected: str, how: str = "unexpected") -> Fault:
    name = _BLOCKS.get(block.type, block.type.replace("_", " "))
    return Fault(_line(block), f"{how} {name}; expected {expected}")


def _line(block: SyntaxTreeNode) -> int:
    return block.map[0] + 1 if block.map else 1


def escape(text: str) -> str:
    """Return plain text as one line of Markdown that reads back as the same text."""
    return _MARKUP.sub(lambda sign: f"{sign[0][:-1]}\\{sign[0][-1]}", " ".join(text.split()))
