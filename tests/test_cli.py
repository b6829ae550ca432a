"""The command: what it prints where, how it ends, and what it refuses in one line."""

from __future__ import annotations

import csv
import errno
import io
import json
import logging
import os
import re
import signal
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import Result
from commands import (
    DRIVER,
    HERE,
    end,
    json_lines,
    one_line,
    posix,
    scoring,
    start,
    write,
)
from jsonschema import Draft202012Validator
from waiting import GUARD

import matcher.runs.find
from matcher import __version__, cli
from matcher.cli import output as streams
from matcher.errors import MatcherError, ResumeReadError
from matcher.results import Failure
from matcher.runs import workers

pytestmark = pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")


# What is shown


def test_one_file_is_shown_in_detail(run: Callable[..., Result]) -> None:
    """A single file has its table, with passages."""
    result = run("cv/b.txt")
    assert result.exit_code == 0
    assert result.stdout.startswith("cv/b.txt · Baker · score 0.80")
    assert "“EXPERIENCE • Baked bread" in result.stdout
    assert result.stderr == ""


def test_passages_can_be_left_out(run: Callable[..., Result]) -> None:
    """The table alone."""
    assert "“" not in run("cv/b.txt", "--no-explain").stdout


def test_a_folder_is_ranked(run: Callable[..., Result]) -> None:
    """Best first, without passages."""
    result = run("cv")
    lines = result.stdout.splitlines()
    assert lines[0] == "Baker: 2 résumés, best first"
    assert [line.split()[:2] for line in lines[2:4]] == [["1", "cv/b.txt"], ["2", "cv/a.txt"]]
    assert "“" not in result.stdout
    assert result.exit_code == 0


def test_a_folder_can_be_explained(run: Callable[..., Result]) -> None:
    """The ranking, then every résumé."""
    text = run("cv", "--explain").stdout
    assert (
        text.index("best first") < text.index("cv/b.txt · Baker") < text.index("cv/a.txt · B")
    )


@pytest.mark.parametrize(
    ("arguments", "single"),
    [
        (["cv/a.txt"], True),
        (["gone.txt"], True),
        (["cv/a.txt", "cv/a.txt"], False),
        (["cv"], False),
        (["cv/a.txt", "-n", "1"], False),
        (["cv/a.txt", "--min-score", "0"], False),
    ],
)
def test_json_is_an_object_for_a_single_file_only(
    run: Callable[..., Result], arguments: list[str], single: bool
) -> None:
    """The shape follows from what is asked, never from what is found."""
    value = json.loads(run(*arguments, "-f", "json").stdout)
    assert isinstance(value, dict if single else list)
    schema = json.loads(files("matcher").joinpath("result.schema.json").read_text("utf-8"))
    for item in [value] if single else value:
        Draft202012Validator(schema).validate(item)


def test_json_of_a_folder_is_ranked_with_failures_last(run: Callable[..., Result]) -> None:
    """One order for table, JSON and CSV."""
    write("cv/0.txt", "EMPTY")
    result = run("cv", "-f", "json")
    names = [item["resume"] for item in json.loads(result.stdout)]
    assert names == ["cv/b.txt", "cv/a.txt", "cv/0.txt"]
    assert result.exit_code == 1
    assert one_line(result) == "match: cv/0.txt: holds no passage to score"


def test_json_lines_come_in_input_order(run: Callable[..., Result]) -> None:
    """Failures stand where they happened."""
    result = run("cv/b.txt", "gone.txt", "cv", "-f", "jsonl")
    items = [json.loads(line) for line in result.stdout.splitlines()]
    assert [item["resume"] for item in items] == ["cv/b.txt", "gone.txt", "cv/a.txt"]
    assert items[1]["error"]["kind"] == "missing"


