"""The pieces of which tables for a terminal are made: bars, verdicts, warnings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from matcher.datamodels import Competency, Passage
from matcher.display.inert import plain
from matcher.display.signs import (
    FACT_SYMBOLS,
    NICE,
    SYMBOLS,
    UNMET,
    UNSURE,
    UNSURE_SIGN,
    bar,
    hundredths,
    measured_words,
    shown_words,
    verdict_words,
)
from matcher.reports.titlewanting import titled_words
from matcher.results import (
    VERDICTS,
    Evidence,
    FactStatus,
    MatchResult,
    TitleMatch,
    Verdict,
)

GAP = 2
"""Blanks between two columns."""

COLORS: dict[Verdict, str] = {"demonstrated": "green", "claimed": "yellow", "missing": "red"}

FACT_COLORS: dict[FactStatus, str] = {"met": "green", "not met": "red", "unclear": "yellow"}

_WIDE = 60


def bare_table() -> Table:
    """Return a table without lines, of which only the headings stand back."""
    return Table(box=None, padding=(0, GAP, 0, 0), pad_edge=False, header_style="dim")


def is_narrow(width: int) -> bool:
    """Return whether so many columns have no room for bars and words beside names."""
    return width < _WIDE


def score_bar(score: float, *, narrow: bool) -> Text:
    """Return a score as number and bar; the number alone where it is narrow."""
    if narrow:
        return Text(f"{score:.2f}")
    filled, rest = bar(score)
    return Text.assemble(f"{score:.2f} ", (filled, "cyan"), (rest, "dim"), no_wrap=True)


def shown_bar(score: float, *, narrow: bool) -> Text:
    """Return how much of a role is shown, 0 to 100, and a bar; narrow, the number alone."""
    number = f"{hundredths(score):>3}"
    if narrow:
        return Text(number)
    filled, rest = bar(score)
    return Text.assemble(f"{number} ", (filled, "cyan"), (rest, "dim"), no_wrap=True)


def whole(result: MatchResult) -> Text:
    """Return how much of the role is shown, and where that lies among people measured."""
    filled, rest = bar(result.score)
    text = Text.assemble(f"{shown_words(result.score)} ", (filled, "cyan"), (rest, "dim"))
    if result.measured is not None:
        higher_than, people = result.measured.higher_than, result.measured.people
        text.append(f", {measured_words(higher_than, people)}")
    return text


def unmet(result: MatchResult, prefix: str = "") -> Iterator[Text]:
    """Yield a line that names the facts that must be met and are not, if there are any."""
    if labels := [plain(fact.label) for fact in result.unmet_must]:
        sign = FACT_SYMBOLS["not met"]
        yield Text(f"{sign} {prefix}{UNMET}: {', '.join(labels)}", FACT_COLORS["not met"])


def by_title(title: TitleMatch) -> Text:
    """Return what of a score is nearness to the role's title."""
    return Text(titled_words(title), "dim")


def symbol_and_word(verdict: Verdict, *, unsure: bool = False) -> Text:
    """Return a verdict in a form that reads without colour."""
    words = verdict_words(verdict, unsure=unsure)
    return Text(f"{SYMBOLS[verdict]} {words}", COLORS[verdict])


def legend() -> Text:
    """Return what the symbols mean, on one line."""
    verdicts = [symbol_and_word(verdict) for verdict in VERDICTS]
    return Text("  ").join([*verdicts, Text(f"{UNSURE_SIGN} {UNSURE}")])


def missing_names(result: MatchResult) -> list[str]:
    """Return the names of the missing competencies, those that are only welcome last."""
    missing = [m.competency for m in result.competencies if m.verdict == "missing"]
    return [plain(each.name) for each in sorted(missing, key=lambda each: not each.must)]


def named(competency: Competency) -> Text:
    """Return the name of a competency, and whether it is only welcome."""
    name = Text(plain(competency.name))
    return name if competency.must else name.append(f" · {NICE}", "dim")


def copies(result: MatchResult, prefix: str = "") -> Iterator[Text]:
    """Yield a line that names the file of which a résumé is a copy, if it is one."""
    if result.duplicate_of is not None:
        yield Text(f"= {prefix}same text as {plain(result.duplicate_of)}")


def warning_lines(warnings: Iterable[str], prefix: str = "") -> Iterator[Text]:
    """Yield one line a warning."""
    for warning in warnings:
        yield Text(f"! {prefix}{plain(warning)}", "yellow")


def quotation(passage: Evidence | Passage, *, place_first: bool = False) -> Text:
    """Return a passage in quotes, and where it stands."""
    page = "" if passage.page is None else f", page {passage.page}"
    place, text = f"({passage.section}{page})", f"“{plain(passage.text)}”"
    if place_first:
        return Text.assemble((f"{place} ", "dim"), text)
    return Text.assemble(text, (f" {place}", "dim"))


def indented(text: Text) -> Padding:
    """Return text all lines of which stand to the right of a heading."""
    return Padding(text, (0, 0, 0, 4))
