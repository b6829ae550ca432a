"""Who the person is: the name, and how a line, a head and a sentence read without it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from matcher.language import LANGUAGE, any_of
from matcher.lazily import late
from matcher.sections.addresses import holds_address
from matcher.sections.contacts import CONTACT
from matcher.sections.details import is_empty
from matcher.sections.names import (
    BRACKETED_PRONOUNS,
    TITLE,
    is_role,
    names_place,
    names_role,
)
from matcher.sections.naminglines import find_name
from matcher.sections.words import FEW_WORDS, LETTER, NAME_GAP, NAME_WORD, PROSE_WORDS, key_of
from matcher.text import CAPITAL, Span

_WORDS = LANGUAGE.names
_NAME = late(r"\W*[^\W\d_a-z][^\W\d_]*(?:[ .,'’-]+[^\W\d_a-z][^\W\d_]*){0,4}\W*")
_NO_DIGIT = late(r"\D+")
_TITLES = late(rf"(?i:{TITLE}{{1,2}})$")
_OF_SELF = late(rf"(\W*(?:{LANGUAGE.gender.before_self}))(?:{LANGUAGE.gender.of_self})", re.I)
_PRONOUNS = late(rf"\s*{BRACKETED_PRONOUNS}")
_ADVERB = rf"(?:(?:{any_of(LANGUAGE.deeds.adverbs)})\s+)?"
_VERB = rf"(?:{LANGUAGE.deeds.of_person})"

_FEWEST_WORDS = 2


class Person:
    """What a résumé calls the person: the name, and what stands beside it in the head.

    ``lines`` are those of the whole text: the name is looked for before they are read.
    """

    def __init__(self, lines: Sequence[str] = ()) -> None:
        name, sure = find_name(lines)
        self._name: frozenset[str] = frozenset()
        self._keys: set[str] = set()
        if name:
            self.add(name)
        self._name_as_found = name
        self._words_as_found = _words_of(name)
        self._halves = _halves(name, lines) if name else ()
        self._known_in_text = bool(name and sure)

    @property
    def is_known(self) -> bool:
        """Tell whether a name has been seen."""
        return bool(self._name)

    def add(self, name: str) -> None:
        """Note what the person is called; the first of two words or more is the name."""
        key = key_of(name)
        self._keys.add(key)
        words = frozenset(key.split())
        if not self._name and len(words) > 1 and _long(words):
            self._name = words

    def is_in(self, line: str) -> bool:
        """Tell whether a line is a name, most of the person's, or that and little more."""
        key = key_of(line)
        words = frozenset(key.split())
        if key in self._keys or (words <= self._name and self._is_most(words)):
            return True
        if self.is_written_in(line):
            said = " ".join(line[slice(*span)] for span in self.outside(line))
            rest = _long(key_of(said).split())
        else:
            long = _long(self._name)
            if len(long) < _FEWEST_WORDS or not long <= words:
                return False
            said, rest = line, _long(words - long)
        return is_empty(said) or (len(rest) < FEW_WORDS and not any(map(is_role, rest)))

    def _mentions(self, text: str) -> bool:
        """Tell whether a word of the name may stand in a text, which few of a résumé's do.

        It spares most lines the patterns below, and most résumés the time to compile them.
        """
        folded = _folded(text)
        return any(word in folded for word in self._words_as_found)

    @cached_property
    def _written(self) -> re.Pattern[str]:
        words = r"\s+".join(map(re.escape, self._name_as_found.split()))
        return re.compile(rf"(?<!\w){words}(?!\w)", re.I)

    @cached_property
    def _in_text(self) -> re.Pattern[str]:
        return _in_sentences(self._name_as_found)

    def _is_most(self, words: frozenset[str]) -> bool:
        """Tell whether words are two of the name, or all of it if all but one are initials."""
        return len(_long(words)) > 1 or (words == self._name and len(words) > 1)

    def is_written_in(self, line: str) -> bool:
        """Tell whether the name stands in a line as it does in the head."""
        return self._mentions(line) and bool(self._written.search(line))

    def is_part(self, line: str, neighbours: Sequence[str] = ()) -> bool:
        """Tell whether a line is a word of the name; one of a headline only beside another."""
        if not self._known_in_text:
            return False
        words = _long(key_of(line).split())
        if not words or not words <= self._name:
            return False
        others = frozenset(word for other in neighbours for word in key_of(other).split())
        return not any(map(is_role, words)) or bool(self._name & others - words)

    def outside(self, line: str) -> Iterator[Span]:
        """Yield what of a line of the head stands around the name, its title and pronouns."""
        if line in self._halves:
            return
        start = 0
        for match in self._written.finditer(line) if self._mentions(line) else ():
            titles = _TITLES.search(line, start, match.start())
            yield start, (titles or match).start()
            pronouns = _PRONOUNS.match(line, match.end())
            start = (pronouns or match).end()
        yield start, len(line)

    def without(self, text: str) -> str:
        """Return a sentence without the person's name, and who it begins by saying one is.

        That is age, gender, family and faith, as in "A married, 55-year-old baker".

        A first or a last name alone counts after a title, before a verb that it is the
        subject of, in the possessive, or as the one word with a capital among others: so
        "Will" and "Price" are left alone in "Price lists" and "Free Will".
        """
        text = _OF_SELF.sub(r"\1", text, count=1) if _OF_SELF.match(text) else text
        if not (self._known_in_text and self._mentions(text)):
            return text
        return " ".join(self._in_text.sub(_word_before, text).split())


