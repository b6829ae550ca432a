"""Results set aside until the last is there, on disk if they are many.

To rank results, all must be there; what is kept of each in memory is its rank alone.
"""

from __future__ import annotations

import io
import pickle
from array import array
from collections.abc import Callable, Iterator
from itertools import chain
from typing import IO, Any

from matcher.datamodels import Competency
from matcher.results import (
    Failure,
    MatchResult,
    Pair,
    Pairs,
    RankKey,
    RoleKey,
    ranked,
    standings,
)

MOST_IN_MEMORY = 2**20
"""Bytes of results from which on they are kept in a file, which has no name and ends with
this process."""


class Spool:
    """Results that are added one after the other, and come back ranked.

    A context manager, whose end forgets them. Raises OSError where the folder for temporary
    files has no room.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] = io.BytesIO()
        self._keys: list[RankKey] = []
        self._places = array("q")  # of the scored, in bytes; of the failed
        self._failed = array("q")
        self._roles: dict[RoleKey, int] = {}
        self._numbers = array("l")  # of the roles of the scored
        self._competencies: dict[Competency, int] = {}

    def __enter__(self) -> Spool:
        """Hold nothing yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """Forget the results."""
        self._file.close()

    def __len__(self) -> int:
        """Return how many results there are."""
        return len(self._places) + len(self._failed)

    @property
    def files(self) -> int:
        """Return how many files they are of: each has a result a role, or one failure."""
        return len(self._places) // max(1, len(self._roles)) + len(self._failed)

    @property
    def failures(self) -> int:
        """Return how many of them are failures."""
        return len(self._failed)

    def add(self, result: MatchResult | Failure) -> None:
        """Take a result."""
        place = self._file.seek(0, io.SEEK_END)
        _Pickler(self._file, self._competencies).dump(result)
        if isinstance(self._file, io.BytesIO) and self._file.tell() > MOST_IN_MEMORY:
            self._file = _on_disk(self._file)
        if isinstance(result, Failure):
            self._failed.append(place)
        else:
            self._keys.append(result.rank_key)
            self._numbers.append(self._roles.setdefault(result.role_key, len(self._roles)))
            self._places.append(place)

    def pairs(self, *, top: int | None = None, min_score: float = 0.0) -> Pairs:
        """Return the results of several roles, by role and best first, each read at its turn.

        ``top`` keeps so many for each role, and ``min_score`` those that reach it.
        """
        kept = standings(self._keys, self._numbers, top=top, min_score=min_score)
        read = self._reader()
        pairs = (Pair(read(self._places[each.number]), each) for each in kept)
        return Pairs(tuple(self._roles), pairs, map(read, self._failed))

    def in_order(
        self, *, top: int | None = None, min_score: float = 0.0
    ) -> Iterator[MatchResult | Failure]:
        """Yield what :meth:`pairs` keeps in the order in which it was added, with failures."""
        kept = standings(self._keys, self._numbers, top=top, min_score=min_score)
        places = [self._places[each.number] for each in kept]
        yield from map(self._reader(), sorted([*places, *self._failed]))

    def ranked(
        self, *, top: int | None = None, min_score: float = 0.0
    ) -> Iterator[MatchResult | Failure]:
        """Yield results by falling score, then by name; failures last, in their order.

        ``top`` keeps so many results and ``min_score`` those that reach it; neither hides a
        failure.
        """
        kept = ranked(self._keys, top=top, min_score=min_score)
        yield from map(self._reader(), chain(map(self._places.__getitem__, kept), self._failed))

    def _reader(self) -> Callable[[int], Any]:
        """Return what gives the result that was added at a place."""
        shared = list(self._competencies)

        def read(place: int) -> Any:  # noqa: ANN401 -- what was added there
            self._file.seek(place)
            return _Unpickler(self._file, shared).load()

        return read


def _on_disk(kept: io.BytesIO) -> IO[bytes]:
    """Move what is kept in memory to a file; a run of few results needs none."""
    import tempfile

    file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 -- closed with the spool
    file.write(kept.getbuffer())
    return file


class _Pickler(pickle.Pickler):
    """Writes each competency once: all results have the same twelve, with all their texts."""

    def __init__(self, file: IO[bytes], seen: dict[Competency, int]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._seen = seen

    def persistent_id(self, obj: Any) -> int | None:  # noqa: ANN401 -- pickle's signature
        """Return the number of a competency."""
        return self._seen.setdefault(obj, len(self._seen)) if type(obj) is Competency else None


class _Unpickler(pickle.Unpickler):
    """Reads what :class:`_Pickler` wrote in this process, which no one else could change."""

    def __init__(self, file: IO[bytes], shared: list[Competency]) -> None:
        super().__init__(file)
        self._shared = shared

    def persistent_load(self, pid: int) -> Competency:
        """Return the competency of a number."""
        return self._shared[pid]
