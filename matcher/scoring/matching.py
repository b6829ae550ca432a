"""One résumé against one model: passages, cosines, verdicts and their evidence."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from matcher.datamodels import CHECKED_FACTS, Competency, Passage, Resume
from matcher.errors import ResumeReadError
from matcher.results import CompetencyMatch, Evidence, FactMatch, MatchResult, Verdict
from matcher.roles.profiles import RoleProfile
from matcher.scoring.arrays import Floats
from matcher.scoring.calibration import PRESENT
from matcher.scoring.model import Model
from matcher.scoring.parts import Part
from matcher.scoring.similarity import mean_of_highest, without_repeats
from matcher.scoring.verdicts import CLAIM
from matcher.sections import split_passages

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

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
    """Match one résumé with the model's profile; its facts are looked up beside the score.

    Raises ResumeReadError of kind ``empty`` if it holds nothing to score.
    """
    passages, parts = passages_of(resume), model.parts
    vectors = None if len(parts) == 1 else _vectors(parts[0], passages)  # once for all parts
    found = {
        match.competency.id: match
        for part in parts
        for match in _part_matches(part, embed(part, passages, vectors), model.shares)
    }
    matches = tuple(
        replace(found[each.id], competency=each) for each in model.profile.competencies
    )
    return MatchResult(
        resume=resume.name,
        profile=model.profile.role,
        profile_source=model.profile.source,
        also_says=tuple(f for f in model.profile.facts if f.type not in CHECKED_FACTS),
        score=math.fsum(m.share * m.score * (CLAIM + (1 - CLAIM) * m.deed) for m in matches),
        competencies=matches,
        warnings=(*resume.warnings, *model.warnings),
        source=resume,
        facts=_facts(model.profile, resume, passages),
    )


def _facts(
    profile: RoleProfile, resume: Resume, passages: Sequence[Passage]
) -> tuple[FactMatch, ...]:
    if not profile.facts:
        return ()
    from matcher.facts import check_facts  # its patterns take a while to be made

    return check_facts(profile.facts, resume, role=profile.role, passages=passages)


def _part_matches(
    part: Part, embedded: EmbeddedResume, shares: Mapping[str, float]
) -> Iterator[CompetencyMatch]:
    cosines = compare(part, embedded.lexical, embedded.semantic)
    for number, competency in enumerate(part.competencies):
        share = shares[competency.id]
        yield _match(part, competency, share, embedded, cosines[:, number])


def passages_of(resume: Resume) -> tuple[Passage, ...]:
    """Return the passages of a résumé. Raises ResumeReadError of kind ``empty`` for none."""
    passages = split_passages(resume)
    if not passages:
        message = (
            "holds no sentence or list to score, at most a heading or contact details; "
            "check that it is a résumé"
        )
        raise ResumeReadError("empty", message)
    return passages


def _vectors(part: Part, passages: Sequence[Passage]) -> Floats:
    return part.semantic.transform([passage.compared for passage in passages])


def embed(
    part: Part, passages: Sequence[Passage], vectors: Floats | None = None
) -> EmbeddedResume:
    """Embed the passages of a résumé, those that repeat another left out.

    ``vectors`` are the semantic ones of all passages, if they are known already.
    """
    texts = [passage.compared for passage in passages]
    lexical = part.lexical.transform(texts)
    kept = without_repeats(lexical, np.array([len(text.split()) for text in texts]))
    return EmbeddedResume(
        passages=tuple(passages[row] for row in kept),
        lexical=lexical[kept],
        semantic=_vectors(part, [passages[row] for row in kept])
        if vectors is None
        else vectors[kept],
        weights=part.lexical.substance(lexical[kept]),
    )


def compare(part: Part, lexical: csr_matrix, semantic: Floats) -> Floats:
    """Compare unit vectors of texts with the competencies of a part.

    ``lexical`` has shape (n_texts, n_terms), ``semantic`` (n_texts, n_dimensions). Returns
    cosines of 0 to 1, of shape (n_texts, n_competencies, 2): lexical, semantic.
    """
    cosines = _with_texts(part, lexical, semantic)
    if part.directions is not None:
        learned = np.stack(
            [lexical @ part.directions.lexical.T, semantic @ part.directions.semantic.T],
            axis=2,
        )
        rows = [part.ids.index(name) for name in part.directions.ids]
        share = part.shared.text_share
        cosines[:, rows] = share * cosines[:, rows] + (1 - share) * np.clip(learned, 0.0, None)
    return np.minimum(cosines, 1.0)


def _with_texts(part: Part, lexical: csr_matrix, semantic: Floats) -> Floats:
    """Average each passage's highest cosines with the texts of each competency."""
    targets = part.targets
    products = (
        (lexical @ targets.lexical.T).toarray(),
        semantic @ targets.semantic.T,
    )
    cosines = np.empty((lexical.shape[0], len(targets.bounds) - 1, 2))
    for kind, values in enumerate(products):
        for number, start in enumerate(targets.bounds[:-1]):
            columns = values[:, start : targets.bounds[number + 1]]
            cosines[:, number, kind] = mean_of_highest(columns, part.shared.n_texts)
    return cosines


def _match(
    part: Part, competency: Competency, share: float, embedded: EmbeddedResume, cosines: Floats
) -> CompetencyMatch:
    counted = cosines * embedded.weights[:, None]
    judged = part.curve(competency.id).judge(counted, np.array(part.shared.weights))
    pooled, relevance, presence = judged.pooled, judged.relevance, judged.log_odds
    best = [row for row in pooled.rows if relevance[row] > 0]
    evidence = tuple(_evidence(embedded, row, cosines[row]) for row in best)
    score = judged.probability
    deed = max(
        (
            _deed(part, competency.id, embedded.passages[row], relevance[row], presence)
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
        share=share,
        deed=deed,
        verdict=_verdict(score, deed, evidence),
        evidence=evidence,
        learned=competency.id in part.learned_ids,
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
    part: Part, competency_id: str, passage: Passage, relevance: float, presence: float
) -> float:
    """Return the probability that a passage is a deed; the profile's own words are none."""
    if any(phrases.are_all_of(passage.compared) for phrases in part.phrases):
        return 0.0
    return part.shared.deeds.probability(
        passage.compared,
        passage.section,
        relevance=float(relevance),
        presence=presence,
        intercept=part.deed_intercept(competency_id),
    )


def _verdict(score: float, deed: float, evidence: Sequence[Evidence]) -> Verdict:
    if score < PRESENT or not evidence:
        return "missing"
    return "demonstrated" if deed >= DEMONSTRATED else "claimed"
