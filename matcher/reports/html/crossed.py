"""The page of several roles: a heat map of résumé by role, and both rankings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, TextIO

from matcher.datamodels import Competency
from matcher.display.inert import plain
from matcher.display.signs import hundredths
from matcher.reports.comparable import ROUGHLY, how_judged, is_learned
from matcher.reports.html import asset, write_page
from matcher.reports.html.islands import safe_json
from matcher.reports.html.overview import Ranking, competency_values
from matcher.reports.html.people import person
from matcher.reports.html.rolebox import RoleBox, asked_in
from matcher.results import (
    VERDICTS,
    MatchResult,
    Pair,
    PairCell,
    Pairs,
    RoleKey,
    Standing,
    by_best_role,
    role_labels,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

_SCRIPTS = (
    "elements.js",
    "facts.js",
    "ranking.js",
    "todo.js",
    "person.js",
    "crosshead.js",
    "page.js",
    "crossstart.js",
)


class GridCell(NamedTuple):
    """A score of the heat map; ``place`` is the number of the view with its evidence."""

    score: str
    heat: int
    place: int
    label: str
    of_role: int
    best: bool


class GridRow(NamedTuple):
    """A résumé: its scores by role, None where there is none, and from the best role down."""

    name: str
    copy_of: str
    cells: list[GridCell | None]
    ranked: list[GridCell]


class RankedResume(NamedTuple):
    """A résumé in the ranking of a role; ``counts`` are those of the verdicts.

    ``unmet`` names the facts that must be met and are not.
    """

    rank: int
    name: str
    score: str
    place: int
    of_role: int
    counts: tuple[int, ...]
    unmet: str


class RankedRole(NamedTuple):
    """A role, what it asks if it has a file, and its résumés, best first."""

    label: str
    asked: RoleBox | None
    ranked: list[RankedResume]


def write_pairs_html(pairs: Pairs, stream: TextIO, *, blind: bool = False) -> None:
    """Write results of several roles as one page, as :func:`~matcher.reports.html.write_html`.

    ``pairs`` are read once. With ``blind``, numbers in the order of the first role's ranking
    stand for names.
    """
    with Crossed(pairs.roles, blind=blind) as crossed:
        write_page(
            stream,
            css=asset("page.css") + asset("crossed.css"),
            script="\n".join(map(asset, _SCRIPTS)),
            role=f"{len(pairs.roles)} roles",
            asked=None,
            people=_people(pairs, crossed),
            ranking=crossed,
            crossed=crossed,
            roughly=ROUGHLY,
        )


def _people(pairs: Pairs, crossed: Crossed) -> Iterator[tuple[int, Markup]]:
    """Yield the number and the data of each pair's view, noting what the tables need."""
    for pair in pairs.pairs:
        number = crossed.add_pair(pair)
        columns = crossed.columns_of(pair.result)
        yield number, person(pair.result, columns, blind=crossed.blind)
    for failure in pairs.failures:
        crossed.add_failure(failure)


