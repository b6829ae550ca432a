"""Registers of nurses and others, as they are asked and held. All of it is made up."""

from __future__ import annotations

import pytest

from matcher import Resume, RoleProfile
from matcher.facts import check_facts
from matcher.results import FactMatch
from matcher.text import clean

NURSE = """Ina Holm

EXPERIENCE
Ward Sister, Mereham Infirmary, Jan 2019 - Mar 2023
- Planned the care of a ward

REGISTRATIONS AND CERTIFICATIONS
{held}
"""


def held(asked: str, paper: str) -> FactMatch:
    """Return what becomes of the first licence that a line asks, with a line of a résumé."""
    profile = RoleProfile.from_job_description(
        f"Ward Nurse\n\nRequirements\n- {asked}\n- Work in a team\n"
    )
    facts = [each for each in profile.facts if each.type == "licence"]
    return check_facts(facts[:1], Resume("a.txt", clean(NURSE.format(held=paper))))[0]


@pytest.mark.parametrize(
    ("asked", "body"),
    [
        ("NMC registered nurse (Adult)", "NMC"),
        ("Current NMC registration", "NMC"),
        ("Nurse registered with the Nursing and Midwifery Council", "NMC"),
        ("Full GMC registration with a licence to practise", "GMC"),
        ("Pharmacist registration with the GPhC", "GPhC"),
        ("Active RN license in Ohio", "Ohio"),
        ("Registered nurse", ""),
    ],
)
def test_the_body_that_keeps_a_register_is_part_of_what_is_asked(asked: str, body: str) -> None:
    """And so it is shown beside the licence."""
    assert held(asked, "RN").fact.about == body


@pytest.mark.parametrize(
    ("asked", "paper", "status"),
    [
        ("NMC registered nurse (Adult)", "NMC registered, PIN 98I7654O", "met"),
        ("NMC registered nurse (Adult)", "NMC PIN 98I7654O", "met"),
        ("Current NMC registration", "Nursing & Midwifery Council, registered", "met"),
        ("Current NMC registration", "Registered nurse", "met"),
        ("Current NMC registration", "Ohio RN License #RN.123450", "unclear"),
        ("Current NMC registration", "Registered Nurse, AHPRA NMW0009876543", "unclear"),
        ("Current NMC registration", "HCPC registered OT54321", "not met"),
        ("Registered nurse with AHPRA", "Registered Nurse, AHPRA NMW0009876543", "met"),
        ("Registered nurse with AHPRA", "NMC PIN 98I7654O", "unclear"),
        ("Active RN license in Ohio", "Ohio RN License #RN.123450", "met"),
        ("Active RN license in Ohio", "NMC PIN 98I7654O", "unclear"),
        ("Full GMC registration", "GMC No. 1234560", "met"),
        ("Full GMC registration", "Texas medical license", "unclear"),
        ("HCPC registration", "Health and Care Professions Council, OT54321", "met"),
    ],
)
def test_another_register_is_unclear_and_the_same_is_met(
    asked: str, paper: str, status: str
) -> None:
    """Also by its number; what tells of no register is as good as one that is asked."""
    assert held(asked, paper).status == status


@pytest.mark.parametrize("line", ["PIN 560 001", "Pin-560001", "PIN code: 560001"])
def test_the_pin_of_a_place_is_no_number_of_a_register(line: str) -> None:
    """It is a personal detail, and is not looked at."""
    assert held("Current NMC registration", line).status == "not met"
