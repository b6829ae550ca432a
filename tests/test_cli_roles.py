"""The command with several roles: each file read once, both rankings, going on."""

from __future__ import annotations

import csv
import errno
import json
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result
from commands import json_lines, one_line, write

from matcher.cli import main

Run = Callable[..., Result]
BOTH = ("-p", "baker.md", "-p", "miller.md")


def role(name: str, title: str, *, asks: str = "Bakes bread.") -> None:
    """Write a role of one competency."""
    text = f"---\nrole: {title}\n---\n\n## Essential skills\n\n### Work\n\n{asks}\n"
    Path(name).write_text(text, "utf-8")


@pytest.fixture(autouse=True)
def two_roles(folder: Path) -> None:
    """Write two roles, and two résumés of which each is better at one of them."""
    role("baker.md", "Baker")
    role("miller.md", "Miller", asks="Mills grain.")
    write("cv/a.txt", "Baker 0.9, Miller 0.4")
    write("cv/b.txt", "Baker 0.3, Miller 0.7")


@pytest.fixture
def matched(estimator: ModuleType) -> Callable[[], list[str]]:
    """Return a function that gives, and forgets, which pairs the workers matched."""
    log = Path("matched.log")

    def taken() -> list[str]:
        lines = [line for line in log.read_text().splitlines() if line[0] != " "]
        log.write_text("")
        return lines

    log.touch()
    return taken


def pairs(lines: Iterable[dict[str, Any]]) -> list[tuple[str, str | None]]:
    """Return résumé and role of each object."""
    return [(line["resume"], line.get("profile")) for line in lines]


ALL = [("cv/a.txt", "Baker"), ("cv/a.txt", "Miller"), ("cv/b.txt", "Baker")]
ALL.append(("cv/b.txt", "Miller"))


@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_json_has_an_object_a_pair_in_the_order_of_files_then_roles(
    run: Run, format: str
) -> None:
    """Both orders are those given, whatever the scores."""
    result = run("cv", *BOTH, "-f", format)
    lines = json.loads(result.stdout if format == "json" else _array(result.stdout))
    assert pairs(lines) == ALL
    assert [line["score"] for line in lines] == [0.9, 0.4, 0.3, 0.7]
    assert [line["profile_source"] for line in lines[:2]] == ["baker.md", "miller.md"]
    turned = run("cv", "-p", "miller.md", "-p", "baker.md", "-f", "json")
    assert pairs(json.loads(turned.stdout)) == [ALL[1], ALL[0], ALL[3], ALL[2]]


def _array(lines: str) -> str:
    return f"[{','.join(lines.splitlines())}]"


def test_one_file_and_several_roles_are_an_array(run: Run) -> None:
    """An object is for one result."""
    assert pairs(json.loads(run("cv/a.txt", *BOTH, "-f", "json").stdout)) == ALL[:2]


def test_each_file_is_read_once(run: Run) -> None:
    """Whatever the number of roles."""
    log = Path("read.log")
    log.touch()
    many = [f"{number}.md" for number in range(30)]
    for number, name in enumerate(many):
        role(name, f"Trade {number}", asks=f"Does work {number}.")
    result = run("cv", *(part for name in many for part in ("-p", name)), "-f", "jsonl", "-q")
    assert len(result.stdout.splitlines()) == 60
    assert sorted(log.read_text().splitlines()) == ["a.txt", "b.txt"]


def test_the_table_ranks_resumes_for_roles_and_roles_for_resumes(run: Run) -> None:
    """The best of each stands first, and the best role of a résumé is marked."""
    shown = run("cv", *BOTH, "-q").stdout
    assert "2 roles, 2 résumés" in shown
    assert "1  Baker   cv/a.txt 90, cv/b.txt 30" in shown
    assert "2  Miller  cv/b.txt 70, cv/a.txt 40" in shown
    assert "cv/a.txt  1 Baker     ▸90    40" in shown
    assert "cv/b.txt  2 Miller     30   ▸70" in shown
    assert "can be compared only roughly" in shown


def test_one_resume_has_its_roles_ranked(run: Run) -> None:
    """It is what somebody asks who has found two postings."""
    lines = run("cv/b.txt", *BOTH, "-q").stdout.splitlines()
    start = lines.index("cv/b.txt: roles, best first")
    assert [line.split()[:3] for line in lines[start + 2 : start + 4]] == [
        ["1", "Miller", "70"],
        ["2", "Baker", "30"],
    ]


