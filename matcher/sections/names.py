"""Which words of a head are the person's name, and where a headline beside it begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from matcher.language import LANGUAGE, any_of
from matcher.lazily import late
from matcher.sections.contacts import CELL_END, CONTACT, split_cells
from matcher.sections.details import is_detail, is_empty, split_label
from matcher.sections.headings import find_heading
from matcher.sections.words import LETTER, LETTERS, key_of
from matcher.text import CAPITAL

_WORDS = LANGUAGE.names
_ROLES, _MODIFIERS, _BOTH = map(
    frozenset, (_WORDS.roles, _WORDS.modifiers, _WORDS.roles_before_roles)
)
_KNOWN = _ROLES | _MODIFIERS
_NO_NAME = frozenset(_WORDS.address)
_NO_LATER_NAME = _KNOWN.union(_NO_NAME, _WORDS.places)
_NO_SMALL_NAME = _NO_LATER_NAME.union(LANGUAGE.sentences.small_words)
_AFTER_NAME = frozenset(_WORDS.credentials)
NAME_LABELS = frozenset(_WORDS.labels)

TITLE = rf"(?:\b(?:{any_of(_WORDS.titles)})\b\.?\s*)"
BRACKETED_PRONOUNS = rf"[(\[]\s*(?i:{_WORDS.pronouns})\b[^)\]]*[)\]]"
"""Pattern of the pronouns that a person goes by, in parentheses behind the name."""

_TITLED = late(rf"\W*{TITLE}\S", re.I)
_BEFORE_NAME = late(
    rf"\W*(?:(?:{_WORDS.document})(?:(?: (?:{any_of(_WORDS.document_of)}))?[\W_]+|$))?"
    rf"(?:{TITLE}(?=\S))*",
    re.I,
)
_PARTICLE = (
    rf"(?:{_WORDS.hyphenated_particle}|{_WORDS.elided_particle}"
    rf"|(?:{any_of(_WORDS.particles)})\s+)"
)
_PART = rf"(?:{CAPITAL}\.)*{CAPITAL}[^\W\d_]*(?:['’.-][^\W\d_]+)*\.?"
_WORD = late(rf"\s*({_PARTICLE}*{_PART})(?![^\s,;|()/])")
_PRONOUNS = late(BRACKETED_PRONOUNS)
_PLACE = late(rf"{CAPITAL}[^\W\d_][\w .'’-]*(?:, {CAPITAL}[\w .'’-]*){{1,3}}")

NAME_LINES = 6
"""How many lines of the head a name is looked for in."""

_FEWEST_WORDS, _MOST_WORDS, _MOST_SMALL = 2, 6, 3
_CONTACT_LINES = 15
_SIDEBAR_LINES = 90  # as many as one page has
_NAME_LENGTH = 160
_SHORT = 3


def names_role(text: str) -> bool:
    """Tell whether a text holds a word of a headline."""
    return not _ROLES.isdisjoint(key_of(text).split())


def is_role(key: str) -> bool:
    """Tell whether a word, as :func:`key_of` returns it, is one of a headline."""
    return key in _ROLES


def names_place(text: str) -> bool:
    """Tell whether a text holds a word of an address."""
    return not _NO_NAME.isdisjoint(key_of(text).split())


def name_span(cell: str, contacts: str = "") -> tuple[int, int] | None:
    """Return where a name stands at the start of a cell, with a headline behind it or not.

    A name has two words or more, with capitals. A word of a headline may be one of them
    ("Mark Leader"), but not all are. ``contacts`` are letters of e-mail addresses and of
    links: what stands there belongs to the name.
    """
    begin = _BEFORE_NAME.match(cell)
    start = begin.end() if begin else 0
    words = list(_capitalised(cell, start))
    while len(words) > _FEWEST_WORDS and key_of(words[-1][0]) in _AFTER_NAME:
        words.pop()
    count = _words_of_name([word for word, _ in words], contacts)
    if not count:
        return None
    end = words[count - 1][1]
    rest = CONTACT.sub(" ", _PRONOUNS.sub(" ", cell[end:]))
    alone = _AFTER_NAME.issuperset(key_of(rest).split())
    return (start, end) if alone or names_role(rest) else None


def _capitalised(cell: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the words with capitals that follow one another, and where each ends."""
    while match := _WORD.match(cell, start):
        yield match[1], match.end()
        start = match.end()


def _words_of_name(words: Sequence[str], contacts: str) -> int:
    """Return how many of the words are the name; 0 if they are none."""
    keys = [key_of(word) for word in words]
    if _ROLES.isdisjoint(keys) and not _KNOWN.issuperset(keys):
        return _checked(words)
    first = 1 if len(keys) > 1 and keys[0] in _ROLES and keys[1] not in _KNOWN else 0
    plain = sum(1 for _ in takewhile(lambda key: key not in _KNOWN, keys[first:]))
    count = first + plain
    if not plain:
        every = len(keys) > 1 and all(_stands_in(word, contacts) for word in words)
        return len(keys) if every else 0
    if keys[count : count + 1] and keys[count] in _ROLES and _goes_on(words, count, contacts):
        count += 1
    return _checked(words[:count])


