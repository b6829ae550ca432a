"""Which passages hold words of which of many roles that were put there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.stuffing import (
    FEWEST_PAIRED,
    LISTED_TEXTS,
    MOST_TEXTS,
    NOTHING_ASKED,
    OWN_WORDS,
    STREWN_SHARE,
    RoleWords,
    are_listed,
)
from matcher.scoring.together.copying import Membership
from matcher.scoring.wordpairs import words_in
from matcher.sections.tense import as_done

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from matcher.datamodels import Competency, Passage
    from matcher.scoring.arrays import Bools
    from matcher.scoring.vectorizers import LexicalVectorizer

_Tokens = tuple[str, ...]


@dataclass(frozen=True)
class StackedWords:
    """The words and the texts of R roles, as RoleWords of each has them.

    ``texts`` are by the first of their words.
    """

    competencies: Sequence[Sequence[Competency]]
    lexical: LexicalVectorizer
    words: Membership
    whole: Membership
    texts: Mapping[str, Sequence[_Tokens]]

    @classmethod
    def of(
        cls, competencies: Sequence[Sequence[Competency]], lexical: LexicalVectorizer
    ) -> StackedWords:
        """Take the words of the competencies of each role, each text once."""
        owned = [[text for each in own for text in each.texts] for own in competencies]
        said = dict.fromkeys(text for own in owned for text in own)
        split = {
            text: frozenset(map(words_in, (text, as_done(text, "experience")))) for text in said
        }
        by_first = defaultdict[str, list[_Tokens]](list)
        for text in filter(None, frozenset().union(*split.values())):
            by_first[text[0]].append(text)
        asked = {text: frozenset().union(*split[text]) - NOTHING_ASKED for text in said}
        return cls(
            competencies=competencies,
            lexical=lexical,
            words=Membership.by(owned, asked.__getitem__),
            whole=Membership.by(owned, split.__getitem__),
            texts=by_first,
        )

    def of_roles(self, roles: NDArray[np.intp]) -> StackedWords:
        """Return those of some roles, by their numbers."""
        return replace(
            self,
            competencies=[self.competencies[role] for role in roles.tolist()],
            words=self.words.of_owners(roles),
            whole=self.whole.of_owners(roles),
        )

    def stuffed(self, passages: Sequence[Passage], copied: Bools) -> Bools:
        """Tell which passages hold words of each role that were put there, of shape (R, n).

        ``copied``, of the same shape, are those that are made of the words of each.
        """
        split = [words_in(passage.compared) for passage in passages]
        put = self._put(split)
        own = [[word for word in words if word not in NOTHING_ASKED] for words in split]
        of_role = np.array([self.words.of[self.words.places(w)].sum(axis=0) for w in own])
        long = np.array([len(words) >= FEWEST_PAIRED for words in own])
        sizes = np.array([len(words) for words in own])
        dense = np.zeros(len(put), dtype=bool)
        for counted in (long, ~are_listed(passages, copied) & long):
            total = counted @ sizes
            dense |= (counted * of_role.T).sum(axis=1) / np.maximum(1, total) > STREWN_SHARE
        for role in np.flatnonzero(dense).tolist():  # hardly any: looked at by itself
            put[role] = self._alone(role).stuffed(passages, copied[role])
        return put

    def _alone(self, role: int) -> RoleWords:
        """Return the words of a role by itself: what one résumé is dense with others are."""
        if role not in self._known:
            self._known[role] = RoleWords.of(self.competencies[role], self.lexical)
        return self._known[role]

    @cached_property
    def _known(self) -> dict[int, RoleWords]:
        return {}

    def _put(self, split: Sequence[_Tokens]) -> Bools:
        """Tell which passages hold whole texts of a role of which there are too many."""
        found = [[*dict.fromkeys(self._texts_in(words))] for words in split]
        put = np.zeros((self.whole.of.shape[1], len(split)), dtype=bool)
        long = {text for texts in found for text in texts if len(text) > 1}
        if not self._are_many(long).any():
            return put
        counts = np.array(
            [self.whole.of[self.whole.places(each)].sum(axis=0) for each in found]
        )
        listing = counts.T >= LISTED_TEXTS
        for role in np.flatnonzero(self._are_many(long)).tolist():
            beside = np.flatnonzero(~listing[role]).tolist()
            scattered = {text for row in beside for text in found[row] if len(text) > 1}
            many = self._are_many(scattered)[role]
            put[role] = counts[:, role] > 0 if many else listing[role]
        return put

    def _are_many(self, texts: Collection[_Tokens]) -> Bools:
        """Tell for each role whether more of some texts are its own than anybody writes."""
        counts = self.whole.of[self.whole.places(texts)].sum(axis=0)
        return np.asarray(counts > MOST_TEXTS, dtype=bool)

    def _texts_in(self, words: _Tokens) -> Iterator[_Tokens]:
        """Yield the texts of any role that stand whole among words of the person's own."""
        most = len(words) - OWN_WORDS
        for place, word in enumerate(words):
            for text in self.texts.get(word, ()):
                if len(text) <= most and words[place : place + len(text)] == text:
                    yield text