def test_filters_keep_the_best_and_the_failures(run: Callable[..., Result]) -> None:
    """In every format, and --top ranks JSON lines too."""
    for format in ("json", "jsonl", "csv", "table"):
        text = run("cv", "gone.txt", "-f", format, "-n", "1").stdout
        assert "cv/b.txt" in text
        assert "cv/a.txt" not in text
        assert "gone.txt" in text
        assert run("cv", "-f", format, "--min-score", "0.5").stdout.count("cv/b.txt") == 1
        assert "cv/a.txt" not in run("cv", "-f", format, "--min-score", "0.5").stdout
    lines = run("cv", "-f", "jsonl", "-n", "2").stdout.splitlines()
    assert [json.loads(line)["resume"] for line in lines] == ["cv/b.txt", "cv/a.txt"]


def test_filters_may_leave_nothing(run: Callable[..., Result]) -> None:
    """All scored and none kept is no error."""
    result = run("cv", "--min-score", "0.95")
    assert (result.exit_code, result.stdout) == (0, "No résumé to rank.\n")


def test_the_profile_is_handed_to_the_model(run: Callable[..., Result]) -> None:
    """The table names its role."""
    profile = """---
role: Miller
---
## Essential skills
### Grain
Knows grain.
- milled rye
"""
    Path("role.md").write_text(profile, "utf-8")
    assert "· Miller ·" in run("cv/a.txt", "-p", "role.md").stdout


def test_piped_tables_are_80_wide_and_without_colour(run: Callable[..., Result]) -> None:
    """The terminal of another stream does not matter."""
    text = run("cv/a.txt").stdout
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 80


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


def test_an_unknown_suffix_is_wrong_usage(run: Callable[..., Result]) -> None:
    """The message names those that are known."""
    result = run("cv", "-o", "report.xlsx")
    assert result.exit_code == 2
    assert ".json, .jsonl, .csv" in result.stderr
    assert not Path("report.xlsx").exists()


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


# How it ends


def test_one_unreadable_file_does_not_stop_the_rest(run: Callable[..., Result]) -> None:
    """The rest is reported, and the exit code tells."""
    Path("cv/bad.pdf").write_bytes(b"no pdf at all")
    result = run("cv")
    assert result.exit_code == 1
    assert one_line(result).startswith("match: cv/bad.pdf: ")
    assert "cv/a.txt" in result.stdout
    assert "Not read: 1" in result.stdout


def test_a_missing_file_loads_no_model(run: Callable[..., Result]) -> None:
    """A slip of the keyboard is answered at once."""
    result = run("gone.txt")
    assert (result.exit_code, result.stdout) == (1, "")
    assert one_line(result) == "match: gone.txt: does not exist; check the path"
    assert not Path(".loaded").exists()


def test_a_missing_file_does_not_stop_the_rest(run: Callable[..., Result]) -> None:
    """The others are scored."""
    result = run("gone.txt", "cv/a.txt")
    assert result.exit_code == 1
    assert "cv/a.txt" in result.stdout
    assert "gone.txt" in one_line(result)


def test_a_folder_without_resumes_is_one_line(run: Callable[..., Result]) -> None:
    """It says what was looked for."""
    Path("none").mkdir()
    result = run("none")
    assert (result.exit_code, result.stdout) == (1, "")
    assert ".pdf, .docx, .txt, .md" in one_line(result)


