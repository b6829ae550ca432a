"""What was learned for one role, competency by competency."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from matcher.roles.profiles import RoleProfile
from matcher.scoring.quantiles import Quantiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from matcher.datamodels import Competency
    from matcher.scoring.arrays import Floats
    from matcher.scoring.calibration import CurvePair

NO_PROFILE = RoleProfile("", "", ())
"""The profile of a role for which nothing was learned."""

_AGREEING = 1 / 3
"""The share of a statement's words that a learned competency has, where both say the same; in
an article on the packaged role it is 0.37 to 0.80, and to any of another name less for each."""


@dataclass(frozen=True)
class Directions:
    """For each of some competencies one learned vector in each space.

    ``ids`` name the competencies in the order of the rows. ``lexical`` has shape (n_ids,
    n_terms), ``semantic`` (n_ids, n_dimensions). Both have rows of length one. They were
    learned from passages that readers pointed at and from the competency's own texts.
    """

    ids: tuple[str, ...]
    lexical: Floats
    semantic: Floats

    def of(self, ids: Iterable[str]) -> Directions:
        """Return the rows of those of ``ids`` that have one, in the order of ``ids``."""
        known = tuple(name for name in ids if name in self.ids)
        if known == self.ids:
            return self
        rows = [self.ids.index(name) for name in known]
        return Directions(known, self.lexical[rows], self.semantic[rows])

    def as_stored(self) -> Directions:
        """Return the directions with the precision that a file keeps, at length one.

        What is learned is used like that at once, so that to save it changes no score.
        """
        return replace(
            self,
            lexical=unit_rows(self.lexical.astype(np.float16).astype(np.float64)),
            semantic=unit_rows(self.semantic.astype(np.float32).astype(np.float64)),
        )

    def for_terms(self, old: Sequence[str], new: Sequence[str]) -> Directions:
        """Return the directions over ``new`` terms, which hold all of the ``old`` ones."""
        place = {term: number for number, term in enumerate(new)}
        lexical = np.zeros((len(self.ids), len(new)))
        lexical[:, [place[term] for term in old]] = self.lexical
        return replace(self, lexical=lexical)


@dataclass(frozen=True)
class LearnedRole:
    """What was learned from labelled résumés, and the texts of the competencies it belongs to.

    ``profile`` holds the competencies as they were when they were learned: what was learned
    goes with their texts and not with the role. ``curves`` are by id, and so are ``shares``,
    of the overall score, which sum to one, ``deeds``, intercepts of the deed model, and
    ``directions``. A competency without an entry is served by the general one. ``terms`` are
    known beside those that all roles share. ``quantiles`` are of the overall scores of people,
    for the profile as it was learned.
    """

    profile: RoleProfile = NO_PROFILE
    terms: tuple[str, ...] = ()
    curves: Mapping[str, CurvePair] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)
    deeds: Mapping[str, float] = field(default_factory=dict)
    directions: Directions | None = None
    quantiles: Quantiles | None = None

    def kept_by(self, profile: RoleProfile) -> dict[str, Competency]:
        """Return the learned competency of each whose texts are still the same, by its id.

        The organisation is no part of what was learned: its name, that of either profile, may
        stand in a text or not. Of several with the same texts one has it: that with the same
        id, or else the first. A description of the same role in other words has no indicators,
        and half of its competencies are named as the learned ones: such a one is taken for
        the learned one of its name if their texts agree.
        """
        names = (self.profile.organisation, profile.organisation)
        learned = dict(_said_by_each(self.profile.competencies, names))
        said = {each.id: _said(each, names) for each in profile.competencies}
        kept = {name: learned.pop((name, said[name]), None) for name in said}
        left = {texts: each for (_, texts), each in reversed(learned.items())}
        found = {name: each or left.pop(said[name], None) for name, each in kept.items()}
        free = {each.id: each for each in left.values()}
        if 2 * len(self._ids & said.keys()) >= len(profile.competencies):
            for each in profile.competencies:
                named = free.get(each.id)
                if found[each.id] is None and named and _is_reworded(each, named):
                    found[each.id] = named
        return {name: each for name, each in found.items() if each is not None}

    @property
    def _ids(self) -> set[str]:
        return {each.id for each in self.profile.competencies}

    def is_of(self, profile: RoleProfile) -> bool:
        """Tell whether a profile is this role's, though perhaps edited.

        It is if a competency is still as it was learned, or half of them have the names of
        learned ones: many roles have one that is called Leadership.
        """
        same = sum(each.id in self._ids for each in profile.competencies)
        return 2 * same >= max(1, len(profile.competencies)) or bool(self.kept_by(profile))

    @property
    def learned_ids(self) -> frozenset[str]:
        """The ids of the competencies with curves or a direction of their own."""
        return frozenset({*self.curves, *(self.directions.ids if self.directions else ())})

    def shares_for(
        self, profile: RoleProfile, kept: Mapping[str, Competency] | None = None
    ) -> dict[str, float]:
        """Return the share of each competency of a profile in its overall score: sum one.

        What was learned stays: competencies that were edited share the places of those that
        are gone. Where there are more or fewer of them than were learned, each that is new
        gets an equal share and the others what is left, in proportion. The weights of the
        profile multiply these shares.
        ``kept`` is what :meth:`kept_by` gives, where that is known.
        """
        kept = self.kept_by(profile) if kept is None else kept
        shares = self._unweighted_shares(profile, kept)
        weights = {each.id: each.weight for each in profile.competencies}
        if len(set(weights.values())) <= 1:  # and no share loses its last digit
            return shares
        total = sum(shares[name] * weight for name, weight in weights.items())
        return {name: shares[name] * weight / total for name, weight in weights.items()}

    def _unweighted_shares(
        self, profile: RoleProfile, kept: Mapping[str, Competency]
    ) -> dict[str, float]:
        count = len(profile.competencies)
        found = {name: self.shares.get(each.id) for name, each in kept.items()}
        known = {name: share for name, share in found.items() if share is not None}
        others = [each.id for each in profile.competencies if each.id not in known]
        if not known:
            return dict.fromkeys(others, 1 / count)
        total = sum(known.values())
        if count == len(self.shares):
            room = 1 - total
        else:
            room = len(others) / count
            known = {name: share * (1 - room) / total for name, share in known.items()}
        return known | {name: room / len(others) for name in others}


def _is_reworded(competency: Competency, learned: Competency) -> bool:
    """Tell whether a competency of a description says what a learned one of its name says."""
    if competency.indicators:
        return False
    from matcher.roles.ads.twins import stems_in  # its patterns take a while to be made

    own = stems_in(competency.statement).keys() - stems_in(competency.name).keys()
    known = stems_in(" ".join(learned.texts)).keys()
    return len(own & known) >= _AGREEING * len(own)


@lru_cache(maxsize=16)  # what was learned is asked for by profile after profile
def _said_by_each(
    competencies: tuple[Competency, ...], names: tuple[str, ...]
) -> tuple[tuple[tuple[str, tuple[str, ...]], Competency], ...]:
    """Return each competency behind its id and what it says."""
    return tuple(((each.id, _said(each, names)), each) for each in competencies)


def _said(competency: Competency, names: Iterable[str]) -> tuple[str, ...]:
    """Return the texts of a competency without names of organisations, whatever its blanks."""
    known = sorted(filter(None, names), key=len, reverse=True)  # "Example Ltd" before "Example"
    texts: Iterable[str] = competency.texts
    if known:
        pattern = "|".join(map(re.escape, known))
        named = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
        texts = (named.sub(" ", text) for text in texts)
    return tuple(" ".join(text.split()) for text in texts)


def unit_rows(rows: Floats) -> Floats:
    """Return rows at length one; those of zeros as they are."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(length, 1e-12), dtype=np.float64)
