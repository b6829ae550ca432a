"""Many résumés as one table for a terminal, best first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from matcher.display.inert import plain
from matcher.display.signs import SYMBOLS
from matcher.reports.cells import (
    GAP,
    bare_table,
    copies,
    is_narrow,
    legend,
    missing_names,
    score_bar,
    warning_lines,
)
from matcher.results import VERDICTS, MatchResult, Verdict

ROWS_AT_A_TIME = 500
"""The rows that are drawn at a time: rich holds every cell of a table."""

_HEADINGS = ("Score", *map(SYMBOLS.__getitem__, VERDICTS), "Missing")
_NAMED = 2


def ranking(results: Sequence[MatchResult], width: int) -> Iterator[RenderableType]:
    """Yield the table of ranked résumés, in parts; its legend, the copies, the warnings.

    A narrow one has no column for what is missing.
    """
    if not results:
        yield Text("No résumé to rank.")
        return
    roles = dict.fromkeys(plain(result.profile) for result in results)
    count = f"{len(results)} résumés, best first" if len(results) > 1 else "1 résumé"
    yield Text(f"{', '.join(roles)}: {count}", "bold")
    yield from ranked_rows(results, width)
    for result in results:
        yield from copies(result, f"{plain(result.resume)}: ")
    common = set(results[0].warnings).intersection(*(result.warnings for result in results))
    yield from warning_lines(w for w in results[0].warnings if w in common)
    for result in results:
        own = (w for w in result.warnings if w not in common)
        yield from warning_lines(own, f"{plain(result.resume)}: ")


def ranked_rows(
    results: Sequence[MatchResult], width: int, heading: str = "Résumé"
) -> Iterator[RenderableType]:
    """Yield the rows of a ranking under its headings, in parts, and what their signs mean."""
    widths = _widths(results, width)
    for start in range(0, len(results), ROWS_AT_A_TIME):
        part = results[start : start + ROWS_AT_A_TIME]
        yield _part(part, start, widths, heading, narrow=is_narrow(width))
    yield legend()


def _widths(results: Sequence[MatchResult], width: int) -> list[int]:
    """Return the widths of the columns, which are those of all parts.

    Names are given what they need, but three fifths of the room at most where what is
    missing stands beside them.
    """
    narrow = is_narrow(width)
    count = len(str(max(len(result.competencies) for result in results)))
    score = max(cell_len(score_bar(1.0, narrow=narrow).plain), len("Score"))
    others = [len(str(len(results))), score, count, count, count]
    room = width - sum(others) - GAP * len(others)
    most = room if narrow else room * 3 // 5
    longest = max(cell_len(plain(result.resume)) for result in results)
    name = min(max(longest, len("Résumé")), most)
    number, *rest = others
    return [number, name, *rest] if narrow else [number, name, *rest, room - name - GAP]


def _part(
    results: Sequence[MatchResult],
    start: int,
    widths: Sequence[int],
    heading: str,
    *,
    narrow: bool,
) -> Table:
    """Return the rows from ``start`` on, with headings above the first."""
    table = bare_table()
    table.show_header = start == 0
    for title, width in zip(("#", heading, *_HEADINGS), widths, strict=False):
        table.add_column(title, width=width, overflow="fold")
    for number, result in enumerate(results, start + 1):
        name, score = Text(plain(result.resume)), score_bar(result.score, narrow=narrow)
        counts = (Text(str(_count(result, verdict))) for verdict in VERDICTS)
        cells = (Text(str(number)), name, score, *counts, _missing_in_brief(result))
        table.add_row(*cells[: len(widths)])
    return table


def _missing_in_brief(result: MatchResult) -> Text:
    """Return the first missing competencies and the number of the others."""
    names = missing_names(result)
    more = f" +{len(names) - _NAMED}" if len(names) > _NAMED else ""
    return Text(f"{', '.join(names[:_NAMED])}{more}")


def _count(result: MatchResult, verdict: Verdict) -> int:
    """Return how many competencies have a verdict."""
    return sum(match.verdict == verdict for match in result.competencies)
