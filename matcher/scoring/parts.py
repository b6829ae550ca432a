"""What résumés are compared with: what serves every role, and parts of a profile."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from matcher.scoring.calibration import CurvePair
from matcher.scoring.deedmodel import DeedModel
from matcher.scoring.role import Directions
from matcher.scoring.sparse import SparseColumns
from matcher.scoring.stems import Rarity
from matcher.scoring.stuffing import RoleWords
from matcher.scoring.vectorizers import LexicalVectorizer, SemanticVectorizer
from matcher.scoring.verdicts import ProfilePhrases
from matcher.scoring.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from matcher.datamodels import Competency
    from matcher.roles.profiles import RoleProfile


@dataclass(frozen=True)
class Shared:
    """What serves every role.

    ``general`` are the curves that those of a learned competency fall back to, and what
    judges one that nothing was learned for where there is no general model; ``deeds`` is the
    deed model of both. ``n_texts`` texts of a competency are averaged, and the best passages
    of a résumé with ``weights``, which fall and sum to one. Where there is a direction, the
    cosine with it counts beside that with the texts, whose share is ``text_share``.
    """

    lexical: LexicalVectorizer
    semantic: SemanticVectorizer
    general: CurvePair
    deeds: DeedModel
    n_texts: int
    weights: tuple[float, ...]
    text_share: float

    @cached_property
    def rarity(self) -> Rarity:
        """How rare words are without their endings."""
        return Rarity(self.lexical)

    @cached_property
    def digest(self) -> str:
        """The SHA-256, in hexadecimal, of all that is shared: what a role was learned with."""
        settings = [asdict(self.general), asdict(self.deeds), self.n_texts, self.weights]
        known = [self.text_share, self.lexical.n_documents, self.lexical.terms]
        content = sha256(json.dumps([*settings, *known]).encode())
        content.update(self.lexical.document_frequency.astype("<i8").tobytes())
        content.update(self.semantic.digest.encode())
        return content.hexdigest()


class Targets(NamedTuple):
    """The unit vectors of the texts of competencies, some rows for each.

    ``bounds[i]`` and ``bounds[i + 1]`` delimit the rows of competency i in both matrices;
    that of terms is kept by its columns.
    """

    lexical: SparseColumns
    semantic: NDArray[np.float64]
    bounds: tuple[int, ...]


@dataclass(frozen=True)
class Part:
    """Competencies of a profile that are compared in one way, and with what.

    ``competencies`` are those whose texts are compared, by the terms of ``lexical``;
    ``curves``, ``deeds`` and ``directions`` hold what was learned for each, by id. ``phrases``
    are words that, copied into a résumé, make no deed. ``options`` ask one thing each where one
    of ``competencies``, whose number ``option_of`` has, asks one of several: they are compared
    too, in rows behind the others, and judged in its place.
    """

    shared: Shared
    competencies: tuple[Competency, ...]
    lexical: LexicalVectorizer
    phrases: tuple[ProfilePhrases, ...]
    curves: Mapping[str, CurvePair] = field(default_factory=dict)
    deeds: Mapping[str, float] = field(default_factory=dict)
    directions: Directions | None = None
    options: tuple[Competency, ...] = ()
    option_of: tuple[int, ...] = ()

    @property
    def compared(self) -> tuple[Competency, ...]:
        """All that passages are compared with: competencies, then options."""
        return (*self.competencies, *self.options)

    @property
    def stands_for(self) -> tuple[int, ...]:
        """The number of the competency that each of those compared stands for."""
        return (*range(len(self.competencies)), *self.option_of)

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
    def learned_ids(self) -> frozenset[str]:
        """The ids of the competencies with curves or a direction of their own."""
        return frozenset({*self.curves, *(self.directions.ids if self.directions else ())})

    def is_copied(self, text: str) -> bool:
        """Tell whether a passage is made of the profile's own words.

        It is if it says hardly more than they do, and tells no deed with a number beside
        them; without anything learned, if most of it stands in them, since there it is by them
        alone that a passage is near.
        """
        if self.learned_ids:
            own = (each for each in self.phrases if each.are_all_of(text))
            return any(not each.are_beside(text) for each in own)
        return any(own.are_most_of(text) for own in self.phrases)

    @cached_property
    def wording(self) -> Wording:
        """The words of the competencies."""
        return Wording.of(self.compared, self.shared.rarity)

    @cached_property
    def role_words(self) -> RoleWords:
        """The words of the competencies, and what pairs of words are known."""
        return RoleWords.of(self.competencies, self.shared.lexical)

    @cached_property
    def targets(self) -> Targets:
        """The vectors of the competencies' texts."""
        texts = all_texts(self.compared)
        ends = np.cumsum([0, *(len(competency.texts) for competency in self.compared)])
        lexical = SparseColumns.of(self.lexical.rows(texts))
        return Targets(lexical, self.semantic.transform(texts), tuple(ends.tolist()))


def all_texts(competencies: Iterable[Competency]) -> list[str]:
    """Return every text of some competencies."""
    return [text for competency in competencies for text in competency.texts]


def words_of_role(profile: RoleProfile) -> list[str]:
    """Return all that a profile says, scored or not: who copies any of it tells no deed."""
    context = [text for entry in profile.context for text in entry]
    return [*all_texts(profile.competencies), profile.title, *context]
