"""One résumé against one model: passages, cosines, verdicts and their evidence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from matcher.datamodels import Competency, Passage, Resume
from matcher.errors import ResumeReadError
from matcher.results import CompetencyMatch, Evidence, MatchResult, Verdict
from matcher.scoring.calibration import PRESENT, fit_pair
from matcher.scoring.model import Model
from matcher.scoring.similarity import mean_of_highest, without_repeats
from matcher.scoring.verdicts import CLAIM
from matcher.sections import split_passages

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Floats = NDArray[np.float64]

LABELS = frozenset({0, 1, 2})
"""What a reader says: missing, claimed, demonstrated."""

DEMONSTRATED = 0.5
"""The probability of a deed from which on a present competency counts as demonstrated."""


@dataclass(frozen=True)
class EmbeddedResume:
    """The passages of a résumé that are compared, as unit vectors.

    ``lexical`` has shape (n_passages, n_terms), ``semantic`` (n_passages, n_dimensions),
    ``weights``, of shape (n_passages,) and 0 to 1, how much each passage counts.
    """

    passages: tuple[Passage, ...]
    lexical: csr_matrix
    semantic: Floats
    weights: Floats


def match_resume(model: Model, resume: Resume) -> MatchResult:
    """Match one résumé with the model's profile.

    Raises ResumeReadError of kind ``empty`` if it holds nothing to score.
    """
    embedded = embed(model, resume)
    cosines = compare(model, embedded.lexical, embedded.semantic)
    matches = tuple(
        _match(model, competency, embedded, cosines[:, number])
        for number, competency in enumerate(model.profile.competencies)
    )
    return MatchResult(
        resume=resume.name,
        profile=model.profile.role,
        score=math.fsum(m.share * m.score * (CLAIM + (1 - CLAIM) * m.deed) for m in matches),
        competencies=matches,
        warnings=(*resume.warnings, *model.warnings),
        source=resume,
    )


def embed(model: Model, resume: Resume) -> EmbeddedResume:
    """Split a résumé and embed its passages, those that repeat another left out.

    Raises ResumeReadError of kind ``empty`` if there are none.
    """
    passages = split_passages(resume)
    if not passages:
        message = (
            "holds no sentence or list to score, at most a heading or contact details; "
            "check that it is a résumé"
        )
        raise ResumeReadError("empty", message)
    texts = [passage.compared for passage in passages]
    lexical = model.lexical.transform(texts)
    kept = without_repeats(lexical, np.array([len(text.split()) for text in texts]))
    return EmbeddedResume(
        passages=tuple(passages[row] for row in kept),
        lexical=lexical[kept],
        semantic=model.semantic.transform([texts[row] for row in kept]),
        weights=model.lexical.substance(lexical[kept]),
    )


def counted_cosines(model: Model, embedded: EmbeddedResume) -> Floats:
    """Compare a résumé's passages, each cosine times what the passage counts.

    Returns values of 0 to 1, of shape (n_passages, n_competencies, 2).
    """
    cosines = compare(model, embedded.lexical, embedded.semantic)
    return np.asarray(cosines * embedded.weights[:, None, None], dtype=np.float64)


def compare(model: Model, lexical: csr_matrix, semantic: NDArray[np.float64]) -> Floats:
    """Compare unit vectors of texts with a model's competencies.

    ``lexical`` has shape (n_texts, n_terms), ``semantic`` (n_texts, n_dimensions). Returns
    cosines of 0 to 1, of shape (n_texts, n_competencies, 2): lexical, semantic.
    """
    cosines = _with_texts(model, lexical, semantic)
    if model.directions is not None:
        learned = np.stack(
            [lexical @ model.directions.lexical.T, semantic @ model.directions.semantic.T],
            axis=2,
        )
        share = model.text_share
        cosines = share * cosines + (1 - share) * np.clip(learned, 0.0, None)
    return np.minimum(cosines, 1.0)


def _with_texts(model: Model, lexical: csr_matrix, semantic: NDArray[np.float64]) -> Floats:
    """Average each passage's highest cosines with the texts of each competency."""
    targets = model.targets
    products = (
        (lexical @ targets.lexical.T).toarray(),
        semantic @ targets.semantic.T,
    )
    cosines = np.empty((lexical.shape[0], len(targets.bounds) - 1, 2))
    for kind, values in enumerate(products):
        for number, start in enumerate(targets.bounds[:-1]):
            columns = values[:, start : targets.bounds[number + 1]]
            cosines[:, number, kind] = mean_of_highest(columns, model.n_texts)
    return cosines


