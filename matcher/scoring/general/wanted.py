"""What the requirements of a role ask, as arrays: made once, compared with every résumé."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from matcher.scoring.role import unit_rows
from matcher.scoring.sparse import weighted_sum

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

    ``own`` has shape (m, len(OWN)), ``vectors``, unit rows, (m, n_dimensions). ``role`` and
    ``title``, of shape (n_dimensions,), and ``role_terms``, of shape (n_terms,), are unit
    vectors of all competencies of the role together, and of its title; zeros where no word of
    it is known.
    """

    own: Floats
    vectors: Floats
    role: Floats
    role_terms: Floats
    title: Floats

    @property
    def has_title(self) -> bool:
        """Tell whether the role has a title of known words."""
        return bool(self.title.any())


def wanted_by(part: Part, title: str, others: Sequence[Competency]) -> Wanted:
    """Return what a part asks; ``others`` are all competencies of its role."""
    duties = [each.kind == "responsibility" for each in part.competencies]
    said = [text for each in others for text in each.texts]
    terms = weighted_sum(part.lexical.rows(said), np.ones(len(said)))
    return Wanted(
        own=np.column_stack([numbers_of_names(part.wording.names), duties]),
        vectors=unit_rows(np.add.reduceat(part.targets.semantic, part.targets.bounds[:-1])),
        role=unit_rows(part.semantic.transform(said).sum(axis=0, keepdims=True))[0],
        role_terms=unit_rows(terms[None])[0],
        title=part.semantic.transform([title])[0],
    )


def numbers_of_names(names: Floats) -> Floats:
    """Return highest idf, mean idf and the logarithm of the number of words of each name."""
    count = (names > 0).sum(axis=1)
    mean = names.sum(axis=1) / np.maximum(count, 1)
    highest = names.max(axis=1, initial=0.0)
    return np.column_stack([highest, mean, np.log1p(count)])
