"""Markdown to what a page made of it shows: text without marks, and what is not seen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from matcher.lazily import late

if TYPE_CHECKING:
    from markdown_it.token import Token

_SIGNS = tuple(
    late(pattern, re.M)
    for pattern in (
        r"^#{1,6}[ \t]+\S",
        r"^(?:[=]{3,}|-{3,})[ \t]*$",
        r"\*\*[^\s*][^*\n]{0,200}\*\*|__[^\s_][^_\n]{0,200}__",
        r"\[[^\]\[\n]{1,200}\]\([^()\s]{1,500}\)|^\[[^\]\n]{1,80}\]:[ \t]",
        r"!\[[^\]\n]{0,200}\]\(",
        r"^\|?[ \t]*:?-{3,}:?[ \t]*\|",
        r"^```",
        r"`[^`\n]{1,100}`",
    )
)
_INLINE_SIGNS = _SIGNS[2:4]
_FEWEST_SIGNS, _LONGEST_NUMBER = 2, 2
_ALL_FIRST = late(r"^1\.[ \t]+\S[^\n]*\n1\.[ \t]+\S", re.M)
"""Two items of which each says that it is the first: a page numbers them."""

MARKED_HEADING = late(r"^(#{1,6})[ \t]+\S", re.M)
"""A heading of Markdown, which no page has."""

_COMMENT = late(r"<!--((?:[^-]|-(?!->))*+)(?:-->|\Z)")
_HEAD = late(
    r"\A\s*(?:---[ \t]*\n(?P<yaml>(?:(?:[ \t]*[\w-]{1,40}:|[ \t]+|-[ \t]).*\n|\n)+?)---"
    r"|\+\+\+[ \t]*\n(?P<toml>(?:(?:[ \t]*[\w.-]{1,40}[ \t]*=|\[).*\n|\n)+?)\+\+\+)"
    r"[ \t]*(?:\n|\Z)"
)
_FENCE = late(r"^(?::{3,}[^\n]*|\\(?:newpage|pagebreak|clearpage))[ \t]*$", re.M)
"""Lines that a converter of Markdown takes for itself."""
_ENTITY = late(r"&(?:[A-Za-z]{2,10}|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")
_TASK = late(r"\[[ xX]\][ \t]+")
_NOTE = late(r"\[\^[^\]\s]{1,40}\]:?[ \t]*")
_SMILEY = late(r"(?<!\S):[a-z][a-z0-9_+-]{1,30}:(?:[ \t]+|$)")
_WIKI = late(r"\[\[(?:[^\[\]|\n]{1,100}\|)?([^\[\]|\n]{1,100})\]\]|==(\w[^=\n]{0,200})==")
_PRIVATE = late(r"(?<!\S)%%((?:[^%]|%(?!%)){1,2000})%%")
_ANCHOR = late(r"[ \t]\^[A-Za-z0-9-]{1,40}[ \t]*$", re.M)
_CALLOUT = late(r"^(?:[-•] )?\[![a-z]{2,20}\][+-]?[ \t]*", re.M)
_ATTRIBUTES = late(r"\{[:#.][^{}\n]{0,80}\}")
_BREAK = late(r"<(?:br|/?(?:p|div|dd|dt|li|h[1-6]|tr|details|summary))\b[^<>]{0,500}>", re.I)
TAG = late(
    r"</?(?:a|abbr|address|article|aside|b|big|blockquote|br|button|caption|center|cite|code|col"
    r"|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|header"
    r"|hr|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|p|picture|pre|q|s|samp"
    r"|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td"
    r"|tfoot|th|thead|time|title|tr|tt|u|ul|var|wbr)"
    r"(?:\s[^<>]{0,2000})?/?>",
    re.I,
)
"""An element of HTML, opened or closed."""

MOST_LOOKED_THROUGH = 20_000_000
"""Letters of a paragraph, times its brackets, up to which links are looked for in it."""

_SCRIPT = late(r"<(script|style)\b[^<>]{0,500}>.*?(?:</\1|\Z)", re.I | re.S)


class Unmarked(NamedTuple):
    """The text that shows, and texts that do not, each with why."""

    text: str
    unseen: tuple[tuple[str, str], ...] = ()


def plain_words(text: str) -> str:
    """Return a short text without Markdown and elements of HTML, if it has any of these.

    >>> [plain_words(text) for text in ("Ran **two** teams", "<p>Sold &amp; ran</p>", "a * b")]
    ['Ran two teams', 'Sold & ran', 'a * b']
    """
    if TAG.search(text) or any(sign.search(text) for sign in _INLINE_SIGNS):
        return _shown(_COMMENT.sub("", text))[0].strip()
    return text


def unmarked(text: str) -> Unmarked:
    """Return a text without the marks of Markdown; one that has none of them as it is.

    Comments are set apart from any text, and characters written as ``&amp;`` put right; the
    block at the top and the words for pictures only where it is Markdown.
    """
    unseen: list[tuple[str, str]] = []
    if "<!--" in text:
        unseen += ((match[1], "a comment") for match in _COMMENT.finditer(text))
        text = _COMMENT.sub("", text)
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n")
    head = _HEAD.match(lines)
    if head:
        block = head["yaml"] or head["toml"]
        unseen.append((block, "the block above the text"))
        lines = lines[head.end() :]
    if head or _is_marked(lines):
        unseen += ((match[1], "a comment") for match in _PRIVATE.finditer(lines))
        text, pictures = _shown(_PRIVATE.sub("", lines))
        unseen += ((words, "in place of a picture") for words in pictures)
    elif _ENTITY.search(text):
        text = _ENTITY.sub(_character, text)
    return Unmarked(text, tuple((words, why) for words, why in unseen if words.strip()))


def _is_marked(text: str) -> bool:
    """Tell Markdown by signs of two kinds, or by headings or numbers that nobody else has."""
    headings = MARKED_HEADING.findall(text)
    if len(headings) >= _FEWEST_SIGNS and max(map(len, headings)) > 1:
        return True
    if _ALL_FIRST.search(text):
        return True
    return sum(bool(sign.search(text)) for sign in _SIGNS) >= _FEWEST_SIGNS


def _character(match: re.Match[str]) -> str:
    from html import unescape

    return unescape(match[0])


def _shown(text: str) -> tuple[str, list[str]]:
    """Return what a page shows of Markdown, a block a block, and the words for pictures."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": 40}).enable(["table", "strikethrough"])
    parser.disable(["code", "lheading"] if _is_loose(text) else ["code"])
    page = _Page()
    for token in parser.parse(_bounded(_FENCE.sub("", text))):
        page.take(token)
    return page.text, page.pictures


