"""What a matcher has learned, as one value: what all roles share, one role, a profile."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

from matcher.roles.profiles import RoleProfile
from matcher.scoring.calibration import CurvePair
from matcher.scoring.role import Directions, LearnedRole
from matcher.scoring.vectorizers import LexicalVectorizer, SemanticVectorizer
from matcher.scoring.verdicts import DeedModel, ProfilePhrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from matcher.datamodels import Competency


@dataclass(frozen=True)
class Shared:
    """What serves every role.

    ``general`` are the curves and ``deeds`` the deed model of a competency that has none of
    its own. ``n_texts`` texts of a competency are averaged, and the best passages of a résumé
    with ``weights``, which fall and sum to one. Where there is a direction, the cosine with
    it counts beside that with the texts, whose share is ``text_share``.
    """

    lexical: LexicalVectorizer
    semantic: SemanticVectorizer
    general: CurvePair
    deeds: DeedModel
    n_texts: int
    weights: tuple[float, ...]
    text_share: float

    @cached_property
    def digest(self) -> str:
        """The SHA-256, in hexadecimal, of all that is shared: what a role was learned with."""
        settings = [asdict(self.general), asdict(self.deeds), self.n_texts, self.weights]
        known = [self.text_share, self.lexical.n_documents, self.lexical.terms]
        content = sha256(json.dumps([*settings, *known]).encode())
        content.update(self.lexical.document_frequency.astype("<i8").tobytes())
        content.update(self.semantic.digest.encode())
        return content.hexdigest()


@dataclass(frozen=True)
class Targets:
    """The unit vectors of the texts of competencies, some rows for each.

    ``bounds[i]`` and ``bounds[i + 1]`` delimit the rows of competency i in both matrices.
    """

    lexical: csr_matrix
    semantic: NDArray[np.float64]
    bounds: tuple[int, ...]


@dataclass(frozen=True)
class Part:
    """Competencies of a profile that are compared in one way, and with what.

    ``competencies`` are those whose texts are compared, by the terms of ``lexical``;
    ``curves``, ``deeds`` and ``directions`` hold what was learned for each, by id. ``phrases``
    are the words that, copied into a résumé, make no deed.
    """

    shared: Shared
    competencies: tuple[Competency, ...]
    lexical: LexicalVectorizer
    phrases: ProfilePhrases
    curves: Mapping[str, CurvePair] = field(default_factory=dict)
    deeds: Mapping[str, float] = field(default_factory=dict)
    directions: Directions | None = None

    @property
    def semantic(self) -> SemanticVectorizer:
        """The vectorizer that all parts share."""
        return self.shared.semantic

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the competencies."""
        return tuple(competency.id for competency in self.competencies)

    def curve(self, competency_id: str) -> CurvePair:
        """Return the curves of a competency: its own, or the general ones."""
        return self.curves.get(competency_id, self.shared.general)

    def deed_intercept(self, competency_id: str) -> float:
        """Return a competency's intercept of the deed model: its own, or the general one."""
        return self.deeds.get(competency_id, self.shared.deeds.intercept)

    @cached_property
    def targets(self) -> Targets:
        """The vectors of the competencies' texts."""
        texts = _texts(self.competencies)
        ends = np.cumsum([0, *(len(competency.texts) for competency in self.competencies)])
        lexical, semantic = self.lexical.transform(texts), self.semantic.transform(texts)
        return Targets(lexical, semantic, tuple(ends.tolist()))


