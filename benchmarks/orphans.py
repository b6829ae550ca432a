"""What a command leaves behind, waited for here, so that its time is counted. Linux only."""

from __future__ import annotations

import ctypes
import os
import resource

_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER: orphans are waited for here


def adopt_orphans() -> None:
    """Let this process be the parent of what its children leave behind."""
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)


def orphans_ended() -> int:
    """Wait for what a command has left behind; return the most bytes that a child has held."""
    while True:
        try:
            os.wait()
        except ChildProcessError:
            return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
