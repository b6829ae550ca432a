"""Facts beside the score, for a terminal: met, not met, unclear; what else a role says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from matcher.datamodels import Fact
from matcher.display.inert import plain
from matcher.display.signs import FACT_SYMBOLS, NICE, NOT_FOUND
from matcher.reports.cells import FACT_COLORS, indented, quotation
from matcher.results import FactMatch, MatchResult

_WIDTH = max(map(len, FACT_SYMBOLS))


def facts_asked(results: Sequence[MatchResult]) -> list[Fact]:
    """Return the facts that were checked in any of the results, in their order."""
    return list(dict.fromkeys(match.fact for result in results for match in result.facts))


def fact_signs(result: MatchResult, facts: Sequence[Fact]) -> Text:
    """Return a sign for each of the facts; a hyphen for one that was not asked."""
    statuses = {match.fact: match.status for match in result.facts}
    signs = Text()
    for fact in facts:
        status = statuses.get(fact)
        signs.append(*((FACT_SYMBOLS[status], FACT_COLORS[status]) if status else ("-", "dim")))
    return signs


def facts_named(facts: Sequence[Fact]) -> Iterator[Text]:
    """Yield what the signs of a ranking stand for, in one line, and that they move no score."""
    if not facts:
        return
    signs = ", ".join(f"{sign} {status}" for status, sign in FACT_SYMBOLS.items())
    labels = Text("; ").join(fact_label(fact) for fact in facts)
    yield Text.assemble(f"Facts, which move no score ({signs}), in this order: ", labels)


def fact_label(fact: Fact) -> Text:
    """Return the label of a fact, and whether it is only welcome."""
    label = Text(plain(fact.label))
    return label if fact.must else label.append(f" · {NICE}", "dim")


def met_or_not(facts: Sequence[FactMatch], *, explain: bool) -> Iterator[RenderableType]:
    """Yield one line a fact, and with ``explain`` the passages that say so."""
    if facts:
        yield Text("Facts, which move no score:")
    for match in facts:
        status = (
            f"{FACT_SYMBOLS[match.status]} {match.status:{_WIDTH}}",
            FACT_COLORS[match.status],
        )
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
