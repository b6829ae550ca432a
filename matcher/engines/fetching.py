"""A file of a data set to its bytes, or to why there are none; its size is checked before."""

from __future__ import annotations

from pathlib import Path

from matcher.engines.store import Store, filesystem, reason
from matcher.errors import ResumeReadError
from matcher.readers.source import check_size, load
from matcher.results import Failure
from matcher.runs.unit import Fetched
from matcher.settings import Bounds, in_force, within


def fetched(
    store: Store, bounds: Bounds | None, name: str, size: int | None
) -> Fetched | Failure:
    """Return a file that is called so, of ``size`` bytes if that is known, within bounds.

    What is wrong with the file alone is a Failure. Raises DatasetError if the store itself
    cannot be reached, as with keys that have expired: then no file could be read.
    """
    try:
        with within(bounds):
            if size is not None:
                check_size(size)
            is_object = "://" in name
            data = _of_object(store, name, size) if is_object else load(Path(store.path(name)))
            return Fetched(name, data)
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
