"""Results written as a whole: what an interruption, a full disk and many résumés leave."""

from __future__ import annotations

import csv
import errno
import json
import os
import re
import signal
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from commands import end, json_lines, one_line, posix, start, write

from matcher.datamodels import Competency, Resume
from matcher.installing import install_line
from matcher.results import CompetencyMatch, Evidence, Failure, MatchResult
from matcher.runs import spool as spool_module
from matcher.runs.spool import Spool

Run = Callable[..., Result]
BREAD = Competency("bread", "Bread", "skill", "Bakes bread." * 50, ("baked rye bread",) * 20)


def result(number: int) -> MatchResult:
    """Return a result with some thousand characters of text."""
    score = number * 37 % 101 / 101
    text = f"Baked bread number {number}. " * 100
    evidence = Evidence(text[:200], None, "experience", 0, 200, 0.5, 0.5, 1.0)
    match = CompetencyMatch(
        BREAD, 0.5, 0.5, 0.5, 0.5, score, 1.0, 1.0, "demonstrated", (evidence,)
    )
    return MatchResult(f"{number}.txt", "Baker", score, (match,), (), Resume("x", text))


@posix
@pytest.mark.parametrize(("name", "format"), [("x.csv", "csv"), ("x.html", "html")])
def test_an_interrupted_run_writes_what_is_there(folder: Path, name: str, format: str) -> None:
    """A valid file, and a line that tells how much it holds."""
    write("cv/c.txt", "SLOW")
    process = start("cv", "-o", name, "-j", "1", "-v")
    assert process.stderr is not None
    told = [process.stderr.readline() for _ in range(3)]
    assert told[-1] == b"match: reading cv/c.txt\n", "the results before it have come in"
    os.kill(process.pid, signal.SIGINT)
    code, _, err = end(process)
    assert (code, err) == (130, f"match: interrupted; 2 of 3 results are in {name}\n")
    text = Path(name).read_text("utf-8")
    if format == "csv":
        assert [row["resume"] for row in csv.DictReader(text.splitlines())] == [
            "cv/b.txt",
            "cv/a.txt",
        ]
    else:
        assert text.rstrip().endswith("</html>")


def test_an_interrupted_table_is_not_shown(run: Run) -> None:
    """Who stops the command at a terminal wants no table."""
    write("cv/c.txt", "INTERRUPT")
    stopped = run("cv")
    assert (stopped.exit_code, stopped.stdout) == (130, "")


def test_a_full_disk_for_the_report_keeps_the_scores(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """They stand elsewhere, in a file that a run goes on from; an older report stays."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    Path("x.csv").write_text("older", "utf-8")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("matcher.cli.whole.write", full)
        failed = run("cv", "-o", "x.csv")
    found = re.fullmatch(
        r"match: x.csv: cannot write the results: No space left on device; "
        r"the scores are kept in (\S+\.jsonl), which -o goes on from",
        one_line(failed),
    )
    assert failed.exit_code == 1
    assert found is not None
    assert Path("x.csv").read_text("utf-8") == "older"
    assert not list(Path().glob(".match-*"))
    Path(".loaded").unlink()
    assert run("cv", "-q", "-o", found[1]).exit_code == 0
    assert not Path(".loaded").exists()
    assert [line["resume"] for line in json_lines(found[1])] == ["cv/a.txt", "cv/b.txt"]
    Path(found[1]).unlink()


def test_no_room_anywhere_is_one_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Then nothing can be kept, and nothing is left lying about."""
    (tmp_path / "scratch").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "scratch"))

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("matcher.cli.whole.write", full)
    monkeypatch.setattr("matcher.runs.ledger.Ledger.add", full)
    failed = run("cv", "-o", "x.csv")
    assert one_line(failed).endswith("x.csv: cannot write the results: No space left on device")
    assert list((tmp_path / "scratch").iterdir()) == []


def test_no_room_for_setting_aside_writes_what_is_there(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder for temporary files may be smaller than the results."""
    add = Spool.add

    def limited(spool: Spool, row: MatchResult | Failure) -> None:
        if len(spool) == 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        add(spool, row)

    monkeypatch.setattr(Spool, "add", limited)
    stopped = run("cv", "-o", "x.json")
    assert stopped.exit_code == 1
    assert "No space left on device; 1 of 2 results are in x.json" in one_line(stopped)
    assert [row["resume"] for row in json.loads(Path("x.json").read_text("utf-8"))] == [
        "cv/a.txt"
    ]


def test_what_is_needed_for_parquet_is_told_before_the_work(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And not when all has been scored."""
    monkeypatch.setattr("matcher.cli.chosen.find_spec", lambda _: None)
    failed = run("cv", "-o", "x.parquet")
    assert one_line(failed) == f"match: Parquet needs pyarrow: {install_line('parquet')}"
    assert not Path(".loaded").exists()


def test_parquet_is_written_to_a_file(run: Run) -> None:
    """A row a résumé, best first, failures last."""
    from pyarrow import parquet

    write("cv/c.txt", "EMPTY")
    assert run("cv", "-o", "x.parquet").exit_code == 1
    table = parquet.read_table("x.parquet")
    assert table["resume"].to_pylist() == ["cv/b.txt", "cv/a.txt", "cv/c.txt"]
    assert table["score"].to_pylist() == [0.8, 0.2, None]


def test_an_output_that_is_no_file_is_written_to(run: Run, tmp_path: Path) -> None:
    """A pipe or a device is not replaced by a file."""
    written = run("cv", "-f", "json", "-o", "/dev/null")
    assert (written.exit_code, Path("/dev/null").is_file()) == (0, False)


def test_results_come_back_ranked_from_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """As they went in, best first, failures last; competencies are shared."""
    monkeypatch.setattr(spool_module, "MOST_IN_MEMORY", 1000)
    gone = Failure("0.txt", "missing", "gone")
    with Spool() as spool:
        for row in [result(1), gone, result(2), result(3)]:
            spool.add(row)
        ranked = list(spool.ranked())
        assert (len(spool), spool.failures) == (4, 1)
        assert ranked == [result(2), result(1), result(3), gone]
        first, second = ranked[:2]
        assert isinstance(first, MatchResult)
        assert isinstance(second, MatchResult)
        assert first.source == result(2).source
        assert first.competencies[0].competency is second.competencies[0].competency
        assert list(spool.ranked(top=1)) == [result(2), gone]
        assert list(spool.ranked(min_score=0.5)) == [result(2), gone]


@pytest.mark.no_cover
def test_memory_does_not_grow_with_the_number_of_results() -> None:
    """But for the rank of each."""

    def peak(count: int) -> int:
        tracemalloc.start()
        with Spool() as spool:
            for number in range(count):
                spool.add(result(number))
            for _ in spool.ranked():
                pass
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    few, many = peak(1000), peak(2000)
    assert many - few < 1000 * 400, "bytes; one result takes 5,000 and more"
