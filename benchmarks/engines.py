"""What a data set costs on an engine: CPU a file, and that no file is lost or doubled.

    python -m benchmarks.engines make CVS --count 2000
    python -m benchmarks.engines run CVS OUT --engine dask
    python -m benchmarks.engines run CVS OUT --engine ray --bucket --kill-at 900
    python -m benchmarks.engines compare OUT OTHER

Engines run as two nodes of this machine, on loopback; the bucket is moto's. CPU is that of
the driver, the engine and its workers, with all processes below them, and not of the bucket.
The same is done for ``--few`` files first, twice, and told is what each further file costs: the
start is taken out, if these are a shard for each worker at least. What the bucket's server
takes is told by itself. ``python -m benchmarks.engine_lines`` does all of it, beside
``match -j 2``.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from benchmarks.engine_files import compare, make, poison
from benchmarks.engine_nodes import bucket, cluster
from matcher.engines import match_dataset
from matcher.engines.dataset import Progress
from matcher.engines.store import Store

_TICKS = os.sysconf("SC_CLK_TCK")


class Counted:
    """CPU seconds of processes and all below them, looked at each second until it is left."""

    def __init__(self, *roots: int, but: Iterable[int] = ()) -> None:
        self._roots, self._but, self._ended = roots, frozenset(but), threading.Event()
        self._first: dict[int, float] = {}
        self._last: dict[int, float] = {}
        self._own = 0.0
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Counted:
        """Begin to count."""
        self._first = self._seen()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Count what there is."""
        self._ended.set()
        self._thread.join()
        self._last |= self._seen()

    @property
    def seconds(self) -> float:
        """What they took since it began, but for the last second of those that ended."""
        took = sum(cpu - self._first.get(pid, 0.0) for pid, cpu in self._last.items())
        return took - self._own

    def _watch(self) -> None:
        while not self._ended.wait(1):
            self._last |= self._seen()
        self._own = time.thread_time()  # to look takes time as well

    def _seen(self) -> dict[int, float]:
        parents, times = {}, {}
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = path.read_text().rpartition(")")[2].split()
            except OSError:
                continue  # it has just ended
            pid = int(path.parent.name)
            parents[pid], times[pid] = int(fields[1]), sum(map(int, fields[11:13])) / _TICKS
        below = {*self._roots, *self._last} & parents.keys()  # what lost its parent is one yet
        while (
            more := {pid for pid, above in parents.items() if above in below}
            - below
            - self._but
        ):
            below |= more
        return {pid: times[pid] for pid in below}


def kill_a_worker(engine: str) -> str:
    """Kill a process of the engine that is at work; return what it was."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = path.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
            parent = int((path.parent / "stat").read_text().rpartition(")")[2].split()[1])
            above = (Path("/proc") / str(parent) / "cmdline").read_bytes().decode()
        except OSError:
            continue
        is_worker = {
            "dask": "multiprocessing.spawn" in command and "dask_worker" in above,
            "ray": command.startswith("ray::_called"),  # its agents take their node along
        }
        if is_worker.get(engine):
            os.kill(int(path.parent.name), signal.SIGKILL)
            return command[:60]
    return ""


def run(given: argparse.Namespace) -> dict[str, Any]:
    """Match a folder on an engine, and tell what each file costs."""
    told: dict[str, Any] = {"engine": given.engine, "bucket": given.bucket}
    some = _some(given)
    few_there, there = f"{given.target}-few", str(given.target)
    with ExitStack() as stack:
        source, given.but = str(given.source), []
        if given.bucket:  # before the cluster, whose workers inherit its keys
            place, store = stack.enter_context(bucket(few=Path(some), all=given.source))
            some, source, given.but = place("few"), place("all"), [store]
            few_there, there = place("few-out"), place("out")
        address, own = stack.enter_context(cluster(given.engine))
        _timed(some, few_there, given, address, own, 0)  # workers import what they need
        few = _timed(some, few_there, given, address, own, 0)
        whole = _timed(source, there, given, address, own, given.kill_at)
        if given.bucket:
            _copied(there, given.target)
    files = whole["files"] - few["files"]
    for name in ("cpu", "wall", "bucket"):
        told[f"{name}_ms_a_file"] = round(1000 * (whole[name] - few[name]) / max(1, files), 2)
    return told | {"whole": whole, "few": few}


def _some(given: argparse.Namespace) -> str:
    folder = Path(f"{given.target}-some")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for path in sorted(given.source.iterdir())[: given.few]:
        os.link(path, folder / path.name)
    return str(folder)


def _timed(
    source: str,
    target: str,
    given: argparse.Namespace,
    address: str | None,
    own: list[int],
    at: int,
) -> dict[str, Any]:
    killed: list[str] = []

    def watch(progress: Progress) -> None:
        if at and not killed and progress.done >= at:
            killed.append(kill_a_worker(given.engine))

    begun = time.monotonic()
    before = sum(map(_taken_by, given.but))
    with Counted(os.getpid(), *own, but=given.but) as counted:
        if given.engine == "match":
            command = [sys.executable, "-m", "matcher", source, "-j", "2", "-q"]
            subprocess.run([*command, "-o", f"{target}.parquet"], check=False)  # noqa: S603
            result: dict[str, Any] = {"files": len([*Path(source).iterdir()])}
        else:
            how = {"engine": given.engine, "jobs": 2, "scheduler": address, "told": watch}
            report = match_dataset(source, target, fresh=True, **how)
            result = {"files": report.done, "failed": report.failed, "copies": report.copies}
    wall = round(time.monotonic() - begun, 2)
    bucket_ = sum(map(_taken_by, given.but)) - before
    spent = {"cpu": round(counted.seconds, 2), "bucket": round(bucket_, 2)}
    return result | {"killed": killed, "wall": wall} | spent


def _taken_by(pid: int) -> float:
    """Return the CPU seconds of a process, so far."""
    fields = (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / _TICKS


def _copied(url: str, target: Path) -> None:
    """Write what stands in a bucket to a folder, which outlives it."""
    store = Store.of(url)
    target.mkdir(parents=True, exist_ok=True)
    for name in store.names():
        (target / name).write_bytes(store.read(name))


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    doing = parser.add_subparsers(dest="what", required=True)
    making = doing.add_parser("make")
    making.add_argument("folder", type=Path)
    making.add_argument("--count", type=int, default=2000)
    making.add_argument("--poison", action="store_true")
    running = doing.add_parser("run")
    running.add_argument("source", type=Path)
    running.add_argument("target", type=Path)
    running.add_argument("--engine", default="local")
    running.add_argument("--bucket", action="store_true")
    running.add_argument("--few", type=int, default=400)
    running.add_argument("--kill-at", type=int, default=0)
    comparing = doing.add_parser("compare")
    comparing.add_argument("one", type=Path)
    comparing.add_argument("other", type=Path)
    given = parser.parse_args()
    if given.what == "make":
        make(given.folder, given.count)
        if given.poison:
            poison(given.folder)
    else:
        told = run(given) if given.what == "run" else compare(given.one, given.other)
        print(json.dumps(told))


if __name__ == "__main__":
    main()
