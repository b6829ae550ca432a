"""What benchmarks.speed measures of each method, in which ratios, and what is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.speed_process import Usage

ONE, TWO = "matcher, one worker", "matcher, two workers"
IN_PROCESS, READING = "matcher, in process", "... reading alone"
DOCUMENTS = "spaCy md vectors, whole documents"
MINILM = "MiniLM, {} thread{}, résumé by résumé"
AT_ONCE = "MiniLM, {} thread{}, all passages at once"
MINILM_ONE, MINILM_TWO = MINILM.format("one", ""), MINILM.format("two", "s")
AT_ONCE_ONE, AT_ONCE_TWO = AT_ONCE.format("one", ""), AT_ONCE.format("two", "s")


@dataclass(frozen=True)
class Measured:
    """What one run of a method took.

    ``start`` is the seconds until the files that count began: loading, and the first files;
    ``wall`` and ``cpu`` are seconds a résumé from then on; ``memory`` is the most that one of
    its processes held, in bytes.
    """

    start: float
    wall: float
    cpu: float
    memory: int


@dataclass(frozen=True)
class Ratio:
    """The median of the ratios of rounds, and the least and the most of them."""

    value: float
    least: float
    most: float


@dataclass(frozen=True)
class Claim:
    """What is asked: that ``above`` takes so many times, or at most so many, of ``below``."""

    text: str
    above: str
    below: str
    kind: str
    asked: float
    at_most: bool = False

    def met(self, ratio: Ratio) -> str:
        """Return yes or no, or unclear if it depends on the round."""
        sign = -1 if self.at_most else 1
        met = [sign * (each - self.asked) >= 0 for each in (ratio.least, ratio.most)]
        return "yes" if all(met) else "no" if not any(met) else "unclear"


CLAIMS = (
    Claim("rate of one worker / MiniLM, one thread", AT_ONCE_ONE, ONE, "wall", 8),
    Claim("rate of two workers / MiniLM, two threads", AT_ONCE_TWO, TWO, "wall", 8),
    Claim("rate of two workers / one", ONE, TWO, "wall", 1.7),
    Claim("CPU time of one worker / reading alone", ONE, READING, "cpu", 2.5, at_most=True),
)
"""Rates are those of the steady state; a method with more time has the lesser rate."""

Rounds = Mapping[str, Sequence[Measured]]
"""What the rounds of each method took, by its name."""


def between(few: Usage, all_: Usage, files: int) -> Measured:
    """Tell what files took that one run of a command had and another had not.

    ``files`` is how many. What both runs had is the start.
    """
    return Measured(
        start=few.wall,
        wall=(all_.wall - few.wall) / files,
        cpu=(all_.cpu - few.cpu) / files,
        memory=all_.memory,
    )


def told(usage: Usage, took: Mapping[str, float], files: int) -> Measured:
    """Tell what ``files`` took that a process timed by itself; the rest is its start."""
    start = usage.wall - took["wall"]
    return Measured(start, took["wall"] / files, took["cpu"] / files, usage.memory)


def middle(rounds: Sequence[Measured], kind: str) -> float:
    """Return the median over rounds of one of the fields of Measured."""
    return float(median(getattr(each, kind) for each in rounds))


def ratio(above: Sequence[Measured], below: Sequence[Measured], kind: str) -> Ratio:
    """Compare what two methods took in the same round, by one of the fields of Measured.

    The speed of a machine drifts from round to round, by half on a shared one.
    """
    ratios = [
        getattr(one, kind) / getattr(other, kind)
        for one, other in zip(above, below, strict=False)  # others run in fewer rounds
    ]
    return Ratio(median(ratios), min(ratios), max(ratios))
