"""Facts beside the score, for a terminal: met, not met, unclear; what else a role says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from matcher.display.inert import plain
from matcher.display.signs import FACT_SYMBOLS, NICE, NOT_FOUND
from matcher.reports.cells import indented, quotation
from matcher.results import FactMatch, FactStatus

_COLORS: dict[FactStatus, str] = {"met": "green", "not met": "red", "unclear": "yellow"}
_WIDTH = max(map(len, FACT_SYMBOLS))


def met_or_not(facts: Sequence[FactMatch], *, explain: bool) -> Iterator[RenderableType]:
    """Yield one line a fact, and with ``explain`` the passages that say so."""
    if facts:
        yield Text("Facts, which move no score:")
    for match in facts:
        status = f"{FACT_SYMBOLS[match.status]} {match.status:{_WIDTH}}", _COLORS[match.status]
        line = Text.assemble("  ", status, f"  {plain(match.fact.label)}")
        if not match.fact.must:
            line.append(f" · {NICE}", "dim")
        if match.found:
            line.append(f" · found: {plain(match.found)}")
        elif match.status == "not met":
            line.append(f" · {NOT_FOUND}", "dim")
        yield line
        if explain:
            yield from (indented(quotation(passage)) for passage in match.evidence)
