"""What workers share over many files, of which one is likely to be in another language.

To import this module loads it, as :mod:`matcher.runs.preloaded` says.
"""

from __future__ import annotations

import gc
from contextlib import suppress

import matcher.runs.preloaded  # noqa: F401 -- to load what it loads
from matcher.errors import MatcherError
from matcher.estimator import RoleMatcher
from matcher.heard import know_languages
from matcher.runs.loaded import warm_to_many

know_languages()  # 84 MB, and half a second of the processor: once, and not for each worker
with suppress(MatcherError):  # as there
    warm_to_many(RoleMatcher.load())
gc.collect()
gc.freeze()
