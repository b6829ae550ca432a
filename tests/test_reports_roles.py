"""Reports of several roles: ranks, labels, columns, tables and the page."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace

import pandas as pd
import pytest
from pyarrow import parquet
from reported import BROKEN, match, result
from rich.cells import cell_len

from matcher import to_frame
from matcher.reports import render, write_pairs
from matcher.reports.longform import PAIR_COLUMNS
from matcher.results import MatchResult, pairs_of, role_labels, standings


def made(
    name: str, role: str, score: float, source: str = "", **changes: object
) -> MatchResult:
    """Return a result of a role, with two competencies of its own."""
    competencies = (match(f"{role} work", score), match(f"{role} tools", 0.1, kind="skill"))
    values = {"score": score, "competencies": competencies} | changes
    return replace(result(name), profile=role, profile_source=source, **values)  # type: ignore[arg-type]


ROWS = [
    made("bo.pdf", "Baker", 0.2),
    made("bo.pdf", "Miller", 0.7),
    BROKEN,
    made("ann.pdf", "Baker", 0.9, warnings=("holds a picture",)),
    made("ann.pdf", "Miller", 0.4, warnings=("holds a picture",)),
    made("cas.pdf", "Baker", 0.2),
    made("cas.pdf", "Miller", 0.1),
]


def test_ranks_count_all_and_filters_keep_the_first() -> None:
    """By role, best first; equal scores by name, then by the order of roles."""
    scored = [row for row in ROWS if isinstance(row, MatchResult)]
    keys = [row.rank_key for row in scored]
    roles = [0, 1, 0, 1, 0, 1]
    every = [tuple(each) for each in standings(keys, roles)]
    assert every[:3] == [(2, 0, 1, 1), (0, 0, 2, 2), (4, 0, 3, 1)]
    assert every[3:] == [(1, 1, 1, 1), (3, 1, 2, 2), (5, 1, 3, 2)]
    assert [tuple(each) for each in standings(keys, roles, top=1)] == [every[0], every[3]]
    assert [tuple(each) for each in standings(keys, roles, min_score=0.4)] == [
        every[0],
        every[3],
        every[4],
    ]
    assert [s.of_role for s in standings([(-0.5, "a"), (-0.5, "a")], [0, 1])] == [1, 2]


@pytest.mark.parametrize(
    ("roles", "labels"),
    [
        ([("Baker", "a/1.txt"), ("Miller", "")], ["Baker", "Miller"]),
        ([("Baker", "a/1.txt"), ("Baker", "2.txt")], ["Baker (1.txt)", "Baker (2.txt)"]),
        ([("Baker", "a/1.txt"), ("Baker", "b/1.txt")], ["Baker (a/1.txt)", "Baker (b/1.txt)"]),
        ([("Baker", ""), ("Baker", "2.txt")], ["Baker", "Baker (2.txt)"]),
        ([("B\x1b", "1"), ("B", "1")], ["B (#1)", "B (#2)"]),
    ],
)
def test_labels_tell_roles_apart(roles: list[tuple[str, str]], labels: list[str]) -> None:
    """By as little as does it."""
    assert role_labels(roles) == labels


def csv_rows(rows: list[object]) -> list[dict[str, str]]:
    """Return the rows of the CSV of results."""
    return list(csv.DictReader(io.StringIO(render(rows, "csv"))))  # type: ignore[arg-type]


def test_the_csv_has_one_row_a_pair_and_one_a_failure() -> None:
    """No column is of one competency; what was found stands in lists of ids."""
    rows = csv_rows(list(ROWS))
    assert list(rows[0]) == list(PAIR_COLUMNS)
    assert [(r["role"], r["resume"], r["rank_in_role"], r["rank_of_role"]) for r in rows] == [
        ("Baker", "ann.pdf", "1", "1"),
        ("Baker", "bo.pdf", "2", "2"),
        ("Baker", "cas.pdf", "3", "1"),
        ("Miller", "bo.pdf", "1", "1"),
        ("Miller", "ann.pdf", "2", "2"),
        ("Miller", "cas.pdf", "3", "2"),
        ("", "broken.pdf", "", ""),
    ]
    assert (rows[0]["demonstrated"], rows[0]["missing"]) == ("baker-work", "baker-tools")
    assert (rows[4]["claimed"], rows[0]["learned"]) == ("miller-work", "yes")
    assert rows[-1]["error_kind"] == "scanned"


def test_no_title_of_a_role_is_a_formula() -> None:
    """A job description is as much a stranger's as a résumé is."""
    rows = csv_rows([made("a.pdf", "=1+1", 0.5), made("a.pdf", "Baker", 0.4)])
    assert {row["role"] for row in rows} == {"'=1+1", "Baker"}


