"""What the requirements of a role ask, as arrays: made once, compared with every résumé."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from matcher.scoring.role import unit_rows
from matcher.scoring.sparse import weighted_sum

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from matcher.datamodels import Competency
    from matcher.scoring.arrays import Floats
    from matcher.scoring.parts import Part

OWN = ("rarest word", "mean rarity", "words", "duty", "near title", "near others")
"""What is known of a requirement without any résumé: the idf of its name's words, the natural
logarithm of their number plus one, whether it is a responsibility, how near it is to the role's
title, and to title and other requirements on average: what is special to a role is rarer in
résumés than what many roles ask."""

OF_ANY = 0.1
"""What a requirement far from the role's title counts, beside a cosine of one with it.

With 0, 0.1, 0.2 and 0.3 readers' own labels, so weighed and added up, agree with their overall
fit at 0.850, 0.857, 0.855 and 0.847 (Spearman, twenty descriptions), unweighed at 0.817.
"""


class Wanted(NamedTuple):
    """What the m requirements of a part, its options too, ask, and the role that they are of.

    ``own`` has shape (m, len(OWN)), ``vectors``, unit rows of all texts of each, and ``names``,
    of its name, (m, n_dimensions). ``role`` and
    ``title``, of shape (n_dimensions,), and ``role_terms``, of shape (n_terms,), are unit
    vectors of all competencies of the role together, and of its title; zeros where no word of
    it is known.
    """

    own: Floats
    vectors: Floats
    names: Floats
    role: Floats
    role_terms: Floats
    title: Floats

    @property
    def has_title(self) -> bool:
        """Tell whether the role has a title of known words."""
        return bool(self.title.any())


def wanted_by(part: Part, title: str, others: Sequence[Competency]) -> Wanted:
    """Return what a part asks; ``others`` are all competencies of its role."""
    duties = [each.kind == "responsibility" for each in part.compared]
    said = [text for each in others for text in each.texts]
    ends = np.cumsum([0, *(len(each.texts) for each in others)])
    terms = weighted_sum(part.lexical.rows(said), np.ones(len(said)))
    semantic, starts = part.semantic.transform(said), part.targets.bounds[:-1]
    vectors = unit_rows(np.add.reduceat(part.targets.semantic, starts))
    known_title = part.semantic.transform([title])
    everything = unit_rows(np.add.reduceat(semantic, ends[:-1]))
    role_of = np.zeros(len(vectors), np.intp)
    instead = vectors[list(part.stands_for)]
    place = places_in_roles(vectors, [everything], known_title, role_of, instead)
    return Wanted(
        own=np.column_stack([numbers_of_names(part.wording.names), duties, place]),
        vectors=vectors,
        names=part.targets.semantic[list(starts)],
        role=unit_rows(semantic.sum(axis=0, keepdims=True))[0],
        role_terms=unit_rows(terms[None])[0],
        title=known_title[0],
    )


def numbers_of_names(names: Floats) -> Floats:
    """Return highest idf, mean idf and the logarithm of the number of words of each name."""
    count = (names > 0).sum(axis=1)
    mean = names.sum(axis=1) / np.maximum(count, 1)
    highest = names.max(axis=1, initial=0.0)
    return np.column_stack([highest, mean, np.log1p(count)])


def places_in_roles(
    vectors: Floats,
    roles: Sequence[Floats],
    titles: Floats,
    role_of: NDArray[np.intp],
    instead: Floats | None = None,
) -> Floats:
    """Return how near m requirements are to their roles' titles and to the rest of their roles.

    ``roles`` holds for each of R roles the unit vectors of all its requirements, ``titles``,
    of shape (R, n_dimensions), those of the titles, and ``role_of``, of shape (m,), whose each
    requirement is. ``instead`` has in the row of one that is none of the role's itself the
    vector of the one it stands for. Returns cosines with the title, at least 0, and mean
    cosines with title and other requirements, of shape (m, 2).
    """
    everything = np.array([own.sum(axis=0) for own in roles]) + titles
    count = np.array([len(own) - 1 for own in roles]) + titles.any(axis=1)
    known = vectors if instead is None else instead
    itself = (vectors * known).sum(axis=1)  # zero where no word of it is known
    others = (vectors * everything[role_of]).sum(axis=1) - itself
    title = (vectors * titles[role_of]).sum(axis=1)
    return np.column_stack([np.maximum(title, 0.0), others / np.maximum(count, 1)[role_of]])


def by_title(shares: Floats, own: Floats, role_of: NDArray[np.intp]) -> Floats:
    """Return shares of requirements that grow with nearness to the title of their role.

    ``shares`` and ``role_of`` have shape (m,), ``own`` (m, len(OWN)); the result sums to one
    for each role. Where no title is known, nothing changes but for rounding.
    """
    grown = shares * (OF_ANY + own[:, OWN.index("near title")])
    return np.asarray(grown / np.bincount(role_of, grown)[role_of], dtype=np.float64)
