"""Which passages speak of the person, and tell nothing that the person did or does."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.clauses import Clause, Hinted, split_clauses, tells_deed
from matcher.sections.entries import begins_as_deed
from matcher.sections.tense import begins_as_done

_WORDS = LANGUAGE.stances
_SPEAKS = frozenset(_WORDS.speaks)
_FIRST = frozenset(_WORDS.speaks_first)
_DID = Hinted.each_of(_WORDS.did)
_DOES = late(_WORDS.does)
_FEELS = frozenset(_WORDS.feels)


def only_speaks(text: str, words: Sequence[str]) -> bool:
    """Tell whether a passage is about the person, and no clause of it says what they did.

    ``words`` are those of the text in lower case. "My French is poor" is no deed, nor is "It
    has always been my dream to lead": what a person does is told by a verb that a clause or
    the first person begins with, or as a duty.

    >>> only_speaks("I am hopeless at cards", "i am hopeless at cards".split())
    True
    """
    speaks = words[0] in _FIRST or not _SPEAKS.isdisjoint(words)
    return speaks and not any(map(_tells, split_clauses(text)))


def _tells(clause: Clause) -> bool:
    plain = clause.plain
    if tells_deed(plain) or begins_as_done(clause.said):
        return True
    first = plain.split(" ", 1)[0]
    if first not in _SPEAKS and first not in _FIRST and begins_as_deed(clause.said):
        return True
    if any(each.told.search(plain) for each in _DID if each.cue.search(plain)):
        return True
    verbs = {match[0].rsplit(" ", 1)[-1] for match in _DOES.finditer(plain)}
    return not verbs <= _FEELS
