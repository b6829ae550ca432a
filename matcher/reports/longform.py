"""Results of several roles as columns: one row a résumé and role, with its two ranks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, TextIO

from matcher.reports.comparable import is_learned
from matcher.reports.tabular import (
    ColumnKind,
    Value,
    columns,
    common,
    records_as_csv,
    records_as_parquet,
)
from matcher.results import MatchResult, Pairs, Verdict, role_labels

_OF_PAIRS: dict[str, ColumnKind] = {
    "resume": "text",
    "role": "text",
    "score": "number",
    "rank_in_role": "count",
    "rank_of_role": "count",
    "learned": "text",
    "demonstrated": "texts",
    "claimed": "texts",
    "unsure": "texts",
}
PAIR_COLUMNS: dict[str, ColumnKind] = _OF_PAIRS | columns(())
"""The name and kind of each column: those of one role, but for the columns a competency.

``role`` is the name, with the file where several bear it; ``rank_in_role`` is the rank of the
résumé for the role, ``rank_of_role`` that of the role for the résumé. ``learned`` is ``yes``
where labelled résumés taught something about every competency of the role, ``no`` where the
general model judges all, else ``partly``. ``demonstrated``, ``claimed`` and ``unsure`` hold
ids, as ``missing`` does.
"""


def pair_records(pairs: Pairs) -> Iterator[dict[str, Value]]:
    """Yield a record of :data:`PAIR_COLUMNS` for each pair, then for each failure."""
    labels = role_labels(pairs.roles)
    empty: dict[str, Value] = dict.fromkeys(PAIR_COLUMNS)
    for result, standing in pairs.pairs:
        yield (
            empty
            | common(result)
            | {
                "role": labels[standing.role],
                "rank_in_role": standing.in_role,
                "rank_of_role": standing.of_role,
                "learned": is_learned(result),
                "demonstrated": _ids(result, "demonstrated"),
                "claimed": _ids(result, "claimed"),
                "unsure": [m.competency.id for m in result.competencies if m.unsure],
            }
        )
    for failure in pairs.failures:
        yield empty | common(failure)


def write_pairs_csv(pairs: Pairs, stream: TextIO) -> None:
    """Write a header and one line a pair, cells as in the CSV of one role."""
    records_as_csv(pair_records(pairs), PAIR_COLUMNS, stream)


def write_pairs_parquet(pairs: Pairs, stream: BinaryIO) -> None:
    """Write one row a pair, types as in the Parquet of one role."""
    records_as_parquet(pair_records(pairs), PAIR_COLUMNS, stream)


def _ids(result: MatchResult, verdict: Verdict) -> list[str]:
    return [m.competency.id for m in result.competencies if m.verdict == verdict]
