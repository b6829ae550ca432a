"""Paths to the résumés they name; what cannot be followed is told."""

from __future__ import annotations

import errno
import logging
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from matcher.errors import ResumeReadError
from matcher.readers.archived import is_archive, members_of
from matcher.readers.formats import SEARCHED
from matcher.results import Failure

_HIDDEN = (".", "~$")  # word processors lock an open document with a ~$ file of its suffix
_log = logging.getLogger(__name__)


def find_files(paths: Iterable[str | Path]) -> Iterator[Path | Failure]:
    """Find the résumés that files and folders name, each once.

    Folders are searched to any depth, in the order of names, for the suffixes of
    :mod:`matcher.readers.formats`; hidden names are passed over and links to folders not
    followed. Of a zip archive each file is found as ``archive.zip/cv.pdf``. A path that cannot
    be followed gives a Failure.
    """
    seen: set[str] = set()
    for path in paths:
        for item, at in _find(path):
            key = os.path.join(os.path.realpath(at.parent), at.name)  # noqa: PTH118 -- bytes-safe, loop-safe
            if key not in seen:
                seen.add(key)
                yield item


def label(path: Path) -> str:
    """Return the name under which a file is reported: its path as given, with ``/``."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _find(given: str | Path) -> Iterator[tuple[Path | Failure, Path]]:
    """Yield what one path names, each with the path it was found at."""
    path = Path(given)
    if given == "":  # Path("") is the current folder, which nobody asked for
        yield Failure("", "missing", "does not exist: the path is empty"), path
        return
    mode = _mode(path)
    if isinstance(mode, Failure):
        yield mode, path
    elif stat.S_ISDIR(mode):
        yield from _search(path)
    elif is_archive(path) and stat.S_ISREG(mode):
        yield from _opened(path)
    else:
        yield path, path


def _search(folder: Path) -> Iterator[tuple[Path | Failure, Path]]:
    """Yield the résumés below a folder, or one Failure that says that it holds none."""
    empty = True
    pending = [folder]  # a list and not recursion: a tree may be deeper than Python's stack
    while pending:
        path = pending.pop()
        if path == folder or _is_folder(path):
            children = _children(path)
            if not isinstance(children, Failure):
                pending += children
                continue
            item: Path | Failure = children
        elif is_archive(path):
            yield from _opened(path)
            empty = False
            continue
        elif path.suffix.lower() in SEARCHED:
            item = _regular(path)
        else:
            _log.debug("passed over %s", label(path))
            continue
        empty = False
        yield item, path
    if empty:
        message = f"holds no résumé: none of its files ends in {', '.join(SEARCHED)}"
        yield Failure(label(folder), "missing", message), folder


def _opened(archive: Path) -> Iterator[tuple[Path | Failure, Path]]:
    """Yield the résumés in an archive, or one Failure that says why there are none."""
    try:
        members = members_of(archive, _is_searched)
    except ResumeReadError as error:
        yield Failure(label(archive), error.kind, error.message), archive
        return
    if members is None:  # a document that is called so
        yield archive, archive
        return
    for name, fault in members.faults:
        path = Path(f"{archive}/{name}")
        yield Failure(label(path), fault.kind, fault.message), path
    for name in members.names:
        yield archive / name, archive / name
    if not members.names and not members.faults:
        message = f"holds no résumé: none of its files ends in {', '.join(SEARCHED)}"
        yield Failure(label(archive), "missing", message), archive


def _is_searched(path: PurePath) -> bool:
    hidden = any(part.startswith(_HIDDEN) and part != ".." for part in path.parts)
    return path.suffix.lower() in SEARCHED and not hidden


def holds_several(path: str) -> bool:
    """Tell whether a path names many files: a folder or an archive."""
    return os.path.isdir(path) or is_archive(Path(path))  # noqa: PTH112 -- Path.is_dir raises where it may not look


def _children(folder: Path) -> list[Path] | Failure:
    """Return what stands in a folder, last name first, without hidden names."""
    try:
        names = sorted(os.listdir(folder), reverse=True)  # noqa: PTH208 -- names, not paths
    except OSError as error:
        message = f"cannot list the folder: {_why(error)}"
        return Failure(label(folder), "unreadable-file", message)
    return [folder / name for name in names if not name.startswith(_HIDDEN)]


def _is_folder(path: Path) -> bool:
    """Return whether a folder stands at a path, and no link to one, which may lead back."""
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False


def _regular(path: Path) -> Path | Failure:
    """Return a file of a folder, or why it is none: a pipe there would never end."""
    mode = _mode(path)
    if isinstance(mode, Failure):
        return mode
    if stat.S_ISREG(mode):
        return path
    return Failure(label(path), "unreadable-file", "is a device or a pipe, and no regular file")


def _mode(path: Path) -> int | Failure:
    """Return what kind of file stands at a path, through links."""
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        message = "does not exist; check the path"
        if path.is_symlink():
            message = "is a broken link: its target does not exist"
        return Failure(label(path), "missing", message)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        return Failure(label(path), "unreadable-file", f"cannot be opened: {_why(error)}")


def _why(error: OSError | ValueError) -> str:
    """Return the reason the system gives, without number and path."""
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return "its links lead in a circle"
    return (getattr(error, "strerror", None) or str(error)).lower()
