"""The driver of a data set takes no more memory for a hundred times the files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pytest
from commands import HERE
from pyarrow import parquet
from waiting import GUARD

PROBE = r"""
import hashlib, pathlib, re, sys
import pyarrow as pa
from matcher.engines.arrowbatch import Batch, BatchSettings
from matcher.engines.dataset import How, run_dataset
from matcher.engines.rolesent import Roles
from matcher.engines.store import Store

class Stub(Batch):
    def __call__(self, table):
        names = table["path"].to_pylist()
        texts = [hashlib.sha256(name.encode()).hexdigest() for name in names]
        nothing = pa.nulls(len(names), pa.string())
        return pa.table({"resume": names, "text_sha256": texts, "error_kind": nothing})

source, target = sys.argv[1:]
settings = BatchSettings(Roles(), "wide", False, None, Store.of(source))
report = run_dataset(Stub(settings), source, target, How(jobs=1, shard_files=1000), "match")
status = pathlib.Path("/proc/self/status").read_text()  # rusage counts what forked it, too
print(report.done, re.search(r"VmHWM:\s+(\d+)", status)[1])
"""


def most(folder: Path, count: int) -> int:
    """Return the most kilobytes that a driver held for so many files, none of which is read."""
    source = folder / f"{count}.parquet"
    names = [f"s3://bucket/cvs/{number % 97}/{number:09}.pdf" for number in range(count)]
    parquet.write_table(pa.table({"path": names}), source, row_group_size=20_000)
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(source), str(folder / f"out-{count}")],
        env=os.environ | HERE,
        capture_output=True,
        text=True,
        check=True,
        timeout=GUARD,
    )
    files, kilobytes = map(int, done.stdout.split())
    assert files == count
    return kilobytes


@pytest.mark.skipif(sys.platform != "linux", reason="tells memory in kilobytes")
def test_memory_hardly_grows_with_the_number_of_files(tmp_path: Path) -> None:
    """From 2,000 to 200,000 names: the list stands on disk, and a thousand are held."""
    few, many = most(tmp_path, 2_000), most(tmp_path, 200_000)
    print(f"{few} KB for 2,000 files, {many} KB for 200,000")  # noqa: T201 -- with -s
    assert many < few + 25_000  # buffers that fill up; then no more
