"""The first ten minutes: what the command says to somebody who has never used it."""

from __future__ import annotations

import io
import re
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from commands import one_line, posix

import matcher
from matcher.cli import main
from matcher.installing import EXTRAS, install_line

Run = Callable[..., Result]

PACKAGE = Path(matcher.__file__).parent
ROOT = PACKAGE.parent
HINT = "Measured for the packaged role. For a job of your own, add its ad: -p job.txt\n"
BAKER = """---
role: Baker
---
## Essential skills
### Oven Care
Keeps ovens clean and at the right heat.
"""


# How an extra is installed


def test_the_packages_of_extras_are_those_of_the_project() -> None:
    """By their names: versions are the project's alone."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = project["optional-dependencies"]
    for extra, packages in EXTRAS.items():
        named = {re.match(r"[\w-]+", each)[0] for each in declared[extra]}  # type: ignore[index]
        assert named == set(packages)


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an environment in whose Python this process seems to run."""
    (tmp_path / "bin").mkdir()
    for name in ("python", "pip"):
        (tmp_path / "bin" / name).touch(mode=0o755)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "python"))
    monkeypatch.setenv("PATH", "")
    return tmp_path


@posix
def test_what_installs_an_extra_is_for_this_environment(
    environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its own Python, where no shell has activated it."""
    python = environment / "bin" / "python"
    assert install_line("xlsx") == f"{python} -m pip install xlsxwriter"
    monkeypatch.setenv("PATH", str(environment / "bin"))
    assert install_line("xlsx") == "pip install xlsxwriter"
    monkeypatch.setattr("matcher.installing.find_spec", lambda _: None)
    assert install_line("msg") == f"uv pip install --python {python} olefile"
    (environment / "pipx_metadata.json").touch()
    assert install_line("dask") == "pipx inject matcher distributed pyarrow"


def test_no_message_asks_a_registry_for_matcher_itself() -> None:
    """Installed from a checkout, it is in none, or a stranger's is."""
    told = r"pip install [\"']?matcher|matcher\[\w+\]"
    for path in PACKAGE.rglob("*.py"):
        if path.parent.name != "learning":  # how its own data is made, from a checkout
            assert not re.search(told, path.read_text("utf-8").replace("``", "")), path
    for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        assert not re.search(told, path.read_text("utf-8")), path


# The role that nobody asked for


@pytest.mark.parametrize("given", [["cv"], ["cv/b.txt"], ["cv", "-n", "1"]])
def test_a_table_without_a_role_says_how_to_give_a_job(run: Run, given: list[str]) -> None:
    """In its last line, on a screen and in a file."""
    assert run(*given).stdout.endswith(HINT)
    assert run(*given, "-f", "table", "-o", "x.txt").exit_code == 0
    assert Path("x.txt").read_text("utf-8").endswith(HINT)


@pytest.mark.parametrize("more", [["-p", "role.md"], ["-m", "models"], ["-q"]])
def test_whoever_gives_a_role_is_not_told_how(run: Run, more: list[str]) -> None:
    """Nor whoever wants it quiet."""
    Path("role.md").write_text(BAKER, "utf-8")
    result = run("cv", *more)
    assert "80" in result.stdout
    assert "-p job.txt" not in result.stdout + result.stderr


@pytest.mark.parametrize("format_", ["json", "jsonl", "csv"])
def test_what_programs_read_has_no_hint(run: Run, format_: str) -> None:
    """It is for people."""
    result = run("cv", "-f", format_)
    assert "job.txt" not in result.stdout + result.stderr


def test_where_nothing_was_scored_there_is_no_hint(run: Run) -> None:
    """The role does not matter then."""
    assert run("cv", "--min-score", "0.95").stdout == "No résumé to rank.\n"
    assert run("gone.txt").stdout == ""


# What is wrong, and what to do


@posix
@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([], "give résumés, folders of them, or '-' for standard input, as: match resume.pdf"),
        (
            ["cv", "--min-score", "40"],
            "40 is not in the range 0<=x<=1: for 40 of 100 give 0.4.",
        ),
        (["cv", "--min-score", "140"], "140 is not in the range 0<=x<=1."),
        (["cv", "--min-score", "nan"], "nan is not in the range 0<=x<=1."),
        (["cv", "--min-score", "-1"], "-1 is not in the range 0<=x<=1."),
        (["cv", "-o", ""], "the path is empty."),
        (["https://a.example/cv.pdf"], "nothing is fetched: save the file, and give its path."),
        (["cv", "-o", "cv"], "--output 'cv' is a folder: name a file, as 'cv/report.html'."),
    ],
)
def test_wrong_usage_says_what_to_give(run: Run, given: list[str], said: str) -> None:
    """In the words that are on the screen."""
    result = run(*given)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.rstrip().endswith(said)


@posix
@pytest.mark.parametrize("name", ["cv/*.pdf", "cv/?.txtt", "cv/[ab].pdf"])
def test_a_pattern_that_the_shell_left_is_told(run: Run, name: str) -> None:
    """It stood in quotes, or fits no file."""
    said = "does not exist; check the path, and write a pattern without quotes"
    assert one_line(run(name)) == f"match: {name}: {said}"
    assert "pattern" not in one_line(run("cv/c.txt"))


def test_a_script_is_not_told_that_a_file_was_written(run: Run) -> None:
    """Standard error stays empty where no person looks."""
    assert run("cv", "-o", "x.csv").stderr == ""


# Standard input


class Typed(io.BytesIO):
    """Standard input on which a person types."""

    def isatty(self) -> bool:
        """Tell that it is a terminal."""
        return True


@pytest.mark.parametrize("given", [["-"], ["cv", "-p", "-"]])
@pytest.mark.usefixtures("folder", "estimator")
def test_whoever_types_is_told_how_that_ends(given: list[str]) -> None:
    """Else the command seems to hang; of a pipe nothing is said."""
    text = BAKER if "-p" in given else "EXPERIENCE\n\n- Baked bread, score 0.5 of all\n"
    for stdin, told in ((Typed(text.encode()), 1), (io.BytesIO(text.encode()), 0)):
        result = CliRunner().invoke(main, given, input=stdin, prog_name="match")
        assert result.exit_code == 0
        assert result.stderr.count("match: paste the text here; Ctrl-") == told


def test_a_folder_that_is_not_there_is_told_as_all_else_is(run: Run) -> None:
    """Where a role is to be saved."""
    Path("role.md").write_text(BAKER, "utf-8")
    line = one_line(run("-p", "role.md", "--save-profile", "gone/role.md"))
    assert line == "match: gone/role.md: cannot be written: No such file or directory"


def test_help_begins_with_what_people_type(run: Run) -> None:
    """Three commands, each in a line of its own, before all options."""
    head = run("--help").stdout.partition("Options:")[0]
    for command in ("match resume.pdf ", "match resume.pdf -p job.txt ", "match resumes/ -o"):
        assert f"\n  {command}" in head
    assert max(map(len, run("--help").stdout.splitlines())) <= 80
