"""Of a result what is not demonstrated, in the order in which to see to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.results import CompetencyMatch, MatchResult


def open_matches(result: MatchResult) -> list[CompetencyMatch]:
    """Return what is missing or only claimed, weightiest first; what is only welcome last."""
    undone = (match for match in result.competencies if match.verdict != "demonstrated")
    return sorted(undone, key=lambda match: (not match.competency.must, -match.gap))
