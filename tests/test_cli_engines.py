"""The command on data sets: what it hands on, what it tells, and what does not go together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from matcher.cli import main
from matcher.engines.dataset import DatasetReport, Progress
from matcher.errors import DatasetError


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Put a data set in place that is done at once; return what it was asked for."""
    calls: list[dict[str, Any]] = []

    def done(source: str, target: str, **how: Any) -> DatasetReport:  # noqa: ANN401
        told: Callable[[Progress], None] = how.pop("told")
        told(Progress(0, 10, None, None))
        told(Progress(10, 10, 5.0, 0.0))
        calls.append({"source": source, "target": target} | how)
        if source == "nowhere":
            raise DatasetError("nowhere: does not exist; check the path")
        return DatasetReport(10, int("bad" in source), 3, 2, {".gif": 4})

    monkeypatch.setattr("matcher.engines.match_dataset", done, raising=False)
    return calls


def run(*arguments: str) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, arguments, prog_name="match")


def test_a_data_set_goes_to_its_engine(asked: list[dict[str, Any]]) -> None:
    """With all that decides results, and a line at the end."""
    done = run(
        "cv", "-o", "out/", "--engine", "dask", "--scheduler", "tcp://host:8786", "-j", "3"
    )
    assert done.exit_code == 0, done.output
    assert asked == [
        {
            "source": "cv",
            "target": "out/",
            "profile": None,
            "model": None,
            "any_language": False,
            "engine": "dask",
            "jobs": 3,
            "scheduler": "tcp://host:8786",
            "fresh": False,
        }
    ]
    assert done.stderr == (
        "match: out/: 10 files, 0 of them not read; 3 done before, 2 copies, 4 of other kinds\n"
    )


def test_a_url_is_a_data_set_on_this_machine(asked: list[dict[str, Any]]) -> None:
    """An object store needs no engine; a file that was not read makes the exit status 1."""
    done = run("s3://bucket/bad/", "-o", "out", "-q")
    assert (done.exit_code, done.stderr) == (1, "")
    assert asked[0]["engine"] == "local"
    assert run("cv", "-o", "s3://bucket/out/").exit_code == 0


def test_rate_and_time_left_are_logged(asked: list[dict[str, Any]]) -> None:
    """Where no bar is seen."""
    done = run("cv", "-o", "out/", "--engine", "local", "-v")
    assert "10 of 10 files, 5.0 a second, 0 seconds left" in done.stderr


def test_roles_are_read_before_and_sent_along(
    asked: list[dict[str, Any]], tmp_path: Path
) -> None:
    """Other machines have no file of them."""
    role = tmp_path / "role.md"
    role.write_text("---\nrole: Baker\n---\n## Essential skills\n### Baking\nBakes bread.\n")
    done = run("cv", "-o", "out/", "--engine", "ray", "-p", str(role))
    assert done.exit_code == 0, done.output
    assert [each.role for each in asked[0]["profile"]] == ["Baker"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("cv", "more", "-o", "out/"), "one folder, one URL or one Parquet file"),
        (("cv",), "written in parts: add -o FOLDER"),
        (("cv", "-o", "out/", "-f", "csv"), "--format is not for a data set"),
        (("cv", "-o", "out/", "-n", "5"), "--top is not for a data set"),
        (("cv", "-o", "out/", "--blind"), "--blind is not for a data set"),
    ],
)
def test_what_does_not_go_together_is_wrong_usage(
    asked: list[dict[str, Any]], arguments: tuple[str, ...], said: str
) -> None:
    """Before any work."""
    done = run(*arguments, "--engine", "local")
    assert done.exit_code == 2
    assert said in done.stderr
    assert asked == []


def test_what_ends_a_data_set_is_one_line(asked: list[dict[str, Any]]) -> None:
    """As other errors are."""
    done = run("nowhere", "-o", "out/", "--engine", "local")
    assert done.exit_code == 1
    assert done.stderr == "match: nowhere: does not exist; check the path\n"


def test_a_scheduler_without_an_engine_is_wrong_usage(folder: Path) -> None:
    """It would do nothing; a variable of the environment is for the runs that have one."""
    result = run("cv/b.txt", "--scheduler", "tcp://head:8786")
    assert result.exit_code == 2
    assert "--scheduler is for a data set: add --engine" in result.stderr
