"""Clauses: where a sentence may be cut, and its words as patterns have them."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from matcher.language import LANGUAGE

Stance = Literal["own", "wishing", "denying", "of_another", "standing"]
"""What a clause says of the person's deeds; ``standing`` is what tells nobody's."""

_WORDS = LANGUAGE.stances
_QUOTES = '“”"'
_LONGEST_WORD = 40  # letters: longer ones are no words, and patterns would go through them
_JOINT = re.compile(
    r"[;!?…] |, | [-–—|] | [(\[]|[)\]] "
    rf"| (?=(?:{_WORDS.joints}|{_WORDS.loose_joints})\b)",
    re.I,
)
_FULL_STOP = re.compile(r"[;!?…] | [(\[]|[)\]] | [-–—|] ")
_WRITTEN_OUT = [(re.compile(short), full) for short, full in _WORDS.written_out.items()]
_NEW_VERB = re.compile(_WORDS.new_verb)
_DESCRIBED = frozenset(_WORDS.described)


def plain_words(text: str) -> str:
    """Return words as patterns have them: in lower case, short forms written out."""
    words = text.lower().replace("’", "'").strip(_QUOTES).split()
    plain = " ".join(word for word in words if len(word) <= _LONGEST_WORD)
    if "'" in plain or "cannot" in plain:
        for short, full in _WRITTEN_OUT:
            plain = short.sub(full, plain)
    return plain


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


def tells_deed(plain: str) -> bool:
    """Tell whether a clause in lower case begins with a verb that tells what was done."""
    match = _NEW_VERB.match(plain)
    return match is not None and match[0].rsplit(" ", 1)[-1] not in _DESCRIBED
