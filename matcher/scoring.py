"""One résumé against one model: passages, cosines, verdicts and their evidence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from matcher.calibration import PRESENT, fit_calibration
from matcher.datamodels import (
    Competency,
    CompetencyMatch,
    Evidence,
    MatchResult,
    Passage,
    Resume,
    Verdict,
)
from matcher.errors import ResumeReadError
from matcher.modelfolder import Model
from matcher.sections import split_passages
from matcher.similarity import best_rows, mean_of_highest, pool
from matcher.verdicts import says_more_than

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Floats = NDArray[np.float64]


def match_resume(model: Model, resume: Resume) -> MatchResult:
    """Match one résumé with the model's profile.

    Raises ResumeReadError of kind ``empty`` if it holds nothing to score.
    """
    passages = scorable_passages(resume)
    cosines = passage_cosines(model, [passage.text for passage in passages])
    matches = tuple(
        _match(model, competency, passages, cosines[:, number])
        for number, competency in enumerate(model.profile.competencies)
    )
    return MatchResult(
        resume=resume.name,
        profile=model.profile.role,
        score=math.fsum(match.score for match in matches) / len(matches),
        competencies=matches,
        warnings=resume.warnings,
    )


def distinct_passages(resume: Resume) -> list[Passage]:
    """Split a résumé, a passage that is repeated word for word taken once, the first time."""
    passages = {p.text.casefold(): p for p in reversed(split_passages(resume))}
    return sorted(passages.values(), key=lambda passage: passage.start)


def scorable_passages(resume: Resume) -> list[Passage]:
    """Return the distinct passages; raises ResumeReadError if there are none."""
    passages = distinct_passages(resume)
    if not passages:
        message = (
            "holds no sentence or list to score, at most a heading or contact details; "
            "check that it is a résumé"
        )
        raise ResumeReadError("empty", message)
    return passages


def passage_cosines(model: Model, texts: Sequence[str]) -> Floats:
    """Compare texts with a model's competencies.

    Returns cosines of 0 to 1, of shape (n_texts, n_competencies, 2): lexical, semantic.
    """
    return compare(model, model.lexical.transform(texts), model.semantic.transform(texts))


def compare(model: Model, lexical: csr_matrix, semantic: NDArray[np.float64]) -> Floats:
    """Compare unit vectors of texts with a model's competencies, as passage_cosines does.

    ``lexical`` has shape (n_texts, n_terms), ``semantic`` (n_texts, n_dimensions).
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
        np.asarray((lexical @ targets.lexical.T).todense()),
        semantic @ targets.semantic.T,
    )
    cosines = np.empty((lexical.shape[0], len(targets.bounds) - 1, 2))
    for kind, values in enumerate(products):
        for number, start in enumerate(targets.bounds[:-1]):
            columns = values[:, start : targets.bounds[number + 1]]
            cosines[:, number, kind] = mean_of_highest(columns, model.n_texts)
    return cosines


def _match(
    model: Model, competency: Competency, passages: Sequence[Passage], cosines: Floats
) -> CompetencyMatch:
    calibration = model.calibration(competency.id)
    relevance = calibration.relevance(cosines)
    best = [row for row in best_rows(relevance, len(model.weights)) if relevance[row] > 0]
    evidence = tuple(_evidence(passages[row], cosines[row]) for row in best)
    lexical, semantic = pool(cosines[best], np.array(model.weights)).tolist()
    score = calibration.probability(lexical, semantic)
    return CompetencyMatch(
        competency=competency,
        lexical=lexical,
        semantic=semantic,
        score=score,
        verdict=_verdict(model, competency, score, evidence),
        evidence=evidence,
    )


def _evidence(passage: Passage, cosines: Floats) -> Evidence:
    lexical, semantic = cosines.tolist()
    return Evidence(
        text=passage.text,
        page=passage.page,
        section=passage.section,
        start=passage.start,
        end=passage.end,
        lexical=lexical,
        semantic=semantic,
    )


def _verdict(
    model: Model, competency: Competency, score: float, evidence: Sequence[Evidence]
) -> Verdict:
    if score < PRESENT or not evidence:
        return "missing"
    calibration = model.calibration(competency.id)
    cosines = np.array([[e.lexical, e.semantic] for e in evidence])
    for passage, relevance in zip(evidence, calibration.relevance(cosines), strict=True):
        if says_more_than(model.own_words, passage.text) and model.deeds.is_deed(
            passage.text, passage.section, relevance=relevance, competency_id=competency.id
        ):
            return "demonstrated"
    return "claimed"


def calibrated(model: Model, resumes: Sequence[Resume], labels: NDArray[Any]) -> Model:
    """Return the model with a calibration for each competency, fitted to labelled résumés.

    ``labels`` has shape (n_resumes, n_competencies) and holds 0, 1 and 2; ValueError
    otherwise.
    """
    competencies = model.profile.competencies
    if (
        labels.shape != (len(resumes), len(competencies))
        or not np.isin(labels, (0, 1, 2)).all()
    ):
        message = (
            f"labels must have shape (n_resumes, n_competencies), here ({len(resumes)}, "
            f"{len(competencies)}), and hold 0, 1 and 2; got shape {labels.shape}"
        )
        raise ValueError(message)
    passages = [scorable_passages(resume) for resume in resumes]
    cosines = [passage_cosines(model, [p.text for p in of_one]) for of_one in passages]
    calibrations = {
        competency.id: fit_calibration(
            [of_one[:, number] for of_one in cosines],
            labels[:, number] > 0,
            weights=np.array(model.weights),
            prior=model.general,
        )
        for number, competency in enumerate(competencies)
    }
    return replace(model, calibrations=calibrations)
