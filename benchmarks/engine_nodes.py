"""Two nodes of an engine, and a bucket, on this machine alone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

from matcher.engines.spreading import QUIET_DASK


def _port() -> int:
    with socket.socket() as each:
        each.bind(("127.0.0.1", 0))
        number: int = each.getsockname()[1]
        return number


@contextmanager
def _program(*command: str, **environment: str) -> Iterator[int]:
    package = command[0].partition(".")[0]
    if find_spec(package) is None:  # else its port would be waited for without end
        raise SystemExit(f"this needs {package}, which is not installed")
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


def below(root: int) -> list[int]:
    """Return the processes below one at any depth, those next to it first."""
    parents: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has just ended
            parent = int(path.read_text().rpartition(")")[2].split()[1])
            parents.setdefault(parent, []).append(int(path.parent.name))
    found = [root]
    for pid in found:
        found += sorted(parents.get(pid, []))
    return found[1:]


def command_of(pid: int) -> bytes:
    """Return the command of a process, empty if it has ended."""
    with suppress(OSError):
        return (Path("/proc") / str(pid) / "cmdline").read_bytes()
    return b""


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
    for name, value in QUIET_DASK.items():  # as docs/scale.md has it for a cluster of one's own
        os.environ["DASK_" + name.upper().replace("-", "_").replace(".", "__")] = str(value)
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
def bucket(**folders: Path) -> Iterator[tuple[Callable[[str], str], int]]:
    """Put folders into a bucket of this machine; give what names places, and its process."""
    from pyarrow.fs import FileSystem

    os.environ |= {"AWS_ACCESS_KEY_ID": "made", "AWS_SECRET_ACCESS_KEY": "up"}
    port = _port()
    with _program("moto.server", "-H", "127.0.0.1", "-p", str(port)) as process:
        query = f"endpoint_override=127.0.0.1:{port}&scheme=http&region=us-east-1"
        _wait_for(port)
        system, _ = FileSystem.from_uri(f"s3://people/?{query}&allow_bucket_creation=true")
        system.create_dir("people")
        for place, folder in folders.items():
            for path in sorted(folder.iterdir()):
                name = f"people/{place}/{path.name}"
                with path.open("rb") as file, system.open_output_stream(name) as stream:
                    stream.write(file.read(60 * 2**20))  # enough of a huge one to be too large
        yield (lambda name: f"s3://people/{name}/?{query}"), process
