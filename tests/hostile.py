"""Models that do what a file might make a model do, where workers find them."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from matcher.datamodels import Resume
from matcher.errors import ModelError, ResumeReadError
from matcher.results import MatchResult


def refuse() -> None:
    """Refuse, as a model does what holds no passage."""
    raise ResumeReadError("empty", "holds no passage to score")


ACTS: dict[str, Callable[[], object]] = {
    "blank": refuse,
    "crash": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "huge": lambda: bytes(2**40),
    "killed": lambda: os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM)),
    "leaves": lambda: os._exit(1),
    "slow": lambda: time.sleep(600),
    "sleepy": lambda: time.sleep(0.05),
}


class HostileModel:
    """Does as the name of the résumé says: what a file might do that nothing can bear."""

    def match(self, resume: Resume) -> MatchResult:
        """Give every résumé that survives the same score."""
        ACTS.get(resume.name.partition(".")[0].rstrip("0123456789"), int)()
        return MatchResult(resume.name, "Baker", 0.5, (), resume.warnings, resume)


class LazyModel(HostileModel):
    """Notes which process loads what is loaded at first use, and what is left of its time."""

    ready = False

    def match(self, resume: Resume) -> MatchResult:
        """Load, then score."""
        if not self.ready:
            left = signal.getitimer(signal.ITIMER_PROF)[0]
            with Path(".loads").open("a") as file:
                file.write(f"{os.getpid()} {left}\n")
        self.ready = True
        return super().match(resume)


class Damaged:
    """Bears the résumé that it is warmed with, and no other."""

    def match(self, resume: Resume) -> MatchResult:
        """Raise over a file."""
        if resume.name:
            raise ModelError("vectors are damaged")
        return MatchResult("", "Baker", 0.5, ())


def no_model() -> HostileModel:
    """Fail to load."""
    raise ModelError("no model here")
