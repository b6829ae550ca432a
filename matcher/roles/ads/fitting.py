"""Sentences kept to a number of words: whole where they fit, else up to where a clause ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.slices import Slice

_WORD = re.compile(r"\S+")
_LINKING = frozenset(LANGUAGE.ads.linking)
_FEWEST = 10
"""So many words are kept of each sentence before another one is kept whole."""
_LEAST_KEPT = 0.6
"""A clause is ended at if it holds this share of the words that there is room for."""
_SIGNS = ".,;:()!?\"“”‘’'*•"


def fitted(pieces: Sequence[Slice], room: int) -> list[Slice]:
    """Return the pieces in their order, with at most so many words in all.

    The shortest are kept whole first, as long as there is room for some of each other one.
    """
    sizes = [len(piece.text.split()) for piece in pieces]
    kept: dict[int, Slice] = {}
    for left, i in enumerate(sorted(range(len(pieces)), key=sizes.__getitem__)):
        others = len(pieces) - left - 1
        fewest = min(_FEWEST, room // (others + 1))
        kept[i] = _at_most(pieces[i], max(1, room - others * fewest))
        room -= len(kept[i].text.split())
    return [kept[i] for i in range(len(pieces))]


def _at_most(piece: Slice, words: int) -> Slice:
    """Return the beginning of a piece, up to a number of words, best up to a clause's end."""
    found = list(_WORD.finditer(piece.text))
    if len(found) <= words:
        return piece
    depth, last, clause = 0, 0, 0
    for number, match in enumerate(found[:words], 1):
        depth = max(0, depth + match[0].count("(") - match[0].count(")"))
        if depth == 0 and match[0].strip(_SIGNS).lower() not in _LINKING:
            last = number
            clause = number if match[0].endswith((",", ";", ".", ":", ")")) else clause
    kept = clause if clause >= _LEAST_KEPT * words else last or words
    return piece.cut(0, found[kept - 1].end()).strip(" ,;:")
