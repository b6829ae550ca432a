"""Results as tables for a terminal: one résumé in detail, or a ranking of several."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from matcher.reports.plain import plain
from matcher.results import CompetencyMatch, Evidence, Failure, MatchResult, Verdict

_VERDICTS: dict[Verdict, tuple[str, str]] = {
    "demonstrated": ("●", "green"),
    "claimed": ("◐", "yellow"),
    "missing": ("○", "red"),
}
_REASONS: dict[Verdict, str] = {
    "demonstrated": ": a passage tells what was done",
    "claimed": ": mentioned, but not what was done",
    "missing": "",
}
_GROUPS = {"responsibility": "Responsibilities", "skill": "Essential skills"}
_FOOTER = (
    "Scores are probabilities that a careful reader finds the competency; a person decides."
)
_MIN_WIDTH = 40
_BAR = 8
_NAMED = 2
_INDICATORS = 4


class Style(NamedTuple):
    """How to draw: with passages, so many columns wide, with colours."""

    explain: bool = False
    width: int = 80
    color: bool = False


def draw(rows: Sequence[MatchResult | Failure], *, single: bool, style: Style) -> str:
    """Return ranked results as a table, or a single one in detail."""
    scored = [row for row in rows if isinstance(row, MatchResult)]
    failures = [row for row in rows if isinstance(row, Failure)]
    parts: list[RenderableType] = []
    if not single:
        parts += _ranking(scored)
    if single or style.explain:
        for result in scored:
            parts += _detail(result, style)
        if scored:
            parts.append(Text(_FOOTER, "dim"))
    parts += _failures(failures)
    return _print(parts, style)


def _print(parts: Sequence[RenderableType], style: Style) -> str:
    """Return what a terminal would show; nothing of the environment changes it."""
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=max(style.width, _MIN_WIDTH),
        force_terminal=style.color,
        color_system="standard" if style.color else None,
        no_color=not style.color,
        force_jupyter=False,
        legacy_windows=False,
    )
    for part in parts:
        console.print(part)
    lines = stream.getvalue().splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _ranking(results: Sequence[MatchResult]) -> Iterator[RenderableType]:
    """Yield the table of many résumés, its legend and their warnings."""
    if not results:
        yield Text("No résumé to rank.")
        return
    roles = dict.fromkeys(plain(result.profile) for result in results)
    count = f"{len(results)} résumés, best first" if len(results) > 1 else "1 résumé"
    yield Text(f"{', '.join(roles)}: {count}", "bold")
    table = _table("#", "Résumé", "Score", *(symbol for symbol, _ in _VERDICTS.values()))
    table.add_column("Missing", overflow="fold")
    for rank, result in enumerate(results, 1):
        counts = (str(_count(result, verdict)) for verdict in _VERDICTS)
        name = Text(plain(result.resume), overflow="fold")
        table.add_row(str(rank), name, _bar(result.score), *counts, _missing_in_brief(result))
    yield table
    yield Text("  ").join(_verdict(verdict) for verdict in _VERDICTS)
    of_all = {w for w in results[0].warnings if all(w in r.warnings for r in results)}
    yield from _warnings(w for w in results[0].warnings if w in of_all)
    for result in results:
        own = (w for w in result.warnings if w not in of_all)
        yield from _warnings(own, f"{plain(result.resume)}: ")


def _detail(result: MatchResult, style: Style) -> Iterator[RenderableType]:
    """Yield all that is known of one résumé."""
    title = Text.assemble(
        (plain(result.resume), "bold"), f" · {plain(result.profile)} · score "
    )
    yield title.append_text(_bar(result.score))
    yield from _warnings(result.warnings)
    yield _competencies(result)
    names = [plain(m.competency.name) for m in result.competencies if m.verdict == "missing"]
    yield Text(f"Missing: {', '.join(names) or 'nothing'}")
    if style.explain:
        for match in result.competencies:
            yield from _explanation(match)
    yield Text()


def _competencies(result: MatchResult) -> Table:
    """Return one row a competency, by kind."""
    table = _table("Competency", "Lexical", "Semantic", "Score", "Verdict")
    for kind, heading in _GROUPS.items():
        matches = [match for match in result.competencies if match.competency.kind == kind]
        if matches:
            table.add_row(Text(heading, "bold"))
        for match in matches:
            table.add_row(
                Text(f"  {plain(match.competency.name)}"),
                f"{match.lexical:.2f}",
                f"{match.semantic:.2f}",
                _bar(match.score),
                _verdict(match.verdict),
            )
    return table


def _explanation(match: CompetencyMatch) -> Iterator[RenderableType]:
    """Yield the passages behind a verdict, or what a reader misses."""
    symbol, color = _VERDICTS[match.verdict]
    name = plain(match.competency.name)
    verdict = f"{match.verdict}{_REASONS[match.verdict]}"
    yield Text.assemble("\n", (f"{symbol} {name}", f"bold {color}"), f" · {verdict}")
    if match.verdict != "missing":
        yield from (_indented(_quotation(evidence)) for evidence in match.evidence)
        return
    if match.competency.indicators:
        indicators = "; ".join(match.competency.indicators[:_INDICATORS])
        yield _indented(Text(f"A reader would look for: {plain(indicators)}"))
    if match.evidence:
        nearest = Text("nearest, not enough: ", "dim")
        yield _indented(nearest.append_text(_quotation(match.evidence[0])))


def _quotation(evidence: Evidence) -> Text:
    """Return a passage in quotes, and where it stands."""
    page = "" if evidence.page is None else f", page {evidence.page}"
    return Text.assemble(f"“{plain(evidence.text)}”", (f" ({evidence.section}{page})", "dim"))


def _indented(text: Text) -> Padding:
    """Return text all lines of which stand to the right of a heading."""
    return Padding(text, (0, 0, 0, 4))


def _warnings(warnings: Iterable[str], prefix: str = "") -> Iterator[RenderableType]:
    """Yield one line a warning."""
    for warning in warnings:
        yield Text(f"! {prefix}{plain(warning)}", "yellow")


def _failures(failures: Sequence[Failure]) -> Iterator[RenderableType]:
    """Yield the files that were not read, each with kind and reason."""
    if failures:
        yield Text(f"Not read: {len(failures)}", "bold red")
    for failure in failures:
        yield Text(f"  {plain(failure.resume)}: {failure.kind}: {plain(failure.message)}")


def _missing_in_brief(result: MatchResult) -> Text:
    """Return the first missing competencies and the number of the others."""
    names = [plain(m.competency.name) for m in result.competencies if m.verdict == "missing"]
    more = f" +{len(names) - _NAMED}" if len(names) > _NAMED else ""
    return Text(f"{', '.join(names[:_NAMED])}{more}", overflow="fold")


def _count(result: MatchResult, verdict: Verdict) -> int:
    """Return how many competencies have a verdict."""
    return sum(match.verdict == verdict for match in result.competencies)


def _verdict(verdict: Verdict) -> Text:
    """Return a verdict as symbol and word, which reads without colour."""
    symbol, color = _VERDICTS[verdict]
    return Text(f"{symbol} {verdict}", color)


def _bar(score: float) -> Text:
    """Return a score as number and bar."""
    filled = round(score * _BAR)
    bar = ("█" * filled, "cyan"), ("░" * (_BAR - filled), "dim")
    return Text.assemble(f"{score:.2f} ", *bar, no_wrap=True)


def _table(*headings: str) -> Table:
    """Return an empty table without frame."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for heading in headings:
        wraps = heading in ("Competency", "Résumé")
        table.add_column(heading, no_wrap=not wraps, overflow="fold")
    return table
