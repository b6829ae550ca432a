"""What was found of one competency, or of one fact, in one résumé, with its passages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

from matcher.datamodels import Competency, Fact, Passage, Section
from matcher.display import markup

Verdict = Literal["demonstrated", "claimed", "missing"]

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
"""The verdicts in the order of reports, from what is shown down to what is not there."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage behind a verdict, with its two cosines and the words it shares.

    ``lexical`` (TF-IDF) and ``semantic`` (spaCy vectors) are its cosines with the
    competency, 0 to 1: the mean over the nearest of its name, statement and indicators
    and, where one was learned, the cosine with the competency's direction. ``weight``, 0 to
    1, is how much the passage counts: one of few or everyday words says little. ``words``
    is the share, 0 to 1, of the words of the competency's texts that it has, the rarer ones
    counting more, and ``matched`` are these words as the passage has them. ``decisive`` tells
    the passage that made the verdict.
    """

    text: str
    page: int | None
    section: Section
    start: int
    end: int
    lexical: float
    semantic: float
    weight: float
    words: float = 0.0
    decisive: bool = False
    matched: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the evidence as JSON-ready values."""
        return {
            "text": self.text,
            "page": self.page,
            "section": self.section,
            "start": self.start,
            "end": self.end,
            "lexical": round(self.lexical, 4),
            "semantic": round(self.semantic, 4),
            "weight": round(self.weight, 4),
            "words": round(self.words, 4),
            "decisive": self.decisive,
            "matched": list(self.matched),
        }


@dataclass(frozen=True, slots=True, repr=False)
class CompetencyMatch:
    """How one competency appears in one résumé.

    ``lexical`` and ``semantic`` are the cosines pooled over ``evidence``, and ``words`` the
    shares of words; ``lexical_mean``, ``semantic_mean`` and ``words_mean`` are their means
    over all passages, 0 to 1; ``score`` is the calibrated
    probability, 0 to 1, that a careful reader finds the competency in the résumé, and
    ``deed`` that the person did it and does not only say so; ``own`` is the share of ``score``
    that stays without what copies the role's words or only names something; ``share`` is what
    the competency counts in the overall score. ``evidence`` holds the
    passages that the cosines were pooled from, best first; where the verdict is ``missing``
    they are the nearest passages, and not good enough. A deed that made the verdict and is none
    of the three nearest stands behind them. ``learned`` tells whether labelled
    résumés taught anything about this competency; else the general model judges it. ``unsure``
    tells whether the verdict is one that readers may well see otherwise: a person should look.
    ``why`` says in a few words why it was given.
    """

    competency: Competency
    lexical: float
    semantic: float
    lexical_mean: float
    semantic_mean: float
    score: float
    share: float
    deed: float
    verdict: Verdict
    evidence: tuple[Evidence, ...]
    learned: bool = False
    words: float = 0.0
    words_mean: float = 0.0
    own: float = 1.0
    unsure: bool = False
    why: str = ""

    def __repr__(self) -> str:
        """Return competency, verdict and score: nothing of the résumé's text."""
        verdict = f"{self.verdict}, unsure" if self.unsure else self.verdict
        return f"<CompetencyMatch {self.competency.id!r}: {verdict}, {self.score:.2f}>"

    @property
    def decisive(self) -> Evidence | None:
        """Return the passage that made the verdict, of what is missing the nearest."""
        made = (passage for passage in self.evidence if passage.decisive)
        return next(made, self.evidence[0] if self.evidence else None)

    @property
    def gap(self) -> float:
        """Return what of ``share`` is not surely demonstrated: the wider, the weightier."""
        return self.share * (1 - self.score * self.deed)

    def to_dict(self) -> dict[str, Any]:
        """Return the match as JSON-ready values."""
        return {
            "id": self.competency.id,
            "name": self.competency.name,
            "kind": self.competency.kind,
            "must": self.competency.must,
            "weight": self.competency.weight,
            "statement": self.competency.statement,
            "learned": self.learned,
            "lexical": round(self.lexical, 4),
            "semantic": round(self.semantic, 4),
            "words": round(self.words, 4),
            "lexical_mean": round(self.lexical_mean, 4),
            "semantic_mean": round(self.semantic_mean, 4),
            "words_mean": round(self.words_mean, 4),
            "score": round(self.score, 4),
            "share": round(self.share, 4),
            "deed": round(self.deed, 4),
            "own": round(self.own, 4),
            "verdict": self.verdict,
            "unsure": self.unsure,
            "why": self.why,
            "evidence": [evidence.to_dict() for evidence in self.evidence],
        }

    def _repr_html_(self) -> str:
        """Return the match as a notebook shows it."""
        return markup.competency_html(self.to_dict())


FactStatus = Literal["met", "not met", "unclear"]


@dataclass(frozen=True, slots=True)
class FactMatch:
    """Whether a résumé meets a fact that its role asks: shown beside the score, never in it.

    ``found`` is what the résumé has of the kind, in few words, and empty where it tells
    nothing; ``evidence`` holds the passages that say so. ``not met`` is the status where the
    text shows too little or nothing of it, which is not to say that the person lacks it;
    ``unclear`` where the text shows a part of it.
    """

    fact: Fact
    status: FactStatus
    found: str = ""
    evidence: tuple[Passage, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the match as JSON-ready values."""
        return {
            **self.fact.to_dict(),
            "status": self.status,
            "found": self.found,
            "evidence": [_place(passage) for passage in self.evidence],
        }


def _place(passage: Passage) -> dict[str, Any]:
    """Return a passage as JSON-ready values."""
    return {
        "text": passage.text,
        "page": passage.page,
        "section": passage.section,
        "start": passage.start,
        "end": passage.end,
    }
