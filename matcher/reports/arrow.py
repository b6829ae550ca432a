"""Results as Arrow tables, for programs and engines: one row a résumé, or one a competency.

The schema is public: :data:`TABLE_FORMAT` is its version, and a column that is there keeps its
name, type and meaning as long as that stays. docs/scale.md has it as a table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal

from matcher.display.inert import plain
from matcher.errors import MissingDependencyError
from matcher.reports.tabular import ColumnKind, cleaned, columns, common, ids_in, record
from matcher.results import CompetencyMatch, Evidence, Failure, MatchResult
from matcher.version import __version__

if TYPE_CHECKING:
    import pyarrow as pa

TABLE_FORMAT = 1
"""Version of the columns, which the metadata of a table has as ``matcher.format``."""

TableForm = Literal["wide", "long"]


_DIGESTS: dict[str, ColumnKind] = {"sha256": "text", "text_sha256": "text"}
_OF_COMPETENCY: dict[str, ColumnKind] = {
    "competency": "text",
    "name": "text",
    "kind": "text",
    "must": "flag",
    "weight": "number",
    "learned": "flag",
    "competency_score": "number",
    "share": "number",
    "deed": "number",
    "own": "number",
    "verdict": "text",
    "unsure": "flag",
    "why": "text",
    "lexical": "number",
    "semantic": "number",
    "words": "number",
}
_EVIDENCE: dict[str, ColumnKind] = {
    "text": "text",
    "page": "count",
    "section": "text",
    "start": "count",
    "end": "count",
    "lexical": "number",
    "semantic": "number",
    "weight": "number",
    "words": "number",
}
_REPEATED = ("missing", "missing_must")  # of the long form each competency says it itself


def to_table(
    results: Iterable[MatchResult | Failure],
    form: TableForm = "long",
    *,
    evidence: bool = True,
    ids: Sequence[str] | None = None,
    metadata: Mapping[str, str] | None = None,
) -> pa.Table:
    r"""Return results as an Arrow table, in their order.

    ``long`` has one row a résumé, role and competency, and one for a failure; ``wide`` one
    row a result, with four columns for each of the competencies ``ids`` (None: those that the
    results have), and so is for one role. ``evidence`` adds the passages, a list of structs.
    Numbers are float64, 0 to 1 where they are scores or cosines; verdicts are strings; what a
    row does not have is null. ``metadata`` goes with the schema, beside the version of
    matcher. Raises MissingDependencyError without pyarrow, and ValueError for another form
    or a competency that is none of ``ids``.

    >>> from matcher import Failure, Resume, RoleMatcher
    >>> text = "Experience\n- Led a team of eight engineers and coached three of them."
    >>> result = RoleMatcher.load().match(Resume("ann.txt", text))
    >>> table = to_table([result, Failure("bea.pdf", "scanned", "holds pictures only")])
    >>> table.num_rows
    13
    >>> table.schema.metadata[b"matcher.form"]
    b'long'
    """
    pa, rows = _arrow(), list(results)
    ids = ids_in(rows) if ids is None else ids
    schema = table_schema(form, ids, evidence=evidence, metadata=metadata)
    records = chain.from_iterable(table_rows(row, form, ids, evidence=evidence) for row in rows)
    return pa.Table.from_pylist(list(records), schema=schema)


def table_rows(
    result: MatchResult | Failure, form: TableForm, ids: Sequence[str], *, evidence: bool
) -> list[dict[str, Any]]:
    """Return the rows of :func:`to_table` that one result is, each as a dictionary.

    They are a third as large as the result, and take a seventh of the time to go from process
    to process.
    """
    return [_wide(result, ids, evidence)] if form == "wide" else [*_long(result, evidence)]


def table_schema(
    form: TableForm = "long",
    ids: Sequence[str] = (),
    *,
    evidence: bool = True,
    metadata: Mapping[str, str] | None = None,
) -> pa.Schema:
    """Return the schema of :func:`to_table`; ``ids`` are the competencies of the wide form.

    Raises as that does.
    """
    pa = _arrow()
    if form not in ("wide", "long"):
        raise ValueError(f"form is 'wide' or 'long'; got {form!r}")
    fields = [(name, _type(kind)) for name, kind in _kinds(form, ids).items()]
    if evidence:
        of_which: dict[str, ColumnKind] = {"competency": "text"} if form == "wide" else {}
        parts = [(name, _type(kind)) for name, kind in (of_which | _EVIDENCE).items()]
        fields.append(("evidence", pa.list_(pa.struct(parts))))
    told = {
        "matcher.format": str(TABLE_FORMAT),
        "matcher.form": form,
        "matcher.version": __version__,
    }
    return pa.schema(fields, metadata=told | dict(metadata or {}))


def _kinds(form: TableForm, ids: Sequence[str]) -> dict[str, ColumnKind]:
    """Return the name and kind of each column but the evidence."""
    if form == "wide":
        return dict(columns(ids)) | _DIGESTS
    kept = {name: kind for name, kind in columns(()).items() if name not in _REPEATED}
    return dict(kept) | _DIGESTS | _OF_COMPETENCY


def _wide(row: MatchResult | Failure, ids: Sequence[str], evidence: bool) -> dict[str, Any]:
    values = dict(cleaned(record(row, columns(ids)))) | _digests(row)
    if evidence and isinstance(row, MatchResult):
        passages = [
            {"competency": match.competency.id} | _passage(each)
            for match in row.competencies
            for each in match.evidence
        ]
        return values | {"evidence": passages}
    return values


def _long(row: MatchResult | Failure, evidence: bool) -> Iterator[dict[str, Any]]:
    values = dict(cleaned(common(row))) | _digests(row)
    kept = {name: value for name, value in values.items() if name not in _REPEATED}
    if isinstance(row, Failure):
        yield kept
        return
    for match in row.competencies:
        own = _competency(match)
        if evidence:
            own["evidence"] = [_passage(each) for each in match.evidence]
        yield kept | own


def _competency(match: CompetencyMatch) -> dict[str, Any]:
    asked = match.competency
    return {
        "competency": asked.id,
        "name": plain(asked.name),
        "kind": asked.kind,
        "must": asked.must,
        "weight": asked.weight,
        "learned": match.learned,
        "competency_score": match.score,
        "share": match.share,
        "deed": match.deed,
        "own": match.own,
        "verdict": match.verdict,
        "unsure": match.unsure,
        "why": plain(match.why),
        "lexical": match.lexical,
        "semantic": match.semantic,
        "words": match.words,
    }


def _passage(evidence: Evidence) -> dict[str, Any]:
    return {name: getattr(evidence, name) for name in _EVIDENCE} | {
        "text": plain(evidence.text)
    }


def _digests(row: MatchResult | Failure) -> dict[str, str | None]:
    """Return the digests of the file's bytes and of its text, where they are known."""
    if isinstance(row, Failure):
        return {"sha256": row.sha256 or None, "text_sha256": None}
    if row.source is None:
        return dict.fromkeys(_DIGESTS)
    return {"sha256": row.source.sha256 or None, "text_sha256": row.source.text_sha256}


def _type(kind: ColumnKind) -> pa.DataType:
    pa = _arrow()
    return {
        "text": pa.string(),
        "verdict": pa.string(),
        "texts": pa.list_(pa.string()),
        "number": pa.float64(),
        "count": pa.int64(),
        "flag": pa.bool_(),
    }[kind]


def _arrow() -> Any:  # noqa: ANN401 -- a module
    try:
        import pyarrow
    except ImportError as error:
        message = "tables need pyarrow: pip install pyarrow"
        raise MissingDependencyError(message) from error
    return pyarrow
