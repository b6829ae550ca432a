"""Engines: this machine alone, Dask, Ray. Each is given shards, a few ahead, and no more.

What starts a lost shard again, on another machine, is the engine.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from contextlib import suppress
from typing import Any, Literal, Protocol, get_args

from matcher.engines.shards import Done, close_all
from matcher.errors import DatasetError, MissingDependencyError

EngineName = Literal["local", "dask", "ray"]
ENGINES: tuple[EngineName, ...] = get_args(EngineName)


class Work(Protocol):
    """What is done with a shard: sent to workers, so that they know all that it needs."""

    @property
    def job(self) -> str:
        """What the work is part of: what is loaded for one job serves all of its shards."""

    @property
    def __call__(self) -> Callable[[Any], Any]:
        """Do a shard."""


_AHEAD = 2
"""Shards handed over for each worker: one in work and one that waits."""

QUIET_DASK = {
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "500ms",
    "distributed.admin.system-monitor.interval": "5s",
}
"""What Dask is told where it is started here: a scheduler and two workers that do nothing take
0.02 seconds of CPU a second by it, and 0.10 without (distributed 2026.8)."""

_LOST = 3  # times that a shard may lose its worker before the run ends


def spread(
    work: Work,
    shards: Iterator[Any],
    engine: EngineName,
    *,
    jobs: int | None = None,
    scheduler: str | None = None,
) -> Iterator[Any]:
    """Yield shards as they are done, in any order.

    ``jobs`` processes work on this machine (None: as many as it has cores); ``scheduler`` is
    the address of the engine's (None: as the engine finds it, else one on this machine).
    Raises DatasetError for what ends the run, MissingDependencyError without the engine.
    """
    run = {"local": _local, "dask": _dask, "ray": _ray}[engine]
    done: Done
    for done in run(work, shards, jobs, scheduler):
        if done.refused:
            raise DatasetError(done.refused)
        yield done


def _window(
    shards: Iterator[Any],
    width: Callable[[], int],
    submit: Callable[[Any], Any],
    wait: Callable[[list[Any]], tuple[list[Any], list[Any]]],
) -> Iterator[Any]:
    """Yield futures that are done, of which so many are handed over at a time."""
    pending: list[Any] = []
    while True:
        while len(pending) < width() and (shard := next(shards, None)) is not None:
            pending.append(submit(shard))
        if not pending:
            return
        done, pending = wait(pending)
        yield from done


def _local(work: Work, shards: Iterator[Any], jobs: int | None, _: str | None) -> Iterator[Any]:
    """Let threads wait for a process each."""
    jobs = jobs or _cores()

    def wait(pending: list[Any]) -> tuple[list[Any], list[Any]]:
        done, left = wait_for(pending, return_when=FIRST_COMPLETED)
        return list(done), list(left)

    threads = ThreadPoolExecutor(jobs, "matcher-shard")
    try:
        for future in _window(
            shards, lambda: _AHEAD * jobs, lambda shard: threads.submit(work, shard), wait
        ):
            yield future.result()
    finally:
        threads.shutdown(wait=False, cancel_futures=True)
        close_all(work.job)  # whatever they are at


def _cores() -> int:
    with suppress(AttributeError):  # not on macOS and Windows
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _dask(
    work: Work, shards: Iterator[Any], jobs: int | None, scheduler: str | None
) -> Iterator[Any]:
    try:
        import dask
        import distributed
    except ImportError as error:
        raise _missing("dask") from error
    own = None
    with suppress(ValueError):
        own = distributed.get_client() if scheduler is None else None
    if own is not None:  # a client that the caller has made
        yield from _on_dask(work, shards, own)
        return
    address = scheduler or dask.config.get("scheduler-address", None)
    local = {} if address else {"n_workers": jobs or _cores(), "threads_per_worker": 1}
    quiet = dask.config.set({} if address else QUIET_DASK)
    with quiet, distributed.Client(address, **local) as client:
        yield from _on_dask(work, shards, client)


def _on_dask(work: Work, shards: Iterator[Any], client: Any) -> Iterator[Any]:  # noqa: ANN401
    import distributed

    def submit(shard: Any) -> Any:  # noqa: ANN401 -- a future of Dask's
        name = f"match-{work.job}-{shard.number}"
        return client.submit(work, shard, key=name, pure=False)

    def wait(pending: list[Any]) -> tuple[list[Any], list[Any]]:
        done, left = distributed.wait(pending, return_when=FIRST_COMPLETED)
        return list(done), list(left)

    def width() -> int:
        return _AHEAD * max(2, sum(map(int, client.nthreads().values())))

    try:
        for future in _window(shards, width, submit, wait):
            yield future.result()
            future.release()
    except distributed.KilledWorker as error:
        raise _lost(error) from error
    finally:
        with suppress(OSError):  # the scheduler is gone
            client.run(close_all, work.job)


def _ray(
    work: Work, shards: Iterator[Any], jobs: int | None, scheduler: str | None
) -> Iterator[Any]:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing leaves the machine
    os.environ.setdefault("RAY_worker_niceness", "0")  # else workers starve beside others
    try:
        import ray
    except ImportError as error:
        raise _missing("ray") from error
    begun = not ray.is_initialized()
    if begun:
        address = scheduler or os.environ.get("RAY_ADDRESS")
        local = {} if address else {"num_cpus": jobs or _cores(), "include_dashboard": False}
        ray.init(address=address, log_to_driver=False, **local)
    try:
        yield from _on_ray(work, shards)
    finally:
        if begun:
            ray.shutdown()


def _on_ray(work: Work, shards: Iterator[Any]) -> Iterator[Any]:
    import ray

    task = ray.remote(num_cpus=1, max_retries=_LOST)(_called)

    def wait(pending: list[Any]) -> tuple[list[Any], list[Any]]:
        done, left = ray.wait(pending, num_returns=1)
        return list(done), list(left)

    def width() -> int:
        return _AHEAD * max(2, int(ray.cluster_resources().get("CPU", 0)))

    try:
        for reference in _window(shards, width, lambda shard: task.remote(work, shard), wait):
            yield ray.get(reference)
    except (ray.exceptions.WorkerCrashedError, ray.exceptions.NodeDiedError) as error:
        raise _lost(error) from error


def _called(work: Work, shard: object) -> object:
    return work(shard)


def _missing(engine: str) -> MissingDependencyError:
    from matcher.installing import install_line

    return MissingDependencyError(f"this engine needs {engine}: {install_line(engine)}")


def _lost(error: Exception) -> DatasetError:
    return DatasetError(
        f"a shard lost its worker again and again ({type(error).__name__}): there may be too "
        "little memory; what is done stays done, so run again"
    )
