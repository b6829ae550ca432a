"""Letters behind a name at the top of a résumé: degrees, papers, licences (``RN, MBA``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from matcher.datamodels import Passage
from matcher.facts.levels import levels_in
from matcher.facts.papers import papers_in
from matcher.language import LANGUAGE

_LINES = 4
"""Lines of the top of a résumé in which its name may stand."""
_LINE = re.compile(r"[^\n]+")
_NAMED = re.compile(
    r"\W{0,3}(?P<name>[^\W\d_][^,|()\d@:]{2,40}?)(?:,|\s[|–—-]|\s\()\s{0,2}"
    r"(?P<letters>[A-Za-z0-9.+®™ ,/&|-]{2,70}?)\)?\s*"
)
_PIECE = re.compile(r"[^,/&|]+")
_MOST_NAMES, _MOST_WORDS = 4, 3
_PARTLY = re.compile(LANGUAGE.facts.papers.partly[0], re.I)
_KINDS = ("certificate", "licence")


def letters_of(text: str) -> Iterator[Passage]:
    """Yield what stands behind a name at the top of a résumé, without the name.

    Each of the letters is a degree, a paper or a licence, or none of them counts: whatever
    else stands behind a comma there is a place or a title.
    """
    for line in islice(_LINE.finditer(text), _LINES):
        if _PARTLY.search(line[0]):
            continue
        match = _NAMED.fullmatch(line[0])
        if not match or not 1 < len(match["name"].split()) <= _MOST_NAMES:
            continue
        letters = " ".join(match["letters"].split())
        if all(_is_one(piece[0].strip()) for piece in _PIECE.finditer(letters)):
            start, end = (line.start() + each for each in match.span("letters"))
            yield Passage(letters, "certifications", None, start, end, "")


def _is_one(piece: str) -> bool:
    """Tell whether a few words begin with the name of a degree or a paper."""
    if not 0 < len(piece.split()) <= _MOST_WORDS:
        return False
    named = [each.start for kind in _KINDS for each in papers_in(piece, kind)]
    return 0 in (*named, *(each.start for each in levels_in(piece)))
