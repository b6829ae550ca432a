"""What a name must hold so that it tells what is asked: a topic, a verb, more than praise.

``low`` are the words of a sentence in lower case without signs, ``tags`` a letter for each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.cues import form_of

_NAMES = LANGUAGE.ads.naming
_JOINING = frozenset(_NAMES.joining)
_BODIES = frozenset(_NAMES.bodies)
_OTHERS = frozenset((*_NAMES.others, *_BODIES))
_TOPICS, _OPENING = frozenset(_NAMES.topics), frozenset(_NAMES.purpose)
_NEEDING = frozenset((*_NAMES.needing, *_NAMES.wanting, *_NAMES.general))
_PERSONS = re.compile(_NAMES.persons)
_AIDING = frozenset(_NAMES.aiding)
_KEEPING = frozenset(_NAMES.keeping)
_RELATIVE, _WITH = frozenset(_NAMES.relative), frozenset(_NAMES.company)
_HOLLOW, _RULING = frozenset(_NAMES.hollow), frozenset(_NAMES.ruling)
_LEARNED = frozenset(_NAMES.learned)
_KNOWN, _SETTING = frozenset(_NAMES.known), re.compile(_NAMES.setting, re.I)
_TOPIC, _WHICH_ONE, _NEAR, _FAR = 3.5, 2.0, 3, 8
_FEW = 5
"""Words of whom somebody works with, if what for tells more."""
_SHORT = 3
"""A name of up to so many letters is one in capitals, or the whole of what is asked."""


def lacks_topic(
    low: Sequence[str], tags: str, start: int, last: int, *, listed: bool = False
) -> float:
    """Return what is lost if a name ends at a word and says only who is worked with.

    So it is where a verb of advice or of company has persons for an object, and what is
    behind them says on what or what for, if they are ``listed`` behind the last; and where a
    clause says which noun is meant.
    """
    following = low[last + 1]
    if following in _RELATIVE and last - start < _NEAR and tags[start] in "VG":
        return _WHICH_ONE
    aim = following in _OPENING and "V" in tags[last + 2 : last + 4]
    few = low[max(start, last - _FEW) : last]
    named = following not in _OPENING and tags[last + 1] == "I" and low[start] in _JOINING
    if named and low[last] in _BODIES:
        return _TOPIC
    topical = not _TOPICS.isdisjoint(low[start:last])
    if aim and low[start] in _JOINING and not _WITH.isdisjoint(few) and not topical:
        return _TOPIC
    joined = tags[last + 1] == "C" or following in _TOPICS
    joined = joined or (low[start] in _AIDING and following in _WITH)
    joined = joined or (listed and bool(_TOPICS.intersection(low[last : last + _FAR])))
    if low[start] not in _JOINING or not joined or not _are_persons(low[last]):
        return 0.0
    told = any(tags[i] == "I" and low[i] not in _WITH for i in range(start + 1, last))
    return 0.0 if told else _TOPIC


def _are_persons(noun: str) -> bool:
    return noun in _OTHERS or bool(_PERSONS.search(noun))


def names_company(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether a name is of persons alone, who stand behind a verb that is left out."""
    if start == 0 or low[0] not in _JOINING or tags[start] in "VG":
        return False
    if not _OPENING.isdisjoint(low[start : last + 1]):
        return True
    head = next((i for i in range(start, last) if tags[i + 1] == "I"), last)
    return any(_are_persons(low[i]) for i in (start, head, last))


def aims(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether a name holds what for a thing is done behind the thing itself."""
    if tags[start] not in "VG" or low[start] in _JOINING:
        return False
    return any(
        low[i] in _OPENING
        and tags[i - 1] == "N"
        and low[i - 1] not in _NEEDING
        and form_of(low[i + 1]) == "plain"
        for i in range(start + 2, last)
    )


def is_quoted_open(words: Sequence[str]) -> bool:
    """Tell whether a quote begins within some words and does not end there."""
    text = " ".join(words)
    return text.count('"') % 2 == 1 or text.count("“") > text.count("”")


def keeps(low: Sequence[str], tags: str, start: int, last: int) -> bool:
    """Tell whether a name ends with how a thing is to be kept."""
    return tags[last] in "AP" and low[start] in _KEEPING and "N" in tags[start + 1 : last]


def is_bare(before: Sequence[str], low: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether a name says nothing without what is to be known of it, or done there.

    ``before`` are the words that led to it. So it is with rules and laws, with one common
    word, and with a place where somebody has worked.
    """
    if not before or before[0] not in _KNOWN:
        return False
    field = words[0].istitle() and before[0] in _LEARNED
    common = len(words) == 1 and low[0].isalpha() and (words[0].islower() or field)
    place = bool(_SETTING.search(" ".join(before)))
    return common or place or low[-1] in _RULING


def is_hollow(name: str) -> bool:
    """Tell whether a name is of no thing that a résumé could show, or of no word at all."""
    words = [word.strip(".,;:'’\"").lower() for word in name.split()]
    if len(words) == 1 and len(name) <= _SHORT and name[1:].islower():
        return True
    return bool(words) and words[-1] in _HOLLOW
