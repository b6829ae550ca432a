"""Results as columns: CSV, Parquet and pandas, the same rows in each."""

from __future__ import annotations

import csv
import io
import math
import sys
import tracemalloc
from collections.abc import Iterator

import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import parquet
from reported import COMMON

from matcher.datamodels import Competency, Fact
from matcher.errors import MissingDependencyError
from matcher.reports.frames import to_frame
from matcher.reports.tabular import ROW_GROUP_SIZE, columns, ids_in, write_csv, write_parquet
from matcher.results import CompetencyMatch, FactMatch, Failure, MatchResult, Verdict
from matcher.version import __version__

BREAD = Competency("bread", "Bread", "skill", "Bakes bread.", ("baked rye bread",))
OVENS = Competency("oven-care", "Oven Care", "skill", "Cleans ovens.", ("cleaned ovens",))
IDS = ("oven-care", "bread")
MEASURES = ["score", "verdict", "lexical", "semantic", "unsure", "why"]
NAMES = [*COMMON, *(f"{id_}.{measure}" for id_ in IDS for measure in MEASURES)]
FACTS = (
    FactMatch(Fact("years", "3", "bread"), "met", "4 years"),
    FactMatch(Fact("licence", "driving licence"), "unclear"),
)
BROKEN = Failure("broken.pdf", "scanned", "holds pictures only")


def match(competency: Competency, score: float, verdict: Verdict) -> CompetencyMatch:
    """Return a match with cosines of a third and a quarter."""
    return CompetencyMatch(
        competency, 1 / 3, 0.25, 0.0, 0.0, score, 0.5, score, verdict, evidence=()
    )


def result(name: str = "ann.pdf", score: float = 2 / 3, **changes: object) -> MatchResult:
    """Return a result of two competencies, one of them missing."""
    matches = (match(OVENS, score, "claimed"), match(BREAD, 0.1, "missing"))
    return MatchResult(name, "Baker", score, matches, **changes)  # type: ignore[arg-type]


def as_csv(*rows: MatchResult | Failure) -> list[dict[str, str]]:
    """Return what a program reads from the CSV of some rows."""
    stream = io.StringIO()
    write_csv(iter(rows), stream, IDS)
    return list(csv.DictReader(io.StringIO(stream.getvalue())))


def as_parquet(*rows: MatchResult | Failure) -> pa.Table:
    """Return what a program reads from the Parquet of some rows."""
    stream = io.BytesIO()
    write_parquet(iter(rows), stream, IDS)
    return parquet.read_table(io.BytesIO(stream.getvalue()))


def test_the_columns_have_names_and_an_order() -> None:
    """Programs rely on both; they follow the profile and not the rows."""
    assert list(columns(IDS)) == NAMES
    assert list(as_csv(result())[0]) == NAMES
    assert as_parquet(result()).schema.names == NAMES
    assert ["resume", *to_frame([result()]).columns] == NAMES
    assert as_parquet().schema.names == NAMES, "no row, the same columns"
    assert ids_in([BROKEN, result()]) == IDS


def test_csv_keeps_the_order_of_the_rows() -> None:
    """They come ranked."""
    rows = as_csv(result("b.pdf"), BROKEN, result("a.pdf", duplicate_of="b.pdf"))
    assert [row["resume"] for row in rows] == ["b.pdf", "broken.pdf", "a.pdf"]
    assert rows[0] == dict.fromkeys(NAMES, "") | {
        "resume": "b.pdf",
        "score": "0.6667",
        "missing": "bread",
        "missing_must": "bread",
        "profile": "Baker",
        "version": __version__,
        "oven-care.unsure": "false",
        "bread.unsure": "false",
        "oven-care.score": "0.6667",
        "oven-care.verdict": "claimed",
        "oven-care.lexical": "0.3333",
        "oven-care.semantic": "0.2500",
        "bread.score": "0.1000",
        "bread.verdict": "missing",
        "bread.lexical": "0.3333",
        "bread.semantic": "0.2500",
    }
    assert rows[1] == dict.fromkeys(NAMES, "") | {
        "resume": "broken.pdf",
        "error_kind": "scanned",
        "error_message": "holds pictures only",
        "version": __version__,
    }
    assert rows[2]["duplicate_of"] == "b.pdf"


