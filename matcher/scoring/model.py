"""What a matcher has learned, as one value: what all roles share, one role, a profile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

import numpy as np

from matcher.datamodels import competency_id
from matcher.roles.choices import options_of
from matcher.roles.profiles import RoleProfile
from matcher.scoring.general.judging import TITLE_SHARE, GeneralModel
from matcher.scoring.general.wanted import Wanted, by_title, wanted_by
from matcher.scoring.notices import edited_warning, unlearned_warning
from matcher.scoring.parts import Part, Shared, all_texts, words_of_role
from matcher.scoring.role import Directions, LearnedRole
from matcher.scoring.vectorizers import SemanticVectorizer
from matcher.scoring.verdicts import ProfilePhrases

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from matcher.datamodels import Competency
    from matcher.results import Measured


@dataclass(frozen=True)
class Model:
    """Everything that turns a résumé into a result; replaced as a whole, never changed.

    ``profile`` is what résumés are matched with. Each of its competencies that ``role`` was
    learned for is judged by what was learned, the others by the ``general`` model, or
    without one, as with other word vectors than it was learned with, by general curves.
    """

    shared: Shared
    role: LearnedRole
    profile: RoleProfile
    general: GeneralModel | None = None

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

    @cached_property
    def asked(self) -> tuple[Wanted | None, ...]:
        """What the general model compares of each part; None where it judges nothing."""
        title, everything = self.profile.title, self.profile.competencies
        return tuple(
            wanted_by(part, title, everything)
            if self.general and not part.learned_ids.issuperset(part.ids)
            else None
            for part in self.parts
        )

    @property
    def has_only_texts(self) -> bool:
        """Tell whether the general model judges all, since nothing that was learned applies."""
        return self.general is not None and not self._kept

    @cached_property
    def title_share(self) -> float:
        """What nearness to the role's title counts in the overall score of a résumé.

        Nothing for a role that something was learned for.
        """
        (first, *others) = self.asked
        alone = not others and not self.parts[0].learned_ids
        return TITLE_SHARE if alone and first is not None and first.has_title else 0.0

    def _learned_part(self) -> Part:
        """Return the part of the competencies as they were learned, under their ids of now."""
        role, names = self.role, {own: each.id for own, each in self._kept.items()}
        return Part(
            shared=self.shared,
            competencies=tuple(replace(each, id=own) for own, each in self._kept.items()),
            lexical=self.shared.lexical.with_terms(role.terms),
            phrases=tuple(dict.fromkeys((_phrases(role.profile), self._own_phrases))),
            curves={own: role.curves[old] for own, old in names.items() if old in role.curves},
            deeds={own: role.deeds[old] for own, old in names.items() if old in role.deeds},
            directions=_renamed(role.directions, names),
        )

    @cached_property
    def _own_phrases(self) -> ProfilePhrases:
        return _phrases(self.profile)

    def part_of_texts(self, competencies: tuple[Competency, ...]) -> Part:
        """Return the part of competencies that stand for themselves, with nothing learned.

        Where the general model judges, one of several things that a competency asks will do.
        """
        options, option_of = options_of(competencies) if self.general else ((), ())
        return Part(
            shared=self.shared,
            competencies=competencies,
            lexical=self.shared.lexical.extended(all_texts((*competencies, *options))),
            phrases=(self._own_phrases,),
            options=options,
            option_of=option_of,
        )

    @cached_property
    def plain_shares(self) -> Mapping[str, float]:
        """The share of each competency by what was learned and by weights: their sum is one."""
        return self.role.shares_for(self.profile, self._kept)

    @cached_property
    def shares(self) -> Mapping[str, float]:
        """The share of each competency in the overall score, by id: all of them sum to one.

        Where the title of the role counts, what is near to it counts more.
        """
        plain, asked = self.plain_shares, self.asked[0]
        if not self.title_share or asked is None:
            return plain
        (part,) = self.parts
        values = np.array([plain[name] for name in part.ids])
        whole = asked.own[: len(values)]  # options count what their competency does
        grown = by_title(values, whole, np.zeros(len(values), dtype=np.intp))
        return dict(zip(part.ids, grown.tolist(), strict=True))

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What goes with every result: for which competencies of this role nothing is learned.

        Since they were edited, or since labels were too few, or belong to other vectors. There
        is no warning for a profile of another role.
        """
        if not self.role.is_of(self.profile):
            return ()
        edited = [c.name for c in self.profile.competencies if c.id not in self._kept]
        learned, kept = self.role.learned_ids, self._kept
        bare = [
            c.name
            for c in self.profile.competencies
            if c.id in kept and kept[c.id].id not in learned
        ]
        still = len(kept) - len(bare)
        found = edited_warning(edited, others=still) if edited else ""
        return tuple(filter(None, (found, unlearned_warning(bare) if bare else "")))

    @cached_property
    def label(self) -> str:
        """What tells the model from others: the role that it learned, or ``general``; a digest.

        The digest, of twelve signs, is of the numbers that judge, but for word vectors and
        frequencies, which they belong to.
        """
        learned = bool(self._kept) and bool(self.role.learned_ids)
        whole = learned and len(self._kept) == len(self.profile.competencies)
        name = competency_id(self.role.profile.role) if learned else ""
        names = [name, "" if whole else "general"]
        shared = (self.shared.general, self.shared.deeds, self.shared.weights)
        general = self.general and (self.general.presence, self.general.deeds)
        content = sha256(repr((shared, general)).encode())
        content.update(repr((self.role.curves, self.role.shares, self.role.deeds)).encode())
        if self.role.directions is not None:
            content.update(self.role.directions.semantic.tobytes())
        return f"{'+'.join(filter(None, names))} {content.hexdigest()[:12]}"

    def measured(self, score: float) -> Measured | None:
        """Return where an overall score lies, for the role as it was learned; else None."""
        quantiles = self.role.quantiles
        return quantiles.place(score) if quantiles and self._is_as_learned else None

    @cached_property
    def _is_as_learned(self) -> bool:
        learned = self.role.shares_for(self.role.profile)
        own = {name: learned[each.id] for name, each in self._kept.items()}
        return own == dict(self.shares) and len(own) == len(learned)

    def with_vectors(self, pipeline: str | Path) -> Model:
        """Return the model with the vectors of another spaCy pipeline, by folder or name.

        Directions, curves and the general model belong to the vectors they were learned with.
        """
        deeds = replace(self.shared.deeds, manner=())
        shared = replace(self.shared, semantic=SemanticVectorizer(pipeline), deeds=deeds)
        role = replace(self.role, curves={}, directions=None, quantiles=None)
        return replace(self, shared=shared, role=role, general=None)

    def with_documents(self, texts: Sequence[str]) -> Model:
        """Return the model with the document frequencies of ``texts`` added."""
        before = self.shared.lexical.with_terms(self.role.terms)
        lexical = self.shared.lexical.plus(texts)
        after, role = lexical.with_terms(self.role.terms), self.role
        if role.directions is not None:
            moved = role.directions.for_terms(before.terms, after.terms)
            role = replace(role, directions=moved)
        role = replace(role, quantiles=None)
        return replace(self, shared=replace(self.shared, lexical=lexical), role=role)

    def adopted(self) -> Model:
        """Return the model whose role has every competency of the profile.

        What was learned stays with those that still have it; the others bring their terms
        and may now be given curves. All are compared by the same terms, in one part.
        """
        before = self.shared.lexical.with_terms(self.role.terms)
        after = before.extended(all_texts(self.profile.competencies))
        names = {own: each.id for own, each in self._kept.items()}
        directions = _renamed(self.role.directions, names)
        if directions is not None:
            directions = directions.for_terms(before.terms, after.terms)
        known = len(self.shared.lexical.terms)
        role = LearnedRole(
            profile=self.profile,
            terms=tuple(after.terms[known:]),
            curves={o: self.role.curves[n] for o, n in names.items() if n in self.role.curves},
            shares=self.plain_shares,
            deeds={o: self.role.deeds[n] for o, n in names.items() if n in self.role.deeds},
            directions=directions,
        )
        return replace(self, role=role)


def _phrases(profile: RoleProfile) -> ProfilePhrases:
    return _phrases_of(tuple(words_of_role(profile)))


@lru_cache(maxsize=2)  # the profile of now is mostly the one that was learned
def _phrases_of(texts: tuple[str, ...]) -> ProfilePhrases:
    return ProfilePhrases.of(texts)


def _renamed(directions: Directions | None, names: Mapping[str, str]) -> Directions | None:
    """Return the directions of some competencies, under other ids: new to old."""
    if directions is None:
        return None
    new = {old: own for own, old in names.items()}
    found = directions.of(names.values())
    return replace(found, ids=tuple(new[old] for old in found.ids)) if found.ids else None
