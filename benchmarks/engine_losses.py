"""What is lost, doubled or done otherwise where something ends in the middle of a data set.

    python -m benchmarks.engine_losses OUT --engine ray --count 400

Files are made, poison among them, and matched on this machine for comparison. Then, on two
nodes of the engine: a worker is killed half-way; a part is removed and done again; the driver
is killed half-way and run again; a whole node is killed half-way; three files are new. A line
of JSON tells of each what differs; it ends with 1 if anything does.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.engine_files import compare, make, poison
from benchmarks.engine_nodes import below, cluster, command_of
from matcher.engines import match_dataset
from matcher.engines.dataset import Progress
from matcher.settings import Bounds

_BOUNDS = Bounds(seconds=3.0)  # the slow one takes longer on any machine
_SHARD = 20
_NEW = 3
_WORKERS = {"local": b"spawn_main", "dask": b"spawn_main", "ray": b"ray::_called"}
_DRIVER = """
import sys
from benchmarks.engine_losses import matched
if __name__ == "__main__":
    matched(*sys.argv[1:])
"""


def matched(
    source: str,
    target: str,
    engine: str,
    address: str | None = None,
    told: Callable[[Progress], None] | None = None,
) -> dict[str, Any]:
    """Match a folder as all runs here do; return how many files were done, failed, skipped."""
    how: dict[str, Any] = {"engine": engine, "scheduler": address, "jobs": 2, "told": told}
    report = match_dataset(source, target, bounds=_BOUNDS, shard_files=_SHARD, **how)
    return {"done": report.done, "failed": report.failed, "skipped": report.skipped}


class Losses:
    """Runs on one engine, each compared with what this machine made of the same files."""

    def __init__(self, folder: Path, engine: str, address: str | None, own: list[int]) -> None:
        self.source, self.folder = folder / "cvs", folder
        self.engine, self.address, self.own = engine, address, own
        self.files = len(list(self.source.iterdir()))

    def each(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield what is done, and what came of it."""
        yield "a worker is killed", self._with_a_kill("worker", self._a_worker)
        yield "a part is done again", self._part_again("worker")
        yield "the driver is killed, and run again", self._driver_again("driver")
        if self.engine != "local":
            yield "a node is killed", self._with_a_kill("node", self._a_node)
        yield "three files are new", self._new("driver")

    def _run(self, name: str, told: Callable[[Progress], None] | None = None) -> dict[str, Any]:
        where = str(self.source), str(self.folder / name)
        return matched(*where, self.engine, self.address, told)

    def _with_a_kill(self, name: str, victims: Callable[[], list[int]]) -> dict[str, Any]:
        killed: list[int] = []

        def watch(progress: Progress) -> None:
            if progress.done >= self.files // 2 and not killed:
                killed.extend(victims())
                for pid in killed:
                    os.kill(pid, signal.SIGKILL)

        ended = self._run(name, watch)
        return {"killed": len(killed), **ended, **self._against(name), "as_asked": bool(killed)}

    def _a_worker(self) -> list[int]:
        """Return a process that does shards; on this machine, one that reads."""
        root = os.getpid() if self.engine == "local" else self.own[-1]
        named = _WORKERS[self.engine]
        return [pid for pid in below(root) if named in command_of(pid)][:1]

    def _a_node(self) -> list[int]:
        """Return a node with all that it runs, which ends as if it were switched off."""
        return [self.own[-1], *below(self.own[-1])]

    def _part_again(self, name: str) -> dict[str, Any]:
        before = parts(self.folder / name)
        removed = sorted(before)[len(before) // 2]
        (self.folder / name / removed).unlink()
        ended = self._run(name)
        alone = ended["done"] == _SHARD
        return {**ended, **_differing(before, parts(self.folder / name)), "as_asked": alone}

    def _driver_again(self, name: str) -> dict[str, Any]:
        target = self.folder / name
        where = [str(self.source), str(target), self.engine, *filter(None, [self.address])]
        command = [sys.executable, "-c", _DRIVER, *where]
        driver = subprocess.Popen(command, stderr=subprocess.DEVNULL)  # noqa: S603
        while driver.poll() is None and len(parts(target)) * _SHARD < self.files // 2:
            time.sleep(0.05)
        driver.kill()
        by_kill = driver.wait() == -signal.SIGKILL
        before = parts(target)
        ended = self._run(name)
        told = {"parts_before": len(before), **ended, **self._against(name)}
        return {**told, "as_asked": by_kill and bool(before)}

    def _new(self, name: str) -> dict[str, Any]:
        before = parts(self.folder / name)
        for number, path in enumerate(sorted((self.folder / "more").iterdir())):
            shutil.copy(path, self.source / f"new-{number}.pdf")
        ended = self._run(name)
        after = parts(self.folder / name)
        same = {part: after[part] for part in before}
        alone = (ended["done"], ended["skipped"]) == (_NEW, self.files)
        return {**ended, **_differing(before, same), "as_asked": alone}

    def _against(self, name: str) -> dict[str, Any]:
        here, there = self.folder / "here", self.folder / name
        return compare(here, there) | _differing(parts(here), parts(there))


def parts(target: Path) -> dict[str, bytes]:
    """Return the parts of a target, by name."""
    return {path.name: path.read_bytes() for path in sorted(target.glob("part-*.parquet"))}


def _differing(one: dict[str, bytes], other: dict[str, bytes]) -> dict[str, list[str]]:
    names = sorted(one.keys() | other.keys())
    return {"parts_that_differ": [name for name in names if one.get(name) != other.get(name)]}


def is_whole(told: dict[str, Any]) -> bool:
    """Tell whether nothing was lost, doubled, or done otherwise, and what was tried was."""
    wrong = ("in_one_only", "rows_that_differ", "parts_that_differ")
    alike = not any(told.get(name) for name in wrong) and not any(told.get("doubled", ()))
    return alike and bool(told["as_asked"])


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", default="local")
    parser.add_argument("--count", type=int, default=400)
    given = parser.parse_args()
    make(given.folder / "cvs", given.count)
    poison(given.folder / "cvs")
    make(given.folder / "more", _NEW, first=given.count)
    matched(str(given.folder / "cvs"), str(given.folder / "here"), "local")
    whole = True
    with cluster(given.engine) as (address, own):
        for what, told in Losses(given.folder, given.engine, address, own).each():
            whole = whole and is_whole(told)
            print(json.dumps({"engine": given.engine, "what": what, **told}), flush=True)
    sys.exit(not whole)


if __name__ == "__main__":
    main()
