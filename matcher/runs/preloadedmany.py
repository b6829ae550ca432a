"""What workers share over many files, of which one is likely to be in another language.

To import this module loads it, as :mod:`matcher.runs.preloaded` says.
"""

from __future__ import annotations

import gc

import matcher.runs.preloaded  # noqa: F401 -- to load what it loads
from matcher.heard import know_languages

know_languages()  # 84 MB, and half a second of the processor: once, and not for each worker
gc.collect()
gc.freeze()
