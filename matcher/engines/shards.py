"""A shard of a data set: files that are done together, and written as one part."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from matcher.engines.store import Store
from matcher.errors import DatasetError

if TYPE_CHECKING:
    import pyarrow as pa

    from matcher.engines.arrowbatch import Batch

_PART = re.compile(r"part-(\d{6,})\.parquet")


@dataclass(frozen=True, slots=True)
class Shard:
    """Files that are done together: their names, and their sizes in bytes where known."""

    number: int
    names: tuple[str, ...]
    sizes: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """A shard that was done: how many files it has, and how many could not be read.

    ``texts`` has names of files and digests of their texts: to find copies nobody has to read
    the part. ``refused`` says why nothing can be done, here or anywhere, before somebody
    mends it.
    """

    number: int
    files: int = 0
    failed: int = 0
    refused: str = ""
    texts: tuple[tuple[str, bytes], ...] = ()


def part_name(number: int) -> str:
    """Return the name of the file of a shard."""
    return f"part-{number:06d}.parquet"


def part_number(name: str) -> int | None:
    """Return of which shard a file is; None if it is no part."""
    found = _PART.fullmatch(name)
    return int(found[1]) if found else None


@dataclass(frozen=True, slots=True)
class DoShard:
    """Does a shard: reads its files and writes its part, whole or not at all.

    Done twice, it writes the same bytes twice. Made anywhere, called on the workers of an
    engine, each thread of which keeps what it has loaded until it is given another job.
    """

    job: str
    batch: Batch
    target: Store

    def __call__(self, shard: Shard) -> Done:
        """Return what was done. What nobody but a person can mend is told, and not raised."""
        try:
            table = kept(self.job, self.batch)(_paths(shard))
            self.target.write(part_name(shard.number), as_parquet(table))
        except DatasetError as error:
            return Done(shard.number, refused=str(error))
        failed = table.num_rows - table["error_kind"].null_count
        return Done(shard.number, len(shard.names), failed, texts=texts_of(table))


TEXT_COLUMNS = ("resume", "text_sha256")
"""What :func:`texts_of` looks at."""


def texts_of(table: pa.Table) -> tuple[tuple[str, bytes], ...]:
    """Return the name of each file of a part whose text is known, and a digest of that."""
    columns = (table[each].to_pylist() for each in TEXT_COLUMNS)
    pairs = dict(zip(*columns, strict=True))  # of passages each has many rows
    return tuple((name, bytes.fromhex(text)[:16]) for name, text in pairs.items() if text)


def as_parquet(table: pa.Table) -> bytes:
    """Return a table as the bytes of a Parquet file: the same for the same table."""
    import pyarrow as pa
    from pyarrow import parquet

    sink = pa.BufferOutputStream()
    parquet.write_table(table, sink, compression="zstd")
    return bytes(sink.getvalue())


def _paths(shard: Shard) -> pa.Table:
    import pyarrow as pa

    return pa.table(
        {
            "path": pa.array(shard.names, pa.string()),
            "size": pa.array(shard.sizes, pa.int64()),
        }
    )


_AnyBatch = TypeVar("_AnyBatch", bound="Batch")


class _Kept(threading.local):
    job: str = ""
    batch: Batch | None = None


_here = _Kept()
_all: dict[str, list[Batch]] = {}


def kept(job: str, batch: _AnyBatch) -> _AnyBatch:
    """Return the batch of a job that this thread has, or let it have this one."""
    if _here.job != job or _here.batch is None:
        if _here.batch is not None:
            _here.batch.close()
        _here.job, _here.batch = job, batch.made(batch.settings)
        _all.setdefault(job, []).append(_here.batch)
    same: Any = _here.batch  # all of a job are of one kind
    own: _AnyBatch = same
    return own


def close_all(job: str) -> None:
    """Close what the threads of this process have loaded for a job."""
    for batch in _all.pop(job, []):
        batch.close()
