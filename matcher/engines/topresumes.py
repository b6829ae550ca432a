"""The best résumés of each of many roles, out of passages that were written once.

First every résumé gets a score that is nearly exact, from arrays; then the few that may be
among the best of a role get the score and the evidence that a person is shown. Nothing is
moved between machines but these few: no shuffle.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.engines.arrowbatch import BatchSettings
from matcher.engines.dataset import How
from matcher.engines.rankbatch import Exactly, Found, Narrow, RankBatch, Ranked, WithEvidence
from matcher.engines.rolesent import NamedRole, Roles
from matcher.engines.shards import as_parquet, kept, part_name, part_number
from matcher.engines.spreading import spread
from matcher.engines.store import Store
from matcher.engines.target import MADE_BY, SUCCESS
from matcher.errors import DatasetError, MatcherError
from matcher.settings import Bounds

if TYPE_CHECKING:
    import pyarrow as pa

SPARE = 0.2
"""Further share of ``top`` whose exact scores are looked at: what the first scores misplace."""

PART_SECONDS, PART_MEMORY = 3600.0, 2**33
"""What a part may take: passages are no files of strangers, and there are many roles."""

RANKING = "_ranking.parquet"


@dataclass(frozen=True, slots=True)
class AskPart:
    """Asks a part on the worker of an engine, and writes the results it is asked for."""

    job: str
    batch: RankBatch
    target: Store | None

    def __call__(self, asked: Narrow | Exactly) -> Ranked:
        """Return the answer of a part."""
        try:
            found, table = kept(self.job, self.batch).ask(asked)
            if table and self.target is not None:
                self.target.write(part_name(asked.number), table)
        except MatcherError as error:
            return Ranked(asked.number, refused=str(error))
        return Ranked(asked.number, len(found.names), found=found)


def rank_dataset(
    passages: str | Path,
    roles: Sequence[NamedRole],
    *,
    top: int = 1000,
    target: str | Path | None = None,
    model: str | Path | None = None,
    any_language: bool = False,
    spare: float = SPARE,
    **how: Any,  # noqa: ANN401 -- as How has them
) -> pa.Table:
    """Return the best résumés of each role: role and its file, rank, name, score.

    ``passages`` is what :func:`embed_dataset` wrote; ``roles`` are profiles, or files of them
    or of job descriptions. Each pair of résumé and role gets a score by arrays. Of each role
    the ``top`` best, and a ``spare`` share more, get the score of
    :meth:`~matcher.RoleMatcher.match`, to twelve places, by which they are ranked. With a
    ``target`` the results of the ``top`` with all evidence, which cost most, are written
    there, in the long form, as a part for each part of passages, and the ranking, with all
    places of the scores, as ``_ranking.parquet``. ``engine`` and the other options are
    those of :func:`match_dataset`, but that a part is what is done at a time.

    Raises DatasetError for passages of another model or version, or a target that is no empty
    place, and otherwise as that does.
    """
    how_ = How(**how)
    if top < 1 or not roles:
        raise ValueError("top is a number from 1, and there is at least one role")
    given = Roles.of(list(roles), model, any_language=any_language)
    store, there = Store.of(passages), None if target is None else Store.of(target)
    parts = _parts(store, given)
    if there is not None and there.names() and not how_.fresh:
        raise DatasetError(f"{there.url}: is no empty place; name another, or start it fresh")
    bounds = Bounds(
        seconds=PART_SECONDS,
        wall_seconds=2 * PART_SECONDS,
        loading_seconds=PART_SECONDS,
        memory=PART_MEMORY,
    )
    settings = BatchSettings(given, "long", True, bounds, store)
    expecting = RankBatch(replace(settings, expected=RankBatch(settings).scored_by()))
    work = AskPart(token_hex(8), expecting, there)
    best = _Best(given.count, int(np.ceil(top * (1 + spare))))
    for done in _spread(work, best.questions(parts), how_):
        best.take(done.number, done.found)
    exact = _Best(given.count, top)
    for done in _spread(work, best.wanted(Exactly), how_):
        exact.take(done.number, done.found)
    if there is not None:
        exact = _shown(work, exact, how_)
    ranking = _table(given, exact)
    if there is not None:
        there.write(RANKING, as_parquet(ranking))
        there.write(SUCCESS, b"")
    return ranking


def _shown(work: AskPart, exact: _Best, how: How) -> _Best:
    """Have the results of the best written, and return their scores as they stand there."""
    shown = _Best(len(exact.least), exact.most)
    for done in _spread(work, exact.wanted(WithEvidence), how):
        shown.take(done.number, done.found)
    return shown


def _spread(work: AskPart, asked: Iterator[Any], how: How) -> Iterator[Ranked]:
    return spread(work, asked, how.engine, jobs=how.jobs, scheduler=how.scheduler)


def _parts(store: Store, roles: Roles) -> list[int]:
    """Return the parts of passages. Raises DatasetError for others, or if some are missing."""
    names = store.names()
    if MADE_BY not in names or SUCCESS not in names:
        raise DatasetError(
            f"{store.url}: holds no passages, or not all of them; embed them first"
        )
    made = json.loads(store.read(MADE_BY))
    own = Roles((), roles.model, roles.any_language).scored_by()
    if made.get("what") != "passages" or made.get("scored_by") != list(own):
        message = f"{store.url}: passages of another model or version; embed them anew"
        raise DatasetError(message)
    return [number for name in names if (number := part_number(name)) is not None]


class _Best:
    """The best résumés of each role so far, over all parts that have answered."""

    def __init__(self, roles: int, most: int) -> None:
        self.most = most
        self.least = np.zeros(roles)
        self._rows: list[list[tuple[float, str, int]]] = [[] for _ in range(roles)]

    def questions(self, parts: Sequence[int]) -> Iterator[Narrow]:
        """Yield what parts are asked: the later, the fewer résumés reach what is there."""
        for number in parts:
            yield Narrow(number, self.least.copy(), self.most)

    def take(self, part: int, found: Found | None) -> None:
        """Take what a part has found."""
        if found is None:
            return
        for role, place, score in zip(*(each.tolist() for each in found[1:]), strict=True):
            self._rows[role].append((-score, found.names[place], part))
        for role in np.unique(found.roles).tolist():
            self._cut(role)

    def _cut(self, role: int) -> None:
        rows = self._rows[role]
        rows.sort()
        del rows[self.most :]
        if len(rows) == self.most:
            self.least[role] = -rows[-1][0]

    def wanted(self, asking: type[Exactly]) -> Iterator[Exactly]:
        """Yield of which résumés and roles more is wanted, part by part."""
        pairs: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for role, rows in enumerate(self._rows):
            for _, name, part in rows:
                pairs[part][name].append(role)
        for part, names in sorted(pairs.items()):
            yield asking(part, {name: tuple(roles) for name, roles in names.items()})

    def ranked(self) -> Iterator[tuple[int, int, str, float]]:
        """Yield role, rank from 1, résumé and score, by role and then best first."""
        for role, rows in enumerate(self._rows):
            for rank, (score, name, _) in enumerate(rows, 1):
                yield role, rank, name, -score


def _table(roles: Roles, best: _Best) -> pa.Table:
    import pyarrow as pa

    schema = pa.schema(
        [
            ("profile", pa.string()),
            ("profile_source", pa.string()),
            ("rank", pa.int64()),
            ("resume", pa.string()),
            ("score", pa.float64()),
        ]
    )
    profiles = roles.matched
    rows = [
        {
            "profile": profiles[role].role,
            "profile_source": profiles[role].source,
            "rank": rank,
            "resume": name,
            "score": score,
        }
        for role, rank, name, score in best.ranked()
    ]
    return pa.Table.from_pylist(rows, schema=schema)
