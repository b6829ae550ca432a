"""What stands around the clause that asks: whom it seeks, a post's number, side clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.cues import form_of

_NAMES = LANGUAGE.ads.naming
_POST = seldom(_NAMES.post, re.I)
_SIDE, _MANNER = seldom(_NAMES.side, re.I), seldom(_NAMES.manner, re.I)
_PLACED, _CODED = seldom(_NAMES.placed, re.I), re.compile(_NAMES.coded)
_BEFORE_VERB = seldom(_NAMES.modal, re.I), seldom(_NAMES.means, re.I)
_EMPTY_ENDS = frozenset((*_NAMES.general, *_NAMES.vague, *LANGUAGE.ads.linking))
_OPEN_STARTS = frozenset((*_NAMES.causing, *_NAMES.joining))
_TITLE_WORDS = frozenset(LANGUAGE.ads.title_words)
_HEADING_ENDS = ("-", "–", "—", ":")
_SIGNS = " .,;:-–—•*\"'“”()?!&/\\"
_FEWEST = 2
"""Words that a main clause has at least, if what stands beside it is left out."""


def is_shouted_heading(text: str) -> bool:
    """Tell whether a text in capitals is a heading: common words, or with a dash behind."""
    if not text.isupper():
        return False
    words = [word.strip(_SIGNS).lower() for word in text.split()]
    return text.rstrip().endswith(_HEADING_ENDS) or _TITLE_WORDS.issuperset(filter(None, words))


def without_post(words: Sequence[str]) -> str:
    """Return a sentence without who is sought in it, where, and the number of the post.

    Neither does it begin with that something may be done, or with what.
    """
    text = _PLACED.sub("", _CODED.sub("", " ".join(words)))
    text = _POST.sub("", text, count=1)
    for pattern in _BEFORE_VERB:
        match = pattern.match(text)
        following = text[match.end() :].lower().split(maxsplit=1)[:1] if match else []
        if match and form_of("".join(following)) == "plain":
            text = text[match.end() :]
    return text


def main_clause(text: str) -> str:
    """Return a sentence without what is done beside it, how, or what for, behind its clause.

    How it is done stays where the clause tells but who is helped, or what is to be ensured.
    """
    text = _before(_SIDE.search(text), text)
    first = text.lower().split(maxsplit=1)[:1]
    return text if _OPEN_STARTS.issuperset(first) else _before(_MANNER.search(text), text)


def _before(side: re.Match[str] | None, text: str) -> str:
    """Return what stands before a side clause if that tells enough."""
    main = text[: side.start()].strip(_SIGNS).split() if side else []
    if len(main) < _FEWEST or main[-1].lower() in _EMPTY_ENDS:
        return text
    return " ".join(main)
