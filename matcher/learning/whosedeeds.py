"""Learn whose deed a sentence tells: the person's own, nobody's, or somebody else's.

    python -m matcher.learning.whosedeeds --data DIR

Sentences that were made up for it, corpus/stances.jsonl, are set against what people in real
résumés did: passages that readers quoted for a deed, and those under Experience in which no
rule finds anything else. Words of grammar alone are learned from, and weights alone are kept.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from matcher.datamodels import Resume
from matcher.learning.frequencies import read_entries
from matcher.learning.labelled import DEMONSTRATED_LABEL
from matcher.learning.sentences import of_development
from matcher.packaged import packaged_senses
from matcher.sections import split_passages
from matcher.sections.glance import ENTRIES
from matcher.sections.polarity import by_rules
from matcher.sections.sensed import SenseModel, may_be_sensed, save_senses, together
from matcher.sections.wordkinds import features_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from matcher.scoring.arrays import Floats

TELLINGS = ("denied", "wished", "others", "own")
"""What a sentence tells: the stances of SENSED in their order, and the person's own."""

_OWN = TELLINGS.index("own")
MOST_OF_DEEDS, MOST_OF_ALIKE = 0.002, 0.03
"""The share of real deeds, and of made-up ones that look like none, that may be mistaken."""

_C, _COUNT_OF_OWN, _FEWEST, _LEAST = 0.3, 3.0, 2, 0.02
_PART = 4  # of résumés, one of so many is left out with each writer


class Telling(NamedTuple):
    """A sentence: its features, what it tells, by whom it is, and whether rules see it.

    ``by`` is a writer, or a number for a real résumé.
    """

    text: str
    features: frozenset[str]
    kind: int
    by: str
    ruled: bool


def telling_of(text: str, kind: str, by: str) -> Telling:
    """Take a sentence as the model sees it: without a word to go by it has no feature."""
    words = text.lower().split()
    features = features_of(text) if may_be_sensed(words) else ()
    sections = ("experience", "summary") if kind == "wished" else ("experience",)
    kept = [by_rules(text, words, section) for section in sections]  # type: ignore[arg-type]
    ruled = any(not deed or 2 * len(own.split()) < len(words) for own, deed in kept)
    return Telling(text, frozenset(features), TELLINGS.index(kind), by, ruled)


def read_made_up(file: Path) -> list[Telling]:
    """Read the sentences that were made up: a JSON object a line, text, kind and by."""
    lines = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return [telling_of(each["text"], each["kind"], each["by"]) for each in lines]


def read_deeds(data: Path) -> tuple[list[Telling], list[Telling]]:
    """Return what readers quoted for deeds, and what else people did by the same rules."""
    lines = (data / "eval" / "train.jsonl").read_text(encoding="utf-8").splitlines()
    quotes = {
        " ".join(quote.split()): number % _PART
        for number, entry in enumerate(map(json.loads, lines))
        for name, quoted in entry["evidence"].items()
        if np.mean(entry["labels"][name]) > DEMONSTRATED_LABEL
        for quote in quoted
    }
    quoted = [telling_of(text, "own", str(part)) for text, part in quotes.items()]
    done = [telling_of(text, "own", str(part)) for text, part in _done(data)]
    return quoted, [each for each in done if not each.ruled]


def _done(data: Path) -> Iterator[tuple[str, int]]:
    left_out, seen = of_development(data), set()
    for number, (name, text) in enumerate(read_entries(data)):
        passages = () if name in left_out else split_passages(Resume(name, text))
        for passage in passages:
            if passage.section in ENTRIES and passage.text not in seen:
                seen.add(passage.text)
                yield passage.text, number % _PART


