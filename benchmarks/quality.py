"""Measure matcher and what else could be done, side by side, on the same résumés.

    pip install '.[dev]' -r benchmarks/requirements.txt
    python -m benchmarks.quality --data DIR [--split dev] [--no-write]

DIR holds eval/{train,dev}.jsonl and the files they name. Every method sees the same texts,
read beforehand, is fitted to the training set alone, and is timed on one thread. The tables
are printed and, for the development set, written between the markers of the documents.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from benchmarks.baselines import (
    BEST,
    CONSTANT,
    MINILM,
    MINILM_INDICATORS,
    OURS,
    Answer,
    Method,
    methods,
)
from benchmarks.labels import Labelled, load_labelled, quoted, words
from benchmarks.measures import (
    DEMONSTRATED,
    IN_WORDS,
    MEASURES,
    Answers,
    Floats,
    Truth,
    by_competency,
    interval,
    measure,
    reliability,
    resampled,
)
from matcher.datamodels import Resume
from matcher.estimator import RoleMatcher

ROOT = Path(__file__).parent.parent
FIGURE = Path(__file__).with_name("reliability.svg")
END = "<!-- end -->"
PUBLISHED = ("comparison", "intervals", "differences", "reliability")
WRITTEN = "dev"
WARM_UP = 3


@dataclass(frozen=True)
class Run:
    """What one method does on all résumés: its answers, their measures, seconds a résumé."""

    answers: Answers
    values: dict[str, float]
    draws: dict[str, Floats]
    cpu: float
    wall: float


def truth_of(labelled: Sequence[Labelled], ids: Sequence[str]) -> Truth:
    """Put labels into arrays, a column for each competency id."""
    return Truth(
        labels=np.array([[entry.labels[name] for name in ids] for entry in labelled]),
        fit=np.array([entry.fit for entry in labelled]),
        product=np.array([entry.group == "product" for entry in labelled]),
    )


def run(
    method: Method,
    labelled: Sequence[Labelled],
    resumes: Sequence[Resume],
    ids: Sequence[str],
) -> Run:
    """Let a method answer, on the clock, and measure what it says."""
    for resume in resumes[:WARM_UP]:
        method(resume)
    wall, cpu = time.perf_counter(), time.process_time()
    given = [method(resume) for resume in resumes]
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    found = [found_quotes(*pair, ids) for pair in zip(labelled, given, strict=True)]
    answers = Answers(
        probability=np.array([answer.probability for answer in given]),
        levels=np.array([answer.levels for answer in given]),
        overall=np.array([answer.overall for answer in given]),
        quoted=np.array(found),
    )
    truth = truth_of(labelled, ids)
    draws = resampled(truth, answers)
    return Run(answers, measure(truth, answers), draws, cpu / len(resumes), wall / len(resumes))


def found_quotes(entry: Labelled, answer: Answer, ids: Sequence[str]) -> list[float]:
    """Tell for each competency whether a quote is shown: 1 or 0, nan if none can be."""
    found = []
    for column, name in enumerate(ids):
        quotes = [words(quote) for quote in entry.quotes[name]]
        if not answer.shown or not quotes or entry.labels[name] < DEMONSTRATED:
            found.append(float("nan"))
            continue
        shown = [words(text) for text in answer.shown[column][:BEST]]
        found.append(float(any(quoted(q, passage) for q in quotes for passage in shown)))
    return found


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


def tabulate(runs: dict[str, Run], truth: Truth, ids: Sequence[str]) -> dict[str, str]:
    """Return every table by its name."""
    return {
        "comparison": comparison(runs),
        "intervals": intervals(runs),
        "differences": differences(runs),
        "reliability": reliabilities(runs, truth),
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


def filled(path: Path, contents: dict[str, str]) -> str:
    """Return a document with new contents between ``<!-- NAME -->`` and ``<!-- end -->``.

    Raises ValueError if the document does not hold a marker exactly once.
    """
    text = path.read_text(encoding="utf-8")
    for name, content in contents.items():
        before, *rest = text.split(f"<!-- {name} -->\n")
        if len(rest) != 1 or END not in rest[0]:
            message = (
                f"{path}: put <!-- {name} --> and {END} where that table goes, once; "
                f"the first stands there {len(rest)} times"
            )
            raise ValueError(message)
        text = f"{before}<!-- {name} -->\n{content}{END}{rest[0].partition(END)[2]}"
    return text


def write(tables: dict[str, str]) -> None:
    """Write every table where it is published, all of them or none."""
    model_card = f"{tables['alone']}\n{tables['competencies']}"
    texts = {
        ROOT / "README.md": {"quality": tables["alone"]},
        ROOT / "models" / "README.md": {"quality": model_card},
        ROOT / "benchmarks" / "README.md": {f"quality:{n}": tables[n] for n in PUBLISHED},
    }
    new = {path: filled(path, contents) for path, contents in texts.items()}
    for path, text in new.items():
        path.write_text(text, encoding="utf-8")


def main() -> None:
    """Measure everything, print the tables, and write them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with eval/")
    parser.add_argument("--split", default=WRITTEN, help=f"only {WRITTEN} is written")
    parser.add_argument("--no-write", action="store_true", help="print the tables only")
    arguments = parser.parse_args()
    matcher = RoleMatcher.load()
    ids = [competency.id for competency in matcher.profile_.competencies]
    training = load_labelled(arguments.data, "train")
    labelled = load_labelled(arguments.data, arguments.split)
    known, resumes = [e.read() for e in training], [e.read() for e in labelled]
    with threadpool_limits(1):
        fitted = methods(matcher, truth_of(training, ids).labels, known)
        runs = {name: run(method, labelled, resumes, ids) for name, method in fitted}
    truth = truth_of(labelled, ids)
    tables = tabulate(runs, truth, ids)
    for name, text in tables.items():
        print(f"{name}\n{text}")
    if arguments.split == WRITTEN and not arguments.no_write:
        write(tables)
        draw(runs, truth, FIGURE)


if __name__ == "__main__":
    main()
