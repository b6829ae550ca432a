"""A paper or a language that other people have, or that was work, meets no fact."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.text import clean


def status_of(fact: Fact, duty: str) -> str:
    """Return whether a fact is met by the résumé of a clerk with one duty."""
    text = f"EXPERIENCE\nClerk, Northfold Ltd, Jan 2015 - Dec 2021\n- {duty}\n"
    (match,) = check_facts([fact], Resume("clerk.txt", clean(text)))
    return match.status


@pytest.mark.parametrize(
    ("duty", "status"),
    [
        ("Recruited staff fluent in Spanish.", "not met"),
        ("Managed a team fluent in Spanish.", "not met"),
        ("Sold to customers fluent in Spanish.", "not met"),
        ("Served guests who were fluent in French and Spanish.", "not met"),
        ("Married to a native Spanish speaker.", "not met"),
        ("Worked with two native Spanish speakers.", "not met"),
        ("My wife is fluent in Spanish.", "not met"),
        ("Served customers, fluent in Spanish and English.", "met"),
        ("Fluent in Spanish; served customers.", "met"),
        ("Managed a team in fluent Spanish.", "met"),
        ("Receptionist fluent in Spanish", "met"),
        ("Assistant to the manager, fluent in Spanish", "met"),
        ("My mother tongue is Spanish, served guests", "met"),
        ("Native Spanish speaker", "met"),
    ],
)
def test_a_language_of_others_is_not_spoken(duty: str, status: str) -> None:
    """Staff, customers and relatives know it; but who serves them may as well."""
    assert status_of(Fact("language", "Spanish", "fluent Spanish"), duty) == status


@pytest.mark.parametrize(
    ("value", "duty", "status"),
    [
        ("ACCA", "Worked for ACCA as receptionist.", "not met"),
        ("CPA", "Supervised CPA and ACCA students.", "not met"),
        ("ACCA", "Supervised CPA and ACCA students.", "not met"),
        ("CPA", "Liaised with external CPA on the audit.", "not met"),
        ("NEBOSH", "Booked places at the NEBOSH course for staff", "not met"),
        ("ACCA", "Failed ACCA exams", "not met"),
        ("ACCA", "ACCA part-qualified", "unclear"),
        ("ACCA", "Part-qualified accountant (ACCA)", "unclear"),
        ("ACCA", "Part-qualified CIMA; ACCA member", "met"),
        ("ACCA", "Worked for a bank as ACCA accountant", "met"),
        ("ACCA", "Liaised with auditors as ACCA member", "met"),
        ("CPA", "CPA and ACCA, 2015", "met"),
        ("NEBOSH", "Booked travel; NEBOSH certified", "met"),
    ],
)
def test_a_certificate_is_of_this_person_and_whole(value: str, duty: str, status: str) -> None:
    """Not of an employer, of students, of a partner at work, or of a course put up."""
    assert status_of(Fact("certificate", value), duty) == status


def test_a_part_of_the_exams_will_do_where_it_is_asked() -> None:
    """The advertisement says so."""
    fact = Fact("certificate", "ACCA", statement="Part-qualified ACCA")
    assert status_of(fact, "ACCA part-qualified") == "met"


@pytest.mark.parametrize(
    ("duty", "status"),
    [
        ("Drivers had to hold a valid driving licence.", "not met"),
        ("Processed applications for a driver's license at the DMV.", "not met"),
        ("My wife holds a driving licence.", "not met"),
        ("Issued driving licences to residents.", "not met"),
        ("Hold a valid driving licence.", "met"),
        ("Processed orders; driving licence held.", "met"),
        ("Driving licence issued by the council in 2012", "met"),
    ],
)
def test_a_driving_licence_of_others_is_none(duty: str, status: str) -> None:
    """Nor is one that somebody only gave out or asked for at work."""
    assert status_of(Fact("licence", "driving licence"), duty) == status