def _long(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if len(word) > 1)


def _halves(name: str, lines: Sequence[str]) -> tuple[str, ...]:
    """Return the two lines that the name in the head stands on, if it does."""
    for line, below in pairwise(lines):
        if name in line:
            break
        if name not in below and name in f"{line} {below}":
            return line, below
    return ()


def _words_of(name: str) -> frozenset[str]:
    """Return the words, folded, that a name is found by: one stands wherever it does."""
    words = {*name.split(), *NAME_WORD.findall(name)}
    long = [word for word in words if len(word) > 1]
    return frozenset(map(_folded, long or words))


def _folded(text: str) -> str:
    """Return a text in which letters are alike that a pattern which ignores case takes so."""
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


def _in_sentences(name: str) -> re.Pattern[str]:
    """Match where a name is meant in a sentence: the whole of it, or a word of it."""
    parts = sorted(set(NAME_WORD.findall(name)), key=len, reverse=True)
    capital = rf"(?<![\w'’-])(?={_WORDS.elided_particle}|{CAPITAL})"
    full = [part for part in parts if len(part) > 1]
    long = [part for part in full if not part.islower()] or full
    every, word = (rf"(?i:{'|'.join(map(re.escape, p))})(?![\w-])" for p in (parts, long))
    title, gap, s = rf"(?<!\w)(?i:{TITLE})", NAME_GAP, _WORDS.possessive
    of_name = rf"(?:['’](?:{s})?(?!\w))?"
    pair = rf"(?:(?:{every}{gap})+{word}|{word}{gap}{every})(?:{gap}{every})*"
    whole = rf"{title}?{capital}{pair}{of_name}"
    word = capital + word
    titled = rf"{title}{word}{of_name}"
    possessive = rf"{word}['’](?:{s})(?!\w)"
    subject = rf"^\W*{word}(?=\s+{_ADVERB}{_VERB})"
    alone = (
        rf"(?<![\w'’-])(?!(?:{any_of(_WORDS.not_before)})\s)(?P<before>[a-z]+,?\s){word}"
        r"(?=\s+[a-z]|\s*(?:[,.;:)]|$))"
    )
    return re.compile("|".join((whole, titled, possessive, subject, alone)))


def _word_before(match: re.Match[str]) -> str:
    return match["before"] or " "


def is_headline(cell: str) -> bool:
    """Tell whether a cell of the head names a role, and is no contact and no address."""
    said = CONTACT.sub(" ", cell)
    return names_role(said) and not holds_address(said) and not names_place(said)


def may_be_name(text: str) -> bool:
    """Tell whether a text is a few words with capitals, none of them one of a headline."""
    return not names_role(text) and bool(_NAME.fullmatch(text))


def _bare_number(contact: re.Match[str]) -> str:
    """Return a telephone number, which an address may end with, without what parts it."""
    return f" {_NO_DIGIT.sub('', contact[0])} " if contact[0][-1].isdigit() else " "


def is_prose(line: str, *, item: bool) -> bool:
    """Tell whether a line of the head is more than a name, a title or an address."""
    if holds_address(CONTACT.sub(_bare_number, line)):
        return False
    words = [word for word in CONTACT.sub(" ", line).split() if LETTER.search(word)]
    plain = sum(word[0].islower() for word in words)
    few = 1 if line[0].islower() else FEW_WORDS
    enough = PROSE_WORDS - FEW_WORDS if item else PROSE_WORDS
    return len(words) >= enough or 2 * plain >= len(words) > few
