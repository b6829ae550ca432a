"""Objects that are fetched while others are read: in their order, and no more than fit."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest

from matcher.engines import fetching
from matcher.engines.store import Store
from matcher.errors import DatasetError
from matcher.results import Failure
from matcher.runs.unit import Fetched, NamedFile
from matcher.settings import Bounds

MEGABYTE = 2**20


class Counting(Executor):
    """Does at once what it is given, and counts that."""

    def __init__(self) -> None:
        self.asked = 0

    def submit(self, fn: Callable[..., Any], /, *args: object, **_: object) -> Future[Any]:
        """Do it."""
        self.asked += 1
        future = Future[Any]()
        try:
            future.set_result(fn(*args))
        except DatasetError as error:
            future.set_exception(error)
        return future


def fetched(store: Store, bounds: Bounds | None, name: str, size: int | None) -> Fetched:
    """Return an object that holds its name; the store cannot be reached for the last."""
    if name.endswith("gone"):
        raise DatasetError("cannot be reached")
    return Fetched(name, name.encode())


@pytest.mark.parametrize(
    ("size", "most"), [(MEGABYTE // 100, 16), (MEGABYTE, 5), (None, 5), (9 * MEGABYTE, 5)]
)
def test_objects_are_held_as_far_as_they_are_small(
    size: int | None, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of large ones, and of those of unknown size, fewer are; all come in their order."""
    monkeypatch.setattr(fetching, "fetched", fetched)
    threads, bounds = Counting(), Bounds(file_bytes=MEGABYTE)
    names = [f"s3://bucket/{number:03}" for number in range(40)]
    taken, held = [], []
    files = ((name, size) for name in names)
    for file in fetching.each_at_hand(threads, Store("s3://bucket"), bounds, files):
        held.append(threads.asked - len(taken))
        assert isinstance(file, Fetched)
        taken.append(file.name)
    assert taken == names
    assert max(held) == most
    assert min(held[: -most // 2]) >= most // 2  # there is always one for who reads


def test_files_of_a_folder_stand_between_objects_where_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are not fetched, and what is too large is neither."""
    monkeypatch.setattr(fetching, "fetched", fetched)
    threads, bounds = Counting(), Bounds(file_bytes=MEGABYTE)
    names = [f"s3://bucket/{n}" if n % 3 else f"{n}.txt" for n in range(40)]
    files = [(name, 2 * MEGABYTE if name == "39.txt" else 9) for name in names]
    found = list(fetching.each_at_hand(threads, Store("", base=str(tmp_path)), bounds, files))
    assert [getattr(each, "name", None) or each.resume for each in found] == names
    assert {type(each) for each in found} == {Fetched, NamedFile, Failure}
    assert threads.asked == sum("://" in name for name in names)


def test_a_store_that_cannot_be_reached_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no fault of the file."""
    monkeypatch.setattr(fetching, "fetched", fetched)
    files = [("s3://bucket/a", 9), ("s3://bucket/gone", 9)]
    with pytest.raises(DatasetError, match="cannot be reached"):
        list(fetching.each_at_hand(Counting(), Store("s3://bucket"), None, files))
