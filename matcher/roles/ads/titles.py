"""Headings of an advertisement: what is one, and which class of section it opens."""

from __future__ import annotations

import re
from typing import Literal

from matcher.language import LANGUAGE
from matcher.language.needles import seldom

Division = Literal["duty", "skill", "nice", "fact", "role", "denied", "other", ""]
"""Class of a section; empty where its heading says nothing, or where there is none."""

_WORDS = LANGUAGE.ads
_ORDER: tuple[tuple[str, Division], ...] = (
    ("denied", "denied"),
    ("nice", "nice"),
    ("asked", "skill"),
    ("role", "role"),
    ("other", "other"),
    ("fact", "fact"),
    ("duty", "duty"),
    ("skill", "skill"),
)
_CLASSES = [(kind, seldom(_WORDS.titles[name], re.I)) for name, kind in _ORDER]
_OPENING = seldom(_WORDS.opening, re.I)
_TITLE_WORDS = frozenset(_WORDS.title_words)
_PARENTHESES = re.compile(r"\s*\([^)]*\)\s*$")
_ITEM = seldom(rf"(?:{_WORDS.qualifier}\s+)*{_WORDS.knowing}\s+(?=\S)", re.I)
_QUESTION, _ANNOUNCING = seldom(_WORDS.question, re.I), seldom(_WORDS.announcing, re.I)
_AROUND = seldom(_WORDS.around, re.I)
_PAGE = seldom(rf"(?:{_WORDS.page})\W*", re.I)
_ONE_SKILL = re.compile(_WORDS.one_skill)
_LABEL = seldom(_WORDS.labels, re.I)
_SIGNS = re.compile(r"^[\W\d_]+|(?<![\W_])[\W_]+$")
_LONGEST, _LONGEST_WITH_COLON, _SHOUTED = 7, 14, 8
_SHORTEST, _PAIR = 4, 2
_DIGIT = re.compile(r"\d")
_VALUED = re.compile(r"[\w ]{2,30}: \S")
"""A label and its value: of a fact it is no heading."""
_STATES = re.compile(r"[.!,]$|^[a-z]|;\s")


def division(title: str) -> Division:
    """Return the class of the section that a heading opens."""
    bare = _SIGNS.sub("", title)
    for kind, pattern in _CLASSES:
        if pattern.search(bare):
            return kind
    return ""


def is_around(title: str) -> bool:
    """Tell whether a heading opens what stands around an advertisement on a page."""
    return bool(_AROUND.search(_SIGNS.sub("", title)))


def is_of_page(line: str) -> bool:
    """Tell whether a line is part of a page's menu, notice or footer."""
    line = line.strip()
    return not line.endswith(":") and bool(_PAGE.fullmatch(line))


def is_label(title: str) -> bool:
    """Tell whether a heading with something behind it is the label of a value."""
    return bool(_LABEL.fullmatch(title))


def is_one_skill(line: str) -> bool:
    """Tell whether a line names one thing that is known, in small letters at its end."""
    return bool(_ONE_SKILL.fullmatch(line)) and not is_plain_title(line)


def is_plain_title(line: str) -> bool:
    """Tell whether a line is a heading of common words alone."""
    words = {word.lower() for word in _SIGNS.sub("", line).split()}
    return bool(words) and words <= _TITLE_WORDS and bool(division(line))


def is_title(line: str, *, bullet: bool = False) -> bool:
    """Tell whether a line is a heading."""
    line = _PARENTHESES.sub("", line)
    words = line.split()
    if bullet or not words or len(words) > _LONGEST_WITH_COLON:
        return False
    if line.endswith(":"):
        return True
    if _VALUED.match(line) and division(line.partition(":")[0]) == "fact":
        return False
    known = bool(division(line))
    if line.endswith(("...", "…")):
        return known and len(words) <= _LONGEST
    if known and _ANNOUNCING.search(line):
        return True
    return not _STATES.search(line) and _looks_like_one(line, words, known=known)


def _looks_like_one(line: str, words: list[str], *, known: bool) -> bool:
    """Tell whether a line without a stop is a heading, by its words and capitals."""
    if _QUESTION.search(line) or _is_of_knowing(line):
        return False
    short = len(words) <= _LONGEST
    if short and {word.lower() for word in words} <= _TITLE_WORDS:
        return known
    if line.isupper() and len(words) <= _SHOUTED:
        return len(line) >= _SHORTEST
    if not known or not short or _DIGIT.search(line):
        return False
    capitals = sum(word[:1].isupper() for word in words)
    half = _PAIR * capitals >= len(words) or len(words) <= _PAIR
    return half or line.endswith("?") or bool(_OPENING.match(line))


def _is_of_knowing(line: str) -> bool:
    """Tell whether a line asks to know or to have done what it names."""
    match = _ITEM.match(line)
    if not match or line.isupper():
        return False
    return not _TITLE_WORDS.issuperset(_SIGNS.sub("", line[match.end() :]).lower().split())
