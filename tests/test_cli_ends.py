"""How the command ends: exit codes, and what it refuses in one line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from commands import (
    HERE,
    one_line,
    write,
)
from waiting import GUARD

from matcher.cli.jobcount import jobs_for
from matcher.errors import MatcherError, ResumeReadError
from matcher.results import Failure


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
    assert ".pdf, .docx, .docm, .dotx, .dotm, .odt, .ott, .rtf, .eml" in one_line(result)


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

    monkeypatch.setattr("matcher.roles.profiles.RoleProfile.from_bytes", refuse)
    Path("x").touch()
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


def test_a_file_that_takes_too_long_is_one_line(run: Callable[..., Result]) -> None:
    """A single one as well; it says what to do."""
    write("slow.txt", "SLOW")
    limits = ("--bound", "seconds=0.5", "--bound", "wall_seconds=0.5")
    result = run("slow.txt", "-f", "json", *limits)
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
    monkeypatch.setattr(
        os, "sched_getaffinity", lambda _: set(range(cores or 1)), raising=False
    )
    found = [Path(f"{number}.pdf") for number in range(files)]
    assert jobs_for([*found, Failure("x", "missing", "gone")], given) == expected


def test_an_interrupt_while_the_command_line_is_taken_apart_is_one_line(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No matter where it comes."""

    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("matcher.cli.values.in_force", interrupt)
    result = run("cv")
    assert (result.exit_code, one_line(result)) == (130, "match: interrupted")


@pytest.mark.parametrize("module", ["click", "matcher.errors", "json"])
def test_an_interrupt_while_the_command_is_loaded_is_one_line(module: str) -> None:
    """Of all moments this is the one at which a slip is noticed."""
    code = (
        "import builtins, signal, sys\nload = builtins.__import__\n"
        "import matcher.__main__ as command\n"
        "def loading(name, *rest):\n"
        f"    if name == {module!r}: raise KeyboardInterrupt\n"
        "    return load(name, *rest)\n"
        "builtins.__import__ = loading\ncommand.main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--version"],
        env=os.environ | HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, "match: interrupted\n")


@pytest.mark.parametrize("thread", [False, True])
def test_the_end_takes_nothing_apart_but_leaves_nothing_undone(*, thread: bool) -> None:
    """What waits is written, what is registered is called, and threads are waited for."""
    code = (
        "import atexit, os, threading\n"
        "os._exit = lambda code: os.write(2, b'at once')\n"
        "atexit.register(lambda: print('registered', end=' '))\n"
        "print('waiting', end=' ')\n"
        "late = lambda: threading.main_thread().join() or print('late')\n"
        f"if {thread}: threading.Thread(target=late).start()\n"
        "from matcher.__main__ import main\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "no-such-file"],
        env=os.environ | HERE,
        capture_output=True,
        text=True,
        check=False,
        timeout=GUARD,
    )
    assert done.returncode == 1
    assert done.stdout.split() == ["waiting", *(["late"] if thread else []), "registered"]
    assert "no-such-file" in done.stderr
    assert ("at once" in done.stderr) != thread


def test_an_interrupt_is_one_line_and_130(run: Callable[..., Result]) -> None:
    """As a shell has it."""
    write("cv/c.txt", "INTERRUPT")
    result = run("cv")
    assert (result.exit_code, result.stdout) == (130, "")
    assert one_line(result) == "match: interrupted"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded on Linux alone")
@pytest.mark.parametrize("paths", [["a.txt"], ["a.txt", "b.txt", "--jobs", "2"]])
def test_no_memory_to_read_a_file_is_a_row_and_no_stop(
    tmp_path: Path, paths: list[str]
) -> None:
    """A file that cannot even be read within the bound is too large, alone and in workers."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("EXPERIENCE\n- Led a team of four bakers\n", "utf-8")
    command = [sys.executable, "-m", "matcher", *paths, "--bound", "memory=20000000"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "a.txt: needs more memory than one file is given" in done.stderr
    assert "Traceback" not in done.stderr