def _bounded(text: str) -> str:
    """Return a text in which brackets of paragraphs that have very many begin no link.

    For each the parser would look through the rest of its paragraph.
    """
    if text.count("[") * len(text) < MOST_LOOKED_THROUGH:
        return text
    return "\n\n".join(
        part.replace("[", "\\[") if part.count("[") * len(part) > MOST_LOOKED_THROUGH else part
        for part in text.split("\n\n")
    )


def _is_loose(text: str) -> bool:
    """Tell whether lines of signs divide a text, and make no heading of what is above."""
    return bool(re.search(r"^[^\n]{80,}\n-{3,}[ \t]*$", text, re.M))


class _Page:
    """What is shown, token by token."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._bullet = ""
        self.pictures: list[str] = []

    @property
    def text(self) -> str:
        """The text so far."""
        return re.sub(r"\n{3,}", "\n\n", "".join(self._parts)).strip("\n") + "\n"

    def take(self, token: Token) -> None:
        """Add what a block shows."""
        if token.type == "list_item_open":
            year = len(token.info) > _LONGEST_NUMBER  # which is no number of an item
            self._bullet = f"{token.info}{token.markup} " if year else "- "
        elif token.type == "inline":
            words = _NOTE.sub("", "".join(self._inline(token.children or ())))
            self._parts.append(self._bullet + _without_extensions(words))
            self._bullet = ""
        elif token.type in ("fence", "code_block"):
            self._parts.append(f"{token.content}\n")
        elif token.type == "html_block":
            self._parts.append(_bare(token.content) + "\n")
        elif token.type in ("td_close", "th_close"):
            self._parts.append("\t")
        elif token.type in ("tr_close", "list_item_close"):
            self._parts.append("\n")
        elif token.type.endswith("_close") and token.type not in ("thead_close", "tbody_close"):
            self._parts.append("\n" if token.hidden else "\n\n")

    def _inline(self, tokens: Sequence[Token]) -> Iterator[str]:
        first = True
        for token in tokens:
            if token.type in ("softbreak", "hardbreak"):
                yield "\n"
            elif token.type == "html_inline":
                yield _bare(token.content)
            elif token.type == "image":
                self.pictures.append(token.content)
            elif token.type in ("text", "code_inline", "text_special"):
                task = _TASK.match(token.content) if first and self._bullet else None
                yield token.content[task.end() :] if task else token.content
            first = False


def _without_extensions(words: str) -> str:
    """Return words without what some programs add to Markdown: attributes, smileys, links."""
    words = _SMILEY.sub("", _ATTRIBUTES.sub("", words))
    words = _CALLOUT.sub("", _ANCHOR.sub("", words))
    return _WIKI.sub(lambda match: match[1] or match[2], words)


def _bare(html: str) -> str:
    """Return what a few tags between Markdown leave: their text, with a line for a block."""
    from html import unescape

    return unescape(TAG.sub("", _BREAK.sub("\n", _SCRIPT.sub("", html))))