def _checked(words: Sequence[str]) -> int:
    """Return how many words they are, or 0 if they are too few or too many for a name."""
    parts = key_of(" ".join(words).replace("-", "")).split()
    fits = len(parts) >= _FEWEST_WORDS and any(len(part) > 1 for part in parts)
    return len(words) if fits and len(words) <= _MOST_WORDS else 0


def _goes_on(words: Sequence[str], count: int, contacts: str) -> bool:
    """Tell whether the word of a headline after the first ``count`` is still of the name."""
    if _stands_in(words[count], contacts):
        return True
    headline = names_role(" ".join(words[count + 1 :]))
    if headline and key_of(words[count]) in _BOTH:
        return False
    return headline or sum(len(key) > 1 for key in map(key_of, words[:count])) == 1


def _stands_in(word: str, contacts: str) -> bool:
    letters = "".join(LETTERS.findall(word.lower()))
    return len(letters) >= _SHORT and letters in contacts


def find_name(lines: Sequence[str]) -> tuple[str, bool]:
    """Return the name in a résumé's lines, or nothing, and whether that is sure.

    It is the first in the head that also stands in an e-mail address or a link, or else
    what a label calls the name, or else the first in the head: sure on its first line. Where
    a sidebar stands above the head, as in what LinkedIn prints, it is looked for below.
    """
    head = [line for line in lines if LETTER.search(line)][:_CONTACT_LINES]
    contacts = _contact_letters(head)
    names = list(_candidates(_without_details(head)[:NAME_LINES], contacts))
    first_lines = [line.strip() for line in islice(filter(str.strip, lines), 2)]
    if len(first_lines) > 1 and _is_small_name(*first_lines):
        return first_lines[0], True
    for name, _ in names:
        if any(_stands_in(word, contacts) for word in LETTERS.findall(name)):
            return name, True
    if labelled := _labelled(lines):
        return labelled, True
    if not names and head and find_heading(head[0], item=False):
        return _below_a_sidebar(lines, contacts)
    for name, first in names:
        if (_NO_NAME if first else _NO_LATER_NAME).isdisjoint(key_of(name).split()):
            return name, first
    return "", False


def _labelled(lines: Sequence[str]) -> str:
    """Return what a label calls the name, or nothing."""
    for line in lines:
        label, value = split_label(line)
        if key_of(label) in NAME_LABELS and (span := name_span(value[:_NAME_LENGTH])):
            return value[slice(*span)]
    return ""


def _below_a_sidebar(lines: Sequence[str], contacts: str) -> tuple[str, bool]:
    """Return a name that stands alone on its line, if an address or what is below tells so.

    Below it is a headline, and below that a place. What stands in an address may be an
    employer as well, whose line has no headline below.
    """
    said = [line.strip() for line in lines if LETTER.search(line)][:_SIDEBAR_LINES]
    for line, below, last in zip(said, said[1:], said[2:], strict=False):
        if name_span(line) != (0, len(line)) or not names_role(below):
            continue
        told = any(_stands_in(word, contacts) for word in LETTERS.findall(line))
        if (told or _PLACE.fullmatch(last)) and not find_heading(line, item=False):
            return line, True
    return "", False


def _contact_letters(lines: Sequence[str]) -> str:
    """Return the letters of e-mail addresses, up to the at sign, and of links."""
    found = [match.split("@")[0] for line in lines for match in CONTACT.findall(line)]
    return " ".join("".join(LETTERS.findall(contact.lower())) for contact in found)


def _without_details(lines: Sequence[str]) -> list[str]:
    """Return the lines above the first heading, without labels of personal details."""
    kept: list[str] = []
    for line in lines:
        heading = find_heading(line, item=False)
        if heading:
            break
        titled = not kept and _TITLED.match(line)
        if titled or not (is_empty(line) or is_detail(line, *split_label(line))):
            kept.append(line)
    return kept


def _candidates(lines: Sequence[str], contacts: str) -> Iterator[tuple[str, bool]]:
    """Yield what may be the name, and whether it stands on the first line with words.

    It may stand on two lines, a word each.
    """
    for number, (line, below) in enumerate(pairwise([*lines, ""])):
        start = line[:_NAME_LENGTH]
        cells = [start[slice(*cell)] for cell in split_cells(start, 0, CELL_END)]
        if " " not in start and not CONTACT.search(f"{start} {below[:_NAME_LENGTH]}"):
            cells.append(f"{start} {below[:_NAME_LENGTH]}")
        for cell in cells:
            if span := name_span(cell, contacts):
                yield cell[slice(*span)], number == 0


def _is_small_name(line: str, below: str) -> bool:
    """Tell whether a first line is a name in small letters: a few words above a contact."""
    words = line.split()
    few = _FEWEST_WORDS <= len(words) <= _MOST_SMALL
    if not (few and line.islower() and CONTACT.search(below[:_NAME_LENGTH])):
        return False
    letters = all(LETTERS.fullmatch(word) for word in words)
    return letters and _NO_SMALL_NAME.isdisjoint(key_of(line).split())