def test_a_file_without_permission_is_left_to_the_reader(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a failure like others, and no wrong usage."""
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert run("cv/a.txt").exit_code == 0


def test_strict_stops_at_the_first_unreadable_file(run: Callable[..., Result]) -> None:
    """One line, exit 1, no ranking of a part; streamed lines have gone out."""
    write("cv/0.txt", "EMPTY")
    write("cv/1.txt", "EMPTY")
    result = run("cv", "--strict")
    assert (result.exit_code, result.stdout) == (1, "")
    assert one_line(result) == "match: cv/0.txt: holds no passage to score"
    result = run("cv/b.txt", "cv", "--strict", "-f", "jsonl")
    assert [json.loads(line)["resume"] for line in result.stdout.splitlines()] == ["cv/b.txt"]
    assert result.exit_code == 1


def test_strict_changes_nothing_when_all_is_well(run: Callable[..., Result]) -> None:
    """No failure, no stop."""
    assert run("cv", "--strict").stdout == run("cv").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["cv", "--no-such-option"],
        ["cv", "-f", "pdf"],
        ["cv", "--blind"],
        ["cv", "--blind", "-o", "x.csv"],
        ["cv", "-n", "0"],
        ["cv", "--min-score", "1.5"],
        ["cv", "--min-score", "nan"],
        ["cv", "-p", ""],
        ["cv", "--model="],
        ["cv", "-j", "0"],
        ["cv", "-j", "many"],
    ],
)
def test_wrong_usage_exits_with_2(run: Callable[..., Result], arguments: list[str]) -> None:
    """What the command does not offer is said by click."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Usage: match [OPTIONS] PATHS..." in result.stderr
    assert result.stdout == ""


def test_an_error_of_ours_is_one_line(run: Callable[..., Result]) -> None:
    """Even where its message has several."""
    result = run("cv", "-m", "damaged")
    assert result.exit_code == 1
    assert one_line(result) == r"match: damaged: no vectors;\nbuild them again"


def test_a_broken_profile_is_one_line(run: Callable[..., Result]) -> None:
    """It names the file."""
    Path("role.md").write_text("no profile", "utf-8")
    result = run("cv", "-p", "role.md")
    assert result.exit_code == 1
    assert one_line(result).startswith("match: role.md")
    assert run("cv", "-p", "gone.md").exit_code == 1


def test_an_error_with_a_path_names_it(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job description may be a document that cannot be read."""

    def refuse(*_: object) -> None:
        raise ResumeReadError("scanned", "holds pictures only", Path("job\n.pdf"))

    monkeypatch.setattr("matcher.roles.profiles.RoleProfile.from_file", refuse)
    assert one_line(run("cv", "-p", "x")) == r"match: job\n.pdf: holds pictures only"


def test_a_bug_keeps_its_traceback(run: Callable[..., Result]) -> None:
    """Only our errors become lines."""
    write("cv/bug.txt", "BUG")
    result = run("cv")
    assert isinstance(result.exception, ZeroDivisionError)
    assert not isinstance(result.exception, MatcherError)


@pytest.mark.parametrize("jobs", ["1", "2", "9"])
def test_a_file_that_ends_its_worker_does_not_stop_the_rest(
    run: Callable[..., Result], jobs: str
) -> None:
    """It is a failure among others, whatever the number of workers."""
    write("cv/0.txt", "FATAL")
    result = run("cv", "-j", jobs, "-f", "json")
    names = [item["resume"] for item in json.loads(result.stdout)]
    assert names == ["cv/b.txt", "cv/a.txt", "cv/0.txt"]
    assert result.exit_code == 1
    assert "cv/0.txt: reading it made the process that did so end" in one_line(result)


def test_a_file_that_takes_too_long_is_one_line(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A single one as well; it says what to do."""
    monkeypatch.setattr(workers, "SECONDS", 0.5)
    write("slow.txt", "SLOW")
    result = run("slow.txt", "-f", "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["error"]["kind"] == "too-slow"
    assert one_line(result) == (
        "match: slow.txt: takes longer than 0.5 seconds to read: print it to a new PDF, "
        "or save it as text"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_or_device_is_refused(run: Callable[..., Result]) -> None:
    """Alone or in a folder; reading it might never end."""
    os.mkfifo("cv/fifo.pdf")
    Path("cv/folder.pdf").mkdir()
    for path in ("cv/fifo.pdf", "/dev/zero"):
        result = run(path)
        assert result.exit_code == 1
        assert one_line(result) == f"match: {path}: a device or a pipe: give a regular file"
    assert "holds no résumé" in one_line(run("cv/folder.pdf"))
    assert "cv/fifo.pdf: is a device or a pipe" in one_line(run("cv"))


@pytest.mark.parametrize(
    ("cores", "files", "given", "expected"),
    [
        (2, 999, None, 2),
        (64, 999, None, 4),
        (64, 50, None, 2),
        (64, 49, None, 1),
        (None, 999, None, 1),
        (2, 1, None, 1),
        (2, 9, 6, 6),
        (2, 3, 6, 3),
        (2, 0, 6, 1),
    ],
)
def test_there_are_as_many_workers_as_there_is_work_for(
    monkeypatch: pytest.MonkeyPatch,
    cores: int | None,
    files: int,
    given: int | None,
    expected: int,
) -> None:
    """Each pays for loading a model; as many as told, but never more than files."""
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    found = [Path(f"{number}.pdf") for number in range(files)]
    assert cli._jobs([*found, Failure("x", "missing", "gone")], given) == expected


def test_an_interrupt_is_one_line_and_130(run: Callable[..., Result]) -> None:
    """As a shell has it."""
    write("cv/c.txt", "INTERRUPT")
    result = run("cv")
    assert (result.exit_code, result.stdout) == (130, "")
    assert one_line(result) == "match: interrupted"


# Hostile names


@posix
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"two words.pdf", "two words.pdf"),
        (b'it\'s "q".pdf', 'it\'s "q".pdf'),
        (b"new\nline\r.pdf", r"new\nline\r.pdf"),
        (b"\x1b[31mred\x07.pdf", r"\x1b[31mred\x07.pdf"),
        ("\u202egnp\x9b1m.pdf".encode(), r"\u202egnp\x9b1m.pdf"),
        (b"caf\xe9.pdf", "caf\N{REPLACEMENT CHARACTER}.pdf"),
        (b"[bold]x[red].pdf", "[bold]x[red].pdf"),
    ],
)
def test_a_hostile_name_is_one_harmless_line(
    run: Callable[..., Result], name: bytes, shown: str
) -> None:
    """Broken links under strange names, found in a folder and named."""
    Path(os.fsdecode(b"cv/" + name)).symlink_to("nowhere")
    expected = f"match: cv/{shown}: is a broken link: its target does not exist"
    for path in ("cv", os.fsdecode(b"cv/" + name)):
        result = run(path)
        assert result.exit_code == 1
        assert one_line(result) == expected
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", result.stdout)


@posix
def test_a_strange_name_is_scored_in_every_format(run: Callable[..., Result]) -> None:
    """Undecodable, several lines, an escape: output stays text."""
    write(b"odd/caf\xe9\n\x1b[2J.txt", "score 0.4")
    for format in ("table", "json", "jsonl", "csv"):
        result = run("odd", "-f", format)
        assert result.exit_code == 0, result.output
        assert "\x1b" not in result.stdout
    assert len(run("odd", "-f", "jsonl").stdout.splitlines()) == 1


def test_an_empty_path_is_no_folder(run: Callable[..., Result]) -> None:
    """`match ""` is a slip, not a search from here."""
    assert one_line(run("")) == "match: : does not exist: the path is empty"


# What is logged


def test_verbose_names_the_files_read(run: Callable[..., Result]) -> None:
    """Names, and no text of theirs."""
    write("cv/c.rtf", "passed over")
    result = run("cv", "-v")
    assert result.stderr == "match: reading cv/a.txt\nmatch: reading cv/b.txt\n"
    assert "match: passed over cv/c.rtf\n" in run("cv", "-vvv").stderr


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


# Help


def test_help_tells_the_rules(run: Callable[..., Result]) -> None:
    """The shape of JSON, the exit codes, the defaults, what a file may take."""
    text = " ".join(run("-h").stdout.split())
    assert text == " ".join(run("--help").stdout.split())
    assert "JSON is one object where PATHS is a single file" in text
    assert "Exit status: 0 all scored; 1 an error" in text
    assert "[table|json|jsonl|csv|html|parquet]" in text
    assert f"more than {workers.SECONDS:g} seconds" in text
    assert f"{workers.MEMORY >> 20} MB of memory" in text
    assert "-j, --jobs N" in text
    assert "default: (one for every 50 files; at most 4, or the cores)" in text


def test_version_is_that_of_the_package(run: Callable[..., Result]) -> None:
    """One number."""
    assert run("--version").stdout == f"match, version {__version__}\n"


def test_python_m_matcher_is_the_command() -> None:
    """The module says who it is."""
    done = subprocess.run(
        [sys.executable, "-m", "matcher", "--help"],
        capture_output=True,
        check=True,
        env=os.environ | HERE,
        timeout=GUARD,
    )
    assert done.stdout.startswith(b"Usage: match [OPTIONS] PATHS...")


# Real streams


@pytest.mark.parametrize("format", ["jsonl", "table"])
def test_a_closed_pipe_is_quiet(folder: Path, format: str) -> None:
    """`match cv | head -1` says nothing."""
    reading, writing = os.pipe()
    os.close(reading)
    process = start("cv", "-f", format, stdout=writing, options=("-X", "dev"))
    os.close(writing)
    code, _, err = end(process)
    assert (code, err) == (1, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_standard_output_is_one_line(folder: Path) -> None:
    """`match cv > /full/disk` ends with a reason."""
    with Path("/dev/full").open("wb") as full:
        code, _, err = end(start("cv", "-f", "json", stdout=full, options=("-X", "dev")))
    assert code == 1
    reason, kept = err.split("; ", 1)
    assert reason == "match: -: cannot write the results: No space left on device"
    name = re.fullmatch(r"the scores are kept in (\S+\.jsonl), which -o goes on from\n", kept)
    assert name is not None
    assert [line["resume"] for line in json_lines(name[1])] == ["cv/b.txt", "cv/a.txt"]
    Path(name[1]).unlink()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_standard_error_may_be_full(folder: Path) -> None:
    """The results matter more than the complaint."""
    with Path("/dev/full").open("wb") as full:
        process = start("cv", "gone.txt", "-f", "json", stderr=full.fileno())
        code, out, _ = end(process)
    assert code == 1
    assert len(json.loads(out)) == 3


@posix
@pytest.mark.parametrize("redirection", [">&-", "2>&-"])
def test_closed_streams_are_no_traceback(folder: Path, redirection: str) -> None:
    """A shell can close them; nothing strays to the other one."""
    Path("driver.py").write_text(DRIVER, "utf-8")
    command = f'exec "$0" driver.py cv gone.txt -f jsonl {redirection}'
    done = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable],
        check=False,
        capture_output=True,
        env=os.environ | HERE,
        timeout=GUARD,
    )
    assert done.returncode == 1
    if redirection == ">&-":
        assert done.stderr == b"match: gone.txt: does not exist; check the path\n"
        assert done.stdout == b""
    else:
        assert len(done.stdout.splitlines()) == 3
        assert done.stderr == b""


