"""Degrees whose field is told oddly, hardly or not, and those of others. All is made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.text import clean

POST = "EXPERIENCE\nPorter, Quay Inn, May 2012 - June 2020\n- Carried trunks to the rooms\n"


def status(about: str, line: str) -> str:
    """Return what becomes of a bachelor's degree asked in a field, with a line of schooling."""
    fact = Fact("degree", "bachelor", about, True, f"Bachelor's degree in {about}")
    (match,) = check_facts(
        [fact], Resume("a.txt", clean(f"Ina Holm\n\n{POST}\nEDUCATION\n{line}\n"))
    )
    return match.status


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("B.A. (Hons), Tourism Studies", "met"),
        ("Bachelor in Tourism, 2011", "met"),
        ("Master of Tourism", "met"),
        ("Bachelor of Arts, Mereham, 2011", "unclear"),
        ("Bachelor of Science, Mereham, 2011", "unclear"),
        ("BA (Hons), Mereham", "unclear"),
        ("BA Fashion Design", "not met"),
        ("BSc Physics", "not met"),
    ],
)
def test_a_degree_of_arts_or_science_alone_tells_no_field(line: str, expected: str) -> None:
    """It may be in the field that is asked; one in another field is not."""
    assert status("hospitality or tourism", line) == expected


def test_a_degree_of_arts_is_hardly_one_of_engineering() -> None:
    """A technical field is not told by it."""
    assert status("mechanical engineering", "Bachelor of Arts, Mereham") == "not met"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("B.Sc. Computer Science", "met"),
        ("BEng Electrical Engineering", "met"),
        ("BSc Statistics", "met"),
        ("BA Fashion Design", "not met"),
        ("BA, Mereham", "not met"),
    ],
)
def test_a_numerate_subject_is_any_in_which_one_reckons(line: str, expected: str) -> None:
    """Computing and engineering are, as is physics."""
    assert status("maths, statistics or another numerate subject", line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("My brother has an MSc in Accounting", "not met"),
        ("Like my brother and I: MSc in Accounting", "met"),
        ("MSc in Accounting, taught with my brother", "met"),
    ],
)
def test_what_a_relative_has_is_not_of_this_person(line: str, expected: str) -> None:
    """A brother's degree is his."""
    assert status("accounting", f"A-levels, 2005\n{line}") == expected
