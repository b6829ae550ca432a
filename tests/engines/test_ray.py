"""A data set on Ray: two nodes of this machine, and a worker that is killed half-way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pyarrow as pa
import pytest
from datasets import below, comparable, free_port, listening, people, rows, started
from waiting import eventually

from matcher.engines import MatchBatch, match_dataset
from matcher.engines.dataset import Progress
from matcher.settings import Bounds

BOUNDS = Bounds(seconds=1.0)
SLOW = b"BT /F1 9 Tf 72 700 Td (Led a team.) Tj ET " + b"q Q 1 0 0 1 0 0 cm " * 1_500_000


@pytest.fixture(scope="module")
def ray() -> Iterator[tuple[str, list[int]]]:
    """Return the address of two nodes of two processors, and what was started for them."""
    port = free_port()
    address = f"127.0.0.1:{port}"
    quiet = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_worker_niceness": "0"}
    quiet["RAY_AUTH_MODE"] = "disabled"  # nobody else is on loopback
    before = dict(os.environ)
    os.environ.update(quiet)
    node = ("--block", "--num-cpus=2", "--object-store-memory=200000000")
    start = ("ray.scripts.scripts", "start", "--node-ip-address=127.0.0.1", *node)
    head = (*start, "--head", f"--port={port}", "--include-dashboard=false")
    asks = f"import ray; ray.init({address!r}); raise SystemExit(len(ray.nodes()) != 2)"
    with ExitStack() as stack:
        own = [stack.enter_context(started(*head, **quiet)).pid]
        eventually(lambda: listening(port))
        second = (*start, f"--address={address}")
        own.append(stack.enter_context(started(*second, **quiet)).pid)
        asked = [sys.executable, "-c", asks]
        eventually(lambda: not subprocess.run(asked, check=False).returncode)
        yield address, own
    os.environ.clear()
    os.environ.update(before)


def test_none_is_lost_or_doubled_with_a_worker_killed_and_poison_about(
    ray: tuple[str, list[int]], tmp_path: Path, raw_pdf: Callable[..., bytes]
) -> None:
    """Each cell is as ``match_files`` has it, and a second run does three new files."""
    address, own = ray
    folder = people(tmp_path / "cv", 12)
    (folder / "a-slow.pdf").write_bytes(raw_pdf(SLOW))
    (folder / "b-text.pdf").write_text("no PDF at all")
    killed: list[int] = []

    def kill(progress: Progress) -> None:
        if progress.done >= 4 and not killed:
            working = below(*own, named=b"ray::_called")
            killed.extend(working[:1])
            for pid in killed:
                os.kill(pid, signal.SIGKILL)

    options = {"engine": "ray", "scheduler": address, "bounds": BOUNDS, "shard_files": 2}
    report = match_dataset(folder, tmp_path / "out", told=kill, **options)
    assert killed
    assert (report.done, report.failed) == (14, 2)
    found = rows(tmp_path / "out")
    assert [row["error_kind"] for row in found[:2]] == ["too-slow", "not-a-pdf"]
    assert found[2:] == comparable(folder.glob("*.txt"))
    people(folder, 3, start=20)
    again = match_dataset(folder, tmp_path / "out", **options)
    assert (again.done, again.skipped) == (3, 14)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # within Ray Data
def test_ray_data_takes_a_batch(ray: tuple[str, list[int]], tmp_path: Path) -> None:
    """As docs/scale.md shows it; this needs ``ray[data]``."""
    pytest.importorskip("ray.data")
    import ray as engine

    folder = people(tmp_path / "cv", 4)
    paths = pa.table({"path": [str(path) for path in sorted(folder.iterdir())]})
    engine.init(ray[0], log_to_driver=False)
    try:
        found = engine.data.from_arrow(paths).map_batches(
            MatchBatch, batch_format="pyarrow", compute=engine.data.ActorPoolStrategy(size=1)
        )
        rows_ = found.select_columns(["resume", "score"]).take_all()
    finally:
        engine.shutdown()
    expected = {row["resume"]: row["score"] for row in comparable(folder.iterdir())}
    assert {row["resume"]: row["score"] for row in rows_} == expected
