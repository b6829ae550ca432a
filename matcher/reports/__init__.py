"""Results for people: a table, a page; for programs: JSON, JSON lines, CSV, Parquet, Excel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import StringIO, TextIOWrapper
from itertools import chain
from typing import BinaryIO, TextIO

from matcher.reports import records
from matcher.reports.style import Style
from matcher.reports.tabular import ids_in
from matcher.results import Failure, MatchResult, Pairs, pairs_of, ranked, roles_in

FORMATS = (
    *("table", "json", "jsonl", "csv", "csv-long", "html"),
    *("parquet", "parquet-long", "xlsx"),
)

BINARY = ("parquet", "parquet-long", "xlsx")
"""Those of the formats that are no text."""

Result = MatchResult | Failure


def render(
    results: Iterable[Result] | Result,
    format: str = "table",
    *,
    explain: bool = False,
    blind: bool = False,
    width: int = 80,
    color: bool = False,
    cosines: bool = False,
) -> str:
    """Return results as text that ends with a line feed, or as no text for no JSON lines.

    ``format`` is one of :data:`FORMATS` but those of :data:`BINARY`. One result gives its own
    table, or one JSON object; several give a ranking, or an array; JSON lines keep the
    order. Results of several roles are ranked for each role, and the roles for each résumé;
    JSON then keeps the order too. ``explain`` adds the passages to a table and ``cosines`` the
    two cosines, ``width`` (from 40) and ``color`` suit it to a terminal; ``blind`` masks names
    in HTML, and only there. The long CSV has a row a résumé and competency. Raises ValueError
    for another format, and where ``blind`` would mask nothing.
    """
    if format in BINARY:
        raise ValueError(f"{format} is no text: matcher.reports.write writes it to a stream")
    if format not in FORMATS:
        known = ", ".join(name for name in FORMATS if name not in BINARY)
        raise ValueError(f"format is one of {known}; got {format!r}")
    if blind and format != "html":
        raise ValueError(f"blind masks names in html alone, not in {format}")
    single = isinstance(results, MatchResult | Failure)
    rows = [results] if isinstance(results, MatchResult | Failure) else list(results)
    if format == "jsonl":
        return records.to_jsonl(rows)
    ordered = rank(rows)
    style = Style(explain, width, color, cosines)
    if len(roles_in(rows)) > 1:
        return _render_pairs(rows, format, style, blind=blind)
    rows = ordered
    if format == "csv":
        return records.to_csv(rows)
    if format == "table":
        from matcher.reports.table import draw

        return draw(rows, single=single, style=style)
    text = StringIO()
    _write_text(rows, text, format, single=single, blind=blind)
    return text.getvalue()


def _render_pairs(rows: list[Result], format: str, style: Style, *, blind: bool) -> str:
    if format == "json":
        return "".join(records.json_parts(rows))
    if format == "table":
        from matcher.reports.table import draw_pairs

        return draw_pairs(pairs_of(rows), style)
    text = StringIO()
    _write_pairs_text(pairs_of(rows), text, format, blind=blind)
    return text.getvalue()


def write(
    rows: Iterable[Result],
    stream: BinaryIO,
    format: str,
    *,
    single: bool = False,
    explain: bool = False,
    blind: bool = False,
    cosines: bool = False,
) -> None:
    """Write ranked results, in UTF-8 where it is text; but for a table, a few at a time.

    As :func:`render`, with ``single`` for a table or JSON object of the one row. The stream
    stays open. Raises MissingDependencyError for Parquet without pyarrow and for Excel
    without XlsxWriter, and OSError as the stream does.
    """
    if format in BINARY:
        _write_binary(rows, stream, format)
        return
    text = TextIOWrapper(stream, "utf-8", errors="replace", newline="\n")
    try:
        if format in ("table", "jsonl"):
            listed = list(rows)
            shown = listed[0] if single else listed
            text.write(render(shown, format, explain=explain, cosines=cosines))
        else:
            _write_text(rows, text, format, single=single, blind=blind)
        text.flush()
    finally:
        text.detach()


def write_pairs(
    pairs: Pairs,
    stream: BinaryIO,
    format: str,
    *,
    explain: bool = False,
    blind: bool = False,
    cosines: bool = False,
) -> None:
    """Write results of several roles, as :func:`write` does those of one, but for JSON.

    There each pair stands by itself, in whatever order :func:`write` is given them.
    """
    if format in BINARY:
        _write_pairs_binary(pairs, stream, format)
        return
    text = TextIOWrapper(stream, "utf-8", errors="replace", newline="\n")
    try:
        if format == "table":
            from matcher.reports.table import draw_pairs

            text.write(draw_pairs(pairs, Style(explain, cosines=cosines)))
        else:
            _write_pairs_text(pairs, text, format, blind=blind)
        text.flush()
    finally:
        text.detach()


def _write_binary(rows: Iterable[Result], stream: BinaryIO, format: str) -> None:
    if format == "parquet-long":
        from matcher.reports.percompetency import write_long_parquet

        write_long_parquet(rows, stream)
        return
    ids, rows = _ids(rows)
    if format == "xlsx":
        from matcher.reports.workbook import write_xlsx

        write_xlsx(rows, stream, ids)
    else:
        from matcher.reports.tabular import write_parquet

        write_parquet(rows, stream, ids)


def _write_pairs_binary(pairs: Pairs, stream: BinaryIO, format: str) -> None:
    if format == "xlsx":
        from matcher.reports.workbook import write_pairs_xlsx

        write_pairs_xlsx(pairs, stream)
    elif format == "parquet-long":
        _write_binary(_one_by_one(pairs), stream, format)
    else:
        from matcher.reports.longform import write_pairs_parquet

        write_pairs_parquet(pairs, stream)


def _write_pairs_text(pairs: Pairs, stream: TextIO, format: str, *, blind: bool) -> None:
    if format == "html":
        from matcher.reports.html.crossed import write_pairs_html

        write_pairs_html(pairs, stream, blind=blind)
    elif format == "csv-long":
        from matcher.reports.percompetency import write_long_csv

        write_long_csv(_one_by_one(pairs), stream)
    else:
        from matcher.reports.longform import write_pairs_csv

        write_pairs_csv(pairs, stream)


def _one_by_one(pairs: Pairs) -> Iterator[Result]:
    return chain((pair.result for pair in pairs.pairs), pairs.failures)


def rank(
    results: Iterable[Result], *, top: int | None = None, min_score: float = 0.0
) -> list[Result]:
    """Return results by falling score, then by name; failures last, in their order.

    ``top`` keeps so many results and ``min_score`` those that reach it; neither hides a
    failure. Raises TypeError for anything that is neither.
    """
    rows = list(results)
    others = {type(row).__name__ for row in rows if not isinstance(row, MatchResult | Failure)}
    if others:
        raise TypeError(f"expected MatchResult and Failure, got {', '.join(sorted(others))}")
    scored = [row for row in rows if isinstance(row, MatchResult)]
    order = ranked([row.rank_key for row in scored], top=top, min_score=min_score)
    return [*map(scored.__getitem__, order), *(row for row in rows if isinstance(row, Failure))]


def _write_text(
    rows: Iterable[Result], stream: TextIO, format: str, *, single: bool, blind: bool
) -> None:
    if format == "html":
        from matcher.reports.html import write_html

        write_html(rows, stream, blind=blind)
    elif format == "csv":
        from matcher.reports.tabular import write_csv

        ids, rows = _ids(rows)
        write_csv(rows, stream, ids)
    elif format == "csv-long":
        from matcher.reports.percompetency import write_long_csv

        write_long_csv(rows, stream)
    elif single:
        stream.write(records.to_json(next(iter(rows))))
    else:
        stream.writelines(records.json_parts(rows))


def _ids(rows: Iterable[Result]) -> tuple[tuple[str, ...], Iterator[Result]]:
    """Return the ids of the competencies, which all results of a run have, and the rows."""
    unread = iter(rows)
    first = [row for row in (next(unread, None),) if row is not None]  # a failure: all are
    return ids_in(first), chain(first, unread)
