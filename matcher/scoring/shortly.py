"""What a matcher is, in one line: never a whole profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.scoring.lateestimator import LateEstimator, complete

if TYPE_CHECKING:
    from matcher.roles.profiles import RoleProfile
    from matcher.scoring.model import Model


def told_shortly(matcher: LateEstimator) -> str:
    """Return the role of a matcher, how many competencies it has, and how many were learned.

    One that has no role yet is told as scikit-learn tells estimators: by its parameters.
    """
    name, given = type(matcher).__name__, vars(matcher)
    profile: RoleProfile | None = given["profile"]
    model: Model | None = given.get("model_")
    if model is not None:
        role, number = model.profile.role, len(model.profile.competencies)
        learned = len(model.role.kept_by(model.profile))
        noun = "competency" if number == 1 else "competencies"
        return f"<{name} for {role!r}: {number} {noun}, {learned} of them learned>"
    if profile is not None:
        return f"<{name} for {profile.role!r}: not fitted>"
    from sklearn.base import BaseEstimator

    complete(type(matcher))
    return str(BaseEstimator.__repr__(matcher))
