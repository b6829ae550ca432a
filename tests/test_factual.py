"""A requirement whose words are a fact that is met is not missing."""

from __future__ import annotations

import pytest

from matcher import CompetencyMatch, Resume, RoleMatcher, RoleProfile
from matcher.scoring.factual import told_by_facts

PROFILE = """---
role: Harbour Clerk
---

## Responsibilities
### Sorts mail
Sorts mail

## Essential skills
### BA/BS in a relevant field
BA/BS in a relevant field
### Record of keeping ledgers
Bachelor's degree and a record of keeping ledgers in salt trade

## Facts
### Degree: bachelor
BA/BS in a relevant field
"""
SCHOOLED = "EXPERIENCE\nPorter, Rye Ltd, 2015 - 2020\n- Swept yards\n\nEDUCATION\n{}\n"


@pytest.fixture(scope="module")
def clerk() -> RoleMatcher:
    """Return the matcher of a role whose author asks a degree as a skill and as a fact."""
    return RoleMatcher.load(profile=RoleProfile.from_markdown(PROFILE))


def degree_of(matcher: RoleMatcher, school: str) -> CompetencyMatch:
    """Return what is said of the requirement that is a degree."""
    found = matcher.match(Resume("ida.txt", SCHOOLED.format(school))).competencies
    return next(each for each in found if each.competency.name.startswith("BA"))


def test_what_is_met_as_a_fact_is_not_missing(clerk: RoleMatcher) -> None:
    """It says by what, where that stands, and who has none lacks it."""
    met = degree_of(clerk, "BSc Geography, Kattegat Institute, 2010")
    assert met.verdict == "claimed"
    assert "BSc Geography" in met.why
    assert met.decisive is not None
    assert met.decisive.text.startswith("BSc Geography")
    assert degree_of(clerk, "Rye School, 2008").verdict == "missing"


def test_a_requirement_of_more_than_a_fact_is_not_met_by_it(clerk: RoleMatcher) -> None:
    """Its other words are what is asked."""
    result = clerk.match(Resume("ida.txt", SCHOOLED.format("BSc Geography, 2010")))
    mail = next(each for each in result.competencies if "mail" in each.competency.name.lower())
    assert mail.verdict == "missing"
    unmet = tuple(each for each in result.facts if each.status != "met")
    assert told_by_facts(result.competencies, unmet) == result.competencies
