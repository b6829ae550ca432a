"""Words of a role put among a person's own: by pairs that nobody writes, and by whole texts.

Who strews words of a role over a résumé makes pairs of neighbours that no résumé has: of words
strewn at random, 5 to 17 % of the pairs are known ones. Of people's own half are, but dense
text of product people has less than a fifth, too: so the role's words must also be many. And of
500 people, beside each of 21 roles, none has more than two names of competencies within
sentences of their own.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from matcher.language import LANGUAGE
from matcher.scoring.wordpairs import TOKEN_PATTERN, in_lower_case, words_in
from matcher.sections.tense import as_done

if TYPE_CHECKING:
    from matcher.datamodels import Competency, Passage
    from matcher.scoring.arrays import Bools
    from matcher.scoring.vectorizers import LexicalVectorizer

KNOWN_SHARE = 0.2
"""The share of known pairs below which words were strewn."""

HONEST_SHARE, DEVIATIONS = 1 / 3, 2.0
"""The share of known pairs in dense text of people's own, and by how many standard deviations
of chance there must be fewer: a few lines tell nothing."""

ASKED_SHARE = 0.2
"""The share of its words that a passage has from the role, where they may be strewn."""

STREWN_SHARE = 0.42
"""The share of all words that are the role's from which on they may be strewn. Of 287 people,
6 of whom write in neighbours that are hardly known, those 6 have 0.38 at most; with four words
put into each line of eight there are 0.46."""

MOST_TEXTS = 4
"""More texts of competencies, of two words and more, within sentences are put there."""
LISTED_TEXTS = 3
"""A passage with so many texts of competencies lists them: honest summaries do, and what it has
tells nothing of other passages."""

ITEM_WORDS = 6
"""Words that what is listed between commas has at most, on an average."""

_TOKEN = re.compile(TOKEN_PATTERN)
_LISTING = re.compile(r"[,;:|]")
FEWEST_PAIRED = 2
"""Words of a passage whose pairs are looked at: lines of three random words are strewn as lines
of thirty are. Of 1,500 people one is told so, and with six words and more two were."""
FEWEST_FRAMED = 5
"""So many passages are filled into one frame: fewer may be alike by chance."""
TOLD_IN = ("experience", "projects")
"""The sections in which deeds are told."""
OWN_WORDS = 4
"""Words beside a text: without them it is a name in a list, or a copy."""
NOTHING_ASKED = frozenset(LANGUAGE.ads.stop)
"""Words that ask nothing."""


@lru_cache(maxsize=256)  # a passage is asked for by role after role
def _neighbours(text: str) -> tuple[tuple[str, str], ...]:
    """Return the words of a text that stand together, with a blank between, in lower case."""
    low = in_lower_case(text)
    return tuple(
        (one[0], other[0])
        for one, other in pairwise(_TOKEN.finditer(low))
        if low[one.end() : other.start()] == " "
    )


def are_listed(passages: Sequence[Passage], copied: Bools) -> Bools:
    """Tell which passages list what somebody knows: skills, or no deeds, and under no job.

    The result has the shape of ``copied``, (n,) or (R, n).
    """
    apart = [p.section not in TOLD_IN and has_short_items(p.compared) for p in passages]
    no_deeds = [p.section == "skills" or not p.may_be_deed for p in passages]
    listed: Bools = np.array(apart, dtype=bool) & (copied | np.array(no_deeds, dtype=bool))
    return listed


def has_short_items(text: str) -> bool:
    """Tell whether a passage is cut by commas, colons and bars into pieces of few words."""
    return len(text.split()) <= ITEM_WORDS * (1 + len(_LISTING.findall(text)))


def are_many(whole: Iterable[Iterable[str]]) -> bool:
    """Tell whether so many texts of two words and more, found in passages, are put there."""
    long = {text for found in whole for text in found if " " in text.strip()}
    return len(long) > MOST_TEXTS


@dataclass(frozen=True)
class RoleWords:
    """The words of competencies, their texts, and what pairs are known.

    ``texts`` are names, statements and indicators, each with blanks around its words;
    ``lexical`` knows the words and pairs whose documents were counted.
    """

    words: frozenset[str]
    texts: frozenset[str]
    lexical: LexicalVectorizer

    @classmethod
    def of(cls, competencies: Iterable[Competency], lexical: LexicalVectorizer) -> RoleWords:
        """Take the words of competencies, beside the counted terms."""
        said = [text for each in competencies for text in each.texts]
        told = [as_done(text, "experience") for text in said]  # as passages are compared
        texts = [words_in(text) for text in (*said, *told)]
        return cls(
            words=frozenset().union(*texts) - NOTHING_ASKED,
            texts=frozenset(f" {' '.join(words)} " for words in texts),
            lexical=lexical,
        )

    def stuffed(self, passages: Sequence[Passage], copied: Bools) -> Bools:
        """Tell which passages hold words of the role that were put there, of shape (n,).

        ``copied`` are those that are made of the role's words. What is no deed anyway, as a
        table of skills, does not tell whether the deeds beside it were strewn.
        """
        words = [words_in(passage.compared) for passage in passages]
        whole = [self._texts_in(each) for each in words]
        listing = np.array([len(found) >= LISTED_TEXTS for found in whole], dtype=bool)
        put = np.zeros(len(words), dtype=bool)
        if are_many(whole):
            put |= listing
            if are_many(found for found in whole if len(found) < LISTED_TEXTS):
                put |= np.array([bool(found) for found in whole])
        apart = are_listed(passages, copied)
        listed, told = (
            [each if counts else () for each, counts in zip(words, rows, strict=True)]
            for rows in (apart.tolist(), (~apart).tolist())
        )
        if self._share_of(told) > STREWN_SHARE:
            put |= self._strewn(told, passages)
        if self._share_of(words) > STREWN_SHARE:
            put |= self._strewn(listed, passages)
        return put

    def _strewn(self, words: Sequence[Sequence[str]], passages: Sequence[Passage]) -> Bools:
        """Tell which of some passages, the words of others left out, were strewn or filled."""
        asked = np.array([self._is_asked(each) for each in words], dtype=bool)
        put = self._in_one_frame(words, asked)
        rows = np.flatnonzero(asked).tolist()
        counts = np.array([self._pairs_in(passages[row].compared) for row in rows])
        if rows and self._are_strewn(*counts.sum(axis=0).tolist()):
            put |= asked
        return put

    def _is_asked(self, words: Sequence[str]) -> bool:
        own = [word for word in words if word not in NOTHING_ASKED]
        asked = sum(word in self.words for word in own)
        return len(words) >= FEWEST_PAIRED and asked >= max(1, ASKED_SHARE * len(own))

    def _in_one_frame(self, words: Sequence[Sequence[str]], strewn: Bools) -> Bools:
        """Tell which passages were filled with the role's words, all in the same few others.

        Such a passage has no word of its own that no other has, and most that hold the role's
        words are such ones: "Managed sprints and budgets, improved dashboards and vision".
        """
        own = [{*each} - self.words - NOTHING_ASKED for each in words]
        asked = np.flatnonzero(strewn).tolist()
        told = Counter(word for row in asked for word in own[row])
        framed = [row for row in asked if all(told[word] > 1 for word in own[row])]
        put = np.zeros(len(words), dtype=bool)
        if len(framed) >= FEWEST_FRAMED and 2 * len(framed) > len(asked):
            put[framed] = True
        return put

    def _share_of(self, texts: Iterable[Sequence[str]]) -> float:
        """Return the share of the role's words in all texts of some length, 0 to 1."""
        own = [[word for word in words if word not in NOTHING_ASKED] for words in texts]
        long = [word for words in own if len(words) >= FEWEST_PAIRED for word in words]
        return sum(word in self.words for word in long) / max(1, len(long))

    def _pairs_in(self, text: str) -> tuple[int, int]:
        """Return how many neighbours hold a word of the role, and how many are a known pair."""
        pairs = known = 0
        terms = self.lexical.column
        for a, b in _neighbours(text):
            of_role = a in self.words or b in self.words
            if of_role and a in terms and b in terms:
                pairs += 1
                known += f"{a} {b}" in terms
        return pairs, known

    @staticmethod
    def _are_strewn(pairs: int, known: int) -> bool:
        chance = math.sqrt(pairs * HONEST_SHARE * (1 - HONEST_SHARE))
        return known < min(KNOWN_SHARE * pairs, HONEST_SHARE * pairs - DEVIATIONS * chance)

    def _texts_in(self, words: Sequence[str]) -> list[str]:
        """Return the texts of the role that stand whole among words of the person's own."""
        said = f" {' '.join(words)} "
        most = len(words) - OWN_WORDS
        begun = (text for word in set(words) for text in self._by_first.get(word, ()))
        return [text for text in begun if text in said and text.count(" ") - 1 <= most]

    @cached_property
    def _by_first(self) -> Mapping[str, Sequence[str]]:
        """The texts by the first of their words."""
        found = defaultdict[str, list[str]](list)
        for text in filter(str.strip, self.texts):
            found[text.split(" ", 2)[1]].append(text)
        return found
