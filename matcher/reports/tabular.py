"""Results as columns: CSV and Parquet, one row a résumé.

The rows are read once and written as they come: a list of thousands takes no more memory
than a group of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, Literal, TextIO, get_args

from matcher.display.inert import cell, plain
from matcher.errors import MissingDependencyError
from matcher.results import VERDICTS, FactStatus, Failure, MatchResult
from matcher.version import __version__

if TYPE_CHECKING:
    import pyarrow as pa

Value = str | float | Sequence[str] | None
"""What a column holds in one row; None where a failure, or a result, has no such thing."""

ColumnKind = Literal["text", "texts", "number", "count", "verdict", "flag"]

ROW_GROUP_SIZE = 256
"""The rows of a Parquet group, which is what is held in memory."""

_COMMON: dict[str, ColumnKind] = {
    "resume": "text",
    "score": "number",
    "warnings": "texts",
    "duplicate_of": "text",
    "error_kind": "text",
    "error_message": "text",
    "missing": "texts",
    "missing_must": "texts",
    "facts_met": "texts",
    "facts_not_met": "texts",
    "facts_unclear": "texts",
    "profile": "text",
    "profile_source": "text",
    "higher_than": "count",
    "people_measured": "count",
    "model": "text",
    "version": "text",
}
_MEASURES: dict[str, ColumnKind] = {
    "score": "number",
    "verdict": "verdict",
    "lexical": "number",
    "semantic": "number",
    "unsure": "flag",
    "why": "text",
}
ASCENDING: tuple[str, ...] = VERDICTS[::-1]
"""The verdicts, from missing up: they can be compared."""

_OF_IDS = (
    "missing",
    "missing_must",
    "demonstrated",
    "claimed",
    "unsure",
)  # else a blank follows


def columns(ids: Iterable[str]) -> dict[str, ColumnKind]:
    """Return the name and kind of each column: the common ones, then six a competency."""
    measures = {f"{i}.{name}": kind for i in ids for name, kind in _MEASURES.items()}
    return _COMMON | measures


def ids_in(results: Iterable[MatchResult | Failure]) -> tuple[str, ...]:
    """Return the ids of all competencies of the results, in their order."""
    scored = (result for result in results if isinstance(result, MatchResult))
    return tuple(dict.fromkeys(m.competency.id for r in scored for m in r.competencies))


def record(row: MatchResult | Failure, names: Iterable[str]) -> dict[str, Value]:
    """Return a row's value for each of the named columns, as the row has it.

    Raises ValueError if it has a competency that they do not name.
    """
    values = common(row)
    for match in row.competencies if isinstance(row, MatchResult) else ():
        values |= {f"{match.competency.id}.{name}": getattr(match, name) for name in _MEASURES}
    whole = {name: values.pop(name, None) for name in names}
    if values:
        message = f"{row.resume}: {next(iter(values))} is none of the columns; name its id too"
        raise ValueError(message)
    return whole


def cleaned(record: Mapping[str, Value]) -> dict[str, Value]:
    """Return a record without control characters, whose texts any program can encode."""
    return {name: _clean(value) for name, value in record.items()}


def write_csv(
    rows: Iterable[MatchResult | Failure], stream: TextIO, ids: Sequence[str]
) -> None:
    """Write a header and one line a row, with what the rows have of the competencies ``ids``.

    Numbers have four digits, flags are ``true`` or ``false``; several warnings, facts or
    missing ids share a cell, with semicolons between. No cell is a formula and none holds a
    line feed; a stream opened with ``newline=""`` keeps the line feeds between rows. Raises
    ValueError if a row has a competency that is none of ``ids``.
    """
    kinds = columns(ids)
    records_as_csv((record(row, kinds) for row in rows), kinds, stream)


def records_as_csv(
    records: Iterable[Mapping[str, Value]], kinds: Mapping[str, ColumnKind], stream: TextIO
) -> None:
    """Write a header and one line a record, with columns of these kinds."""
    import csv

    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(map(cell, kinds))
    for values in records:
        writer.writerow(cell_text(values[name], name, kind) for name, kind in kinds.items())


def write_parquet(
    rows: Iterable[MatchResult | Failure], stream: BinaryIO, ids: Sequence[str]
) -> None:
    """Write one row a résumé, in groups of :data:`ROW_GROUP_SIZE`, with the columns of the CSV.

    Numbers are float64, flags booleans, verdicts an ordered dictionary, ``warnings``, facts and
    missing ids lists of strings, all else strings without control characters; what a row does
    not have is null. The stream is binary and stays open. Raises MissingDependencyError without
    pyarrow, and ValueError if a row has a competency that is none of ``ids``. If ``rows``
    raises, the stream holds a whole file of the groups before.
    """
    kinds = columns(ids)
    records_as_parquet((record(row, kinds) for row in rows), kinds, stream)


def records_as_parquet(
    records: Iterable[Mapping[str, Value]], kinds: Mapping[str, ColumnKind], stream: BinaryIO
) -> None:
    """Write one row a record, with columns of these kinds, as :func:`write_parquet` does."""
    try:
        from pyarrow import Table, parquet
    except ImportError as error:
        message = "Parquet needs pyarrow: pip install pyarrow"
        raise MissingDependencyError(message) from error
    schema = _schema(kinds)
    unread = iter(records)
    with parquet.ParquetWriter(stream, schema) as writer:
        while group := [cleaned(values) for values in islice(unread, ROW_GROUP_SIZE)]:
            arrays = [_array([row[name] for row in group], kinds[name]) for name in kinds]
            writer.write_table(Table.from_arrays(arrays, schema=schema))


def common(row: MatchResult | Failure) -> dict[str, Value]:
    """Return what a row has of the columns that do not speak of one competency."""
    if isinstance(row, Failure):
        return {
            "resume": row.resume,
            "error_kind": row.kind,
            "error_message": row.message,
            "version": __version__,
        }
    values: dict[str, Value] = {
        "resume": row.resume,
        "score": row.score,
        "warnings": row.warnings,
        "duplicate_of": row.duplicate_of,
        "missing": row.missing,
        "missing_must": row.missing_must,
        "profile": row.profile,
        "profile_source": row.profile_source,
        "model": row.model,
        "version": __version__,
    }
    if row.measured is not None:
        values["higher_than"] = row.measured.higher_than
        values["people_measured"] = row.measured.people
    for status in get_args(FactStatus):
        labels = [match.fact.label for match in row.facts if match.status == status]
        values[f"facts_{status.replace(' ', '_')}"] = labels
    return values


def cell_text(value: Value, name: str, kind: ColumnKind) -> str:
    """Return a value as a cell that is text or a number, and never a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value) if kind == "count" else f"{value:.4f}"
    if isinstance(value, str):
        return value if kind == "verdict" else cell(value)
    return cell((";" if name in _OF_IDS else "; ").join(value))


def _clean(value: Value) -> Value:
    if value is None or isinstance(value, int | float):
        return value
    return plain(value) if isinstance(value, str) else [plain(text) for text in value]


def _schema(kinds: Mapping[str, ColumnKind]) -> pa.Schema:
    """Return the columns with their types; those of an empty column."""
    import pyarrow as pa

    return pa.schema([(name, _array([], kind).type) for name, kind in kinds.items()])


def _array(values: Sequence[Value], kind: ColumnKind) -> pa.Array:
    """Return the values of a column; each verdict has the same code in every group."""
    import pyarrow as pa

    if kind == "verdict":
        codes = [None if value is None else ASCENDING.index(str(value)) for value in values]
        indices = pa.array(codes, pa.int8())
        return pa.DictionaryArray.from_arrays(indices, pa.array(ASCENDING), ordered=True)
    types = {
        "text": pa.string(),
        "texts": pa.list_(pa.string()),
        "number": pa.float64(),
        "count": pa.int64(),
        "flag": pa.bool_(),
    }
    return pa.array(values, types[kind])
