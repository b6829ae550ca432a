"""Where a text may be cut: between sentences, and between the items of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.language import LANGUAGE, any_of
from matcher.lazily import late
from matcher.text import BULLET, Span

_SENTENCE_END = late(
    r"(?<=[a-z]{4})[.!?](?=(?!Net|Js|Io|Py|Com)[A-Z][a-z]+\s)"
    r"|(?<![.!?…])[.!?…]++[\"')\]”’]*+(?=\s+[\"'(\[“‘]*[^\W\d_a-z])"
)
_ABBREVIATION = late(
    r"^\(?\d{1,2}$|(?:^|[\s(/,.&-])(?:[^\W\d_]|[^\W\d_]{1,3}(?:\.[^\W\d_]{1,5})+"
    rf"|{any_of(map(re.escape, LANGUAGE.sentences.abbreviations))})$",
    re.I,
)
_LONGEST_ABBREVIATION = 16
_INNER_BULLET = late(rf"[ \t]{BULLET}")
_LIST_END = late(r"[;,|•]\s")
_ITEM_END = late(r"[,;|•](?:\s+|$)|(?<!:)\t(?!:)")


def sentence_spans(text: str) -> Iterator[Span]:
    """Yield where each sentence of a text starts and ends, without the blanks between.

    A sentence ends at a full stop that a capital follows, unless the stop belongs to an
    abbreviation, an initial or the number of a list.
    """
    start = 0
    for match in _SENTENCE_END.finditer(text):
        last_word = max(start, match.start() - _LONGEST_ABBREVIATION)
        if match[0] != "." or not _ABBREVIATION.search(text, last_word, match.start()):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, len(text))


def list_spans(text: str, most: int = 60, piece: int = 40) -> Iterator[Span]:
    """Yield where a text of more than ``most`` words may be cut, at semicolons and commas.

    Each piece has at most ``piece`` words where the text has such a place, and never more
    than ``most``; a text that is short enough is one piece.
    """
    if len(text.split()) <= most:
        yield from _trimmed(text, 0, len(text))
        return
    start = 0
    cuts = [match.end() for match in _LIST_END.finditer(text)] + [len(text)]
    for cut, following in zip(cuts, [*cuts[1:], len(text)], strict=True):
        if cut == following or len(text[start:following].split()) > piece:
            yield from _by_words(text, start, cut, most)
            start = cut


def item_spans(text: str, fewest: int = 3, words: int = 4) -> Iterator[Span]:
    """Yield the items of an enumeration; a text that is none is cut as a list may be.

    An enumeration has at least ``fewest`` items, between commas, semicolons, bars, tabs or
    bullets, of at most ``words`` words on average.
    """
    ends = [match.span() for match in _ITEM_END.finditer(text)]
    if len(ends) + 1 < fewest or len(text.split()) > words * (len(ends) + 1):
        yield from list_spans(text)
        return
    start = 0
    for end, following in [*ends, (len(text), len(text))]:
        yield from _trimmed(text, start, end)
        start = following


def bullet_spans(text: str) -> Iterator[Span]:
    """Yield the items that bullets part within a line, each cut as a list may be."""
    start = 0
    bullets = [match.span() for match in _INNER_BULLET.finditer(text)]
    for end, following in [*bullets, (len(text), len(text))]:
        for left, right in list_spans(text[start:end]):
            yield start + left, start + right
        start = following


def _by_words(text: str, start: int, end: int, most: int) -> Iterator[Span]:
    ends = [start + match.end() for match in re.finditer(r"\S+", text[start:end])]
    for cut in [*ends[most - 1 : -1 : most], end]:
        yield from _trimmed(text, start, cut)
        start = cut


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if piece.strip():
        left = start + len(piece) - len(piece.lstrip())
        yield left, start + len(piece.rstrip())
