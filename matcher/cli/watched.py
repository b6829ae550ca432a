"""The files of a run are scored: a person sees how far it is and what could not be read."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from matcher.cli.doors import NO_NAMES, RunFiles
from matcher.cli.output import Stop, complain
from matcher.cli.progress import progress
from matcher.results import Failure, MatchResult

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher
    from matcher.runs.unit import Task

_Other = TypeVar("_Other")

_MANY = 100  # files: one in a hundred is looked at line by line for other languages


@dataclass(slots=True)
class Scoring:
    """What is to be scored, with what, and how a person is told.

    ``found`` are the files, of which none is kept when its turn has come, and ``count`` is
    how many they were. ``load`` returns a model for each role; ``scored_by`` a digest of all
    that decides the scores of each. ``failed`` tells, when it is over, whether a file could
    not be read. ``given`` tells what files are called that stand in for standard input.
    """

    found: deque[Path | Failure]
    load: Callable[[], Sequence[RoleMatcher]]
    scored_by: Callable[[], Sequence[str]]
    jobs: int
    roles: int
    strict: bool
    quiet: bool
    bar: bool
    given: RunFiles = NO_NAMES
    failed: bool = field(default=False, init=False)
    count: int = field(init=False)

    def __post_init__(self) -> None:
        """Count the files while they are all there."""
        self.count = len(self.found)

    def files(self) -> Iterator[Path | Failure]:
        """Take the files, first to last."""
        while self.found:
            yield self.found.popleft()

    @contextmanager
    def results(self) -> Iterator[Iterator[MatchResult | Failure]]:
        """Give the results of all files, in their order; copies name the first."""
        from matcher.runs.batch import one_by_one
        from matcher.runs.copies import Duplicates

        with self.outcomes(self.files()) as outcomes:
            yield Duplicates().named(one_by_one(outcomes))

    @contextmanager
    def outcomes(
        self, items: Iterable[Path | Task | _Other]
    ) -> Iterator[Iterator[tuple[MatchResult, ...] | Failure | _Other]]:
        """Give what becomes of the items, in their order; what is no file passes through."""
        with closing(self._scored(items)) as results:
            told: Iterator[tuple[MatchResult, ...] | Failure | _Other] = self._told(results)
            with progress(told, self.count, shown=self.bar) as counted:
                yield iter(counted)

    def _scored(
        self, items: Iterable[Path | Task | _Other]
    ) -> Generator[tuple[MatchResult, ...] | Failure | _Other, None, None]:
        from matcher.runs.batch import match_each_apart, match_each_in_workers
        from matcher.runs.workers.starting import preload

        if self.count == 1:
            from matcher.runs.workers.copied import may_copy

            if may_copy():
                return match_each_apart(self.load, items, self.roles)
        preload(*self._shared())
        return match_each_in_workers(self.load, items, self.jobs, self.roles)

    def _shared(self) -> Iterator[str]:
        """Yield the modules with what workers are likely to need, none where that is usual."""
        pdfs = any(
            isinstance(each, Path) and each.suffix.lower() == ".pdf" for each in self.found
        )
        if pdfs:
            yield "matcher.runs.preloadedpdf"
        if self.count >= _MANY:
            yield "matcher.runs.preloadedmany"
        elif pdfs:
            yield "matcher.runs.preloaded"

    def tell(self, name: str, message: str, *, fails: bool = True) -> None:
        """Tell that a file could not be read, and note it; raise Stop where the run is strict.

        What was left out of a folder does not fail a run, unless it is strict.
        """
        line = f"{name}: {message}"
        if self.strict:
            raise Stop(line)
        self.failed = self.failed or fails
        if fails or not self.quiet:
            complain(line)

    def _told(
        self, outcomes: Iterable[tuple[MatchResult, ...] | Failure | _Other]
    ) -> Iterator[tuple[MatchResult, ...] | Failure | _Other]:
        for outcome in outcomes:
            if isinstance(outcome, Failure):
                failure = self.given.renamed(outcome)
                self.tell(failure.resume, failure.message, fails=not failure.is_left_out)
                yield failure
            elif isinstance(outcome, tuple):
                yield tuple(self.given.renamed(result) for result in outcome)
            else:
                yield outcome
