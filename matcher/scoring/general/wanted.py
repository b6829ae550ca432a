"""What the requirements of a role ask, as arrays: made once, compared with every résumé."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.role import unit_rows
from matcher.scoring.stems import word_stems
from matcher.scoring.verdicts import ProfilePhrases

if TYPE_CHECKING:
    from matcher.datamodels import Competency
    from matcher.scoring.arrays import Floats
    from matcher.scoring.parts import Part

OWN = ("rarest word", "mean rarity", "words", "duty")
"""What is known of a requirement without any résumé: the idf of its name's words, the natural
logarithm of their number plus one, and whether it is a responsibility."""


@dataclass(frozen=True)
class Wanted:
    """What the m requirements of a part ask, and the role that they are of.

    ``column`` numbers the stems that any of them has; ``texts``, of shape (n_texts,
    n_stems), and ``names``, of shape (m, n_stems), hold the idf of those in each text and in
    each name, and ``bounds`` delimits the rows of ``texts`` as those of the part's targets.
    ``own`` has shape (m, len(OWN)), ``vectors``, unit rows, (m, n_dimensions). ``role`` and
    ``title``, of shape (n_dimensions,), and ``role_terms``, of shape (n_terms,), are unit
    vectors of all competencies of the role together, and of its title; zeros where no word of
    it is known. ``phrases`` are the words of both.
    """

    column: Mapping[str, int]
    texts: Floats
    names: Floats
    bounds: tuple[int, ...]
    own: Floats
    vectors: Floats
    role: Floats
    role_terms: Floats
    title: Floats
    phrases: ProfilePhrases

    @property
    def has_title(self) -> bool:
        """Tell whether the role has a title of known words."""
        return bool(self.title.any())


def wanted_by(part: Part, title: str, others: Sequence[Competency]) -> Wanted:
    """Return what a part asks; ``others`` are all competencies of its role."""
    names = [word_stems(each.name) for each in part.competencies]
    texts = [word_stems(text) for each in part.competencies for text in each.texts]
    known = sorted(frozenset().union(*names, *texts))
    column = {stem: number for number, stem in enumerate(known)}
    idf = np.array(part.shared.rarity.idfs(known))
    rows = _idf_rows(names, column, idf)
    duties = [each.kind == "responsibility" for each in part.competencies]
    said = [text for each in others for text in each.texts]
    terms = np.asarray(part.lexical.transform(said).sum(axis=0), dtype=np.float64)
    return Wanted(
        column=column,
        texts=_idf_rows(texts, column, idf),
        names=rows,
        bounds=part.targets.bounds,
        own=np.column_stack([_of_words(rows), duties]),
        vectors=unit_rows(np.add.reduceat(part.targets.semantic, part.targets.bounds[:-1])),
        role=unit_rows(part.semantic.transform(said).sum(axis=0, keepdims=True))[0],
        role_terms=unit_rows(terms)[0],
        title=part.semantic.transform([title])[0],
        phrases=ProfilePhrases.of([*said, title]),
    )


def _idf_rows(sets: Iterable[frozenset[str]], column: Mapping[str, int], idf: Floats) -> Floats:
    """Return the idf of the stems of each set, of shape (n_sets, n_stems), else zeros."""
    listed = list(sets)
    rows = np.zeros((len(listed), len(column)))
    for row, stems in enumerate(listed):
        places = [column[stem] for stem in stems]
        rows[row, places] = idf[places]
    return rows


def _of_words(names: Floats) -> Floats:
    """Return highest idf, mean idf and the logarithm of the number of words of each name."""
    count = (names > 0).sum(axis=1)
    mean = names.sum(axis=1) / np.maximum(count, 1)
    highest = names.max(axis=1, initial=0.0)
    return np.column_stack([highest, mean, np.log1p(count)])