class Crossed(Ranking):
    """Collects pairs, by role and best first; each has a view of its own, numbered from 1."""

    def __init__(self, roles: Sequence[RoleKey], *, blind: bool) -> None:
        super().__init__(blind=blind)
        self.labels = role_labels(roles)
        self._own: dict[tuple[int, Competency], int] = {}
        self._roles = {key: number for number, key in enumerate(roles)}
        self._names: dict[str, str] = {}
        self._same: dict[str, str] = {}
        self._places: dict[tuple[int, str], int] = {}
        self._cells: list[PairCell] = []
        self._counts: list[tuple[tuple[int, ...], str]] = []
        self._asked: dict[int, RoleBox | None] = {}
        self._learned: dict[int, str] = {}

    def columns_of(self, result: MatchResult) -> list[int]:
        """Return the numbers of a result's competencies, which each role has for itself."""
        role = self._roles[result.role_key]
        return [
            self._own.setdefault((role, match.competency), len(self._own))
            for match in result.competencies
        ]

    def add_pair(self, pair: Pair) -> int:
        """Note a pair and return the number of its view, from 1."""
        result, standing = pair
        role, name = standing.role, self._named(result.resume)
        self.count += 1
        self.learned |= any(match.learned for match in result.competencies)
        self._numbers.setdefault(result.resume, len(self._numbers))
        self._places[role, result.resume] = self.count
        self._asked.setdefault(role, asked_in(result))
        self._learned.setdefault(role, is_learned(result))
        if result.duplicate_of is not None:
            self._same[result.resume] = result.duplicate_of
        self._cells.append(PairCell(result.resume, result.score, standing, self.count))
        verdicts = [match.verdict for match in result.competencies]
        counts = tuple(verdicts.count(verdict) for verdict in VERDICTS)
        unmet = ", ".join(plain(fact.label) for fact in result.unmet_must)
        self._counts.append((counts, unmet))
        self.columns_of(result)
        self._rows.write(f"{safe_json(self._pair_row(result, name, standing))}\n")
        return self.count

    def how_judged(self) -> str:
        """Return which roles were learned, in a sentence."""
        return how_judged(self.labels, self._learned)

    def grid(self) -> Iterator[GridRow]:
        """Yield the heat map, résumés grouped by their best role."""
        for row in by_best_role(self._cells):
            ranked = [self._grid_cell(cell) for cell in row]
            by_role = dict(zip((cell.standing.role for cell in row), ranked, strict=True))
            cells = [by_role.get(number) for number in range(len(self.labels))]
            name = row[0].resume
            yield GridRow(self._named(name), self._copied(name), cells, ranked)

    def by_role(self) -> Iterator[RankedRole]:
        """Yield the ranking of each role."""
        ranked: list[list[RankedResume]] = [[] for _ in self.labels]
        for cell, told in zip(self._cells, self._counts, strict=True):
            standing, name = cell.standing, self._named(cell.resume)
            line = RankedResume(
                standing.in_role, name, _shown(cell), cell.place, standing.of_role, *told
            )
            ranked[standing.role].append(line)
        for number, (label, own) in enumerate(zip(self.labels, ranked, strict=True)):
            yield RankedRole(label, self._asked.get(number), own)

    def island(self) -> Iterator[Markup]:
        """Yield roles, competencies, copies and rows as pieces of JSON, once all is noted."""
        competencies = safe_json([[*competency_values(c), role] for role, c in self._own])
        copies = safe_json(
            {
                place: self._places.get((role, self._same[name]), self._copied(name))
                for (role, name), place in self._places.items()
                if name in self._same
            }
        )
        roles = safe_json(self.labels)
        yield from self._with_rows(
            f'{{"roles":{roles},"competencies":{competencies},"copies":{copies}'
            f',"facts":{self._facts_asked()}'
        )

    def _pair_row(self, result: MatchResult, name: str, standing: Standing) -> list[object]:
        """Return the row of a pair: no scores by column, which no table of the page has."""
        verdicts = "".join(str(VERDICTS.index(m.verdict)) for m in result.competencies)
        unsure = "".join(str(int(m.unsure)) for m in result.competencies)
        facts = self._statuses(result)
        about = [
            name,
            round(result.score, 2),
            len(result.warnings),
            [],
            verdicts,
            unsure,
            facts,
        ]
        resume = self._numbers[result.resume]
        return [*about, standing.role, resume, standing.in_role, standing.of_role]

    def _grid_cell(self, cell: PairCell) -> GridCell:
        standing = cell.standing
        return GridCell(
            score=_shown(cell),
            heat=int(cell.score * 10),
            place=cell.place,
            label=self.labels[standing.role],
            of_role=standing.of_role,
            best=cell.is_best,
        )

    def _named(self, name: str) -> str:
        """Return what a résumé is called on the page."""
        number = len(self._names) + 1
        return self._names.setdefault(name, f"Résumé {number}" if self.blind else plain(name))

    def _copied(self, name: str) -> str:
        """Return what the file is called that another is a copy of; nothing if it is none."""
        first = self._same.get(name)
        if first is None:
            return ""
        elsewhere = "a file that is not in this list" if self.blind else plain(first)
        return self._names.get(first, elsewhere)


def _shown(cell: PairCell) -> str:
    return str(hundredths(cell.score))
