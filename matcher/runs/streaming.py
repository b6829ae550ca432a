"""Files given to workers, and what becomes of them in their order."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from matcher.results import Failure
from matcher.runs import workers
from matcher.runs.find import label
from matcher.runs.unit import OTHERWISE, Fetched, Item, NamedFile, Task

if TYPE_CHECKING:
    from matcher.runs.workers import Job, Workers
    from matcher.settings import Bounds

AHEAD = 4
"""Files handed over for each worker process: one in work and others that wait, so that none
is idle while the stream waits for a slow file."""

_log = logging.getLogger(__name__)

_Value = TypeVar("_Value")
_Other = TypeVar("_Other")


def outcomes_of(
    pool: Workers[Any, _Value],
    found: Iterable[Item | _Other],
    ahead: int,
    roles: int = 1,
    *,
    again: bool = False,
) -> Generator[_Value | Failure | _Other, None, None]:
    """Hand files over, and yield what becomes of them in their order.

    So many are handed over ``ahead`` of the one whose outcome is awaited. A file whose
    process ended by itself, which the system's lack of memory may do, is done ``again``.
    """
    pending: deque[Job[Any] | _Other] = deque()
    for item in found:
        if isinstance(item, Item):
            pending.append(pool.submit(item, times_of(item, roles, pool.limits)))
        else:
            pending.append(item)
        while pending and (len(pending) >= ahead or _done(pending[0])):
            yield _outcome(pool, pending.popleft(), again=again)
    while pending:
        yield _outcome(pool, pending.popleft(), again=again)


def times_of(item: Item, roles: int, bounds: Bounds) -> float:
    """Return how many times the bounds of time a file may take, which grows with the roles."""
    asked = len(item.roles) if isinstance(item, Task) else roles
    return 1 + bounds.role_share * max(0, asked - 1)


def _done(job: Job[Any] | object) -> bool:
    return not isinstance(job, workers.Job) or job.done


def _outcome(pool: Workers[Any, Any], job: Job[Any] | object, *, again: bool) -> Any:  # noqa: ANN401 -- what the work gives
    """Wait for a file; a worker that was lost over it is a row as well."""
    if not isinstance(job, workers.Job):
        return job
    _log.info("reading %s", name_told(job.item))
    outcome = pool.result(job)
    if outcome is workers.Lost.DIED and again:
        outcome = pool.result(pool.submit(job.item, job.times))
    return told(outcome, job.item, pool.limits.seconds * job.times)


def told(outcome: _Value | workers.Lost, item: Item, seconds: float) -> _Value | Failure:
    """Return what became of a file: one over which a worker was lost is a row as well.

    It might have taken so many ``seconds``.
    """
    name = name_told(item)
    if outcome is workers.Lost.TOO_SLOW:
        message = f"takes longer than {seconds:g} seconds to read: {OTHERWISE}"
        return Failure(name, "too-slow", message)
    if isinstance(outcome, workers.Lost):
        message = f"reading it made the process that did so end: {OTHERWISE}"
        return Failure(name, "damaged", message)
    return outcome


def name_told(item: Item) -> str:
    """Return what a file is called in results."""
    if isinstance(item, Fetched | NamedFile):
        return item.name
    return label(item.path if isinstance(item, Task) else item)
