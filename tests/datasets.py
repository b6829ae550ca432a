"""Data sets of people that do not exist, engines of two workers, and a bucket of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from commands import HERE
from waiting import eventually

from matcher.engines.store import Store

LED = "Led a team of {n} engineers and coached {m} of them."
_DEEDS = (
    LED,
    "Presented the roadmap of {n} products to the board and won the money for {m} of them.",
    "Interviewed {n} customers and turned what they said into {m} features.",
    "Cut the cost of each delivery by {n} percent in {m} months.",
    "Wrote SQL and Python that reported {n} measures to {m} teams each week.",
    "Baked {n} kinds of bread in a bakery with {m} ovens.",
    "Ran {n} experiments on the first page of a shop and shipped {m} of them.",
    "Agreed the plan of {n} departments with {m} partners abroad.",
)


def resume(number: int) -> str:
    """Return the text of a made-up person, another for each number."""
    deeds = [_DEEDS[(number * 3 + n) % len(_DEEDS)] for n in range(3 + number % 3)]
    told = [f"- {deed.format(n=number + 2, m=number + 1)}" for deed in deeds]
    return "\n".join(["Experience", f"Company {number}", *told, "Skills", "- Planning", ""])


def people(folder: Path, count: int, start: int = 0) -> Path:
    """Write so many résumés to a folder, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(start, start + count):
        (folder / f"cv-{number:03}.txt").write_text(resume(number))
    return folder


def parts(target: Path) -> dict[str, bytes]:
    """Return the parts of a target, by name."""
    return {path.name: path.read_bytes() for path in sorted(target.glob("part-*.parquet"))}


def rows(target: str | Path) -> list[dict[str, Any]]:
    """Return all rows of a target, by name of the résumé."""
    from pyarrow import parquet

    store = Store.of(target)
    table = parquet.read_table(store.root, filesystem=store.system)
    found: list[dict[str, Any]] = table.to_pylist()
    return sorted(found, key=lambda row: str(row["resume"]))


def free_port() -> int:
    """Return the number of a port of this machine that nobody listens at."""
    with socket.socket() as each:
        each.bind(("127.0.0.1", 0))
        number: int = each.getsockname()[1]
        return number


def listening(port: int) -> bool:
    """Tell whether somebody listens at a port."""
    with socket.socket() as each:
        return each.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def started(*command: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program of this Python beside a test, and end it after."""
    process = subprocess.Popen(
        [sys.executable, "-m", *command],
        env=os.environ | HERE | environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def serving(*command: str, **environment: str) -> Iterator[int]:
    """Run a server at a free port, which the command ends on; give the port.

    Another program may have taken the port in between: then it is tried with another.
    """
    for _ in range(5):
        port = free_port()
        with started(*command, str(port), **environment) as process:
            eventually(lambda: process.poll() is not None or listening(port))  # noqa: B023
            if process.poll() is None:
                yield port
                return
    pytest.fail(f"{command[0]} does not start")


@contextmanager
def object_store(**environment: str) -> Iterator[str]:
    """Run an object store on this machine; give what a URL of it takes to be opened."""
    with serving("moto.server", "-H", "127.0.0.1", "-p", **environment) as port:
        yield f"endpoint_override=127.0.0.1:{port}&scheme=http&region=us-east-1"


def upload(folder: Path, bucket: str, query: str) -> str:
    """Put the files of a folder into a new bucket; return the URL of it."""
    from pyarrow.fs import FileSystem

    options = f"{query}&allow_bucket_creation=true"
    system, _ = FileSystem.from_uri(f"s3://{bucket}/?{options}")
    system.create_dir(bucket)
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = f"{bucket}/cv/{path.relative_to(folder).as_posix()}"
            with system.open_output_stream(name) as stream:
                stream.write(path.read_bytes())
    return f"s3://{bucket}/cv/?{query}"


def workers_of(parent: int) -> list[int]:
    """Return the processes right below one, oldest first."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has just ended
            _, _, fields = path.read_text().rpartition(")")
            if int(fields.split()[1]) == parent:
                found.append(int(path.parent.name))
    return sorted(pid for pid in found if b"resource_tracker" not in _command(pid))


def _command(pid: int) -> bytes:
    with suppress(OSError):
        return (Path("/proc") / str(pid) / "cmdline").read_bytes()
    return b""


def comparable(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Return the rows of ``match_files`` for some paths, as an engine writes them."""
    from matcher.estimator import RoleMatcher
    from matcher.reports.arrow import to_table
    from matcher.runs.batch import match_found

    found: list[dict[str, Any]] = to_table(
        match_found(RoleMatcher.load(), sorted(paths)), "wide"
    ).to_pylist()
    return found


def below(*roots: int, named: bytes) -> list[int]:
    """Return the processes at any depth below some whose command begins with a name."""
    found, pending = [], list(roots)
    while pending:
        children = workers_of(pending.pop())
        pending += children
        found += [pid for pid in children if _command(pid).startswith(named)]
    return found
