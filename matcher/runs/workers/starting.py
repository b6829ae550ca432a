"""How processes start: never as copies of one with threads, nor where a script runs anew."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from matcher.runs.workers.child import keep_standard_numbers

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext


def preload(module: str = "matcher.runs.preloaded", *more: str) -> None:
    """Let processes share what modules have loaded, in their order, where the system can.

    For a command, whose process is its own: it settles for all of it what the server of
    processes imports, and has no effect once that runs.
    """
    context = usual_context()
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload([module, *more])


def start_server() -> None:
    """Start the server of processes where there is none, deaf to Ctrl-C, as its processes are.

    A terminal sends that to all of them, and who is loading then would tell where it was.
    """
    from multiprocessing import forkserver, resource_tracker

    keep_standard_numbers()
    resource_tracker.ensure_running()  # it sets and unsets the same
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def usual_context() -> BaseContext:
    """Return how processes are started: never as a copy of this one, which may have threads.

    A server of them, which has none, is copied where the system can do that; not on macOS,
    whose frameworks forbid it.
    """
    import multiprocessing

    server = "forkserver" in multiprocessing.get_all_start_methods()
    return multiprocessing.get_context(
        "forkserver" if server and sys.platform != "darwin" else "spawn"
    )


def refuse_in_children() -> None:
    """End this process, without a word, if it only runs its parent's script anew.

    So it does where the script asks for processes that are not below
    ``if __name__ == "__main__":``: the parent says so, once.
    """
    import multiprocessing

    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise SystemExit(1)
