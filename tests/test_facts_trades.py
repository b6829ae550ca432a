"""Years in a field of work that a job belongs to by its name. All of it is made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.results import FactMatch
from matcher.text import clean

YEARS = Fact("years", "3", "logistics", True, "3 years of experience in logistics")


def worked(title: str, *, near: float = 0.0) -> FactMatch:
    """Return what becomes of years in logistics with a post of eight years."""
    text = clean(
        f"Ina Holm\n\nEXPERIENCE\n{title}, Quay Ltd, May 2012 - June 2020\n- Kept the rota\n"
    )
    (match,) = check_facts(
        [YEARS], Resume("a.txt", text), near=lambda _, texts: [near for _ in texts]
    )
    return match


@pytest.mark.parametrize(
    "title",
    [
        "Transport Planner",
        "Transport Manager",
        "Warehouse Operative",
        "Supply Planner",
        "Fleet Coordinator",
    ],
)
def test_jobs_of_transport_stores_and_supply_are_of_logistics(title: str) -> None:
    """Nobody who asks for years in logistics would leave them out."""
    assert worked(title).status == "met"


@pytest.mark.parametrize("title", ["Supply Teacher", "Porter", "Account Planner"])
def test_other_jobs_are_not_of_logistics(title: str) -> None:
    """One word of a job in it is not enough."""
    match = worked(title)
    assert match.status == "not met"
    assert "none in this field" in match.found


def test_where_it_is_unclear_nothing_says_that_none_is_in_the_field() -> None:
    """What may be of the field is not denied beside it."""
    match = worked("Porter", near=0.9)
    assert match.status == "unclear"
    assert match.found.startswith("8 years")
    assert "none" not in match.found
