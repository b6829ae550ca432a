"""Roles that nobody labelled: matcher before and now, beside TF-IDF and MiniLM.

    pip install '.[dev,vectors]'
    python -m benchmarks.any_role --data DIR [--train-only] [--ablation] [--no-write]

DIR holds roles/, descriptions with readers' requirements and what they found of them in
résumés, and eval/train.jsonl. On the training set each description is left out in turn of
what is learned; the development set is answered by what was learned from all of training.
Intervals are those of a bootstrap over descriptions. The tables are printed and written
between the markers of benchmarks/README.md.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import click
import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.quality import ROOT, filled
from benchmarks.role_ablation import ablations
from benchmarks.role_measures import RoleAnswers, drawn, figures_of
from benchmarks.role_methods import (
    Answering,
    Curved,
    Learner,
    Roles,
    passages_minilm,
    passages_tfidf,
)
from matcher.learning.anyrole import readings_of
from matcher.learning.requirements import READERS, RoleReading, read_roles
from matcher.learning.weighing import learn_general
from matcher.packaged import packaged_shared
from matcher.scoring.folder.sharedfiles import read_shared
from matcher.scoring.parts import Shared

BEFORE, OURS, MINILM = "matcher before", "matcher", "MiniLM, passages"
README = ROOT / "benchmarks" / "README.md"

Answers = list[RoleAnswers]
Table = Mapping[str, tuple[Answers, float]]
"""What each method said, and its CPU seconds a résumé."""


def learners(shared: Shared) -> dict[str, tuple[Learner, Curved | None]]:
    """Return what is compared, by name; each of the others with the cosines that it keeps."""

    def ours(readings: Sequence[RoleReading]) -> Answering:
        return Roles(shared, learn_general(readings))

    others = {
        "TF-IDF, passages": Curved(passages_tfidf(shared)),
        MINILM: Curved(passages_minilm()),
    }
    return {
        BEFORE: (lambda _: Roles(shared, None), None),
        **{name: (curved.learn, curved) for name, curved in others.items()},
        OURS: (ours, None),
    }


def answered(
    learner: Learner, readings: Sequence[RoleReading], asked: Sequence[RoleReading]
) -> tuple[Answers, float]:
    """Return answers to each role of ``asked``, learned from other roles' ``readings`` alone.

    Also the CPU seconds that a résumé took.
    """
    answers, spent = [], 0.0
    groups = dict.fromkeys(one.group for one in asked)
    overlap = not groups.keys().isdisjoint(one.group for one in readings)
    answering = None if overlap else learner(readings)
    for group in groups:
        own = [one for one in asked if one.group == group]
        answer = answering or learner([one for one in readings if one.group != group])
        answer(own[0])  # its role is made before the clock runs
        started = time.process_time()
        said = [answer(one) for one in own]
        spent += time.process_time() - started
        known = ~np.isnan(own[0].labels)
        answers.append(
            RoleAnswers(
                labels=np.array([one.labels[known] for one in own]),
                scores=np.array([one.scores[known] for one in said]),
                levels=np.array([one.levels[known] for one in said]),
                fit=np.array([one.fit for one in own]),
                overall=np.array([one.overall for one in said]),
            )
        )
    return answers, spent / len(asked)


def compared(
    shared: Shared, readings: Sequence[RoleReading], asked: Sequence[RoleReading]
) -> dict[str, tuple[Answers, float]]:
    """Let every method answer; those of one cosine learn from requirements of readers alone."""
    result = {}
    roles = [one for one in readings if one.form == READERS and not one.is_short]
    for name, (learner, curved) in learners(shared).items():
        answers, seconds = answered(learner, roles if curved else readings, asked)
        result[name] = answers, float(np.mean(curved.seconds)) if curved else seconds
    return result


def table_of(rows: Table, base: str) -> str:
    """Return a table of figures with intervals; CPU time is a multiple of that of ``base``."""
    names = list(figures_of(next(iter(rows.values()))[0]))
    lines = [f"| | {' | '.join(names)} | CPU time |", "| --- " * (len(names) + 2) + "|"]
    for label, (answers, seconds) in rows.items():
        figures, draws = figures_of(answers), drawn(answers)
        cells = [f"{figures[name]:.3f}<br>{_interval(draws[name])}" for name in names]
        lines.append(f"| {label} | {' | '.join(cells)} | {seconds / rows[base][1]:.2g} |")
    return "\n".join(lines) + "\n"


def _interval(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> str:
    low, high = np.nanquantile(values, [0.025, 0.975])
    return f"{low:.3f} to {high:.3f}"


def differences(rows: Table) -> str:
    """Return how far matcher is ahead of the others, paired by draws of descriptions."""
    ours = drawn(rows[OURS][0])
    names = list(ours)
    lines = [f"| matcher less | {' | '.join(names)} |", "| --- " * (len(names) + 1) + "|"]
    for label, (answers, _) in rows.items():
        if label != OURS:
            draws = drawn(answers)
            cells = [_interval(ours[name] - draws[name]) for name in names]
            lines.append(f"| {label} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


@click.command()
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--train-only", is_flag=True, help="Leave the development set alone.")
@click.option("--ablation", is_flag=True, help="Leave out one part at a time, on training.")
@click.option(
    "--vectors",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="For the ablation: the folder of what was shared before.",
)
@click.option("--no-write", is_flag=True, help="Print the tables only.")
def main(
    data: Path, vectors: Path | None, *, train_only: bool, ablation: bool, no_write: bool
) -> None:
    """Measure roles that nobody labelled."""
    shared = read_shared(packaged_shared())
    readings = readings_of(data, shared)
    asked = [one for one in readings if one.form == READERS and not one.is_short]
    tables = {}
    with threadpool_limits(1):
        if ablation:
            rows = ablations(answered, shared, data, readings, vectors)
            tables["any_role:ablation"] = table_of(rows, next(iter(rows)))
        else:
            rows = compared(shared, readings, asked)
            tables["any_role:train"] = f"{table_of(rows, BEFORE)}\n{differences(rows)}"
        if not train_only and not ablation:
            kept = read_roles(data / "roles", shared, "dev")
            rows = compared(shared, readings, [one for one in kept if one.form == READERS])
            tables["any_role:dev"] = f"{table_of(rows, BEFORE)}\n{differences(rows)}"
    for name, text in tables.items():
        print(f"{name}\n{text}")
    if not no_write:
        README.write_text(filled(README, tables), encoding="utf-8")


if __name__ == "__main__":
    main()
