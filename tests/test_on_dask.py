"""A data set on Dask: a scheduler and two workers, one of which is killed half-way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from datasets import comparable, people, rows, serving, started, workers_of

from matcher.engines import match_dataset
from matcher.engines.dataset import Progress
from matcher.errors import DatasetError
from matcher.settings import Bounds

pytest.importorskip("distributed")
BOUNDS = Bounds(seconds=1.0)
SLOW = b"BT /F1 9 Tf 72 700 Td (Led a team.) Tj ET " + b"q Q 1 0 0 1 0 0 cm " * 1_500_000


@pytest.fixture(scope="module")
def dask() -> Iterator[tuple[str, list[int]]]:
    """Return the address of a scheduler with two workers, and the processes of these."""
    loopback = ("--host", "127.0.0.1", "--no-dashboard")
    with ExitStack() as stack:
        scheduler = ("distributed.cli.dask_scheduler", *loopback, "--port")
        address = f"tcp://127.0.0.1:{stack.enter_context(serving(*scheduler))}"
        one = ("--nworkers", "1", "--nthreads", "1")
        worker = ("distributed.cli.dask_worker", address, *loopback, *one)
        nannies = [stack.enter_context(started(*worker)).pid for _ in range(2)]
        yield address, nannies


def test_none_is_lost_or_doubled_with_a_worker_killed_and_poison_about(
    dask: tuple[str, list[int]], tmp_path: Path, raw_pdf: Callable[..., bytes]
) -> None:
    """Each cell is as ``match_files`` has it, and a second run does three new files."""
    address, nannies = dask
    folder = people(tmp_path / "cv", 12)
    (folder / "a-slow.pdf").write_bytes(raw_pdf(SLOW))
    (folder / "b-text.pdf").write_text("no PDF at all")
    with (folder / "c-huge.pdf").open("wb") as file:
        file.truncate(3 * 2**30)
    killed: list[int] = []

    def kill(progress: Progress) -> None:
        if progress.done >= 4 and not killed:
            killed.append(workers_of(nannies[0])[0])
            os.kill(killed[0], 9)

    options = {"engine": "dask", "scheduler": address, "bounds": BOUNDS, "shard_files": 2}
    report = match_dataset(folder, tmp_path / "out", told=kill, **options)
    assert killed
    assert (report.done, report.failed) == (15, 3)
    found = rows(tmp_path / "out")
    kinds = {Path(row["resume"]).name: row["error_kind"] for row in found[:3]}
    assert kinds == {
        "a-slow.pdf": "too-slow",
        "b-text.pdf": "not-a-pdf",
        "c-huge.pdf": "too-large",
    }
    assert found[3:] == comparable(folder.glob("*.txt"))
    people(folder, 3, start=20)
    again = match_dataset(folder, tmp_path / "out", **options)
    assert (again.done, again.skipped) == (3, 15)
    assert len({row["resume"] for row in rows(tmp_path / "out")}) == 18


def test_a_worker_with_another_model_is_refused(
    dask: tuple[str, list[int]], tmp_path: Path
) -> None:
    """The run ends with what to do, and not with results that cannot be compared."""
    from matcher.engines.shards import DoShard, Shard
    from matcher.engines.spreading import spread
    from matcher.engines.store import Store

    made = _made_elsewhere()
    work = DoShard("another", made, Store.of(tmp_path / "out"))
    shards = iter([Shard(0, ("a.txt",), (1,))])
    with pytest.raises(DatasetError, match="another model, or other versions"):
        list(spread(work, shards, "dask", scheduler=dask[0]))


def _made_elsewhere():  # noqa: ANN202 -- a MatchBatch
    from dataclasses import replace

    from matcher.engines import MatchBatch

    made = MatchBatch()
    return MatchBatch.made(replace(made.settings, expected=("00",)))