def _match(
    model: Model, competency: Competency, embedded: EmbeddedResume, cosines: Floats
) -> CompetencyMatch:
    counted = cosines * embedded.weights[:, None]
    judged = model.calibration(competency.id).judge(counted, np.array(model.weights))
    pooled, relevance, presence = judged.pooled, judged.relevance, judged.log_odds
    best = [row for row in pooled.rows if relevance[row] > 0]
    evidence = tuple(_evidence(embedded, row, cosines[row]) for row in best)
    score = judged.probability
    deed = max(
        (
            _deed(model, competency.id, embedded.passages[row], relevance[row], presence)
            for row in best
        ),
        default=0.0,
    )
    return CompetencyMatch(
        competency=competency,
        lexical=float(pooled.best[0]),
        semantic=float(pooled.best[1]),
        lexical_mean=float(pooled.mean[0]),
        semantic_mean=float(pooled.mean[1]),
        score=score,
        share=model.share(competency.id),
        deed=deed,
        verdict=_verdict(score, deed, evidence),
        evidence=evidence,
    )


def _evidence(embedded: EmbeddedResume, row: int, cosines: Floats) -> Evidence:
    lexical, semantic = cosines.tolist()
    passage = embedded.passages[row]
    return Evidence(
        text=passage.text,
        page=passage.page,
        section=passage.section,
        start=passage.start,
        end=passage.end,
        lexical=lexical,
        semantic=semantic,
        weight=float(embedded.weights[row]),
    )


def _deed(
    model: Model, competency_id: str, passage: Passage, relevance: float, presence: float
) -> float:
    """Return the probability that a passage is a deed; the profile's own words are none."""
    if model.phrases.are_all_of(passage.compared):
        return 0.0
    return model.deeds.probability(
        passage.compared,
        passage.section,
        relevance=float(relevance),
        presence=presence,
        competency_id=competency_id,
    )


def _verdict(score: float, deed: float, evidence: Sequence[Evidence]) -> Verdict:
    if score < PRESENT or not evidence:
        return "missing"
    return "demonstrated" if deed >= DEMONSTRATED else "claimed"


def calibrated(model: Model, resumes: Sequence[Resume], labels: NDArray[Any]) -> Model:
    """Return the model with a calibration for each competency, fitted to labelled résumés.

    ``labels`` has shape (n_resumes, n_competencies) and holds 0, 1 and 2; ValueError
    otherwise.
    """
    competencies = model.profile.competencies
    _check_labels(labels, (len(resumes), len(competencies)))
    cosines = [counted_cosines(model, _embed_named(model, resume)) for resume in resumes]
    calibrations = {
        competency.id: fit_pair(
            [of_one[:, number] for of_one in cosines],
            (labels[:, number] > 0).astype(np.float64),
            weights=np.array(model.weights),
            prior=model.general,
        )
        for number, competency in enumerate(competencies)
    }
    return replace(model, calibrations=calibrations, warnings=())


def _check_labels(labels: NDArray[Any], shape: tuple[int, int]) -> None:
    expected = f"labels must have shape (n_resumes, n_competencies), here {shape}"
    if labels.shape != shape or not len(labels):
        raise ValueError(f"{expected}, and one résumé at least; got shape {labels.shape}")
    others = {repr(label) for label in labels.ravel().tolist() if label not in LABELS}
    if others:
        listed = ", ".join(sorted(others)[:5])
        raise ValueError(f"{expected}, and hold the numbers 0, 1 and 2; got {listed}")


def _embed_named(model: Model, resume: Resume) -> EmbeddedResume:
    try:
        return embed(model, resume)
    except ResumeReadError as error:
        raise ResumeReadError(error.kind, f"{resume.name} {error.message}") from error
