"""Several roles as tables for a terminal: résumés for each role, roles for each résumé."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from rich.cells import cell_len
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from matcher.display.inert import plain
from matcher.display.signs import hundredths
from matcher.reports.cells import GAP, bare_table, copies, is_narrow, warning_lines
from matcher.reports.comparable import ROUGHLY, how_judged, is_learned
from matcher.reports.ranking import ROWS_AT_A_TIME, ranked_rows
from matcher.results import Pair, PairCell, RoleKey, by_best_role, role_labels
from matcher.results.pairs import HARDLY

_BEST = "▸"
_BEST_ROLE = "Best role"
_CELL = len("▸100")
_NAMED = 5
_SHORTEST = 12  # columns for the name of the best role; with fewer it has none


def crossing(
    pairs: Sequence[Pair], roles: Sequence[RoleKey], width: int
) -> Iterator[RenderableType]:
    """Yield the best résumés of each role, and scores by résumé and role; then the warnings.

    ``pairs`` come by role, best first. Of one résumé alone the roles are ranked instead.
    """
    labels, cells = role_labels(roles), [_cell(pair) for pair in pairs]
    rows = by_best_role(cells)
    count = "1 résumé" if len(rows) == 1 else f"{len(rows)} résumés"
    yield Text(f"{len(roles)} roles, {count}", "bold")
    yield Text(ROUGHLY, "dim")
    yield Text(
        how_judged(labels, {p.standing.role: is_learned(p.result) for p in pairs}), "dim"
    )
    if len(rows) == 1:
        yield Text()
        yield from _roles_of_one(pairs, labels, width)
    elif rows:
        yield Text("\nRésumés for each role", "bold")
        yield _best_of_each(cells, labels)
        yield Text(f"\nRoles for each résumé ({_BEST} the best, if any is shown)", "bold")
        yield from _matrix(rows, labels, width)
    yield from _told_once(pairs)


def _cell(pair: Pair) -> PairCell:
    return PairCell(pair.result.resume, pair.result.score, pair.standing)


def _roles_of_one(
    pairs: Sequence[Pair], labels: Sequence[str], width: int
) -> Iterator[RenderableType]:
    """Yield the ranking of the roles for the only résumé."""
    yield Text(f"{plain(pairs[0].result.resume)}: roles, best first", "bold")
    ordered = sorted(pairs, key=lambda pair: pair.standing.of_role)
    named = [replace(pair.result, resume=labels[pair.standing.role]) for pair in ordered]
    yield from ranked_rows(named, width, "Role")


def _best_of_each(cells: Sequence[PairCell], labels: Sequence[str]) -> Table:
    """Return one row a role, with the first of its résumés."""
    table = bare_table()
    table.add_column("#", justify="right")
    for heading in ("Role", "Best résumés"):
        table.add_column(heading, overflow="fold", ratio=None)
    best = {role: list(own) for role, own in groupby(cells, lambda cell: cell.standing.role)}
    for number, label in enumerate(labels):
        own = best.get(number, [])
        first = [f"{plain(cell.resume)} {hundredths(cell.score)}" for cell in own[:_NAMED]]
        more = f", +{len(own) - _NAMED}" if len(own) > _NAMED else ""
        table.add_row(str(number + 1), Text(label), Text(", ".join(first) + more))
    return table


def _matrix(
    rows: Sequence[Sequence[PairCell]], labels: Sequence[str], width: int
) -> Iterator[RenderableType]:
    """Yield one row a résumé, one column a role; side by side as many as there is room for."""
    longest = max(cell_len(plain(row[0].resume)) for row in rows)
    name = min(max(longest, len("Résumé")), width * 2 // 5)
    named = (cell_len(_numbered(number, labels)) for number in range(len(labels)))
    most = max(len(_BEST_ROLE), *named)
    room = width - name - GAP
    count = max(1, room // (_CELL + GAP))
    best = min(most, room - len(labels) * (_CELL + GAP) - GAP)  # named where all else has room
    best = best if best >= min(most, _SHORTEST) and not is_narrow(width) else 0
    for first in range(0, len(labels), count):
        shown = range(first, min(first + count, len(labels)))
        for start in range(0, len(rows), ROWS_AT_A_TIME):
            if first and not start:
                yield Text()
            table = _headed(name, best, shown)
            table.show_header = start == 0
            for row in rows[start : start + ROWS_AT_A_TIME]:
                table.add_row(*_cells_of(row, labels, shown, best))
            yield table


def _headed(name: int, best: int, shown: range) -> Table:
    table = bare_table()
    table.add_column("Résumé", width=name, overflow="fold")
    if best:
        table.add_column(_BEST_ROLE, width=best, overflow="fold")
    for number in shown:
        table.add_column(str(number + 1), width=_CELL, justify="right")
    return table


def _cells_of(
    row: Sequence[PairCell], labels: Sequence[str], shown: range, best: int
) -> Iterator[Text]:
    """Yield the name, the best role if it has a column, and the score for each role shown."""
    yield Text(plain(row[0].resume))
    if best:
        yield Text(_numbered(row[0].standing.role, labels) if row[0].score >= HARDLY else "–")
    own = {cell.standing.role: cell for cell in row}
    for number in shown:
        cell = own.get(number)
        first = cell is not None and cell.is_best
        score = "–" if cell is None else f"{_BEST if first else ''}{hundredths(cell.score)}"
        yield Text(score, "bold cyan" if first else "")


def _numbered(number: int, labels: Sequence[str]) -> str:
    return f"{number + 1} {labels[number]}"


def _told_once(pairs: Sequence[Pair]) -> Iterator[RenderableType]:
    """Yield copies and warnings, each of a résumé once and not once a role."""
    resumes = {pair.result.resume: pair.result for pair in pairs}
    for name, result in resumes.items():
        yield from copies(result, f"{plain(name)}: ")
    told = dict.fromkeys(
        (pair.result.resume, w) for pair in pairs for w in pair.result.warnings
    )
    for name, warning in told:
        yield from warning_lines([warning], f"{plain(name)}: ")
