"""The roles of a run, as they are sent to machines that have no file of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from matcher.roles.profiles import RoleProfile
from matcher.runs.ledger import scored_by

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher

NamedRole: TypeAlias = RoleProfile | str | Path
NamedRoles: TypeAlias = NamedRole | Sequence[NamedRole] | None
"""How roles are named: by profiles, or by files of profiles or of job descriptions."""


@dataclass(frozen=True)
class Roles:
    """What résumés are matched with: profiles by value, and a model that each machine has.

    No profile stands for that of the model.
    """

    profiles: tuple[RoleProfile, ...] = ()
    model: str | None = None
    any_language: bool = False

    @classmethod
    def of(
        cls,
        given: NamedRoles,
        model: str | Path | None = None,
        *,
        any_language: bool = False,
    ) -> Roles:
        """Return roles given as profiles or as files of them. Raises ProfileError."""
        if given is None:
            listed: Sequence[NamedRole] = ()
        elif isinstance(given, RoleProfile | str | Path):
            listed = (given,)
        else:
            listed = given
        read = [
            each if isinstance(each, RoleProfile) else RoleProfile.from_file(each)
            for each in listed
        ]
        return cls(tuple(read), None if model is None else str(model), any_language)

    @property
    def count(self) -> int:
        """How many roles there are."""
        return max(1, len(self.profiles))

    @cached_property
    def matched(self) -> tuple[RoleProfile, ...]:
        """The profiles, that of the model too."""
        if self.profiles:
            return self.profiles
        if self.model is None:
            from matcher.packaged import packaged_profile

            return (RoleProfile.from_file(packaged_profile()),)
        from matcher.estimator import RoleMatcher

        return (RoleMatcher.load(self.model).profile_,)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the competencies of all roles."""
        every = (each.id for profile in self.matched for each in profile.competencies)
        return tuple(dict.fromkeys(every))

    @cached_property
    def told(self) -> dict[str, str]:
        """What a table says of them in its metadata: names, model, and what decides scores."""
        return {
            "matcher.profile": json.dumps([each.role for each in self.matched]),
            "matcher.model": Path(self.model).name if self.model else "packaged",
            "matcher.scored_by": json.dumps(self.scored_by()),
        }

    def scored_by(self) -> tuple[str, ...]:
        """Return a digest for each role of all that decides its scores, as it is here."""
        folder = None if self.model is None else Path(self.model)
        if not self.profiles:
            return (scored_by(folder, any_language=self.any_language),)
        shared = scored_by(folder, b"", any_language=self.any_language).encode()
        return tuple(sha256(shared + _content(each)).hexdigest() for each in self.profiles)

    def load(self) -> list[RoleMatcher]:
        """Return a model for each role."""
        from matcher.estimator import RoleMatcher

        if len(self.profiles) > 1:
            models = RoleMatcher.load_roles(self.profiles, self.model)
        else:
            profile = self.profiles[0] if self.profiles else None
            models = [RoleMatcher.load(self.model, profile=profile)]
        for each in models:
            each.any_language = self.any_language
        return models

    def __getstate__(self) -> tuple[tuple[RoleProfile, ...], str | None, bool]:
        """Leave out what is made of the rest."""
        return self.profiles, self.model, self.any_language

    def __setstate__(self, state: tuple[tuple[RoleProfile, ...], str | None, bool]) -> None:
        """Take what :meth:`__getstate__` gave."""
        names = ("profiles", "model", "any_language")
        self.__dict__.update(zip(names, state, strict=True))


def _content(profile: RoleProfile) -> bytes:
    return json.dumps(asdict(profile), sort_keys=True, ensure_ascii=False).encode()
