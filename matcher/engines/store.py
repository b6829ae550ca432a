"""Where files of a data set stand: a folder, or a bucket of an object store."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from matcher.errors import DatasetError, MissingDependencyError
from matcher.readers.formats import SEARCHED
from matcher.results import Failure
from matcher.runs.files import replacing
from matcher.runs.find import find_files, is_hidden, label

if TYPE_CHECKING:
    from pyarrow.fs import FileSystem

_REMOTE = "://"
_ONE_REQUEST = "allow_delayed_open"
"""Of S3: what is small is written by one request and not by three, the first of which leaves
something behind, to be paid for, where its writer is killed before the last."""


class Listed(NamedTuple):
    """A file of a data set: name, size in bytes, and when it was changed, in nanoseconds."""

    name: str
    size: int | None
    modified: int | None


@dataclass(frozen=True, slots=True)
class Store:
    """A folder or a bucket, by a name that any machine can open it by.

    ``url`` is a path, or as ``s3://bucket/folder``; ``query`` what goes with it, such as
    ``endpoint_override=localhost:9000&scheme=http``, and ``base`` the folder that relative
    paths are seen from.
    """

    url: str
    query: str = ""
    base: str = ""

    @classmethod
    def of(cls, given: str | Path) -> Store:
        """Return the store that a path or URL names, as seen from the present folder.

        Raises DatasetError for a URL with a password in it, which would be written down.
        """
        text = os.fspath(given)
        if _REMOTE not in text:
            return cls(text, base=str(Path.cwd()))
        parts = urlsplit(text)
        if parts.username or parts.password:
            message = (
                f"{parts.scheme}://{parts.hostname}: a URL with a key in it; give keys in the "
                "environment, or in the profile of the object store's own tools"
            )
            raise DatasetError(message)
        if parts.scheme == "file":
            return cls(parts.path, base=str(Path.cwd()))
        address, _, query = text.partition("?")
        return cls(address.rstrip("/"), query)

    @property
    def is_remote(self) -> bool:
        """Tell whether it is no folder of a file system."""
        return is_object(self.url)

    @property
    def system(self) -> FileSystem:
        """The file system of pyarrow. Raises DatasetError if there is none."""
        return filesystem(self.url, self.query)

    @property
    def root(self) -> str:
        """The path in the file system."""
        return self.path(self.url)

    def path(self, name: str) -> str:
        """Return the path in the file system of a file that is called so."""
        if is_object(name):
            return name.partition(_REMOTE)[2]
        return str(Path(self.base) / name)

    def file(self, name: str) -> str:
        """Return the path in the file system of a file that stands in it."""
        return f"{self.root}/{name}"

    def names(self) -> list[str]:
        """Return the names of the files that stand in it; none if it is not there yet."""
        from pyarrow.fs import FileSelector

        with self.telling("cannot be listed"):
            found = self.system.get_file_info(FileSelector(self.root, allow_not_found=True))
        return sorted(each.base_name for each in found if each.is_file)

    def read(self, name: str) -> bytes:
        """Return the bytes of a file in it."""
        with self.telling(f"cannot read {name}"), self._input(name) as stream:
            return bytes(stream.read())

    def write(self, name: str, data: bytes) -> None:
        """Write a file in it, which is there whole or not at all."""
        with self.telling(f"cannot write {name}"):
            if self.is_remote:  # an object is there when its stream was closed
                with self.system.open_output_stream(self.file(name)) as stream:
                    stream.write(data)
                return
            Path(self.root).mkdir(parents=True, exist_ok=True)
            with replacing(Path(self.file(name))) as file:
                file.write(data)

    def remove(self, name: str) -> None:
        """Remove a file in it."""
        with self.telling(f"cannot remove {name}"):
            self.system.delete_file(self.file(name))

    def reached(self) -> None:
        """Raise DatasetError if it cannot be reached, as with keys that have expired."""
        with self.telling("cannot be reached"):
            self.system.get_file_info(self.root)

    def telling(self, what: str) -> _Telling:
        """Turn what a file system refuses into a DatasetError."""
        return _Telling(self.url, what)

    def _input(self, name: str) -> Any:  # noqa: ANN401 -- a stream of pyarrow
        return self.system.open_input_stream(self.file(name))


class _Telling:
    """What a file system refuses becomes a DatasetError, which says where."""

    def __init__(self, url: str, what: str) -> None:
        self._url, self._what = url, what

    def __enter__(self) -> None:
        """Do nothing yet."""

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Raise another error if there was one."""
        if isinstance(error, OSError) and not isinstance(error, DatasetError):
            raise DatasetError(
                f"{self._url}: {self._what}: {reason(error)}; "
                "mend that and run again: what is done stays done"
            ) from error


