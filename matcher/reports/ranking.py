"""Many résumés as one table for a terminal, best first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rich.cells import cell_len
from rich.console import RenderableType
from rich.text import Text

from matcher.datamodels import Fact
from matcher.display.inert import plain
from matcher.display.shortened import shortened
from matcher.display.signs import SYMBOLS, UNSURE_SIGN
from matcher.reports.apart import in_common, set_apart
from matcher.reports.beside import fact_signs, facts_asked, facts_named
from matcher.reports.cells import (
    GAP,
    bare_table,
    copies,
    is_narrow,
    legend,
    missing_names,
    shown_bar,
    warning_lines,
)
from matcher.results import VERDICTS, MatchResult, Verdict

ROWS_AT_A_TIME = 500
"""The rows that are drawn at a time: rich holds every cell of a table."""

_FACTS = {False: "Facts", True: "✓✗"}  # by whether it is narrow
_HEADINGS = ("Shown", *map(SYMBOLS.__getitem__, VERDICTS), UNSURE_SIGN)
_APART = "Sets apart: + more, − less than most"
_NAMED = 2


def ranking(results: Sequence[MatchResult], width: int) -> Iterator[RenderableType]:
    """Yield the table of ranked résumés, in parts; its legend, the copies, the warnings.

    Of several, a column has the signs of the facts that the role asks, if it does, named below,
    and beside each stands what sets it apart from the others; a narrow one has no column for
    that.
    """
    if not results:
        yield Text("No résumé to rank.")
        return
    roles = dict.fromkeys(plain(result.profile) for result in results)
    count = f"{len(results)} résumés, best first" if len(results) > 1 else "1 résumé"
    yield Text(f"{', '.join(roles)}: {count}", "bold")
    yield from ranked_rows(_with_short_names(results, width), width, apart=len(results) > 1)
    for result in results:
        yield from copies(result, f"{plain(result.resume)}: ")
    common = set(results[0].warnings).intersection(*(result.warnings for result in results))
    yield from warning_lines(w for w in results[0].warnings if w in common)
    for result in results:
        own = (w for w in result.warnings if w not in common)
        yield from warning_lines(own, f"{plain(result.resume)}: ")


def _with_short_names(results: Sequence[MatchResult], width: int) -> list[MatchResult]:
    """Return the results with names that have room, but for those that would be alike."""
    room = _widths(results, width)[1]
    names = [shortened(plain(result.resume), room, cell_len) for result in results]
    alike = Counter(names)
    return [
        replace(result, resume=name) if alike[name] == 1 else result
        for result, name in zip(results, names, strict=True)
    ]


def ranked_rows(
    results: Sequence[MatchResult], width: int, heading: str = "Résumé", *, apart: bool = False
) -> Iterator[RenderableType]:
    """Yield the rows of a ranking under its headings, in parts, and what their signs mean.

    ``apart`` tells what sets each apart from the others, in place of what it lacks.
    """
    widths = _widths(results, width)
    facts = _facts_told(results)
    heads = (
        *_HEADINGS,
        *([_FACTS[is_narrow(width)]] if facts else []),
        _APART if apart else "Missing",
    )
    headings = ("#", heading, *heads)
    if apart:
        told = [_within(names, widths[-1]) for names in _set_apart(results)]
    else:
        told = [_missing_in_brief(result) for result in results]
    for start in range(0, len(results), ROWS_AT_A_TIME):
        table = bare_table()
        table.show_header = start == 0
        for title, column in zip(headings, widths, strict=False):
            table.add_column(title, width=column, overflow="fold")
        for number in range(start, min(start + ROWS_AT_A_TIME, len(results))):
            cells = _cells(number, results[number], narrow=is_narrow(width))
            signs = [fact_signs(results[number], facts)] if facts else []
            table.add_row(*[*cells, *signs, told[number]][: len(widths)])
        yield table
    yield legend()
    yield from facts_named(facts)
    yield from _in_common(results) if apart else ()


def _facts_told(results: Sequence[MatchResult]) -> list[Fact]:
    """Return the facts that have a column: none for one résumé, whose own table has them."""
    return facts_asked(results) if len(results) > 1 else []


def _widths(results: Sequence[MatchResult], width: int) -> list[int]:
    """Return the widths of the columns, which are those of all parts.

    Names are given what they need, but half of the room at most where something stands beside
    them.
    """
    narrow = is_narrow(width)
    count = len(str(max(len(result.competencies) for result in results)))
    shown = max(cell_len(shown_bar(1.0, narrow=narrow).plain), len(_HEADINGS[0]))
    others = [len(str(len(results))), shown, *[count] * (len(_HEADINGS) - 1)]
    if facts := _facts_told(results):
        others.append(max(len(_FACTS[narrow]), len(facts)))
    room = width - sum(others) - GAP * len(others)
    most = room if narrow else room // 2
    longest = max(cell_len(plain(result.resume)) for result in results)
    name = min(max(longest, len("Résumé")), most)
    number, *rest = others
    return [number, name, *rest] if narrow else [number, name, *rest, room - name - GAP]


def _cells(number: int, result: MatchResult, *, narrow: bool) -> list[Text]:
    """Return the first cells of a row: number, name, how much is shown, and the counts."""
    counts = [*(_count(result, verdict) for verdict in VERDICTS)]
    counts.append(sum(match.unsure for match in result.competencies))
    return [
        Text(str(number + 1)),
        Text(plain(result.resume)),
        shown_bar(result.score, narrow=narrow),
        *(Text(str(count)) for count in counts),
    ]


def _missing_in_brief(result: MatchResult) -> Text:
    """Return the first missing competencies and the number of the others."""
    names = missing_names(result)
    more = f" +{len(names) - _NAMED}" if len(names) > _NAMED else ""
    return Text(f"{', '.join(names[:_NAMED])}{more}")


def _set_apart(results: Sequence[MatchResult]) -> list[list[str]]:
    """Return for each result what it has more than most, and what it lacks."""
    return [
        [f"+ {plain(name)}" for name in more] + [f"− {plain(name)}" for name in less]
        for more, less in set_apart(results)
    ]


def _within(names: Sequence[str], width: int) -> Text:
    """Return names as they have room in a line each; in one line where that holds them."""
    text = ", ".join(names)
    if cell_len(text) <= width:
        return Text(text)
    lines = [Text(name) for name in names]
    for line in lines:
        line.truncate(width, overflow="ellipsis")
    return Text("\n").join(lines)


def _in_common(results: Sequence[MatchResult]) -> Iterator[Text]:
    """Yield what all of them lack, and what all of them show."""
    headings: dict[Verdict, str] = {"missing": "Missing in all", "demonstrated": "Shown by all"}
    for verdict, heading in headings.items():
        if names := in_common(results, verdict):
            yield Text(f"{heading}: {plain(', '.join(names))}")


def _count(result: MatchResult, verdict: Verdict) -> int:
    """Return how many competencies have a verdict."""
    return sum(match.verdict == verdict for match in result.competencies)
