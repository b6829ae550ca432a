"""The signs and words by which every report for people shows a result."""

from __future__ import annotations

SYMBOLS = {"demonstrated": "●", "claimed": "◐", "missing": "○"}
"""A symbol a verdict, from full to empty: it reads without colour."""

FACT_SYMBOLS = {"met": "✓", "not met": "✗", "unclear": "?"}
"""A symbol a status of a fact."""

NOT_FOUND = "not found in the text"
"""What stands beside a fact that is not met where a résumé tells nothing of its kind."""

UNMET = "required, not met"
"""What follows a score, before the facts that a role asks and a résumé does not meet."""

NICE = "nice to have"
"""What stands beside a competency that is only welcome."""

GROUPS = {"responsibility": "Responsibilities", "skill": "Essential skills"}
"""The heading of each kind of competency, in the order of reports."""

UNSURE = "unsure"
"""What stands beside a verdict that readers may well see otherwise."""

UNSURE_SIGN = "?"
"""The same where there is no room for a word."""

HONESTLY = "Add what is true, in your own words: what is copied from here makes no deed."
"""What is said to a person who is told what a reader would look for."""

FOOTER = "Probability: that a careful reader finds the competency. A person decides."
UNLEARNED_FOOTER = (
    "Estimate: how surely a careful reader finds it, from what readers found for other roles. "
    "A person decides."
)


def footer(*, learned: bool) -> str:
    """Return what is said below results; ``learned`` is whether all competencies were.

    A score is called a probability where that was measured, which is for what was learned.
    """
    return FOOTER if learned else UNLEARNED_FOOTER


def score_heading(*, learned: bool) -> str:
    """Return what the score of a competency is called where it stands in a column."""
    return "Probability" if learned else "Estimate"


def verdict_words(verdict: str, *, unsure: bool) -> str:
    """Return a verdict in words, and whether it is unsure."""
    return f"{verdict}, {UNSURE}" if unsure else verdict


def hundredths(score: float) -> int:
    """Return the score of the whole, 0 to 1, as people read it: 0 to 100."""
    return round(100 * score)


def shown_words(score: float) -> str:
    """Return the score of the whole as people read it.

    >>> shown_words(0.574)
    '57 of 100 of the role shown'
    """
    return f"{hundredths(score)} of 100 of the role shown"


def measured_words(higher_than: int, people: int) -> str:
    """Return where a score lies among the people whom a role was measured with."""
    return f"higher than {higher_than} of {people} people measured"


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