@posix
def test_control_c_ends_the_command_and_its_workers(folder: Path) -> None:
    """At once, with one line, while a résumé is scored."""
    write("cv/a.txt", "score 0.3")
    write("cv/slow.txt", "SLOW")
    process = start("cv", "-f", "jsonl")
    assert process.stdout is not None
    first = process.stdout.readline()
    process.stdout.readline()
    worker = scoring()
    os.killpg(process.pid, signal.SIGINT)  # the terminal sends it to all of them
    code, _, err = end(process)  # which would wait ten minutes for the file
    assert json.loads(first)["resume"] == "cv/a.txt", "JSON lines stream"
    assert (code, err) == (130, "match: interrupted\n")
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


@posix
def test_json_is_utf_8_and_tables_suit_the_locale(folder: Path) -> None:
    """Programs read UTF-8; a poor terminal gets question marks and no traceback."""
    write("cv/c.txt", "Zoë")
    poor = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    code, out, err = end(start("cv/c.txt", "-f", "json", **poor))
    assert (code, err) == (0, "")
    assert "Zoë" in json.loads(out)["competencies"][0]["evidence"][0]["text"]
    code, out, err = end(start("cv/c.txt", **poor))
    assert (code, err) == (0, "")
    assert out.isascii()
    assert "? demonstrated" in out


