"""The phrase of a sentence that names best what it asks: where one begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.language import LANGUAGE
from matcher.roles.ads.cues import form_of
from matcher.roles.ads.evenness import needs, opens_question, pairs, unevenness
from matcher.roles.ads.insides import insides
from matcher.roles.ads.mending import HARD, SOFT, mended_tags
from matcher.roles.ads.shortening import LONGEST_NAME, MOST_LETTERS
from matcher.roles.ads.sparing import costs_of, left_out
from matcher.roles.ads.telling import is_quoted_open, keeps, lacks_topic, names_company
from matcher.roles.ads.wholes import (
    aids,
    goes_on,
    listed_open,
    missing,
    others_named,
)

_WORDS, _NAMES = LANGUAGE.ads, LANGUAGE.ads.naming
_LINKING, _LIGHT = frozenset(_WORDS.linking), frozenset(_NAMES.light)
_QUANTITY, _GENERAL = frozenset(_NAMES.quantity), frozenset(_NAMES.general)
_PURPOSE, _VAGUE = frozenset(_NAMES.purpose), frozenset(_NAMES.vague)
_SPARE = frozenset(_NAMES.spare)
_CLAUSAL, _ARTICLES = frozenset(_NAMES.clausal), frozenset(_NAMES.articles)
_CAUSING = frozenset(_NAMES.causing)
_TRAIT_ENDING = re.compile(_NAMES.trait_ending, re.I)
_SIGNS = ".,;:()!?\"“”‘’'*•"
_ENOUGH = 1.0
"""A name that begins where the sentence does is taken from this worth on."""
_FARTHEST, _STEP = 14, 0.15
_WITHOUT_VERB = 2.4
_VERBS = ("plain", "third", "doing")
_ENDS = {"N": 0.0, "G": -1.0, "M": -0.5, "A": -2.5, "P": -2.5, "R": -4.0, "X": -1.0}
_ENDED, _ENDED_FAR, _NO_END, _OF, _INSIDE_NOUNS = 4.0, 2.0, -6.0, -0.5, -5.0
_BEFORE = {"I": 2.0, "V": 1.5, "O": 1.5, "G": 1.0, "P": 0.5, "R": 0.5, "D": 0.5, "C": 0.2}
"""How well a name ends before a part of speech."""
_WITHIN = re.compile(r"(?:[NAPGMR]|II)\Z")
_PLENTY, _MORE, _STILL_MORE = 4, 0.5, 0.15
"""Up to so many words each one more is worth so much, and then so little."""


def best_phrase(words: Sequence[str], tags: str, *, begins: bool = False) -> list[str]:
    """Return the words of a sentence that name it best, at most :data:`LONGEST_NAME`.

    Where it ``begins`` with its name, that is not looked for elsewhere.
    """
    if not words:
        return []
    phrase = _Phrase(words, tags)
    starts = [(0, 0.0)] if begins else phrase.near_starts()
    found = [phrase.best_end(start, loss, _ENDED) for start, loss in starts]
    best = max(found, key=lambda each: each[0], default=(_NO_END, 0, 0))
    if best[0] < _ENOUGH and not begins:
        more = [phrase.best_end(start, loss, _ENDED_FAR) for start, loss in phrase.far_starts()]
        best = max([best, *more], key=lambda each: each[0])
    return phrase.written(*best[1:])


class _Phrase:
    """A sentence as words, their parts of speech, and the words as they are looked up."""

    def __init__(self, words: Sequence[str], tags: str) -> None:
        self.words = words
        self.low = [word.strip(_SIGNS).lower() for word in words]
        self.tags = mended_tags(words, self.low, tags)
        self.articles = [low in _ARTICLES for low in self.low]
        self.costs = costs_of(words, self.low, self.tags)

    def near_starts(self) -> Iterator[tuple[int, float]]:
        """Yield where a name may begin near the beginning, with what that costs."""
        first = self._behind(0) or 0
        if self.low[first] in _CLAUSAL:
            ends = (i for i, word in enumerate(self.words[:-1], 1) if word.endswith(SOFT))
            first = next(ends, first)
        yield first, 0.0
        if self.tags[first] == "R" and self.tags[first + 1 : first + 2] in ("V", "G"):
            yield first + 1, 0.0
        if self.low[first] in _SPARE and self.tags[first + 1 : first + 2] == "N":
            yield first + 1, 0.5
        verb = self._predicate(first)
        if verb > first:
            yield verb, 0.0
        while following := self._next_verb(verb):
            verb = following
            yield verb, 0.3
        alone = self.tags[verb - 1 : verb] != "C"  # serves, and does not prepare and serve
        if alone and self._is_light(verb) and not aids(self.low, self.tags, verb):
            behind = self._behind(verb + 1)
            if behind and self.tags[verb + 1 : behind] != "II":
                yield behind, _WITHOUT_VERB

    def _predicate(self, first: int) -> int:
        """Return where the verb stands behind a subject of few nouns, else where it began."""
        for i in range(first + 1, min(first + 5, len(self.words))):
            if self.tags[i] == "V" and form_of(self.low[i]) == "third":
                return i
            if self.tags[i] not in "NAD":
                break
        return first

    def far_starts(self) -> Iterator[tuple[int, float]]:
        """Yield where else a name may begin: at each verb of duties and each noun phrase."""
        for i in range(1, min(len(self.words), _FARTHEST)):
            if self.low[i] in _LINKING or self.tags[i - 1 : i + 1] == "VP":
                continue
            opens = self.tags[i] in "VG" and form_of(self.low[i]) in _VERBS
            aim = self.low[i - 1] in _PURPOSE and self.low[i - 2] in _VAGUE
            if (opens and self.tags[i - 1] != "D") or (aim and self.tags[i] == "N"):
                yield i, 0.5 + _STEP * i
            elif self.tags[i] in "NAPGM" and not _WITHIN.search(self.tags, 0, i):
                yield i, 1.0 + _STEP * i + 0.25 * (self.tags[0] == "V")

    def _next_verb(self, at: int) -> int:
        """Return where another verb stands that has the same object as one, 0 if none does."""
        form = form_of(self.low[at])
        if self.tags[at] not in "VG" and form not in _VERBS:
            return 0
        after = at + 1 + (self.tags[at + 1 : at + 2] == "R")
        joined = self.words[after - 1].endswith(SOFT)
        if self.tags[after : after + 1] == "C":
            after, joined = after + 1, True
        same = after < len(self.words) and (
            self.tags[after] == self.tags[at] or form_of(self.low[after]) == form != ""
        )
        return after if joined and same else 0

    def _is_light(self, at: int) -> bool:
        return form_of(self.low[at]) in _VERBS and any(
            self.low[at].startswith(light.rstrip("e")) for light in _LIGHT
        )

    def _behind(self, at: int) -> int | None:
        """Return the first word from one on that is no particle and nothing that links."""
        for i in range(at, len(self.low)):
            skipped = self.tags[i] in "IC" or (self.tags[i] == "R" and i > 0)
            if self.low[i] not in _LINKING and not skipped:
                return i
        return None

    def best_end(self, start: int, loss: float, ended: float) -> tuple[float, int, int]:
        """Return the worth of the best name from a word on, with its beginning and end.

        ``ended`` is what it is worth that a name ends with its sentence.
        """
        best = (_NO_END * 2, start, min(len(self.words), start + 1))
        general = self.low[start] in _GENERAL and self.tags[start : start + 2] == "NI"
        size = 0
        for last in range(start, min(len(self.words), start + _FARTHEST)):
            size = min(LONGEST_NAME, size + (not self.articles[last]))
            without = left_out(self.costs, start, last + 1, LONGEST_NAME)
            if without is None or self._letters(start, last, without) > MOST_LETTERS:
                continue
            worth = _MORE * min(size, _PLENTY) + _STILL_MORE * max(0, size - _PLENTY)
            worth += self._ending(start, last, ended)
            worth -= insides(self.words, self.low, self.tags, start, last)
            worth -= sum(self.costs[i] for i in without)
            part = slice(start, last + 1)
            worth -= 3.0 * (start > 0 and others_named(self.low[part], self.tags[part]))
            worth -= 3.0 * names_company(self.low, self.tags, start, last)
            ends, listed = self._ends(last), self.words[last].endswith(SOFT)
            worth -= unevenness(self.low, self.tags, start, last, ends=ends, listed=listed)
            best = max(best, (worth - loss - 3.0 * general, start, last + 1))
            if self._ends(last):
                break
        return best

    def _letters(self, start: int, last: int, without: Sequence[int]) -> int:
        kept = (i for i in range(start, last + 1) if i not in without)
        return sum(len(self.words[i]) + 1 for i in kept) - 1

    def _ends(self, last: int) -> bool:
        return last + 1 == len(self.words) or self.words[last].endswith(HARD)

    def _ending(self, start: int, last: int, ended: float) -> float:
        """Return how well a name ends at a word, by it and by what follows."""
        tag, low = self.tags[last], self.low[last]
        worth = _ENDS.get(tag, _NO_END) if low and low not in _LINKING else _NO_END
        if tag == "V" and opens_question(self.low, self.tags, start, start + 1, last):
            worth = 0.0  # why they wish to leave
        if self.tags[last - 1 : last + 1] == "PR" and not low.endswith(_NAMES.adverb):
            worth = 0.0  # is carried out
        described = not set(self.tags[start : last + 1]) & set("NVGIM")
        if tag in "AP" and (described or _TRAIT_ENDING.search(low)):
            worth += 2.0
        compound = last > start and self.tags[last - 1 : last + 1] == "NN"
        worth -= (1.0 if compound else 3.0) * (low in _QUANTITY) + 4.0 * is_quoted_open(
            self.words[start : last + 1]
        )
        if tag in "AP" and low and self.low[start] in _CAUSING:
            worth += 2.5 * ("V" in self.tags[start + 1 : last])
        worth += 2.5 * keeps(self.low, self.tags, start, last)
        verb = form_of(low) == "plain"
        if last == start:
            worth -= 3.0 * (low in _GENERAL or tag in "VR" or verb)
            worth -= 2.0 * (self.tags[start - 1 : start] == "D" and self.words[start].islower())
        elif self.tags[last - 1] == "C":
            worth -= 3.0 * verb + 2.0 * (tag in "VAP" and not described)
        return worth + (ended if self._ends(last) else self._before(start, last))

    def _before(self, start: int, last: int) -> float:
        """Return how well a name ends before what follows a word."""
        tag, low, following = self.tags[last], self.low[last], self.tags[last + 1]
        if self.words[last].endswith(SOFT):
            lost = lacks_topic(self.low, self.tags, start, last, listed=True)
            return self._before_comma(start, last) - lost
        worth = _BEFORE.get(following, 0.0)
        if goes_on(self.low, self.tags, start, last):
            worth = -3.0
        elif following == "I":
            alone = -0.5 if tag in "AP" and "-" in low else 1.5 if tag == "N" else 0.5
            worth -= 1.0 * (tag == "G") + alone * (last == start)
            worth -= needs(self.words, self.low, self.tags, start, last)
            of = self.low[last + 1] == "of" and not pairs(self.low, self.tags, start, last)
            worth -= (2.0 - _OF) * of
            worth -= missing(self.low, self.tags, start, last)
        elif following in "AP" and self.low[last + 1] in _LINKING:
            worth = 1.0
        elif following in "NA" or (following == "M" and not self.low[last + 1].isalpha()):
            worth = _INSIDE_NOUNS
        return worth - lacks_topic(self.low, self.tags, start, last)

    def _before_comma(self, start: int, last: int) -> float:
        tag, low, following = self.tags[last], self.low[last], self.tags[last + 1]
        described = tag in "AP" and following in "ANP" and not _TRAIT_ENDING.search(low)
        doing = form_of(low) == "doing" and (following in "CG" or self.tags[last - 1] == "C")
        if described or doing or listed_open(self.low, self.tags, start, last):
            return -2.0
        single = last == start and self.words[last][1:].islower()
        return 1.2 - 1.0 * (single and tag == "N")

    def written(self, start: int, end: int) -> list[str]:
        """Return the words from one to another, without some that say little if too many."""
        without = left_out(self.costs, start, end, LONGEST_NAME) or []
        found = [self.words[i] for i in range(start, end) if i not in without]
        return found[:LONGEST_NAME]
