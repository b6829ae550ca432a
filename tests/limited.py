"""Bounds for the time of a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import Protocol

import pytest

from matcher.settings import in_force, within


class Bounded(Protocol):
    """Lets some bounds hold for the rest of a test."""

    def __call__(self, **bounds: float) -> None:
        """Set the bounds of these names."""


@pytest.fixture
def bounded() -> Iterator[Bounded]:
    """Return a function that sets bounds until the test ends."""
    with ExitStack() as stack:
        yield lambda **bounds: stack.enter_context(within(replace(in_force(), **bounds)))
