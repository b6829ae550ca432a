"""What the page asks of a process of its own: light to import, which that process has to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.roles.profiles import RoleProfile

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher


def nothing() -> None:
    """Load nothing."""


def itself(_: None, item: object) -> object:
    """Return the item."""
    return item


def role_read(_: None, item: tuple[bytes, str]) -> RoleProfile:
    """Return the role of a profile or a description, from its bytes and name.

    Raises ProfileError.
    """
    return RoleProfile.from_bytes(*item)


def role_of_model(_: None, load: Callable[[], Sequence[RoleMatcher]]) -> RoleProfile:
    """Return the role of the one model that ``load`` gives. Raises as that does."""
    (model,) = load()
    return replace(model.profile_, source="")
