"""What holds for all tests, whether one is run, a file of them, or all in many processes."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from threadpoolctl import threadpool_info


def test_no_example_has_a_deadline() -> None:
    """What one takes tells of what else the machine does."""
    assert settings.default is not None
    assert settings.default.deadline is None
    assert HealthCheck.too_slow in settings.default.suppress_health_check


def test_numpy_has_one_thread() -> None:
    """Tests run side by side, and threads over small matrices wait for each other."""
    assert {pool["num_threads"] for pool in threadpool_info()} <= {1}
