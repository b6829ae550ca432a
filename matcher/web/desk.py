"""All that the page holds while it is open: the role, and runs, one after the other."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

from matcher.errors import LedgerError, MatcherError, ProfileError
from matcher.roles.profiles import RoleProfile
from matcher.runs import workers
from matcher.runs.files import held
from matcher.runs.workers.starting import preload
from matcher.settings import in_force
from matcher.web.intake import RefusedError, Room
from matcher.web.inworker import itself, nothing, role_of_model, role_read
from matcher.web.matchrun import MatchRun

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.estimator import RoleMatcher
    from matcher.results import Failure

MOST_KEPT_RUNS = 20
"""Runs whose results are kept: whoever wants more lets go of one."""

_PREFIX, _LOCK = "match-web-", "in-use"
_AGAIN = "read it again, or paste its text"

Models = Callable[[Sequence[RoleProfile], bool], Sequence["RoleMatcher"]]
"""Gives a model for each role, by default for that of the model; true for any language."""


class Desk:
    """The role that the page begins with, and the runs, of which one is at work at a time.

    ``models`` and ``jobs_for`` are those of the command, ``profile`` is None for the role of
    the model itself. A context manager, whose end stops the runs and leaves nothing on disk.
    """

    def __init__(
        self,
        models: Models,
        jobs_for: Callable[[Sequence[Path | Failure]], int],
        profile: RoleProfile | None = None,
        *,
        any_language: bool = False,
    ) -> None:
        self._models, self._jobs_for, self._given = models, jobs_for, profile
        self.any_language = any_language
        self.room = Room(in_force().web_bytes)
        self.closing = Event()
        self._role: RoleProfile | None = profile
        self._runs: dict[str, MatchRun] = {}
        self._lock, self._naming = Lock(), Lock()
        self._thread = ThreadPoolExecutor(1, "runs")

    def __enter__(self) -> Desk:
        """Take a folder of its own, and clear away those of desks that were killed."""
        _clear_away()
        self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._held = held(self._folder / _LOCK)
        preload()
        self._submit(self._warm)
        return self

    def __exit__(self, *_: object) -> None:
        """Stop what is at work, and forget all."""
        self.close()
        self._thread.shutdown()
        for run in self._runs.values():
            run.forget()
        self._held.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def close(self) -> None:
        """Let the work end soon, from any thread or a handler of signals."""
        self.closing.set()
        for run in list(self._runs.values()):
            run.cancel()

    def role(self) -> RoleProfile:
        """Return the role that the page begins with."""
        with self._naming:
            if self._role is None:
                load = partial(self._models, (), False)
                self._role = self._in_worker(role_of_model, load)
            return self._role

    def read_role(self, data: bytes, source: str) -> RoleProfile:
        """Return the role of a profile or a description; a worker reads it, as all files.

        Raises ProfileError.
        """
        if not data.strip():
            raise ProfileError(f"{source}: empty; expected a profile or a job description")
        profile: RoleProfile = self._in_worker(role_read, (data, source))
        return profile

    def add(
        self,
        profile: RoleProfile | None,
        store: Callable[[Path], Mapping[Path, str]],
        *,
        size: int,
        any_language: bool,
    ) -> MatchRun:
        """Begin a run, of files that ``store`` puts into a folder; return it.

        They are of ``size`` bytes, counted in the room, which it gives back. Without a
        profile, or with that of the page's beginning unchanged, the role is that of the model.
        Raises RefusedError if there are as many runs as can be, and OSError.
        """
        identifier = secrets.token_hex(8)
        folder = self._folder / identifier
        free = partial(self.room.give_back, size)
        try:
            folder.mkdir()
            role = (profile or self.role()).role
            load = partial(self._models, self._profiles(profile), any_language)
            run = MatchRun(identifier, role, folder, store(folder), load, free)
            self._keep(run)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            free()
            raise
        if self.closing.is_set():
            run.cancel()
        self._submit(run.work, self._jobs_for)
        return run

    def _keep(self, run: MatchRun) -> None:
        with self._lock:
            if len(self._runs) >= MOST_KEPT_RUNS:
                run.forget()
                message = f"{MOST_KEPT_RUNS} runs are kept: remove one of them first"
                raise RefusedError(429, "too-many", message)
            self._runs[run.id] = run

    def run(self, identifier: str) -> MatchRun:
        """Return a run. Raises RefusedError."""
        try:
            return self._runs[identifier]
        except KeyError:
            raise RefusedError(404, "not-found", "no such run; it may be removed") from None

    def runs(self) -> list[MatchRun]:
        """Return the runs, the last first."""
        return list(self._runs.values())[::-1]

    def remove(self, identifier: str) -> None:
        """Cancel a run that is at work, and forget it. Raises RefusedError."""
        run = self.run(identifier)
        run.cancel()
        del self._runs[identifier]
        self._submit(run.forget)

    def _profiles(self, profile: RoleProfile | None) -> tuple[RoleProfile, ...]:
        """Return the profiles to load a model for: none for the model's own."""
        if profile is None or profile == self.role():
            return () if self._given is None else (self._given,)
        return (profile,)

    def _submit(self, work: Callable[..., object], *given: object) -> None:
        with suppress(RuntimeError):  # it is closed
            self._thread.submit(copy_context().run, work, *given)

    def _warm(self) -> None:
        """Start the server of processes, and ask for the role: the first run needs both."""
        with suppress(MatcherError, RefusedError):  # the first run will say so
            if self._given is None:
                self.role()
            else:
                self._in_worker(itself, None)

    def _in_worker(self, work: Callable[[Any, Any], Any], item: object) -> Any:  # noqa: ANN401
        """Return what work in a bounded process gives. Raises as it does, and ProfileError."""
        with workers.Workers(nothing, work, 1, cancelled=self.closing.is_set) as pool:
            try:
                value = pool.result(pool.submit(item))
            except CancelledError as error:
                raise RefusedError(503, "ended", "the page has ended") from error
        if isinstance(value, workers.Lost):
            raise ProfileError(f"it takes too much time or memory to read: {_AGAIN}")
        return value


def _clear_away() -> None:
    """Remove the folders of earlier desks, which were killed and could not."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError, LedgerError):  # of somebody else, or in use
            lock = folder / _LOCK
            if lock.exists():
                held(lock).close()
                shutil.rmtree(folder)