class Terminal:
    """A pseudo-terminal, and what was drawn on it."""

    def __init__(self) -> None:
        import pty

        self.screen, self.line = pty.openpty()

    def drawn(self, process: subprocess.Popen[bytes], code: int = 0) -> str:
        """Return everything up to the end of the process, which has an exit code."""
        os.close(self.line)
        parts = []
        while True:
            try:
                part = os.read(self.screen, 65536)
            except OSError:  # Linux says so when the other end is closed
                break
            if not part:
                break
            parts.append(part)
        os.close(self.screen)
        assert process.wait(timeout=GUARD) == code
        return b"".join(parts).decode("utf-8", "replace")


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    """Return a terminal, where the system has them."""
    pytest.importorskip("pty")
    return Terminal()


@posix
def test_a_bar_is_drawn_on_a_terminal(folder: Path, terminal: Terminal) -> None:
    """Standard error shows the bar and the failures, the pipe has the results."""
    process = start("cv", "gone.txt", "-f", "jsonl", stderr=terminal.line)
    screen = terminal.drawn(process, code=1)
    assert process.stdout is not None
    with process.stdout as stream:
        assert len(stream.read().splitlines()) == 3
    assert "Scoring" in screen
    assert "match: gone.txt: does not exist; check the path" in screen


@posix
@pytest.mark.parametrize("arguments", [["cv/a.txt"], ["cv", "-q"], ["cv", "-v"]])
def test_no_bar_where_it_is_not_wanted(
    folder: Path, terminal: Terminal, arguments: list[str]
) -> None:
    """One file, quiet, or a log that it would disturb."""
    process = start(*arguments, stdout=subprocess.DEVNULL, stderr=terminal.line)
    assert "Scoring" not in terminal.drawn(process)


