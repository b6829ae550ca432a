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
_SELDOM = Resume(
    "",
    """Objective
Seeking a position in which I can grow, and hoping to become a head of department next year.

Summary
I have not managed a budget, am not responsible for staff and have no experience of sales.
Without any training in law; never led a team. Barely involved in planning: none.

Experience
- My manager led the rollout (2019 – 2021), and the plan was written by my supervisor.
- The company, which is known for its ovens, was advised by our team; I watched how others sold.
- Trained by a senior engineer, e.g. in C++ & R&D, who was keen to teach: see www.example.org.
- Will start a course in statistics soon, and currently learning “Python”/SQL…
""",
)
"""A résumé with what one in three has somewhere, for what is used then to be loaded."""


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


def warm_to_many(model: RoleMatcher) -> None:
    """Let a model load what it loads for one in three of many résumés."""
    model.match(_SELDOM)
