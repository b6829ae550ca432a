"""Clauses: where a sentence may be cut, and its words as patterns have them."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from matcher.language import LANGUAGE
from matcher.language.patterns import Cued
from matcher.lazily import late

Stance = Literal["own", "wishing", "denying", "of_another", "standing"]
"""What a clause says of the person's deeds; ``standing`` is what tells nobody's."""

_WORDS = LANGUAGE.stances
_QUOTES = '“”"'
_LONGEST_WORD = 40  # letters: longer ones are no words, and patterns would go through them
_JOINT = late(
    r"[;!?…] |, | [-–—|] | [(\[]|[)\]] "
    rf"| (?=(?:{_WORDS.joints}|{_WORDS.loose_joints})\b)",
    re.I,
)
_FULL_STOP = late(r"[;!?…] | [(\[]|[)\]] | [-–—|] ")
_WRITTEN_OUT = [(late(short), full) for short, full in _WORDS.written_out.items()]
_NEW_VERB = late(_WORDS.new_verb)
_DESCRIBED = frozenset(_WORDS.described)
_BEFORE, _PRONOUN = late(_WORDS.before), late(_WORDS.pronoun)
_BEHIND_PRONOUN = late(_WORDS.behind_pronoun)
_MOST_BEFORE, _MOST_BEHIND = 6, 4


def plain_words(text: str) -> str:
    """Return words as patterns have them: in lower case, short forms written out."""
    words = text.lower().replace("’", "'").strip(_QUOTES).split()
    plain = " ".join(word for word in words if len(word) <= _LONGEST_WORD)
    if "'" in plain or "cannot" in plain:
        for short, full in _WRITTEN_OUT:
            plain = short.sub(full, plain)
    return plain


class Hinted(NamedTuple):
    """A pattern that matches only where ``cue`` is found; both are compiled at first use."""

    cue: re.Pattern[str]
    told: re.Pattern[str]

    @classmethod
    def each_of(cls, patterns: Cued) -> tuple[Hinted, ...]:
        """Take patterns of a language, whose cues begin with a word."""
        return tuple(cls(late(rf"\b(?:{cue})"), late(pattern)) for cue, pattern in patterns)


class Clause(NamedTuple):
    """A piece of a sentence: as it stands, as patterns see it, and with what follows it.

    ``closes`` tells that the next clause has nothing to do with it.
    """

    said: str
    plain: str
    rest: str
    closes: bool


def split_clauses(text: str) -> list[Clause]:
    """Cut a passage where a clause may begin."""
    cuts, start = [], 0
    for match in _JOINT.finditer(text):
        if text[start : match.start()].strip():
            cuts.append((start, match.start(), match[0]))
            start = match.end()
    cuts.append((start, len(text), ""))
    clauses: list[Clause] = []
    rest = ""
    for start, end, joint in reversed(cuts):
        closes = bool(_FULL_STOP.fullmatch(joint))
        plain = plain_words(text[start:end])
        comma = " , " if joint.startswith(",") else " "
        rest = plain if closes or not rest else f"{plain}{comma}{rest}"
        if plain:
            clauses.append(Clause(text[start:end] + joint.rstrip(), plain, rest, closes))
    return clauses[::-1]


def where_it_begins(plain: str, rest: str) -> list[int]:
    """Return the places where what a clause tells may begin, seen with what follows it.

    That is its start, and the first person in it, and what stands behind a few words there.
    """
    places = behind_words(rest, 0, _BEFORE, _MOST_BEFORE)
    if _PRONOUN.search(plain):
        for person in _PRONOUN.finditer(rest):
            if person.start() < len(plain):
                places += behind_words(rest, person.end(), _BEHIND_PRONOUN, _MOST_BEHIND)
    return places


def behind_words(text: str, place: int, word: re.Pattern[str], most: int) -> list[int]:
    """Return a place, and those behind each of up to so many words that match from there on."""
    places = [place]
    while len(places) <= most and (found := word.match(text, places[-1])):
        places.append(found.end())
    return places


def tells_deed(plain: str) -> bool:
    """Tell whether a clause in lower case begins with a verb that tells what was done."""
    match = _NEW_VERB.match(plain)
    return match is not None and match[0].rsplit(" ", 1)[-1] not in _DESCRIBED
