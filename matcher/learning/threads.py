"""One thread for what is learned."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from threadpoolctl import threadpool_limits

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


def one_thread(function: Callable[_Arguments, _Result]) -> Callable[_Arguments, _Result]:
    """Let a function compute in one thread.

    Over matrices of some hundred rows, threads only wait for each other: with two of them,
    on two cores that do other work too, to learn a small role took ten times as long.
    """

    @wraps(function)
    def alone(*args: _Arguments.args, **kwargs: _Arguments.kwargs) -> _Result:
        with threadpool_limits(limits=1):
            return function(*args, **kwargs)

    return alone
