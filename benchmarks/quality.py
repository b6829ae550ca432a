"""Measure matcher and what else could be done, side by side, on the same résumés.

    pip install '.[dev,vectors]' -r benchmarks/requirements.txt
    python -m benchmarks.quality --data DIR [--split dev] [--no-write]

DIR holds eval/{train,dev}.jsonl and the files they name. Every method sees the same texts,
read beforehand, is fitted to the training set alone, and is timed on one thread. The tables
are printed and, for the development set, written between the markers of the documents.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.baselines import BEST, Answer, Method, methods
from benchmarks.labels import Labelled, load_labelled
from benchmarks.measures import DEMONSTRATED, Answers, Truth, measure, resampled
from benchmarks.tables import Run, draw, tabulate
from matcher.datamodels import Resume
from matcher.estimator import RoleMatcher
from matcher.learning.labelled import quoted, words
from matcher.sections import split_passages

ROOT = Path(__file__).parent.parent
FIGURE = Path(__file__).with_name("reliability.svg")
END = "<!-- end -->"
PUBLISHED = ("comparison", "intervals", "differences", "reliability", "lengths")
WRITTEN = "dev"
WARM_UP = 3


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
    passages = np.array([len(split_passages(resume)) for resume in resumes])
    tables = tabulate(runs, truth, ids, passages)
    for name, text in tables.items():
        print(f"{name}\n{text}")
    if arguments.split == WRITTEN and not arguments.no_write:
        write(tables)
        draw(runs, truth, FIGURE)


if __name__ == "__main__":
    main()
