"""Results as text: a table for people; JSON, JSON lines and CSV for programs."""

from __future__ import annotations

from collections.abc import Iterable

from matcher.reports import records
from matcher.results import Failure, MatchResult

FORMATS = ("table", "json", "jsonl", "csv")


def render(
    results: Iterable[MatchResult | Failure] | MatchResult | Failure,
    format: str = "table",
    *,
    explain: bool = False,
    width: int = 80,
    color: bool = False,
) -> str:
    """Return results as text that ends with a line feed, or as no text for no JSON lines.

    ``format`` is one of :data:`FORMATS`. One result gives its own page, or one JSON object;
    several give a ranking, or an array; JSON lines keep the order. ``explain`` adds the
    passages to a table, ``width`` (from 40) and ``color`` suit it to a terminal. Raises
    ValueError for another format.
    """
    if format not in FORMATS:
        raise ValueError(f"format is one of {', '.join(FORMATS)}; got {format!r}")
    single = isinstance(results, MatchResult | Failure)
    rows = [results] if isinstance(results, MatchResult | Failure) else list(results)
    if format == "jsonl":
        return records.to_jsonl(rows)
    rows = rank(rows)
    if format == "table":
        from matcher.reports.table import Style, draw

        return draw(rows, single=single, style=Style(explain, width, color))
    if format == "csv":
        return records.to_csv(rows)
    return records.to_json(rows[0] if single else rows)


def rank(
    results: Iterable[MatchResult | Failure], *, top: int | None = None, min_score: float = 0.0
) -> list[MatchResult | Failure]:
    """Return results by falling score, then by name; failures last, in their order.

    ``top`` keeps so many results and ``min_score`` those that reach it; neither hides a
    failure.
    """
    rows = list(results)
    scored = [r for r in rows if isinstance(r, MatchResult) and r.score >= min_score]
    scored.sort(key=lambda result: (-result.score, result.resume))
    return [*scored[:top], *(row for row in rows if isinstance(row, Failure))]
