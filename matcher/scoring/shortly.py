"""What a matcher is, in one line: never a whole profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher


def told_shortly(matcher: RoleMatcher) -> str:
    """Return the role of a matcher, how many competencies it has, and how many were learned."""
    name, model = type(matcher).__name__, vars(matcher).get("model_")
    profile = matcher.profile if model is None else model.profile
    role = "the packaged role" if profile is None else repr(profile.role)
    if model is None:
        return f"<{name} for {role}: not fitted>"
    number, learned = len(profile.competencies), len(model.role.kept_by(model.profile))
    noun = "competency" if number == 1 else "competencies"
    return f"<{name} for {role}: {number} {noun}, {learned} of them learned>"
