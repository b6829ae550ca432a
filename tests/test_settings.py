"""Bounds, set in Python, by option and by the environment: each by its name, and checked."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from commands import HERE, json_lines, write

import matcher
from matcher import Bounds, Failure, match_bytes, match_files, match_many, read_resume
from matcher.errors import ResumeReadError, SettingError
from matcher.runs.ledger import scored_by
from matcher.settings import USUAL, each_within, in_force, within

ROOT = Path(matcher.__file__).parents[1]
Run = Callable[..., Result]
NO_BOUNDS = ["", "a lot", "0", "-1", "nan", "inf", "1.5"]


# Set


def test_a_bound_is_what_it_is_set_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """In Python, else in the environment, else its default."""
    assert (Bounds().seconds, Bounds().pages) == (20.0, 60)
    monkeypatch.setenv("MATCHER_SECONDS", "2.5")
    monkeypatch.setenv("MATCHER_PAGES", "7")
    assert (Bounds().seconds, Bounds().pages) == (2.5, 7)
    assert (Bounds(pages=3).seconds, Bounds(pages=3).pages) == (2.5, 3)
    assert Bounds(pages=3).with_options(["pdf_seconds=9", "pages=4"]) == Bounds(
        pages=4, pdf_seconds=9
    )


@pytest.mark.parametrize("value", NO_BOUNDS)
def test_what_is_no_bound_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """With its name, and what is expected, wherever it is set."""
    with pytest.raises(SettingError, match=r"^pages=.*a whole number above 0"):
        Bounds().with_options([f"pages={value}"])
    monkeypatch.setenv("MATCHER_PAGES", value)
    with pytest.raises(SettingError, match=r"^MATCHER_PAGES=.*a whole number above 0"):
        Bounds()
    assert Bounds(pages=1).pages == 1


@pytest.mark.parametrize("value", [0, -1, 1.5, float("nan"), float("inf"), True, None, "9"])
def test_what_is_no_bound_is_refused_in_python(value: Any) -> None:  # noqa: ANN401
    """A text is no number there."""
    with pytest.raises(SettingError, match=r"^pages=.*: expected a whole number above 0"):
        Bounds(pages=value)


def test_bounds_hold_where_they_are_said_to(tmp_path: Path) -> None:
    """In a body, in its thread, and while an item is made; nowhere else."""
    usual = in_force()

    def three() -> Any:  # noqa: ANN401
        for _ in range(3):
            yield in_force().pages

    for pages in each_within(Bounds(pages=3), three()):
        assert (pages, in_force()) == (3, usual)
    with within(Bounds(pages=5)), ThreadPoolExecutor(1) as other:
        assert in_force().pages == 5
        with within(None):
            assert in_force().pages == 5
        assert other.submit(in_force).result() == usual
    assert in_force() is usual


# By argument


def test_every_function_that_reads_takes_bounds(folder: Path, model: Any) -> None:  # noqa: ANN401
    """One file, its bytes, many of them, in this process and in others."""
    small = Bounds(file_bytes=20)
    text = Path("cv/a.txt")
    assert read_resume(text, Bounds(file_bytes=1000)).text
    with pytest.raises(ResumeReadError, match="larger than"):
        read_resume(text, small)
    other = model
    results = [
        match_bytes(model, text.read_bytes(), "a.txt", small),
        *match_files(model, ["cv/a.txt"], bounds=small),
        *match_files(model, ["cv/a.txt"], jobs=1, bounds=small),
        *match_many([other], ["cv/a.txt"], bounds=small),
    ]
    assert [each.kind for each in results if isinstance(each, Failure)] == ["too-large"] * 4
    assert not isinstance(match_bytes(model, text.read_bytes(), "a.txt"), Failure)


# By option


def test_an_option_sets_a_bound_for_reader_and_workers(run: Run) -> None:
    """Of files, and of the description of a role; the next run has its own."""
    result = run("cv", "-f", "jsonl", "--bound", "file_bytes=20")
    kinds = [json.loads(line)["error"]["kind"] for line in result.stdout.splitlines()]
    assert (result.exit_code, kinds) == (1, ["too-large"] * 2)
    assert run("cv", "-f", "jsonl").exit_code == 0
    Path("job.txt").write_text("We look for a baker who can bake. " * 9, "utf-8")
    assert run("cv", "-p", "job.txt", "--bound", "file_bytes=99").exit_code == 1


def test_a_bound_on_files_never_cuts_a_profile_short(run: Run) -> None:
    """The packaged one is no stranger's; one's own is refused, and never read in part."""
    Path("cv/b.txt").write_text("Experience\n- Led a team of nine bakers and coached two.")
    few = ("--bound", "file_bytes=90")
    assert run("cv/b.txt", *few).exit_code == 0
    Path("role.md").write_text("---\nrole: Baker\n---\n## Skills\n\n### Bread\n\nBakes.")
    assert run("cv/b.txt", "-p", "role.md", *few).exit_code == 0
    Path("role.md").write_text(Path("role.md").read_text() + " By night, all of it." * 9)
    refused = run("cv/b.txt", "-p", "role.md", *few)
    assert refused.exit_code == 1
    assert "role.md: larger than the bound file_bytes" in refused.stderr


@pytest.mark.parametrize("option", ["pages", "pages=", "pages=0", "pages=many", "page=3", "=3"])
def test_an_option_that_sets_none_is_wrong_usage(run: Run, option: str) -> None:
    """It tells which there are, or what is expected."""
    result = run("cv", "--bound", option)
    said = " ".join(result.stderr.split())
    assert (result.exit_code, result.stdout) == (2, "")
    assert "a whole number above 0" in said or "expected NAME=VALUE, of seconds, wall" in said


def test_help_names_every_bound(run: Run) -> None:
    """As the option takes it."""
    said = " ".join(run("--help").stdout.split())
    assert [name for name in USUAL if name not in said] == []


def test_another_bound_scores_a_file_anew(run: Run) -> None:
    """What was too slow may be read with more time."""
    run("cv", "-o", "x.jsonl")
    for options, added in ((["--bound", "seconds=60"], 1), ([], 1)):
        before = {line["scored_by"] for line in json_lines("x.jsonl")}
        run("cv", "-o", "x.jsonl", *options)
        after = {line["scored_by"] for line in json_lines("x.jsonl")}
        assert len(after - before) == added
    before = scored_by()
    with within(Bounds(seconds=60)):
        assert scored_by() != before


# By the environment


@pytest.mark.parametrize("variable", ["MATCHER_PAGES", "MATCHER_SECONDS"])
def test_the_environment_is_checked_in_one_line(folder: Path, variable: str) -> None:
    """By the command, whose help is shown all the same, and in Python."""

    def done(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *command],
            env=os.environ | HERE | {variable: "many"},
            capture_output=True,
            text=True,
            check=False,
        )

    write("a.txt", "score 0.1")
    command = done("-m", "matcher", "a.txt")
    assert command.returncode == 2
    assert f"{variable}='many': expected a" in " ".join(command.stderr.split())
    assert "Traceback" not in command.stderr
    assert done("-m", "matcher", "--help").returncode == 0
    library = done("-c", "import matcher; matcher.read_resume('a.txt')")
    assert f"SettingError: {variable}='many': expected a" in library.stderr


def test_other_variables_of_that_prefix_are_no_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of results is gone on from."""
    before = scored_by()
    monkeypatch.setenv("MATCHER_JOBS", "3")
    assert scored_by() == before


def test_every_bound_is_documented() -> None:
    """By its name, once, with its default, and none that there is not."""
    page = (ROOT / "docs/usage.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z_]+)` \| (\d[\d.]*) \|", page, re.MULTILINE)
    assert {name: float(value) for name, value in rows} == USUAL
    assert len(rows) == len(fields(Bounds))