def reason(error: OSError) -> str:
    """Return in one line what a file system says."""
    return (error.strerror or str(error)).strip().partition("\n")[0]


@lru_cache(maxsize=64)
def _of_bucket(scheme: str, bucket: str, query: str) -> FileSystem:
    from pyarrow.fs import FileSystem

    if scheme == "s3" and _ONE_REQUEST not in query:
        query = f"{query}&{_ONE_REQUEST}=true".lstrip("&")
    return FileSystem.from_uri(f"{scheme}{_REMOTE}{bucket}/?{query}")[0]


def is_object(name: str) -> bool:
    """Tell whether a file is called by a URL of an object store, and not by a path."""
    return _REMOTE in name


def filesystem(name: str, query: str = "") -> FileSystem:
    """Return the file system that holds what is called so.

    Raises DatasetError for one that pyarrow does not know or reach, MissingDependencyError
    without pyarrow.
    """
    try:
        from pyarrow.fs import LocalFileSystem
    except ImportError as error:
        message = "data sets need pyarrow: pip install pyarrow"
        raise MissingDependencyError(message) from error
    if not is_object(name):
        return LocalFileSystem()
    scheme, _, path = name.partition(_REMOTE)
    bucket = path.partition("/")[0]
    try:
        return _of_bucket(scheme, bucket, query)
    except (ValueError, NotImplementedError, OSError) as error:
        said = str(error).partition("\n")[0]
        message = f"{scheme}{_REMOTE}{bucket}: cannot be opened: {said}"
        raise DatasetError(message) from error


def listed(store: Store, left_out: Counter[str]) -> Iterator[Listed]:
    """Yield the files of a data set that are searched for, as a folder is searched.

    What is of other kinds is counted by suffix. Raises DatasetError if there is nothing to
    list, or it may not be listed.
    """
    return _listed_there(store, left_out) if store.is_remote else _listed_here(store, left_out)


def _listed_here(store: Store, left_out: Counter[str]) -> Iterator[Listed]:
    root, prefix = Path(store.root), PurePosixPath(Path(store.url).as_posix())
    if not root.exists():
        raise DatasetError(f"{store.url}: does not exist; check the path")
    for item in find_files([root]):
        if isinstance(item, Failure) and item.left_out:
            left_out.update(dict(item.left_out))
        elif isinstance(item, Failure) and Path(item.resume) == root:
            raise DatasetError(f"{store.url}: {item.message}")
        else:  # a file that cannot be opened is a row, when it is to be read
            path = Path(item.resume) if isinstance(item, Failure) else item
            name = label(prefix / path.relative_to(root)) if path != root else label(path)
            yield Listed(name, *_size(path))


def _size(path: Path) -> tuple[int | None, int | None]:
    """Return size and time of change of a file; None of what stands in an archive, or fails."""
    try:
        found = path.stat()
    except OSError:
        return None, None
    return found.st_size, found.st_mtime_ns


def _listed_there(store: Store, left_out: Counter[str]) -> Iterator[Listed]:
    from pyarrow.fs import FileSelector

    scheme = store.url.partition(_REMOTE)[0]
    with store.telling("cannot be listed"):
        found = store.system.get_file_info(FileSelector(store.root, recursive=True))
    found.sort(key=lambda each: each.path)
    inside = len(store.root) + 1
    for each in found:
        path = PurePosixPath(each.path[inside:])
        if not each.is_file or any(map(is_hidden, path.parts)):
            continue
        suffix = path.suffix.lower()
        if suffix in SEARCHED:
            yield Listed(f"{scheme}{_REMOTE}{each.path}", each.size, each.mtime_ns)
        else:
            left_out[suffix or "without a suffix"] += 1
