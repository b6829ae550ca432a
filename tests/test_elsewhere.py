"""What other systems lack or do otherwise, simulated: each has a branch, and it is run here."""

from __future__ import annotations

import os
import runpy
import signal
import sys
import time
from pathlib import Path, PurePath, PureWindowsPath
from types import ModuleType, SimpleNamespace
from typing import IO, Any

import pytest
from commands import json_lines
from limited import Bounded
from waiting import GUARD

from matcher.cli.jobcount import jobs_for
from matcher.errors import LedgerError
from matcher.runs import files, workers
from matcher.runs.find import label
from matcher.runs.ledger import Ledger
from matcher.runs.workers import Lost, Workers, child

FAR = 2**40
NO_CLOCKS = ("SIGALRM", "SIGPROF", "setitimer")


# Processes


def burn(_: object, seconds: float) -> float:
    """Spend seconds of the processor."""
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return seconds


def become_windows() -> None:
    """Let this process believe that it runs there: it is asked when it is loaded."""
    sys.platform = "win32"
    sys.modules["resource"] = None  # type: ignore[assignment]
    for name in NO_CLOCKS:
        delattr(signal, name)


@pytest.mark.slow
def test_without_clocks_of_the_processor_it_is_the_wall_that_bounds(
    monkeypatch: pytest.MonkeyPatch, bounded: Bounded
) -> None:
    """Windows has no timers, no limits and no server of processes; files end all the same."""
    bounded(seconds=0.001, wall_seconds=GUARD)
    for name in NO_CLOCKS:
        monkeypatch.delattr(signal, name, raising=False)
    monkeypatch.setattr("multiprocessing.get_all_start_methods", lambda: ["spawn"])
    monkeypatch.setattr(workers, "start_server", lambda: pytest.fail("there is none"))
    with Workers(become_windows, burn, 1) as pool:
        jobs = [pool.submit(0.02), pool.submit(600.0, times=0.02), pool.submit(0.01)]
        assert [pool.result(job) for job in jobs] == [0.02, Lost.TOO_SLOW, 0.01]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_memory_is_neither_known_nor_limited_elsewhere(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    """And the module for it is not asked for, which Windows has not."""
    monkeypatch.setitem(sys.modules, "resource", None)
    monkeypatch.setattr(sys, "platform", platform)
    assert child._address_space() == 0
    child._limit_memory(0, 1)
    child._limit_memory(1, 1)


def test_without_a_clock_a_death_is_no_slowness(monkeypatch: pytest.MonkeyPatch) -> None:
    """Signals that a system has not end no process."""
    assert workers.why(-signal.SIGTERM) is Lost.DIED
    for name in NO_CLOCKS:
        monkeypatch.delattr(signal, name, raising=False)
    assert workers.why(-14) is workers.why(1) is Lost.DIED


@pytest.mark.parametrize(("cores", "expected"), [(3, 3), (None, 1)])
def test_where_affinity_is_not_told_all_cores_count(
    monkeypatch: pytest.MonkeyPatch, cores: int | None, expected: int
) -> None:
    """MacOS and Windows do not; some systems tell no number at all."""
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    assert jobs_for([Path(f"{number}.pdf") for number in range(999)], None) == expected


# Files


def on_windows(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Return the module of files as it is there, where locks are those of msvcrt."""
    locked: dict[Any, int] = {}

    def locking(number: int, mode: int, count: int) -> None:
        held = os.fstat(number).st_ino
        if mode != 2 or count != 1:
            raise ValueError("locks anything but one byte, or waits")
        if os.lseek(number, 0, os.SEEK_CUR) != FAR:
            raise ValueError("locks a byte that others read")
        if locked.setdefault(held, number) != number:
            raise OSError(36, "Resource deadlock avoided")

    msvcrt = ModuleType("msvcrt")
    msvcrt.locking, msvcrt.LK_NBLCK = locking, 2  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setattr(sys, "platform", "win32")
    there = SimpleNamespace(**runpy.run_path(str(files.__file__)))
    there.held.__globals__["_FAR"] = FAR  # what Linux goes to is nearer
    return there


def test_locks_of_windows_are_taken_and_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a byte that no file has: nobody reads one that is locked."""
    there = on_windows(monkeypatch)
    with there.held(folder / "x.jsonl") as first:
        with pytest.raises(LedgerError, match="another run is writing to it"):
            there.held(folder / "x.jsonl")
        assert first.tell() == 0
        first.write(b"ours")
    assert (folder / "x.jsonl").read_bytes() == b"ours"


def test_no_file_is_replaced_that_is_open(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses that: the ledger, its reader and the new file are closed before."""
    opened: list[IO[bytes]] = []
    replace, open_ = Path.replace, Path.open

    def noted(path: Path, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401
        opened.append(open_(path, *arguments, **named))
        return opened[-1]

    def refuse(path: Path, target: Path) -> Path:
        assert [file.name for file in opened if not file.closed] == []
        return replace(path, target)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Path, "open", noted)
    monkeypatch.setattr(Path, "replace", refuse)
    record = {"format": 2, "sha256": "ab"}
    for name in ("a.txt", "b.txt"):  # the second run goes on, and sorts
        ledger = Ledger(folder / "x.jsonl", "ours")
        ledger.add(record | {"resume": name})
        ledger.finish()
    assert [line["resume"] for line in json_lines("x.jsonl")] == ["b.txt"]
    assert len(opened) > 3


@pytest.mark.parametrize(
    "path", [PureWindowsPath(r"cv\sub\a.txt"), PurePath("cv/sub/a.txt")], ids=str
)
def test_names_of_files_have_slashes_everywhere(path: PurePath) -> None:
    """Results of two systems can be compared."""
    assert label(path) == "cv/sub/a.txt"  # type: ignore[arg-type]
