"""Which files a data set holds, and in which shard each is: what is new, changed or gone.

It stands in a database on disk while a run lasts, so that a list of millions takes no memory,
and in the target as a Parquet file, which the next run compares with.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.engines.shards import Shard
from matcher.engines.store import Listed

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS = 1_000  # written, or read, at a time
_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA temp_store = FILE;
PRAGMA cache_size = -512;
PRAGMA temp.cache_size = -512;
CREATE TABLE old (name TEXT PRIMARY KEY, size INT, modified INT, shard INT) WITHOUT ROWID;
CREATE TABLE files (name TEXT PRIMARY KEY, size INT, modified INT, shard INT) WITHOUT ROWID;
CREATE TABLE texts (name TEXT PRIMARY KEY, digest BLOB) WITHOUT ROWID;
"""
_KEEP = """
UPDATE files SET shard = (
  SELECT old.shard FROM old
  WHERE old.name = files.name AND old.size IS files.size AND old.modified IS files.modified)
"""
_STALE = """
SELECT DISTINCT old.shard FROM old LEFT JOIN files USING (name)
WHERE files.shard IS NOT old.shard
"""
_COPIES = """
SELECT texts.name, first.name FROM texts JOIN (
  SELECT digest, MIN(name) AS name FROM texts GROUP BY digest HAVING COUNT(*) > 1
) AS first USING (digest) WHERE texts.name <> first.name ORDER BY texts.name
"""


class Catalogue:
    """The files of a data set, by name; a context manager, whose end forgets them."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="match-")
        self._rows = sqlite3.connect(Path(self._folder.name) / "files.db")
        self._rows.executescript(_TABLES)

    def __enter__(self) -> Catalogue:
        """Hold nothing yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """Remove the database."""
        self._rows.close()
        self._folder.cleanup()

    def __len__(self) -> int:
        """Return how many files there are."""
        return int(self._one("SELECT COUNT(*) FROM files") or 0)

    def remember(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Take the files of an earlier run: name, size, time of change, shard."""
        self._rows.executemany("INSERT OR REPLACE INTO old VALUES (?, ?, ?, ?)", rows)

    def take(self, files: Iterable[Listed]) -> None:
        """Take the files of this run, each name once."""
        self._rows.executemany("INSERT OR IGNORE INTO files VALUES (?, ?, ?, NULL)", files)

    def plan(self, rows: int) -> set[int]:
        """Give each file a shard of so many rows; return shards that hold what is gone.

        A file that is as it was keeps its shard, and what is new or changed gets new ones, in
        the order of names.
        """
        self._rows.execute(_KEEP)
        stale = {number for (number,) in self._rows.execute(_STALE)}
        highest = self._one("SELECT MAX(shard) FROM old")
        following = 0 if highest is None else highest + 1
        new = self._rows.execute("SELECT name FROM files WHERE shard IS NULL ORDER BY name")
        numbered = ((following + n // rows, name) for n, (name,) in enumerate(_read(new)))
        self._rows.execute("CREATE TEMP TABLE given (shard INT, name TEXT PRIMARY KEY)")
        self._rows.executemany("INSERT INTO given VALUES (?, ?)", numbered)
        self._rows.execute(
            "UPDATE files SET shard = (SELECT shard FROM given WHERE given.name = files.name) "
            "WHERE shard IS NULL"
        )
        self._rows.execute("DROP TABLE given")
        self._rows.execute("CREATE INDEX by_shard ON files (shard)")
        return stale

    def shards(self, done: set[int]) -> Iterator[Shard]:
        """Yield the shards that are not done yet, their files by name."""
        numbers = self._rows.execute("SELECT DISTINCT shard FROM files ORDER BY shard")
        for (number,) in _read(numbers):
            if number not in done:
                yield Shard(number, *self.files_of(number))

    def files_of(self, number: int) -> tuple[tuple[str, ...], tuple[int | None, ...]]:
        """Return names and sizes of the files of a shard, by name."""
        query = "SELECT name, size FROM files WHERE shard = ? ORDER BY name"
        rows = self._rows.execute(query, (number,)).fetchall()
        return tuple(name for name, _ in rows), tuple(size for _, size in rows)

    def numbers(self) -> set[int]:
        """Return the numbers of all shards that have files."""
        return {number for (number,) in self._rows.execute("SELECT DISTINCT shard FROM files")}

    def count(self, shards: set[int]) -> int:
        """Return how many files some shards have."""
        found = self._rows.execute("SELECT shard, COUNT(*) FROM files GROUP BY shard")
        return sum(count for number, count in found if number in shards)

    def manifest(self) -> Iterator[pa.RecordBatch]:
        """Yield the files as Arrow, in the order of shards and names."""
        import pyarrow as pa

        query = "SELECT name, size, modified, shard FROM files ORDER BY shard, name"
        found = self._rows.execute(query)
        schema = manifest_schema()
        while rows := found.fetchmany(_ROWS):
            columns = zip(*rows, strict=True)
            arrays = [pa.array(c, f.type) for c, f in zip(columns, schema, strict=True)]
            yield pa.RecordBatch.from_arrays(arrays, schema=schema)

    def add_texts(self, rows: Iterable[tuple[str, bytes]]) -> None:
        """Take digests of the texts of files."""
        self._rows.executemany("INSERT OR IGNORE INTO texts VALUES (?, ?)", rows)

    def copies(self) -> list[tuple[str, str]]:
        """Return each file with the text of another, and the first with it, by name."""
        return self._rows.execute(_COPIES).fetchall()

    def _one(self, query: str) -> int | None:
        value: int | None = self._rows.execute(query).fetchone()[0]
        return value


def manifest_schema() -> pa.Schema:
    """Return the columns of a manifest: ``modified`` in nanoseconds since 1970."""
    import pyarrow as pa

    return pa.schema(
        [
            ("path", pa.string()),
            ("size", pa.int64()),
            ("modified", pa.int64()),
            ("shard", pa.int64()),
        ]
    )


def _read(cursor: sqlite3.Cursor) -> Iterator[tuple[Any, ...]]:
    """Yield rows, of which a few thousand are held."""
    while rows := cursor.fetchmany(_ROWS):
        yield from rows
