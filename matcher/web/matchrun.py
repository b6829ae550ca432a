"""One run of the page: files against a role, how far it is, and its results."""

from __future__ import annotations

import shutil
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import SpooledTemporaryFile
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, cast

from matcher.display.inert import plain
from matcher.errors import MatcherError
from matcher.reports import write
from matcher.results import VERDICTS, Failure, MatchResult
from matcher.runs.find import find_files, label
from matcher.runs.spool import MOST_IN_MEMORY, Spool
from matcher.web.intake import PIECE

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher

RunState = Literal["waiting", "running", "done", "failed", "cancelled"]
Loader = Callable[[], Sequence["RoleMatcher"]]
"""Gives the model of a run, in the processes that score."""

BUG = "an error of matcher itself: its terminal says more"
"""What the page says of it."""

_TICK = "tick “score what is not in English too”"
_SHOWN = 5  # of the ranking, before the report is opened


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass(slots=True)
class MatchRun:
    """What is matched with which role, and what came of it.

    ``shown`` is how each file is called; they stand in ``folder``, which is gone when the run
    is over, and ``free`` gives back the room that they took. ``failures`` are those that could
    not be read, so far; ``best`` the first of the ranking, once it is there.
    """

    id: str
    role: str
    folder: Path
    shown: Mapping[Path, str]
    load: Loader
    free: Callable[[], None]
    state: RunState = "waiting"
    done: int = 0
    total: int = 0
    error: str = ""
    began: str = field(default_factory=_now)
    failures: list[Failure] = field(default_factory=list)
    best: list[MatchResult] = field(default_factory=list)
    _spool: Spool = field(default_factory=Spool)
    _reading: Lock = field(default_factory=Lock)
    _cancelled: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        """Tell how many files there are, before the first is opened."""
        self.total = len(self.shown)

    def to_dict(self) -> dict[str, Any]:
        """Return how far it is, as JSON-ready values."""
        failed = [(plain(each.resume), each.kind, _on_page(each)) for each in self.failures]
        return {
            "id": self.id,
            "role": self.role,
            "began": self.began,
            "state": self.state,
            "done": self.done,
            "total": self.total,
            "error": self.error,
            "best": [_row(result) for result in self.best],
            "failures": [
                {"resume": name, "kind": kind, "message": message}
                for name, kind, message in failed
            ],
        }

    def cancel(self) -> None:
        """Let it end soon, from any thread; one that is over keeps its results."""
        self._cancelled.set()

    def work(self, jobs_for: Callable[[Sequence[Path | Failure]], int]) -> None:
        """Match the files, to the end or until it is cancelled; then they are gone."""
        try:
            self._match(jobs_for)
        except CancelledError:
            self.state = "cancelled"
        except (MatcherError, OSError) as error:
            self.state, self.error = "failed", plain(str(error))
        except Exception:  # a bug, whose traceback nobody would see
            self.state, self.error = "failed", BUG
            traceback.print_exc()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)
            self.free()

    def _match(self, jobs_for: Callable[[Sequence[Path | Failure]], int]) -> None:
        from matcher.runs.batch import match_each_in_workers, one_by_one
        from matcher.runs.copies import Duplicates

        if self._cancelled.is_set():
            raise CancelledError
        self.state = "running"
        found = list(find_files(self.shown))
        self.total = len(found)
        outcomes = match_each_in_workers(
            self.load, found, jobs_for(found), cancelled=self._cancelled.is_set
        )
        with closing(outcomes):
            named = Duplicates().named(map(self._named, one_by_one(outcomes)))
            for result in named:
                self._spool.add(result)
                self.failures += [result] if isinstance(result, Failure) else []
                self.done += 1
                if self._cancelled.is_set():
                    raise CancelledError
        first = self._spool.ranked(top=_SHOWN)
        self.best = [result for result in first if isinstance(result, MatchResult)]
        self.state = "done"

    def _named(self, result: MatchResult | Failure) -> MatchResult | Failure:
        """Return a result under the name that its file was given with."""
        for path, name in self.shown.items():
            place = label(path).rstrip("/")
            inner = result.resume.removeprefix(place)  # of an archive or a folder
            if f"{place}{inner}" == result.resume and inner[:1] in ("", "/"):
                return replace(result, resume=f"{name}{inner}")
        raise ValueError(f"a result of no file: {result.resume}")

    def written(self, format_: str, *, blind: bool) -> Iterator[bytes]:
        """Yield the ranked results of a run that is done, in a format, piece by piece."""
        with SpooledTemporaryFile(MOST_IN_MEMORY) as stream:
            with self._reading:  # one place in the spool
                rows = self._spool.ranked()
                write(rows, cast("BinaryIO", stream), format_, blind=blind)
            stream.seek(0)
            while piece := stream.read(PIECE):
                yield piece

    def forget(self) -> None:
        """Let go of the results."""
        with self._reading:
            self._spool.__exit__()


def _on_page(failure: Failure) -> str:
    """Return why a file was not read, with what the page has in place of an option."""
    from matcher.scoring.notices import ANY_LANGUAGE

    return failure.message.replace(ANY_LANGUAGE, _TICK)


def _row(result: MatchResult) -> dict[str, Any]:
    """Return a line of the ranking, as JSON-ready values."""
    verdicts = [match.verdict for match in result.competencies]
    counts: dict[str, Any] = {verdict: verdicts.count(verdict) for verdict in VERDICTS}
    return {"resume": plain(result.resume), "score": round(result.score, 4), **counts}
