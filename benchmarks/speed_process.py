"""Run a command in a process of its own and count what it takes; and the child's side of it.

The standard library alone is imported, so that the environment of another package can be the
child, and the process that measures stays small. Unix only.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

ROOT = Path(__file__).parent.parent

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_QUIET = {
    "HF_HUB_OFFLINE": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "PYTHONDONTWRITEBYTECODE": "",  # compiled once, as with anybody
    "PYTHONPATH": str(ROOT),
}


class RunError(RuntimeError):
    """A command failed; the message holds the last line that it complained with."""


@dataclass(frozen=True)
class Usage:
    """What a command took, with every process it started and waited for.

    ``wall`` and ``cpu`` are seconds; ``memory`` is the most that one of the processes held,
    in bytes; ``printed`` is its standard output, ``complaint`` the last line of standard
    error.
    """

    wall: float
    cpu: float
    memory: int
    printed: str
    complaint: str


def run(
    command: Sequence[str | Path],
    *,
    told: str = "",
    threads: int = 1,
    cwd: Path = ROOT,
    fine: Sequence[int] = (0,),
) -> Usage:
    """Run a command to its end, with ``told`` on its standard input, and count.

    Its libraries may use so many ``threads``. Raises RunError if its exit status is not
    among ``fine``.
    """
    environment = {**os.environ, **_QUIET, **dict.fromkeys(_THREADS, str(threads))}
    # Files and no pipes: nobody need read while the process is waited for.
    with (
        TemporaryFile("w+", encoding="utf-8") as given,
        TemporaryFile("w+", encoding="utf-8") as printed,
        TemporaryFile("w+", encoding="utf-8", errors="replace") as complained,
    ):
        given.write(told)
        given.seek(0)
        start = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 - commands of these benchmarks
            [str(part) for part in command],
            stdin=given,
            stdout=printed,
            stderr=complained,
            cwd=cwd,
            env=environment,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        complained.seek(0)
        complaint = (complained.read().strip().splitlines() or ["no message"])[-1]
        if process.returncode not in fine:
            raise RunError(f"exit status {process.returncode}: {complaint}")
        # Linux counts the resident set in units of 1,024 bytes.
        cpu, memory = usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024
        return Usage(wall, cpu, memory, printed.read(), complaint)


def serve(work: Callable[[list[str]], object]) -> None:
    """Do the work on files in the child: on some to warm up, on the others on the clock.

    Standard input names them; the last line of standard output tells seconds.
    """
    asked = json.load(sys.stdin)
    work(asked["warm"])
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    work(asked["timed"])
    took = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
    print(json.dumps(took))


def answer(usage: Usage) -> Any:  # noqa: ANN401 -- as JSON has it
    """Return what a child told by the last line of its output."""
    return json.loads(usage.printed.rstrip().splitlines()[-1])
