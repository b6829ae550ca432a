"""How far a method's answers agree with readers, each figure with its interval.

Numbers in, numbers out. Two methods that are measured with the same seed meet the same
draws of résumés, so their difference, draw by draw, is a paired one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata, spearmanr
from sklearn.metrics import cohen_kappa_score, f1_score

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Integers = NDArray[np.intp]

ROUNDS = 1000
SEED = 0
BINS = 10
CLAIMED, DEMONSTRATED = 0.75, 1.5
"""From these mean labels on a competency is claimed, and demonstrated."""


@dataclass(frozen=True)
class Truth:
    """What readers say of n résumés and k competencies.

    ``labels``, of shape (n, k), holds mean labels of 0 to 2; ``fit``, of shape (n,), the
    mean overall fit; ``product`` tells the people who work in product.
    """

    labels: Floats
    fit: Floats
    product: Bools

    @property
    def present(self) -> Bools:
        """Tell which competencies are there: a mean label of 1 or more; shape (n, k)."""
        return np.asarray(self.labels >= 1)

    @property
    def levels(self) -> Integers:
        """Return 0 missing, 1 claimed, 2 demonstrated; shape (n, k)."""
        return np.digitize(self.labels, [CLAIMED, DEMONSTRATED])

    def take(self, rows: Integers) -> Truth:
        """Return the résumés of these rows, one that is drawn twice standing twice."""
        return Truth(self.labels[rows], self.fit[rows], self.product[rows])


@dataclass(frozen=True)
class Answers:
    """What a method says of n résumés and k competencies.

    ``probability`` that it is present and ``levels`` (0 missing, 1 claimed, 2 demonstrated)
    have shape (n, k), ``overall`` has shape (n,). ``quoted``, of shape (n, k), is 1 where
    the passages shown hold a reader's quote, 0 where they do not, and nan where there is
    nothing to find or the method shows no passages.
    """

    probability: Floats
    levels: Integers
    overall: Floats
    quoted: Floats

    def take(self, rows: Integers) -> Answers:
        """Return the answers of these rows."""
        return Answers(
            self.probability[rows], self.levels[rows], self.overall[rows], self.quoted[rows]
        )


def accuracy(truth: Truth, answers: Answers) -> float:
    """Return how often present against missing is right."""
    return float(((answers.levels > 0) == truth.present).mean())


def missing_f1(truth: Truth, answers: Answers) -> float:
    """Return the F1 of what is missing, over all résumés and competencies together."""
    missing, said = ~truth.present.ravel(), answers.levels.ravel() == 0
    return float(f1_score(missing, said, zero_division=0))


def missing_f1_product(truth: Truth, answers: Answers) -> float:
    """Return the F1 of what is missing in people who work in product; nan if there are none."""
    rows = np.flatnonzero(truth.product)
    return missing_f1(truth.take(rows), answers.take(rows)) if rows.size else float("nan")


def column_auc(truth: Truth, answers: Answers) -> Floats:
    """Return the area under the ROC curve of each competency; shape (k,).

    The share of pairs, one with the competency and one without, in which the one with it
    has the higher probability, ties counted half (Mann and Whitney's U). It is nan where
    there are no such pairs.
    """
    present = truth.present
    with_it = present.sum(axis=0)
    pairs = with_it * (len(present) - with_it)
    ranks = np.where(present, rankdata(answers.probability, axis=0), 0).sum(axis=0)
    higher = ranks - with_it * (with_it + 1) / 2
    areas: Floats = np.full(len(pairs), np.nan)
    np.divide(higher, pairs, out=areas, where=pairs > 0)
    return areas


def macro_auc(truth: Truth, answers: Answers) -> float:
    """Average the areas of the competencies that have one."""
    return _mean(column_auc(truth, answers))


def kappa(truth: Truth, answers: Answers) -> float:
    """Return Cohen's kappa of the three levels, an error of two weighed four times."""
    read, said = truth.levels.ravel(), answers.levels.ravel()
    return float(cohen_kappa_score(read, said, labels=[0, 1, 2], weights="quadratic"))


def fit_correlation(truth: Truth, answers: Answers) -> float:
    """Return Spearman's correlation of overall score and fit; 0 if all scores are alike."""
    if np.ptp(answers.overall) == 0:
        return 0.0
    return float(spearmanr(answers.overall, truth.fit)[0])


def calibration_error(truth: Truth, answers: Answers) -> float:
    """Return the expected calibration error, each bin weighed by its cells."""
    rows = reliability(truth, answers)
    cells = sum(row.cells for row in rows)
    return sum(row.cells * abs(row.predicted - row.present) for row in rows) / cells


def evidence(truth: Truth, answers: Answers) -> float:
    """Return how often a reader's quote is among the passages shown; nan if none are."""
    del truth  # what there is to find is known from nan
    return _mean(answers.quoted)


def _mean(values: Floats) -> float:
    """Average what is not nan."""
    known = values[~np.isnan(values)]
    return float(known.mean()) if known.size else float("nan")


def precision(truth: Truth, answers: Answers, level: int) -> float:
    """Return how often readers agree with a verdict; nan if it is never given."""
    return _mean((truth.levels == level)[answers.levels == level].astype(np.float64))


def recall(truth: Truth, answers: Answers, level: int) -> float:
    """Return how often a verdict of readers is given; nan if they never give it."""
    return _mean((answers.levels == level)[truth.levels == level].astype(np.float64))


@dataclass(frozen=True)
class Bin:
    """The cells whose probability lies in one tenth of 0 to 1.

    ``predicted`` is their mean probability, ``present`` the share that is there.
    """

    low: float
    predicted: float
    present: float
    cells: int


def reliability(truth: Truth, answers: Answers) -> list[Bin]:
    """Put all cells into BINS bins of equal width by their probability, empty bins left out."""
    probability, present = answers.probability.ravel(), truth.present.ravel()
    place = np.minimum((probability * BINS).astype(int), BINS - 1)
    return [
        Bin(
            low=number / BINS,
            predicted=float(probability[place == number].mean()),
            present=float(present[place == number].mean()),
            cells=int((place == number).sum()),
        )
        for number in np.unique(place).tolist()
    ]


@dataclass(frozen=True)
class Column:
    """One competency: how often it is present, how often that is seen, and its area."""

    present: float
    accuracy: float
    auc: float


def by_competency(truth: Truth, answers: Answers) -> list[Column]:
    """Measure each competency on its own."""
    rates = truth.present.mean(axis=0)
    right = ((answers.levels > 0) == truth.present).mean(axis=0)
    rows = zip(rates, right, column_auc(truth, answers), strict=True)
    return [Column(*map(float, row)) for row in rows]


MEASURES: dict[str, Callable[[Truth, Answers], float]] = {
    "accuracy": accuracy,
    "AUC": macro_auc,
    "missing F1": missing_f1,
    "missing F1, product": missing_f1_product,
    "kappa": kappa,
    "fit": fit_correlation,
    "ECE": calibration_error,
    "quote in 3": evidence,
}
"""Every measure by its short name. ECE is best at 0, the others at 1."""


def measure(truth: Truth, answers: Answers) -> dict[str, float]:
    """Return every measure."""
    return {name: function(truth, answers) for name, function in MEASURES.items()}


def resampled(
    truth: Truth, answers: Answers, *, rounds: int = ROUNDS, seed: int = SEED
) -> dict[str, Floats]:
    """Return every measure on résumés drawn with replacement; shape (rounds,) each.

    The same seed draws the same résumés for every method.
    """
    generator = np.random.default_rng(seed)
    size = len(truth.fit)
    drawn = []
    for _ in range(rounds):
        rows = generator.integers(0, size, size)
        drawn.append(measure(truth.take(rows), answers.take(rows)))
    return {name: np.array([each[name] for each in drawn]) for name in MEASURES}


def interval(values: Floats) -> tuple[float, float]:
    """Return the 2.5th and the 97.5th percentile of what is not nan; nan if all of it is."""
    known = values[~np.isnan(values)]
    if not known.size:
        return float("nan"), float("nan")
    low, high = np.percentile(known, [2.5, 97.5]).tolist()
    return low, high
