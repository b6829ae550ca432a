"""A run that goes on from a file of results: what it keeps, what it scores, what survives."""

from __future__ import annotations

import errno
import json
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from io import BufferedReader, BufferedWriter, FileIO
from pathlib import Path

import pytest
from click.testing import Result
from commands import end, json_lines, one_line, posix, scoring, start, write
from waiting import eventually

from matcher.errors import LedgerError
from matcher.runs import ledger
from matcher.runs.ledger import Ledger, scored_by

OURS = "0" * 64
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # which Windows has not
Run = Callable[..., Result]


def names() -> list[str]:
    """Return whose results stand in the file, in their order."""
    return [line["resume"] for line in json_lines("x.jsonl")]


def scored(run: Run, *arguments: str) -> bool:
    """Run the command on the folder; return whether a model was needed."""
    Path(".loaded").unlink(missing_ok=True)
    result = run("cv", "-o", "x.jsonl", "-q", *arguments)
    assert result.exit_code == 0, result.stderr
    return Path(".loaded").exists()


def test_a_second_run_scores_nothing(run: Run) -> None:
    """The file is as it was, to the byte."""
    assert scored(run)
    before = Path("x.jsonl").read_bytes()
    assert not scored(run)
    assert Path("x.jsonl").read_bytes() == before


def test_only_what_is_new_or_changed_is_scored(run: Run) -> None:
    """What has other bytes, whatever its date; the order is that of the files."""
    scored(run)
    write("cv/a.txt", "score 0.9")
    write("cv/0.txt", "score 0.1")
    os.utime("cv/b.txt", (0, 0))
    kept = Path("x.jsonl").read_bytes().splitlines()[1]
    assert scored(run)
    lines = Path("x.jsonl").read_bytes().splitlines()
    assert [(line["resume"], line["score"]) for line in json_lines("x.jsonl")] == [
        ("cv/0.txt", 0.1),
        ("cv/a.txt", 0.9),
        ("cv/b.txt", 0.8),
    ]
    assert lines[2] == kept


def test_a_file_under_another_name_keeps_its_result(run: Run) -> None:
    """Its bytes are the same; files that are gone are gone from the results."""
    scored(run)
    Path("cv/a.txt").rename("cv/z.txt")
    Path("cv/b.txt").unlink()
    assert not scored(run)
    assert names() == ["cv/z.txt"]


def test_a_suffix_that_changes_is_another_file(run: Run) -> None:
    """A reader warns of a name that belies the bytes, or refuses them."""
    scored(run)
    Path("cv/a.txt").rename("cv/a.pdf")
    assert run("cv", "-o", "x.jsonl", "-q").exit_code == 1
    assert json_lines("x.jsonl")[0]["error"]["kind"] == "not-a-pdf"


def test_copies_are_named_in_both_runs(run: Run) -> None:
    """The first file of the run that has the text is named, kept or not."""
    write("cv/c.txt", "score 0.2")
    scored(run)
    assert [line["duplicate_of"] for line in json_lines("x.jsonl")] == [None, None, "cv/a.txt"]
    Path("cv/a.txt").rename("cv/d.txt")
    assert not scored(run)
    copies = {line["resume"]: line["duplicate_of"] for line in json_lines("x.jsonl")}
    assert copies == {"cv/b.txt": None, "cv/c.txt": None, "cv/d.txt": "cv/c.txt"}


def test_another_profile_scores_all_anew(run: Run, tmp_path: Path) -> None:
    """Scores of one role are none of another."""
    profile = (
        "---\nrole: Miller\n---\n\n## Essential skills\n\n### Grain\n\nMills it.\n\n- mills\n"
    )
    scored(run)
    (tmp_path / "role.md").write_text(profile, "utf-8")
    assert scored(run, "-p", "role.md")
    assert {line["profile"] for line in json_lines("x.jsonl")} == {"Miller"}
    assert not scored(run, "-p", "role.md")
    (tmp_path / "role.md").write_text(profile.replace("- mills", "- milled"), "utf-8")
    assert scored(run, "-p", "role.md")


