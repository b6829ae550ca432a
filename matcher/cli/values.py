"""Values of options that click lets pass: each is returned, or is wrong usage."""

from __future__ import annotations

import math
from typing import TypeVar

import click

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
