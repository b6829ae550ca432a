"""Processes below a process that belongs to somebody else: the worker of an engine."""

from __future__ import annotations

from multiprocessing import current_process
from multiprocessing.context import SpawnContext, SpawnProcess


class NestedProcess(SpawnProcess):
    """A process that starts also where :mod:`multiprocessing` allows no children.

    That is in what it calls a daemon, as the workers of Dask are: it would leave children
    behind when it is killed. Those of :mod:`matcher.runs.workers` end by themselves then.
    """

    def start(self) -> None:
        """Start as if the present process were no daemon, and leave it as it was."""
        config: dict[str, object] = getattr(current_process(), "_config", {})
        daemon = config.pop("daemon", None)
        try:
            super().start()
        finally:
            if daemon is not None:
                config["daemon"] = daemon


class NestedContext(SpawnContext):
    """Starts processes anew and as no copies, also below a daemon."""

    Process = NestedProcess
