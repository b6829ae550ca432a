"""The command at real streams: pipes, full disks, closed streams and terminals."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands import (
    DRIVER,
    HERE,
    end,
    json_lines,
    posix,
    scoring,
    start,
    write,
)
from waiting import GUARD, eventually

import matcher.runs.find
from matcher.cli import output as streams


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
@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["-p", "job.txt", "--save-profile", "-"]]
)
def test_what_is_no_result_and_cannot_be_written_is_told_in_one_line(
    tmp_path: Path, arguments: list[str]
) -> None:
    """A version, help, or a profile upon a full disk."""
    (tmp_path / "job.txt").write_text("Baker\n\nRequirements\n- Bakes bread\n- Cleans ovens\n")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "matcher", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            cwd=tmp_path,
            env=os.environ | HERE,
            timeout=GUARD,
        )
    assert done.returncode == 1
    assert done.stderr.decode() == "match: standard output: No space left on device\n"


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


def is_gone(pid: int) -> bool:
    """Tell whether a process has ended, and is waited for by nobody."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


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
    eventually(lambda: is_gone(worker))


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
@pytest.mark.parametrize(
    ("given", "last"),
    [
        (["-o", "x.html"], "match: x.html: written; open it in a browser"),
        (["-o", "x.csv"], "match: x.csv: written"),
        (["-o", "x.csv", "-q"], ""),
    ],
)
def test_a_person_is_told_that_a_file_was_written(
    folder: Path, terminal: Terminal, given: list[str], last: str
) -> None:
    """Else a run ends on an empty screen."""
    screen = terminal.drawn(
        start("cv", *given, stdout=subprocess.DEVNULL, stderr=terminal.line)
    )
    assert Path(given[1]).stat().st_size > 0
    assert screen.rstrip().endswith(last)
    assert screen.count("written") == bool(last)


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
    assert {".pdf", ".docx", ".txt", ".md"} < set(matcher.runs.find.SEARCHED)
