"""Results as columns in long form: one row a résumé and competency, for CSV and Parquet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, TextIO

from matcher.reports.tabular import ColumnKind, Value, records_as_csv, records_as_parquet
from matcher.results import CompetencyMatch, Failure, MatchResult
from matcher.version import __version__

LONG_COLUMNS: dict[str, ColumnKind] = {
    "resume": "text",
    "profile": "text",
    "profile_source": "text",
    "model": "text",
    "version": "text",
    "whole": "number",
    "id": "text",
    "competency": "text",
    "kind": "text",
    "must": "flag",
    "weight": "number",
    "share": "number",
    "learned": "flag",
    "score": "number",
    "verdict": "verdict",
    "unsure": "flag",
    "why": "text",
    "passage": "text",
    "section": "text",
    "page": "count",
    "matched": "texts",
    "deed": "number",
    "lexical": "number",
    "semantic": "number",
    "error_kind": "text",
    "error_message": "text",
}
"""The name and kind of each column.

``whole`` is the overall score of the résumé, ``score`` that of the competency; ``passage`` is
the one that made the verdict, of what is missing the nearest, with its ``section``, ``page``
and the words that ``matched``. All else is named as in the JSON.
"""

_SAME = ("share", "learned", "score", "verdict", "unsure", "why", "deed", "lexical", "semantic")


def long_records(rows: Iterable[MatchResult | Failure]) -> Iterator[dict[str, Value]]:
    """Yield a record of :data:`LONG_COLUMNS` for each competency of a result, or a failure."""
    empty: dict[str, Value] = dict.fromkeys(LONG_COLUMNS)
    for row in rows:
        common = empty | {"resume": row.resume, "version": __version__}
        if isinstance(row, Failure):
            yield common | {"error_kind": row.kind, "error_message": row.message}
            continue
        common |= {
            "profile": row.profile,
            "profile_source": row.profile_source,
            "model": row.model,
            "whole": row.score,
        }
        for match in row.competencies:
            yield common | _of(match)


def _of(match: CompetencyMatch) -> dict[str, Value]:
    asked, passage = match.competency, match.decisive
    values: dict[str, Value] = {name: getattr(match, name) for name in _SAME}
    values |= {
        "id": asked.id,
        "competency": asked.name,
        "kind": asked.kind,
        "must": asked.must,
        "weight": asked.weight,
    }
    if passage is not None:
        values |= {
            "passage": passage.text,
            "section": passage.section,
            "page": passage.page,
            "matched": passage.matched,
        }
    return values


def write_long_csv(rows: Iterable[MatchResult | Failure], stream: TextIO) -> None:
    """Write a header and one line a résumé and competency, cells as in the CSV of résumés."""
    records_as_csv(long_records(rows), LONG_COLUMNS, stream)


def write_long_parquet(rows: Iterable[MatchResult | Failure], stream: BinaryIO) -> None:
    """Write one row a résumé and competency, types as in the Parquet of résumés."""
    records_as_parquet(long_records(rows), LONG_COLUMNS, stream)
