"""At their first use: public names of a package are imported, patterns are compiled."""

from __future__ import annotations

import re
import sys
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, AnyStr, cast

from matcher.precompiled import precompiled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def at_first_use(package: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """Return the ``__getattr__`` of a package (PEP 562).

    ``homes`` tells for each public name in which module of the package it stands. A name is
    looked up once; any other raises AttributeError.
    """

    def look_up(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{package}.{homes[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return look_up


def late(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern that is compiled at its first use.

    For one that is long, or that few files need: together they take as long as a start.
    """
    return cast("re.Pattern[AnyStr]", Late(pattern, flags))


class Late:
    """Stands for a compiled pattern, and has its methods for its own from the first use on."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self._pattern, self._flags = pattern, int(flags)

    def source(self) -> tuple[str | bytes, int]:
        """Return the pattern that is compiled, and its flags."""
        return self._pattern, self._flags

    @cached_property
    def _compiled(self) -> re.Pattern[Any]:
        return precompiled(*self.source())

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- whatever a pattern has
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found
