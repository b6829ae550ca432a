"""Results of several roles: each résumé ranked for each role, each role for each résumé."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import NamedTuple

from matcher.display.inert import plain
from matcher.results.outcomes import Failure, MatchResult, RankKey, RoleKey, ranked

HARDLY = 0.125
"""A score of a role below which hardly anything of it is shown.

So much gives a mere claim of all that is asked, under another title: a claim counts
a quarter of a deed, and the title half.
"""


class Standing(NamedTuple):
    """Where one of several results stands: which it is, and for which role.

    ``number`` and ``role`` count from 0, in the order given. ``in_role`` is the rank of the
    résumé among all of the role, ``of_role`` the rank of the
    role among all of the résumé, both from 1; equal scores go by name, and by order.
    """

    number: int
    role: int
    in_role: int
    of_role: int


class Pair(NamedTuple):
    """A result of one of several roles, and where it stands."""

    result: MatchResult
    standing: Standing


class Pairs(NamedTuple):
    """The results of several roles: by role, best first; and what was not read.

    ``roles`` are in the order given, ``pairs`` and ``failures`` may be read once.
    """

    roles: Sequence[RoleKey]
    pairs: Iterable[Pair]
    failures: Iterable[Failure]


class PairCell(NamedTuple):
    """A pair as a table of résumé by role shows it; ``place`` is where more of it stands."""

    resume: str
    score: float
    standing: Standing
    place: int = 0

    @property
    def is_best(self) -> bool:
        """Return whether its role is the best of the résumé, and shown at all."""
        return self.standing.of_role == 1 and self.score >= HARDLY


def standings(
    keys: Sequence[RankKey],
    roles: Sequence[int],
    *,
    top: int | None = None,
    min_score: float = 0.0,
) -> list[Standing]:
    """Return where results stand, by role and then best first.

    ``keys`` and ``roles`` are the rank key and the number of the role of each result. Ranks
    count all of them; ``top`` keeps so many for each role, ``min_score`` what reaches it.
    """
    of_role, indices = _ranks_of_roles(keys, roles), defaultdict[int, list[int]](list)
    for index, role in enumerate(roles):
        indices[role].append(index)
    kept = []
    for role in sorted(indices):
        own = [keys[index] for index in indices[role]]
        best = ranked(own, top=top, min_score=min_score)
        chosen = [indices[role][place] for place in best]
        kept += [Standing(n, role, rank, of_role[n]) for rank, n in enumerate(chosen, 1)]
    return kept


def _ranks_of_roles(keys: Sequence[RankKey], roles: Sequence[int]) -> dict[int, int]:
    """Return the rank of each result among those of the same résumé, by index."""
    own: dict[str, list[int]] = defaultdict(list)
    for index, (_, name) in enumerate(keys):
        own[name].append(index)
    for indices in own.values():
        indices.sort(key=lambda index: (keys[index][0], roles[index]))
    return {index: rank for each in own.values() for rank, index in enumerate(each, 1)}


def roles_in(results: Iterable[MatchResult | Failure]) -> tuple[RoleKey, ...]:
    """Return the roles of results, in the order of their first."""
    return tuple(dict.fromkeys(r.role_key for r in results if isinstance(r, MatchResult)))


def pairs_of(results: Sequence[MatchResult | Failure]) -> Pairs:
    """Return results of several roles by role, best first."""
    roles = roles_in(results)
    scored = [result for result in results if isinstance(result, MatchResult)]
    numbers = [roles.index(result.role_key) for result in scored]
    order = standings([result.rank_key for result in scored], numbers)
    pairs = [Pair(scored[each.number], each) for each in order]
    return Pairs(roles, pairs, [row for row in results if isinstance(row, Failure)])


def by_best_role(cells: Iterable[PairCell]) -> list[list[PairCell]]:
    """Return the cells of each résumé, its best role first; résumés grouped by that role.

    Within a group the best score comes first, then the name.
    """
    rows: dict[str, list[PairCell]] = defaultdict(list)
    for cell in cells:
        rows[cell.resume].append(cell)
    for row in rows.values():
        row.sort(key=lambda cell: cell.standing.of_role)
    return sorted(rows.values(), key=lambda r: (r[0].standing.role, -r[0].score, r[0].resume))


def role_labels(roles: Sequence[RoleKey]) -> list[str]:
    """Return a label for each role: its name, and where others bear it, its file.

    >>> role_labels([("Baker", "ads/1.txt"), ("Baker", "ads/2.txt"), ("Miller", "m.md")])
    ['Baker (1.txt)', 'Baker (2.txt)', 'Miller']
    """
    labels = [plain(name) for name, _ in roles]
    files = [PurePath(source).name for _, source in roles]
    sources = [source for _, source in roles]
    numbers = [f"#{number}" for number in range(1, len(roles) + 1)]
    for details in (files, sources, numbers):
        shared = {label for label, count in Counter(labels).items() if count > 1}
        labels = [
            f"{plain(name)} ({plain(detail)})" if label in shared and detail else label
            for label, (name, _), detail in zip(labels, roles, details, strict=True)
        ]
    return labels