@dataclass(frozen=True)
class Model:
    """Everything that turns a résumé into a result; replaced as a whole, never changed.

    ``profile`` is what résumés are matched with. Each of its competencies that ``role`` was
    learned for is judged by what was learned, the others by their texts alone.
    """

    shared: Shared
    role: LearnedRole
    profile: RoleProfile

    @cached_property
    def _kept(self) -> Mapping[str, Competency]:
        """The competencies as they were learned, by the ids of those that still are so."""
        return self.role.kept_by(self.profile)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The competencies with something learned, and those without, if there are any.

        Either is compared without regard to the other: to edit one competency adds no term
        to what the others are compared by.
        """
        learned = self._learned_part() if self._kept else None
        alone = tuple(each for each in self.profile.competencies if each.id not in self._kept)
        rest = self.part_of_texts(alone) if alone else None
        return tuple(part for part in (learned, rest) if part is not None)

    def _learned_part(self) -> Part:
        """Return the part of the competencies as they were learned, under their ids of now."""
        role, names = self.role, {own: each.id for own, each in self._kept.items()}
        return Part(
            shared=self.shared,
            competencies=tuple(replace(each, id=own) for own, each in self._kept.items()),
            lexical=self.shared.lexical.with_terms(role.terms),
            phrases=ProfilePhrases.of(_texts(role.profile.competencies)),
            curves={own: role.curves[old] for own, old in names.items() if old in role.curves},
            deeds={own: role.deeds[old] for own, old in names.items() if old in role.deeds},
            directions=_renamed(role.directions, names),
        )

    def part_of_texts(self, competencies: tuple[Competency, ...]) -> Part:
        """Return the part of competencies that stand for themselves, with nothing learned."""
        return Part(
            shared=self.shared,
            competencies=competencies,
            lexical=self.shared.lexical.extended(_texts(competencies)),
            phrases=ProfilePhrases.of(_texts(self.profile.competencies)),
        )

    @cached_property
    def shares(self) -> Mapping[str, float]:
        """The share of each competency in the overall score, by id: all of them sum to one."""
        return self.role.shares_for(self.profile)

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What goes with every result: for which competencies of this role nothing is learned.

        There is no warning for a profile of another role.
        """
        without = [c.name for c in self.profile.competencies if c.id not in self._kept]
        if not without or not self.role.is_of(self.profile):
            return ()
        return (edited_warning(without, others=len(self._kept)),)

    def with_vectors(self, pipeline: str | Path) -> Model:
        """Return the model with the vectors of another spaCy pipeline, by folder or name.

        Directions and curves belong to the vectors they were learned with.
        """
        shared = replace(self.shared, semantic=SemanticVectorizer(pipeline))
        return replace(self, shared=shared, role=replace(self.role, curves={}, directions=None))

    def with_documents(self, texts: Sequence[str]) -> Model:
        """Return the model with the document frequencies of ``texts`` added."""
        before = self.shared.lexical.with_terms(self.role.terms)
        lexical = self.shared.lexical.plus(texts)
        after, role = lexical.with_terms(self.role.terms), self.role
        if role.directions is not None:
            moved = role.directions.for_terms(before.terms, after.terms)
            role = replace(role, directions=moved)
        return replace(self, shared=replace(self.shared, lexical=lexical), role=role)

    def adopted(self) -> Model:
        """Return the model whose role has every competency of the profile.

        What was learned stays with those that still have it; the others bring their terms
        and may now be given curves. All are compared by the same terms, in one part.
        """
        before = self.shared.lexical.with_terms(self.role.terms)
        after = before.extended(_texts(self.profile.competencies))
        names = {own: each.id for own, each in self._kept.items()}
        directions = _renamed(self.role.directions, names)
        if directions is not None:
            directions = directions.for_terms(before.terms, after.terms)
        known = len(self.shared.lexical.terms)
        role = LearnedRole(
            profile=self.profile,
            terms=tuple(after.terms[known:]),
            curves={o: self.role.curves[n] for o, n in names.items() if n in self.role.curves},
            shares=self.shares,
            deeds={o: self.role.deeds[n] for o, n in names.items() if n in self.role.deeds},
            directions=directions,
        )
        return replace(self, role=role)


def edited_warning(names: Sequence[str], *, others: int) -> str:
    """Say of which competencies an edited profile has lost what was learned.

    ``others`` is how many still have it.
    """
    still = f"; the other {others} keep what was learned for them" if others else ""
    return (
        f"the profile was edited, so nothing learned applies to {', '.join(names)}: scores "
        f"there rest on their texts alone, less surely{still}; calibrate() mends part of that"
    )


def _texts(competencies: Iterable[Competency]) -> list[str]:
    return [text for competency in competencies for text in competency.texts]


def _renamed(directions: Directions | None, names: Mapping[str, str]) -> Directions | None:
    """Return the directions of some competencies, under other ids: new to old."""
    if directions is None:
        return None
    new = {old: own for own, old in names.items()}
    found = directions.of(names.values())
    return replace(found, ids=tuple(new[old] for old in found.ids)) if found.ids else None
