"""What a data set costs on an engine: CPU a file, and that no file is lost or doubled.

    python -m benchmarks.engines make CVS --count 2000
    python -m benchmarks.engines run CVS OUT --engine dask --few 50
    python -m benchmarks.engines run CVS OUT --engine ray --bucket --kill-at 900
    python -m benchmarks.engines compare OUT OTHER

Engines run as two nodes of this machine, on loopback; the bucket is moto's. CPU is that of
the driver, the engine and its workers, with all processes below them, and not of the bucket.
With ``--few`` the same is done for so many files first, and told is what each further file
costs: the start is taken out.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from matcher.engines import match_dataset
from matcher.engines.dataset import Progress
from matcher.engines.store import Store

_TICKS = os.sysconf("SC_CLK_TCK")
_DEEDS = (
    "Led a team of {n} engineers and coached {m} of them",
    "Presented the roadmap of {n} products to the board and won the money for {m}",
    "Interviewed {n} customers and turned what they said into {m} features",
    "Cut the cost of each delivery by {n} percent in {m} months",
    "Wrote SQL and Python that reported {n} measures to {m} teams each week",
    "Baked {n} kinds of bread in a bakery with {m} ovens",
    "Ran {n} experiments on the first page of a shop and shipped {m} of them",
    "Agreed the plan of {n} departments with {m} partners abroad",
    "Kept {n} machines of a dairy in repair and trained {m} apprentices",
    "Set the prices of {n} tariffs after a study of {m} rivals",
)


def make(folder: Path, count: int) -> None:
    """Write résumés of people who do not exist as PDFs of a page, each twentieth a copy."""
    from fpdf import FPDF

    folder.mkdir(parents=True)
    for number in range(count):
        chance = random.Random(number - number % 20 if number % 20 == 1 else number)  # noqa: S311
        pdf = FPDF()
        pdf.add_page()
        for heading in ("Summary", "Experience", "Projects", "Skills"):
            pdf.set_font("helvetica", "B", 13)
            pdf.cell(0, 9, heading, new_x="LMARGIN", new_y="NEXT")
            pdf.set_font("helvetica", size=10)
            for _ in range(chance.randint(3, 7)):
                deed = chance.choice(_DEEDS).format(
                    n=chance.randint(2, 90), m=chance.randint(2, 30)
                )
                pdf.multi_cell(0, 5, f"- {deed}.", new_x="LMARGIN", new_y="NEXT")
        (folder / f"cv-{number:05}.pdf").write_bytes(bytes(pdf.output()))


def poison(folder: Path) -> None:
    """Add files that no reader gets through: huge, encrypted, slow, no PDF."""
    from fpdf import FPDF

    with (folder / "x-huge.pdf").open("wb") as file:
        file.truncate(3 * 2**30)
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=10)
    pdf.cell(text="Led a team.")
    pdf.set_encryption(owner_password="a", user_password="b")  # noqa: S106 -- of nothing
    (folder / "x-encrypted.pdf").write_bytes(bytes(pdf.output()))
    content = b"BT /F1 9 Tf 72 700 Td (Led a team.) Tj ET " + b"q Q 1 0 0 1 0 0 cm " * 1_500_000
    (folder / "x-slow.pdf").write_bytes(_pdf(content))
    (folder / "x-text.pdf").write_bytes(b"no PDF at all")


def _pdf(content: bytes) -> bytes:
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"xref\n0 6\n0000000000 65535 f \n"
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + table + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(data)


class Counted:
    """CPU seconds of processes and all below them, looked at each second until it is left."""

    def __init__(self, *roots: int) -> None:
        self._roots, self._ended = roots, threading.Event()
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
        while more := {pid for pid, above in parents.items() if above in below} - below:
            below |= more
        return {pid: times[pid] for pid in below}


def _port() -> int:
    with socket.socket() as each:
        each.bind(("127.0.0.1", 0))
        number: int = each.getsockname()[1]
        return number


@contextmanager
def _program(*command: str, **environment: str) -> Iterator[int]:
    process = subprocess.Popen(  # noqa: S603 -- our own
        [sys.executable, "-m", *command],
        env=os.environ | environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait()


@contextmanager
def cluster(engine: str) -> Iterator[tuple[str | None, list[int]]]:
    """Run two nodes of an engine; give its address, and the processes that it is."""
    with ExitStack() as stack:
        if engine == "dask":
            yield _dask_nodes(stack)
        elif engine == "ray":
            yield _ray_nodes(stack)
        else:
            yield None, []


def _dask_nodes(stack: ExitStack) -> tuple[str, list[int]]:
    port = _port()
    address = f"tcp://127.0.0.1:{port}"
    here = ("--host", "127.0.0.1", "--no-dashboard")
    scheduler = ("distributed.cli.dask_scheduler", *here, "--port", str(port))
    own = [stack.enter_context(_program(*scheduler))]
    one = ("--nworkers", "1", "--nthreads", "1")
    worker = ("distributed.cli.dask_worker", address, *here, *one)
    return address, own + [stack.enter_context(_program(*worker)) for _ in range(2)]


def _ray_nodes(stack: ExitStack) -> tuple[str, list[int]]:
    quiet = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_worker_niceness": "0"}
    os.environ |= quiet | {"RAY_AUTH_MODE": "disabled"}  # nobody else is on loopback
    port = _port()
    address = f"127.0.0.1:{port}"
    node = ("--num-cpus=2", "--object-store-memory=200000000", "--disable-usage-stats")
    start = ("ray.scripts.scripts", "start", "--block", "--node-ip-address=127.0.0.1", *node)
    head = (*start, "--head", f"--port={port}", "--include-dashboard=false")
    own = [stack.enter_context(_program(*head))]
    _wait_for(port)
    own.append(stack.enter_context(_program(*start, f"--address={address}")))
    while subprocess.run(_both_nodes(address), check=False).returncode:  # noqa: S603
        time.sleep(2)
    return address, own


def _both_nodes(address: str) -> list[str]:
    asks = (
        f"import ray; ray.init({address!r}, log_to_driver=False); exit(len(ray.nodes()) != 2)"
    )
    return [sys.executable, "-c", asks]


def _wait_for(port: int) -> None:
    while True:
        with socket.socket() as each:
            if each.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)


@contextmanager
def bucket(folder: Path) -> Iterator[Callable[[str], str]]:
    """Put a folder into a bucket of this machine; give a function that names places in it."""
    from pyarrow.fs import FileSystem

    os.environ |= {"AWS_ACCESS_KEY_ID": "made", "AWS_SECRET_ACCESS_KEY": "up"}
    port = _port()
    with _program("moto.server", "-H", "127.0.0.1", "-p", str(port)):
        query = f"endpoint_override=127.0.0.1:{port}&scheme=http&region=us-east-1"
        _wait_for(port)
        system, _ = FileSystem.from_uri(f"s3://people/?{query}&allow_bucket_creation=true")
        system.create_dir("people")
        for path in sorted(folder.iterdir()):
            name = f"people/in/{path.name}"
            with path.open("rb") as file, system.open_output_stream(name) as stream:
                stream.write(file.read(60 * 2**20))  # of the huge one enough to be too large
        yield lambda name: f"s3://people/{name}/?{query}"


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
            "dask": "multiprocessing" in command and "worker" in above,
            "ray": command.startswith("ray::") and "IDLE" not in command,
        }
        if is_worker.get(engine):
            os.kill(int(path.parent.name), signal.SIGKILL)
            return command[:60]
    return ""


def run(given: argparse.Namespace) -> dict[str, Any]:
    """Match a folder on an engine, and tell what each file costs."""
    told: dict[str, Any] = {"engine": given.engine, "bucket": given.bucket}
    with ExitStack() as stack:
        place = stack.enter_context(bucket(given.source)) if given.bucket else None
        address, own = stack.enter_context(cluster(given.engine))
        source = place("in") if place else str(given.source)
        target = place("out") if place else str(given.target)
        few = _timed(_some(given), str(given.target) + "-few", given, address, own, 0)
        whole = _timed(source, target, given, address, own, given.kill_at)
        if place:
            _copied(target, given.target)
    files = whole["files"] - few["files"]
    for name in ("cpu", "wall"):
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
    with Counted(os.getpid(), *own) as counted:
        if given.engine == "match":
            command = [sys.executable, "-m", "matcher", source, "-j", "2", "-q"]
            subprocess.run([*command, "-o", f"{target}.parquet"], check=False)  # noqa: S603
            result: dict[str, Any] = {"files": len([*Path(source).iterdir()])}
        else:
            how = {"engine": given.engine, "jobs": 2, "scheduler": address, "told": watch}
            report = match_dataset(source, target, fresh=True, **how)
            result = {"files": report.done, "failed": report.failed, "copies": report.copies}
    wall = round(time.monotonic() - begun, 1)
    return result | {"killed": killed, "wall": wall, "cpu": round(counted.seconds, 1)}


def _copied(url: str, target: Path) -> None:
    """Write what stands in a bucket to a folder, which outlives it."""
    store = Store.of(url)
    target.mkdir(parents=True, exist_ok=True)
    for name in store.names():
        (target / name).write_bytes(store.read(name))


def compare(one: Path, other: Path) -> dict[str, Any]:
    """Tell in how many rows and cells two targets differ, names by their last part."""
    from pyarrow import parquet

    tables = []
    for each in (one, other):
        rows: dict[str, list[dict[str, Any]]] = {}
        for row in parquet.read_table(each).to_pylist():
            name = Path(row.pop("resume")).name
            rows.setdefault(name, []).append(row)
        tables.append(rows)
    first, second = tables
    shared = first.keys() & second.keys()
    columns = first[next(iter(shared))][0].keys() & second[next(iter(shared))][0].keys()
    columns -= {"duplicate_of", "evidence"} if other.suffix == ".parquet" else set()
    different = [n for n in shared if any(first[n][0][c] != second[n][0][c] for c in columns)]
    return {
        "rows": [sum(map(len, each.values())) for each in tables],
        "doubled": [sum(len(r) > 1 for r in each.values()) for each in tables],
        "in_one_only": sorted(first.keys() ^ second.keys())[:5],
        "cells_compared": len(shared) * len(columns),
        "rows_that_differ": sorted(different)[:10],
    }


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
    running.add_argument("--few", type=int, default=50)
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
