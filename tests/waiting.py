"""What a test waits for, and what it may cost: a condition, and the time of the processor.

No test asserts how long something takes by the clock on the wall: a machine that does other
things as well is slow.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

GUARD = 120.0
"""Seconds after which a test gives up what hangs. No test is about them."""


def eventually(condition: Callable[[], object]) -> None:
    """Wait until a condition holds."""
    give_up = time.monotonic() + GUARD
    while not condition():
        if time.monotonic() > give_up:
            pytest.fail("waited in vain")
        time.sleep(0.01)


@contextmanager
def costs_at_most(seconds: float) -> Iterator[None]:
    """Fail if the body takes more of the processor's time."""
    start = time.process_time()
    yield
    cost = time.process_time() - start
    if cost > seconds:
        pytest.fail(f"took {cost:.1f} seconds of the processor, not {seconds:g}")
