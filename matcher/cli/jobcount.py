"""How many worker processes a run has."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.results import Failure

MOST_JOBS = 4
"""Workers, unless told: each takes the memory of a model."""

FILES_PER_JOB = 50
"""Files that are scored in the time that one more worker takes to load the model."""


def jobs_for(found: Iterable[Path | Failure], given: int | None) -> int:
    """Return the number of worker processes, never more than there are files."""
    files = sum(isinstance(item, Path) for item in found)
    worth = min(1 + files // FILES_PER_JOB, _cores(), MOST_JOBS)
    return max(1, min(given or worth, files))


def _cores() -> int:
    """Return how many cores this process may use; where the system does not tell, all."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
