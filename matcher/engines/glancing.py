"""Roles beside blocks of résumés at a first glance: a few numbers of each pair.

They are what costs least of all that a score rests on: of each competency the nearest passage
and the words that the résumé has of it, added up as competencies count, and the whole résumé
beside the role and its title. What they are worth is learned anew each time, by
:mod:`matcher.engines.guessing`, from the exact scores of a few résumés.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

from matcher.engines.passagerows import hashed
from matcher.engines.resumeblock import SINGLE
from matcher.scoring.general.wanted import OWN, by_title, places_in_roles
from matcher.scoring.role import unit_rows
from matcher.scoring.stems import word_stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from matcher.datamodels import Competency
    from matcher.engines.resumeblock import Array, ResumeBlock
    from matcher.scoring.arrays import Floats
    from matcher.scoring.model import Model

TRAITS = (
    "title near whole",
    "role near whole",
    "competencies near whole",
    "nearest passages",
    "passages nearest to names",
    "words of texts",
    "words of names",
    "nearest passages squared",
    "words of texts squared",
    "nearest passages times words of texts",
)
"""What is told of each pair of résumé and role."""

ROLES_TOGETHER = 128
"""Roles that are looked at together: what that takes grows with them and with passages."""


@dataclass(frozen=True)
class GlancedRoles:
    """R roles with M competencies, as arrays.

    ``vectors`` and ``names``, of shape (M, n_dimensions), are unit vectors of all texts of each
    competency and of its first, its name; ``role`` and ``title``, of shape (R, n_dimensions),
    those of all competencies and of the title. ``shares``, (R, M), is what each counts;
    ``texts`` and ``named``, of shape (M, n_stems), how much of the texts and of the name each
    of ``stems``, sorted, is: each sums to one.
    """

    vectors: Array
    names: Array
    role: Array
    title: Array
    shares: csr_matrix
    stems: NDArray[np.uint32]
    texts: csr_matrix
    named: csr_matrix

    @classmethod
    def of(cls, models: Sequence[Model]) -> GlancedRoles:
        """Take what is compared of roles that share their vectors."""
        shared = models[0].shared
        asked = [model.profile.competencies for model in models]
        role_of = np.repeat(np.arange(len(asked)), [*map(len, asked)])
        every = [each for own in asked for each in own]
        said = [text for each in every for text in each.texts]
        once = {text: place for place, text in enumerate(dict.fromkeys(said))}
        semantic = shared.semantic.transform([*once])[[once[text] for text in said]]
        starts = np.cumsum([0, *(len(each.texts) for each in every)])[:-1]
        sums = np.add.reduceat(semantic, starts, axis=0)
        vectors = unit_rows(sums)
        roles = np.searchsorted(role_of, np.arange(len(asked)))
        title = shared.semantic.transform([model.profile.title for model in models])
        stems, (texts, named) = _stems_of(every, models[0])
        shares = _shares(models, vectors, title, role_of)
        columns = np.arange(len(every))
        return cls(
            vectors=vectors.astype(SINGLE),
            names=semantic[starts].astype(SINGLE),
            role=unit_rows(np.add.reduceat(sums, roles, axis=0)).astype(SINGLE),
            title=title.astype(SINGLE),
            shares=csr_matrix((shares.astype(SINGLE), (role_of, columns))),
            stems=stems,
            texts=texts,
            named=named,
        )

    def traits(self, block: ResumeBlock) -> Array:
        """Return what is told of the résumés of a block, of shape (n_resumes, R, n_traits)."""
        wholes = block.wholes.T
        nearest, of_names = (_nearest(rows, block) for rows in (self.vectors, self.names))
        has = block.having(self.stems)
        texts, named = ((has @ each.T).toarray().T for each in (self.texts, self.named))
        of_each = (
            np.maximum(self.vectors @ wholes, 0),
            nearest,
            of_names,
            texts,
            named,
            nearest * nearest,
            texts * texts,
            nearest * texts,
        )
        of_roles = (np.maximum(each @ wholes, 0) for each in (self.title, self.role))
        return np.stack(
            [*of_roles, *(self.shares @ each for each in of_each)], axis=2
        ).swapaxes(0, 1)


def _nearest(vectors: Array, block: ResumeBlock) -> Array:
    """Return how near the nearest passage of each résumé is, at least 0, of shape (M, n)."""
    near = vectors @ block.semantic.T
    return np.maximum(np.maximum.reduceat(near, block.starts, axis=1), 0)


def _shares(
    models: Sequence[Model], vectors: Floats, title: Floats, role_of: NDArray[np.intp]
) -> Floats:
    """Return what each competency counts, of shape (M,)."""
    plain = [m.plain_shares[each.id] for m in models for each in m.profile.competencies]
    of_each = [vectors[role_of == role] for role in range(len(models))]
    own = np.zeros((len(plain), len(OWN)))
    own[:, OWN.index("near title")] = places_in_roles(vectors, of_each, title, role_of)[:, 0]
    grown = by_title(np.array(plain), own, role_of)
    texts_alone = np.array(
        [m.has_only_texts and any(t) for m, t in zip(models, title, strict=True)]
    )
    return np.where(texts_alone[role_of], grown, plain)


def _stems_of(
    competencies: Sequence[Competency], model: Model
) -> tuple[NDArray[np.uint32], tuple[csr_matrix, csr_matrix]]:
    """Return the words of competencies without endings, and how much of each they are."""
    of_texts = [[word_stems(text) for text in each.texts] for each in competencies]
    of_names = [[word_stems(each.name)] for each in competencies]
    words = sorted({stem for own in (*of_texts, *of_names) for said in own for stem in said})
    numbers, place = np.unique([hashed(word) for word in words], return_inverse=True)
    column = dict(zip(words, place.tolist(), strict=True))
    idf = dict(zip(words, model.shared.rarity.idfs(words), strict=True))
    shape = (len(competencies), len(numbers))
    texts, named = (_weighed(each, column, idf, shape) for each in (of_texts, of_names))
    return numbers.astype(np.uint32), (texts, named)


def _weighed(
    said: Sequence[Sequence[frozenset[str]]],
    column: dict[str, int],
    idf: dict[str, float],
    shape: tuple[int, int],
) -> csr_matrix:
    """Return how much of the texts of each competency each word is, by its idf."""
    cells = []
    for row, texts in enumerate(said):
        for words in texts:
            whole = sum(idf[word] for word in sorted(words)) * len(texts)
            cells += [(idf[word] / whole, row, column[word]) for word in sorted(words)]
    values, rows, columns = (np.array(each) for each in zip(*cells, strict=True))
    return csr_matrix((values.astype(SINGLE), (rows, columns)), shape=shape)
