"""Files and folders to a stream of results, in which a bad file is a row and not a stop."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from matcher.results import Failure, MatchResult
from matcher.runs import workers
from matcher.runs.copies import Duplicates
from matcher.runs.find import find_files, label
from matcher.runs.loaded import alone, ready
from matcher.runs.streaming import AHEAD, name_told, outcomes_of, times_of, told
from matcher.runs.unit import Task, match_asked
from matcher.settings import Bounds, each_within, in_force, within

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher

_log = logging.getLogger(__name__)

_Other = TypeVar("_Other")


def match_files(
    model: RoleMatcher,
    paths: Iterable[str | Path],
    jobs: int | None = None,
    bounds: Bounds | None = None,
) -> Generator[MatchResult | Failure, None, None]:
    """Score every résumé that the paths name, one after the other, in their order.

    A file that cannot be read gives a Failure and the stream goes on; errors of the model
    are raised. A résumé with the text of an earlier one names that as ``duplicate_of``.
    With ``jobs``, from 1, so many processes read and score, and none spends more than its
    ``bounds`` on a file; without, it is done in this process, where a hostile file can take
    more time and memory. Close the
    stream to end the processes early. A script that gives ``jobs`` must do so below
    ``if __name__ == "__main__":``.

    Raises TypeError for a single path, which is no list of paths, and for what is no model,
    and ValueError for ``jobs`` below 1.
    """
    if isinstance(paths, str | bytes | PathLike):
        raise TypeError(f"match_files takes a list of paths: [{paths!r}]")
    if not hasattr(model, "match"):
        raise TypeError("match_files takes a RoleMatcher, and then a list of paths")
    return Duplicates().named(_matched((model,), paths, jobs, bounds))


def match_many(
    models: Iterable[RoleMatcher],
    paths: Iterable[str | Path],
    jobs: int | None = None,
    bounds: Bounds | None = None,
) -> Generator[MatchResult | Failure, None, None]:
    """Score every résumé that the paths name against each of several roles.

    Each file is read once and gives a result a model, in the order of ``models``, before the
    next file has its turn; a file that cannot be read gives one Failure. All else is as
    :func:`match_files` does it; :meth:`RoleMatcher.load_roles` makes the models.

    Raises as that does, and ValueError for no model or for two roles that results could not
    tell apart: of one name, and from no file or the same.
    """
    if isinstance(paths, str | bytes | PathLike):
        raise TypeError(f"match_many takes a list of paths: [{paths!r}]")
    if hasattr(models, "match"):
        raise TypeError("match_many takes a list of RoleMatchers, and then a list of paths")
    given = tuple(models)
    _check_roles(given)
    return Duplicates().named(_matched(given, paths, jobs, bounds))


def _matched(
    models: tuple[RoleMatcher, ...],
    paths: Iterable[str | Path],
    jobs: int | None,
    bounds: Bounds | None,
) -> Generator[MatchResult | Failure, None, None]:
    """Score what paths name, within the bounds that are given now, or hold now."""
    bounds = bounds or in_force()
    with within(bounds):
        outcomes = _outcomes(models, find_files(paths), jobs)
    return one_by_one(each_within(bounds, outcomes))


def match_found(
    model: RoleMatcher, found: Iterable[Path | Failure], jobs: int | None = None
) -> Iterator[MatchResult | Failure]:
    """Score what :func:`find_files` found, in its order; failures pass through."""
    return one_by_one(_outcomes((model,), found, jobs))


def match_in_workers(
    load: Callable[[], RoleMatcher], found: Iterable[Path | _Other], jobs: int
) -> Generator[MatchResult | Failure | _Other, None, None]:
    """Score files in so many processes, from 1, in their order; what is no path passes through.

    Each process calls ``load``, the first when there is a file to read: this process needs
    no model. ``load`` is sent to them, and so must be what :mod:`pickle` takes; what it
    raises is raised. Close the iterator to end the processes early.
    """
    return one_by_one(match_each_in_workers(partial(_alone, load), found, jobs))


def match_each_in_workers(
    load: Callable[[], Sequence[RoleMatcher]],
    found: Iterable[Path | Task | _Other],
    jobs: int,
    roles: int = 1,
    *,
    cancelled: Callable[[], bool] = bool,
) -> Generator[tuple[MatchResult, ...] | Failure | _Other, None, None]:
    """Score files against several roles, as :func:`match_in_workers` does against one.

    ``load`` returns a model for each of the ``roles``. Each file gives its results together,
    or one Failure. CancelledError is raised soon after ``cancelled`` says so.
    """
    work: Callable[[Any, Any], Any] = match_asked
    pool = workers.Workers(partial(ready, load), work, jobs, cancelled=cancelled)
    return _ending(pool, outcomes_of(pool, found, AHEAD * jobs, roles))


def _ending(
    pool: workers.Workers[Any, Any], outcomes: Iterable[_Other]
) -> Generator[_Other, None, None]:
    """Yield outcomes, after which the processes end."""
    with pool:
        yield from outcomes


def match_each_apart(
    load: Callable[[], Sequence[RoleMatcher]],
    found: Iterable[Path | Task | _Other],
    roles: int = 1,
) -> Generator[tuple[MatchResult, ...] | Failure | _Other, None, None]:
    """Score files as :func:`match_each_in_workers` does, each in a copy of this process.

    For a single file that takes a fraction of the time; :func:`workers.copied.may_copy` must be
    true.
    """
    from matcher.runs.workers.copied import apart

    limits = in_force()
    for item in found:
        if isinstance(item, Path | Task):
            times = times_of(item, roles, limits)
            _log.info("reading %s", name_told(item))
            outcome = apart(partial(alone, load), match_asked, item, times, limits)
            yield told(outcome, item, limits.seconds * times)
        else:
            yield item


def one_by_one(
    outcomes: Iterable[tuple[MatchResult, ...] | Failure | _Other],
) -> Generator[MatchResult | Failure | _Other, None, None]:
    """Yield results and failures each by itself."""
    for outcome in outcomes:
        if isinstance(outcome, tuple):
            yield from outcome
        else:
            yield outcome


def _check_roles(models: Sequence[RoleMatcher]) -> None:
    if not models:
        raise ValueError("match_many takes one model or more")
    roles = Counter((m.profile_.role, m.profile_.source) for m in models)
    (role, source), count = roles.most_common(1)[0]
    if count > 1:
        named = f"{role!r} from {source}" if source else repr(role)
        raise ValueError(f"{count} models are of one role, {named}: give each another name")


def _outcomes(
    models: tuple[RoleMatcher, ...], found: Iterable[Path | Failure], jobs: int | None
) -> Generator[tuple[MatchResult, ...] | Failure, None, None]:
    if jobs is None:
        return _match_here(models, found)
    return match_each_in_workers(partial(_itself, models), found, jobs, len(models))


def _match_here(
    models: Sequence[RoleMatcher], found: Iterable[Path | Failure]
) -> Generator[tuple[MatchResult, ...] | Failure, None, None]:
    for item in found:
        if isinstance(item, Path):
            _log.info("reading %s", label(item))
        yield item if isinstance(item, Failure) else match_asked(models, item)


def _itself(models: tuple[RoleMatcher, ...]) -> tuple[RoleMatcher, ...]:
    return models


def _alone(load: Callable[[], RoleMatcher]) -> tuple[RoleMatcher, ...]:
    return (load(),)
