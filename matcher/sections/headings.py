"""The headings of a résumé: what they are called, where a line has one, what it opens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from matcher.datamodels import Section
from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.spelling import mended
from matcher.sections.words import key_of, keys_of

_Opens = Section | Literal["inside"]
_WORDS = LANGUAGE.headings
_SECTIONS: dict[str, _Opens] = {key: "inside" for key in keys_of(_WORDS.labels)}
_SECTIONS |= {key: name for name, told in _WORDS.sections.items() for key in keys_of(told)}
_QUALIFIERS, _LAST_WORDS = map(keys_of, (_WORDS.qualifiers, _WORDS.last_words))
_LAST_IN_CAPITALS, _ALONE = map(keys_of, (_WORDS.last_words_in_capitals, _WORDS.alone))
_NEVER = keys_of(_WORDS.not_in_headings)
_PAIRED, _NO_HEADINGS = map(keys_of, (_WORDS.first_of_pairs, _WORDS.no_headings))
_SMALL = frozenset(LANGUAGE.entries.small_words)
_AND = f" {LANGUAGE.sentences.conjunction} "

_TAG = re.compile(r"([^:\t|]{1,45}?)\s*(?:[-–—]?\s*:[-–—:\s]*|\s[-–—]+\s*|[\t|]\s*)")
_NUMBER = r"\(?(?:\d{1,2}[.)]\s*|(?:[ivxIVX]{1,4}|[A-Za-z])(?:\)\s*|\.\s+))"
_SIGNS = r"(?:(?!\([^)]{0,60}\))[\W_]){0,20}"  # icons, emoji, brackets, but not parentheses
_BEFORE = re.compile(rf"{_NUMBER}|{_SIGNS}(?:{_NUMBER}|\d{{1,2}}[\s/|–—-]+)?(?=[^\W\d_])")
_BEHIND = re.compile(r"[^\w).:;,!?]+$")
_PARENTHESES = re.compile(r"\s*\([^)]*\)?")
_END_NUMBER = re.compile(r" +(?:\d|[IVX]{1,3})$")
_LETTER_BEFORE = re.compile(r"\W*[A-Za-z]\.\s+$")
_CELLS = late(r"[,|–—]|:.|\s-\s")
_WORD_END = re.compile(r"[\s/–—]+")

HEADING_LENGTH = 60
_HEADING_WORDS = 5
_TITLE_WORDS = 4
_PAIR = ("first", "second")
_SHORT = 4


class Heading(NamedTuple):
    """What a heading opens; ``end`` is where text follows it in its line, unless ``alone``."""

    opens: _Opens
    end: int
    alone: bool
    loud: bool


def find_heading(
    line: str, *, item: bool, lone: bool = False, apart: bool = False
) -> Heading | None:
    """Return the heading that a line is, or that it begins with before a colon or a tab.

    ``lone`` is whether no item stands beside it, ``apart`` whether there is room above the
    line, or what is above was a heading.
    """
    before = _BEFORE.match(line)
    begin = before.end() if before else 0
    if len(line) <= HEADING_LENGTH:
        title = _END_NUMBER.sub("", _BEHIND.sub("", line[begin:]))
        listed = item and not (lone and key_of(title) in _PAIRED)
        if _may_be_heading(title, item=listed) and not _is_degree(line[:begin], title):
            opens = _what_opens(title, item=listed, apart=apart)
            if opens:
                return Heading(opens, len(line), alone=True, loud=True)
    tag = _TAG.match(line, begin)
    if not tag or not _may_be_heading(tag[1], item=False):
        return None
    alone = tag.end() == len(line)
    if item and not alone and ":" not in tag[0] and _what_label_opens(tag[1]) == "personal":
        return None  # a wide blank in what an item says: Reference Data
    opens = _what_opens(tag[1], apart=apart) if alone else _what_label_opens(tag[1])
    return Heading(opens, tag.end(), alone, tag[1].isupper()) if opens else None


def is_of_referees(heading: str) -> bool:
    """Return whether what stands under a heading is about people who know the person."""
    return any(word in _WORDS.of_referees for word in key_of(heading).split())


def _is_degree(before: str, title: str) -> bool:
    """Tell whether a letter before a short word is no number: B. Tech."""
    return len(title) <= _SHORT and bool(_LETTER_BEFORE.match(before))


def _may_be_heading(line: str, *, item: bool) -> bool:
    title = _PARENTHESES.sub("", line).rstrip(" -–—")
    if not title or title[-1] in ",;" or re.search(r"[\d@]", title):
        return False
    if title.isupper() or title.endswith(":"):
        return True
    if not title[0].isupper() or title[-1] == ".":
        return False
    return not item or (" " in title and _is_title(title))


def _is_title(title: str) -> bool:
    """Tell whether each word but small ones begins with a capital."""
    words = [word for word in _WORD_END.split(title) if word not in _SMALL]
    return all(word[0].isupper() for word in words if word[:1].isalpha())


def _what_opens(title: str, *, item: bool = False, apart: bool = False) -> _Opens | None:
    """Return what the words of a heading open; of several in one, what the first opens."""
    plain = _PARENTHESES.sub("", title).rstrip(" -–—")
    key, parts, found = _found_in(plain)
    if found[0] or (len(parts) > 1 and all(found[1:])):
        return found[0] or found[1]
    if item and not plain.isupper():
        return None
    return _by_last_word(plain, key, apart=apart) or _by_first_part(plain, parts, found[1])


def _found_in(plain: str) -> tuple[str, list[str], list[_Opens | None]]:
    """Return the key of a title, its parts, and what the key and each of the parts open."""
    parts = key_of(re.sub("[/,+|]", _AND, plain)).split(_AND)
    key = _AND.join(parts)
    return key, parts, [_what_phrase_opens(part) for part in (key, *parts)]


def _what_label_opens(title: str) -> _Opens | None:
    """Return what a heading opens that text follows on its line."""
    key, parts, found = _found_in(_PARENTHESES.sub("", title))
    if found[0]:
        return None if key.replace(" ", "") in _ALONE else found[0]
    if len(parts) > 1 and all(found[1:]):
        return found[1]
    return _by_last_word(title, key, apart=False)


def _by_last_word(plain: str, key: str, *, apart: bool) -> _Opens | None:
    """Return what the last word of a heading opens, whatever stands before it.

    That is in capitals and before a colon, and else in a title with room above.
    """
    *before, last = [mended(word) for word in key.split()] or [""]
    if len(before) >= _HEADING_WORDS or last not in _LAST_IN_CAPITALS | _LAST_WORDS:
        return None
    if plain.isupper():
        return _SECTIONS[last]
    if last not in _LAST_WORDS or not _NEVER.isdisjoint(before):
        return None
    titled = apart and 0 < len(before) < _TITLE_WORDS and not _CELLS.search(plain)
    if titled and _is_title(plain) and not _NO_HEADINGS.issuperset(before):
        return _SECTIONS[last]
    return _SECTIONS[last] if plain.endswith(":") else None


def _by_first_part(plain: str, parts: Sequence[str], opens: _Opens | None) -> _Opens | None:
    """Return what a heading of two parts opens if only the first is known: Tools & Code."""
    few = len(parts) == len(_PAIR) and len(plain.split()) <= _TITLE_WORDS + 1
    sure = plain.isupper() or plain.endswith(":") or _is_title(plain)
    paired = few and sure and "," not in plain and parts[0].split()[-1:]
    return opens if paired and paired[0] in _PAIRED else None


def _what_phrase_opens(key: str) -> _Opens | None:
    words = key.split()
    while words:
        if found := _SECTIONS.get("".join(words)):
            return found
        if any(mended(word) != word for word in words):
            found = _SECTIONS.get("".join(map(mended, words)))
            if found:
                return found
        if mended(words.pop(0)) not in _QUALIFIERS:
            break
    return None
