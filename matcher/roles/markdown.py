"""The Markdown of role profiles: its blocks, and what is wrong where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from math import inf
from typing import TYPE_CHECKING, Literal, NamedTuple

from matcher.datamodels import (
    FACT_TYPES,
    NICE_WEIGHT,
    Competency,
    Fact,
    FactType,
    Kind,
    competency_id,
)
from matcher.roles.plainblocks import MarkdownBlock, plain_blocks

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

    _Node = MarkdownBlock | SyntaxTreeNode
    _Nodes = list[_Node]

_Group = Kind | Literal["facts", "context"]
TITLES: dict[_Group, str] = {
    "responsibility": "Responsibilities",
    "skill": "Essential skills",
    "facts": "Facts",
    "context": "Context",
}
_GROUPS: dict[str, _Group] = {title.lower(): group for group, title in TITLES.items()}
_GROUPS["skills"] = "skill"
KEYS = ("role", "organisation")
_BLOCKS = {"list_item": "indicator", "fence": "code block", "hr": "rule", "html_block": "HTML"}
KEY_LINE = re.compile(r"(?:must|weight|about):", re.I)  # no paragraph of other words begins so
_WEIGHT = re.compile(r"\d{1,400}(?:\.\d{1,400})?")
_VALUES = {
    "must": "'must: yes' or 'must: no'",
    "weight": "'weight: 1.5', above 0",
    "about": "'about: ...'",
}
_BELOW = (
    "one paragraph (the statement; before it only 'must: no' or 'weight: 2', an empty line "
    "between) and below it one '-' list"
)
_YES = {"yes": True, "no": False}
_INLINE = ("text", "code_inline", "softbreak", "hardbreak")


class Fault(Exception):
    """A line, and what is wrong there and what is expected."""


def front_matter(lines: list[str]) -> tuple[dict[str, str], int]:
    """Return the keys of the block at the top, and how many lines it takes, those above too."""
    dashes = (i for i, line in enumerate(lines) if line.strip() == "---")
    first, closing = next(dashes, 0), next(dashes, None)
    if any(line.strip() for line in lines[:first]) or closing is None:
        raise Fault(1, "no front matter; expected '---', 'role: ...', '---' at the top")
    keys: dict[str, str] = {}
    for number, line in enumerate(lines[first + 1 : closing], start=first + 2):
        key, _, value = (" ".join(part.split()) for part in line.partition(":"))
        if line.strip() and (key not in KEYS or key in keys or not value):
            raise Fault(number, f"'{line}'; expected 'role: ...' or 'organisation: ...', once")
        keys[key] = value
    if "role" not in keys:
        raise Fault(first + 1, "the front matter names no role; expected 'role: ...'")
    return keys, closing + 1


def sections(body: str) -> list[_Nodes]:
    """Divide the Markdown into headings, each followed by the blocks below it."""
    sections: list[_Nodes] = []
    for block in _blocks(body):
        if block.type == "heading":
            if block.tag not in ("h2", "h3"):
                raise _fault(block, f"has level {block.tag[1]}; expected '##' or '###'")
            sections.append([block])
        elif not _is_comment(block):
            if not sections:
                raise _unexpected(block, "'## Responsibilities' or another group")
            sections[-1].append(block)
    return sections


def _blocks(body: str) -> Sequence[_Node]:
    plain = plain_blocks(body)
    if plain is not None:
        return plain
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    return SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(body)).children


def _is_comment(block: _Node) -> bool:
    html = block.content.strip() if block.type == "html_block" else ""
    if html.startswith("<!--") and not html.endswith("-->"):
        raise Fault(_line(block), "a comment goes on; expected '-->' at the end of a line")
    return html.startswith("<!--")


class Contents(NamedTuple):
    """What stands below the front matter; ``context`` holds titles and texts."""

    competencies: list[Competency]
    facts: list[Fact]
    context: list[tuple[str, str]]


def contents(sections: list[_Nodes]) -> Contents:
    """Return what the groups of a profile hold."""
    found = competencies, facts, context = Contents([], [], [])
    lines: dict[str, int] = {}
    for group, heading, blocks in _entries(sections):
        if group == "context":
            nodes = (node for block in blocks for node in block.walk())
            text = "\n\n".join(_phrase(node) for node in nodes if node.type == "paragraph")
            context.append((_phrase(heading), text))
            continue
        if group == "facts":
            facts.append(_fact(heading, blocks))
            continue
        competencies.append(_competency(group, heading, blocks))
        first = lines.setdefault(competencies[-1].id, _line(heading))
        if first != _line(heading):
            raise _fault(heading, f"stands in line {first} too; expected each name once")
    return found


def _entries(sections: list[_Nodes]) -> Iterator[tuple[_Group, _Node, _Nodes]]:
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


def _competency(kind: Kind, heading: _Node, blocks: _Nodes) -> Competency:
    keys, blocks = _keys(blocks, ("must", "weight"))
    if not blocks or blocks[0].type != "paragraph":
        raise _fault(heading, "has no statement; expected one paragraph below the name")
    for block in blocks[1:]:
        if block.type != "bullet_list":
            raise _unexpected(block, _BELOW)
    indicators = tuple(_phrase(item) for items in blocks[1:] for item in items.children)
    name = _phrase(heading)
    must = _YES[keys.get("must", "yes").lower()]
    weight = float(keys.get("weight", 1 if must else NICE_WEIGHT))
    statement = _phrase(blocks[0])
    return Competency(competency_id(name), name, kind, statement, indicators, must, weight)


def _fact(heading: _Node, blocks: _Nodes) -> Fact:
    keys, blocks = _keys(blocks, ("about", "must"))
    name, _, value = (part.strip() for part in _phrase(heading).partition(":"))
    known = next((each for each in FACT_TYPES if each == name.lower()), None)
    if known is None or not value:
        raise _fault(
            heading, f"is no fact; expected 'TYPE: ...', one of {', '.join(FACT_TYPES)}"
        )
    statement = _phrase(blocks[0]) if blocks else ""
    if missing := _missing(known, value, statement):
        raise _fault(heading, missing)
    for block in blocks[1:]:
        raise _unexpected(block, "one paragraph, the words of the description")
    must = _YES[keys.get("must", "yes").lower()]
    return Fact(known, value, keys.get("about", ""), must, statement)


def _missing(type_: FactType, value: str, statement: str) -> str:
    """Return what a value lacks that is looked up in résumés, and what is expected.

    Several years are told as the words of a description say them.
    """
    from matcher.facts.amounts import (
        least_of,
        some_in,
    )  # their patterns take a while to be made
    from matcher.facts.levels import LEVELS, NO_DEGREE, lowest

    said = some_in(statement) if type_ == "years" else None
    if type_ == "years" and least_of(value) is None and (not said or said[0] != value):
        return "has no number; expected 'Years: 3' or 'Years: 3-5'"
    if type_ == "degree" and lowest(value) is None and value != NO_DEGREE:
        return f"has no level; expected one of {', '.join(LEVELS)}"
    return ""


def _keys(blocks: _Nodes, allowed: tuple[str, ...]) -> tuple[dict[str, str], _Nodes]:
    """Return the keys of a first paragraph that holds such lines, and the blocks below."""
    first = blocks[0].children[0] if blocks and blocks[0].type == "paragraph" else None
    if first is None or not KEY_LINE.match(first.content):
        return {}, blocks
    keys: dict[str, str] = {}
    for number, line in enumerate(first.content.split("\n"), _line(blocks[0])):
        key, _, value = (" ".join(part.split()) for part in line.partition(":"))
        key = key.lower()
        if not KEY_LINE.match(line):
            raise Fault(number, f"'{line}'; expected an empty line between keys and statement")
        if key not in allowed or key in keys or not _is_value(key, value):
            expected = " or ".join(_VALUES[each] for each in allowed)
            raise Fault(number, f"'{line}'; expected {expected}, each at most once")
        keys[key] = value
    return keys, blocks[1:]


def _is_value(key: str, value: str) -> bool:
    if key == "weight":
        return bool(_WEIGHT.fullmatch(value)) and 0 < float(value) < inf
    return value.lower() in _YES if key == "must" else bool(value)


def _phrase(block: _Node) -> str:
    """Return the text of a block without its markup, on one line."""
    children: Sequence[_Node] = block.children
    for index, child in enumerate(children):
        if index or child.type not in ("inline", "paragraph"):
            raise _unexpected(child, "one phrase for an indicator")
    inline = (node for node in block.walk() if node.type in _INLINE)
    text = "".join(" " if node.type.endswith("break") else node.content for node in inline)
    if not competency_id(text):
        raise _unexpected(block, "words in it", "empty")
    return " ".join(text.split())


def _fault(heading: _Node, message: str) -> Fault:
    return Fault(_line(heading), f"'{_phrase(heading)}' {message}")


def _unexpected(block: _Node, expected: str, how: str = "unexpected") -> Fault:
    name = _BLOCKS.get(block.type, block.type.replace("_", " "))
    return Fault(_line(block), f"{how} {name}; expected {expected}")


def _line(block: _Node) -> int:
    return block.map[0] + 1 if block.map else 1