def learn_senses(
    made_up: Sequence[Telling], deeds: Sequence[Telling], sure: float
) -> SenseModel:
    """Fit a multinomial logistic regression; weights are those against the person's own."""
    seen = Counter(name for each in made_up for name in each.features)
    names = sorted(name for name, count in seen.items() if count >= _FEWEST)
    all_of_them = [*made_up, *(each for each in deeds if each.features)]
    rows = _rows([each.features for each in all_of_them], names)
    target = np.array([each.kind for each in all_of_them])
    counts = np.where(target == _OWN, _COUNT_OF_OWN, 1.0)
    counts[len(made_up) :] = 1.0
    learner = LogisticRegression(C=_C, max_iter=300).fit(rows, target, sample_weight=counts)
    weights = np.round(np.delete(learner.coef_ - learner.coef_[_OWN], _OWN, axis=0).T, 2)
    kept = {
        name: row.tolist()
        for name, row in zip(names, weights, strict=True)
        if np.abs(row).max() >= _LEAST
    }
    intercepts = np.delete(learner.intercept_ - learner.intercept_[_OWN], _OWN)
    return SenseModel(kept, np.round(intercepts, 3).tolist(), sure)


def _rows(features: Sequence[frozenset[str]], names: Sequence[str]) -> csr_matrix:
    number = {name: place for place, name in enumerate(names)}
    columns = [[number[name] for name in each if name in number] for each in features]
    ends = np.cumsum([0, *map(len, columns)])
    flat = np.concatenate([np.array(each, dtype=np.int64) for each in columns])
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(features), len(names)))


def odds_of(model: SenseModel, sentences: Sequence[Telling]) -> Floats:
    """Return the log odds that each tells no deed of the person's own; -inf without a cue."""
    return np.array(
        [
            together(model.odds(each.features)) if each.features else -np.inf
            for each in sentences
        ]
    )


def bound(odds: Floats, share: float) -> float:
    """Return the log odds that no more than a share of them reaches."""
    return float(np.sort(odds)[::-1][int(share * len(odds))])


@click.command()
@click.option("--data", type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--made-up", type=Path, default=Path("corpus/stances.jsonl"), show_default=True)
@click.option("-o", "--output", type=Path, default=packaged_senses)
def main(data: Path, made_up: Path, output: Path) -> None:
    """Learn it, and tell how much of each writer is found by the others' sentences."""
    sentences = read_made_up(made_up)
    quoted, done = read_deeds(data)
    deeds = [*quoted, *done]
    writers = sorted({each.by for each in sentences})
    unseen, real = np.zeros(len(sentences)), np.zeros(len(deeds))
    for part, writer in enumerate(writers):
        kept = [each for each in sentences if each.by != writer]
        others = [each for each in deeds if each.by != str(part)]
        model = learn_senses(kept, others, 0.0)
        held = np.array([each.by == writer for each in sentences])
        unseen[held] = odds_of(model, [each for each in sentences if each.by == writer])
        of_part = np.array([each.by == str(part) for each in deeds])
        real[of_part] = odds_of(model, [each for each in deeds if each.by == str(part)])
    kinds = np.array([each.kind for each in sentences])
    alike = unseen[(kinds == _OWN) & np.array([each.by != "earlier" for each in sentences])]
    sure = max(
        bound(real[: len(quoted)], MOST_OF_DEEDS),
        bound(real[len(quoted) :], MOST_OF_DEEDS),
        bound(alike, MOST_OF_ALIKE),
    )
    model = learn_senses(sentences, deeds, round(sure, 2))
    save_senses(model, output)
    click.echo(_table(sentences, unseen > model.sure, kinds, writers))
    found = real > model.sure
    click.echo(f"mistaken of {len(quoted)} quoted deeds: {found[: len(quoted)].sum()}")
    click.echo(f"mistaken of {len(done)} other passages: {found[len(quoted) :].sum()}")
    click.echo(f"{output}: {len(model.weights)} weights, sure from {model.sure}")


def _table(
    sentences: Sequence[Telling],
    found: NDArray[np.bool_],
    kinds: NDArray[np.int64],
    writers: Sequence[str],
) -> str:
    ruled = np.array([each.ruled for each in sentences])
    by = np.array([each.by for each in sentences])
    lines = ["writer left out, kind: of how many, by rules, by the model, by either"]
    for writer in writers:
        for number, kind in enumerate(TELLINGS):
            one = (by == writer) & (kinds == number)
            counts = [int(each[one].sum()) for each in (ruled, found, ruled | found)]
            lines.append(f"{writer} {kind}: {one.sum()}, {', '.join(map(str, counts))}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
