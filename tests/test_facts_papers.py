"""Licences and certificates: what is one, what is none, which level. All of it is made up."""

from __future__ import annotations

import pytest

from matcher import Resume, RoleProfile
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.text import clean

POST = "EXPERIENCE\nPorter, Quay Inn, May 2012 - June 2020\n- Carried trunks to the rooms\n"
DRIVING = Fact("licence", "driving licence", "", True, "Driving licence")
FIRST_AID = Fact("certificate", "first aid", "", True, "First aid certificate")


def status(fact: Fact, line: str, heading: str = "OTHER") -> str:
    """Return what becomes of a fact with one line of a résumé under a heading."""
    text = clean(f"Ina Holm\n\n{POST}\n{heading}\n{line}\n")
    (match,) = check_facts([fact], Resume("a.txt", text))
    return match.status


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Licence to drive forklifts", "not met"),
        ("Licence to drive a crane", "not met"),
        ("Forklift driving licence", "not met"),
        ("Licence to drive", "met"),
        ("Category B driver", "met"),
        ("Driver, category B", "met"),
        ("HGV licence (C+E)", "met"),
        ("CDL, no accidents", "met"),
        ("HGV licence expired 2014", "not met"),
        ("Permis B", "met"),
    ],
)
def test_a_driving_licence_is_of_roads_and_a_higher_one_will_do(
    line: str, expected: str
) -> None:
    """Who may drive lorries may drive cars; who may drive forklifts need not."""
    assert status(DRIVING, line) == expected


def test_a_licence_for_cars_is_none_for_lorries() -> None:
    """The higher will do for the lower, and not the other way round."""
    lorries = Fact("licence", "commercial driving licence", "", True, "HGV licence")
    assert status(lorries, "Category B driver") == "not met"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("EFAW 2024", "met"),
        ("FAW, three days", "met"),
        ("First Aid at Work", "met"),
        ("Wrote the first aid manual", "not met"),
        ("Organised first aid for the regatta", "not met"),
        ("Wrote the manual and passed first aid", "met"),
        ("My brother holds a first aid certificate", "not met"),
    ],
)
def test_a_paper_is_what_this_person_passed(line: str, expected: str) -> None:
    """What somebody wrote of it, or a brother has, is none."""
    assert status(FIRST_AID, line, "CERTIFICATES") == expected


@pytest.mark.parametrize(
    ("asked", "line", "expected"),
    [
        ("AAT Level 3", "AAT Level 4", "met"),
        ("AAT Level 3", "AAT Level 3 diploma", "met"),
        ("AAT Level 3", "AAT Level 2", "not met"),
        ("AAT Level 3", "AAT", "met"),
        ("AAT", "AAT Level 2", "met"),
    ],
)
def test_a_higher_level_of_a_paper_will_do_and_a_lower_one_not(
    asked: str, line: str, expected: str
) -> None:
    """Where both tell their level."""
    fact = Fact("certificate", "AAT", "", True, asked)
    assert status(fact, line, "CERTIFICATES") == expected


ADVERTISEMENT = """Quay Hand
We run a quay in Mereham.

What you will do
- Load and unload boats
- Keep the stock of rope

What you need
- Knowledge of knots
- {line}

Benefits
- Free lunch
"""


def asked(line: str) -> list[tuple[str, str, str, bool]]:
    """Return type, value, about and must of what a line of an advertisement asks."""
    profile = RoleProfile.from_job_description(ADVERTISEMENT.format(line=line))
    types = {"years", "degree", "certificate", "licence", "language"}
    return [(f.type, f.value, f.about, f.must) for f in profile.facts if f.type in types]


def test_papers_with_their_levels_are_alternatives() -> None:
    """What stands between two of which either will do may be a level or how far one is."""
    assert asked("AAT Level 3 or ACCA part-qualified") == [
        ("certificate", "AAT or ACCA", "", True)
    ]


def test_more_years_without_a_degree_are_asked_of_nobody() -> None:
    """They stand in place of a degree."""
    found = asked("5 years of payroll experience (or 8 years without a degree)")
    assert found == [("years", "5", "payroll", True)]
    assert asked("10 years of experience without a break")[0][:2] == ("years", "10")


@pytest.mark.parametrize(
    "line",
    [
        "The following are not required: a degree, a driving licence, or French.",
        "Not required: fluent French, a driving licence",
    ],
)
def test_what_a_colon_leads_to_is_not_asked_where_that_says_so(line: str) -> None:
    """The words before the colon are of all behind it."""
    assert not [fact for fact in asked(line) if fact[3]]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Fluent English, and preferably Danish", [("fluent", True), ("", False)]),
        (
            "Fluent English and ideally conversational Danish",
            [("fluent", True), ("conversational", False)],
        ),
        ("Fluent English (preferred) and Danish", [("fluent", False), ("fluent", True)]),
    ],
)
def test_a_wish_before_a_language_is_of_that_one(
    line: str, found: list[tuple[str, bool]]
) -> None:
    """What is asked of the one before it stays asked, and its level is its own."""
    assert [(about, must) for _, _, about, must in asked(line)] == found


def test_what_years_are_about_ends_where_other_things_are_asked() -> None:
    """A paper and a readiness in the same list are no work."""
    years, *others = asked("Two years in an inn's kitchen, food hygiene level 2, able to swim")
    assert years == ("years", "2", "inn's kitchen", True)
    assert [kind for kind, *_ in others] == ["certificate"]


@pytest.mark.parametrize(
    ("heading", "line", "expected"),
    [
        ("LICENCES", "Category B", "met"),
        ("OTHER", "Licence: B", "met"),
        ("OTHER", "Licences: B, C1", "met"),
        ("OTHER", "Driving: full UK", "met"),
        ("LICENCES", "UK driving, clean", "met"),
        ("LICENCES", "Forklift\nCategory B", "met"),
        ("LICENCES", "Category A", "not met"),
        ("LICENCES", "Provisional, category B", "not met"),
        ("LICENCES", "Forklift category B1", "not met"),
        ("OTHER", "Category B", "not met"),
        ("OTHER", "Blood group: B", "not met"),
        ("OTHER", "Driving: none", "not met"),
        ("SKILLS", "Driving full sales growth", "not met"),
    ],
)
def test_a_driving_licence_is_told_by_its_kind_where_a_line_or_its_heading_says_of_what(
    heading: str, line: str, expected: str
) -> None:
    """A form names the licence in its label, and the kind alone behind it."""
    assert status(DRIVING, line, heading) == expected