def test_learned_says_whether_all_some_or_nothing_was() -> None:
    """In a column, and in a sentence of the table and the page."""
    none = [replace(m, learned=False) for m in made("a.pdf", "Baker", 0.5).competencies]
    some = [match("Grain", 0.5), none[0]]
    rows = [
        made("a.pdf", "Baker", 0.5, competencies=tuple(none)),
        made("a.pdf", "Miller", 0.4, competencies=tuple(some)),
        made("a.pdf", "Joiner", 0.3),
    ]
    assert {row["role"]: row["learned"] for row in csv_rows(list(rows))} == {
        "Baker": "no",
        "Miller": "partly",
        "Joiner": "yes",
    }
    told = "Learned from labelled résumés: Miller (in part), Joiner; the general model judges"
    for format in ("table", "html"):
        assert told in " ".join(render(rows, format).split())
    nothing = "Nothing was learned for these roles"
    both = [rows[0], replace(rows[0], profile="Cook")]
    assert nothing in " ".join(render(both, "table").split())
    assert "All of these roles were learned" in " ".join(render(ROWS, "table").split())


def test_the_parquet_has_the_rows_of_the_csv() -> None:
    """With types: ranks are whole numbers, lists are lists."""
    stream = io.BytesIO()
    write_pairs(pairs_of(ROWS), stream, "parquet")
    table = parquet.read_table(stream)
    assert table.column_names == list(PAIR_COLUMNS)
    assert table["rank_in_role"].to_pylist() == [1, 2, 3, 1, 2, 3, None]
    assert table["demonstrated"].to_pylist()[0] == ["baker-work"]


def test_a_frame_of_several_roles_pivots_to_scores_by_role() -> None:
    """One row a pair, whatever the order of the results."""
    frame = to_frame(ROWS)
    assert frame.columns.to_list() == list(PAIR_COLUMNS)[1:]
    assert str(frame["rank_of_role"].dtype) == "Int64"
    scored = frame.dropna(subset=["role"])
    scores = scored.pivot(columns="role", values="score")  # noqa: PD010 -- nothing is summed
    expected = {"Baker": [0.9, 0.2, 0.2], "Miller": [0.4, 0.7, 0.1]}
    index = pd.Index(["ann.pdf", "bo.pdf", "cas.pdf"], name="resume", dtype="string")
    wanted = pd.DataFrame(expected, index=index)
    pd.testing.assert_frame_equal(scores, wanted, check_names=False, check_column_type=False)


@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_json_keeps_the_order(format: str) -> None:
    """Of files, and of roles within."""
    text = render(ROWS, format)
    read = json.loads(text) if format == "json" else list(map(json.loads, text.splitlines()))
    assert read == [row.to_dict() for row in ROWS]


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_tables_of_many_roles_keep_to_the_width(width: int) -> None:
    """Roles that have no room stand below, with the names again; nothing is lost."""
    rows = [
        made(
            f"{name}.pdf",
            f"A trade with a long name, number {number}",
            number / 99,
        )
        for name in ("ann", "bo-with-a-long-name" * 3)
        for number in range(30)
    ]
    text = render(rows, width=width)
    assert max(cell_len(line) for line in text.splitlines()) <= width
    headings = [line for line in text.splitlines() if re.match(r"Résumé  .*\d$", line)]
    numbers = [n for line in headings for n in re.findall(r"\b\d+\b", line)]
    assert numbers == [str(number) for number in range(1, 31)]
    assert text.count("▸") == 3, "one for each résumé, and the heading"


def test_no_role_is_the_best_of_who_shows_hardly_anything_of_any() -> None:
    """The résumé stands with its scores; from an eighth of a role on one is marked."""
    rows = [made("cook.pdf", "Baker", 0.07), made("cook.pdf", "Miller", 0.03)]
    rows += [made("ann.pdf", "Baker", 0.125), made("ann.pdf", "Miller", 0.0)]
    text = render(rows, width=100)
    cook = next(line for line in text.splitlines() if line.startswith("cook.pdf"))
    assert cook.split() == ["cook.pdf", "–", "7", "3"]
    assert "ann.pdf   1 Baker     ▸12" in text
    shown = page(rows)
    assert shown.count('<b aria-hidden="true">▸</b><span class="vh">best: </span>') == 1


def test_what_is_told_of_a_resume_is_told_once() -> None:
    """And not for every role."""
    text = render([*ROWS, made("dan.pdf", "Baker", 0.1, duplicate_of="bo.pdf")])
    assert text.count("holds a picture") == 1
    assert text.count("same text as bo.pdf") == 1
    assert text.count("broken.pdf") == 1


