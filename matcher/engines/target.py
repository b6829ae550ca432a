"""Where a data set's results go: parts, what they were made by, and whether all are there."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import ExitStack, contextmanager
from io import BytesIO
from itertools import islice
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from matcher.engines.shards import TEXT_COLUMNS, as_parquet, part_name, part_number, texts_of
from matcher.engines.store import Listed, Store, listed
from matcher.errors import DatasetError
from matcher.runs.files import held

if TYPE_CHECKING:
    import pyarrow as pa

    from matcher.engines.catalogue import Catalogue

MANIFEST, MADE_BY = "_manifest.parquet", "_scored_by.json"
DUPLICATES, SUCCESS = "_duplicates.parquet", "_SUCCESS"
_OURS = (MANIFEST, MADE_BY, DUPLICATES, SUCCESS)
_LOCK = "_lock"
_ROWS = 1_000  # read at a time
_BATCHES_TOGETHER = 5  # of a manifest, in one group of the file


class Target:
    """A folder or bucket of results, for one run; a context manager.

    ``made`` is what decides the results, as JSON-ready values. Raises DatasetError, when it
    is entered, if others were made there by something else, unless all is done ``fresh``,
    or if another run of this machine writes there.
    """

    def __init__(self, url: str | Path, made: Mapping[str, Any], *, fresh: bool) -> None:
        self.store = Store.of(url)
        self.job = token_hex(8)
        self._made, self._fresh = dict(made), fresh
        self._open = ExitStack()
        self._names = set[str]()  # as the last look found them: to list millions costs

    def __enter__(self) -> Target:
        """Take the folder, and see what is there."""
        self._lock()
        try:
            self._look()
            if self._fresh:
                for name in sorted(self._names):
                    if name in _OURS or part_number(name) is not None:
                        self._forget(name)
            else:
                self._check(self._names)
        except BaseException:
            self._open.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Let others write there."""
        self._open.close()

    def _look(self) -> None:
        self._names = set(self.store.names())

    def _lock(self) -> None:
        if self.store.is_remote:
            return  # an object store has none: parts are the same whoever writes them
        root = Path(self.store.root)
        with self.store.telling("cannot be written to"):
            root.mkdir(parents=True, exist_ok=True)
            self._open.enter_context(held(root / _LOCK))

    def _check(self, names: Iterable[str]) -> None:
        """Refuse what another run made."""
        if MADE_BY in names:
            before = json.loads(self.store.read(MADE_BY))
            other = [name for name, value in self._made.items() if before.get(name) != value]
            if other:
                raise DatasetError(
                    f"{self.store.url}: was made by another profile, model or version "
                    f"({', '.join(other)}); name another target, or start it fresh"
                )
        elif any(part_number(name) is not None for name in names):
            raise DatasetError(
                f"{self.store.url}: holds parts of something else; name another target"
            )

    def parts(self) -> set[int]:
        """Return the numbers of the shards whose parts were there, when it last looked."""
        found = map(part_number, self._names)
        return {number for number in found if number is not None}

    def manifest(self) -> Iterator[tuple[Any, ...]]:
        """Yield what the run before had to do: name, size, time of change, shard."""
        if MANIFEST in self._names:
            yield from _rows(self.store, self.store.file(MANIFEST))

    def listing(self, source: str | Path, left_out: Counter[str]) -> Iterator[Listed]:
        """Yield the files of a source: those it lists, or those it holds."""
        store = Store.of(source)
        if store.url.lower().endswith(".parquet"):
            yield from (Listed(*row[:3]) for row in _rows(store, store.root))
        else:
            yield from listed(store, left_out)

    def replan(self, files: Catalogue, rows: int) -> None:
        """Give files their shards, write them down, and drop rows of files that are gone."""
        if len(files) == 0:
            raise DatasetError("there is no résumé in the source; check its path")
        stale = files.plan(rows)
        there = self.parts()
        left = files.numbers()
        if stale or there != left:
            self._forget(SUCCESS)
        for number in sorted((stale | (there - left)) & there):
            self._drop(number, files.files_of(number)[0])
        self.store.write(MADE_BY, json.dumps(self._made, indent=1).encode())
        with self._writing(MANIFEST) as stream:
            _write(stream, files)

    def _drop(self, number: int, names: tuple[str, ...]) -> None:
        """Leave of a part the rows of these files only; none removes it."""
        import pyarrow as pa
        from pyarrow import compute

        if not names:
            self._forget(part_name(number))
        elif (table := self._part(number)) is not None:
            kept = compute.is_in(table["resume"], pa.array(names, pa.string()))
            self.store.write(part_name(number), as_parquet(table.filter(kept)))

    def _part(self, number: int, columns: list[str] | None = None) -> pa.Table | None:
        """Return a part; None of one that is no Parquet file, which goes, to be done again."""
        import pyarrow as pa
        from pyarrow import parquet

        store, path = self.store, self.store.file(part_name(number))
        with store.telling("cannot be read"):
            try:
                with parquet.ParquetFile(path, filesystem=store.system) as file:
                    return file.read(columns)
            except pa.ArrowInvalid:
                self._forget(part_name(number))
                return None

    def finish(self, files: Catalogue, told: Set[int]) -> int:
        """Find files with the text of others, say that all is there; return how many those are.

        ``told`` are the shards of whose texts the catalogue knows. Raises DatasetError if a
        part is missing.
        """
        self._look()
        missing = files.numbers() - self.parts()
        if not missing and SUCCESS in self._names:  # nothing was new, changed or gone
            return self._known_copies()
        if not missing:
            before = sorted(files.numbers() - told)
            missing = {number for number in before if not self._took_texts(files, number)}
        if missing:
            message = f"{self.store.url}: {len(missing)} parts are not there; run again"
            raise DatasetError(message)
        copies = files.copies()
        self.store.write(DUPLICATES, _as_duplicates(copies))
        self.store.write(SUCCESS, b"")
        return len(copies)

    def _known_copies(self) -> int:
        from pyarrow import parquet

        return int(parquet.read_metadata(BytesIO(self.store.read(DUPLICATES))).num_rows)

    def _took_texts(self, files: Catalogue, number: int) -> bool:
        """Remember digests of the texts of a part; tell whether it can be read."""
        table = self._part(number, [*TEXT_COLUMNS])
        if table is None:
            return False
        files.add_texts(texts_of(table))
        return True

    def _forget(self, name: str) -> None:
        if name in self._names:
            self.store.remove(name)
            self._names.discard(name)

    @contextmanager
    def _writing(self, name: str) -> Iterator[Any]:
        """Give a stream to a file that is there when it is whole."""
        from matcher.runs.files import replacing

        with self.store.telling(f"cannot write {name}"):
            if self.store.is_remote:
                with self.store.system.open_output_stream(self.store.file(name)) as stream:
                    yield stream
            else:
                with replacing(Path(self.store.file(name))) as file:
                    yield file


