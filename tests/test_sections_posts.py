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


@pytest.mark.parametrize(
    "period", ["01/2022 to 08/2026", "01/2022 - 08/2026", "1.2022 – 8.2026"]
)
def test_nothing_below_a_post_without_a_heading_is_lost(period: str) -> None:
    """Months in figures make a period, and what stands below it is no more of the head."""
    post = f"Mira Quandel\n\nNet Mender, Rope Works — {period}\n\n• Mended nets for 70 boats"
    said = passages(f"{post}\n\nVCA (2023), Splicing, Knots")
    assert [passage.text for passage in said][1:] == [
        "Mended nets for 70 boats",
        "VCA (2023), Splicing, Knots",
    ]
    assert {passage.section for passage in said} == {"experience"}


def test_nothing_below_items_without_a_heading_is_lost() -> None:
    """Without dates too; contacts stay out."""
    items = "• Mended nets for seventy boats of the fleet\n• Taught splicing to four juniors"
    text = f"Mira Quandel\n\nNet Mender\n\n{items}\n\nVCA, Splicing\n\nmira@example.org"
    assert [passage.text for passage in passages(text)][2:] == ["VCA, Splicing"]
