"""Results as an Excel workbook, as openpyxl opens it: of its cells none is a formula."""

from __future__ import annotations

import csv
import errno
import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from click.testing import Result
from reported import BROKEN, result

from matcher.errors import MatcherError, MissingDependencyError
from matcher.installing import install_line
from matcher.reports import rank, render, workbook, write, write_pairs
from matcher.reports.workbook import LONGEST_CELL
from matcher.results import Failure, MatchResult, pairs_of

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", '\t=cmd|"/c calc"!A1', "＝1+1", "a;=1+1"]


def written(*rows: MatchResult | Failure) -> bytes:
    """Return results as a workbook."""
    stream = io.BytesIO()
    write(rank(rows), stream, "xlsx")
    return stream.getvalue()


def sheet_of(data: bytes) -> Worksheet:
    """Return the only sheet of a workbook."""
    (sheet,) = openpyxl.load_workbook(io.BytesIO(data)).worksheets
    return sheet


def values(data: bytes) -> list[dict[str, Any]]:
    """Return the rows of a workbook, by the names of its columns."""
    header, *rows = sheet_of(data).iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


def test_it_has_the_rows_and_columns_of_the_csv() -> None:
    """With numbers that are numbers, all their digits, and nothing where there is nothing."""
    rows = [BROKEN, result("b.pdf", warnings=("one", "two")), result("c.pdf", 0.3)]
    found = values(written(*rows))
    told = list(csv.DictReader(io.StringIO(render(rows, "csv"))))
    assert list(found[0]) == list(told[0])
    for row, line in zip(found, told, strict=True):
        for name, value in row.items():
            if isinstance(value, bool):
                assert str(value).lower() == line[name]
            elif isinstance(value, int | float):
                assert float(line[name]) == pytest.approx(value, abs=5e-5)
            else:
                assert str(value or "") == line[name]
    assert isinstance(found[0]["score"], float)
    assert found[-1]["score"] is None


@pytest.mark.parametrize("text", [*FORMULAS, "http://evil.example", "007", "1e5", "TRUE"])
def test_no_cell_is_a_formula_a_link_or_another_type(text: str) -> None:
    """What strangers wrote is text; a formula has an apostrophe, as in the CSV."""
    data = written(result(text, warnings=(text,)), Failure(text, "damaged", text))
    sheet = sheet_of(data)
    for row in sheet.iter_rows():
        for cell in row:
            flag = str(sheet.cell(1, cell.column).value).endswith(".unsure") and cell.row > 1
            assert cell.data_type in (("b", "n") if flag else ("s", "n"))
            assert cell.hyperlink is None
    lines = list(csv.DictReader(io.StringIO(render([result(text)], "csv"))))
    assert [each["resume"] for each in values(written(result(text)))] == [
        each["resume"] for each in lines
    ]


def test_a_text_that_excel_cannot_hold_is_cut() -> None:
    """And the file opens."""
    (row,) = values(written(result(warnings=("x" * 50_000,))))
    assert row["warnings"] == "x" * LONGEST_CELL


def test_more_lines_than_a_sheet_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """And not left out unseen."""
    monkeypatch.setattr(workbook, "SHEET_LINES", 3)
    assert len(values(written(result("a"), result("b")))) == 2
    with pytest.raises(MatcherError, match="write CSV"):
        written(result("a"), result("b"), result("c"))


def test_the_same_results_are_the_same_file() -> None:
    """Whenever it is written."""
    assert written(result()) == written(result())


def test_the_header_and_the_names_stay_in_sight() -> None:
    """However far one looks."""
    assert sheet_of(written(result())).freeze_panes == "B2"


def test_pairs_of_several_roles_have_the_rows_of_the_csv() -> None:
    """With both ranks as numbers."""
    from dataclasses import replace

    rows = [replace(result("a.pdf", 0.4), profile=role) for role in ("Baker", "Cook")]
    stream = io.BytesIO()
    write_pairs(pairs_of(rows), stream, "xlsx")
    found = values(stream.getvalue())
    assert [(row["role"], row["rank_in_role"]) for row in found] == [("Baker", 1), ("Cook", 1)]
    assert list(found[0]) == render(rows, "csv").partition("\n")[0].split(",")


def test_the_command_writes_it_by_its_suffix(run: Callable[..., Result]) -> None:
    """And refuses to write it to a terminal's place as text."""
    assert run("cv", "-o", "scores.xlsx").exit_code == 0
    found = values(Path("scores.xlsx").read_bytes())
    assert [(row["resume"], row["score"]) for row in found] == [
        ("cv/b.txt", 0.8),
        ("cv/a.txt", 0.2),
    ]
    with pytest.raises(ValueError, match="xlsx is no text"):
        render([], "xlsx")


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, run: Callable[..., Result]
) -> None:
    """Before the work."""
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingDependencyError, match=r"pip install xlsxwriter$"):
        written(result())
    monkeypatch.delitem(sys.modules, "xlsxwriter")
    monkeypatch.setattr("matcher.cli.chosen.find_spec", lambda _: None)
    failed = run("cv", "-o", "x.xlsx")
    assert (failed.exit_code, failed.stdout) == (1, "")
    line = install_line("xlsx")
    assert failed.stderr == f"match: Excel files need XlsxWriter: {line}\n"


@pytest.mark.parametrize(
    "at", ["worksheet.Worksheet._write_single_row", "workbook.Workbook._store_workbook"]
)
def test_a_full_folder_of_temporary_files_is_one_refusal(
    monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """It is the system's own error, at a row or at the end, and nothing comes after it."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(f"xlsxwriter.{at}", full)
    stream = io.BytesIO()
    with pytest.raises(OSError, match="No space left") as raised:
        write(rank([result("a.pdf")]), stream, "xlsx")
    assert raised.value.errno == errno.ENOSPC
    assert not stream.getvalue()
