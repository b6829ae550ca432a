"""Lines that are only a fact, and papers with the state that gives them. All is made up."""

from __future__ import annotations

import pytest

from matcher import Resume
from matcher.datamodels import Fact
from matcher.facts import check_facts
from matcher.roles.ads import read_advertisement
from matcher.text import clean

AD = "Ward Helper\n\nRequirements\n- Change beds and linen\n- {item}\n- Talk to patients\n"
RESUME = """Ida Moss

SUMMARY
{summary}

EXPERIENCE
Staff nurse, Fern Hospital, 2015 - 2020
- Planned the care of a ward

LICENCES AND CERTIFICATIONS
{papers}
"""


@pytest.mark.parametrize(
    "item",
    [
        "BSN preferred",
        "MSc Physics or Chemistry",
        "BA/BS in a relevant field",
        "NMC registration",
        "Current RN license in Oregon",
        "CSCS card",
        "BLS certification required, ACLS preferred",
        "PMP or PRINCE2 certification a plus",
        "NVQ Level 2 in Health and Social Care",
        "Gas Safe registered",
        "Fluent Tagalog preferred",
        "Two years' experience",
    ],
)
def test_a_line_that_is_only_a_fact_is_no_competency(item: str) -> None:
    """It is told as a fact, and counted once."""
    advertisement = read_advertisement(AD.format(item=item))
    assert advertisement.facts
    assert all(item not in each.sentences for each in advertisement.requirements)


@pytest.mark.parametrize(
    "item",
    [
        "Two years of dialysis care",
        "BSN and experience of dialysis machines",
        "Knowledge of ITIL processes and change boards",
    ],
)
def test_a_line_of_more_than_a_fact_is_a_competency_too(item: str) -> None:
    """What else it names somebody can have done."""
    advertisement = read_advertisement(AD.format(item=item))
    assert any(each.sentences[0] in item for each in advertisement.requirements)


@pytest.mark.parametrize(
    ("item", "label"),
    [
        ("Current RN license in Oregon", "Licence: nursing registration (Oregon)"),
        ("Ohio RN license", "Licence: nursing registration (Ohio)"),
        ("Full UK driving licence", "Licence: driving licence (UK)"),
        ("CDL Class A", "Licence: commercial driving licence (Class A)"),
        ("Level 2 food hygiene certificate", "Certificate: food hygiene (Level 2)"),
        ("Gas Safe registered", "Licence: Gas Safe"),
        ("NVQ Level 2 in Plumbing", "Qualification: school (Plumbing)"),
        ("Bachelor's degree in Plumbing", "Degree: bachelor (Plumbing)"),
    ],
)
def test_a_label_keeps_state_and_class(item: str, label: str) -> None:
    """So does a trade's paper its name: it is no degree."""
    facts = read_advertisement(AD.format(item=item)).facts
    assert label in [fact.label for fact in facts]


def test_the_line_that_says_most_of_a_paper_states_it() -> None:
    """The title of the role names a registration as well, and no state."""
    text = AD.format(item="Current RN license in Oregon").replace(
        "Ward Helper", "Registered Nurse - Nights"
    )
    (licence,) = [each for each in read_advertisement(text).facts if each.type == "licence"]
    assert licence.statement == "Current RN license in Oregon"


def licence(summary: str, papers: str) -> tuple[str, str]:
    """Return what becomes of a licence of Oregon, and what is shown for it."""
    fact = Fact("licence", "nursing registration", "Oregon", True, "RN license in Oregon")
    text = clean(RESUME.format(summary=summary, papers=papers))
    (match,) = check_facts([fact], Resume("a.txt", text))
    return match.status, match.found


@pytest.mark.parametrize(
    "line",
    [
        "RN, Oregon State Board of Nursing, license no. 2018112RN, expires 06/2026",
        "Registered Nurse, Oregon, 2016",
        "Registered Nurse, licence number 44871920",
        "Registered Nurse (OR), active",
    ],
)
def test_a_licence_is_shown_by_the_line_that_states_it(line: str) -> None:
    """Whole, with number, state and expiry, and not by a title above it."""
    told = licence("Registered nurse who likes ward work", f"First aid, 2019\n{line}")
    assert told == ("met", line)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Registered Nurse, State of Texas, no. 44871920", "unclear"),
        ("Registered Nurse, Texas and Oregon", "met"),
        ("Registered Nurse, United States", "met"),
        ("Registered Nurse, 2016", "met"),
    ],
)
def test_a_licence_of_another_state_is_unclear(line: str, status: str) -> None:
    """It may count in several; one that names none is as good."""
    assert licence("Likes ward work", line)[0] == status


def test_a_school_is_named_whole_where_a_degree_is_shown() -> None:
    """Or not at all, where it would be too long."""
    fact = Fact("degree", "bachelor", "nursing", statement="Degree in nursing")
    for line, found in (
        (
            "Bachelor of Science in Nursing, Fern Valley University of the North Coast, 2014",
            "Bachelor of Science in Nursing, Fern Valley University of the North Coast",
        ),
        (
            "Bachelor of Science in Nursing, The Royal Fern and Moss Valley College of Care "
            "and Health of the North Coast, 2014",
            "Bachelor of Science in Nursing",
        ),
    ):
        text = clean(f"Ida Moss\n\nEDUCATION\n{line}\n")
        (match,) = check_facts([fact], Resume("a.txt", text))
        assert match.found == found
