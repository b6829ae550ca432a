"""Sentences that seek somebody for something: a tutor to teach maths, a cook who can bake."""

from __future__ import annotations

import re
from functools import lru_cache

from matcher.datamodels import Kind
from matcher.language import LANGUAGE
from matcher.roles.ads.slices import Slice
from matcher.roles.occupations import is_head

_PROSE = LANGUAGE.prose
_SEEKING = re.compile(_PROSE.sought, re.I)
_FOR = re.compile(_PROSE.sought_for, re.I)
_WORD = re.compile(r"[^\W_][\w’'/&+#.-]*")
_PARTS = re.compile(rf",\s+(?:and\s+)?|\s+and\s+(?=(?:an?|the)\s|{_PROSE.praising})", re.I)
_WANTED = re.compile(
    rf"\W*((?:[\w/&'’-]+ ){{1,6}}?)(?:{LANGUAGE.doubts.wanted})"
    rf"[^.;:]{{0,60}}?(?:{_PROSE.sought_for})",
    re.I,
)
_HAVING = re.compile(rf"{_PROSE.joints}(?={_PROSE.having})|,\s+", re.I)
_LACKING, _STARTING = re.compile(_PROSE.lacking, re.I), re.compile(_PROSE.starting, re.I)
_TO, _LONGEST = "to ", 8
"""Words of whom a sentence seeks."""


@lru_cache(maxsize=1024)  # each sentence is looked at for what is asked and for its parts
def behind_sought(text: str) -> int:
    """Return where a sentence goes on that says whom it seeks and what for; 0 if none does."""
    for match in _SEEKING.finditer(text):
        place = match.end()
        for _ in range(_LONGEST):
            word = _WORD.match(text, place)
            if not word:
                break
            place = word.end()
            joint = _FOR.match(text, place)
            if joint and is_head(word[0], plural=True):
                return joint.end()
            place += text[place : place + 1] == " "
    wanted = _WANTED.match(text)
    return wanted.end() if wanted and is_head(wanted[1].split()[-1], plural=True) else 0


def kind_sought(text: str) -> Kind:
    """Return what a sentence seeks somebody for: to do something, or with what is known."""
    return "responsibility" if text[: behind_sought(text)].endswith(_TO) else "skill"


def things_sought(piece: Slice) -> list[Slice]:
    """Return what a sentence seeks somebody for, each thing apart; empty if nothing."""
    start = behind_sought(piece.text)
    if not start:
        return []
    having = piece.text[:start].split()[-1].lower() not in (*_PROSE.sought_with, _TO.strip())
    start_said = _STARTING.search(piece.text, start)
    rest = piece.cut(start, start_said.start() if start_said else None)
    parts = [part.strip() for part in rest.split(_HAVING if having else _PARTS)]
    return [part for part in parts if part.text and not _LACKING.match(part.text)]
