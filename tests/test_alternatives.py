"""A requirement that lists alternatives or examples is shown by one of them."""

from __future__ import annotations

import pytest

from matcher import Resume, RoleMatcher, RoleProfile
from matcher.roles.ads.alternatives import alternatives_in


@pytest.mark.parametrize(
    ("statement", "enough"),
    [
        ("Knowledge of at least one of Java, C++, Python or JavaScript", 4),
        ("One or more of the following: welding, plumbing or roofing", 3),
        ("Experience with cloud platforms (AWS, Azure or GCP)", 3),
        ("Implement features in React / Node", 2),
        ("React/Angular/Vue experience", 3),
        ("Level 3 TA qualification or PGCE", 2),
        ("Proficiency in Excel or Google Sheets", 2),
        ("Teach Maths or Physics", 2),
        ("Monitors quality indicators such as falls", 1),
        ("Tools such as Jira, Confluence, and Trello.", 3),
        ("CI/CD pipelines and TCP/IP", 0),
        ("Able to lift 20 kg or more", 0),
        ("Install or repair boilers", 0),
        ("One of the leads of the team", 0),
        ("Monday to Friday or weekends", 0),
        ("Work with and/or supervise bakers", 0),
        ("Knowledge of Java, C++ and Python", 0),
    ],
)
def test_the_names_of_a_list_of_alternatives_are_each_enough(
    statement: str, enough: int
) -> None:
    """By names in capitals with "or" between them, or by what says that they are examples."""
    assert len(alternatives_in(statement)) == enough


def test_one_of_several_is_enough() -> None:
    """Who does one of them has what is asked, and who does none has not."""
    ad = (
        "Developer\n\nRequirements\n"
        "- Knowledge of at least one of Java, C++, Python or JavaScript\n"
        "- Implement features in React / Node\n- Answers the telephone politely\n"
    )
    profile = RoleProfile.from_job_description(ad)
    matcher = RoleMatcher.load(profile=profile)
    assert all("least" not in each.name.lower() for each in profile.competencies)
    place = [n for n, each in enumerate(profile.competencies) if each.indicators]
    assert len(place) == 2

    def verdicts(line: str) -> list[str]:
        text = f"EXPERIENCE\nAssistant, Rye Ltd, 2015 - 2020\n- {line}\n- Swept the yard\n"
        found = matcher.match(Resume("ida.txt", text)).competencies
        return [found[n].verdict for n in place]

    told = (
        "Programmed the booking site in Python",
        "Built a swap app in React for two schools",
    )
    found = [verdicts(line) for line in told]
    kinds = [each.indicators[0] for each in profile.competencies if each.indicators]
    python, react = kinds.index("Java"), kinds.index("React")
    assert found[0][python] != "missing"
    assert found[1][react] != "missing"
    assert verdicts("Painted the fences of three farms in green") == ["missing", "missing"]
