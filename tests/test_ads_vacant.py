"""What says that a post is vacant and who may have it, and asks nothing. Firms are made up."""

from __future__ import annotations

import pytest

from matcher import RoleProfile

LIST = """Quay Hand
What you need
- Knowledge of knots
- Care of engines
"""


def asked(line: str) -> RoleProfile:
    """Return what is made of an advertisement that ends with an item."""
    return RoleProfile.from_job_description(f"{LIST}- {line}\n")


def names(role: RoleProfile) -> list[str]:
    """Return the names of what is asked besides what the list asks without the item."""
    own = {each.name for each in RoleProfile.from_job_description(LIST).competencies}
    return [each.name for each in role.competencies if each.name not in own]


@pytest.mark.parametrize(
    "line",
    [
        "An exciting opportunity has arisen for a keen hand to join our busy quay.",
        "A vacancy has now become available in our harbour at Mereham.",
        "school leavers welcome",
        "Career changers are very welcome",
        "New graduates encouraged to apply",
    ],
)
def test_that_a_post_is_vacant_asks_nothing(line: str) -> None:
    """Nor does it that somebody may apply too."""
    assert names(asked(line)) == []
    prose = RoleProfile.from_job_description(f"Quay Hand\n\n{line}\n\n{LIST}")
    assert names(prose) == []


def test_what_is_asked_of_who_may_have_a_vacant_post_is_asked() -> None:
    """The post itself is not what is asked."""
    role = RoleProfile.from_job_description(
        "Quay Hand\n\nA vacancy has arisen for a hand with experience of fishing boats."
        f"\n\n{LIST}"
    )
    assert names(role) == ["Fishing boats"]


@pytest.mark.parametrize("where", ["in manufacturing", "within a harbour", "at sea"])
def test_years_are_no_skill_where_it_is_said_where_they_would_best_be_spent(where: str) -> None:
    """And they are asked, as only the place is wished for."""
    role = asked(f"3 years+ in a similar role, ideally {where}")
    assert names(role) == []
    assert [(each.value, each.must) for each in role.facts] == [("3", True)]


def test_what_would_best_be_known_beside_years_is_asked() -> None:
    """It is more than the place where they were spent."""
    assert names(asked("3 years in a similar role, ideally with tower cranes"))
