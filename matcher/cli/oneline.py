"""How the command ends where something is wrong: in one line on standard error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from matcher.cli.output import Interrupted, Stop
from matcher.errors import MatcherError


class OneLineCommand(click.Command):
    """A command in which our own errors become one line; a bug keeps its traceback."""

    def make_context(self, *arguments: Any, **named: Any) -> click.Context:  # noqa: ANN401 -- click's signature
        """Take the command line apart."""
        with _in_one_line():
            return super().make_context(*arguments, **named)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 -- as above
        """Run the command."""
        with _in_one_line():
            return super().invoke(ctx)


@contextmanager
def _in_one_line() -> Iterator[None]:
    try:
        yield
    except MatcherError as error:
        path, said = getattr(error, "path", None), getattr(error, "message", str(error))
        raise Stop(f"{path}: {said}" if path else said) from error
    except KeyboardInterrupt:
        raise Interrupted("interrupted") from None
