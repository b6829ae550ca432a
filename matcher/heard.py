"""The language of a text, and the lines of it that are in the one that matcher reads.

Most texts show by their function words that they are in it. Only of others each line is
compared with what :mod:`py3langid` knows of some fifty languages: to load that takes half a
second.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from matcher.language import LANGUAGE
from matcher.lazily import late

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LEAST_EVIDENCE = 120.0
"""Log odds from which on lines are in another language.

Names of people and places reach 86 in 324 résumés, thirteen advertisements of some forty words
391 to 2,046."""

_WORDS = LANGUAGE.doubts
_FUNCTION_WORDS = frozenset(_WORDS.function_words)
_WORD = re.compile(r"[^\W\d_]+")
_OTHER_LETTERS = late(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]{2}")  # than Latin ones
_COMMON = late(r"\b[^\W\dA-ZÀ-ÖØ-Þ_][^\W_]*")
"""Words in lower case, and in other letters: names and terms are most often in capitals."""
_FEWEST = 4
_MOST_WITHOUT, _LEAST_SHARE = 0.12, 0.12
_MOST_WITHOUT_OF_LISTS, _LEAST_SHARE_OF_LISTS = 0.35, 0.075
_SURE_SHARE = 0.13  # of words between blanks; half a text in another language halves it
_MOST_ACCENTED = 0.002  # of the characters of a text of lists
_ACCENTED = late(r"[À-ÖØ-öø-\u024f\u1e00-\u1eff]")
_LEAST_OWN, _LEAST_UNMIXED = 0.5, 0.9  # shares of the letters
_PRIOR, _CHANGE = 10.0, 12.0  # log odds for our language in each line, and against a change
_MOST_LINES, _LONGEST = 1500, 2000


class Heard(NamedTuple):
    """What of a text is in our language; the name of the other one, if it has one.

    ``share`` is that of its letters that are in ours, ``letters`` how many they are;
    ``left_out`` counts the lines that are not. Of those ``in_place`` has blanks for what is no
    name or term, so that all else stands where it stood.
    """

    text: str
    language: str = ""
    share: float = 1.0
    letters: int = 0
    left_out: int = 0
    in_place: str = ""

    @property
    def is_foreign(self) -> bool:
        """Tell whether most of the text is in the other language."""
        return bool(self.language) and self.share < _LEAST_OWN

    @property
    def is_mixed(self) -> bool:
        """Tell whether more than names and titles are in it, and not most of the text."""
        return bool(self.language) and _LEAST_OWN <= self.share < _LEAST_UNMIXED


def in_our_language(text: str, *, of_lists: bool = False) -> Heard:
    """Return the lines of a text that are in our language, and which other it holds.

    A text ``of_lists``, as résumés are, has fewer function words: of 1,941 in English one in
    a hundred is looked at line by line.
    """
    lines = text.split("\n")
    if not (_is_doubtful_list(text, lines) if of_lists else _is_doubtful(lines)):
        return Heard(text, letters=sum(map(str.isalpha, text)))
    letters = [sum(map(str.isalpha, line)) for line in lines]
    name, odds = _other([_scores(line) for line in lines[:_MOST_LINES]])
    strange = _strange(odds)
    if sum(compress(odds, strange)) < LEAST_EVIDENCE:
        return Heard(text, letters=sum(letters))
    strange += [False] * (len(lines) - len(strange))
    kept = [line for line, other in zip(lines, strange, strict=True) if not other]
    own = sum(letters) - sum(compress(letters, strange))
    left_out = sum(map(bool, compress(letters, strange)))
    places = "\n".join(
        _COMMON.sub(_blanks, line) if other else line
        for line, other in zip(lines, strange, strict=True)
    )
    text = "\n".join(kept).strip("\n")
    return Heard(text, name, own / sum(letters), own, left_out, places)


def _is_doubtful(
    lines: Sequence[str],
    most_without: float = _MOST_WITHOUT,
    least_share: float = _LEAST_SHARE,
) -> bool:
    """Tell whether a text has few function words, many lines without one, or other letters."""
    words = [_WORD.findall(line.lower()) for line in lines]
    found = [sum(word in _FUNCTION_WORDS for word in line) for line in words]
    without = sum(
        len(line)
        for line, own in zip(words, found, strict=True)
        if len(line) >= _FEWEST and not own
    )
    total = sum(map(len, words))
    if sum(bool(_OTHER_LETTERS.search(line)) for line in lines) > 1:
        return True
    return without > most_without * total or sum(found) < least_share * total


def _is_doubtful_list(text: str, lines: Sequence[str]) -> bool:
    """Tell the same of a text of lists; one in part in another language has its accents."""
    if not any(sign > "\x7f" and sign.isalpha() for sign in set(text)):
        words = text.lower().split()
        if sum(map(_FUNCTION_WORDS.__contains__, words)) > _SURE_SHARE * len(words):
            return False
    elif len(_ACCENTED.findall(text)) > _MOST_ACCENTED * len(text):
        return True
    return _is_doubtful(lines, _MOST_WITHOUT_OF_LISTS, _LEAST_SHARE_OF_LISTS)


def know_languages() -> None:
    """Load what other languages are told by, before it is needed."""
    _identifier()


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages([LANGUAGE.code, *_WORDS.languages])
    return identifier


def _scores(line: str) -> dict[str, float]:
    """Return for each language how likely a line is in it; empty if it has no words."""
    words = _WORD.findall(line[:_LONGEST].lower())
    return dict(_identifier().rank(" ".join(words))) if words else {}


def _other(scores: Sequence[dict[str, float]]) -> tuple[str, list[float]]:
    """Return the other language that most speaks for, and the log odds of each line for it."""
    own = LANGUAGE.code
    names = _WORDS.languages
    found = {
        code: sum(max(0.0, each[code] - each[own]) for each in scores if each)
        for code in names
        if any(code in each for each in scores)
    }
    code = max(found, key=lambda each: found[each], default="")
    return names.get(code, ""), [each[code] - each[own] if each else 0.0 for each in scores]


def _strange(odds: Sequence[float]) -> list[bool]:
    """Tell which lines are in another language: of all ways, the likeliest (Viterbi)."""
    ours = theirs = 0.0
    back: list[tuple[bool, bool]] = []
    for each in odds:
        back.append((theirs - _CHANGE > ours, theirs >= ours - _CHANGE))
        ours, theirs = max(ours, theirs - _CHANGE), max(theirs, ours - _CHANGE)
        theirs += each - _PRIOR if each else 0.0
    strange: list[bool] = []
    state = theirs > ours
    for from_ours, from_theirs in reversed(back):
        strange.append(state)
        state = from_theirs if state else from_ours
    return strange[::-1]


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])
