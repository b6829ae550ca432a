"""The signs and words by which every report for people shows a result."""

from __future__ import annotations

SYMBOLS = {"demonstrated": "●", "claimed": "◐", "missing": "○"}
"""A symbol a verdict, from full to empty: it reads without colour."""

FACT_SYMBOLS = {"met": "✓", "not met": "✗", "unclear": "?"}
"""A symbol a status of a fact."""

NICE = "nice to have"
"""What stands beside a competency that is only welcome."""

GROUPS = {"responsibility": "Responsibilities", "skill": "Essential skills"}
"""The heading of each kind of competency, in the order of reports."""

FOOTER = (
    "Scores are probabilities that a careful reader finds the competency; a person decides."
)
UNLEARNED_FOOTER = (
    "Scores are estimates, from what readers found for other roles, that a careful reader "
    "finds the competency; a person decides."
)


def footer(*, learned: bool) -> str:
    """Return what is said below results; ``learned`` is whether all competencies were.

    A score is called a probability where that was measured, which is for what was learned.
    """
    return FOOTER if learned else UNLEARNED_FOOTER


_CELLS = 8


def bar(score: float) -> tuple[str, str]:
    """Return the filled and the empty part of a bar of eight cells for a score of 0 to 1.

    >>> "".join(bar(0.63))
    '█████░░░'
    """
    filled = round(score * _CELLS)
    return "█" * filled, "░" * (_CELLS - filled)


def rounded_score(score: float, verdict: str) -> float:
    """Return the score of a competency with two decimals, below 0.5 where it is missing.

    Else 0.496 would stand there as 0.50, from which on a competency counts as present.

    >>> rounded_score(0.496, "missing"), rounded_score(0.504, "claimed")
    (0.49, 0.5)
    """
    return min(round(score, 2), 0.49) if verdict == "missing" else round(score, 2)
