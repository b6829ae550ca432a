"""What sets résumés of a ranking apart, and what they have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from matcher.results import VERDICTS, CompetencyMatch, MatchResult, Verdict

_LEVELS: dict[Verdict, int] = {verdict: 2 - n for n, verdict in enumerate(VERDICTS)}
_NAMED = 2
_NOTABLE = 0.5
"""So many levels from the mean of a ranking, missing being 0 and demonstrated 2."""


class Apart(NamedTuple):
    """Names of competencies that one résumé has more than most, and that it lacks."""

    more: tuple[str, ...]
    less: tuple[str, ...]


def set_apart(results: Sequence[MatchResult]) -> list[Apart]:
    """Return for each result in what it differs most from all of them, at most two names.

    How far a verdict is from the mean of the ranking counts, times the share of the
    competency in the overall score.
    """
    means = _means(match for result in results for match in result.competencies)
    return [_apart(result.competencies, means) for result in results]


def in_common(results: Sequence[MatchResult], verdict: Verdict) -> list[str]:
    """Return the names of the competencies that have this verdict in all results."""
    first, *others = (
        [m.competency.name for m in result.competencies if m.verdict == verdict]
        for result in results
    )
    return [name for name in first if all(name in names for names in others)]


def _means(matches: Iterable[CompetencyMatch]) -> Mapping[str, float]:
    levels: dict[str, list[int]] = defaultdict(list)
    for match in matches:
        levels[match.competency.id].append(_LEVELS[match.verdict])
    return {name: sum(own) / len(own) for name, own in levels.items()}


def _apart(matches: Sequence[CompetencyMatch], means: Mapping[str, float]) -> Apart:
    ahead = [(_LEVELS[m.verdict] - means[m.competency.id], m) for m in matches]
    notable = [(by, match) for by, match in ahead if abs(by) >= _NOTABLE]
    notable.sort(key=lambda pair: -abs(pair[0]) * pair[1].share)
    kept = notable[:_NAMED]
    return Apart(
        tuple(match.competency.name for by, match in kept if by > 0),
        tuple(match.competency.name for by, match in kept if by < 0),
    )
