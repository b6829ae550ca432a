"""The page of match --web beside the command: the same results, and in how much time.

    pip install '.[test]'
    python -m benchmarks.web [FILES...]

Ten résumés of examples/ unless files are given. The command writes JSON; of the page the time
is taken from the first byte that is sent until the same JSON is there, and once more with the
start of match --web. All take turns.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

import httpx

from benchmarks.screenshot import web

ROOT = Path(__file__).parent.parent
ROUNDS, FILES = 5, 10
_POLL = 0.05  # seconds


def of_command(files: list[Path]) -> tuple[float, list[dict[str, Any]]]:
    """Return the seconds that the command takes, and its results."""
    command = [sys.executable, "-m", "matcher", "--format", "json", *map(str, files)]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603
    return time.monotonic() - start, json.loads(done.stdout)


def of_page(program: httpx.Client, files: list[Path]) -> tuple[float, list[dict[str, Any]]]:
    """Return the seconds that the page takes, and its results."""
    start = time.monotonic()
    sent = [("resumes", (path.name, path.read_bytes())) for path in files]
    run = program.post("/api/runs", files=sent).raise_for_status().json()["id"]
    while program.get(f"/api/runs/{run}").json()["state"] in ("waiting", "running"):
        time.sleep(_POLL)
    results = program.get(f"/api/runs/{run}/results.json").raise_for_status().json()
    taken = time.monotonic() - start
    program.delete(f"/api/runs/{run}")
    return taken, results


def bare(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return results under the names of files alone, in the order of these."""
    named = [{**row, "resume": Path(row["resume"]).name} for row in results]
    return sorted(named, key=lambda row: str(row["resume"]))


def of_round(files: list[Path]) -> dict[str, float]:
    """Return the seconds of the command, of a page with its start, and of one that is there."""
    taken, expected = of_command(files)
    start = time.monotonic()
    with web() as address:
        base, _, token = address.partition("/?token=")
        asks = {"Authorization": f"Bearer {token}"}
        with httpx.Client(base_url=base, headers=asks, timeout=600) as program:
            _, first = of_page(program, files)
            started = time.monotonic() - start
            again, second = of_page(program, files)
    if not bare(first) == bare(second) == bare(expected):
        raise SystemExit("the results differ")
    return {"command": taken, "page, with its start": started, "page": again}


def main() -> None:
    """Measure, and print the medians."""
    found = sorted((ROOT / "examples").iterdir()) + sorted((ROOT / "examples/team").iterdir())
    usual = [path for path in found if path.is_file() and path.stat().st_size][:FILES]
    files = [Path(name) for name in sys.argv[1:]] or usual
    rounds = [of_round(files) for _ in range(ROUNDS)]
    usually = median(each["command"] for each in rounds)
    for name in rounds[0]:
        taken = [each[name] for each in rounds]
        times = f"{median(taken):.2f} s ({min(taken):.2f} to {max(taken):.2f})"
        print(f"{name}: {times}, {median(taken) / usually:.2f} of the command's")
    print(f"{len(files)} files, the same results")


if __name__ == "__main__":
    main()
