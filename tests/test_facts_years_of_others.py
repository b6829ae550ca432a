"""Years that others have, that are asked or hoped for, make no post one of their field."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.text import clean

CLERK = "Clerk, Northfold Ltd, Jan 2015 - Dec 2021"


def status_of(fact: Fact, duty: str, head: str = CLERK) -> str:
    """Return whether a fact is met by the résumé of one post with one duty."""
    text = f"EXPERIENCE\n{head}\n- {duty}\n"
    (match,) = check_facts([fact], Resume("clerk.txt", clean(text)))
    return match.status


@pytest.mark.parametrize(
    ("duty", "met"),
    [
        ("I have no 5 years of sales experience", False),
        ("Nearly 5 years of sales experience", False),
        ("5 years of sales experience required", False),
        ("5 years of experience in sales preferred.", False),
        ("Looking for 5 years of sales experience.", False),
        ("Worked with a colleague with 12 years of sales experience.", False),
        ("Led a team with 40 years of combined sales experience.", False),
        ("Worked under the manager, who led the sales.", False),
        ("5 years of sales experience", True),
        ("5 years of sales experience, ready to travel if required", True),
        ("5 years of sales experience, working nights as required", True),
        ("No less than 5 years of sales experience", True),
        ("Nearly 6 years of sales experience", True),
        ("Sold shoes, and led a sales team with great experience", True),
    ],
)
def test_years_in_a_field_are_worked_by_this_person(duty: str, met: bool) -> None:
    """Neither denied nor asked, nor those of a colleague, a chief or a team."""
    assert (status_of(Fact("years", "5", "sales"), duty) == "met") is met


def test_nearly_so_many_years_are_more_than_fewer() -> None:
    """They are short by little."""
    assert status_of(Fact("years", "4", "sales"), "Nearly 5 years of sales experience") == "met"


@pytest.mark.parametrize(
    ("title", "about", "status"),
    [
        ("Assistant to the Sales Manager", "sales", "unclear"),
        ("Secretary to the Head of Procurement", "procurement", "unclear"),
        ("Assistant to the Sales Manager", "assistant", "met"),
        ("Sales Assistant to the shop", "sales", "met"),
        ("Sales Manager", "sales", "met"),
    ],
)
def test_whom_a_post_helps_may_be_of_another_field(title: str, about: str, status: str) -> None:
    """Nobody knows whether an assistant has done what the chief does."""
    head = f"{title}, Northfold Ltd, Jan 2015 - Dec 2021"
    assert status_of(Fact("years", "5", about), "Made tea.", head) == status
