"""A deed or a claim: what a passage does with a competency."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from matcher.language import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matcher.datamodels import Section

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_TRAIT = re.compile(rf"\b(?:{LANGUAGE.deeds.trait})\b", re.IGNORECASE)
_DOING = re.compile(rf"^{LANGUAGE.deeds.doing}", re.IGNORECASE)
_PAST = re.compile(LANGUAGE.deeds.past)


FEWEST_WORDS = 5
"""A passage with fewer words of its own names something: it is no deed."""

NEW_WORDS = 0.1
"""More than this share of its words a deed must not have from the profile."""

CLAIM = 0.25
"""What a claim counts against a deed in the overall score.

Least squares of readers' overall fit on what they labelled gives 0.12 for 287 résumés and
0.35 for the 47 of the tech industry among them.
"""


@dataclass(frozen=True)
class ProfilePhrases:
    """The words of some texts, and their runs of three words, shorter texts whole."""

    words: frozenset[str]
    runs: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, texts: Iterable[str]) -> ProfilePhrases:
        """Take texts apart."""
        split = [_words(text) for text in texts]
        runs = (words[n : n + 3] for words in split for n in range(max(1, len(words) - 2)))
        return cls(frozenset(word for words in split for word in words), frozenset(runs))

    def are_all_of(self, text: str) -> bool:
        """Tell whether a passage says hardly more than these texts do.

        That is so if fewer than FEWEST_WORDS of its words stand outside their runs, or
        at most NEW_WORDS of its distinct words are none of theirs: a sentence copied,
        or a list of their words in any order. Numbers and single letters, which may number
        a list, are no new words.
        """
        return _are_all_of(self, text)

    def are_most_of(self, text: str) -> bool:
        """Tell whether most words of a passage stand in their runs, or it says hardly more."""
        words = _words(text)
        return 2 * len(_outside(self, words)) < len(words) or self.are_all_of(text)


def _outside(phrases: ProfilePhrases, words: tuple[str, ...]) -> set[int]:
    """Return the places of the words that stand in none of the runs."""
    own = set(range(len(words)))
    for size in (1, 2, 3):
        for start in range(len(words) - size + 1):
            if words[start : start + size] in phrases.runs:
                own.difference_update(range(start, start + size))
    return own


@lru_cache(maxsize=64)  # a passage is judged for one competency after the other
def _are_all_of(phrases: ProfilePhrases, text: str) -> bool:
    words = _words(text)
    own = _outside(phrases, words)
    distinct = {word for word in words if len(word) > 1 and not word[0].isdigit()}
    new = distinct - phrases.words
    return len(own) < FEWEST_WORDS or len(new) <= NEW_WORDS * len(distinct)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.lower()))


def deed_features(text: str, section: Section) -> dict[str, float]:
    """Describe in numbers what tells a deed from a claim in one passage.

    How long it is (``length``, natural logarithm of words plus one), whether it starts
    with a verb of doing, tells of the past, names a number, how many words of self-praise
    are in it (at most three count), and in which section it stands.
    """
    return {
        "length": math.log1p(len(_WORD.findall(text))),
        "doing": float(bool(_DOING.match(text))),
        "past": float(bool(_PAST.search(text))),
        "number": float(bool(re.search(r"\d", text))),
        "traits": float(min(3, len(_TRAIT.findall(text)))),
        f"in {section}": 1.0,
    }


@lru_cache(maxsize=64)  # likewise
def _features_of(text: str, section: Section) -> tuple[tuple[str, float], ...]:
    return tuple(deed_features(text, section).items())


@dataclass(frozen=True, slots=True)
class DeedModel:
    """Tells a deed from a claim, passage by passage (logistic regression).

    ``weights`` belong to the names of :func:`deed_features`; ``relevance`` weighs how near
    the passage is to the competency (natural logarithm plus one), ``presence`` how sure it
    is that the résumé has it (log odds). ``intercept`` is that of a competency that has none
    of its own.
    """

    weights: Mapping[str, float]
    relevance: float
    presence: float
    intercept: float

    def probability(
        self,
        text: str,
        section: Section,
        *,
        relevance: float,
        presence: float,
        intercept: float,
    ) -> float:
        """Return how likely a passage does something with a competency, 0 to 1.

        Otherwise it only claims it. ``relevance`` is the passage's weighed cosine with the
        competency, 0 or more; ``presence`` the log odds that the résumé has it;
        ``intercept`` is the competency's.
        """
        log_odds = intercept + self.presence * presence
        log_odds += self.relevance * math.log1p(relevance)
        for name, value in _features_of(text, section):
            log_odds += self.weights.get(name, 0.0) * value
        return 1 / (1 + math.exp(-log_odds))
