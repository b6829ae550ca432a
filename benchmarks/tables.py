"""The tables and the figure that benchmarks.quality publishes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from benchmarks.baselines import CONSTANT, MINILM, MINILM_INDICATORS, OURS
from benchmarks.measures import (
    MEASURES,
    Answers,
    Floats,
    Integers,
    Truth,
    by_competency,
    interval,
    reliability,
)
from matcher.scoring.calibration import PRESENT

LENGTHS = (25, 40, 60, 100)
"""Numbers of passages from which on a résumé belongs to the next band."""


IN_WORDS = {
    "accuracy": (
        "accuracy, present against missing",
        "always saying what is commonest: {commonest:.2f}",
    ),
    "AUC": ("area under the ROC curve, mean of competencies", "0.5 is chance"),
    "missing F1": ("F1 of what is missing", ""),
    "missing F1, product": (
        "F1 of what is missing, {product} product people",
        "the hardest: most is there",
    ),
    "kappa": ("three levels, quadratic kappa", "1 is full agreement"),
    "fit": ("overall score against overall fit, Spearman", ""),
    "ECE": ("expected calibration error", "0 is best"),
    "quote in 3": (
        "a reader's quote among the three passages shown",
        "where it is demonstrated",
    ),
}
"""What each measure is called where one method stands alone, and a note on it."""


@dataclass(frozen=True)
class Run:
    """What one method does on all résumés: its answers, their measures, seconds a résumé."""

    answers: Answers
    values: dict[str, float]
    draws: dict[str, Floats]
    cpu: float
    wall: float


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Write a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def number(value: float, form: str = ".3f") -> str:
    """Write a number; a dash stands for nan."""
    return "—" if np.isnan(value) else format(value, form)


def span(values: Floats, form: str = ".3f") -> str:
    """Write the 95 % interval of bootstrap draws."""
    low, high = interval(values)
    return "—" if np.isnan(low) else f"{low:{form}} to {high:{form}}"


def comparison(runs: dict[str, Run]) -> str:
    """Tabulate every method's measures, and its time as a multiple of matcher's."""
    ours = runs[OURS]
    rows = [
        [
            name,
            *(number(each.values[key]) for key in MEASURES),
            f"{each.cpu / ours.cpu:.2g}",
            f"{each.wall / ours.wall:.2g}",
        ]
        for name, each in runs.items()
    ]
    return table(["method", *MEASURES, "CPU time", "wall time"], rows)


def intervals(runs: dict[str, Run]) -> str:
    """Tabulate the 95 % interval of each measure of each method."""
    rows = [[name, *(span(each.draws[key]) for key in MEASURES)] for name, each in runs.items()]
    return table(["method", *MEASURES], rows)


def differences(runs: dict[str, Run]) -> str:
    """Tabulate how far matcher is ahead of MiniLM, drawn in pairs."""
    others = (MINILM, MINILM_INDICATORS)
    head = ["matcher less"]
    for other in others:
        head += [other, "95 % interval"]
    rows = []
    for key in MEASURES:
        row = [key]
        for other in others:
            ahead = runs[OURS].values[key] - runs[other].values[key]
            drawn = runs[OURS].draws[key] - runs[other].draws[key]
            row += [number(ahead, "+.3f"), span(drawn, "+.3f")]
        rows.append(row)
    return table(head, rows)


def alone(runs: dict[str, Run], truth: Truth) -> str:
    """Tabulate matcher's own measures, each in words."""
    known = {
        "commonest": runs[CONSTANT].values["accuracy"],
        "product": int(truth.product.sum()),
    }
    ours = runs[OURS]
    rows = [
        [
            name.format(**known),
            number(ours.values[key]),
            span(ours.draws[key]),
            note.format(**known),
        ]
        for key, (name, note) in IN_WORDS.items()
    ]
    return table(["measure", "value", "95 % interval", ""], rows)


def competencies(runs: dict[str, Run], truth: Truth, ids: Sequence[str]) -> str:
    """Tabulate matcher competency by competency."""
    columns = by_competency(truth, runs[OURS].answers)
    rows = [
        [name, f"{each.present:.2f}", f"{each.accuracy:.3f}", number(each.auc)]
        for name, each in zip(ids, columns, strict=True)
    ]
    return table(["competency", "present", "accuracy", "AUC"], rows)


def reliabilities(runs: dict[str, Run], truth: Truth) -> str:
    """Tabulate what matcher's scores promise and what is there."""
    rows = [
        [f"{each.low:.1f}", f"{each.predicted:.3f}", f"{each.present:.3f}", str(each.cells)]
        for each in reliability(truth, runs[OURS].answers)
    ]
    return table(["score from", "mean score", "present", "cells"], rows)


def lengths(runs: dict[str, Run], truth: Truth, passages: Integers) -> str:
    """Tabulate what matcher's scores promise to short and to long résumés."""
    given = runs[OURS].answers.probability
    bands = np.digitize(passages, LENGTHS)
    names = [f"under {LENGTHS[0]}"]
    names += [f"{low} to {high - 1}" for low, high in pairwise(LENGTHS)]
    names += [f"{LENGTHS[-1]} and more"]
    rows = []
    for band in np.unique(bands).tolist():
        inside = bands == band
        said, present = given[inside], truth.present[inside]
        rows.append(
            [
                names[band],
                str(int(inside.sum())),
                f"{said.mean():.3f}",
                f"{present.mean():.3f}",
                f"{((said >= PRESENT) == present).mean():.3f}",
            ]
        )
    return table(["passages", "résumés", "mean score", "present", "accuracy"], rows)


def tabulate(
    runs: dict[str, Run], truth: Truth, ids: Sequence[str], passages: Integers
) -> dict[str, str]:
    """Return every table by its name; ``passages`` counts those of each résumé."""
    return {
        "comparison": comparison(runs),
        "intervals": intervals(runs),
        "differences": differences(runs),
        "reliability": reliabilities(runs, truth),
        "lengths": lengths(runs, truth, passages),
        "alone": alone(runs, truth),
        "competencies": competencies(runs, truth, ids),
    }


def draw(runs: dict[str, Run], truth: Truth, path: Path) -> None:
    """Draw the reliability curves of matcher and of MiniLM; the same bytes each time."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context({"svg.hashsalt": "matcher", "svg.fonttype": "none"}):
        figure = Figure(figsize=(4.5, 4.2), layout="constrained")
        axes = figure.add_subplot()
        axes.plot([0, 1], [0, 1], color="0.7", linestyle=":", label="perfect")
        for name, style in ((OURS, "o-"), (MINILM, "s--")):
            bins = reliability(truth, runs[name].answers)
            axes.plot([b.predicted for b in bins], [b.present for b in bins], style, label=name)
        axes.set(xlabel="mean score of a tenth", ylabel="share that is present")
        axes.legend(frameon=False)
        figure.savefig(path, metadata={"Date": None, "Creator": None})
