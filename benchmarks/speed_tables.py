"""The tables that benchmarks.speed publishes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

from benchmarks.speed_measures import CLAIMS, ONE, Rounds, middle, ratio
from benchmarks.speed_stages import STAGES
from benchmarks.tables import table


def methods_table(measured: Rounds, files: int) -> str:
    """Tabulate the methods: a dash where one could not be measured, and has no rounds.

    A rate with the start is that of a single run on ``files`` files.
    """
    head = ["method", "résumés/s", "least to most", "with start", "start, s"]
    head += ["CPU ms a résumé", "rate / one worker's", "MB a process", "rounds"]
    rows = []
    for name, rounds in measured.items():
        if not rounds:
            rows.append([name, *["—"] * (len(head) - 1)])
            continue
        wall, start = middle(rounds, "wall"), middle(rounds, "start")
        rates = sorted(1 / each.wall for each in rounds)
        rows.append(
            [
                name,
                f"{1 / wall:.1f}",
                f"{rates[0]:.1f} to {rates[-1]:.1f}",
                f"{files / (start + files * wall):.1f}",
                f"{start:.1f}",
                f"{1000 * middle(rounds, 'cpu'):.1f}",
                f"{ratio(measured[ONE], rounds, 'wall').value:.2f}",
                f"{middle(rounds, 'memory') / 2**20:.0f}",
                str(len(rounds)),
            ]
        )
    return table(head, rows)


def claims_table(measured: Rounds) -> str:
    """Tabulate what is asked of matcher, and whether every round, or none, is so."""
    rows = []
    for claim in CLAIMS:
        found = ratio(measured[claim.above], measured[claim.below], claim.kind)
        bound = f"at {'most' if claim.at_most else 'least'} {claim.asked:g}"
        span = f"{found.least:.2f} to {found.most:.2f}"
        rows.append([claim.text, bound, f"{found.value:.2f}", span, claim.met(found)])
    return table(["ratio", "asked", "found", "least to most", "met"], rows)


def stages_table(
    rounds: Sequence[Mapping[str, float]], names: Sequence[str], files: int
) -> str:
    """Tabulate the CPU time of stages, in seconds over ``files``, medians of rounds.

    A stage that no file came to took nothing.
    """
    seconds = {name: median(each.get(name, 0.0) for each in rounds) for name in names}
    total = sum(seconds.values())
    rows = [
        [name, f"{1000 * took / files:.2f}", f"{took / total:.1%}"]
        for name, took in seconds.items()
    ]
    rows.append(["all", f"{1000 * total / files:.2f}", f"{1:.0%}"])
    return table(["stage", "CPU ms a résumé", "share"], rows)


def tabulate(
    measured: Rounds, stages: Sequence[Mapping[str, float]], files: int, cores: int
) -> dict[str, str]:
    """Return every table by its name, each claim's verdict among them."""
    return {
        "methods": f"{files} PDFs of train, {cores} cores:\n\n"
        + methods_table(measured, files),
        "claims": claims_table(measured),
        "stages": stages_table(stages, STAGES, files),
    }