@posix
def test_a_terminal_has_colour_and_its_own_width(folder: Path, terminal: Terminal) -> None:
    """No bar disturbs JSON lines there, and tables use what room there is."""
    process = start("cv/b.txt", stdout=terminal.line, stderr=terminal.line, COLUMNS="60")
    screen = terminal.drawn(process)
    assert "\x1b[32m● demonstrated" in screen
    plain = re.sub(r"\x1b\[[\d;?]*\w", "", screen)
    assert max(len(line) for line in plain.splitlines()) <= 60


@posix
def test_no_color_is_obeyed(folder: Path, terminal: Terminal) -> None:
    """As no-color.org asks."""
    process = start("cv/b.txt", stdout=terminal.line, stderr=subprocess.DEVNULL, NO_COLOR="1")
    screen = terminal.drawn(process)
    assert "● demonstrated" in screen
    assert "\x1b[" not in screen


@posix
def test_json_lines_on_a_terminal_have_no_bar(folder: Path, terminal: Terminal) -> None:
    """The two would overwrite each other."""
    process = start("cv", "-f", "jsonl", stdout=terminal.line, stderr=terminal.line)
    assert "Scoring" not in terminal.drawn(process)


def test_a_stream_without_a_person_is_no_terminal() -> None:
    """A closed stream is None."""
    assert not streams.isatty(None)
    assert not streams.isatty(io.StringIO())


@pytest.mark.slow
@posix
def test_the_command_itself_loads_no_model(tmp_path: Path) -> None:
    """What is heavy stays in the workers, and they are forked from a small process."""
    write(os.fsencode(tmp_path / "a.txt"), "led a team")
    heavy = {"numpy", "pandas", "pdfminer", "scipy", "sklearn", "spacy"}
    code = (
        "import atexit, sys\n"
        f"atexit.register(lambda: print(*{heavy!r} & sys.modules.keys(), 'none'))\n"
        "from matcher.cli import main\n"
        "main(prog_name='match')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.txt")],
        capture_output=True,
        check=True,
        env=os.environ | HERE,
        timeout=GUARD,
    )
    *table, loaded = done.stdout.decode().splitlines()
    assert "Strategic Thinking" in "".join(table)
    assert loaded == "none"


def test_importing_the_batch_module_is_left_to_the_run() -> None:
    """What the command imports late is what it patches late."""
    assert matcher.runs.find.SUFFIXES == (".pdf", ".docx", ".txt", ".md")