def test_parquet_has_types() -> None:
    """A number is a number, a list a list, and a verdict one of three."""
    schema = as_parquet(result()).schema
    kinds = {
        "resume": pa.string(),
        "score": pa.float64(),
        "warnings": pa.list_(pa.string()),
        "duplicate_of": pa.string(),
        "error_kind": pa.string(),
        "error_message": pa.string(),
        "missing": pa.list_(pa.string()),
        "missing_must": pa.list_(pa.string()),
        "facts_met": pa.list_(pa.string()),
        "facts_not_met": pa.list_(pa.string()),
        "facts_unclear": pa.list_(pa.string()),
        "profile": pa.string(),
        "profile_source": pa.string(),
        "higher_than": pa.int64(),
        "people_measured": pa.int64(),
        "model": pa.string(),
        "version": pa.string(),
    }
    for id_ in IDS:
        kinds |= {f"{id_}.unsure": pa.bool_(), f"{id_}.why": pa.string()}
        kinds[f"{id_}.verdict"] = pa.dictionary(pa.int8(), pa.string(), ordered=True)
        kinds |= {f"{id_}.{name}": pa.float64() for name in ("score", "lexical", "semantic")}
    assert {name: schema.field(name).type for name in NAMES} == {
        name: pa.list_(pa.field("element", pa.string())) if pa.types.is_list(kind) else kind
        for name, kind in kinds.items()
    }


def test_parquet_gives_back_every_value() -> None:
    """To the last digit, and null where a row has no such thing."""
    rows = as_parquet(result(warnings=("one", "two"), facts=FACTS), BROKEN).to_pylist()
    assert rows[0] == dict.fromkeys(NAMES) | {
        "resume": "ann.pdf",
        "score": 2 / 3,
        "warnings": ["one", "two"],
        "missing": ["bread"],
        "missing_must": ["bread"],
        "facts_met": ["Years: 3 (bread)"],
        "facts_not_met": [],
        "facts_unclear": ["Licence: driving licence"],
        "profile": "Baker",
        "profile_source": "",
        "model": "",
        "version": __version__,
        "oven-care.unsure": False,
        "oven-care.why": "",
        "bread.unsure": False,
        "bread.why": "",
        "oven-care.score": 2 / 3,
        "oven-care.verdict": "claimed",
        "oven-care.lexical": 1 / 3,
        "oven-care.semantic": 0.25,
        "bread.score": 0.1,
        "bread.verdict": "missing",
        "bread.lexical": 1 / 3,
        "bread.semantic": 0.25,
    }
    assert rows[1] == dict.fromkeys(NAMES) | {
        "resume": "broken.pdf",
        "error_kind": "scanned",
        "error_message": "holds pictures only",
        "version": __version__,
    }


def test_parquet_of_failures_holds_nulls_and_no_nan() -> None:
    """A score that is not there is not a number that is none."""
    table = as_parquet(BROKEN, result(), BROKEN)
    for name in ("score", "bread.lexical", "bread.verdict", "missing", "warnings"):
        assert table[name].null_count == 2
    assert not any(math.isnan(value) for value in table["score"].drop_null().to_pylist())


def test_verdicts_of_parquet_can_be_compared_in_pandas() -> None:
    """All row groups have one order, whatever comes first."""
    table = as_parquet(*[result()] * ROW_GROUP_SIZE, BROKEN)
    verdicts = table.to_pandas()["oven-care.verdict"]
    assert verdicts.cat.categories.to_list() == ["missing", "claimed", "demonstrated"]
    assert (verdicts > "missing").sum() == ROW_GROUP_SIZE


class Watched(io.BytesIO):
    """Notes how much was written when a row was asked for."""

    def rows(self, count: int, seen: list[int]) -> Iterator[MatchResult]:
        """Yield rows."""
        for number in range(count):
            seen.append(self.tell())
            yield result(f"{number}.pdf")


def test_parquet_is_written_as_the_rows_come() -> None:
    """One group of rows is held, and no more."""
    stream, seen = Watched(), list[int]()
    write_parquet(stream.rows(2 * ROW_GROUP_SIZE + 1, seen), stream, IDS)
    assert not stream.closed
    assert seen[ROW_GROUP_SIZE - 1] <= 4, "nothing but the magic number"
    assert seen[ROW_GROUP_SIZE] > 4
    assert seen[2 * ROW_GROUP_SIZE] > seen[2 * ROW_GROUP_SIZE - 1]
    found = parquet.ParquetFile(io.BytesIO(stream.getvalue()))
    assert [found.metadata.row_group(n).num_rows for n in range(found.num_row_groups)] == [
        ROW_GROUP_SIZE,
        ROW_GROUP_SIZE,
        1,
    ]
    assert found.read()["resume"].to_pylist() == [
        f"{n}.pdf" for n in range(2 * ROW_GROUP_SIZE + 1)
    ]


class Nowhere(io.StringIO):
    """Takes any text and keeps none."""

    def write(self, text: str) -> int:
        """Forget the text."""
        return len(text)


