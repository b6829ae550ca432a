"""What the work on one file may take: for those who keep to it, and those who tell of it."""

from __future__ import annotations

SECONDS = 20.0
"""Wall-clock time, in seconds, that the work on one item may take. Neither waiting for a
process nor loading counts."""

MEMORY = 3 * 2**28
"""Address space, in bytes, that the work on one item may take beyond what its process held
when it was ready: a quarter of 3 GB, so that a process stays below 1.2 GB. It is known and
limited on Linux only."""

LOADING_SECONDS = 300.0
"""Time, in seconds, after which a process that has not loaded what it needs is given up."""

GRACE = 2.0
"""Seconds over its time after which a process ends itself, should its parent have died."""
