"""Degrees whose field is told oddly, hardly or not, and those of others. All is made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.text import clean
from matcher.version import RELEASED

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


@pytest.mark.parametrize(
    "line",
    [
        "Studied Business Administration at University of Mereham (not completed)",
        "Studied Business Administration at University of Mereham, left without a degree",
        "Studied Business Administration at University of Mereham (left early)",
        "Studied Business Administration, University of Mereham, first year only",
        "BBA, no degree awarded",
        "BBA, University of Mereham, did not graduate",
        "BBA, never finished",
        "BBA (1st year)",
        "BBA, currently in 2nd year",
        "BBA (completed 2 of 3 years)",
        "Accepted for Bachelor of Business Administration, Mereham",
        f"BBA, graduating {RELEASED[0] + 1}",
        f"BBA, University of Mereham, {RELEASED[0] - 2} - {RELEASED[0] + 1}",
        f"Bachelor of Business Administration, start {RELEASED[0] + 1}",
    ],
)
def test_a_degree_that_was_left_or_lies_ahead_is_unclear(line: str) -> None:
    """Nobody has it yet, though its name and its field stand there."""
    assert status("business", line) == "unclear"


@pytest.mark.parametrize(
    "line",
    [
        "Studied Business Administration at University of Mereham",
        "BBA, graduating 2009 with honours",
        "BBA, first year prize for best essay, 2009",
        "BBA, accepted into the society of scholars",
        f"BBA, {RELEASED[0] - 3} - {RELEASED[0]}",
        "Year 12: no awards. BBA, completed 2009",
    ],
)
def test_a_degree_is_done_where_nothing_says_that_it_is_not(line: str) -> None:
    """Years, prizes and societies are told of those who finished."""
    assert status("business", line) == "met"
