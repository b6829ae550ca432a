"""The unit of work: one file, read once, and matched with each role asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.readers.source import load
from matcher.results import Failure, MatchResult
from matcher.runs.find import label
from matcher.settings import Bounds, within

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher

OTHERWISE = "print it to a new PDF, or save it as text"
"""What may help where a file takes too much."""
_NO_MEMORY = f"needs more memory than one file is given: {OTHERWISE}"

_Value = TypeVar("_Value")


class Task(NamedTuple):
    """A file, and the numbers of the roles that it is to be matched with."""

    path: Path
    roles: tuple[int, ...]


class NamedFile(NamedTuple):
    """A file of a data set: what it is called there, and its path on this machine."""

    name: str
    path: Path


class Fetched(NamedTuple):
    """A file whose bytes are here: what it is called, suffix and all, and what it holds."""

    name: str
    data: bytes


Item: TypeAlias = Path | Task | NamedFile | Fetched
"""What a worker is given of a file."""


def match_asked(models: Sequence[RoleMatcher], item: Item) -> tuple[MatchResult, ...] | Failure:
    """Read one file, and return a result for each role asked for, by default all.

    The results stand under the file's path or name, in the order of the roles; what stops
    one is a Failure, of the file.
    """
    chosen = item.roles if isinstance(item, Task) else range(len(models))
    asked, file = [models[number] for number in chosen], at_hand(item)
    if isinstance(file, Failure):
        return file
    name, data = file
    return made_of(lambda resume: _match_each(asked, resume, name), data, name)


def at_hand(item: Item) -> Fetched | Failure:
    """Return a file with its bytes, read here unless it was fetched, or why there are none."""
    if isinstance(item, Fetched):
        return item
    path = item if isinstance(item, Path) else item.path
    name = item.name if isinstance(item, NamedFile) else label(path)
    try:
        return Fetched(name, load(path))
    except ResumeReadError as error:
        return Failure(name, error.kind, error.message)
    except MemoryError:
        return Failure(name, "too-large", _NO_MEMORY)


def match_bytes(
    model: RoleMatcher, data: bytes, name: str, bounds: Bounds | None = None
) -> MatchResult | Failure:
    """Read and score one file, given its bytes and its name; what stops that is a Failure.

    ``data`` is the whole file, ``name`` what the result is called, and its suffix counts;
    ``bounds`` are for reading it. Depends on nothing else, touches nothing else, and all
    four, like what it returns, can be sent to another machine: the unit of work for an engine
    that spreads it. A model from a folder other than the packaged one looks for that folder's
    vectors where it was. Raises only what a model that cannot be loaded raises,
    ModelError, and TypeError for no bytes.
    """
    if not isinstance(data, bytes | bytearray):
        raise TypeError(f"data is the bytes of a file; got {type(data).__name__}")
    with within(bounds):
        return made_of(lambda resume: replace(model.match(resume), resume=name), data, name)


def _match_each(
    models: Sequence[RoleMatcher], resume: Resume, name: str
) -> tuple[MatchResult, ...]:
    if len(models) == 1:
        return (replace(models[0].match(resume), resume=name),)
    from matcher.estimator import match_roles

    return tuple(replace(result, resume=name) for result in match_roles(models, resume))


def made_of(make: Callable[[Resume], _Value], data: bytes, name: str) -> _Value | Failure:
    """Return what is made of the résumé in the bytes of a file, or why that gives nothing."""
    from matcher.readers import parse_resume  # the command, which only waits, needs none

    try:
        return make(parse_resume(data, Path(name).name))
    except ResumeReadError as error:
        if not _short_of_memory(error):
            return Failure(name, error.kind, error.message, sha256(data).hexdigest())
    except MemoryError:
        pass  # as above: the row is made when what filled the memory is gone
    return Failure(name, "too-large", _NO_MEMORY)


def _short_of_memory(error: BaseException | None) -> bool:
    """Return whether an error came of a lack of memory, which readers take for damage."""
    while error is not None:
        if isinstance(error, MemoryError):
            return True
        error = error.__cause__ or error.__context__
    return False
