"""The command with a model that costs nothing, for the tests of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import IO, Any

import fakes
import pytest
from click.testing import CliRunner, Result
from pebble import CONSTS
from waiting import GUARD, eventually

import matcher
from matcher.cli import main

DRIVER = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
import fakes
sys.modules["matcher.estimator"] = fakes
import matcher.cli
from matcher.runs.workers import starting
from pebble import CONSTS
CONSTS.sleep_unit = 0.01
preload = starting.preload
starting.preload = lambda *_: preload("matcher.runs.workers.child")
matcher.cli.load_models = fakes.load_models
if __name__ == "__main__":
    matcher.cli.main(prog_name="match")
"""
ROOT = Path(matcher.__file__).parents[1]
HERE = {"PYTHONPATH": os.pathsep.join(map(str, (ROOT, Path(__file__).parent)))}
posix = pytest.mark.skipif(os.name == "nt", reason="says how a POSIX system does it")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with cv/a.txt (0.2) and cv/b.txt (0.8) that is the current one."""
    monkeypatch.chdir(tmp_path)
    write("cv/a.txt", "score 0.2")
    write("cv/b.txt", "score 0.8")
    return tmp_path


@pytest.fixture
def estimator(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Put a model in place that costs nothing, and let pebble look more often."""
    monkeypatch.setattr(CONSTS, "sleep_unit", 0.01)
    monkeypatch.setattr("matcher.cli.load_models", fakes.load_models)
    monkeypatch.setattr("matcher.runs.workers.starting.preload", lambda *_: None)
    monkeypatch.setitem(sys.modules, "matcher.estimator", fakes)
    return fakes


@pytest.fixture
def run(folder: Path, estimator: ModuleType) -> Callable[..., Result]:
    """Return a function that runs the command inside this process."""

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(main, list(arguments), prog_name="match")

    return invoke


def write(name: str | bytes, text: str) -> None:
    """Write a résumé in which a model finds a passage."""
    path = Path(os.fsdecode(name))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"EXPERIENCE\n\n• Baked bread for a village, {text} of all\n", "utf-8")


def start(
    *arguments: str | bytes,
    stdout: int | IO[bytes] = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
    options: tuple[str, ...] = (),
    **environment: str,
) -> subprocess.Popen[bytes]:
    """Run the command in a process of its own, with the fake model."""
    given = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    # What takes a file's whole time here is never ended by the clock.
    given |= {"MATCHER_SECONDS": "600", "MATCHER_WALL_SECONDS": "600"}
    return subprocess.Popen(
        [sys.executable, *options, "-c", DRIVER, *arguments],
        stdout=stdout,
        stderr=stderr,
        env=given | HERE | {"TERM": "xterm", "COLUMNS": "100"} | environment,
        start_new_session=True,  # with its workers a group of its own, as in a terminal
    )


def end(process: subprocess.Popen[bytes]) -> tuple[int, str, str]:
    """Return exit code, output and errors of a process."""
    out, err = process.communicate(timeout=GUARD)
    return process.returncode, (out or b"").decode(), (err or b"").decode()


def scoring() -> int:
    """Wait until a worker is at a file without end, and return its number."""
    note = Path(".pid")
    eventually(lambda: note.exists() and note.read_text())
    return int(note.read_text())


def one_line(result: Result) -> str:
    """Return what stands on standard error, which is one line of ours."""
    assert result.stderr.startswith("match: ")
    assert result.stderr.count("\n") == 1
    assert result.stderr.endswith("\n")
    assert result.stderr[:-1].isprintable()
    return result.stderr[:-1]


def json_lines(name: str | Path) -> list[dict[str, Any]]:
    """Return the objects of a file, each on its line."""
    return [json.loads(line) for line in Path(name).read_text("utf-8").splitlines()]


def unmeasured() -> dict[str, str]:
    """Return the environment without what lets coverage into a process, which changes it."""
    return {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
