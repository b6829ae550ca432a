"""Bounds that the environment may set."""

from __future__ import annotations

import math
import os
from typing import TypeVar

from matcher.errors import SettingError

PREFIX = "MATCHER_"
"""What the names of all variables begin with that the environment may set."""

OPTIONS = frozenset(
    {
        "ANY_LANGUAGE",
        "BLIND",
        "EXCEL",
        "EXPLAIN",
        "FORMAT",
        "FRESH",
        "JOBS",
        "MIN_SCORE",
        "MODEL",
        "OUTPUT",
        "PROFILE",
        "QUIET",
        "SAVE_PROFILE",
        "STRICT",
        "TOP",
        "VERBOSE",
    }
)
"""The names of those that stand for options of the command, and bound nothing."""

_Number = TypeVar("_Number", int, float)


def bound(name: str, default: _Number) -> _Number:
    """Return a bound: what the variable ``MATCHER_name`` of the environment says, or a default.

    It is read once, when what keeps to it is imported; workers are given it with the rest of
    the environment. Raises SettingError for what is no number above zero, or no whole one
    where the default is.
    """
    variable = PREFIX + name
    given = os.environ.get(variable)
    if given is None:
        return default
    kind = type(default)
    try:
        value = kind(given)
    except ValueError:
        value = kind(0)
    if not 0 < value < math.inf:
        whole = "whole number" if kind is int else "number"
        raise SettingError(f"{variable}={given!r}: expected a {whole} above 0")
    return value


def bounds_set() -> str:
    """Return which bounds the environment sets, and to what, a line each."""
    options = {PREFIX + name for name in OPTIONS}
    given = sorted(
        item
        for item in os.environ.items()
        if item[0].startswith(PREFIX) and item[0] not in options
    )
    return "".join(f"{name}={value}\n" for name, value in given)
