"""Work on items in processes that can be killed: bounded in time and in memory.

What a file costs cannot be told from its bytes beforehand, and what has run away in this
process cannot be stopped from inside it. So a pool of processes does the work, one item at
a time each, and who takes too much is ended while the others go on. :mod:`pebble` runs and
kills the processes; here is what the work may take, and what becomes of it.

Nothing here knows what the items are.
"""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from matcher.errors import MatcherError
from matcher.runs.workers.child import RETIRED, begin, handled, run
from matcher.runs.workers.starting import refuse_in_children, start_server, usual_context
from matcher.settings import Bounds, in_force

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

    from pebble import ProcessFuture, ProcessPool

BROKEN = (
    "a worker process ended before it had loaded the model: there may be too little memory; "
    'use fewer jobs (a script asks for jobs below `if __name__ == "__main__":`)'
)
"""What is said of a process that ends before it has loaded what it needs."""
_log = logging.getLogger("matcher")
_MOST_UNPROVEN = 2

GRACE = 2.0
"""Seconds over its time after which a process ends itself, should its parent have died."""

_Tool = TypeVar("_Tool")
_Item = TypeVar("_Item")
_Value = TypeVar("_Value")


class Lost(Enum):
    """Why the work on an item gave no value."""

    TOO_SLOW = "too slow"
    """It took more than its time of the processor, or by the clock."""

    DIED = "died"
    """It took its process with it: a crash in C, or the system, short of memory, ended it."""


@dataclass(slots=True)
class Job(Generic[_Item]):
    """An item that was handed over."""

    item: _Item
    times: float
    pool: ProcessPool
    future: ProcessFuture[Any]

    @property
    def done(self) -> bool:
        """Return whether :meth:`Workers.result` need not wait."""
        return self.future.done()


class Workers(Generic[_Item, _Value]):
    """Processes that do the same work on one item after the other.

    Each of the ``jobs`` processes (from 1) calls ``load`` once, and ``work`` with what that
    returned and with an item. They start with the first item, and never as a copy of this
    process, which may have threads that hold locks: both functions, items and values must be
    such as :mod:`pickle` takes. The work keeps to ``limits``, by default the bounds that hold
    now, and they hold in it. ``context`` says how processes start (None: from a server of
    them, where there can be one).

    ``cancelled`` is asked once a second: as soon as it says so, :meth:`result` raises
    CancelledError.

    What ``load`` or ``work`` raises is raised by :meth:`result`. A worker says nothing on
    standard output and error; what it logs below ``matcher`` is logged here.

    A context manager, whose end kills the processes at once. Raises ValueError for ``jobs``
    below 1.
    """

    def __init__(
        self,
        load: Callable[[], _Tool],
        work: Callable[[_Tool, _Item], _Value],
        jobs: int,
        *,
        limits: Bounds | None = None,
        context: BaseContext | None = None,
        cancelled: Callable[[], bool] = bool,
    ) -> None:
        if jobs < 1:
            raise ValueError(f"jobs is a number of processes, from 1; got {jobs}")
        self.limits = limits or in_force()
        self._jobs, self._context = jobs, context
        self._start_with = load, work
        self._cancelled = cancelled
        self._pool: ProcessPool | None = None
        self._unproven = 0  # pools in a row of which no process ever got to work

    def __enter__(self) -> Workers[_Item, _Value]:
        """Start nothing yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """Kill the processes, whatever they are at."""
        if self._pool is None:
            return
        with _uninterrupted():
            self._pool.stop()  # type: ignore[no-untyped-call]
            self._pool.join()
            self._pool = None

    def submit(self, item: _Item, times: float = 1.0) -> Job[_Item]:
        """Hand an item over, to be worked on when a process is free.

        It may take so many times the bounds of time.
        """
        return Job(item, times, *self._schedule(item, times))

    def result(self, job: Job[_Item]) -> _Value | Lost:
        """Wait for what the work on an item gave, or for why it gave nothing.

        Raises what ``load`` or ``work`` raised, MatcherError if no process lives long
        enough to load, and CancelledError.
        """
        from concurrent.futures import wait
        from concurrent.futures.process import BrokenProcessPool

        from pebble import ProcessExpired

        while True:
            wait([job.future], timeout=1)
            self._check()
            try:
                if job.future.done():
                    value, records = job.future.result()
                    self._unproven = 0
                    return cast(_Value, handled(value, records))
                if job.pool.active:
                    continue
            except TimeoutError:
                return Lost.TOO_SLOW
            except ProcessExpired as error:
                if error.exitcode != RETIRED:
                    return why(error.exitcode)
            except BrokenProcessPool:  # so pebble calls the death of a process without an item
                pass
            job.pool, job.future = self._schedule(job.item, job.times)

    def _check(self) -> None:
        from concurrent.futures import CancelledError

        if self._cancelled():
            raise CancelledError

    def _schedule(self, item: _Item, times: float) -> tuple[ProcessPool, ProcessFuture[Any]]:
        pool = self._pool
        if pool is None or not pool.active:
            pool = self._renewed()
        from concurrent.futures.process import BrokenProcessPool

        seconds = self.limits.wall_seconds * times
        try:
            return pool, pool.schedule(run, (item, times), timeout=seconds)
        except BrokenProcessPool:  # none of its processes could be started
            raise MatcherError(BROKEN) from None

    def _renewed(self) -> ProcessPool:
        """Return a new pool; raise if two before it, no mere accident, never came to work."""
        from pebble import ProcessPool

        if self._unproven >= _MOST_UNPROVEN:
            raise MatcherError(BROKEN)
        refuse_in_children()
        self.__exit__()
        self._unproven += 1
        context = self._context or usual_context()
        if context.get_start_method() == "forkserver":
            start_server()
        arguments = (*self._start_with, self.limits, GRACE, _log.getEffectiveLevel())
        self._pool = ProcessPool(
            self._jobs, initializer=begin, initargs=arguments, context=context
        )
        return self._pool


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let Ctrl-C wait: an end cut short leaves processes that are waited for without end."""
    if threading.current_thread() is not threading.main_thread():
        yield  # no other thread is interrupted, or may set a handler
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL if before is None else before)


def why(exitcode: int) -> Lost:
    """Return what the exit code of a process tells of its item."""
    clocks = (getattr(signal, name, None) for name in ("SIGPROF", "SIGALRM"))
    timed_out = any(clock is not None and exitcode == -clock for clock in clocks)
    return Lost.TOO_SLOW if timed_out else Lost.DIED
