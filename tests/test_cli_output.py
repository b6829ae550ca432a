"""Where the command writes its results, and what it logs."""

from __future__ import annotations

import csv
import errno
import io
import json
import logging
import os
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from commands import (
    one_line,
    write,
)

from matcher.cli import output as streams

# Where it goes


@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".csv", ".CSV"])
def test_the_format_follows_the_suffix_of_the_output(
    run: Callable[..., Result], suffix: str
) -> None:
    """-o scores.csv needs no -f."""
    result = run("cv", "-o", f"out{suffix}")
    assert (result.exit_code, result.output) == (0, "")
    text = Path(f"out{suffix}").read_bytes().decode("utf-8")
    assert "\r" not in text
    if suffix == ".json":
        assert len(json.loads(text)) == 2
    elif suffix == ".jsonl":
        assert len(text.splitlines()) == 2
    else:
        assert next(csv.DictReader(io.StringIO(text)))["resume"] == "cv/b.txt"


def test_a_named_format_wins_over_the_suffix(run: Callable[..., Result]) -> None:
    """-f says it outright."""
    run("cv", "-o", "report.txt", "-f", "table")
    assert Path("report.txt").read_text("utf-8").startswith("Baker: 2 résumés")


def test_a_dash_is_standard_output(run: Callable[..., Result]) -> None:
    """-o - is the default said aloud."""
    assert run("cv", "-o", "-").stdout == run("cv").stdout


def test_a_file_of_failures_alone_is_written(run: Callable[..., Result]) -> None:
    """A file asked for is a file given; a screen has the line on standard error."""
    assert run("gone.txt").stdout == ""
    run("gone.txt", "-o", "report.txt", "-f", "table")
    assert Path("report.txt").read_text("utf-8").startswith("Not read: 1")


@pytest.mark.parametrize("format_", ["table", "json", "jsonl", "csv", "html", "parquet"])
def test_what_a_folder_left_out_stands_in_every_output(
    run: Callable[..., Result], format_: str
) -> None:
    """It is told, and fails no run that is not strict; the output itself is none of it."""
    for name in ("cv/c.pages", "cv/d.WPD", "cv/e.wpd", "cv/out"):
        write(name, "left out")
    result = run("cv", "-o", "cv/out", "-f", format_, "--fresh")
    counted = "3 files of other kinds were left out: .wpd 2, .pages 1"
    assert (result.exit_code, result.stderr) == (0, f"match: cv: {counted}\n")
    if format_ == "parquet":
        import pandas as pd

        assert counted in set(pd.read_parquet("cv/out")["error_message"])
    else:
        assert counted in Path("cv/out").read_text("utf-8")
    if format_.startswith("json"):
        assert '"left_out": {' in Path("cv/out").read_text("utf-8")


def test_a_strict_run_fails_on_what_is_left_out(run: Callable[..., Result]) -> None:
    """And a quiet one that is not strict says nothing of it."""
    write("cv/c.pages", "left out")
    result = run("cv", "--strict")
    assert result.exit_code == 1
    assert "1 file of another kind was left out: .pages 1" in result.stderr
    assert run("cv", "-q").stderr == ""


@pytest.mark.parametrize("output", ["out.csv", "-"])
def test_a_csv_for_excel_begins_with_its_mark(run: Callable[..., Result], output: str) -> None:
    """Without it Excel takes UTF-8 for an older encoding; programs want none."""
    write("cv/zoë.txt", "score 0.9")
    written = []
    for option in ([], ["--excel"]):
        result = run("cv", "-f", "csv", "-o", output, *option)
        written.append(result.stdout_bytes if output == "-" else Path(output).read_bytes())
    assert written[1] == b"\xef\xbb\xbf" + written[0]
    assert "cv/zoë.txt".encode() in written[0]
    assert run("cv", "--excel").exit_code == 2
    assert run("cv", "--excel", "-o", "out.json").exit_code == 2


def test_an_unknown_suffix_is_wrong_usage(run: Callable[..., Result]) -> None:
    """The message names those that are known."""
    result = run("cv", "-o", "report.ods")
    assert result.exit_code == 2
    assert ".json, .jsonl, .csv" in result.stderr
    assert not Path("report.ods").exists()