def test_a_missing_profile_is_what_is_wrong(run: Run) -> None:
    """And not the output, which is not even begun."""
    failed = run("cv", "-o", "x.jsonl", "-p", "gone.md")
    assert failed.exit_code == 1
    assert "gone.md" in one_line(failed)
    assert "cannot write" not in failed.stderr


def test_fresh_starts_over(run: Run) -> None:
    """Also over a file that is none of ours."""
    Path("x.jsonl").write_text("shopping\n", "utf-8")
    assert scored(run, "--fresh")
    assert scored(run, "--fresh")
    assert names() == ["cv/a.txt", "cv/b.txt"]


@pytest.mark.parametrize("text", ["shopping", "shopping\n", "[1]\n", '{"format": 1}\n', "{\n"])
def test_a_file_of_something_else_is_left_alone(run: Run, text: str) -> None:
    """One line says what to do, and nothing is scored."""
    Path("x.jsonl").write_text(text, "utf-8")
    result = run("cv", "-o", "x.jsonl")
    assert result.exit_code == 1
    assert "x.jsonl:1: no result of matcher" in one_line(result)
    assert "--fresh" in one_line(result)
    assert Path("x.jsonl").read_text("utf-8") == text
    assert not Path(".loaded").exists()


def test_results_of_an_older_version_are_scored_again(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stay until there are new ones."""
    scored(run)
    monkeypatch.setattr(ledger, "__version__", "99")
    assert scored(run)
    assert names() == ["cv/a.txt", "cv/b.txt"]


def test_a_filtered_file_is_written_anew(run: Run) -> None:
    """With a filter it does not hold all, so there is nothing to go on from."""
    scored(run)
    assert scored(run, "--min-score", "0.5")
    assert names() == ["cv/b.txt"]


def test_unreadable_files_stay_unreadable(run: Run) -> None:
    """They are told of again, and not read again; what may be otherwise now is."""
    write("cv/c.txt", "EMPTY")
    result = run("cv", "gone.txt", "-o", "x.jsonl")
    Path(".loaded").unlink()
    again = run("cv", "gone.txt", "-o", "x.jsonl")
    assert result.exit_code == again.exit_code == 1
    told = "match: cv/c.txt: holds no passage to score\nmatch: gone.txt: does not exist"
    assert told in result.stderr
    assert told in again.stderr
    assert not Path(".loaded").exists()
    write("gone.txt", "score 0.4")
    run("cv", "gone.txt", "-o", "x.jsonl")
    assert json_lines("x.jsonl")[-1]["score"] == 0.4


def test_a_run_says_what_it_goes_on_from(run: Run) -> None:
    """Unless it shall be quiet."""
    scored(run)
    assert one_line(run("cv", "-o", "x.jsonl")) == "match: x.jsonl: going on from 2 results"
    write("cv/copy.txt", "score 0.8")
    run("cv", "-o", "x.jsonl")
    told = one_line(run("cv", "-o", "x.jsonl"))
    assert told == "match: x.jsonl: going on from 3 results", "copies are results as well"
    assert run("cv", "-o", "x.jsonl", "-q").stderr == ""


def test_a_run_says_how_many_results_it_drops(run: Run) -> None:
    """Those of files it was not asked for; one that changed its name or its text is there."""
    write("cv/c.txt", "score 0.3")
    scored(run)
    write("cv/a.txt", "score 0.1")
    Path("cv/b.txt").rename("cv/d.txt")
    going_on = "match: x.jsonl: going on from 3 results\n"
    assert run("cv", "-o", "x.jsonl").stderr == going_on
    dropped = (
        "match: x.jsonl: dropped 2 of its results, whose files are gone or were not named\n"
    )
    assert run("cv/d.txt", "-o", "x.jsonl").stderr == going_on + dropped
    assert names() == ["cv/d.txt"]


@pytest.mark.parametrize("cut", [1, 10, 100])
def test_a_torn_line_is_scored_again(run: Run, cut: int) -> None:
    """So a run ends that was killed while it wrote."""
    scored(run)
    whole = Path("x.jsonl").read_bytes()
    Path("x.jsonl").write_bytes(whole[:-cut])
    assert scored(run)
    assert Path("x.jsonl").read_bytes() == whole


@posix
@pytest.mark.parametrize("end_by", [signal.SIGINT, signal.SIGTERM, KILL])
def test_what_ends_a_run_takes_nothing_with_it(folder: Path, end_by: signal.Signals) -> None:
    """What was scored stands in the file, and the next run does the rest."""
    write("cv/c.txt", "SLOW")
    process = start("cv", "-o", "x.jsonl", "-j", "1")
    lines = Path("x.jsonl")
    worker = scoring()
    eventually(lambda: lines.exists() and lines.read_bytes().count(b"\n") == 2)
    os.kill(process.pid, end_by)
    end(process)
    with suppress(ProcessLookupError):  # which outlives a command that is killed, for its time
        os.kill(worker, KILL)
    assert names() == ["cv/a.txt", "cv/b.txt"]
    write("cv/c.txt", "score 0.7")
    code, _, err = end(start("cv", "-o", "x.jsonl"))
    assert (code, err) == (0, "match: x.jsonl: going on from 2 results\n")
    assert names() == ["cv/a.txt", "cv/b.txt", "cv/c.txt"]


@posix
def test_a_killed_worker_is_a_row_and_tried_again(folder: Path) -> None:
    """Nothing tells whether it was the file or something else that ended it."""
    write("cv/a.txt", "SLOW")
    process = start("cv", "-o", "x.jsonl", "-j", "1")
    os.kill(scoring(), KILL)
    code, _, err = end(process)
    assert (code, err.count("\n")) == (1, 1)
    assert json_lines("x.jsonl")[0]["error"]["kind"] == "damaged"
    assert names() == ["cv/a.txt", "cv/b.txt"]
    write("cv/a.txt", "score 0.6")
    assert end(start("cv", "-o", "x.jsonl"))[0] == 0
    assert [line["score"] for line in json_lines("x.jsonl")] == [0.6, 0.8]


class Full(FileIO):
    """A file on a disk that has room for so many bytes more."""

    room = 0

    def write(self, data: bytes) -> int:  # type: ignore[override]
        """Write what there is room for, as the system does, which says so the next time."""
        if data and not Full.room:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = super().write(data[: Full.room])
        Full.room -= written
        return written


def full_disk(monkeypatch: pytest.MonkeyPatch, room: int) -> None:
    """Leave so many bytes of room to what is written from here on."""
    Full.room = room
    opened = Path.open

    def open_(path: Path, mode: str = "r", buffering: int = -1, **more: str) -> object:
        if "b" in mode and mode != "rb":
            file = Full(path, mode.replace("b", ""))
            return BufferedWriter(file) if buffering else file
        return opened(path, mode, buffering, **more)

    monkeypatch.setattr(Path, "open", open_)


def test_a_full_disk_keeps_what_was_scored(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The half line is taken back, and the next run goes on."""
    with monkeypatch.context() as patch:
        full_disk(patch, 1100)
        result = run("cv", "-o", "x.jsonl")
    assert result.exit_code == 1
    assert "x.jsonl: cannot write the results: No space left on device" in one_line(result)
    assert "run again to go on" in one_line(result)
    assert names() == ["cv/a.txt"]
    assert scored(run)
    assert names() == ["cv/a.txt", "cv/b.txt"]


def test_a_disk_full_at_the_last_bytes_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system writes a part of a line then, and says nothing yet."""
    scored(run)
    whole = Path("x.jsonl").read_bytes()
    Path("x.jsonl").unlink()
    with monkeypatch.context() as patch:
        full_disk(patch, len(whole) - 3)
        assert run("cv", "-o", "x.jsonl").exit_code == 1
    assert names() == ["cv/a.txt"]
    assert scored(run)
    assert Path("x.jsonl").read_bytes() == whole


@pytest.mark.parametrize("suffix", ["csv", "html", "json", "parquet", "xlsx"])
def test_a_disk_too_full_for_a_report_keeps_the_older_one(
    run: Run, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    """Nothing is left beside it: what a stream still holds is not written at its end."""
    output = Path(f"x.{suffix}")
    output.write_text("older", "utf-8")
    with monkeypatch.context() as patch:
        full_disk(patch, 10)
        result = run("cv", "-o", output.name)
    assert result.exit_code == 1
    assert f"{output}: cannot write the results: No space left" in one_line(result)
    assert output.read_text("utf-8") == "older"
    assert not list(Path().glob(".match-*"))


def test_a_disk_too_full_for_the_order_keeps_the_lines(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To put them in order needs room for a copy; without, they stay as they came."""
    scored(run)
    write("cv/0.txt", "score 0.1")
    with monkeypatch.context() as patch:
        full_disk(patch, 1100)
        result = run("cv", "-o", "x.jsonl", "-q")
    assert result.exit_code == 1
    assert names() == ["cv/a.txt", "cv/b.txt", "cv/0.txt"]
    assert not list(Path().glob(".match-*"))
    assert not scored(run)
    assert names() == ["cv/0.txt", "cv/a.txt", "cv/b.txt"]


def test_the_mode_and_the_link_of_a_file_stay(run: Run) -> None:
    """It is replaced by a new one of the same name."""
    scored(run)
    Path("x.jsonl").rename("real.jsonl")
    Path("x.jsonl").symlink_to("real.jsonl")
    Path("real.jsonl").chmod(0o600)
    write("cv/0.txt", "score 0.1")
    scored(run)
    assert Path("x.jsonl").is_symlink()
    assert Path("real.jsonl").stat().st_mode & 0o777 == 0o600
    assert len(names()) == 3


def test_no_results_are_an_empty_file(tmp_path: Path) -> None:
    """A file asked for is a file given."""
    held = Ledger(tmp_path / "x.jsonl", OURS)
    held.finish()
    held.close()
    assert (tmp_path / "x.jsonl").read_bytes() == b""


def test_what_is_scored_by_depends_on_each_part(tmp_path: Path) -> None:
    """The model, the profile, and nothing of the place they stand at."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "config.json").write_text("{}")
    one, same = (scored_by(tmp_path / name, b"# role") for name in ("a", "b"))
    (tmp_path / "b" / "config.json").write_text("{ }")
    other = scored_by(tmp_path / "b", b"# role")
    assert one == same
    assert len({one, other, scored_by(tmp_path / "a", b"# another role"), scored_by()}) == 4


def test_what_is_scored_by_depends_on_what_a_link_leads_to(tmp_path: Path) -> None:
    """A role that stands elsewhere is part of the model, and a link to itself no end."""
    (tmp_path / "models").mkdir()
    (tmp_path / "role").mkdir()
    (tmp_path / "models" / "role").symlink_to(tmp_path / "role")
    (tmp_path / "models" / "self").symlink_to(tmp_path / "models")
    (tmp_path / "role" / "role.json").write_text("{}")
    before = scored_by(tmp_path / "models")
    (tmp_path / "role" / "role.json").write_text("{ }")
    assert scored_by(tmp_path / "models") != before


def test_the_error_names_the_line(tmp_path: Path) -> None:
    """A file that begins as ours may end otherwise."""
    record = json.dumps({"format": 1, "resume": "a", "sha256": "", "scored_by": OURS})
    (tmp_path / "x.jsonl").write_text(f"{record}\nnotes\n")
    with pytest.raises(LedgerError, match=r"x\.jsonl:2: no result"):
        Ledger(tmp_path / "x.jsonl", OURS)


def test_kept_results_are_read_in_large_pieces(tmp_path: Path) -> None:
    """Byte by byte, a second run over 500 files took longer than to score them again."""
    record = {"format": 1, "resume": "a.txt", "sha256": OURS}
    held = Ledger(tmp_path / "x.jsonl", OURS)
    held.add(record)
    held.close()
    again = Ledger(tmp_path / "x.jsonl", OURS)
    assert again.record(0)["resume"] == "a.txt"
    assert type(again._reader) is BufferedReader
    again.close()


def test_a_disk_too_full_for_the_first_line_keeps_nothing_and_claims_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no result yet to go on from."""
    with monkeypatch.context() as patch:
        full_disk(patch, 10)
        result = run("cv", "-o", "x.jsonl")
    assert result.exit_code == 1
    assert one_line(result).endswith("No space left on device")
    assert not Path("x.jsonl").read_bytes()
