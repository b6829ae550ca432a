"""What to do about a résumé, before all numbers: what is missing or only claimed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from matcher.display.inert import plain
from matcher.display.signs import HONESTLY, SYMBOLS, verdict_words
from matcher.reports.cells import COLORS, quotation
from matcher.reports.undone import open_matches
from matcher.results import CompetencyMatch, MatchResult

FIRST = 3
"""So many are told in full, unless all are asked for: the weightiest."""

SIGNS = 4
"""Indicators of a competency that are told."""

_INDENT = 2


def what_to_do(result: MatchResult, width: int, *, whole: bool) -> Iterator[Text]:
    """Yield what is missing or only claimed, a few lines each, and how to go on from there.

    Each has why, the own passage that is nearest and what a reader would look for. ``whole``
    tells all of them, and no passage is cut then.
    """
    undone = open_matches(result)
    if not undone:
        yield Text("Nothing is missing or only claimed.", "bold")
        return
    shown = undone if whole else undone[:FIRST]
    more = (
        f" ({FIRST} of {len(undone)}; --explain tells all)" if len(shown) < len(undone) else ""
    )
    yield Text.assemble(("Missing or only claimed, weightiest first", "bold"), more)
    for match in shown:
        heading, *details = _told(match)
        yield heading
        for line in details:
            if not whole:
                line.truncate(width, overflow="ellipsis")
            yield line
    yield Text(HONESTLY, "dim")


def _told(match: CompetencyMatch) -> Iterator[Text]:
    heading = f"{SYMBOLS[match.verdict]} {plain(match.competency.name)}"
    words = f" · {verdict_words(match.verdict, unsure=match.unsure)}{because(match)}"
    yield Text.assemble((heading, f"bold {COLORS[match.verdict]}"), words)
    if match.decisive is not None:
        quoted = quotation(match.decisive, place_first=True)
        yield Text.assemble(" " * _INDENT, ("nearest: ", "dim"), quoted)
    if signs := signs_of(match):
        yield Text.assemble(" " * _INDENT, ("look for: ", "dim"), signs)


def because(match: CompetencyMatch) -> str:
    """Return what follows a verdict: why it was given, if that is known."""
    return f": {plain(match.why)}" if match.why else ""


def signs_of(match: CompetencyMatch) -> str:
    """Return in what a competency would show; its own statement where nothing is told."""
    indicators: Sequence[str] = match.competency.indicators[:SIGNS]
    return plain("; ".join(indicators) or match.competency.statement)
