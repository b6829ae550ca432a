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
from matcher.results.outcomes import (
    JSON_FORMAT,
    Failure,
    MatchResult,
    Measured,
    RankKey,
    RoleKey,
    TitleMatch,
    ranked,
)
from matcher.results.pairs import (
    Pair,
    PairCell,
    Pairs,
    Standing,
    by_best_role,
    pairs_of,
    role_labels,
    roles_in,
    standings,
)

__all__ = [
    "JSON_FORMAT",
    "VERDICTS",
    "CompetencyMatch",
    "Evidence",
    "FactMatch",
    "FactStatus",
    "Failure",
    "MatchResult",
    "Measured",
    "Pair",
    "PairCell",
    "Pairs",
    "RankKey",
    "RoleKey",
    "Standing",
    "TitleMatch",
    "Verdict",
    "by_best_role",
    "pairs_of",
    "ranked",
    "role_labels",
    "roles_in",
    "standings",
]
