"""Results as CSV, of which no cell is a formula."""

from __future__ import annotations

import csv
import io

import pytest
from reported import BROKEN, COMMON, result

from matcher.display.inert import cell
from matcher.reports import render
from matcher.results import Failure


def read_csv(text: str) -> list[dict[str, str]]:
    """Return rows as a program reads them."""
    return list(csv.DictReader(io.StringIO(text)))


def test_csv_has_a_row_a_resume_and_six_columns_a_competency() -> None:
    """A ranking for a spreadsheet, with failures at the end."""
    text = render(
        [BROKEN, result("b.pdf", warnings=("one", "two")), result("c.pdf", 0.3)], "csv"
    )
    assert "\r" not in text
    first, second, last = read_csv(text)
    assert (first["resume"], second["resume"], last["resume"]) == (
        "c.pdf",
        "b.pdf",
        "broken.pdf",
    )
    assert second["warnings"] == "one; two"
    assert second["missing"].split(";")[0] == "product-strategy-development"
    assert second["technical-acumen.score"] == "0.9167"
    assert second["technical-acumen.verdict"] == "demonstrated"
    assert second["technical-acumen.lexical"] == "0.4124"
    assert second["technical-acumen.semantic"] == "0.6200"
    assert (last["error_kind"], last["error_message"]) == (BROKEN.kind, BROKEN.message)
    assert last["score"] == last["technical-acumen.score"] == ""
    assert list(first)[: len(COMMON)] == COMMON
    assert len(first) == len(COMMON) + 6 * 12


def test_csv_of_failures_alone_has_the_common_columns() -> None:
    """No result, no competency to name."""
    assert render([BROKEN], "csv").splitlines()[0].endswith(",model,version")


SIGNS = [
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "＝",
    "＋",
    "－",
    "＠",
    " =",
    '"=',
    "'=",
    "\n@",
    "\ufeff=",
    "﹦",
]


@pytest.mark.parametrize("sign", SIGNS)
def test_no_cell_is_a_formula(sign: str) -> None:
    """File names, warnings and messages cannot run in a spreadsheet."""
    hostile = f"{sign}HYPERLINK(1)"
    rows = read_csv(
        render(
            [result(hostile, warnings=(hostile,)), Failure(hostile, "empty", hostile)], "csv"
        )
    )
    for value in (
        rows[0]["resume"],
        rows[0]["warnings"],
        rows[1]["resume"],
        rows[1]["error_message"],
    ):
        assert value.startswith("'")
        assert value.endswith("HYPERLINK(1)")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ('a";=cmd|x', "a\";'=cmd|x"),
        ("a, -1", "a,' -1"),
        ("a;\t+1;b", "a;' +1;b"),
        ("Anna-Maria +45 (new).pdf", "Anna-Maria +45 (new).pdf"),
        ("a;b, c=1", "a;b, c=1"),
    ],
)
def test_a_cell_that_is_parted_elsewhere_is_no_formula(text: str, expected: str) -> None:
    """Where semicolons part cells, what follows one is the start of a cell."""
    assert cell(text) == expected


def test_a_formula_cannot_hide_behind_what_is_cleaned_away() -> None:
    """Blanks and control characters before the sign do not help it."""
    assert cell("\x00=1") == "'=1"
    assert cell("\n @x") == "'  @x"
    assert cell("2=1") == "2=1"


def test_a_csv_row_is_one_line_whatever_the_name() -> None:
    """Line feeds and escapes in names do not break rows."""
    text = render([result('new\nline, "quoted"\x1b[2J.pdf')], "csv")
    assert len(text.splitlines()) == 2
    assert read_csv(text)[0]["resume"] == 'new line, "quoted"[2J.pdf'
