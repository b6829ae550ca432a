"""A table of paths in, a table of results out: what any engine maps over its tables."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from matcher.engines.fetching import FETCHING, each_at_hand
from matcher.engines.resultrows import match_to_rows
from matcher.engines.rolesent import NamedRoles, Roles
from matcher.engines.store import Store
from matcher.errors import DatasetError
from matcher.reports.arrow import TableForm, table_rows, table_schema
from matcher.results import Failure
from matcher.runs.loaded import ready
from matcher.runs.streaming import AHEAD, outcomes_of
from matcher.runs.unit import Fetched
from matcher.settings import in_force, within
from matcher.version import __version__

if TYPE_CHECKING:
    import pyarrow as pa

    from matcher.runs.workers import Workers
    from matcher.settings import Bounds


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """What a batch is made with: all of it is sent to the workers of an engine."""

    roles: Roles
    form: TableForm
    evidence: bool
    bounds: Bounds | None
    store: Store
    expected: tuple[str, ...] = ()
    version: str = __version__


def sent(bounds: Bounds | None) -> Bounds | None:
    """Return the bounds that go along to other machines: those given, or set here."""
    return bounds or (in_force() if in_force().changed else None)


class Batch:
    """Reads files in one process of its own, below the worker of an engine that calls it.

    A file that hangs, fills the memory or ends its process costs a row, and never the
    engine's worker, which is neither silenced nor limited. The process starts with the first
    table; pickled, a batch is without it.
    """

    loaded = staticmethod(ready)

    def __init__(self, settings: BatchSettings) -> None:
        self.settings = settings
        self._pool: Workers[Any, Any] | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._turn = threading.Lock()

    @classmethod
    def made(cls, settings: BatchSettings) -> Self:
        """Return a batch of the settings of another."""
        batch = cls.__new__(cls)
        Batch.__init__(batch, settings)
        return batch

    def __reduce__(self) -> tuple[Callable[[BatchSettings], Self], tuple[BatchSettings]]:
        """Let it come out of a pickle as it was made."""
        return type(self).made, (self.settings,)

    @property
    def work(self) -> Callable[[Any, Any], Any]:
        """What the process does with what it has loaded, and with a file."""
        raise NotImplementedError

    def __call__(self, table: pa.Table | pa.RecordBatch) -> pa.Table:
        """Return a table of what becomes of the files of a table."""
        raise NotImplementedError

    def outcomes(self, table: pa.Table | pa.RecordBatch) -> Iterator[Any]:
        """Yield what becomes of each file of a table, in its order.

        Raises DatasetError if this is not the version of matcher, or not the model, that the
        batch was made with, or if a store cannot be reached.
        """
        names = table.column("path").to_pylist()
        known = table.schema.names
        sizes = table.column("size").to_pylist() if "size" in known else [None] * len(names)
        with self._turn:
            pool = self._started()
            if "bytes" in known:
                data = table.column("bytes").to_pylist()
                items: Iterator[Any] = map(Fetched, names, data)
            else:
                if self._threads is None:
                    raise DatasetError("the batch was closed")
                settings = self.settings
                files = zip(names, sizes, strict=True)
                items = each_at_hand(self._threads, settings.store, settings.bounds, files)
            yield from outcomes_of(
                pool, items, AHEAD, max(1, self.settings.roles.count), again=True
            )

    def scored_by(self) -> tuple[str, ...]:
        """Return a digest for each role of all that decides its results, as it is here."""
        with within(self.settings.bounds):
            return self.settings.roles.scored_by()

    @cached_property
    def told(self) -> dict[str, str]:
        """What a table says of its roles in its metadata."""
        with within(self.settings.bounds):
            return self.settings.roles.told

    def close(self) -> None:
        """End the process at once, whatever it is at."""
        if self._pool is not None:
            self._pool.__exit__()
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)
        self._pool = self._threads = None

    def _started(self) -> Workers[Any, Any]:
        if self._pool is None:
            from matcher.runs.workers import Workers
            from matcher.runs.workers.nested import NestedContext

            self._check()
            load = partial(self.loaded, self.settings.roles.load)
            self._pool = Workers(
                load, self.work, 1, limits=self.settings.bounds, context=NestedContext()
            )
            self._threads = ThreadPoolExecutor(FETCHING, "matcher-fetch")
        return self._pool

    def _check(self) -> None:
        """Refuse to work where results would be others than elsewhere."""
        settings = self.settings
        if settings.version != __version__:
            raise DatasetError(
                f"this worker has matcher {__version__}, and the run {settings.version}: "
                "install the same on all machines"
            )
        if settings.expected and self.scored_by() != settings.expected:
            raise DatasetError(
                "this worker has another model, or other versions of the libraries that it "
                "computes with, than where the run began: install the same on all machines"
            )


class MatchBatch(Batch):
    r"""Match the résumés that an Arrow table names, or holds, with a role.

    Called with a table (or a record batch) of the column ``path``, and perhaps ``size``, in
    bytes, or ``bytes``, the files themselves, it returns a table with the results in the same
    order: one row a résumé (``form="wide"``), or one a competency (``form="long"``), as
    :func:`~matcher.reports.arrow.to_table` makes it. Paths may be those of an object store,
    ``s3://bucket/cv.pdf``.

    ``profile`` is the role: a profile, or the path of one or of a job description, which is
    read at once; None is the packaged one, and a list asks for several roles, in the long
    form. ``model`` is a folder that each machine has. ``bounds`` are what a file may take,
    ``store`` is a folder that relative paths are seen from, or a URL with what it takes to
    open paths, such as ``s3://?endpoint_override=localhost:9000``.

    Pickled it takes a few hundred bytes, and the words of a role of one's own. It loads
    nothing before its first table. Raises as :class:`RoleProfile` does for a file, and
    ValueError for several roles in the wide form.

    >>> import pyarrow as pa
    >>> from matcher.engines import MatchBatch
    >>> text = b"Experience\n- Led a team of eight engineers and coached three of them."
    >>> batch = MatchBatch()
    >>> table = batch(pa.table({"path": ["ann.txt"], "bytes": [text]}))
    >>> batch.close()
    >>> table["leadership.verdict"].to_pylist()
    ['demonstrated']
    """

    def __init__(
        self,
        profile: NamedRoles = None,
        *,
        model: str | Path | None = None,
        form: TableForm = "wide",
        evidence: bool = True,
        any_language: bool = False,
        bounds: Bounds | None = None,
        store: str | Path = "",
    ) -> None:
        roles = Roles.of(profile, model, any_language=any_language)
        if form == "wide" and roles.count > 1:
            raise ValueError("several roles have other columns each: give form='long'")
        super().__init__(BatchSettings(roles, form, evidence, sent(bounds), Store.of(store)))

    @property
    def work(self) -> Callable[[Any, Any], Any]:
        """Read a file, match it with each role, and make rows of that."""
        return partial(match_to_rows, **self._columns)

    @property
    def schema(self) -> pa.Schema:
        """The schema of the tables that it returns."""
        return table_schema(**self._columns, metadata=self.told)

    @property
    def _columns(self) -> dict[str, Any]:
        settings = self.settings
        ids = settings.roles.ids if settings.form == "wide" else ()
        return {"form": settings.form, "ids": ids, "evidence": settings.evidence}

    def __call__(self, table: pa.Table | pa.RecordBatch) -> pa.Table:
        """Return the results of the résumés of a table, as the class says."""
        import pyarrow as pa

        columns = self._columns
        rows: list[dict[str, Any]] = []
        for outcome in self.outcomes(table):
            failed = isinstance(outcome, Failure)
            rows += table_rows(outcome, **columns) if failed else outcome
        return pa.Table.from_pylist(rows, schema=self.schema)

    def iterate(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Yield results of record batches as record batches, as Spark's ``mapInArrow`` asks."""
        for batch in batches:
            yield from self(batch).to_batches()
