"""Results as tables for a terminal: one résumé in detail, or a ranking of several."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from matcher.display.inert import plain
from matcher.display.signs import (
    GROUPS,
    SYMBOLS,
    UNSURE_SIGN,
    footer,
    rounded_score,
    score_heading,
    verdict_words,
)
from matcher.reports.answer import because, what_to_do
from matcher.reports.asked import what_is_asked
from matcher.reports.beside import met_or_not
from matcher.reports.cells import (
    COLORS,
    bare_table,
    by_title,
    copies,
    indented,
    is_narrow,
    legend,
    named,
    quotation,
    score_bar,
    symbol_and_word,
    unmet,
    warning_lines,
    whole,
)
from matcher.reports.style import Style
from matcher.reports.titlewanting import title_lacks
from matcher.results import CompetencyMatch, Failure, MatchResult, Pairs, role_labels

if TYPE_CHECKING:
    from matcher.roles.profiles import RoleProfile

_COSINES = {False: ("Lexical", "Semantic"), True: ("Lex.", "Sem.")}
_MIN_WIDTH = 40
_MADE_IT = "▸ "  # stands before the passage that made a verdict


def draw(rows: Sequence[MatchResult | Failure], *, single: bool, style: Style) -> str:
    """Return ranked results as a table, or a single one in detail; it has 40 columns or more.

    Below 60 columns there is no room for bars and words beside names: numbers and symbols
    stand alone.
    """
    style = style._replace(width=max(style.width, _MIN_WIDTH))
    return _print(_parts(rows, style, single=single), style)


def draw_pairs(pairs: Pairs, style: Style) -> str:
    """Return results of several roles as tables; with passages, each pair in detail too."""
    style = style._replace(width=max(style.width, _MIN_WIDTH))
    return _print(_parts_of_pairs(pairs, style), style)


def draw_profile(profile: RoleProfile, style: Style, then: str = "") -> str:
    """Return what was made of a job description, as it stands above the table of a run.

    ``then`` is a last line, on what may be done with it.
    """
    style = style._replace(width=max(style.width, _MIN_WIDTH))
    return _print(what_is_asked(profile, then), style)


def draw_line(line: str, style: Style) -> str:
    """Return what stands back below a table."""
    return _print([Text(line, "dim")], style._replace(width=max(style.width, _MIN_WIDTH)))


def _parts(
    rows: Sequence[MatchResult | Failure], style: Style, *, single: bool
) -> Iterator[RenderableType]:
    """Yield what is printed, one below the other."""
    scored = [row for row in rows if isinstance(row, MatchResult)]
    if not single:
        from matcher.reports.ranking import ranking

        yield from ranking(scored, style.width)
    if single or style.explain:
        for result in scored:
            yield from _detail(result, style)
        if scored:
            learned = all(match.learned for row in scored for match in row.competencies)
            yield Text(footer(learned=learned), "dim")
    yield from _failures([row for row in rows if isinstance(row, Failure)])


def _parts_of_pairs(pairs: Pairs, style: Style) -> Iterator[RenderableType]:
    """Yield what is printed of several roles, one below the other."""
    labels, listed = role_labels(pairs.roles), list(pairs.pairs)
    if listed:
        from matcher.reports.crosstable import crossing

        yield from crossing(listed, pairs.roles, style.width)
    else:
        yield Text("No résumé to rank.")
    if style.explain and listed:
        for result, standing in listed:
            yield Text()
            yield from _detail(replace(result, profile=labels[standing.role]), style)
        matches = (match for pair in listed for match in pair.result.competencies)
        yield Text(footer(learned=all(match.learned for match in matches)), "dim")
    yield from _failures(list(pairs.failures))


def _print(parts: Iterable[RenderableType], style: Style) -> str:
    """Return what a terminal would show; nothing of the environment changes it."""
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=style.width,
        force_terminal=style.color,
        color_system="standard" if style.color else None,
        no_color=not style.color,
        force_jupyter=False,
        legacy_windows=False,
        emoji=False,
    )
    for part in parts:
        console.print(part)
    lines = stream.getvalue().splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _detail(result: MatchResult, style: Style) -> Iterator[RenderableType]:
    """Yield all that is known of one résumé."""
    yield Text.assemble((plain(result.resume), "bold"), f" · {plain(result.profile)}")
    yield whole(result)
    yield from unmet(result)
    if result.title and (style.explain or title_lacks(result)):
        yield by_title(result.title)
    yield from copies(result)
    yield from warning_lines(result.warnings)
    yield from what_to_do(result, style.width, whole=style.explain)
    yield Text()
    yield _competencies(result, style)
    if is_narrow(style.width):
        yield legend()
    yield from met_or_not(result.facts, explain=style.explain)
    if style.explain:
        for match in result.competencies:
            yield from _explanation(match)
        yield Text()


def _competencies(result: MatchResult, style: Style) -> Table:
    """Return one row a competency, by kind."""
    table, narrow = bare_table(), is_narrow(style.width)
    table.add_column("Competency", overflow="fold")
    heading = score_heading(learned=result.is_learned)
    cosines = _COSINES[narrow] if style.cosines else ()
    for title in (
        *cosines,
        f"{heading[:4]}." if narrow else heading,
        "" if narrow else "Verdict",
    ):
        table.add_column(title, no_wrap=True)
    for kind, title in GROUPS.items():
        matches = [match for match in result.competencies if match.competency.kind == kind]
        if matches:
            table.add_row(Text(title, "bold"))
        for match in matches:
            numbers = (f"{match.lexical:.2f}", f"{match.semantic:.2f}") if cosines else ()
            table.add_row(
                Padding(named(match.competency), (0, 0, 0, 2)),
                *numbers,
                score_bar(rounded_score(match.score, match.verdict), narrow=narrow),
                _verdict(match, narrow=narrow),
            )
    return table


def _verdict(match: CompetencyMatch, *, narrow: bool) -> Text:
    if not narrow:
        return symbol_and_word(match.verdict, unsure=match.unsure)
    sign = UNSURE_SIGN if match.unsure else ""
    return Text(f"{SYMBOLS[match.verdict]}{sign}", COLORS[match.verdict])


def _explanation(match: CompetencyMatch) -> Iterator[RenderableType]:
    """Yield the passages of what is demonstrated or claimed: the one that made the verdict."""
    if match.verdict == "missing":
        return
    name, words = (
        plain(match.competency.name),
        verdict_words(match.verdict, unsure=match.unsure),
    )
    heading = f"{SYMBOLS[match.verdict]} {name}", f"bold {COLORS[match.verdict]}"
    yield Text.assemble("\n", heading, f" · {words}{because(match)}")
    for evidence in match.evidence:
        text = quotation(evidence)
        if evidence.decisive and evidence.matched:
            text.append(f" · matched: {plain(', '.join(evidence.matched))}")
        yield indented(Text.assemble((_MADE_IT if evidence.decisive else "  ", "bold"), text))


def _failures(failures: Sequence[Failure]) -> Iterator[RenderableType]:
    """Yield the files that were not read, each with kind and reason, and those left out."""
    unread = [failure for failure in failures if not failure.is_left_out]
    if unread:
        yield Text(f"Not read: {len(unread)}", "bold red")
    for failure in unread:
        said = plain(failure.message)
        kind = "" if said.startswith(failure.kind) else f"{failure.kind}: "
        yield Text(f"  {plain(failure.resume)}: {kind}{said}")
    for failure in failures:
        if failure.is_left_out:
            yield Text(f"{plain(failure.resume)}: {plain(failure.message)}", "bold red")
