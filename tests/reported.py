"""Results of people who do not exist, for the tests of reports."""

from __future__ import annotations

from typing import Any

from matcher.datamodels import Competency
from matcher.results import CompetencyMatch, Evidence, Failure, MatchResult, Verdict

FOOTER = "Probability: that a careful reader finds the competency."
UNLEARNED = "Estimate: how surely a careful reader finds it"
WHY: dict[Verdict, str] = {
    "demonstrated": "a passage under Experience tells what was done",
    "claimed": "named under Skills, no passage shows it done",
    "missing": "the nearest passage says too little",
}
COMMON = [
    "resume",
    "score",
    "warnings",
    "duplicate_of",
    "error_kind",
    "error_message",
    "missing",
    "missing_must",
    "facts_met",
    "facts_not_met",
    "facts_unclear",
    "profile",
    "profile_source",
    "higher_than",
    "people_measured",
    "model",
    "version",
]
"""The columns of every table before those of competencies."""

RESPONSIBILITIES = (
    "Product Strategy Development",
    "Cross-Functional Leadership",
    "Product Roadmap Management",
    "User Research and Feedback",
    "Performance Tracking",
    "Stakeholder Communication",
)
SKILLS = (
    "Strategic Thinking",
    "Leadership",
    "Analytical Skills",
    "Communication Skills",
    "Project Management",
    "Technical Acumen",
)


def competency(name: str, kind: str = "skill") -> Competency:
    """Return a competency with six indicators."""
    indicators = tuple(f"{name.lower()} sign {number}" for number in range(1, 7))
    id_ = name.lower().replace(" ", "-")
    return Competency(id_, name, kind, f"Does {name.lower()}.", indicators)  # type: ignore[arg-type]


def match(
    name: str, score: float, *, kind: str = "skill", text: str = "", page: int | None = 1
) -> CompetencyMatch:
    """Return a match whose verdict follows from its score."""
    verdict: Verdict = (
        "demonstrated" if score > 0.6 else "claimed" if score > 0.3 else "missing"
    )
    text = text or f"Did {name.lower()} for years"
    evidence = (
        Evidence(
            *(text, page, "experience", 3, 40, 0.41236, 0.62, 0.87654),
            decisive=verdict != "missing",
            matched=tuple(word for word in name.lower().split() if word in text),
        ),
        Evidence(f"Also {name.lower()}", page, "skills", 50, 70, 0.2, 0.3, 0.5),
    )
    return CompetencyMatch(
        competency=competency(name, kind),
        lexical=0.41236,
        semantic=0.62,
        lexical_mean=0.01236,
        semantic_mean=0.12,
        score=score,
        share=1 / 12,
        deed=score,
        verdict=verdict,
        evidence=evidence,
        learned=True,
        why=WHY[verdict],
    )


def result(name: str = "ann.pdf", base: float = 0.0, **changes: object) -> MatchResult:
    """Return a result whose twelve scores rise from a base to the best."""
    names = [(n, "responsibility") for n in RESPONSIBILITIES] + [(n, "skill") for n in SKILLS]
    matches = tuple(
        match(n, min(1.0, base + index / 12), kind=kind)
        for index, (n, kind) in enumerate(names)
    )
    score = sum(m.score for m in matches) / len(matches)
    values: dict[str, Any] = {"score": score, "competencies": matches, "warnings": ()}
    return MatchResult(name, "Senior Product Manager", **(values | changes))


BROKEN = Failure("broken.pdf", "scanned", "holds pictures only; run text recognition first")
