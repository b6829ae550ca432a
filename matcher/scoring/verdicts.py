"""What a passage does: what tells a deed from a claim, and from words of the profile."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from matcher.language import LANGUAGE
from matcher.lazily import late
from matcher.sections.entries import begins_with_deed
from matcher.sections.tense import as_done

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


_WORD = late(r"[^\W\d_][\w'’-]*")
_BARE_WORD, _DIGIT, _YEAR = late(r"\w+"), late(r"\d"), late(r"(?:19|20)\d\d")
_TRAIT = late(rf"\b(?:{LANGUAGE.deeds.trait})\b", re.IGNORECASE)
_DOING = late(rf"^{LANGUAGE.deeds.doing}", re.IGNORECASE)
_PAST = late(LANGUAGE.deeds.past)


FEWEST_WORDS = 5
"""A passage with fewer words of its own names something, if it is no short deed."""

FEWEST_OF_DEED = 3
"""So many words of its own are a deed's that begins with a verb, where most words are its own:
"Decorated the window"."""

STRETCH = 6
"""So many words together, as they stand in the profile, hardly anybody writes by chance: none
of the 10,361 passages of the training set that are no copies otherwise."""
HALF_STRETCH = 4
"""So many are a copy where they are half of the passage."""

FEWEST_ADDED = 2
"""So many words of its own, or a number, a deed has that tells more than the role's words."""

NEW_WORDS = 0.1
"""More than this share of its words a deed must not have from the profile."""

DEMONSTRATED = 0.5
"""The probability of a deed from which on a present competency counts as demonstrated."""

CLAIM = 0.25
"""What a claim counts against a deed in the overall score.

Least squares of readers' overall fit on what they labelled gives 0.12 for 287 résumés and
0.35 for the 47 of the tech industry among them.
"""

COPIED = 0.05
"""What a claim by copies and bare names alone counts of one that a person's own words make.

With 1, ten names under Skills outweigh a project manager's deeds. Readers' overall fit on train
agrees with the overall score at 0.742 with 1, and at 0.736 with 0.1 or 0 (Spearman).
"""


def credit(own: float, deed: float) -> float:
    """Return what a competency that is there counts against a sure deed, 0 to 1.

    ``own`` is the share of its probability that stays without copies, ``deed`` the probability
    of a deed.
    """
    return CLAIM * (COPIED + (1 - COPIED) * own) + (1 - CLAIM) * deed


class ProfilePhrases(NamedTuple):
    """The words of some texts, and their runs of three words, shorter texts whole."""

    words: frozenset[str]
    runs: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, texts: Iterable[str]) -> ProfilePhrases:
        """Take texts apart, as they stand and as passages that copy them are compared."""
        told = dict.fromkeys(
            each for text in texts for each in (text, as_done(text, "experience"))
        )
        split = [bare_words(text) for text in told]
        runs = (words[n : n + 3] for words in split for n in range(max(1, len(words) - 2)))
        return cls(frozenset(word for words in split for word in words), frozenset(runs))

    def are_all_of(self, text: str) -> bool:
        """Tell whether a passage says hardly more than these texts do.

        That is so if fewer than FEWEST_WORDS of its words stand outside their runs, and it is
        no short deed, or at most NEW_WORDS of its distinct words are none of theirs: a sentence
        copied, or a list of their words in any order; or if one stretch of its words stands
        in their runs that has STRETCH words, or HALF_STRETCH and half of all. Numbers and
        single letters, which may number a list, are no new words.
        """
        return _are_all_of(self, text)

    def are_beside(self, text: str) -> bool:
        """Tell whether a passage tells a deed with a number, at least half in other runs.

        Its words may all be those of the texts: "Led a team of 12 engineers" says how many.
        """
        words = bare_words(text)
        own = _outside(self, words)
        numbered = any(word[0].isdigit() and not is_year(word) for word in words)
        counted = numbered and 2 * len(own) >= len(words)
        return counted and begins_with_deed(text) and not has_stretch(len(words), own)

    def are_most_of(self, text: str) -> bool:
        """Tell whether most words of a passage stand in their runs, or it says hardly more.

        A deed with a number or two words of the person's own beside theirs is no copy but by a
        stretch of STRETCH words; nor is what has FEWEST_OF_DEED words of its own, if those are
        most, as the head of a post has employer and years.
        """
        words = bare_words(text)
        own = _outside(self, words)
        if tells_more(text, words, own):
            return longest_stretch(len(words), own) >= STRETCH
        if len(own) >= FEWEST_OF_DEED and 2 * len(own) > len(words):
            distinct = {word for word in words if is_more_than_a_number(word)}
            few = len(distinct - self.words) <= NEW_WORDS * len(distinct)
            return few or has_stretch(len(words), own)
        return 2 * len(own) < len(words) or self.are_all_of(text)


