"""A degree that a copied line of an advertisement asks, and what the field of one is."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.results import FactMatch
from matcher.text import clean

WORK = "EXPERIENCE\nClerk, Northfold Ltd, Jan 2015 - Dec 2021"


def checked(about: str, text: str) -> FactMatch:
    """Return whether a résumé shows a bachelor's degree in a field."""
    fact = Fact("degree", "bachelor", about)
    (match,) = check_facts([fact], Resume("clerk.txt", clean(text)))
    return match


@pytest.mark.parametrize(
    ("line", "met"),
    [
        ("Bachelor's degree in Economics preferred.", False),
        ("Bachelor's degree in Economics required.", False),
        ("Bachelor's degree in Economics is highly desirable", False),
        ("BSc in Economics or Finance is essential", False),
        ("Bachelor's degree in Economics", True),
        ("Bachelor's degree in Economics, essential modules passed", True),
    ],
)
@pytest.mark.parametrize("heading", [f"{WORK}\n- ", "EDUCATION\n"])
def test_a_degree_that_is_asked_is_none_that_somebody_has(
    heading: str, line: str, met: bool
) -> None:
    """Wherever the line of the advertisement was put."""
    assert (checked("Economics", f"{heading}{line}\n").status == "met") is met


@pytest.mark.parametrize(
    ("line", "met"),
    [
        ("A-levels: Economics; BSc Chemistry, Hull 2012", False),
        ("A-levels: Economics; BSc, Hull 2012", False),
        ("A-levels: Art; BSc Economics, Hull 2012", True),
        ("A-levels: Art; Economics BSc, Hull 2012", True),
        ("BSc Chemistry and Economics, Hull 2012; A-levels: Art", True),
    ],
)
def test_the_field_of_a_degree_is_its_own(line: str, met: bool) -> None:
    """What another qualification before a semicolon was in is none of its fields."""
    assert (checked("Economics", f"EDUCATION\n{line}\n").status == "met") is met
