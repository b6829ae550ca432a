"""The headings of a résumé: what they are called, where a line has one, what it opens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.composed import OPENED, Opens, opened_by_words
from matcher.sections.spelling import mended
from matcher.sections.words import key_of, keys_of

_WORDS = LANGUAGE.headings
_IN_CAPITALS: dict[str, Opens] = {
    key: name for name, told in _WORDS.in_capitals.items() for key in keys_of(told)
}
_QUALIFIERS, _LAST_WORDS = map(keys_of, (_WORDS.qualifiers, _WORDS.last_words))
_LAST_IN_CAPITALS, _ALONE = map(keys_of, (_WORDS.last_words_in_capitals, _WORDS.alone))
_LAST_ANYWHERE = _LAST_IN_CAPITALS | _LAST_WORDS
_NEVER = keys_of(_WORDS.not_in_headings)
_PAIRED, _NO_HEADINGS = map(keys_of, (_WORDS.first_of_pairs, _WORDS.no_headings))
_SMALL = frozenset(LANGUAGE.entries.small_words)
_AND = f" {LANGUAGE.sentences.conjunction} "

_TAG = late(r"([^:\t|]{1,45}?)\s*(?:[-–—]?\s*:[-–—:\s]*|\s[-–—]+\s*|[\t|]\s*)")
_CAPITALS = late(r"([A-Z][A-Z&/ ]{3,30}[A-Z]) +(?:[^\w\s] +)?(?=([A-Z][a-z]+))")
_NUMBER = r"\(?(?:\d{1,2}[.)]\s*|(?:[ivxIVX]{1,4}|[A-Za-z])(?:\)\s*|\.\s+))"
_SIGNS = r"(?:(?!\([^)]{0,60}\))[\W_]){0,20}"  # icons, emoji, brackets, but not parentheses
_BEFORE = late(rf"{_NUMBER}|{_SIGNS}(?:{_NUMBER}|\d{{1,2}}[\s/|–—-]+)?(?=[^\W\d_])")
_BEHIND = late(r"[^\w).:;,!?]+$")
_PARENTHESES = late(r"\s*\([^)]*\)?")
_RULES = ("___", "---", "...", "===", "———", "–––", "***", "~~~")
_RULE = " _=~*.–—-"
_DASHED = late(r"(\S+ [^-–—:]{3,40}?)[-–—]\w[^:]{0,24}:?$")
_SEMICOLON = late(r"(?:\s+;|;\s*[-–—]+)\W*$")
_END_NUMBER = late(r" +(?:\d|[IVX]{1,3})$")
_END_SIGNS = frozenset("0123456789IVX")
_LETTER_BEFORE = late(r"\W*[A-Za-z]\.\s+$")
_BETWEEN = late("[/,+|]")
_POSSESSIVE = late(rf"(?<=\w)['’`´](?:{LANGUAGE.names.possessive})?(?!\w)", re.I)
_APOSTROPHES = frozenset("'`")
_CELLS = late(r"[,|–—]|:.|\s-\s")
_WORD_END = late(r"[\s/–—]+")

HEADING_LENGTH = 60
_HEADING_WORDS = 5
_TITLE_WORDS = 4
_PAIR = ("first", "second")
_SHORT = 4


class Heading(NamedTuple):
    """What a heading opens; ``end`` is where text follows it in its line, unless ``alone``.

    One that does not ``move`` the section is a label in it.
    """

    opens: Opens
    end: int
    alone: bool
    loud: bool
    moves: bool = True


def find_heading(
    line: str, *, item: bool, lone: bool = False, apart: bool = False
) -> Heading | None:
    """Return the heading that a line is, or that it begins with before a colon or a tab.

    ``lone`` is whether no item stands beside it, ``apart`` whether there is room above the
    line, or what is above was a heading.
    """
    if line[:1].islower() and line[-1:].isupper():  # the first letter, set apart by its size
        line = line[-1] + line[:-1]
    before = _BEFORE.match(line)
    begin = before.end() if before else 0
    bare = line.rstrip(_RULE) if line.endswith(_RULES) else line
    if len(bare) <= HEADING_LENGTH:
        title = _bare_title(bare[begin:])
        listed = item and not (lone and _may_stand_alone(title))
        opens: Opens | None = None
        if _may_be_heading(title, item=listed) and not _is_degree(line[:begin], title):
            opens = _what_opens(title, item=listed, apart=apart)
        if opens := opens or (_with_more(title) if apart and not item else None):
            return Heading(opens, len(line), alone=True, loud=True)
    tag = _TAG.match(line, begin)
    if not tag or not _may_be_heading(tag[1], item=False):
        return _in_capitals_before(line) if apart and not item else None
    alone = tag.end() == len(line)
    if item and not alone and ":" not in tag[0] and _what_label_opens(tag[1]) == "personal":
        return None  # a wide blank in what an item says: Reference Data
    opens = _what_opens(tag[1], apart=apart) if alone else _what_label_opens(tag[1])
    return Heading(opens, tag.end(), alone, tag[1].isupper()) if opens else None


def _in_capitals_before(line: str) -> Heading | None:
    """Return the heading in capitals that a line begins with, without a sign behind it."""
    found = _CAPITALS.match(line)
    if not found or opened_by_words(key_of(found[0] + found[2]), sure=False):
        return None
    opens = opened_by_words(key_of(found[1]), sure=False)
    told = opens and opens not in {"inside", "projects"}
    return Heading(opens, found.end(), alone=False, loud=True) if opens and told else None


def _with_more(title: str) -> Opens | None:
    """Return what a heading opens that a dash and more follow, or one that a stop closes."""
    if title.isupper() or title.endswith(":"):
        found = _DASHED.match(title)
        return _what_phrase_opens(key_of(found[1])) if found else None
    closed = title.endswith(".") and " " in title and title[0].isupper()
    return _what_phrase_opens(key_of(title)) if closed else None


def is_of_referees(heading: str) -> bool:
    """Return whether what stands under a heading is about people who know the person."""
    return any(word in _WORDS.of_referees for word in key_of(heading).split())


def is_of_table(line: str) -> bool:
    """Return whether a heading is one of the table, and not made of words of headings."""
    return _what_phrase_opens(key_of(line)) is not None


def _may_stand_alone(title: str) -> bool:
    """Tell whether an item that no other stands beside may be one with a sign before it."""
    key = key_of(title)
    titled = " " in title and _is_title(title)
    return key in _PAIRED or (titled and bool(opened_by_words(key, sure=False)))


def _is_degree(before: str, title: str) -> bool:
    """Tell whether a letter before a short word is no number: B. Tech."""
    return len(title) <= _SHORT and bool(_LETTER_BEFORE.match(before))


def _bare_title(title: str) -> str:
    """Return a title without signs and a number behind it; a semicolon may be a colon."""
    if ";" in title:
        title = _SEMICOLON.sub(":", title)
    title = _BEHIND.sub("", title)
    return _END_NUMBER.sub("", title) if title[-1:] in _END_SIGNS else title


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


def _what_opens(title: str, *, item: bool = False, apart: bool = False) -> Opens | None:
    """Return what the words of a heading open; of several in one, what the first opens."""
    plain = _PARENTHESES.sub("", title).rstrip(" -–—")
    key, parts, found = _found_in(plain)
    if found[0] or (len(parts) > 1 and all(found[1:])):
        return found[0] or found[1]
    if item and not plain.isupper():
        return None
    opens = _by_last_word(plain, key, item=item, apart=apart) or _by_first_part(
        plain, parts, found[1]
    )
    return opens if opens or item else _by_words(plain, key, apart=apart)


def _found_in(plain: str) -> tuple[str, list[str], list[Opens | None]]:
    """Return the key of a title, its parts, and what the key and each of the parts open."""
    if not plain.isascii() or not _APOSTROPHES.isdisjoint(plain):
        plain = _POSSESSIVE.sub("", plain)
    parts = key_of(_BETWEEN.sub(_AND, plain)).split(_AND)
    key = _AND.join(parts)
    whole = _what_phrase_opens(key)
    each = [whole] if len(parts) == 1 else map(_what_phrase_opens, parts)
    return key, parts, [whole, *each]


def _what_label_opens(title: str) -> Opens | None:
    """Return what a heading opens that text follows on its line."""
    key, parts, found = _found_in(_PARENTHESES.sub("", title))
    if found[0]:
        return None if key.replace(" ", "") in _ALONE else found[0]
    if len(parts) > 1 and all(found[1:]):
        return found[1]
    return _by_last_word(title, key, item=False, apart=False)


def _by_last_word(plain: str, key: str, *, item: bool, apart: bool) -> Opens | None:
    """Return what the last word of a heading opens, whatever stands before it.

    That is in capitals and before a colon, and else in a title with room above.
    """
    *before, last = [mended(word) for word in key.split()] or [""]
    if len(before) >= _HEADING_WORDS or last not in (_LAST_WORDS if item else _LAST_ANYWHERE):
        return None
    if plain.isupper():
        return OPENED[last]
    if last not in _LAST_WORDS or not _NEVER.isdisjoint(before):
        return None
    titled = apart and 0 < len(before) < _TITLE_WORDS and not _CELLS.search(plain)
    if titled and _is_title(plain) and not _NO_HEADINGS.issuperset(before):
        return OPENED[last]
    return OPENED[last] if plain.endswith(":") else None


def _by_first_part(plain: str, parts: Sequence[str], opens: Opens | None) -> Opens | None:
    """Return what a heading of two parts opens if only the first is known: Tools & Code."""
    most = len(_PAIR) + plain.isupper()
    few = 1 < len(parts) <= most and sum(map(len, map(str.split, parts))) <= _TITLE_WORDS
    sure = plain.isupper() or plain.endswith(":") or _is_title(plain)
    paired = few and sure and "," not in plain and parts[0].split()[-1:]
    return opens if paired and paired[0] in _PAIRED else None


def _by_words(plain: str, key: str, *, apart: bool) -> Opens | None:
    """Return what a heading opens that is made of words of headings alone, or of their scope.

    It is in capitals or before a colon, or else in a line with room above.
    """
    sure = plain.isupper() or plain.endswith(":")
    if sure and apart and (opens := _IN_CAPITALS.get(key.replace(" ", ""))):
        return opens
    if not (sure or apart) or ":" in plain[:-1] or ("\t" in plain and not plain.isupper()):
        return None
    return opened_by_words(key, sure=plain.isupper() or (sure and _is_title(plain)))


def _what_phrase_opens(key: str) -> Opens | None:
    words = key.split()
    while words:
        if found := OPENED.get("".join(words)):
            return found
        if any(mended(word) != word for word in words):
            found = OPENED.get("".join(map(mended, words)))
            if found:
                return found
        if mended(words.pop(0)) not in _QUALIFIERS:
            break
    return None
