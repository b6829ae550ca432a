"""Personal details: their labels and values, and the lines that say no more than those."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.contacts import is_contact
from matcher.sections.headings import HEADING_LENGTH
from matcher.sections.words import LETTER, LETTERS, PROSE_WORDS, key_of, keys_of

_WORDS, _DATES, _AND = LANGUAGE.details, LANGUAGE.dates, LANGUAGE.sentences.conjunction
_DETAILS, _PLAIN, _AMBIGUOUS = map(
    keys_of, (_WORDS.labels, _WORDS.plain_labels, _WORDS.ambiguous_labels)
)
_VALUES = keys_of(_WORDS.values)
_VALUES_OR_NONE = _VALUES | {""}
_PERSONAL_LABELS = _DETAILS | _PLAIN | _AMBIGUOUS
_DATE_WORDS = frozenset(_DATES.words)

_TAG = late(r"\W*((?:e-)?[^:\t|–—-]{1,40})[:\t|–—-][-–—:\s]*", re.I)
_PART_END = late(r"[,:|\t]")
_COLON = late(r":|\s[-–—]\s")
_BOTH = late(rf"\s*(?:[/&,]|\b{_AND}\b)\s*")
_HYPHENATED = late(r"[^\W\d_]+-[^\W\d_]")
_POSTCODE = late(_WORDS.postcode, re.I)
_RELATIVE = late(rf"\W*(?:{_WORDS.relative})", re.I)
_STATED = late(rf"\W*(?:{_WORDS.stated})\W*", re.I)
_FORMULA = late(_WORDS.formula, re.I)
_PAGE = late(
    rf"\W*(?:{_DATES.page}\W*)?\d{{1,3}}(?:\W*(?:{_DATES.page_of}|/)\W*\d{{1,3}})?\W*", re.I
)

_DETAIL_WORDS = 12
_SURE_LENGTH = 10  # letters of a label that no other words make by chance

_SURE_DETAILS = {key for key in _DETAILS if len(key) >= _SURE_LENGTH}
_SURE_DETAILS |= keys_of(_WORDS.sure_labels)
_SURE_DETAIL = late(  # by first letters, which is found in a third of the time
    "|".join(
        f"{first}(?:{'|'.join(key[1:] for key in keys)})"
        for first, keys in groupby(sorted(_SURE_DETAILS), key=lambda key: key[0])
    )
)


def is_empty(line: str) -> bool:
    """Tell whether a line says nothing: a date, a page number, formulas or values alone."""
    if not LETTER.search(line) or (len(line) <= HEADING_LENGTH and _PAGE.fullmatch(line)):
        return True
    parts = _PART_END.split(line)
    if all(_words(part).replace(" ", "") in _VALUES_OR_NONE for part in parts):
        return True
    return all(_DATE_WORDS.issuperset(_words(part).split()) for part in parts)


@lru_cache(maxsize=512)  # a line is asked for its values and for its dates, time and again
def _words(part: str) -> str:
    return key_of(" ".join(LETTERS.findall(part)))


def split_label(line: str) -> tuple[str, str]:
    """Return what stands before a colon, a tab or a dash, and after it; or the whole line."""
    tag = _TAG.match(line)
    return (tag[1], line[tag.end() :]) if tag else (line, "")


def is_detail(line: str, label: str, value: str) -> bool:
    """Tell whether a line is a personal or contact detail: a label, with or without a value."""
    parts = _labels(label)
    if parts and not (_HYPHENATED.match(line) and key_of(value) not in _VALUES):
        if not value or is_contact(value) or not _DETAILS.isdisjoint(parts):
            return True
        if _COLON.search(line) and not _PLAIN.isdisjoint(parts):
            return True
    words = LETTERS.findall(line.lower())
    return len(words) <= _DETAIL_WORDS and _says_detail(line, words)


def _labels(label: str) -> list[str]:
    """Return the personal labels that a label consists of; none if it holds anything else."""
    found = []
    for part in _BOTH.split(label):
        key = key_of(part).replace(" ", "")
        if key not in _PERSONAL_LABELS:
            return []
        found.append(key)
    return found


def _says_detail(line: str, words: list[str]) -> bool:
    if words[0] == _WORDS.first_word or _SURE_DETAIL.search("".join(words)):
        return True
    if len(words) > PROSE_WORDS:
        return False
    start = words[0] in _DETAILS and (line[-1].isdigit() or "".join(words[1:]) in _VALUES)
    stated = _STATED.fullmatch(line) or _POSTCODE.search(line) or _RELATIVE.match(line)
    return start or bool(stated)


def is_private(text: str) -> bool:
    """Tell whether a passage is a formula, or several personal details in one."""
    details = _SURE_DETAIL.findall("".join(LETTERS.findall(text.lower())))
    return bool(_FORMULA.search(text)) or len(details) > 1