def _outside(phrases: ProfilePhrases, words: tuple[str, ...]) -> set[int]:
    """Return the places of the words that stand in none of the runs and are no levels."""
    own = {place for place, level in enumerate(levels_in(words)) if not level}
    for start, word in enumerate(words):
        if word not in phrases.words:
            continue  # as most: no run begins here
        for end in range(start + 1, start + 4):
            if words[start:end] in phrases.runs:
                own.difference_update(range(start, end))
    return own


@lru_cache(maxsize=64)  # a passage is judged for one competency after the other
def _are_all_of(phrases: ProfilePhrases, text: str) -> bool:
    words = bare_words(text)
    own = _outside(phrases, words)
    distinct = {word for word in words if is_more_than_a_number(word)}
    new = distinct - phrases.words
    few = len(own) < FEWEST_WORDS and not (
        len(own) >= FEWEST_OF_DEED and 2 * len(own) > len(words) and begins_with_deed(text)
    )
    few = few or len(new) <= NEW_WORDS * len(distinct)
    return few or has_stretch(len(words), own)


def has_stretch(count: int, own: set[int]) -> bool:
    """Tell whether so many words that are not one's own stand together that they are a copy."""
    longest = longest_stretch(count, own)
    return longest >= STRETCH or (longest >= HALF_STRETCH and 2 * longest >= count)


def longest_stretch(count: int, own: set[int]) -> int:
    """Return how many words together are not one's own, of ``count`` with those ``own``."""
    edges = [-1, *sorted(own), count]
    return max(b - a - 1 for a, b in pairwise(edges))


def tells_more(text: str, words: Sequence[str], own: Iterable[int]) -> bool:
    """Tell whether a deed in a role's words adds how many, or words of the person's own."""
    added = [words[place] for place in own if not is_year(words[place])]
    detailed = len(added) >= FEWEST_ADDED or any(word[0].isdigit() for word in added)
    return detailed and begins_with_deed(text)


def is_more_than_a_number(word: str) -> bool:
    """Tell whether a word is more than a number, a single letter or a level."""
    return len(word) > 1 and not word[0].isdigit() and word not in LANGUAGE.deeds.levels


def levels_in(words: Sequence[str]) -> list[bool]:
    """Tell which words say how long or how well something is known, as in "9 years, expert"."""
    told = [word in LANGUAGE.deeds.levels for word in words]
    for place in range(1, len(words)):
        told[place - 1] |= told[place] and words[place - 1][0].isdigit()
    return told


def is_year(word: str) -> bool:
    """Tell whether a word is a year, which beside a name makes no deed."""
    return _YEAR.fullmatch(word) is not None


@lru_cache(maxsize=512)  # a passage is compared with the texts of part after part
def bare_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in their order: letters and digits alone, in lower case."""
    return tuple(_BARE_WORD.findall(text.lower()))


@lru_cache(maxsize=512)  # a passage is asked for by role after role
def deed_features(text: str) -> Mapping[str, float]:
    """Describe in numbers what tells a deed from a claim in one passage.

    How long it is (``length``, natural logarithm of words plus one), whether it starts
    with a verb of doing, tells of the past, names a number, and how many words of self-praise
    are in it (at most three count).
    """
    return {
        "length": math.log1p(len(_WORD.findall(text))),
        "doing": float(bool(_DOING.match(text))),
        "past": float(bool(_PAST.search(text))),
        "number": float(bool(_DIGIT.search(text))),
        "traits": float(min(3, len(_TRAIT.findall(text)))),
    }