@pytest.mark.parametrize("target", ["cv/a.txt", "cv/../cv/b.txt", "other.pdf", "other.DOCX"])
def test_no_document_is_overwritten(run: Callable[..., Result], target: str) -> None:
    """A slip such as -o *.pdf must not cost a résumé."""
    before = Path("cv/a.txt").read_bytes(), Path("cv/b.txt").read_bytes()
    result = run("cv", "-f", "json", "-o", target)
    assert result.exit_code == 2
    assert "is a document" in result.stderr
    assert before == (Path("cv/a.txt").read_bytes(), Path("cv/b.txt").read_bytes())
    assert not Path("other.pdf").exists()


@pytest.mark.parametrize(
    ("target", "reason"), [("no/out.csv", "its folder does not exist"), ("cv", "is a folder")]
)
def test_an_impossible_output_ends_before_the_work(
    run: Callable[..., Result], target: str, reason: str
) -> None:
    """One line, exit 1, and no model loaded for nothing."""
    result = run("cv", "-f", "csv", "-o", target)
    assert result.exit_code == 1
    assert one_line(result) == f"match: {target}: cannot write the results: {reason}"
    assert not Path(".loaded").exists()


def test_an_unwritable_output_ends_before_the_work(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file or folder without permission."""
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    result = run("cv", "-o", "out.csv")
    assert result.exit_code == 1
    assert one_line(result) == "match: out.csv: cannot write the results: permission denied"


def test_a_long_name_of_an_output_is_one_line(run: Callable[..., Result]) -> None:
    """What the system cannot even look up."""
    result = run("cv", "-o", "x" * 3000 + ".csv")
    assert result.exit_code == 1
    assert "cannot write the results: File name too long" in one_line(result)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("format", ["csv", "jsonl"])
def test_a_full_disk_is_one_line(run: Callable[..., Result], format: str) -> None:
    """The last write of a run may fail."""
    result = run("cv", "-f", format, "-o", "/dev/full")
    assert result.exit_code == 1
    assert "/dev/full: cannot write the results: No space left" in one_line(result)


def test_a_file_that_fails_to_close_is_one_line(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some file systems tell only then."""

    class Late(io.StringIO):
        def close(self) -> None:
            super().close()
            raise OSError(errno.EDQUOT, "Disk quota exceeded")

    monkeypatch.setattr(streams.Sink, "_open", lambda _: Late())
    result = run("cv", "-o", "out.jsonl", "--min-score", "0")
    assert result.exit_code == 1
    assert "Disk quota exceeded" in one_line(result)


def test_a_failed_run_leaves_the_old_file(run: Callable[..., Result]) -> None:
    """Nothing is emptied before there are results."""
    Path("out.json").write_text("old", "utf-8")
    assert run("cv", "-o", "out.json", "-m", "damaged").exit_code == 1
    write("cv/0.txt", "INTERRUPT")
    assert run("cv", "-o", "out.json").exit_code == 130
    assert Path("out.json").read_text("utf-8") == "old"


def test_json_lines_of_nothing_are_an_empty_file(run: Callable[..., Result]) -> None:
    """A file asked for is a file given."""
    run("cv", "-o", "out.jsonl", "--min-score", "0.95")
    assert Path("out.jsonl").read_text("utf-8") == ""


# What is logged


def test_verbose_names_the_files_read(run: Callable[..., Result]) -> None:
    """Names, and no text of theirs."""
    write("cv/c.pages", "passed over")
    result = run("cv", "-v")
    told = "match: cv: 1 file of another kind was left out: .pages 1\n"
    assert sorted(result.stderr.splitlines(keepends=True)) == sorted(
        ["match: reading cv/a.txt\n", "match: reading cv/b.txt\n", told]
    )
    assert "match: passed over cv/c.pages\n" in run("cv", "-vvv").stderr


def test_other_packages_do_not_log(run: Callable[..., Result]) -> None:
    """Their logs and warnings may quote résumés."""
    write("cv/c.txt", "NOISE")
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        result = run("cv", "-v")
    assert "secret" not in result.stderr
    assert r"match: odd\x1b[2J vectors" in result.stderr
    assert "reading" not in run("cv/c.txt").stderr


def test_quiet_keeps_errors_only(run: Callable[..., Result]) -> None:
    """Warnings go, failures stay."""
    write("cv/c.txt", "NOISE")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert run("cv", "-q").stderr == ""
        assert one_line(run("gone.txt", "-q"))


def test_logging_is_left_as_it_was(run: Callable[..., Result]) -> None:
    """The command may be called from a program."""
    own, root = logging.getLogger("matcher"), logging.getLogger()
    before = (own.level, list(own.handlers), list(root.handlers))
    run("cv", "-vv")
    assert (own.level, own.handlers, root.handlers) == before
