"""Values of options that click lets pass: each is returned, or is wrong usage."""

from __future__ import annotations

from typing import Any, TypeVar

import click

from matcher.errors import SettingError
from matcher.settings import in_force, within

_MOST = 100
_Given = TypeVar("_Given", str | None, tuple[str, ...])


def not_empty(_: click.Context, __: click.Parameter, value: _Given) -> _Given:
    """Refuse the empty path, which an unset variable of a shell gives."""
    if "" in (value if isinstance(value, tuple) else (value,)):
        raise click.BadParameter("the path is empty.")
    return value


class Share(click.FloatRange):
    """A number from 0 to 1; whoever gives 40, as reports have it, is told to give 0.4."""

    def __init__(self) -> None:
        super().__init__(0, 1)

    def convert(
        self,
        value: Any,  # noqa: ANN401 -- click's signature
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> float:
        """Return the number; nan is in no range, which click lets pass."""
        number = click.FLOAT.convert(value, param, ctx)
        if 0 <= number <= 1:
            return number
        hint = f": for {number:g} of 100 give {number / 100:g}" if 1 < number <= _MOST else ""
        self.fail(f"{number:g} is not in the range 0<=x<=1{hint}.", param, ctx)


def hold_to_bounds(context: click.Context, _: click.Parameter, value: tuple[str, ...]) -> None:
    """Let the bounds that are given hold until the command ends; refuse what is none.

    What the environment sets wrongly is refused here as well.
    """
    try:
        bounds = in_force().with_options(value)
    except SettingError as error:
        raise click.BadParameter(f"{error}.") from error
    context.with_resource(within(bounds))
