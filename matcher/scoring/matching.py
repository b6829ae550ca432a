"""One résumé against one model: passages, cosines, verdicts and their evidence."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import numpy as np

from matcher.datamodels import CHECKED_FACTS, Competency, Passage, Resume
from matcher.results import CompetencyMatch, FactMatch, MatchResult, TitleMatch, Verdict
from matcher.scoring.arrays import Floats
from matcher.scoring.calibration import PRESENT
from matcher.scoring.comparing import (
    EmbeddedResume,
    KeptPassages,
    compare,
    embed_kept,
    kept_of,
    nearness_to,
    passages_of,
    vectors_of,
)
from matcher.scoring.deedmodel import Verdicts
from matcher.scoring.factual import told_by_facts
from matcher.scoring.general.choosing import judging_rows
from matcher.scoring.general.held import holds_title, raised
from matcher.scoring.general.judging import GeneralModel
from matcher.scoring.general.traces import traces_of
from matcher.scoring.general.wanted import Wanted
from matcher.scoring.learned import by_curves
from matcher.scoring.model import Model
from matcher.scoring.nearness import nearness_of
from matcher.scoring.notices import ADVERTISES, copied_warning
from matcher.scoring.parts import Part
from matcher.scoring.reasons import Reasons
from matcher.scoring.verdicts import DEMONSTRATED, credit

SURE = 0.7
"""The probability of the verdict that was given below which it is called unsure.

