"""Results for programs: JSON and JSON lines (``result.schema.json``), and CSV."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from textwrap import indent

from matcher.display.inert import json_safe
from matcher.reports.tabular import ids_in, write_csv
from matcher.results import Failure, MatchResult


def to_json(results: MatchResult | Failure | Iterable[MatchResult | Failure]) -> str:
    """Return one object for one result, an array for several."""
    if isinstance(results, MatchResult | Failure):
        return json_safe(_pretty(results)) + "\n"
    return "".join(json_parts(results))


def json_parts(results: Iterable[MatchResult | Failure]) -> Iterator[str]:
    """Yield an array of one object a result, piece by piece."""
    before = "["
    for result in results:
        yield f"{before}\n{indent(json_safe(_pretty(result)), '  ')}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def to_jsonl(results: Iterable[MatchResult | Failure]) -> str:
    """Return one object a line, in the order given."""
    objects = (json.dumps(result.to_dict(), ensure_ascii=False) for result in results)
    return "".join(json_safe(text) + "\n" for text in objects)


def to_csv(results: Sequence[MatchResult | Failure]) -> str:
    """Return a header and one line a résumé, with six columns a competency."""
    stream = io.StringIO()
    write_csv(results, stream, ids_in(results))
    return stream.getvalue()


def _pretty(result: MatchResult | Failure) -> str:
    return json.dumps(result.to_dict(), ensure_ascii=False, indent=2)
