"""What workers share: the packages and the packaged vectors, loaded before they are copied.

To import this module loads them. It is for the server of processes alone, which does nothing
else, and has no threads, those of numpy neither.
"""

from __future__ import annotations

import gc
from contextlib import suppress

from matcher.errors import MatcherError
from matcher.runs.workers.child import silence


def _load() -> None:
    from matcher.runs.loaded import keep_to_one_thread, warm

    keep_to_one_thread()
    import pebble  # noqa: F401 -- a tenth of a second for each worker, asyncio above all

    from matcher.estimator import RoleMatcher
    from matcher.scoring.folder import keep_packaged

    with suppress(MatcherError):  # a worker that needs what is damaged will say so
        keep_packaged()
        warm(RoleMatcher.load())
    gc.collect()
    gc.freeze()


silence()  # so is a worker, also one that is started while the command ends
_load()
