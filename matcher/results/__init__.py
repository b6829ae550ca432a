"""What matching gives, as frozen dataclasses."""

from __future__ import annotations

from matcher.results.evidence import (
    VERDICTS,
    CompetencyMatch,
    Evidence,
    FactMatch,
    FactStatus,
    Verdict,
)
from matcher.results.outcomes import JSON_FORMAT, Failure, MatchResult, RankKey, ranked

__all__ = [
    "JSON_FORMAT",
    "VERDICTS",
    "CompetencyMatch",
    "Evidence",
    "FactMatch",
    "FactStatus",
    "Failure",
    "MatchResult",
    "RankKey",
    "Verdict",
    "ranked",
]
