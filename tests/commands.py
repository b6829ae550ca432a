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

import pytest
from click.testing import CliRunner, Result
from pebble import CONSTS
from waiting import GUARD, eventually

import matcher
from matcher.cli import main
from matcher.runs import workers

FAKE = '''
import dataclasses, logging, os, pathlib, re, time, warnings
from matcher.datamodels import Competency
from matcher.results import CompetencyMatch, Evidence, MatchResult
from matcher.errors import ModelError, ResumeReadError

class RoleMatcher:
    """Does as the text of the résumé says."""

    def __init__(self, role, source=""):
        self.role, self.source = role, source

    @classmethod
    def load(cls, folder=None, *, profile=None):
        pathlib.Path(".loaded").touch()  # there is no other trace of what a worker does
        if folder == "damaged":
            raise ModelError("damaged: no vectors;\\nbuild them again")
        return cls(profile.role if profile else "Baker", profile.source if profile else "")

    @classmethod
    def load_roles(cls, profiles, folder=None):
        return [cls.load(folder, profile=profile) for profile in profiles]

    def match(self, resume):
        text = resume.text
        if "BUG" in text:
            raise ZeroDivisionError("a bug")
        if "INTERRUPT" in text:
            raise KeyboardInterrupt
        if "SLOW" in text:
            pathlib.Path(".pid").write_text(str(os.getpid()))
            time.sleep(600)
        if "FATAL" in text:
            os._exit(1)
        if "EMPTY" in text:
            raise ResumeReadError("empty", "holds no passage to score")
        if "NOISE" in text:
            logging.getLogger("pdfminer").warning("quotes the secret résumé")
            warnings.warn("quotes the secret résumé", stacklevel=1)
            logging.getLogger("matcher.estimator").warning("odd\\x1b[2J vectors")
        own, any_role = self.role + r" (0\\.\\d+)", r"score (0\\.\\d+)"
        found = re.search(own, text) or re.search(any_role, text)
        score = float(found[1]) if found else 0.5
        verdict = "demonstrated" if score > 0.3 else "missing"
        bread = Competency("bread", "Bread", "skill", "Bakes bread.", ("baked rye bread",))
        evidence = Evidence(text[:200], None, "experience", 0, len(text), score, score, 1.0)
        numbers = (score, score, score, score, score, 1.0, 1.0)
        match = CompetencyMatch(bread, *numbers, verdict, (evidence,))
        result = MatchResult(resume.name, self.role, score, (match,), resume.warnings, resume)
        return dataclasses.replace(result, profile_source=self.source)

def match_roles(models, resume):
    return tuple(model.match(resume) for model in models)
'''
DRIVER = f"""
import signal, sys, types
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
fake = types.ModuleType("matcher.estimator")
exec({FAKE!r}, fake.__dict__)
sys.modules["matcher.estimator"] = fake
from matcher.cli import main
from matcher.runs import workers
from pebble import CONSTS
CONSTS.sleep_unit = 0.01
workers.SECONDS = 600.0  # what takes a file's whole time here is never ended by the clock
main(prog_name="match")
"""
HERE = {"PYTHONPATH": str(Path(matcher.__file__).parents[1])}  # installed or not
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
    if workers._context().get_start_method() != "fork":
        pytest.skip("the fake model is inherited by fork")
    monkeypatch.setattr(CONSTS, "sleep_unit", 0.01)
    fake = ModuleType("matcher.estimator")
    exec(FAKE, fake.__dict__)  # noqa: S102
    monkeypatch.setitem(sys.modules, "matcher.estimator", fake)
    return fake


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