def test_a_table_is_plain_whatever_a_role_is_called() -> None:
    """No escape sequence of a job description reaches the terminal."""
    rows = [made("a.pdf", "Bak\x1b[31mer", 0.5), made("b.pdf", "Mill\u202eer", 0.4)]
    for text in (render(rows), render(rows, explain=True)):
        assert "\x1b" not in text and "\u202e" not in text


def page(rows: list[object], *, blind: bool = False) -> str:
    """Return the page of results."""
    return render(rows, "html", blind=blind)  # type: ignore[arg-type]


def island(text: str, name: str) -> dict[str, object]:
    """Return the data of an element of the page."""
    found = re.search(rf'id="{name}">(.*?)</script>', text, re.DOTALL)
    assert found
    return dict(json.loads(found[1]))


def test_the_page_has_a_table_of_scores_with_headings_both_ways() -> None:
    """Each score leads to a view of that pair; the best role of each résumé is marked."""
    text = page(list(ROWS))
    table = text[text.index('<table id="table">') : text.index("</table>")]
    assert re.findall(r'scope="col"[^>]*>(?:<span><bdi>)?(\w+)', table) == [
        "Résumé",
        "Baker",
        "Miller",
    ]
    names = re.findall(r'<th scope="row"[^>]*><bdi>([^<]+)', table)
    assert names == ["ann.pdf", "cas.pdf", "bo.pdf"], "grouped by their best role"
    cells = re.findall(r'(best: )?(?:</span>)?<a href="#/(\d+)">(\d+)</a>', table)
    assert [score for _, _, score in cells] == ["90", "40", "20", "10", "20", "70"]
    assert [bool(best) for best, _, _ in cells] == [True, False, True, False, False, True]
    views = {number: island(text, f"p{number}")["role"] for _, number, _ in cells}
    assert list(views.values()) == ["Baker", "Miller"] * 3


def test_the_page_ranks_resumes_for_each_role_without_javascript() -> None:
    """And the roles for each résumé."""
    text = page(list(ROWS))
    role = text[text.index('id="role-2"') : text.index('id="by-resume"')]
    found = re.findall(r'<a href="#/(\d)"><bdi>([^<]+)', role)
    assert found == [("4", "bo.pdf"), ("5", "ann.pdf"), ("6", "cas.pdf")]
    of_bo = re.search(r"<bdi>bo.pdf</bdi></th><td><ol.*?</ol>", text, re.DOTALL)
    assert of_bo and re.findall(r"(\d)\. <a[^>]*><bdi>(\w+)", of_bo[0]) == [
        ("1", "Miller"),
        ("2", "Baker"),
    ]


def test_the_data_of_the_page_fit_its_views() -> None:
    """Rows in the order of the views, competencies each with its role."""
    data = island(page(list(ROWS)), "data")
    rows = data["rows"]
    assert data["roles"] == ["Baker", "Miller"]
    assert isinstance(rows, list)
    order = ["ann.pdf", "bo.pdf", "cas.pdf", "bo.pdf", "ann.pdf", "cas.pdf"]
    assert [row[0] for row in rows] == order
    assert [row[7:] for row in rows][:2] == [[0, 0, 1, 1], [0, 1, 2, 2]]
    competencies = data["competencies"]
    assert isinstance(competencies, list)
    assert [(each[0], each[-1]) for each in competencies] == [
        ("Baker work", 0),
        ("Baker tools", 0),
        ("Miller work", 1),
        ("Miller tools", 1),
    ]


def test_a_hostile_role_stays_text_on_the_page() -> None:
    """Its title stands in headings and in data."""
    rows = [made("a.pdf", "</script><b>Baker", 0.5, "<i>.txt"), made("a.pdf", "Miller", 0.4)]
    text = page(list(rows))
    assert "<b>Baker" not in text
    assert "<i>.txt" not in text


def test_a_blind_page_names_nobody() -> None:
    """A person has one number for all roles."""
    copy = made("ann.pdf", "Miller", 0.4, duplicate_of="bo.pdf")
    text = page([*ROWS[:4], copy, *ROWS[5:]], blind=True)
    assert not re.search(r"(ann|bo|cas|broken)\.pdf", text)
    rows = island(text, "data")["rows"]
    assert isinstance(rows, list)
    assert [row[0] for row in rows] == [f"Résumé {number}" for number in (1, 2, 3, 2, 1, 3)]
    assert "same text as <bdi>Résumé 2" in text
    assert island(text, "data")["copies"] == {"1": 2, "5": 4}, "to the same role"
