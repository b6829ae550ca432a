"""Leave out one part of matcher at a time, and measure what it was worth.

    python -m benchmarks.ablation --data DIR [--no-write]

DIR holds eval/{train,dev}.jsonl and the files they name. Each variant is learned anew from
the training set and measured on the development set; the table is printed and written into
benchmarks/README.md.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks.labels import Labelled, load_labelled
from benchmarks.measures import Answers, Truth, measure
from benchmarks.quality import filled, truth_of
from benchmarks.tables import table
from matcher.learning.curves import Curves, calibrate, probabilities
from matcher.learning.cutshort import with_short
from matcher.learning.directions import learn_directions, unseen_nearness
from matcher.learning.gathered import Data, by_resume, gather
from matcher.learning.labelled import Labelled as Learnable
from matcher.learning.labelled import read_unrelated
from matcher.packaged import packaged_profile
from matcher.scoring.arrays import Floats
from matcher.scoring.calibration import PRESENT, CurvePair
from matcher.scoring.comparing import compare
from matcher.scoring.folder import load_model
from matcher.scoring.model import Model
from matcher.scoring.nearness import near_by
from matcher.scoring.parts import Part
from matcher.scoring.role import LearnedRole

PAGE = Path(__file__).with_name("README.md")
SHOWN = ("accuracy", "AUC", "missing F1", "missing F1, product", "ECE")
LEXICAL, SEMANTIC = (1, 0, 0), (0, 1, 0)


@dataclass(frozen=True)
class Sets:
    """The gathered résumés, and what the development set's readers say."""

    train: Data
    dev: Data
    truth: Truth


@dataclass(frozen=True)
class Near:
    """How near passages are, those of train by directions learned from other résumés."""

    train: Floats
    dev: Floats


def directed(sets: Sets, part: Part) -> Near:
    """Compare with the texts and with learned directions."""
    everything = np.ones(len(sets.train.passages), dtype=bool)
    learned = replace(part, directions=learn_directions(sets.train, part, everything))
    return Near(unseen_nearness(sets.train, part), undirected(sets, learned).dev)


def undirected(sets: Sets, part: Part) -> Near:
    """Compare with what the model has: nothing is learned here."""
    return Near(_near(sets.train, part), _near(sets.dev, part))


def _near(data: Data, part: Part) -> Floats:
    cosines = compare(part, data.lexical, data.semantic) * data.weights[:, None, None]
    return near_by(cosines, part.wording.of_texts(part.wording.found(data.passages)))


def keeping(near: Near, *kinds: tuple[int, int, int]) -> Near:
    """Set what is of no kind that is kept to zero."""
    keep = np.sum(kinds, axis=0)
    return Near(near.train * keep, near.dev * keep)


def unweighed(sets: Sets) -> Sets:
    """Let every passage count alike."""
    train, dev = (
        replace(data, weights=np.ones_like(data.weights)) for data in (sets.train, sets.dev)
    )
    return replace(sets, train=train, dev=dev)


def at_face_value(sets: Sets) -> Sets:
    """Take each label as it is, each résumé once."""
    train = sets.train
    plain = replace(
        train,
        counts=np.ones_like(train.counts),
        unconfirmed=np.zeros_like(train.unconfirmed),
    )
    return replace(sets, train=plain)


def statements_only(part: Part) -> Part:
    """Leave out the indicators."""
    bare = tuple(replace(c, indicators=()) for c in part.competencies)
    return replace(part, competencies=bare)


def answer(
    sets: Sets,
    part: Part,
    near: Near,
    *,
    shared: bool = False,
    one_curve: bool = False,
    with_means: bool = True,
    short: bool = True,
) -> dict[str, float]:
    """Calibrate on train, answer for dev, and measure."""
    learned_from = with_short(sets.train, near.train) if short else (sets.train, near.train)
    curves = calibrate(*learned_from, part, with_means=with_means)
    if shared:
        curves = Curves(curves.shared, dict.fromkeys(curves.own, curves.shared))
    if one_curve:
        single = {name: CurvePair(pair.both, pair.both) for name, pair in curves.own.items()}
        curves = replace(curves, own=single)
    given = probabilities(by_resume(sets.dev, near.dev), curves, part)
    answers = Answers(
        probability=given,
        levels=np.where(given >= PRESENT, 1, 0),
        overall=given.mean(axis=1),
        quoted=np.full(given.shape, np.nan),
    )
    return measure(sets.truth, answers)


def variants(sets: Sets, part: Part) -> Iterator[tuple[str, Callable[[], dict[str, float]]]]:
    """Name each variant, with the function that measures it."""
    whole = directed(sets, part)
    plain, faces = unweighed(sets), at_face_value(sets)
    best = replace(part, shared=replace(part.shared, weights=(1.0,)))
    bare = statements_only(part)
    yield "all of it", lambda: answer(sets, part, whole)
    yield "no learned directions", lambda: answer(sets, part, undirected(sets, part))
    yield (
        "nor indicators: names and statements",
        lambda: answer(sets, bare, undirected(sets, bare)),
    )
    yield "TF-IDF alone", lambda: answer(sets, part, keeping(whole, LEXICAL))
    yield "spaCy vectors alone", lambda: answer(sets, part, keeping(whole, SEMANTIC))
    yield "no share of words", lambda: answer(sets, part, keeping(whole, LEXICAL, SEMANTIC))
    yield (
        "every passage counts alike, however little it says",
        lambda: answer(plain, part, directed(plain, part)),
    )
    yield "no mean over all passages", lambda: answer(sets, part, whole, with_means=False)
    yield "no second curve for other words", lambda: answer(sets, part, whole, one_curve=True)
    yield "the best passage, not three", lambda: answer(sets, best, whole)
    yield "one curve for all competencies", lambda: answer(sets, part, whole, shared=True)
    yield "no résumés cut short", lambda: answer(sets, part, whole, short=False)
    yield "labels at face value, each résumé once", lambda: answer(faces, part, whole)


def learnable(entries: list[Labelled]) -> list[Learnable]:
    """Read the résumés of both."""
    return [entry.learnable() for entry in entries]


def gathered(data: Path, part: Part) -> Sets:
    """Read both sets."""
    dev: list[Labelled] = load_labelled(data, "dev")
    unrelated = read_unrelated(packaged_profile().with_name("unrelated.md"))
    ids = [competency.id for competency in part.competencies]
    return Sets(
        train=gather(learnable(load_labelled(data, "train")), unrelated, part),
        dev=gather(learnable(dev), [], part),
        truth=truth_of(dev, ids),
    )


def main() -> None:
    """Measure each variant, print the table and write it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with eval/")
    parser.add_argument("--no-write", action="store_true", help="print the table only")
    arguments = parser.parse_args()
    packaged = load_model()
    (part,) = Model(packaged.shared, LearnedRole(), packaged.profile).parts
    rows = []
    for name, measured in variants(gathered(arguments.data, part), part):
        values = measured()
        rows.append([name, *(f"{values[key]:.3f}" for key in SHOWN)])
    text = table(["what is left out", *SHOWN], rows)
    print(text)
    if not arguments.no_write:
        PAGE.write_text(filled(PAGE, {"ablation": text}), encoding="utf-8")


if __name__ == "__main__":
    main()
