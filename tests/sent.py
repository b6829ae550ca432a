"""Functions that are sent to workers with all that they need, also those of a test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cloudpickle


class Sent:
    """A function of any kind, taken apart when it is sent and put together later."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function: Callable[..., Any] | None = function

    def __call__(self, *arguments: Any) -> Any:  # noqa: ANN401
        """Call the function."""
        if self._function is None:
            self._function = cloudpickle.loads(self._packed)
        return self._function(*arguments)

    def __getstate__(self) -> bytes:
        """Take the function apart."""
        return cloudpickle.dumps(self._function)

    def __setstate__(self, packed: bytes) -> None:
        """Keep the parts."""
        self._function, self._packed = None, packed