def _write(stream: Any, files: Catalogue) -> None:  # noqa: ANN401
    import pyarrow as pa
    from pyarrow import parquet

    from matcher.engines.catalogue import manifest_schema

    with parquet.ParquetWriter(stream, manifest_schema()) as writer:
        batches = files.manifest()
        while together := [*islice(batches, _BATCHES_TOGETHER)]:  # no more are held than these
            writer.write_table(pa.Table.from_batches(together))
            pa.default_memory_pool().release_unused()


def _rows(store: Store, path: str) -> Iterator[tuple[Any, ...]]:
    """Yield path, size, time of change and shard of each file of a manifest.

    What it does not tell of them is None. Raises DatasetError for another file.
    """
    import pyarrow as pa
    from pyarrow import parquet

    with store.telling("cannot be read"):
        try:
            file = parquet.ParquetFile(path, filesystem=store.system)
        except pa.ArrowInvalid as error:
            raise DatasetError(f"{store.url}: no Parquet file: {error}") from error
        known = file.schema_arrow.names
        if "path" not in known:
            raise DatasetError(f"{store.url}: has no column `path`; it has {', '.join(known)}")
        wanted = ["path", "size", "modified", "shard"]
        columns = [name for name in wanted if name in known]
        for batch in file.iter_batches(_ROWS, columns=columns):
            values = [
                batch.column(name).to_pylist() if name in columns else [None] * len(batch)
                for name in wanted
            ]
            yield from zip(*values, strict=True)


def _as_duplicates(copies: list[tuple[str, str]]) -> bytes:
    import pyarrow as pa

    schema = pa.schema([("resume", pa.string()), ("duplicate_of", pa.string())])
    rows = [{"resume": name, "duplicate_of": first} for name, first in copies]
    return as_parquet(pa.Table.from_pylist(rows, schema=schema))
