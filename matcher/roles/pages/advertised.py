"""What a page advertises: of what it shows and what it tells programs, the more complete."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.readers.markup.trees import page_tree
from matcher.roles.ads.titles import division
from matcher.roles.pages.postings import Posting, boxes_in, postings_in
from matcher.roles.pages.pruning import masses_of, prune, text_in
from matcher.roles.pages.rendered import lines_of_tree

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")
_PARTS = re.compile(r"\s+[|–—·•»:-]+\s+|\s*[|»]\s*")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CUT = ("…", "...", "[…]", "[...]")
_TAG = re.compile(r"<[a-zA-Z/]")
_LONGEST_TITLE, _FEWEST_LINES, _FEWEST_LETTERS = 14, 4, 150
_MOST_FOUND = 0.9
_HEAD, _LONGEST_NAME = 20, 300


@dataclass(frozen=True, slots=True)
class Page:
    """The text of an advertisement on a page, its title first.

    ``asks`` counts the headings that open what is asked. ``several`` are titles of the
    advertisements of a page that has more than one and is that of none. ``called`` is the
    title that the page bears, or tells programs.
    """

    text: str
    asks: int = 0
    several: tuple[str, ...] = ()
    called: str = ""


def page_of(markup: str) -> Page:
    """Return what a page advertises. Raises ResumeReadError: too-large, damaged."""
    root = page_tree(markup)
    if root is None:
        return Page("")
    heads = _heads(root)
    postings = _of_this_page(postings_in(root), heads)
    if len(postings) > 1:
        return Page("", several=tuple(each.title for each in postings))
    boxes, without_scripts = boxes_in(root), _without_scripts(root)
    prune(root)
    shown = lines_of_tree(_main(root, boxes))
    if sum(map(len, shown)) < _FEWEST_LETTERS:  # what says that scripts show the rest
        shown += without_scripts
    told = _lines_told(postings[0]) if postings else []
    lines = told if _is_better(told, shown) else shown
    title = (postings[0].title if postings else "") or _title(heads, lines)
    if postings and postings[0].place:
        lines = [*lines, "", f"Location: {postings[0].place}"]
    return Page(_text(title, lines), _asks(lines), called=title)


def _heads(root: HtmlElement) -> tuple[list[str], list[str]]:
    """Return the headings of a page, and what it is called elsewhere, in parts."""
    called = [text_in(each) for each in root.iter("title")]
    called += [
        e.get("content", "") for e in root.iter("meta") if e.get("property") == "og:title"
    ]
    found = [text_in(each) for each in root.iter("h1")]
    short = [head for head in found if head and len(head.split()) <= _LONGEST_TITLE]
    return short, [
        part for name in called for part in _PARTS.split(" ".join(name.split())[:_LONGEST_NAME])
    ]


def _of_this_page(
    postings: Sequence[Posting], heads: tuple[list[str], list[str]]
) -> Sequence[Posting]:
    """Return the one advertisement that bears the title of the page, if there is one."""
    titles = {head.casefold() for head in (*heads[0], *heads[1])}
    own = [each for each in postings if each.title.casefold() in titles]
    return own if len(own) == 1 else postings


def _without_scripts(root: HtmlElement) -> list[str]:
    """Return what a page shows where no scripts run."""
    return [text for each in root.iter("noscript") if (text := text_in(each))][:_FEWEST_LINES]


def _main(root: HtmlElement, boxes: Sequence[HtmlElement]) -> HtmlElement:
    """Return the part of a page in which the advertisement stands."""
    masses = masses_of(root)
    mains = [e for e in root.iter() if e.tag == "main" or e.get("role") == "main"]
    for found in (boxes, mains):
        if len(found) == 1 and found[0] in masses:
            mass = masses[found[0]]
            if mass.asking or mass.text > max(_FEWEST_LETTERS, masses[root].text / 2):
                return found[0]
    return root


def _lines_told(posting: Posting) -> list[str]:
    """Return the lines of an advertisement as a page tells them to programs."""
    lines = _lines_of(posting.description)
    known = _words(lines)
    for name, text in posting.fields:
        own = _lines_of(text)
        if _share(_words(own), known) < _MOST_FOUND:
            heading = _CAMEL.sub(" ", name).capitalize()
            marked = [
                line if line.startswith(("- ", "## ")) else f"- {line}" for line in own if line
            ]
            lines += ["", f"## {heading}", "", *marked]
    return lines


def _lines_of(text: str) -> list[str]:
    """Return the lines of a piece of HTML, or of plain text."""
    if not _TAG.search(text):
        return [" ".join(line.split()) for line in text.split("\n")]
    root = page_tree(f"<body>{text}</body>")
    if root is None:
        return []
    prune(root)
    return lines_of_tree(root)


def _is_better(told: Sequence[str], shown: Sequence[str]) -> bool:
    """Tell whether what a page tells programs is more complete than what it shows."""
    filled = [line for line in told if line]
    if not filled or (filled[-1].endswith(_CUT) and len(shown) > len(told)):
        return False
    flat = len(filled) < _FEWEST_LINES
    poorer = flat or (_asks(shown) > 0 and not _asks(told))
    return not (poorer and _share(_words(told), _words(shown)) >= _MOST_FOUND)


def _words(lines: Sequence[str]) -> frozenset[str]:
    return frozenset(word.casefold() for line in lines for word in _WORD.findall(line))


def _share(words: frozenset[str], others: frozenset[str]) -> float:
    return len(words & others) / max(1, len(words))


def _asks(lines: Sequence[str]) -> int:
    """Count the headings that open what is asked."""
    heads = [line for line in lines if line.startswith("## ")]
    return sum(division(head) in ("duty", "skill", "nice") for head in heads)


def _title(heads: tuple[list[str], list[str]], lines: Sequence[str]) -> str:
    """Return the title of a page: a heading that the page is called by, or its only one."""
    found, called = heads
    names = " | ".join(called).casefold()
    by_name = [head for head in found if head.casefold() in names]
    if by_name or len(set(found)) == 1:
        return (by_name or found)[0]
    return next((part for part in called if _is_begun_with(part, lines)), "")


def _is_begun_with(name: str, lines: Sequence[str]) -> bool:
    """Tell whether a line consists of a name, or goes on behind it with a sign."""
    pattern = re.compile(rf"(?:## )?{re.escape(name)}(?:\W*$|\s*[,;|(–—-])", re.I)
    return bool(name) and any(pattern.match(line) for line in lines[:_HEAD])


def _text(title: str, lines: Sequence[str]) -> str:
    """Return lines below a title, which is not said twice.

    Nor is a whole section, which some pages have for each size of a screen.
    """
    sections: list[list[str]] = [[]]
    for line in lines:
        if line.startswith("## "):
            sections.append([])
        if not title or line.removeprefix("## ").casefold() != title.casefold():
            sections[-1].append(line)
    once = dict.fromkeys("\n".join(each).strip("\n") for each in sections if any(each))
    return "\n\n".join([title, *once]).strip("\n").removeprefix("## ")
