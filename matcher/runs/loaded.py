"""Models ready for work: loaded, in one thread, and with what they load at first use."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from matcher.datamodels import Resume

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher

_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
WARMING = Resume("", "Experience\n- Led a team of eight engineers and coached three of them.")
"""A résumé to be warm by: what is used at the first one is loaded then."""


def ready(load: Callable[[], Sequence[RoleMatcher]]) -> Sequence[RoleMatcher]:
    """Return the models that ``load`` gives, warm: no file is to pay for that."""
    models = alone(load)
    warm(*models)
    return models


def alone(load: Callable[[], Sequence[RoleMatcher]]) -> Sequence[RoleMatcher]:
    """Return the models that ``load`` gives, which will work in one thread.

    Over a résumé threads of numpy only wait for each other.
    """
    keep_to_one_thread()
    models = load()
    if "numpy" in sys.modules and not _is_told():
        from threadpoolctl import threadpool_limits

        threadpool_limits(1)
    return models


def keep_to_one_thread() -> None:
    """Let numpy have no threads of its own, if it is not imported yet."""
    if "numpy" not in sys.modules:
        os.environ.update(dict.fromkeys(_THREADS, "1"))


def _is_told() -> bool:
    return all(os.environ.get(name) == "1" for name in _THREADS)


def warm(*models: RoleMatcher) -> None:
    """Let models load what they load at first use."""
    for model in models:
        model.match(WARMING)
