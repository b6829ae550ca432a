"""Measure what "unsure" beside a verdict is worth, on people that nothing was learned from.

    python -m benchmarks.sureness --data DIR [--rounds 3] [--no-write]

DIR holds eval/train.jsonl and the files it names. Predictions are those of benchmarks.crossed.
A verdict is wrong where it is not the one of the readers' mean label, and readers differ where
their labels do. The table is printed and written into docs/evaluation.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.baselines import LEVELS
from benchmarks.crossed import crossed_results
from benchmarks.labels import Labelled, load_labelled
from benchmarks.measures import Bools
from benchmarks.quality import ROOT, filled, truth_of
from benchmarks.tables import table
from matcher.results import MatchResult
from matcher.scoring.matching import SURE

PAGE = ROOT / "docs" / "evaluation.md"


def told_apart(unsure: Bools, told: Bools) -> list[float]:
    """Return three shares: of ``told`` that are unsure, of the unsure and of the sure told.

    Both have one shape; a share of nothing is nan.
    """
    return [_share(unsure, told), _share(told, unsure), _share(told, ~unsure)]


def _share(of: Bools, among: Bools) -> float:
    return float(of[among].mean()) if among.any() else float("nan")


def unsure_in(results: Sequence[MatchResult]) -> Bools:
    """Tell which verdicts of results are unsure, of shape (n, k)."""
    return np.array([[match.unsure for match in one.competencies] for one in results])


def wrong_in(entries: Sequence[Labelled], results: Sequence[MatchResult]) -> Bools:
    """Tell which verdicts are not those of the readers' mean labels, of shape (n, k)."""
    said = [[LEVELS[match.verdict] for match in one.competencies] for one in results]
    return np.asarray(np.array(said) != truth_of(entries, ids_of(results)).levels)


def differing(entries: Sequence[Labelled], ids: Sequence[str]) -> Bools:
    """Tell of which competencies readers give different labels, of shape (n, k)."""
    return np.array([[len(set(entry.readings[name])) > 1 for name in ids] for entry in entries])


def ids_of(results: Sequence[MatchResult]) -> list[str]:
    """Return the ids of the competencies, which all results have in one order."""
    return [match.competency.id for match in results[0].competencies]


def read_twice(entries: Sequence[Labelled], ids: Sequence[str]) -> Bools:
    """Tell which competencies two readers labelled or more, of shape (n, k)."""
    return np.array([[len(entry.readings[name]) > 1 for name in ids] for entry in entries])


def tabulated(entries: Sequence[Labelled], rounds: Sequence[Sequence[MatchResult]]) -> str:
    """Tabulate how many verdicts are unsure, and how many of what is wrong or disputed."""
    unsure = np.concatenate([unsure_in(one) for one in rounds])
    wrong = np.concatenate([wrong_in(entries, one) for one in rounds])
    differ = np.concatenate([differing(entries, ids_of(one)) for one in rounds])
    twice = np.concatenate([read_twice(entries, ids_of(one)) for one in rounds])
    head = ["verdicts", "how often", "... of the unsure", "... of the others", "unsure of them"]
    return table(
        head,
        [
            ["all", "", "", "", _percent(float(unsure.mean()))],
            _row("wrong", unsure, wrong),
            _row("readers differ, of those read twice", unsure[twice], differ[twice]),
        ],
    )


def _row(name: str, unsure: Bools, told: Bools) -> list[str]:
    among, of_unsure, of_others = told_apart(unsure, told)
    shares = (float(told.mean()), of_unsure, of_others, among)
    return [name, *map(_percent, shares)]


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--rounds", type=click.IntRange(1, 20), default=3, show_default=True)
@click.option("--no-write", is_flag=True, help="Print the table only.")
def main(data: Path, rounds: int, *, no_write: bool) -> None:
    """Measure what "unsure" is worth by cross-validation."""
    entries = load_labelled(data, "train")
    with threadpool_limits(1):
        results = list(crossed_results(entries, rounds))
    text = tabulated(entries, results)
    click.echo(f"unsure below {SURE:g}\n{text}")
    if not no_write:
        PAGE.write_text(filled(PAGE, {"sureness": text}), encoding="utf-8")


if __name__ == "__main__":
    main()
