"""What headings open: those of the table, and those that are made of words of headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile
from typing import Literal

from matcher.datamodels import Section
from matcher.language import LANGUAGE
from matcher.sections.titlewords import TITLE_WORDS, whole_words
from matcher.sections.words import keys_of

Opens = Section | Literal["inside"]
"""What a heading opens; one inside an entry leaves the section as it is."""

_WORDS = LANGUAGE.headings
OPENED: dict[str, Opens] = {key: "inside" for key in keys_of(_WORDS.labels)}
"""What the headings of the table open, by their keys."""
OPENED |= {key: name for name, told in _WORDS.sections.items() for key in keys_of(told)}

_HEADS = frozenset(_WORDS.heads)
_BEHIND = frozenset(_WORDS.behind_heads)
_SCOPES = frozenset(_WORDS.before_scopes)
_WITH_SCOPES = frozenset(_WORDS.with_scopes)
_BEFORE = frozenset(_WORDS.before_heads)
_AND = LANGUAGE.sentences.conjunction

_MOST_WORDS = 7
_MOST_PIECES = 24  # of a title with blanks between its letters
_ENOUGH = 2
_LETTERS = 8  # by which a heading is known in whatever order they stand


def opened_by_words(key: str, *, sure: bool) -> Opens | None:
    """Return what a line opens that all words of are those of headings; None for any other.

    The last of them names the section, and behind it may stand where, when or of what it is
    one ("Projects Handled in Leeds"): anything, if it is ``sure`` that the line is a heading
    if it may be one.
    """
    said = key.split()
    words = whole_words(said) if len(said) <= _MOST_PIECES else []
    lead = list(takewhile(lambda word: word not in _SCOPES, words))
    scope = words[len(lead) + 1 :]
    if scope and lead and lead[-1] in _BEFORE:
        lead, scope = scope, []
    if not lead or len(words) > _MOST_WORDS or not TITLE_WORDS.issuperset(lead):
        return _opened_by_letters(said) if sure else None
    parts = list(_parts(lead))
    goes_on = words[-1] in _SCOPES and not sure  # Project in Charge
    if not parts or goes_on or not _may_follow(scope, parts[-1][-1], sure=sure):
        return None
    opened = (_opened_by_last(part, single=sure and len(parts) > 1) for part in parts)
    return _in_table(lead) or next(filter(None, opened), None)


def _may_follow(scope: Sequence[str], head: str, *, sure: bool) -> bool:
    """Tell whether words may say where, when or of what a heading is one."""
    reasons = (head in _WITH_SCOPES, sure, TITLE_WORDS.issuperset(scope))
    return not scope or sum(reasons) >= _ENOUGH


def _parts(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield the words between conjunctions, without those that stand behind a heading."""
    part: list[str] = []
    for word in [*words, _AND]:
        if word != _AND:
            part.append(word)
        elif part:
            while len(part) > 1 and part[-1] in _BEHIND:
                part.pop()
            yield part
            part = []


def _in_table(words: Sequence[str]) -> Opens | None:
    """Return what two words or more open at the end of others, by the table."""
    tails = ("".join(words[place:]) for place in range(len(words) - 1))
    return next((OPENED[tail] for tail in tails if tail in OPENED), None)


def _opened_by_last(part: Sequence[str], *, single: bool) -> Opens | None:
    """Return what a part of a heading opens; ``single`` if it may be any word of the table."""
    last = part[-1]
    told = last in _HEADS or (single and [last] == part)
    return _in_table(part) or (OPENED.get(last) if told else None)


def _opened_by_letters(words: Sequence[str]) -> Opens | None:
    """Return what a title in pieces opens whose letters stand in another order.

    Such a one is printed in two sizes, the large letters first or last.
    """
    letters = "".join(sorted("".join(words)))
    if len(words) < _ENOUGH or len(letters) < _LETTERS:
        return None
    known = _by_sorted_letters()
    return known.get(letters) or known.get(letters.replace("s", "", 1))


@cache
def _by_sorted_letters() -> Mapping[str, Opens]:
    return {
        "".join(sorted(key)): opens for key, opens in OPENED.items() if len(key) >= _LETTERS
    }
