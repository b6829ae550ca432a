"""Ways into the command beside its arguments: the environment, and standard input."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click
from click.core import ParameterSource

from matcher.cli.output import standard_input
from matcher.cli.roles import STDIN
from matcher.settings import PREFIX, in_force

if TYPE_CHECKING:
    from matcher.results import Failure, MatchResult

_Result = TypeVar("_Result", "MatchResult", "Failure")

STANDARD_INPUT = "standard input"
"""What a résumé is called that came there."""


class Option(click.Option):
    """An option that may be set in the environment too: ``MATCHER_`` and its long name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- click's signature
        super().__init__(*args, **kwargs)
        longest = max(self.opts, key=len).lstrip("-")
        self.envvar = PREFIX + longest.upper().replace("-", "_")

    def get_error_hint(self, ctx: click.Context | None) -> str:
        """Name the variable where the value that is wrong came from there."""
        source = ctx and ctx.get_parameter_source(str(self.name))
        if source is ParameterSource.ENVIRONMENT:
            return f"'{self.envvar}' (the environment's {self.opts[-1]})"
        return super().get_error_hint(ctx)


class RunFiles(NamedTuple):
    """The paths of a run; of what stands in for standard input, the name by its path."""

    paths: tuple[str, ...]
    names: dict[str, str]

    def named(self, name: str) -> str:
        """Return what a file is called in results."""
        return self.names.get(name, name)

    def renamed(self, result: _Result) -> _Result:
        """Return a result under the name that its file has there."""
        from dataclasses import replace

        known = self.names.get(result.resume)
        return result if known is None else replace(result, resume=known)


NO_NAMES = RunFiles((), {})
"""Of a run all files of which are called as they are."""


@contextmanager
def given_files(paths: Sequence[str]) -> Iterator[RunFiles]:
    """Give paths of which a dash, standard input, is a file while the run goes on.

    It is read once, at most one byte more than a file may have, into a folder that nobody else
    may open and that is gone at the end.
    """
    if STDIN not in paths:
        yield RunFiles(tuple(paths), {})
        return
    import tempfile

    with tempfile.TemporaryDirectory(prefix="match-") as folder:
        path = Path(folder, "resume")
        path.write_bytes(standard_input(in_force().file_bytes + 1))
        kept = (str(path) if each == STDIN else each for each in paths)
        yield RunFiles(tuple(kept), {path.as_posix(): STANDARD_INPUT})
