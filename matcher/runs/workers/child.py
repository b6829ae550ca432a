"""The worker's side: one process, its bounds, and what it sends back."""

from __future__ import annotations

import faulthandler
import gc
import logging
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from copy import copy
from pathlib import Path
from typing import Any, TypeVar

from matcher.settings import Bounds, hold_to

_Value = TypeVar("_Value")

RETIRED = 75
"""The exit code of a process that wants to be replaced: EX_TEMPFAIL."""


class _Records(logging.Handler):
    """Keeps what is logged, as plain text, until it is taken along with a value."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record without what may not be sent."""
        plain = copy(record)
        try:
            plain.message = plain.msg = self.format(record)
        except Exception:  # as any handler does with a record that is wrong
            self.handleError(record)
            return
        plain.args = plain.exc_info = plain.exc_text = plain.stack_info = None
        self._kept.append(plain)

    def take(self) -> list[logging.LogRecord]:
        """Return the records and forget them."""
        kept, self._kept = self._kept, []
        return kept


class _State:
    """What a worker keeps between items; ``ready`` is its size when it was ready."""

    tool: Any = None
    work: Callable[[Any, Any], Any]
    error: Exception | None = None
    ready: int = 0
    bounds: Bounds
    grace: float
    records: _Records


_state = _State()


def begin(
    load: Callable[[], Any],
    work: Callable[[Any, Any], Any],
    bounds: Bounds,
    grace: float,
    level: int,
) -> None:
    """Make this process a worker; what goes wrong is kept for the first item.

    It ends itself so many seconds of ``grace`` after its time by the clock: sooner its parent
    does, if that lives.

    Pebble would log an error here, and start the next process, which fails the same way.
    """
    # Pebble's own handler is Python code, which waits for the end of a long call into C.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    silence()
    _end_with_parent()
    _state.records = _records(level)
    _state.work, _state.bounds, _state.grace = work, bounds, grace
    hold_to(bounds)
    try:
        with _at_most(bounds.loading_seconds), _kept():
            _state.tool = load()
    except Exception as error:  # whatever it is, it is the parent's to raise
        _state.error = error
    _state.ready = _address_space()
    _limit_memory(_state.ready, bounds.memory)


def run(item: Any, times: float) -> tuple[Any, list[logging.LogRecord]]:  # noqa: ANN401
    """Work on one item, within so many times the bounds; return the value and the log."""
    if _state.error is not None:
        raise _sendable(_state.error)
    if _address_space() - _state.ready > _state.bounds.memory // 4:
        # What an earlier item left behind, as interned names do, must not be this one's loss.
        time.sleep(0.05)  # until the parent knows who has the item
        os._exit(RETIRED)
    try:
        bounds = _state.bounds
        with _at_most(bounds.wall_seconds * times + _state.grace, bounds.seconds * times):
            return _state.work(_state.tool, item), _state.records.take()
    except Exception as error:
        failure = error
    raise _sendable(failure)


def _end_with_parent() -> None:
    """End this process when its parent is gone, unless it computes: then its clock does so."""
    if "multiprocessing" not in sys.modules:
        return  # a copy of its parent, for one item alone
    import multiprocessing
    from multiprocessing.connection import wait

    parent, ready = multiprocessing.parent_process(), threading.Event()

    def watch(sentinel: int) -> None:
        bytes(4096)  # the address space of a thread's own is taken with its first piece
        ready.set()
        wait([sentinel])
        os._exit(RETIRED)

    if parent:
        threading.Thread(target=watch, args=(parent.sentinel,), daemon=True).start()
        ready.wait()


def silence() -> None:
    """Lead what this process prints to nowhere, also where C code does it."""
    nowhere = Path(os.devnull).open("w")  # noqa: SIM115 -- for as long as the process lives
    for stream in (sys.__stdout__, sys.__stderr__):
        with suppress(OSError, ValueError):  # it has no file, or is closed
            if stream is not None:  # its number may be that of another file by now
                os.dup2(nowhere.fileno(), stream.fileno())
    sys.stdout = sys.stderr = nowhere
    faulthandler.disable()  # it has a number of its own for standard error


def keep_standard_numbers() -> None:
    """Let no file have the number of a closed standard stream: it would be taken for one."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # which takes the lowest number that is free


def _records(level: int) -> _Records:
    own, handler = logging.getLogger("matcher"), _Records()
    own.handlers, own.propagate = [handler], False
    own.setLevel(level)
    return handler


@contextmanager
def _at_most(seconds: float, processor: float = 0.0) -> Iterator[None]:
    """Let the system end this process after so many seconds, by the clock and of the processor.

    By the clock it is the parent that ends it sooner. That is for the worker whose parent was
    killed: one without work ends at once, since its pipe is closed, but one in an endless
    loop never looks. The system asks no Python code; Windows cannot.
    """
    _alarm(seconds, processor)
    try:
        yield
    finally:
        _alarm(0, 0)


@contextmanager
def _kept() -> Iterator[None]:
    """Let the garbage collector pass over what is loaded, now and later: it stays.

    To look through it again and again takes 6 % of the time of the work (120 résumés).
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _alarm(seconds: float, processor: float) -> None:
    """Set the clocks by which the system ends this process, or with 0 stop them."""
    if sys.platform != "win32":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        signal.setitimer(signal.ITIMER_PROF, processor)


def _address_space() -> int:
    """Return the bytes of address space of this process, 0 where the system does not tell."""
    if sys.platform == "linux":
        with suppress(OSError):
            import resource

            pages = Path("/proc/self/statm").read_bytes().split()[0]
            return int(pages) * resource.getpagesize()
    return 0


def _limit_memory(ready: int, more: int) -> None:
    """Let what would take more address space, in bytes, fail; from there on MemoryError."""
    if sys.platform == "linux" and ready:
        import resource

        limits = [limit for limit in resource.getrlimit(resource.RLIMIT_AS) if limit >= 0]
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (min([ready + more, *limits]), hard))


def _sendable(error: Exception) -> Exception:
    """Return an error that reaches the parent: this one, if it comes out of a pickle again."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own, of this very moment
    except Exception:  # each class fails in its own way
        substitute = RuntimeError(f"{type(error).__name__}: {error}")
        substitute.__cause__ = error  # pebble sends the traceback along, as text
        return substitute
    return error


def handled(value: _Value, records: Iterable[logging.LogRecord]) -> _Value:
    """Return the value that a process sent, when what it logged is logged here."""
    for record in records:
        logger = logging.getLogger(record.name)
        if logger.isEnabledFor(record.levelno):
            logger.handle(record)
    return value
