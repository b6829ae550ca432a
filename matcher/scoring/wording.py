"""The words of competencies, and how much of them texts have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.similarity import mean_of_highest
from matcher.scoring.stems import word_stems

if TYPE_CHECKING:
    from matcher.datamodels import Competency, Passage
    from matcher.scoring.arrays import Floats
    from matcher.scoring.stems import Rarity

TEXTS_POOLED = 3
"""Texts of a competency whose words are averaged, as cosines are."""


@dataclass(frozen=True)
class Wording:
    """The words, without their endings, of m competencies: each weighs its idf.

    ``column`` numbers those that any of them has; ``texts``, of shape (n_texts, n_stems), and
    ``names``, of shape (m, n_stems), hold the idf of those in each text and in each name, and
    ``bounds[i]`` and ``bounds[i + 1]`` delimit the texts of competency i.
    """

    column: Mapping[str, int]
    texts: Floats
    names: Floats
    bounds: tuple[int, ...]

    @classmethod
    def of(cls, competencies: Sequence[Competency], rarity: Rarity) -> Wording:
        """Take the words of competencies."""
        names = [word_stems(each.name) for each in competencies]
        texts = [word_stems(text) for each in competencies for text in each.texts]
        known = sorted(frozenset().union(*names, *texts))
        column = {stem: number for number, stem in enumerate(known)}
        idf = np.array(rarity.idfs(known))
        ends = np.cumsum([0, *(len(each.texts) for each in competencies)])
        return cls(
            column=column,
            texts=_idf_rows(texts, column, idf),
            names=_idf_rows(names, column, idf),
            bounds=tuple(ends.tolist()),
        )

    def found(self, passages: Sequence[Passage]) -> Floats:
        """Tell which of the words stand in each passage, of shape (n, n_stems)."""
        found = np.zeros((len(passages), len(self.column)))
        for row, passage in enumerate(passages):
            stems = word_stems(passage.compared) & self.column.keys()
            found[row, [self.column[stem] for stem in stems]] = 1.0
        return found

    @cached_property
    def _stems(self) -> tuple[frozenset[str], ...]:
        known, spans = np.array([*self.column]), pairwise(self.bounds)
        return tuple(frozenset(known[self.texts[a:b].any(axis=0)].tolist()) for a, b in spans)

    def stems_of(self, number: int) -> frozenset[str]:
        """Return the words of the texts of a competency."""
        return self._stems[number]

    def of_names(self, found: Floats) -> Floats:
        """Return the share of each name that is found, of shape (n_found, m)."""
        return _cover(found, self.names)

    def of_texts(self, found: Floats) -> Floats:
        """Return the share of each competency's texts that is found, of shape (n_found, m).

        That of the three texts of which most is found, averaged.
        """
        cover = _cover(found, self.texts)
        spans = pairwise(self.bounds)
        return np.stack(
            [mean_of_highest(cover[:, a:b], TEXTS_POOLED) for a, b in spans], axis=1
        )


def _cover(found: Floats, idf: Floats) -> Floats:
    """Return the share of each text's idf that is found, of shape (n_found, n_texts)."""
    return np.asarray(found @ idf.T / np.maximum(idf.sum(axis=1), 1e-9), dtype=np.float64)


def _idf_rows(sets: Iterable[frozenset[str]], column: Mapping[str, int], idf: Floats) -> Floats:
    """Return the idf of the stems of each set, of shape (n_sets, n_stems), else zeros."""
    listed = list(sets)
    rows = np.zeros((len(listed), len(column)))
    for row, stems in enumerate(listed):
        places = [column[stem] for stem in stems]
        rows[row, places] = idf[places]
    return rows
