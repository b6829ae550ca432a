"""The page of match --web beside the command: the same results, and in how much time.

    pip install '.[test]'
    python -m benchmarks.web [FILES...]

Ten résumés of examples/ unless files are given. The command writes JSON; of the page the time
is taken from the first byte that is sent until the same JSON is there, and once more with the
start of match --web. All take turns. The time of the processor is that of all processes, of the
command to its very end; by the clock it depends on what else the machine does. Linux only.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import httpx

from benchmarks.orphans import adopt_orphans, orphans_ended
from benchmarks.scale import children_of
from benchmarks.screenshot import web

ROOT = Path(__file__).parent.parent
ROUNDS, FILES = 7, 10
_POLL = 0.05  # seconds
_SPENT = slice(11, 15)  # of /proc/PID/stat, behind the name: own time, and that of children

Results = list[dict[str, Any]]


class Took(NamedTuple):
    """Seconds by the clock, and of the processor."""

    clock: float
    cpu: float

    def since(self, before: Took) -> Took:
        """Return what was taken since then."""
        return Took(self.clock - before.clock, self.cpu - before.cpu)


def of_command(files: list[Path]) -> tuple[Took, Results]:
    """Return what the command takes, and its results."""
    command = [sys.executable, "-m", "matcher", "--format", "json", *map(str, files)]
    before = _of_children()
    done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603
    clock = time.monotonic()
    orphans_ended()
    return Took(clock, _of_children().cpu).since(before), json.loads(done.stdout)


def _of_children() -> Took:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Took(time.monotonic(), used.ru_utime + used.ru_stime)


def _of_tree(pid: int) -> Took:
    """Return the clock, and what a process and all below it have taken, to 10 ms."""

    def ticks(pid: int) -> int:
        below = sum(map(ticks, children_of(pid)))
        try:
            stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2]
        except OSError:  # it has ended by now, which its parent has counted
            return below
        return sum(map(int, stat.split()[_SPENT])) + below

    return Took(time.monotonic(), ticks(pid) / os.sysconf("SC_CLK_TCK"))


def of_page(program: httpx.Client, files: list[Path]) -> Results:
    """Return the results of the page."""
    sent = [("resumes", (path.name, path.read_bytes())) for path in files]
    run = program.post("/api/runs", files=sent).raise_for_status().json()["id"]
    while program.get(f"/api/runs/{run}").json()["state"] in ("waiting", "running"):
        time.sleep(_POLL)
    results: Results = program.get(f"/api/runs/{run}/results.json").raise_for_status().json()
    return results


def bare(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return results under the names of files alone, in the order of these."""
    named = [{**row, "resume": Path(row["resume"]).name} for row in results]
    return sorted(named, key=lambda row: str(row["resume"]))


def of_round(files: list[Path]) -> dict[str, Took]:
    """Return what the command takes, a page with its start, and one that is there."""
    taken, expected = of_command(files)
    begin = Took(time.monotonic(), 0)
    with web() as address:
        base, _, token = address.partition("/?token=")
        asks = {"Authorization": f"Bearer {token}"}
        (server,) = children_of(os.getpid())
        with httpx.Client(base_url=base, headers=asks, timeout=600) as program:
            first = of_page(program, files)
            started = _of_tree(server)
            second = of_page(program, files)
            again = _of_tree(server).since(started)
    orphans_ended()
    if not bare(first) == bare(second) == bare(expected):
        raise SystemExit("the results differ")
    return {"command": taken, "page, with its start": started.since(begin), "page": again}


def main() -> None:
    """Measure, and print the medians; each ratio is of one round."""
    adopt_orphans()
    found = sorted((ROOT / "examples").iterdir()) + sorted((ROOT / "examples/team").iterdir())
    usual = [path for path in found if path.is_file() and path.stat().st_size][:FILES]
    files = [Path(name) for name in sys.argv[1:]] or usual
    rounds = [of_round(files) for _ in range(ROUNDS)]
    for name in rounds[0]:
        for kind, place in (("processor", 1), ("clock", 0)):
            taken = [each[name][place] for each in rounds]
            ratios = [each[name][place] / each["command"][place] for each in rounds]
            spread = f"({min(ratios):.2f} to {max(ratios):.2f})"
            told = f"{median(taken):.2f} s, {median(ratios):.2f} {spread} of the command's"
            print(f"{name}, {kind}: {told}")
    print(f"{len(files)} files, {ROUNDS} rounds, the same results")


if __name__ == "__main__":
    main()
