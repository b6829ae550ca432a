"""The general model with one part left out at a time, on descriptions not learned from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.role_measures import RoleAnswers
from benchmarks.role_methods import Answering, Learner, Roles
from matcher.learning.anyrole import readings_of
from matcher.learning.requirements import PACKAGED, READERS, RoleReading
from matcher.learning.weighing import AXES, learn_general
from matcher.scoring.folder.sharedfiles import read_shared
from matcher.scoring.general.traces import RISING
from matcher.scoring.general.wanted import OWN
from matcher.scoring.parts import Shared

Readings = Sequence[RoleReading]
Answered = tuple[list[RoleAnswers], float]
Answer = Callable[[Learner, Readings, Readings], Answered]

COVERAGE = tuple(n for n in RISING if n.split()[0] in ("name", "text", "passages", "rarest"))
TITLE = ("title", "near title")
PLACE = ("near title", "near others")
SINGLE = ("semantic of name", "semantic of texts")
FEWER = (10, 5)
"""How many other descriptions are learned from, at most."""


def without(reading: RoleReading, columns: Sequence[str]) -> RoleReading:
    """Return a reading of which some numbers are zero: nothing is learned for them."""
    kept = np.array([name not in columns for name in RISING], dtype=np.float64)
    traces = reading.traces
    rows = {name: getattr(traces, name) * kept for name in ("rising", "uncopied", "alone")}
    traces = traces._replace(**rows)
    own = reading.wanted.own * np.array([name not in columns for name in OWN], dtype=np.float64)
    wanted = reading.wanted._replace(own=own)
    if set(COVERAGE) <= set(columns):
        beside = traces.beside
        near = beside.near * np.array([1.0, 1.0, 0.0])
        beside = beside._replace(near=near, found=beside.found * 0.0)
        traces = traces._replace(beside=beside)
    return replace(reading, traces=traces, wanted=wanted)


def ablations(
    answer: Answer, shared: Shared, data: Path, readings: Readings, vectors: Path | None
) -> dict[str, Answered]:
    """Return the answers of the whole model, and of those with a part left out, by name.

    ``vectors`` is the folder of what was shared before, if there is one.
    """
    asked = [one for one in readings if one.form == READERS and not one.is_short]

    def learner(
        columns: Sequence[str] = (), *, own: bool = True, titles: bool = True
    ) -> Learner:
        def learn(some: Readings) -> Answering:
            masked = [without(one, columns) for one in some]
            if not own:
                masked = [_without_own(one) for one in masked]
            general = learn_general(masked, n_axes=AXES if own else 0)
            return Roles(shared, general, titles_count=titles)

        return learn

    parts = {
        "all": learner(),
        "no coverage of words": learner(COVERAGE),
        "nothing of the requirement alone": learner(own=False),
        "no place of a requirement in its role": learner(PLACE),
        "no cosines with name and with all texts": learner(SINGLE),
        "no role title": learner(TITLE, titles=False),
        **{f"{count} descriptions": _fewer(learner(), count) for count in FEWER},
    }
    result = {name: answer(each, readings, asked) for name, each in parts.items()}
    if vectors is not None:
        old = read_shared(vectors)
        known = readings_of(data, old)

        def learn_old(some: Readings) -> Answering:
            return Roles(old, learn_general(some))

        own = [one for one in known if one.form == READERS and not one.is_short]
        result["vectors as before"] = answer(learn_old, known, own)
    return result


def _without_own(reading: RoleReading) -> RoleReading:
    wanted = reading.wanted._replace(own=reading.wanted.own * 0.0)
    return replace(reading, wanted=wanted)


def _fewer(learner: Learner, count: int) -> Learner:
    """Return what learns from the first ``count`` descriptions and the packaged role."""

    def learn(readings: Readings) -> Answering:
        groups = dict.fromkeys(one.group for one in readings if one.form != PACKAGED)
        kept = {*list(groups)[:count], PACKAGED}
        return learner([one for one in readings if one.group in kept])

    return learn
