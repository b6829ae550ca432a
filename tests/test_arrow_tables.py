"""Results as Arrow tables: a public schema, long and wide."""

from __future__ import annotations

import json
import sys

import pytest

from matcher.datamodels import Resume
from matcher.errors import MissingDependencyError
from matcher.estimator import RoleMatcher
from matcher.reports.arrow import TABLE_FORMAT, table_schema, to_table
from matcher.results import Failure, MatchResult

TEXT = "Experience\n- Led a team of eight engineers and coached three of them."
FAILURE = Failure("bea.pdf", "scanned", "holds pictures only", sha256="00")


@pytest.fixture(scope="module")
def result() -> MatchResult:
    """Return a result of a made-up person."""
    return RoleMatcher.load().match(Resume("ann.txt", TEXT))


def test_the_long_form_has_a_row_a_competency(result: MatchResult) -> None:
    """With what JSON says of it, and its evidence as structs."""
    table = to_table([result, FAILURE])
    rows = table.to_pylist()
    assert [row["competency"] for row in rows[:-1]] == [
        m.competency.id for m in result.competencies
    ]
    for row, match in zip(rows, result.competencies, strict=False):
        told = match.to_dict()
        shared = ("name", "kind", "must", "weight", "learned", "verdict")
        assert {name: row[name] for name in shared} == {name: told[name] for name in shared}
        measures = ("share", "deed", "own", "lexical", "semantic", "words")
        assert [row[name] for name in measures] == [getattr(match, name) for name in measures]
        assert row["competency_score"] == match.score
        assert [each["text"] for each in row["evidence"]] == [e.text for e in match.evidence]
    assert (rows[-1]["resume"], rows[-1]["error_kind"]) == ("bea.pdf", "scanned")
    assert rows[-1]["competency"] is rows[-1]["evidence"] is None


def test_the_wide_form_has_a_row_a_resume(result: MatchResult) -> None:
    """With four columns a competency, and the passages of all together."""
    table = to_table([FAILURE, result], "wide")
    failed, row = table.to_pylist()
    assert failed["score"] is None
    assert failed["sha256"] == "00"
    assert row["score"] == result.score
    assert row["leadership.verdict"] == "demonstrated"
    assert {each["competency"] for each in row["evidence"]} >= {"leadership"}
    count = sum(len(match.evidence) for match in result.competencies)
    assert len(row["evidence"]) == count


@pytest.mark.parametrize("form", ["long", "wide"])
@pytest.mark.parametrize("evidence", [True, False])
def test_the_schema_is_known_beforehand(result: MatchResult, form: str, evidence: bool) -> None:
    """And the same for no result at all."""
    ids = tuple(match.competency.id for match in result.competencies)
    known = table_schema(form, ids, evidence=evidence)  # type: ignore[arg-type]
    for rows in ([result], [FAILURE], []):
        table = to_table(rows, form, evidence=evidence, ids=ids)  # type: ignore[arg-type]
        assert table.schema.equals(known, check_metadata=True)
    assert ("evidence" in known.names) is evidence


def test_the_metadata_names_version_and_form(result: MatchResult) -> None:
    """And what else it is given."""
    metadata = to_table(
        [result], metadata={"matcher.profile": json.dumps(["Baker"])}
    ).schema.metadata
    assert metadata[b"matcher.format"] == str(TABLE_FORMAT).encode()
    assert metadata[b"matcher.form"] == b"long"
    assert json.loads(metadata[b"matcher.profile"]) == ["Baker"]


def test_text_of_strangers_is_plain(result: MatchResult) -> None:
    """As in the other tables."""
    table = to_table([Failure("a\x1b[31m\n.pdf", "damaged", "no\u202eway")])
    assert table["resume"].to_pylist() == ["a[31m .pdf"]
    assert table["error_message"].to_pylist() == ["noway"]


def test_other_forms_and_ids_are_refused(result: MatchResult) -> None:
    """Nothing is left out in silence."""
    with pytest.raises(ValueError, match="form is 'wide' or 'long'"):
        to_table([result], "tall")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="is none of the columns"):
        to_table([result], "wide", ids=("baking",))


def test_without_pyarrow_it_says_what_to_install(
    result: MatchResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the other outputs do."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingDependencyError, match="pip install pyarrow"):
        to_table([result])
