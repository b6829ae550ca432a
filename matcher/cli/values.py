"""Values of options that click lets pass: each is returned, or is wrong usage."""

from __future__ import annotations

import math
from typing import TypeVar

import click

from matcher.errors import SettingError
from matcher.settings import in_force, within

_Given = TypeVar("_Given", str | None, tuple[str, ...])


def not_empty(_: click.Context, __: click.Parameter, value: _Given) -> _Given:
    """Refuse the empty path, which an unset variable of a shell gives."""
    if "" in (value if isinstance(value, tuple) else (value,)):
        raise click.BadParameter("the path is empty.")
    return value


def a_number(_: click.Context, __: click.Parameter, value: float | None) -> float | None:
    """Refuse nan, which no range of click's keeps out."""
    if value is not None and math.isnan(value):
        raise click.BadParameter("nan is not in the range 0<=x<=1.")
    return value


def hold_to_bounds(context: click.Context, _: click.Parameter, value: tuple[str, ...]) -> None:
    """Let the bounds that are given hold until the command ends; refuse what is none.

    What the environment sets wrongly is refused here as well.
    """
    try:
        bounds = in_force().with_options(value)
    except SettingError as error:
        raise click.BadParameter(f"{error}.") from error
    context.with_resource(within(bounds))
