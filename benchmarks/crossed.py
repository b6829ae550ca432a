"""Measure the packaged role on people it was not learned from: cross-validation on train.

    python -m benchmarks.crossed --data DIR [--rounds 3] [--no-write]

DIR holds eval/train.jsonl and the files it names. The labelled résumés are cut into five
parts, alike in how many competencies people have; all that is learned is learned from four
parts and meets the fifth through the product itself. That is done again with other cuts;
figures are of all rounds together, and an interval is of 1,000 draws of people. The tables
are printed and written into benchmarks/README.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click
import numpy as np
from sklearn.model_selection import StratifiedKFold
from threadpoolctl import threadpool_limits

from benchmarks.baselines import LEVELS, Answer
from benchmarks.labels import Labelled, load_labelled
from benchmarks.measures import MEASURES, Answers, Floats, Truth, precision, recall
from benchmarks.quality import filled, found_quotes, truth_of
from benchmarks.tables import IN_WORDS, number, span, table
from matcher.learning import learn_all_of
from matcher.learning.gathered import gather
from matcher.learning.labelled import read_unrelated
from matcher.packaged import packaged_profile, packaged_shared
from matcher.results import MatchResult
from matcher.roles.profiles import RoleProfile
from matcher.scoring.folder.sharedfiles import read_shared
from matcher.scoring.matching import match_resume
from matcher.scoring.model import Model
from matcher.scoring.role import LearnedRole

PAGE = Path(__file__).with_name("README.md")
PARTS, DRAWS = 5, 1000
STRATA = (1, 4, 7, 10)
"""Of how many competencies a résumé has."""

Score = Callable[[Truth, Answers], float]
Answered = list[tuple[Truth, Answers]]


def crossed(entries: Sequence[Labelled], rounds: int) -> Answered:
    """Return what readers and models that know the others say, for each round."""
    ids = [each.id for each in RoleProfile.from_file(packaged_profile()).competencies]
    truth = truth_of(entries, ids)
    return [(truth, _answers(entries, said, ids)) for said in crossed_results(entries, rounds)]


def crossed_results(entries: Sequence[Labelled], rounds: int) -> Iterator[list[MatchResult]]:
    """Yield for each round the result of each résumé, by a model that knows the others."""
    profile = RoleProfile.from_file(packaged_profile())
    ids = [each.id for each in profile.competencies]
    model = Model(read_shared(packaged_shared()), LearnedRole(), profile)
    known = [entry.learnable() for entry in entries]
    unrelated = read_unrelated(packaged_profile().with_name("unrelated.md"))
    (part,) = model.parts
    data = gather(known, unrelated, part)
    others, truth = np.arange(len(known), len(data.labels)), truth_of(entries, ids)
    strata = np.digitize(truth.present.sum(axis=1), STRATA)
    for seed in range(rounds):
        results: dict[int, MatchResult] = {}
        cuts = StratifiedKFold(PARTS, shuffle=True, random_state=seed).split(strata, strata)
        with click.progressbar(cuts, length=PARTS, label=f"round {seed + 1}") as bar:
            for rest, held in bar:
                learned = learn_all_of(model, data.of(np.concatenate([rest, others]).tolist()))
                results |= {n: match_resume(learned, known[n].resume) for n in held.tolist()}
        yield [results[number] for number in range(len(known))]


def _answers(
    entries: Sequence[Labelled], results: Sequence[MatchResult], ids: Sequence[str]
) -> Answers:
    given = [
        Answer(
            probability=np.array([each.score for each in one.competencies]),
            levels=np.array([LEVELS[each.verdict] for each in one.competencies]),
            overall=one.score,
            shown=tuple(tuple(e.text for e in each.evidence) for each in one.competencies),
        )
        for one in results
    ]
    pairs = zip(entries, given, strict=True)
    return Answers(
        probability=np.array([one.probability for one in given]),
        levels=np.array([one.levels for one in given]),
        overall=np.array([one.overall for one in given]),
        quoted=np.array([found_quotes(*pair, ids) for pair in pairs]),
    )


def figures(answered: Answered, scores: dict[str, Score]) -> dict[str, tuple[float, Floats]]:
    """Return each score, averaged over rounds, and the same on people drawn anew."""
    generator = np.random.default_rng(0)
    size = len(answered[0][0].fit)
    draws = [generator.integers(0, size, size) for _ in range(DRAWS)]
    found = {}
    for name, score in scores.items():
        value = float(np.mean([score(*one) for one in answered]))
        truth, answers = answered[0]  # rounds differ less than people do
        again = [score(truth.take(rows), answers.take(rows)) for rows in draws]
        found[name] = value, np.array(again)
    return found


def of_verdicts() -> dict[str, Score]:
    """Return precision and recall of each verdict, by name."""

    def scored(kind: Callable[[Truth, Answers, int], float], level: int) -> Score:
        return lambda truth, answers: kind(truth, answers, level)

    return {
        f"{kind.__name__} of {name}": scored(kind, level)
        for name, level in sorted(LEVELS.items(), key=lambda pair: -pair[1])
        for kind in (precision, recall)
    }


def by_competency(answered: Answered, names: Sequence[str]) -> Iterator[list[str]]:
    """Yield a row a competency: precision and recall of each verdict."""
    for column, name in enumerate(names):
        alone = [(_only(t, column), _said(a, column)) for t, a in answered]
        values = [np.mean([s(*one) for one in alone]) for s in of_verdicts().values()]
        yield [name, *(number(float(value), ".2f") for value in values)]


def _only(truth: Truth, column: int) -> Truth:
    return Truth(truth.labels[:, [column]], truth.fit, truth.product)


def _said(answers: Answers, column: int) -> Answers:
    one = [column]
    return Answers(
        answers.probability[:, one],
        answers.levels[:, one],
        answers.overall,
        answers.quoted[:, one],
    )


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--rounds", type=click.IntRange(1, 20), default=3, show_default=True)
@click.option("--no-write", is_flag=True, help="Print the tables only.")
def main(data: Path, rounds: int, *, no_write: bool) -> None:
    """Measure the packaged role by cross-validation."""
    entries = load_labelled(data, "train")
    with threadpool_limits(1):
        answered = crossed(entries, rounds)
    whole = figures(answered, MEASURES | of_verdicts())
    product = sum(entry.group == "product" for entry in entries)
    worded = {name: words.format(product=product) for name, (words, _) in IN_WORDS.items()}
    rows = [
        [worded.get(name, name), number(value), span(draws)]
        for name, (value, draws) in whole.items()
    ]
    names = [each.name for each in RoleProfile.from_file(packaged_profile()).competencies]
    tables = {
        "crossed:whole": table(["", "", "95 % interval"], rows),
        "crossed:competencies": table(
            ["", *of_verdicts()], list(by_competency(answered, names))
        ),
    }
    for name, text in tables.items():
        click.echo(f"{name}\n{text}")
    if not no_write:
        PAGE.write_text(filled(PAGE, tables), encoding="utf-8")


if __name__ == "__main__":
    main()
