"""The text of an advertisement to its lines: characters mended, broken lines joined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from matcher.language import LANGUAGE
from matcher.roles.ads.breaking import LONGEST_LINE, broken
from matcher.roles.ads.slices import Slice, joined

MARK = re.compile(
    r"^\s*(?:[•∙●▪◦‣⁃·■□➢►▶➤✓✔✅☑→➔➜⇒»›◆◇❖★☆~–—*+\-\uF0A0-\uF0FF\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+"
    r"(?:\s+(?=\S)|(?=[^\s\d]))|(?:o|\(?[a-z]\)|\(?\d{1,2}[.)])\s+(?=\S))"
)
"""The sign of an item of a list, at the beginning of its line."""

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200c\u200e\u200f\u2060\ufeff]")
_EMPHASIS = re.compile(
    r"\*\*|(?<!\w)__|__(?!\w)|(?<![\w_])_(?=\w[^_\n]{0,80}_(?!\w))|(?<=[\w.:!?,)])_(?![\w_])|\\(?=[^\w\s])|\{rel=[^}]{0,200}\}|(?<=\])\(https?:[^)\s]{0,1000}\)"
)
_BLANK = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\r": " ", "ʼ": "’"})
_LINE_END = re.compile(r"\n")
_ENDED = re.compile(r"[.!?:;]\W*$")
_SMALL = re.compile(r"\s*[a-z(&]")
_CAPITALS = 0.7
"""From this share of capitals among letters on a text is one in upper case."""
_BEGINNING = re.compile(
    r"^\W*[a-z]|[.!?•∙:]\s+[a-z]|\s[*–-]\s[a-z]|(?<=[a-z]{2})[.;:)][a-z](?=[a-z]{3,}[ ,:])"
)
_INNER_TITLE = re.compile(rf"\b(?:{LANGUAGE.ads.whole_titles})(?=\s*:|\s+[-–]\s)", re.I)
_FEWEST, _NARROWEST, _WIDEST = 5, 40, 140
_SHARE = 0.1


def lines_of(text: str) -> list[Slice]:
    """Return the lines of a text, those joined that the width of a page broke.

    An empty line stays as an empty piece.
    """
    whole = Slice.of(text.translate(_BLANK)).without(_INVISIBLE).without(_EMPHASIS)
    letters = [sign for sign in whole.text if sign.isalpha()]
    shouted = sum(map(str.isupper, letters)) > _CAPITALS * len(letters)
    rows = (line.strip() for line in whole.split(_LINE_END))
    lines = [part for line in rows for part in broken(line, LONGEST_LINE)]
    lines = [_lowered(line) for line in lines] if shouted else lines
    width = _width(lines)
    return _unwrapped(lines, width) if width else _with_whole_items(lines)


def _lowered(line: Slice) -> Slice:
    """Write a line in upper case as a sentence."""
    lower = _BEGINNING.sub(lambda match: match[0].upper(), line.text.lower())
    return line.reading(_INNER_TITLE.sub(lambda match: match[0].title(), lower))


def _with_whole_items(lines: Sequence[Slice]) -> list[Slice]:
    """Join to an item of a list the line between it and the next that goes on with it."""
    result: list[Slice] = []
    for line, following in zip_longest(lines, lines[1:]):
        listed = bool(result) and following is not None and MARK.match(following.text)
        if listed and _goes_on_in_item(result[-1].text, line.text):
            result[-1] = joined([result[-1], line], " ")
        else:
            result.append(line)
    return result


def _goes_on_in_item(before: str, line: str) -> bool:
    """Tell whether a line without a sign goes on with the item before it."""
    if not MARK.match(before) or MARK.match(line) or not _SMALL.match(line):
        return False
    return not _ENDED.search(before) and len(before) + len(line) < LONGEST_LINE


def _width(lines: Sequence[Slice]) -> int:
    """Return the width at which a text was broken, 0 if it was not."""
    full = [line.text for line in lines if line.text]
    lengths = sorted(map(len, full))
    if len(full) < _FEWEST:
        return 0
    width = lengths[int(len(lengths) * 0.97)]
    if not _NARROWEST <= width <= _WIDEST or lengths[-1] > 1.25 * width:
        return 0
    pairs = list(pairwise(full))
    going_on = sum(
        bool(_SMALL.match(b)) and not _ENDED.search(a) and len(a) > width / 2 for a, b in pairs
    )
    return lengths[-1] if going_on > max(1, _SHARE * len(full)) else 0


def _unwrapped(lines: Sequence[Slice], width: int) -> list[Slice]:
    """Join each line to the one before that had no room for its first word."""
    filled = [line for line in lines if line.text]
    double = len(lines) - len(filled) > 0.6 * len(filled)
    result: list[Slice] = []
    gap = 0
    last = 0
    for line in lines:
        if not line.text:
            gap += 1
            continue
        apart = gap > int(double)
        if result and not apart and _goes_on(result[-1].text, last, line.text, width):
            result[-1] = joined([result[-1], line], " ")
        else:
            result += [line.cut(0, 0)] * bool(apart or (gap and not double))
            result.append(line)
        gap, last = 0, len(line.text)
    return result


def _goes_on(before: str, length: int, line: str, width: int) -> bool:
    """Tell whether a line goes on with the sentence of the line before, ``length`` long."""
    full = len(before) + len(line) >= LONGEST_LINE
    if full or (MARK.match(line) and not line.startswith(("-", "–"))):
        return False
    if _SMALL.match(line) and not _ENDED.search(before):
        return length > width / 2
    if MARK.match(line):
        return False
    first = len(line.split(maxsplit=1)[0])
    return length + 1 + first > width and length > 0.75 * width
