"""Clauses that speak to the reader: what you do, what you have, who is needed.

Prose puts several of them into one sentence, behind what is told of the firm.
"""

from __future__ import annotations

import re
from functools import lru_cache

from matcher.datamodels import Kind
from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.cues import cues_in, words_in
from matcher.roles.ads.holders import behind_holder
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.tagging import read_tags

_PROSE = LANGUAGE.prose
_VERBS, _GIVEN = frozenset(LANGUAGE.ads.verbs), frozenset(_PROSE.given)
_UNASKED = frozenset(_PROSE.unasked_cues)
_READER, _BROUGHT = seldom(rf"\W*{_PROSE.reader}", re.I), seldom(rf"\W*{_PROSE.brought}", re.I)
_EXPECTING = seldom(rf"\W*{_PROSE.expecting}\s", re.I)
_PERSON = seldom(rf"\W*{_PROSE.person}", re.I)
_BRINGING = seldom(rf"\W*(?:{LANGUAGE.ads.bringing})\s", re.I)
_DENYING = re.compile(rf"(?:{LANGUAGE.prose.denying})\Z", re.I)
_KNOWN = frozenset(_PROSE.known)
_BEING = re.compile(_PROSE.being, re.I)
_QUESTION = "?"
_HAVING = re.compile(rf"{_PROSE.joints}(?={_PROSE.having})", re.I)
_ALSO_HAVING = re.compile(rf"{_PROSE.joints}(?=to be\b|be able to\b|{_PROSE.having})", re.I)
_ACTING = "VNAG"
"""What a verb right behind its subject may be taken for."""
_LISTED, _LACKING = re.compile(_PROSE.listing), re.compile(_PROSE.lacking, re.I)
_NEAR = 12
"""Words behind a subject that are looked at for its verb and what this is done to."""


def reader_does(text: str) -> int:
    """Return where the verb stands of what a clause says that the reader does; 0 if none does.

    What the reader is given, likes or may do is no such thing.
    """
    match = _READER.match(text)
    start = match.end() if match else behind_holder(text)
    if not start:
        return 0
    words = text[start:].split()[:_NEAR]
    low = [word.strip(".,;:()!?").lower() for word in words]
    denied = any(map(_DENYING.search, low[:2]))
    if not low or denied or low[0] in _GIVEN or text.endswith(_QUESTION):
        return 0
    return start if low[0] in _VERBS or read_tags().tags(words)[0] in _ACTING else 0


def kind_told(text: str) -> Kind | None:
    """Return what a clause asks that speaks to the reader, a duty or a skill; else None."""
    if not speaks_to_reader(text):
        return None
    at = 0 if _BROUGHT.match(text) else reader_does(text)
    does = at and _KNOWN.isdisjoint(words_in(text[at:])[:1])
    return "responsibility" if does else "skill"


def things_asked(piece: Slice) -> list[Slice]:
    """Return what somebody sought has or is expected to have, each apart; empty if nothing."""
    if parts := person_sought(piece):
        return parts
    match = _EXPECTING.match(piece.text)
    return [each.strip() for each in piece.cut(match.end()).split(_LISTED)] if match else []


def is_expected(text: str) -> bool:
    """Tell whether a clause says what is expected of the reader."""
    return bool(_EXPECTING.match(text))


@lru_cache(maxsize=1024)  # each clause is looked at for what is asked and for facts
def speaks_to_reader(text: str) -> bool:
    """Tell whether a clause says what the reader does or has, or who is needed."""
    held = behind_holder(text)
    if text.endswith(_QUESTION) or _UNASKED.intersection(cues_in(text[held:])):
        return False
    if reader_does(text) or _PERSON.match(text) or _EXPECTING.match(text):
        return True
    brought = _BROUGHT.match(text) or _BRINGING.match(text)
    following = words_in(text[brought.end() :])[:1] if brought else ()
    if following and following[0] not in _GIVEN:
        return True
    has = held and not _KNOWN.isdisjoint(words_in(text[held:])[:1])
    return bool(has or (held and _BEING.match(text, held)))


def person_sought(piece: Slice) -> list[Slice]:
    """Return what somebody who is sought has, can and does, each apart; empty if nobody is."""
    match = _PERSON.match(piece.text)
    if not match:
        parts = [each.strip() for each in piece.split(_ALSO_HAVING)]
        return parts if len(parts) > 1 and behind_holder(piece.text) else []
    parts = [each.strip() for each in piece.cut(match.end()).split(_HAVING)]
    return [part for part in parts if part.text and not _LACKING.match(part.text)]
