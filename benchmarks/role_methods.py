"""What answers for roles that nobody labelled: matcher, as before and now, TF-IDF and MiniLM.

The last two compare each passage with the texts of a requirement, a passage by its nearest
text and a résumé by the mean of its three best passages, and get a logistic curve of their
own for present and one for demonstrated.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

from benchmarks.baselines import BATCH, BEST, LEVELS, PRESENT, load_minilm
from benchmarks.measures import DEMONSTRATED
from matcher.learning.requirements import RoleReading
from matcher.results import MatchResult
from matcher.roles.profiles import RoleProfile
from matcher.scoring.general.judging import GeneralModel
from matcher.scoring.matching import match_resume
from matcher.scoring.model import Model
from matcher.scoring.parts import Shared
from matcher.scoring.role import LearnedRole
from matcher.scoring.verdicts import credit
from matcher.sections import split_passages

Floats = NDArray[np.float64]
_C = 1e4  # one cosine and an intercept, learned from thousands of labels


@dataclass(frozen=True)
class Said:
    """What a method says of one résumé and m requirements.

    ``scores``, 0 to 1, and ``levels`` (0 missing, 1 claimed, 2 demonstrated) have shape (m,);
    ``overall`` ranks résumés.
    """

    scores: Floats
    levels: NDArray[np.intp]
    overall: float


Answering = Callable[[RoleReading], Said]
Learner = Callable[[Sequence[RoleReading]], Answering]
"""Learns from readings, and returns what answers."""


@dataclass
class Roles:
    """Models of roles, each made once; ``general`` None: judged by curves, as before."""

    shared: Shared
    general: GeneralModel | None
    titles_count: bool = True
    _made: dict[int, tuple[RoleProfile, Model]] = field(default_factory=dict)

    def __call__(self, reading: RoleReading) -> Said:
        """Match the résumé of a reading with its role."""
        profile = reading.profile
        if id(profile) not in self._made:
            model = Model(self.shared, LearnedRole(), profile, self.general)
            self._made[id(profile)] = profile, model
        result = match_resume(self._made[id(profile)][1], reading.resume)
        return Said(
            scores=np.array([match.score for match in result.competencies]),
            levels=np.array([LEVELS[match.verdict] for match in result.competencies]),
            overall=result.score if self.titles_count else _shown(result, reading.shares),
        )


def _shown(result: MatchResult, shares: Floats) -> float:
    """Return the overall score without the role's title, by shares that it has no say in."""
    return float(
        shares @ [match.score * credit(match.own, match.deed) for match in result.competencies]
    )


Cosines = Callable[[RoleReading], Floats]


def passages_tfidf(shared: Shared) -> Cosines:
    """Compare passages with requirements by TF-IDF, with document frequencies of matcher."""

    def compare(reading: RoleReading) -> Floats:
        texts = [text for each in reading.profile.competencies for text in each.texts]
        lexical = shared.lexical.extended(texts)
        passages = [passage.text for passage in split_passages(reading.resume)]
        products = (lexical.transform(passages) @ lexical.transform(texts).T).toarray()
        return _three_best(products, reading)

    return compare


def passages_minilm() -> Cosines:
    """Compare passages with requirements by all-MiniLM-L6-v2."""
    encoder = load_minilm()
    targets: dict[int, tuple[RoleProfile, Floats]] = {}

    def encode(texts: list[str]) -> Floats:
        found = encoder.encode(texts, batch_size=BATCH, normalize_embeddings=True)
        return np.asarray(found, dtype=np.float64)

    def compare(reading: RoleReading) -> Floats:
        profile = reading.profile
        if id(profile) not in targets:
            texts = [text for each in profile.competencies for text in each.texts]
            targets[id(profile)] = profile, encode(texts)
        passages = [passage.text for passage in split_passages(reading.resume)]
        return _three_best(encode(passages) @ targets[id(profile)][1].T, reading)

    return compare


def _three_best(products: Floats, reading: RoleReading) -> Floats:
    starts = np.cumsum([0, *(len(each.texts) for each in reading.profile.competencies)])[:-1]
    nearest = np.maximum.reduceat(products, starts, axis=1)
    best: Floats = -np.sort(-nearest, axis=0)[:BEST]
    return np.asarray(best.mean(axis=0), dtype=np.float64)


class Curved:
    """A method of one cosine, whose curves are learned from readings; cosines are kept."""

    def __init__(self, compare: Cosines) -> None:
        self._compare = compare
        self._kept: dict[int, Floats] = {}
        self.seconds: list[float] = []

    def cosines(self, reading: RoleReading) -> Floats:
        """Return the cosine of each requirement, on the clock when it is first asked for."""
        if id(reading) not in self._kept:
            started = time.process_time()
            self._kept[id(reading)] = self._compare(reading)
            self.seconds.append(time.process_time() - started)
        return self._kept[id(reading)]

    def learn(self, readings: Sequence[RoleReading]) -> Answering:
        """Return what answers with curves learned from these readings."""
        known = [~np.isnan(one.labels) for one in readings]
        pairs = list(zip(readings, known, strict=True))
        cosines = np.concatenate([self.cosines(one)[kept] for one, kept in pairs])
        labels = np.concatenate([one.labels[kept] for one, kept in pairs])
        curves = [
            LogisticRegression(C=_C).fit(cosines[:, None], labels >= least)
            for least in (1.0, DEMONSTRATED)
        ]

        def answer(reading: RoleReading) -> Said:
            own = self.cosines(reading)
            present, shown = (expit(own * c.coef_[0, 0] + c.intercept_[0]) for c in curves)
            levels = np.where(present < PRESENT, 0, np.where(shown < PRESENT, 1, 2))
            return Said(present, levels, float(reading.shares @ present))

        return answer
