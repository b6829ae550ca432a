"""Work on a single item in a copy of this process, with the bounds of a worker.

To copy a process that has but one thread takes a millisecond, and a pool a hundred times that.
"""

from __future__ import annotations

import gc
import logging
import os
import pickle
import select
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from matcher.errors import MatcherError
from matcher.runs.workers import BROKEN, GRACE, Lost, why
from matcher.runs.workers.child import begin, handled, run
from matcher.settings import Bounds, in_force

_Tool = TypeVar("_Tool")
_Item = TypeVar("_Item")
_Value = TypeVar("_Value")

_READY = b"r"  # what the copy says when it has loaded
_COLLECTED = (50_000, 20, 20)  # what one item makes is hardly worth to look through
_AT_ONCE = 2**20  # bytes that are read from it


def may_copy() -> bool:
    """Tell whether this process can be copied: on Linux, and while it has but one thread."""
    with suppress(OSError):
        return sys.platform == "linux" and len(list(Path("/proc/self/task").iterdir())) == 1
    return False


def apart(
    load: Callable[[], _Tool],
    work: Callable[[_Tool, _Item], _Value],
    item: _Item,
    times: float = 1.0,
    limits: Bounds | None = None,
) -> _Value | Lost:
    """Return what ``work`` gives for what ``load`` returns and an item, or why it gave nothing.

    Both run in a copy of this process, for which :func:`may_copy` must be true; the item may
    take so many times the bounds of time, by default of those that hold now. Raises what they
    raise, and MatcherError if the copy ends before it has loaded. It says nothing on standard
    output and error; what it logs below ``matcher`` is logged here.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()  # else the copy has what waits there, too
    limits = limits or in_force()
    reader, writer = map(_behind_streams, os.pipe())
    pid = os.fork()
    if not pid:
        _serve(reader, writer, lambda: begin(load, work, limits, GRACE, _level()), item, times)
    os.close(writer)
    try:
        told = _read(reader, limits, times)
    finally:
        os.close(reader)
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)  # whatever it is at; it has ended, or is to
        _, status = os.waitpid(pid, 0)
    taken: _Value | Lost = _taken(told, os.waitstatus_to_exitcode(status))
    return taken


def _behind_streams(number: int) -> int:
    """Return another number of an open file that no stream has, should one be closed."""
    import fcntl

    behind = fcntl.fcntl(number, fcntl.F_DUPFD_CLOEXEC, 3)
    os.close(number)
    return behind


def _level() -> int:
    return logging.getLogger("matcher").getEffectiveLevel()


def _serve(
    reader: int, writer: int, start: Callable[[], None], item: object, times: float
) -> NoReturn:
    """Do the work, tell what it gave, and end without whatever the first process would do."""
    code = 1
    with suppress(BaseException):
        os.close(reader)
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # the first process is told of it too
        gc.set_threshold(*_COLLECTED)
        start()
        with open(writer, "wb") as told:
            told.write(_READY)
            told.flush()
            told.write(_packed(lambda: run(item, times)))
        code = 0
    os._exit(code)


def _packed(do: Callable[[], object]) -> bytes:
    try:
        return pickle.dumps((True, do()))
    except Exception as error:  # whatever it is, it is the first process's to raise
        return pickle.dumps((False, error))


def _read(reader: int, limits: Bounds, times: float) -> bytes | None:
    """Read all that the copy tells; None if that takes longer by the clock than it may."""
    parts, ready = list[bytes](), False
    end = time.monotonic() + limits.loading_seconds
    while select.select([reader], [], [], max(0.0, end - time.monotonic()))[0]:
        part = os.read(reader, _AT_ONCE)
        if not part:
            return b"".join(parts)
        if not ready:
            ready, end = True, time.monotonic() + limits.wall_seconds * times
        parts.append(part)
    return None if ready else b""


def _taken(told: bytes | None, exitcode: int) -> Any:  # noqa: ANN401 -- what the work gave
    """Return what was told, raise what was raised, or tell why there is nothing."""
    if told is None:
        return Lost.TOO_SLOW
    if not told:
        raise MatcherError(BROKEN)
    if len(told) == len(_READY):
        return why(exitcode)
    fine, value = pickle.loads(told[len(_READY) :])  # noqa: S301 -- of our own copy
    if not fine:
        raise value
    return handled(*value)
