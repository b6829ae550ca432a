"""Measure what memory many résumés take: the largest of the parent and of a worker.

    python -m benchmarks.scale [--counts 500 5000] [--jobs 2] [--no-write]

The résumés are the examples with their lines in another order and a line of their own, as
text files in a folder that is removed. Linux only: the peaks are read from /proc while the
command runs. The table is printed and written between the markers of benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality import filled
from benchmarks.tables import table
from matcher.readers import read_resume

ROOT = Path(__file__).parent.parent
PAGE = Path(__file__).with_name("README.md")
MARKER = "scale"
OUTPUTS = ("jsonl", "csv", "html", "parquet")
_POLL = 0.1
_MEGABYTE = 1024  # in kB, the unit of /proc


@dataclass(frozen=True, slots=True)
class Peak:
    """The most memory, in MB, that the command and one of its workers held, and seconds."""

    parent: float
    worker: float
    seconds: float


def make(folder: Path, count: int) -> None:
    """Write so many résumés, no two alike."""
    examples = [read_resume(path).text for path in sorted((ROOT / "examples").glob("*.*"))]
    chosen = random.Random(count)  # noqa: S311 -- no secret
    for number in range(count):
        head, *lines = examples[number % len(examples)].split("\n\n")
        chosen.shuffle(lines)
        text = "\n\n".join([head, *lines, f"• Wrote report {number} for the board"])
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")


def measure(folder: Path, output: Path, jobs: int) -> Peak:
    """Run the command and watch its memory until it ends; raises if it fails."""
    output.unlink(missing_ok=True)
    begin = time.monotonic()
    command = [sys.executable, "-m", "matcher", str(folder), "-o", str(output), "-q"]
    command += ["-j", str(jobs)]
    process = subprocess.Popen(command)  # noqa: S603 -- our own command
    parent = worker = 0.0
    while process.poll() is None:
        parent = max(parent, _peak(process.pid))
        worker = max([worker, *map(_peak, children_of(process.pid))])
        time.sleep(_POLL)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Peak(parent, worker, time.monotonic() - begin)


def _peak(pid: int) -> float:
    """Return the most memory that a process has held, in MB; 0 if it has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    found = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    return int(found[0]) / _MEGABYTE if found else 0.0


def children_of(pid: int) -> list[int]:
    """Return the processes that a process has started."""
    listed: list[int] = []
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            listed += map(int, path.read_text(encoding="utf-8").split())
        except OSError:
            continue
    return listed


def rows_of(peaks: dict[tuple[str, int], Peak]) -> list[list[str]]:
    """Return a row an output: the peaks for each count, and the largest over the smallest."""
    counts = sorted({count for _, count in peaks})
    rows = []
    for output in dict.fromkeys(output for output, _ in peaks):
        each = [peaks[output, count] for count in counts]
        for name in ("parent", "worker"):
            values = [getattr(peak, name) for peak in each]
            cells = [f"{value:.0f} MB" for value in values]
            rows.append([f".{output}", name, *cells, f"{values[-1] / values[0]:.2f}"])
    return rows


def main() -> None:
    """Run the command over few and many résumés, once an output."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--counts", type=int, nargs=2, default=(500, 5000))
    parser.add_argument("--outputs", nargs="+", choices=OUTPUTS, default=OUTPUTS)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="leave the outputs in this folder")
    parser.add_argument("--no-write", action="store_true")
    arguments = parser.parse_args()
    peaks: dict[tuple[str, int], Peak] = {}
    with tempfile.TemporaryDirectory() as scratch:
        kept = arguments.keep or Path(scratch)
        for count in arguments.counts:
            folder = Path(scratch, str(count))
            folder.mkdir()
            make(folder, count)
            for output in arguments.outputs:
                peak = measure(folder, kept / f"{count}.{output}", arguments.jobs)
                peaks[output, count] = peak
                print(f"{count} to .{output}: {peak}", flush=True)
    columns = [f"{count} résumés" for count in arguments.counts]
    text = table(["output", "process", *columns, "ratio"], rows_of(peaks))
    print(text)
    if not arguments.no_write:
        PAGE.write_text(filled(PAGE, {MARKER: text}), encoding="utf-8")


if __name__ == "__main__":
    main()