Cross-validated on train: see benchmarks/sureness.py, which says how often that is, and how many
of the wrong verdicts are among them.
"""


def is_unsure(verdict: Verdict, score: float, deed: float) -> bool:
    """Tell whether readers may well see it otherwise, so that a person should look.

    ``score`` is the probability that the competency is there, ``deed`` that what is there was
    done, each 0 to 1; together they say how likely the verdict is that was given.

    >>> is_unsure("demonstrated", 0.9, 0.9), is_unsure("demonstrated", 0.9, 0.6)
    (False, True)
    """
    likely = {
        "missing": 1 - score,
        "claimed": score * (1 - deed),
        "demonstrated": score * deed,
    }
    return likely[verdict] < SURE


class _Found(NamedTuple):
    """What is said of one competency: ``rows`` are its passages, best first.

    ``number`` is what it was compared by: its own among those of its part, or an option's.
    """

    number: int
    rows: tuple[int, ...]
    score: float
    deed: float
    own: float


def match_resume(model: Model, resume: Resume) -> MatchResult:
    """Match one résumé with the model's profile; its facts are looked up beside the score.

    Raises ResumeReadError of kind ``empty`` if it holds nothing to score.
    """
    return next(match_with_each([model], resume))


def match_with_each(models: Sequence[Model], resume: Resume) -> Iterator[MatchResult]:
    """Match one résumé with each model's profile, in their order, as :func:`match_resume`.

    Raises ResumeReadError of kind ``empty`` if it holds nothing to score.
    """
    resume = _told_what_it_is(resume)
    passages, once = passages_of(resume), dict[tuple[int, int], tuple[KeptPassages, Floats]]()
    for model in models:
        shared = id(model.shared.lexical), id(model.shared.semantic)
        if shared not in once:
            kept = kept_of(model.shared, passages)
            once[shared] = kept, vectors_of(model.shared, kept.passages)
        yield _match(model, resume, passages, once[shared])


def _told_what_it_is(resume: Resume) -> Resume:
    """Return a résumé with a warning if it is an advertisement."""
    from matcher.roles.doubts import is_advertisement

    if ADVERTISES in resume.warnings or not is_advertisement(resume.text):
        return resume
    return replace(resume, warnings=(*resume.warnings, ADVERTISES))


def _match(
    model: Model, resume: Resume, passages: Sequence[Passage], once: tuple[KeptPassages, Floats]
) -> MatchResult:
    """Match a résumé of so many passages, of which those that are no repeats are compared."""
    found, title, copies = dict[str, CompetencyMatch](), 0.0, ""
    for part, asked in zip(model.parts, model.asked, strict=True):
        embedded = embed_kept(part, *once)
        judging = _Judging(part, embedded, compare(part, embedded.lexical, embedded.semantic))
        if model.general and asked:
            title = judging.by_general(model.general, asked)
        copies = copies or copied_warning(embedded.passages, judging.beside.copied.tolist())
        found |= {match.competency.id: match for match in judging.matches(model.shares)}
    matches = tuple(
        replace(found[each.id], competency=each) for each in model.profile.competencies
    )
    shown = math.fsum(m.share * m.score * credit(m.own, m.deed) for m in matches)
    if model.title_share and holds_title(resume.text, model.profile.title):
        title = float(raised(np.array(title), np.array(shown)))
    score = shown + model.title_share * (title - shown)
    facts = _facts(model, resume, passages)
    return MatchResult(
        resume=resume.name,
        profile=model.profile.role,
        profile_source=model.profile.source,
        also_says=tuple(f for f in model.profile.facts if f.type not in CHECKED_FACTS),
        score=score,
        competencies=told_by_facts(matches, facts),
        warnings=(*resume.warnings, *filter(None, (copies,)), *model.warnings),
        model=model.label,
        measured=model.measured(score),
        title=TitleMatch(model.profile.title, title, model.title_share)
        if model.title_share
        else None,
        source=resume,
        facts=facts,
    )


def _facts(model: Model, resume: Resume, passages: Sequence[Passage]) -> tuple[FactMatch, ...]:
    profile = model.profile
    if not profile.facts:
        return ()
    from matcher.facts import check_facts  # its patterns take a while to be made

    near = partial(nearness_to, model.shared)
    return check_facts(profile.facts, resume, role=profile.title, passages=passages, near=near)


class _Judging:
    """A résumé and the competencies of one part, each judged by what there is for it."""

    def __init__(self, part: Part, embedded: EmbeddedResume, cosines: Floats) -> None:
        self.part = part
        self.embedded = embedded
        self.cosines = cosines
        self.beside = nearness_of(part, embedded, cosines)
        self.reasons = Reasons(part, embedded, cosines, self.beside)
        self.weights = np.array(part.shared.weights)
        self._found: dict[str, _Found] = {}

    def by_general(self, general: GeneralModel, asked: Wanted) -> float:
        """Judge what was not learned by the general model; return the title's nearness."""
        traces = traces_of(self.part, asked, self.embedded, self.beside)
        said = general.judge(self.part, asked, traces)
        each, has_any = _each(said), np.array([bool(rows) for rows in said.nearest])
        stands_for = self.part.stands_for
        best = judging_rows(stands_for, said.scores, said.deeds, said.own, has_any)
        pairs = zip(self.part.ids, best.tolist(), strict=True)
        learned = self.part.learned_ids
        self._found = {name: each[row] for name, row in pairs if name not in learned}
        return traces.title

    def matches(self, shares: Mapping[str, float]) -> Iterator[CompetencyMatch]:
        """Yield what is said of each competency."""
        if self._found.keys() != set(self.part.ids):
            self._found = self._by_curves() | self._found
        for competency in self.part.competencies:
            yield self._match(competency, self._found[competency.id], shares[competency.id])

    def _by_curves(self) -> dict[str, _Found]:
        said = by_curves(self.part, self.beside)
        return dict(zip(self.part.ids, _each(said), strict=True))

    def _match(self, competency: Competency, found: _Found, share: float) -> CompetencyMatch:
        rows, number = list(found.rows), found.number
        near = self.beside.near[:, number]
        verdict = _verdict(found)
        lexical, semantic, words = (self.weights[: len(rows)] @ near[rows]).tolist()
        lexical_mean, semantic_mean, words_mean = near.mean(axis=0).tolist()
        return CompetencyMatch(
            competency=competency,
            lexical=lexical,
            semantic=semantic,
            lexical_mean=lexical_mean,
            semantic_mean=semantic_mean,
            score=found.score,
            share=share,
            deed=found.deed,
            own=found.own,
            verdict=verdict,
            evidence=self.reasons.evidence(rows, number, verdict),
            learned=competency.id in self.part.learned_ids,
            words=words,
            words_mean=words_mean,
            unsure=is_unsure(verdict, found.score, found.deed),
            why=self.reasons.why(rows, number, verdict),
        )


def _each(said: Verdicts) -> list[_Found]:
    """Return what is said of each competency, in their order."""
    numbers = (values.tolist() for values in (said.scores, said.deeds, said.own))
    return [_Found(n, *row) for n, row in enumerate(zip(said.nearest, *numbers, strict=True))]


def _verdict(found: _Found) -> Verdict:
    if found.score < PRESENT or not found.rows:
        return "missing"
    return "demonstrated" if found.deed >= DEMONSTRATED else "claimed"
