"""Files that are written: whole or not at all, by one run at a time, and nobody else's."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from commands import end, json_lines, one_line, posix, scoring, start, write
from waiting import eventually

from matcher.errors import LedgerError
from matcher.runs.files import held, replacing
from matcher.runs.ledger import Ledger

Run = Callable[..., Result]
links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


def left(folder: Path) -> set[str]:
    """Return the names of a folder's files."""
    return {path.name for path in folder.iterdir() if path.is_file()}


# Whole or not at all


def test_what_bears_the_name_of_a_part_is_left_alone(run: Run, folder: Path) -> None:
    """It was once what a report was written to, and then gone."""
    for name in ("x.html.part", "x.jsonl.part"):
        Path(name).write_text("mine", "utf-8")
    assert run("cv", "-o", "x.html").exit_code == 0
    assert run("cv", "-o", "x.jsonl").exit_code == 0
    write("cv/0.txt", "score 0.1")
    assert run("cv", "-o", "x.jsonl").exit_code == 0
    assert {Path(f"x.{kind}.part").read_text("utf-8") for kind in ("html", "jsonl")} == {"mine"}
    assert left(folder) - {".loaded"} == {"x.html", "x.jsonl", "x.html.part", "x.jsonl.part"}


@links
def test_a_link_in_place_of_the_temporary_file_leads_nowhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even one whose name was guessed is followed, or removed."""
    monkeypatch.setattr("secrets.token_hex", lambda _: "guessed")
    Path("theirs").write_text("theirs", "utf-8")
    Path(".match-guessed.part").symlink_to("theirs")
    with pytest.raises(FileExistsError), replacing(Path("x.csv")) as stream:
        stream.write(b"ours")
    assert Path("theirs").read_text("utf-8") == "theirs"
    assert Path(".match-guessed.part").is_symlink()
    assert not Path("x.csv").exists()


@pytest.mark.parametrize("error", [OSError(28, "No space left"), KeyboardInterrupt()])
@pytest.mark.parametrize("place", ["write", "fsync", "replace"])
def test_whatever_ends_the_writing_the_older_file_stays(
    folder: Path, monkeypatch: pytest.MonkeyPatch, place: str, error: BaseException
) -> None:
    """As it was, and nothing beside it."""

    def fail(*_: object) -> None:
        raise error

    Path("x.csv").write_text("older", "utf-8")
    if place == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    if place == "replace":
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(type(error)), replacing(Path("x.csv")) as stream:
        stream.write(b"newer")
        if place == "write":
            fail()
    assert Path("x.csv").read_text("utf-8") == "older"
    assert left(folder) == {"x.csv"}


@posix
def test_a_file_keeps_its_mode_and_a_new_one_has_the_usual(folder: Path) -> None:
    """A report that only its owner may read is that from its first byte."""
    Path("x.csv").write_text("older", "utf-8")
    Path("x.csv").chmod(0o600)
    with replacing(Path("x.csv")) as stream:
        (beside,) = (path for path in folder.glob(".match-*"))
        assert beside.stat().st_mode & 0o777 == 0o600
        stream.write(b"newer")
    with replacing(Path("y.csv")):
        pass
    Path("z.csv").touch()
    modes = [Path(f"{name}.csv").stat().st_mode & 0o777 for name in "xyz"]
    assert modes == [0o600, modes[2], modes[2]]
    assert Path("x.csv").read_bytes() == b"newer"


# One run at a time


def test_a_file_is_held_by_one_at_a_time(folder: Path) -> None:
    """Whoever comes second is told; whoever comes later finds what was written."""
    first = held(Path("x.jsonl"))
    with pytest.raises(LedgerError, match=r"x\.jsonl: another run is writing to it"):
        held(Path("x.jsonl"))
    first.write(b"kept")
    first.close()
    with held(Path("x.jsonl")) as second:
        assert second.read() == b"kept"


def test_who_waited_for_a_file_gets_the_one_that_took_its_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And does not write to one without a name."""
    from matcher.runs import files

    Path("x.jsonl").write_bytes(b"old")
    lock = files._lock

    def while_another_ends(file: object) -> None:
        if Path("x.jsonl").read_bytes() == b"old":
            with replacing(Path("x.jsonl")) as stream:
                stream.write(b"new")
        lock(file)  # type: ignore[arg-type]

    monkeypatch.setattr(files, "_lock", while_another_ends)
    with held(Path("x.jsonl")) as file:
        assert file.read() == b"new"


def test_a_second_run_into_one_file_says_so_and_drops_nothing(run: Run) -> None:
    """The first goes on, and what it had stays its own."""
    write("cv/c.txt", "SLOW")
    first = start("cv", "-q", "-o", "x.jsonl")
    try:
        scoring()
        # The file is the first's from its first result on, which may come after.
        eventually(lambda: Path("x.jsonl").exists() and Path("x.jsonl").read_bytes())
        for options in ([], ["--fresh"], ["--min-score", "0.1"]):
            second = run("cv/a.txt", "-o", "x.jsonl", *options)
            assert second.exit_code == 1
            assert "x.jsonl: another run is writing to it" in one_line(second)
    finally:
        first.kill()
        end(first)
    assert {line["resume"] for line in json_lines("x.jsonl")} <= {"cv/a.txt", "cv/b.txt"}
    Path("cv/c.txt").unlink()
    assert run("cv", "-q", "-o", "x.jsonl").exit_code == 0
    assert [line["resume"] for line in json_lines("x.jsonl")] == ["cv/a.txt", "cv/b.txt"]


def test_two_runs_that_begin_with_no_file_do_not_mix(folder: Path) -> None:
    """The first result decides whose it is."""
    record = {"format": 1, "resume": "a.txt", "sha256": "ab"}
    one, other = Ledger(folder / "x.jsonl", "ours"), Ledger(folder / "x.jsonl", "ours")
    one.add(record)
    with pytest.raises(LedgerError, match="another run is writing to it"):
        other.add(record)
    one.finish()
    with pytest.raises(LedgerError, match="another run has written to it; run again"):
        other.add(record)
    assert len(json_lines("x.jsonl")) == 1
