"""Files of a data set: objects are fetched ahead, if small enough; of others a path will do."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path

from matcher.engines.store import Store, filesystem, is_object, reason
from matcher.errors import ResumeReadError
from matcher.readers.source import check_size
from matcher.results import Failure
from matcher.runs.unit import Fetched, NamedFile
from matcher.settings import Bounds, in_force, within

FETCHING = 8
"""Objects that are fetched at the same time, while others are read: a store takes a while to
answer, in which a process reads several."""
_HELD = 16
"""Objects that are held for the process that reads, at most. Half as many are waited for
together: one after the other they take a fifth more, in between what the rest is done with."""
_HELD_FULL = 5
"""And no more than so many of the largest that are read, or of those of unknown size."""


def each_at_hand(
    threads: Executor,
    store: Store,
    bounds: Bounds | None,
    files: Iterable[tuple[str, int | None]],
) -> Iterator[NamedFile | Fetched | Failure]:
    """Yield files, of which name and size are given, in their order.

    Objects are fetched on ``threads``, some ahead. A file of a folder is opened by the process
    that reads it, which is bounded: a folder may hang as a file may.
    """
    with within(bounds):
        largest = in_force().file_bytes
    pending = deque[tuple[int, Future[Fetched | Failure] | NamedFile | Failure]]()
    held = 0
    for name, size in files:
        if is_object(name):
            share = largest if size is None else min(size, largest)
            pending.append((share, threads.submit(fetched, store, bounds, name, size)))
        else:
            share = 0
            pending.append((share, file_named(store, bounds, name, size)))
        held += share
        if len(pending) < _HELD and held < _HELD_FULL * largest:
            continue
        while len(pending) > _HELD // 2 or held >= _HELD_FULL * largest:
            share, file = pending.popleft()
            held -= share
            yield _waited_for(file)
    for _, file in pending:
        yield _waited_for(file)


def _waited_for(
    file: Future[Fetched | Failure] | NamedFile | Failure,
) -> NamedFile | Fetched | Failure:
    return file.result() if isinstance(file, Future) else file


def file_named(
    store: Store, bounds: Bounds | None, name: str, size: int | None
) -> NamedFile | Failure:
    """Return a file of a folder that is called so, unless it is known to be too large."""
    try:
        with within(bounds):
            if size is not None:
                check_size(size)
            return NamedFile(name, Path(store.path(name)))
    except ResumeReadError as error:
        return Failure(name, error.kind, error.message)


def fetched(
    store: Store, bounds: Bounds | None, name: str, size: int | None
) -> Fetched | Failure:
    """Return an object that is called so, of ``size`` bytes if that is known, within bounds.

    What is wrong with the file alone is a Failure. Raises DatasetError if the store itself
    cannot be reached, as with keys that have expired: then no file could be read.
    """
    try:
        with within(bounds):
            if size is not None:
                check_size(size)
            return Fetched(name, _of_object(store, name, size))
    except ResumeReadError as error:
        return Failure(name, error.kind, error.message)


def _of_object(store: Store, name: str, size: int | None) -> bytes:
    """Return the bytes of an object, at most one more than are read.

    pyarrow sets aside as many bytes as are asked for: no more are than it was listed with,
    unless it has grown since.
    """
    most = in_force().file_bytes + 1
    try:
        with filesystem(name, store.query).open_input_stream(store.path(name)) as stream:
            data = bytes(stream.read(min(most, most if size is None else size + 1)))
            if size is not None and len(data) > size:
                data += bytes(stream.read(most - len(data)))
            return data
    except FileNotFoundError as error:
        raise ResumeReadError("missing", "no such file") from error
    except OSError as error:
        bucket = "/".join(name.split("/", 3)[:3])
        Store(store.url if name.startswith(store.url) else bucket, store.query).reached()
        message = f"cannot be opened: {reason(error)}"
        raise ResumeReadError("unreadable-file", message) from error
