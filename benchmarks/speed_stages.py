"""Where matcher's time goes: its stages timed in process, without sampling.

    python -m benchmarks.speed_stages < request.json

The functions where a stage begins are wrapped by a clock that counts what each takes, less
what a stage inside it takes. What no other stage claims of reading is layout; of matching,
scoring.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, ParamSpec, TypeVar
from unittest.mock import patch

if TYPE_CHECKING:
    from matcher import RoleMatcher

Arguments = ParamSpec("Arguments")
Value = TypeVar("Value")

LAYOUT, SCORING, JSON = "reading: layout", "scoring", "JSON"
TARGETS = {
    "matcher.readers.pdf.engine:page_contents": "reading: what pages paint",
    "matcher.text:clean": "reading: cleaning the text",
    "matcher.scoring.comparing:split_passages": "sections and passages",
    "matcher.scoring.vectorizers:LexicalVectorizer.counted": "TF-IDF vectors",
    "matcher.scoring.vectorizers:SemanticVectorizer.transform": "spaCy vectors",
}
"""Where a stage begins, as ``module:name``, and what it is called."""

_FIRST, *_REST = TARGETS.values()
STAGES = (_FIRST, LAYOUT, *_REST, SCORING, JSON)
"""Every stage, in the order of the work."""


class Clock:
    """Counts the seconds of stages; a stage inside another stops the outer one's count.

    ``now`` tells the time in seconds: the CPU time of this process, unless given.
    """

    def __init__(self, now: Callable[[], float] = time.process_time) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._now = now
        self._open: list[str] = []
        self._since = 0.0

    def _charge(self) -> None:
        now = self._now()
        if self._open:
            self.seconds[self._open[-1]] += now - self._since
        self._since = now

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what is done inside for a stage."""
        self._charge()
        self._open.append(name)
        try:
            yield
        finally:
            self._charge()
            self._open.pop()

    def timed(
        self, name: str, function: Callable[Arguments, Value]
    ) -> Callable[Arguments, Value]:
        """Return the function, counted for a stage whenever it is called."""

        @wraps(function)
        def call(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Value:
            with self.stage(name):
                return function(*args, **kwargs)

        return call


@contextmanager
def wrapped(clock: Clock) -> Iterator[None]:
    """Count the calls of :data:`TARGETS`; AttributeError if one is there no more."""
    with ExitStack() as stack:
        for target, name in TARGETS.items():
            module, _, path = target.partition(":")
            owner_path, _, attribute = path.rpartition(".")
            owner = import_module(module)
            owner = attrgetter(owner_path)(owner) if owner_path else owner
            timed = clock.timed(name, getattr(owner, attribute))
            stack.enter_context(patch.object(owner, attribute, timed))
        yield


def match(model: RoleMatcher, paths: list[str], clock: Clock) -> None:
    """Match files as the command does, stage by stage; those refused are passed over."""
    from matcher import MatcherError, read_resume, render

    for path in paths:
        try:
            with clock.stage(LAYOUT):
                resume = read_resume(path)
            with clock.stage(SCORING):
                result = model.match(resume)
            with clock.stage(JSON):
                render([result], "jsonl")
        except MatcherError:
            continue


def main() -> None:
    """Warm up, match on the clock, and tell the seconds of each stage."""
    from threadpoolctl import threadpool_limits

    from matcher import RoleMatcher

    asked = json.load(sys.stdin)
    threadpool_limits(1)
    model, clock = RoleMatcher.load(), Clock()
    with wrapped(clock):
        match(model, asked["warm"], clock)
        clock.seconds.clear()
        match(model, asked["timed"], clock)
    print(json.dumps(clock.seconds))


if __name__ == "__main__":
    main()
