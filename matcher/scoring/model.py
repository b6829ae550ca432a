"""What a matcher has learned, as one value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

from matcher.roles.profiles import RoleProfile
from matcher.scoring.calibration import CurvePair
from matcher.scoring.vectorizers import LexicalVectorizer, SemanticVectorizer
from matcher.scoring.verdicts import DeedModel, Phrases

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

EDITED = (
    "the profile was edited, so the directions and curves learned for its old text do not "
    "apply: scores rest on its texts alone and are less sure; calibrate() mends part of that"
)
"""Warning of results whose profile is an edited version of the learned one."""


@dataclass(frozen=True)
class Directions:
    """For each competency one learned vector in each space, in the profile's order.

    ``lexical`` has shape (n_competencies, n_terms), ``semantic`` (n_competencies,
    n_dimensions). Both have rows of length one. They were learned from passages that
    readers pointed at and from the profile's own texts.
    """

    lexical: Floats
    semantic: Floats


@dataclass(frozen=True)
class Targets:
    """The unit vectors of a profile's texts, some rows for each competency.

    ``bounds[i]`` and ``bounds[i + 1]`` delimit the rows of competency i in both matrices.
    """

    lexical: csr_matrix
    semantic: NDArray[np.float64]
    bounds: tuple[int, ...]


@dataclass(frozen=True)
class Model:
    """Everything that turns a résumé into a result; replaced as a whole, never changed.

    ``calibrations`` holds curves for each competency that has labels of its own, by id;
    ``general`` serves the others. ``shares`` say how much each counts in the overall score;
    without them all count alike. ``n_texts`` texts of a competency are averaged, and the
    best passages of a résumé with ``weights``, which fall and sum to one. Where there are
    ``directions``, the cosine with them counts beside that with the texts, whose share is
    ``text_share``; without them the texts stand for themselves. ``warnings`` go with every
    result.
    """

    profile: RoleProfile
    lexical: LexicalVectorizer
    semantic: SemanticVectorizer
    general: CurvePair
    deeds: DeedModel
    n_texts: int
    weights: tuple[float, ...]
    text_share: float
    calibrations: Mapping[str, CurvePair] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)
    directions: Directions | None = None
    warnings: tuple[str, ...] = ()

    def for_profile(self, profile: RoleProfile) -> Model:
        """Return the model for another profile: what was learned for this one is left out.

        A profile that shares competencies with this one is an edited one, and a warning
        says what the edit costs.
        """
        if profile.checksum == self.profile.checksum:  # kinds and context may differ
            return replace(self, profile=profile)
        lost = self.directions is not None or EDITED in self.warnings
        edited = lost and not _ids(profile).isdisjoint(_ids(self.profile))
        texts = [text for competency in profile.competencies for text in competency.texts]
        return replace(
            self,
            profile=profile,
            lexical=self.lexical.extended(texts),
            calibrations={},
            shares={},
            directions=None,
            warnings=(EDITED,) if edited else (),
        )

    def with_vectors(self, pipeline: str | Path) -> Model:
        """Return the model with the vectors of another spaCy pipeline, by folder or name.

        Directions and calibrations belong to the vectors they were learned with.
        """
        semantic = SemanticVectorizer(pipeline)
        return replace(self, semantic=semantic, calibrations={}, directions=None)

    def with_documents(self, texts: Sequence[str]) -> Model:
        """Return the model with the document frequencies of ``texts`` added."""
        lexical = self.lexical.plus(texts)
        directions = self.directions
        if directions is not None:
            new = len(lexical.terms) - directions.lexical.shape[1]
            padded = np.pad(directions.lexical, ((0, 0), (0, new)))
            directions = replace(directions, lexical=padded)
        return replace(self, lexical=lexical, directions=directions)

    def share(self, competency_id: str) -> float:
        """Return the share of a competency in the overall score: all of them sum to one."""
        return self.shares.get(competency_id, 1 / len(self.profile.competencies))

    def calibration(self, competency_id: str) -> CurvePair:
        """Return the curves of a competency: its own, or the general ones."""
        return self.calibrations.get(competency_id, self.general)

    @cached_property
    def phrases(self) -> Phrases:
        """The profile's own words: to copy them into a résumé is no deed."""
        return Phrases.of(t for c in self.profile.competencies for t in c.texts)

    @cached_property
    def targets(self) -> Targets:
        """The vectors of the profile's texts."""
        competencies = self.profile.competencies
        texts = [text for competency in competencies for text in competency.texts]
        ends = np.cumsum([0, *(len(competency.texts) for competency in competencies)])
        lexical, semantic = self.lexical.transform(texts), self.semantic.transform(texts)
        return Targets(lexical, semantic, tuple(ends.tolist()))


def _ids(profile: RoleProfile) -> set[str]:
    return {competency.id for competency in profile.competencies}
