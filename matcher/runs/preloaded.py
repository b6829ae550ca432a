"""What workers share: the packages and the packaged vectors, loaded before they are copied.

To import this module loads them. It is for the server of processes alone, which does nothing
else, and has no threads, those of numpy neither.
"""

from __future__ import annotations

import gc
import os
from contextlib import suppress

from matcher.errors import MatcherError
from matcher.runs.workers.child import silence


def _load() -> None:
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"  # before numpy is imported

    from matcher.estimator import RoleMatcher
    from matcher.runs.batch import warm

    with suppress(MatcherError):  # a worker that needs what is damaged will say so
        warm(RoleMatcher.load())
    gc.collect()
    gc.freeze()


silence()  # so is a worker, also one that is started while the command ends
_load()
