"""Results set aside until the last is there, on disk if they are many.

To rank results, all must be there; what is kept of each in memory is its rank alone.
"""

from __future__ import annotations

import io
import pickle
import tempfile
from array import array
from collections.abc import Iterator
from itertools import chain
from typing import IO, Any

from matcher.datamodels import Competency
from matcher.results import Failure, MatchResult, RankKey, ranked

MOST_IN_MEMORY = 2**20
"""Bytes of results from which on they are kept in a file, which has no name and ends with
this process."""


class Spool:
    """Results that are added one after the other, and come back ranked.

    A context manager, whose end forgets them. Raises OSError where the folder for temporary
    files has no room.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(MOST_IN_MEMORY)  # noqa: SIM115
        self._keys: list[RankKey] = []
        self._places = array("q")  # of the scored, in bytes; of the failed
        self._failed = array("q")
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
    def failures(self) -> int:
        """Return how many of them are failures."""
        return len(self._failed)

    def add(self, result: MatchResult | Failure) -> None:
        """Take a result."""
        place = self._file.seek(0, io.SEEK_END)
        _Pickler(self._file, self._competencies).dump(result)
        if isinstance(result, Failure):
            self._failed.append(place)
        else:
            self._keys.append(result.rank_key)
            self._places.append(place)

    def ranked(
        self, *, top: int | None = None, min_score: float = 0.0
    ) -> Iterator[MatchResult | Failure]:
        """Yield results by falling score, then by name; failures last, in their order.

        ``top`` keeps so many results and ``min_score`` those that reach it; neither hides a
        failure.
        """
        kept = ranked(self._keys, top=top, min_score=min_score)
        shared = list(self._competencies)
        for place in chain(map(self._places.__getitem__, kept), self._failed):
            self._file.seek(place)
            yield _Unpickler(self._file, shared).load()


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
