"""Deeds and claims of a competency with curves: what is near it, and what is not."""

from __future__ import annotations

import numpy as np
import pytest

from matcher import Resume, RoleMatcher
from matcher.scoring.deedmodel import (
    ALONE_ODDS,
    DEEDS,
    PRESENT_ODDS,
    RISING_OF_DEEDS,
    DeedModel,
)

NAMES = (*DEEDS, PRESENT_ODDS, ALONE_ODDS)


def verdicts(model: RoleMatcher, *lines: str) -> dict[str, str]:
    """Match lines of text, and return verdicts by competency."""
    result = model.match(Resume("somebody.txt", "\n".join(lines)))
    return {match.competency.id: match.verdict for match in result.competencies}


def test_the_log_odds_of_a_deed_are_the_sum_of_its_weights() -> None:
    """Each weight belongs to the number of its name, and each competency has its intercept."""
    model = DeedModel({name: float(place) for place, name in enumerate(NAMES)}, -1.0)
    columns = np.eye(len(NAMES))
    found = model.log_odds(columns, np.full(len(NAMES), -2.0))
    assert found.tolist() == [place - 2.0 for place in range(len(NAMES))]


def test_nothing_that_rises_in_deeds_speaks_against_one(model: RoleMatcher) -> None:
    """In the packaged role, what is nearer is never less of a deed."""
    weights = model.model_.shared.deeds.weights
    assert min(weights[name] for name in (*RISING_OF_DEEDS, PRESENT_ODDS, ALONE_ODDS)) >= 0
    assert max(weights[name] for name in RISING_OF_DEEDS) > 0


LISTED = "SKILLS\nLeadership, team leadership, project management, strategic thinking"


@pytest.mark.parametrize(
    "deed",
    [
        "Reconciled nine ledgers and closed the books of two mills in 2021",
        "Repaired 40 boilers across the harbour district in 2019",
        "Translated three novels from Danish for a publisher in Graz",
    ],
)
def test_a_name_in_a_list_beside_a_deed_of_another_kind_is_a_claim(
    model: RoleMatcher, deed: str
) -> None:
    """What makes a deed is near the competency itself."""
    found = verdicts(model, "EXPERIENCE", "Harbour Works, 2018 - 2022", f"- {deed}", "", LISTED)
    assert found["leadership"] != "demonstrated"
    assert found["strategic-thinking"] != "demonstrated"


def test_the_same_deed_told_of_today_and_of_then(model: RoleMatcher) -> None:
    """One's current job counts as the last one did."""
    then = "Led a team of nine engineers and mentored two of them to lead teams of their own"
    now = "Lead a team of nine engineers and mentor two of them to lead teams of their own"
    for line in (then, now):
        assert verdicts(model, "EXPERIENCE", f"- {line}")["leadership"] == "demonstrated"


def test_a_denied_deed_shows_nothing_even_beside_another(model: RoleMatcher) -> None:
    """A bullet of another kind does not lend it what it lacks."""
    found = verdicts(
        model,
        "EXPERIENCE",
        "- I have never led a team.",
        "- Reconciled nine ledgers and closed the books of two mills in 2021",
    )
    assert found["leadership"] == "missing"