def peak_of_csv(count: int) -> int:
    """Return the memory, in bytes, that so many rows took at most."""
    tracemalloc.start()
    try:
        write_csv((result(f"{number}.pdf") for number in range(count)), Nowhere(), IDS)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_for_csv_does_not_grow_with_the_rows() -> None:
    """A list of thousands takes what a short one takes."""
    peak_of_csv(1)
    few, many = peak_of_csv(20), peak_of_csv(2000)
    assert many < few + 200_000, "what the garbage collector has not come to; all is 0.9 MB"


def test_rows_of_another_profile_are_refused() -> None:
    """A column is never left out in silence."""
    for write, stream in ((write_csv, io.StringIO()), (write_parquet, io.BytesIO())):
        with pytest.raises(ValueError, match=r"ann.pdf: oven-care.score is none of the col"):
            write([result()], stream, ["bread"])  # type: ignore[operator]


def test_a_competency_that_a_row_lacks_is_empty() -> None:
    """Of an older result, say."""
    only = MatchResult("ann.pdf", "Baker", 0.1, (match(BREAD, 0.1, "missing"),))
    assert as_csv(only)[0]["oven-care.score"] == ""
    assert as_parquet(only)["oven-care.verdict"].to_pylist() == [None]


HOSTILE = "=a\x1b[2J\x00\n\u202e\ud800\x9b.pdf"


def test_parquet_texts_are_clean_and_not_quoted() -> None:
    """There are no formulas in Parquet, but there are terminals to print it."""
    rows = as_parquet(
        result(HOSTILE, warnings=(HOSTILE,), duplicate_of=HOSTILE),
        Failure(HOSTILE, "damaged", HOSTILE),
    ).to_pylist()
    clean = "=a[2J \N{REPLACEMENT CHARACTER}.pdf"
    assert rows[0]["resume"] == rows[0]["duplicate_of"] == clean
    assert rows[0]["warnings"] == [clean]
    assert rows[1]["resume"] == rows[1]["error_message"] == clean


def test_names_of_columns_are_no_formulas() -> None:
    """An id comes from a profile, which is a file of somebody."""
    stream = io.StringIO()
    write_csv([], stream, ["=1+1"])
    assert "'=1+1.score" in stream.getvalue().split(",")


def test_a_frame_is_ranked_with_failures_last() -> None:
    """Best first, equal scores by name, and failures as they came."""
    other = Failure("a.pdf", "empty", "holds no text")
    rows = [BROKEN, result("b.pdf", 0.2), result("c.pdf"), other, result("a2.pdf", 0.2)]
    frame = to_frame(iter(rows))
    assert frame.index.name == "resume"
    assert frame.index.to_list() == ["c.pdf", "a2.pdf", "b.pdf", "broken.pdf", "a.pdf"]


def test_a_frame_has_the_types_of_parquet() -> None:
    """Numbers are floats, verdicts an order, lists lists; what is not there is NA."""
    frame = to_frame([result(warnings=("one",)), BROKEN])
    assert frame["score"].dtype == frame["bread.lexical"].dtype == "float64"
    assert frame["error_kind"].dtype == frame["duplicate_of"].dtype == "string"
    assert frame["bread.verdict"].cat.ordered
    assert (frame["oven-care.verdict"] >= "claimed").to_list() == [True, False]
    assert frame.loc["ann.pdf", "warnings"] == ["one"]
    assert frame.loc["ann.pdf", "missing"] == ["bread"]
    assert frame.loc["broken.pdf", ["score", "bread.verdict", "duplicate_of"]].isna().all()
    assert pd.isna(frame.loc["ann.pdf", "error_kind"])
    assert to_frame([result()]).loc["ann.pdf", "score"] == 2 / 3


@pytest.mark.parametrize("rows", [[], [BROKEN]])
def test_a_frame_without_results_has_the_common_columns(rows: list[Failure]) -> None:
    """No result, no competency to name; the types are the same."""
    frame = to_frame(rows)
    assert ["resume", *frame.columns] == COMMON
    assert len(frame) == len(rows)
    assert frame["score"].dtype == "float64"


def test_a_frame_takes_any_name() -> None:
    """A lone surrogate, which pandas' strings refuse, is replaced."""
    assert to_frame([result(HOSTILE)]).index[0] == "=a[2J \N{REPLACEMENT CHARACTER}.pdf"


def test_without_the_library_the_message_holds_the_pip_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Both are optional."""
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingDependencyError, match="pip install pandas"):
        to_frame([result()])
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingDependencyError, match="pip install pyarrow"):
        write_parquet([result()], io.BytesIO(), IDS)
