"""Files and folders to a stream of results, in which a bad file is a row and not a stop."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import replace
from functools import partial
from hashlib import sha256
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.readers.source import load
from matcher.results import Failure, MatchResult
from matcher.runs import workers
from matcher.runs.find import find_files, label

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher
    from matcher.runs.workers import Job, Workers

AHEAD = 4
"""Files handed over for each worker process: one in work and others that wait, so that none
is idle while the stream waits for a slow file."""

_OTHERWISE = "print it to a new PDF, or save it as text"
_FIRST = Resume("", "Experience\n- Led a team of eight engineers and coached three of them.")
_DIGEST_BYTES = 16  # of a text: enough to tell millions apart, and half the memory
_log = logging.getLogger(__name__)

_Other = TypeVar("_Other")


def match_files(
    model: RoleMatcher, paths: Iterable[str | Path], jobs: int | None = None
) -> Generator[MatchResult | Failure, None, None]:
    """Score every résumé that the paths name, one after the other, in their order.

    A file that cannot be read gives a Failure and the stream goes on; errors of the model
    are raised. A résumé with the text of an earlier one names that as ``duplicate_of``.
    With ``jobs``, from 1, so many processes read and score, and none spends more than
    :data:`matcher.runs.workers.SECONDS` and :data:`matcher.runs.workers.MEMORY` on a file;
    without, it is done in this process, which a hostile file can hold up or fill. Close the
    stream to end the processes early. On macOS and Windows a script that gives ``jobs`` must
    do so below ``if __name__ == "__main__":``.

    Raises TypeError for a single path, which is no list of paths, and ValueError for
    ``jobs`` below 1.
    """
    if isinstance(paths, str | bytes | PathLike):
        raise TypeError(f"match_files takes a list of paths: [{paths!r}]")
    return Duplicates().named(match_found(model, find_files(paths), jobs))


def match_found(
    model: RoleMatcher, found: Iterable[Path | Failure], jobs: int | None = None
) -> Iterator[MatchResult | Failure]:
    """Score what :func:`find_files` found, in its order; failures pass through."""
    if jobs is None:
        return _match_here(model, found)
    return _warmed(model, match_in_workers(partial(_itself, model), found, jobs))


def match_in_workers(
    load: Callable[[], RoleMatcher], found: Iterable[Path | _Other], jobs: int
) -> Generator[MatchResult | Failure | _Other, None, None]:
    """Score files in so many processes, from 1, in their order; what is no path passes through.

    Each process calls ``load``, the first when there is a file to read: this process needs
    no model. What ``load`` raises is raised. Close the iterator to end the processes early.
    """
    return _stream(workers.Workers(partial(_ready, load), match_file, jobs), found, jobs)


def match_file(model: RoleMatcher, path: Path) -> MatchResult | Failure:
    """Read and score one file, under its path; what stops that is a Failure."""
    name = label(path)
    try:
        data = load(path)
    except ResumeReadError as error:
        return Failure(name, error.kind, error.message)
    return match_bytes(model, data, name)


def match_bytes(model: RoleMatcher, data: bytes, name: str) -> MatchResult | Failure:
    """Read and score one file, given its bytes and its name; what stops that is a Failure.

    ``data`` is the whole file, ``name`` what the result is called, and its suffix counts.
    Depends on nothing else, touches nothing else, and all three, like what it returns, can
    be sent to another machine: the unit of work for an engine that spreads it. A model from a
    folder other than the packaged one looks for that folder's vectors where it was. Raises
    only what a model that cannot be loaded raises, ModelError.
    """
    from matcher.readers import parse_resume  # the command, which only waits, needs none

    try:
        return replace(model.match(parse_resume(data, Path(name).name)), resume=name)
    except ResumeReadError as error:
        if not _short_of_memory(error):
            return Failure(name, error.kind, error.message, sha256(data).hexdigest())
    except MemoryError:
        pass  # as above: the row is made when what filled the memory is gone
    return Failure(name, "too-large", f"needs more memory than one file is given: {_OTHERWISE}")


class Duplicates:
    """The texts of a stream so far: the second file that holds one is a copy of the first."""

    def __init__(self) -> None:
        self._first: dict[bytes, str] = {}

    def first(self, text_sha256: str, name: str) -> str | None:
        """Return the name of the first file with this text; None if it is this one."""
        if not text_sha256:
            return None
        before = self._first.setdefault(bytes.fromhex(text_sha256)[:_DIGEST_BYTES], name)
        return None if before == name else before

    def named(
        self, results: Iterable[MatchResult | Failure]
    ) -> Generator[MatchResult | Failure, None, None]:
        """Yield the results, each copy with the name of the first."""
        for result in results:
            yield self.marked(result)

    def marked(self, result: MatchResult | Failure) -> MatchResult | Failure:
        """Return a result, with the name of the first file if it is a copy."""
        if isinstance(result, Failure) or result.source is None:
            return result
        first = self.first(result.source.text_sha256, result.resume)
        return replace(result, duplicate_of=first) if first is not None else result


def _match_here(
    model: RoleMatcher, found: Iterable[Path | Failure]
) -> Iterator[MatchResult | Failure]:
    for item in found:
        if isinstance(item, Path):
            _log.info("reading %s", label(item))
        yield item if isinstance(item, Failure) else match_file(model, item)


def _stream(
    pool: Workers[Path, MatchResult | Failure], found: Iterable[Path | _Other], jobs: int
) -> Generator[MatchResult | Failure | _Other, None, None]:
    """Hand files over, and yield what becomes of them in their order."""
    pending: deque[Job[Path] | _Other] = deque()
    with pool:
        for item in found:
            pending.append(pool.submit(item) if isinstance(item, Path) else item)
            while pending and (len(pending) >= AHEAD * jobs or _done(pending[0])):
                yield _outcome(pool, pending.popleft())
        while pending:
            yield _outcome(pool, pending.popleft())


def _done(job: Job[Path] | _Other) -> bool:
    return not isinstance(job, workers.Job) or job.done


def _outcome(
    pool: Workers[Path, MatchResult | Failure], job: Job[Path] | _Other
) -> MatchResult | Failure | _Other:
    """Wait for a file; a worker that was lost over it is a row as well."""
    if not isinstance(job, workers.Job):
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
    from threadpoolctl import threadpool_limits

    threadpool_limits(1)


def _short_of_memory(error: BaseException | None) -> bool:
    """Return whether an error came of a lack of memory, which readers take for damage."""
    while error is not None:
        if isinstance(error, MemoryError):
            return True
        error = error.__cause__ or error.__context__
    return False
