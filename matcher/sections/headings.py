"""The headings of a résumé: what they are called, where a line has one, what it opens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from matcher.datamodels import Section
from matcher.language import LANGUAGE
from matcher.sections.words import key_of, keys_of

_Opens = Section | Literal["inside"]
_WORDS = LANGUAGE.headings
_SECTIONS: dict[str, _Opens] = {key: "inside" for key in keys_of(_WORDS.labels)}
_SECTIONS |= {key: name for name, told in _WORDS.sections.items() for key in keys_of(told)}
_QUALIFIERS, _LAST_WORDS = map(keys_of, (_WORDS.qualifiers, _WORDS.last_words))
_AND = f" {LANGUAGE.sentences.conjunction} "

_TAG = re.compile(r"([^:\t|]{1,45}?)\s*(?:[-–—]?\s*:[-–—:\s]*|\s[-–—]+\s*|[\t|]\s*)")
_HEADING_NUMBER = re.compile(r"\(?(?:\d{1,2}|[ivxIVX]{1,4}|[A-Za-z])[.)]\s*")
_PARENTHESES = re.compile(r"\s*\([^)]*\)?")

HEADING_LENGTH = 60
_HEADING_WORDS = 5


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading opens; ``end`` is where text follows it in its line, unless ``alone``."""

    opens: _Opens
    end: int
    alone: bool
    loud: bool


def find_heading(line: str, *, item: bool) -> Heading | None:
    """Return the heading that a line is, or that it begins with before a colon or a tab."""
    number = _HEADING_NUMBER.match(line)
    begin = number.end() if number else 0
    if len(line) <= HEADING_LENGTH and _may_be_heading(line[begin:], item=item):
        opens = _what_opens(line[begin:])
        if opens:
            return Heading(opens, len(line), alone=True, loud=True)
    tag = _TAG.match(line, begin)
    opens = _what_opens(tag[1]) if tag and _may_be_heading(tag[1], item=False) else None
    if not tag or not opens:
        return None
    return Heading(opens, tag.end(), alone=tag.end() == len(line), loud=tag[1].isupper())


def _may_be_heading(line: str, *, item: bool) -> bool:
    title = _PARENTHESES.sub("", line).rstrip(" -–—")
    if not title or title[-1] in ",;" or re.search(r"[\d@]", title):
        return False
    if title.isupper() or title.endswith(":"):
        return True
    return title[0].isupper() and title[-1] != "." and (not item or " " in title)


def _what_opens(title: str) -> _Opens | None:
    """Return what the words of a heading open; of several in one, what the first opens."""
    plain = _PARENTHESES.sub("", title)
    key = key_of(re.sub("[/,+|]", _AND, plain))
    parts = key.split(_AND)
    found = [_what_phrase_opens(part) for part in (key, *parts)]
    if found[0]:
        return found[0]
    if len(parts) > 1 and all(found[1:]):
        return found[1]
    loud = plain.isupper() or plain.endswith(":")
    last = key.split()[-1:]
    fits = loud and len(key.split()) <= _HEADING_WORDS and _LAST_WORDS.issuperset(last)
    return _SECTIONS[last[0]] if last and fits else None


def _what_phrase_opens(key: str) -> _Opens | None:
    words = key.split()
    while words:
        if found := _SECTIONS.get("".join(words)):
            return found
        if words.pop(0) not in _QUALIFIERS:
            break
    return None
