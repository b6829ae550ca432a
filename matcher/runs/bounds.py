"""What the work on one file may take: for those who keep to it, and those who tell of it."""

from __future__ import annotations

from matcher.settings import bound

SECONDS = bound("SECONDS", 20.0)
"""Time of the processor, in seconds, that the work on one item may take. What else the
machine does has no part in it, and neither have waiting for a process and loading."""

WALL_SECONDS = bound("WALL_SECONDS", 300.0)
"""Time by the clock, in seconds, that it may take: for what waits and does not compute, and
where the system tells no process's time (Windows)."""

ROLE_SHARE = bound("ROLE_SHARE", 0.1)
"""By which share of themselves both grow with each further role that a file is matched with."""

MEMORY = bound("MEMORY", 3 * 2**28)
"""Address space, in bytes, that the work on one item may take beyond what its process held
when it was ready: a quarter of 3 GB, so that a process stays below 1.2 GB. It is known and
limited on Linux only."""

LOADING_SECONDS = bound("LOADING_SECONDS", 300.0)
"""Time by the clock, in seconds, after which a process that has not loaded what it needs is
given up."""

GRACE = 2.0
"""Seconds over its time after which a process ends itself, should its parent have died."""