def test_passages_are_shown_on_request_only(run: Run) -> None:
    """Also of a single file: many roles would fill the screen."""
    assert "“EXPERIENCE" not in run("cv/a.txt", *BOTH, "-q").stdout
    assert run("cv/a.txt", *BOTH, "-q", "--explain").stdout.count("“EXPERIENCE") == 2


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV."""
    with Path(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def ranks(name: str) -> list[tuple[str, ...]]:
    """Return what the rows of a CSV say of ranks."""
    keys = ("role", "resume", "rank_in_role", "rank_of_role")
    return [tuple(row[key] for key in keys) for row in rows(name)]


def test_the_csv_has_a_row_a_pair_with_both_ranks(run: Run) -> None:
    """By role, best first."""
    run("cv", *BOTH, "-o", "x.csv", "-q")
    assert ranks("x.csv") == [
        ("Baker", "cv/a.txt", "1", "1"),
        ("Baker", "cv/b.txt", "2", "2"),
        ("Miller", "cv/b.txt", "1", "1"),
        ("Miller", "cv/a.txt", "2", "2"),
    ]


def test_filters_keep_the_best_of_each_role_with_the_ranks_of_all(run: Run) -> None:
    """The best miller is better at something else, and remains so."""
    write("cv/b.txt", "Baker 0.8, Miller 0.7")
    run("cv", *BOTH, "-o", "x.csv", "-q", "-n", "1")
    assert ranks("x.csv") == [("Baker", "cv/a.txt", "1", "1"), ("Miller", "cv/b.txt", "1", "2")]
    run("cv", *BOTH, "-o", "x.csv", "-q", "--min-score", "0.75")
    assert [rank[1] for rank in ranks("x.csv")] == ["cv/a.txt", "cv/b.txt"], "of one role"
    best = json.loads(run("cv", *BOTH, "-f", "json", "-n", "1").stdout)
    assert pairs(best) == [("cv/a.txt", "Baker"), ("cv/b.txt", "Miller")]
    shown = run("cv", *BOTH, "-n", "1", "-q").stdout
    assert "cv/a.txt  1 Baker     ▸90     –" in shown
    assert "cv/b.txt  2 Miller      –    70" in shown, "its best role is not shown"


def test_roles_of_one_name_are_told_apart_by_their_files(run: Run) -> None:
    """In the table and in columns; the JSON has the files anyway."""
    role("miller.md", "Baker", asks="Mills grain.")
    run("cv", *BOTH, "-o", "x.csv", "-q")
    assert {row["role"] for row in rows("x.csv")} == {"Baker (baker.md)", "Baker (miller.md)"}
    assert {row["profile"] for row in rows("x.csv")} == {"Baker"}
    assert "1  Baker (baker.md)" in run("cv", *BOTH, "-q").stdout


def test_a_role_given_twice_is_taken_once(run: Run) -> None:
    """By the same name, another, or as a copy; what was done is told."""
    Path("copy.md").write_bytes(Path("baker.md").read_bytes())
    Path("link.md").symlink_to("baker.md")
    again = ["baker.md", "./baker.md", "copy.md", "link.md"]
    given = [part for name in again for part in ("-p", name)]
    once = run("cv", "-p", "baker.md", "-f", "csv")
    often = run("cv", "-p", "baker.md", *given, "-f", "csv")
    assert often.stdout == once.stdout
    assert often.stderr.splitlines() == [
        f"match: {name}: the same role as baker.md; taken once" for name in again
    ]
    assert not run("cv/a.txt", "-p", "baker.md", *given, "-q").stderr


def test_a_bad_role_ends_the_run_before_any_file_is_read(run: Run) -> None:
    """It is named, and no model is loaded."""
    Path("bad.md").write_text("---\nrole: Baker\n---\n\n### No group\n", "utf-8")
    for bad in ("gone.md", "bad.md"):
        failed = run("cv", *BOTH, "-p", bad, "-o", "x.csv")
        assert failed.exit_code == 1
        assert one_line(failed).startswith(f"match: {bad}:")
        assert not Path("x.csv").exists()
    assert not Path(".loaded").exists()


def test_several_profiles_are_not_saved_as_one(run: Run) -> None:
    """It is wrong usage, with what to do."""
    failed = run(*BOTH, "--save-profile", "role.md")
    assert failed.exit_code == 2
    assert "give one --profile" in failed.stderr
    assert not Path("role.md").exists()


def test_an_empty_path_among_several_is_wrong_usage(run: Run) -> None:
    """An unset variable of a shell gives it."""
    failed = run("cv", "-p", "baker.md", "-p", "")
    assert failed.exit_code == 2
    assert "the path is empty" in failed.stderr


def test_a_role_may_come_from_standard_input(run: Run, estimator: ModuleType) -> None:
    """One of several."""
    text = Path("miller.md").read_text("utf-8")
    arguments = ["cv/a.txt", "-p", "baker.md", "-p", "-", "-f", "json"]
    result = CliRunner().invoke(main, arguments, input=text, prog_name="match")
    assert pairs(json.loads(result.stdout)) == ALL[:2]


def test_the_files_of_roles_are_no_resumes(run: Run) -> None:
    """All of them may lie among the résumés."""
    for name in ("baker.md", "miller.md"):
        Path(name).rename(f"cv/{name}")
    result = run("cv", "-p", "cv/baker.md", "-p", "cv/miller.md", "-f", "json")
    assert pairs(json.loads(result.stdout)) == ALL
    assert result.stderr.count("the role itself, and no résumé") == 2


@pytest.mark.parametrize("format", ["json", "jsonl", "csv", "table"])
def test_a_file_that_cannot_be_read_is_there_once(run: Run, format: str) -> None:
    """And not once a role; the run ends with 1."""
    write("cv/a.txt", "EMPTY")
    result = run("cv", *BOTH, "-f", format)
    assert result.exit_code == 1
    assert result.stderr.count("cv/a.txt") == 1
    assert result.stdout.count("cv/a.txt") == 1
    assert "cv/b.txt" in result.stdout


@pytest.mark.parametrize("format", ["table", "csv", "html", "json"])
def test_files_that_cannot_be_read_at_all_leave_no_pair(run: Run, format: str) -> None:
    """Every format has a way to say so."""
    for name in ("cv/a.txt", "cv/b.txt"):
        write(name, "EMPTY")
    assert run("cv", *BOTH, "-f", format, "-o", "x").exit_code == 1
    assert Path("x").read_text("utf-8").count("cv/a.txt") == 1


def test_a_strict_run_stops_at_a_file_that_cannot_be_read(run: Run) -> None:
    """Before the others."""
    write("cv/a.txt", "EMPTY")
    stopped = run("cv", *BOTH, "--strict", "-f", "jsonl")
    assert (stopped.exit_code, stopped.stdout) == (1, "")


def test_the_bar_counts_files(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """And not pairs."""
    counted = []

    @contextmanager
    def progress(items: Iterable[Any], total: int, *, shown: bool) -> Iterator[Iterable[Any]]:
        taken = list(items)
        counted.append((total, len(taken), shown))
        yield taken

    monkeypatch.setattr("matcher.cli.watched.progress", progress)
    run("cv", *BOTH, "-f", "json")
    assert counted == [(2, 2, False)]


def test_an_interrupted_run_tells_how_many_files_are_there(run: Run) -> None:
    """A file has as many results as there are roles."""
    write("cv/c.txt", "INTERRUPT")
    ended = run("cv", *BOTH, "-o", "x.csv", "-q", "-j", "1")
    assert ended.exit_code == 130
    assert "2 of 3 files are in x.csv" in ended.stderr
    assert len(rows("x.csv")) == 4


def test_a_full_disk_keeps_the_scores_of_all_roles(
    run: Run, matched: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In a file that a run of the same roles goes on from."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("matcher.cli.whole.write_pairs", full)
        failed = run("cv", *BOTH, "-o", "x.csv")
    found = re.search(r"kept in (\S+\.jsonl), which", one_line(failed))
    assert found is not None
    matched()
    assert run("cv", *BOTH, "-q", "-o", found[1]).exit_code == 0
    assert matched() == []
    assert pairs(json_lines(found[1])) == ALL


# Going on


def go(run: Run, *arguments: str) -> Result:
    """Run the command into a file to go on from."""
    return run("cv", *arguments, "-o", "x.jsonl", "-q")


def test_a_second_run_matches_nothing(run: Run, matched: Callable[[], list[str]]) -> None:
    """The file is as it was, to the byte, in the order of files and roles."""
    assert go(run, *BOTH).exit_code == 0
    assert len(matched()) == 4
    before = Path("x.jsonl").read_bytes()
    assert go(run, *BOTH).exit_code == 0
    assert matched() == []
    assert Path("x.jsonl").read_bytes() == before
    assert pairs(json_lines("x.jsonl")) == ALL


def test_only_new_pairs_are_matched(run: Run, matched: Callable[[], list[str]]) -> None:
    """A role that is added, a file that is, and what a run that was ended left out."""
    go(run, "-p", "baker.md")
    kept = Path("x.jsonl").read_bytes().splitlines()
    assert matched() == ["a.txt Baker", "b.txt Baker"]
    go(run, *BOTH)
    assert matched() == ["a.txt Miller", "b.txt Miller"]
    assert pairs(json_lines("x.jsonl")) == ALL
    assert Path("x.jsonl").read_bytes().splitlines()[::2] == kept
    lines = Path("x.jsonl").read_bytes().splitlines(keepends=True)
    Path("x.jsonl").write_bytes(b"".join(lines[:3]) + lines[3][:20])
    write("cv/0.txt", "score 0.1")
    go(run, *BOTH)
    assert sorted(matched()) == ["0.txt Baker", "0.txt Miller", "b.txt Miller"]
    assert pairs(json_lines("x.jsonl"))[2:] == ALL


def test_the_order_of_the_roles_may_change(run: Run, matched: Callable[[], list[str]]) -> None:
    """What was scored is kept, in the new order; a role that is left out goes."""
    go(run, *BOTH)
    matched()
    go(run, "-p", "miller.md", "-p", "baker.md")
    assert matched() == []
    assert pairs(json_lines("x.jsonl")) == [ALL[1], ALL[0], ALL[3], ALL[2]]
    go(run, "-p", "miller.md")
    assert matched() == []
    assert pairs(json_lines("x.jsonl")) == [ALL[1], ALL[3]]


def test_only_the_role_that_changed_is_matched_anew(
    run: Run, matched: Callable[[], list[str]]
) -> None:
    """Each line says by which role it was scored."""
    go(run, *BOTH)
    matched()
    role("miller.md", "Miller", asks="Mills grain to flour.")
    go(run, *BOTH)
    assert matched() == ["a.txt Miller", "b.txt Miller"]


def test_a_file_that_could_not_be_read_is_kept_once(
    run: Run, matched: Callable[[], list[str]]
) -> None:
    """It is told again, and not read again; the run ends with 1 again."""
    write("cv/a.txt", "EMPTY")
    first = go(run, *BOTH)
    before = Path("x.jsonl").read_bytes()
    matched()
    again = go(run, *BOTH)
    assert matched() == []
    assert (first.exit_code, again.exit_code) == (1, 1)
    assert first.stderr == again.stderr
    assert Path("x.jsonl").read_bytes() == before
    assert pairs(json_lines("x.jsonl")) == [("cv/a.txt", None), *ALL[2:]]


def test_copies_are_named_for_every_role(run: Run) -> None:
    """In a first run and in one that goes on."""
    Path("cv/c.txt").write_bytes(Path("cv/a.txt").read_bytes())
    for _ in range(2):
        go(run, *BOTH)
        copies = [line["duplicate_of"] for line in json_lines("x.jsonl")]
        assert copies == [None, None, None, None, "cv/a.txt", "cv/a.txt"]


@pytest.mark.parametrize("format", ["table", "json", "jsonl", "csv", "html"])
def test_what_a_folder_left_out_is_told_once(run: Run, format: str) -> None:
    """And not for each role."""
    write("cv/c.pages", "left out")
    result = run("cv", *BOTH, "-f", format)
    assert result.exit_code == 0
    text = " ".join(result.stdout.split())
    assert text.count("1 file of another kind was left out: .pages 1") == 1


@pytest.mark.parametrize("format", ["json", "jsonl", "csv", "html", "table"])
@pytest.mark.parametrize("output", ["miller.txt", "cv/../miller.txt", "link"])
def test_results_are_not_written_over_a_role(run: Run, format: str, output: str) -> None:
    """A description that was read is somebody's own text, under whatever name it is reached."""
    role("miller.txt", "Miller")
    Path("link").symlink_to("miller.txt")
    before = Path("miller.txt").read_bytes()
    result = run("cv", "-p", "baker.md", "-p", "miller.txt", "-f", format, "-o", output)
    assert result.exit_code == 2
    assert "would overwrite" in " ".join(result.stderr.split())
    assert Path("miller.txt").read_bytes() == before
