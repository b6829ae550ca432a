"""Results for programs: JSON and JSON lines (``result.schema.json``), and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from matcher.reports.plain import cell, json_safe
from matcher.results import CompetencyMatch, Failure, MatchResult

_COLUMNS = ("resume", "score", "warnings", "error_kind", "error_message", "missing")
_MEASURES = ("score", "verdict", "lexical", "semantic")


def to_json(results: MatchResult | Failure | Sequence[MatchResult | Failure]) -> str:
    """Return one object for one result, an array for several."""
    value: object
    if isinstance(results, MatchResult | Failure):
        value = results.to_dict()
    else:
        value = [result.to_dict() for result in results]
    return json_safe(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def to_jsonl(results: Iterable[MatchResult | Failure]) -> str:
    """Return one object a line, in the order given."""
    objects = (json.dumps(result.to_dict(), ensure_ascii=False) for result in results)
    return "".join(json_safe(text) + "\n" for text in objects)


def to_csv(results: Sequence[MatchResult | Failure]) -> str:
    """Return a header and one line a résumé, with four columns a competency."""
    scored = (result for result in results if isinstance(result, MatchResult))
    ids = dict.fromkeys(m.competency.id for result in scored for m in result.competencies)
    header = [*_COLUMNS, *(f"{id_}.{measure}" for id_ in ids for measure in _MEASURES)]
    stream = io.StringIO()
    writer = csv.DictWriter(stream, header, restval="", lineterminator="\n")
    writer.writerow({column: cell(column) for column in header})
    writer.writerows(_row(result) for result in results)
    return stream.getvalue()


def _row(result: MatchResult | Failure) -> dict[str, str]:
    """Return one line of the CSV."""
    if isinstance(result, Failure):
        return {
            "resume": cell(result.resume),
            "error_kind": result.kind,
            "error_message": cell(result.message),
        }
    row = {
        "resume": cell(result.resume),
        "score": f"{result.score:.4f}",
        "warnings": cell("; ".join(result.warnings)),
        "missing": cell(";".join(result.missing)),
    }
    for match in result.competencies:
        row |= _measures(match)
    return row


def _measures(match: CompetencyMatch) -> dict[str, str]:
    """Return the cells of one competency."""
    values = (
        f"{match.score:.4f}",
        match.verdict,
        f"{match.lexical:.4f}",
        f"{match.semantic:.4f}",
    )
    return {
        f"{match.competency.id}.{measure}": value
        for measure, value in zip(_MEASURES, values, strict=True)
    }
