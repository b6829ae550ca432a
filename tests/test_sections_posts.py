"""Employers that are called as sections are, and sections below posts. All are invented."""

from __future__ import annotations

import pytest
from sectioned import passages


@pytest.mark.parametrize(
    "employer",
    [
        "Leadership Training",
        "CLIENT PROJECTS IN LEEDS",
        "ACHIEVEMENT FOR ALL",
        "DECLARATION SOFTWARE",
        "Product Knowledge",
    ],
)
@pytest.mark.parametrize(
    "post",
    [
        "\nPlanner, 2019 - 2022",
        "\nPlanner\nJan 2019 – present",
        "\n2019 - 2022\nPlanner",
        "\n2019 - 2022 Planner",
    ],
)
def test_an_employer_called_as_a_section_heads_its_post(employer: str, post: str) -> None:
    """Under experience, a line that a job follows opens no section."""
    above = "Experience\n\nAcorn Ledger\nClerk, 2022 - 2024\n• Kept the books of nine shops."
    said = passages(f"{above}\n\n{employer}{post}\n• Taught nine teams to plan.")
    assert {passage.section for passage in said} == {"experience"}


@pytest.mark.parametrize(
    ("heading", "below", "section"),
    [
        ("TRAINING PROGRAMMES ATTENDED", "Lean for shops, 2019 - 2020", "certifications"),
        ("PROJECTS HANDLED IN LEEDS", "Rose Mill app, 2019 - 2020", "projects"),
        ("MARINE SOFTWARES", "Sonar plotting", "skills"),
        ("Certifications", "Certified Planner, 2019 - 2022", "certifications"),
    ],
)
def test_a_title_that_no_job_follows_opens_its_section(
    heading: str, below: str, section: str
) -> None:
    """Under experience too, and one of the table whatever follows."""
    said = passages(f"Experience\n\nClerk, 2022 - 2024\nKept the books.\n\n{heading}\n{below}")
    assert said[-1].section == section
