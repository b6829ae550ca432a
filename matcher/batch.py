"""Files and folders to a stream of results, in which a bad file is a row and not a stop."""

from __future__ import annotations

import errno
import logging
import os
import stat
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from matcher import workers
from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.results import Failure, MatchResult

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher
    from matcher.workers import Job, Workers

SUFFIXES = (".pdf", ".docx", ".txt", ".md")
"""The files of a folder that are read; a file named by itself is read whatever its suffix."""

AHEAD = 4
"""Files handed over for each worker process: one in work and others that wait, so that none
is idle while the stream waits for a slow file."""

_HIDDEN = (".", "~$")  # word processors lock an open document with a ~$ file of its suffix
_OTHERWISE = "print it to a new PDF, or save it as text"
_FIRST = Resume("", "Experience\n- Led a team of eight engineers and coached three of them.")
_log = logging.getLogger(__name__)


def match_files(
    model: RoleMatcher, paths: Iterable[str | Path], jobs: int | None = None
) -> Iterator[MatchResult | Failure]:
    """Score every résumé that the paths name, one after the other, in their order.

    A file that cannot be read gives a Failure and the stream goes on; errors of the model
    are raised. With ``jobs``, from 1, so many processes read and score, and none spends more
    than :data:`matcher.workers.SECONDS` and :data:`matcher.workers.MEMORY` on a file; without,
    it is done in this process, which a hostile file can hold up or fill.

    Raises TypeError for a single string, which is no list of paths, and ValueError for
    ``jobs`` below 1.
    """
    if isinstance(paths, str):
        raise TypeError(f"match_files takes a list of paths: [{paths!r}]")
    return match_found(model, find_files(paths), jobs)


def match_found(
    model: RoleMatcher, found: Iterable[Path | Failure], jobs: int | None = None
) -> Iterator[MatchResult | Failure]:
    """Score what :func:`find_files` found, in its order; failures pass through."""
    if jobs is None:
        return _match_here(model, found)
    return _warmed(model, match_in_workers(partial(_itself, model), found, jobs))


def match_in_workers(
    load: Callable[[], RoleMatcher], found: Iterable[Path | Failure], jobs: int
) -> Generator[MatchResult | Failure, None, None]:
    """Score what :func:`find_files` found in so many processes, from 1, in its order.

    Each process calls ``load``, the first when there is a file to read: this process needs
    no model. What ``load`` raises is raised. Close the iterator to end the processes early.
    """
    return _stream(workers.Workers(partial(_ready, load), _match_file, jobs), found, jobs)


def find_files(paths: Iterable[str | Path]) -> Iterator[Path | Failure]:
    """Find the résumés that files and folders name, each once.

    Folders are searched to any depth, in the order of names, for :data:`SUFFIXES`; hidden
    names are passed over and links to folders not followed. A path that cannot be followed
    gives a Failure.
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


def _match_here(
    model: RoleMatcher, found: Iterable[Path | Failure]
) -> Iterator[MatchResult | Failure]:
    for item in found:
        if isinstance(item, Path):
            _log.info("reading %s", label(item))
        yield item if isinstance(item, Failure) else _match_file(model, item)


def _stream(
    pool: Workers[Path, MatchResult | Failure], found: Iterable[Path | Failure], jobs: int
) -> Generator[MatchResult | Failure, None, None]:
    """Hand files over, and yield what becomes of them in their order."""
    pending: deque[Job[Path] | Failure] = deque()
    with pool:
        for item in found:
            pending.append(item if isinstance(item, Failure) else pool.submit(item))
            while pending and (len(pending) >= AHEAD * jobs or _done(pending[0])):
                yield _outcome(pool, pending.popleft())
        while pending:
            yield _outcome(pool, pending.popleft())


def _done(job: Job[Path] | Failure) -> bool:
    return isinstance(job, Failure) or job.done


def _outcome(
    pool: Workers[Path, MatchResult | Failure], job: Job[Path] | Failure
) -> MatchResult | Failure:
    """Wait for a file; a worker that was lost over it is a row as well."""
    if isinstance(job, Failure):
        return job
    name = label(job.item)
    _log.info("reading %s", name)
    outcome = pool.result(job)
    if outcome is workers.Lost.TOO_SLOW:
        message = f"takes longer than {workers.SECONDS:g} seconds to read: {_OTHERWISE}"
        return Failure(name, "too-slow", message)
    if outcome is workers.Lost.DIED:
        message = f"reading it made the process that did so end: {_OTHERWISE}"
        return Failure(name, "damaged", message)
    return outcome


def _warmed(
    model: RoleMatcher, results: Iterator[MatchResult | Failure]
) -> Iterator[MatchResult | Failure]:
    """Yield the results, with the model loaded before processes are forked from this one."""
    model.match(_FIRST)
    yield from results


def _itself(model: RoleMatcher) -> RoleMatcher:
    return model


def _ready(load: Callable[[], RoleMatcher]) -> RoleMatcher:
    """Return the model, with what it loads at its first use: no file is to pay for that."""
    model = load()
    _use_one_core()
    model.match(_FIRST)
    return model


def _use_one_core() -> None:
    """Let numpy do without threads in this process: over a résumé they wait for each other.

    On two cores a folder takes twice as long with them, and longer yet if both are in use.
    """
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

    threadpool_limits(1)


def _match_file(model: RoleMatcher, path: Path) -> MatchResult | Failure:
    """Read and score one file; the one place where a reading error becomes a row."""
    from matcher.readers import read_resume  # the command, which only waits, needs none

    name = label(path)
    try:
        return replace(model.match(read_resume(path)), resume=name)
    except ResumeReadError as error:
        if not _short_of_memory(error):
            return Failure(name, error.kind, error.message)
    except MemoryError:
        pass  # as above: the row is made when what filled the memory is gone
    return Failure(name, "too-large", f"needs more memory than one file is given: {_OTHERWISE}")


def _short_of_memory(error: BaseException | None) -> bool:
    """Return whether an error came of a lack of memory, which readers take for damage."""
    while error is not None:
        if isinstance(error, MemoryError):
            return True
        error = error.__cause__ or error.__context__
    return False


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
        elif path.suffix.lower() in SUFFIXES:
            item = _regular(path)
        else:
            _log.debug("passed over %s", label(path))
            continue
        empty = False
        yield item, path
    if empty:
        message = f"holds no résumé: none of its files ends in {', '.join(SUFFIXES)}"
        yield Failure(label(folder), "missing", message), folder


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
