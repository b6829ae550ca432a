"""A role as JSON, as a person mends it on the page."""

from __future__ import annotations

from typing import Any

import pytest
from pagehost import BAKERY

from matcher.datamodels import NICE_WEIGHT, Competency, Fact
from matcher.errors import ProfileError
from matcher.packaged import packaged_profile
from matcher.roles.profiles import RoleProfile
from matcher.web.roleform import role_from_dict, role_to_dict

ODD = RoleProfile(
    "C++ & <Go>",
    "Old *Mill*",
    (
        Competency(
            "c-plus-plus",
            "C++",
            "skill",
            "# Writes `C++`",
            ("- a list", "1. an item"),
            False,
            0.5,
        ),
        Competency("ovens", "Ovens", "responsibility", "must: be hot", (), True, 2.5),
    ),
    (("Outlook", "Two\n\nparagraphs"),),
    (Fact("years", "3-5", "ovens", False, "Three to five years"),),
)


@pytest.mark.parametrize(
    "profile", [BAKERY, ODD, RoleProfile.from_file(packaged_profile())], ids=["a", "b", "c"]
)
def test_a_role_reads_back_as_the_same(profile: RoleProfile) -> None:
    """With all that its Markdown has."""
    assert role_from_dict(role_to_dict(profile)) == profile


def test_a_name_is_enough() -> None:
    """All else is what is usual."""
    read = role_from_dict({"competencies": [{"name": " Rye  bread "}]})
    assert read.competencies == (Competency("rye-bread", "Rye bread", "skill", "Rye bread"),)
    assert read.role == "Job description"


@pytest.mark.parametrize(
    ("given", "weight"),
    [
        ({}, 1.0),
        ({"must": False}, NICE_WEIGHT),
        ({"must": False, "weight": None}, NICE_WEIGHT),
        ({"must": False, "weight": 2}, 2.0),
        ({"weight": 0.25}, 0.25),
    ],
)
def test_a_weight_that_is_not_given_is_the_usual(given: dict[str, Any], weight: float) -> None:
    """Of a must, or of what is only welcome."""
    (read,) = role_from_dict({"competencies": [{"name": "Bread", **given}]}).competencies
    assert read.weight == weight


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ([], "no JSON object"),
        (None, "no JSON object"),
        ({}, "asks nothing"),
        ({"competencies": []}, "asks nothing"),
        ({"competencies": "bread"}, "expected a JSON array"),
        ({"competencies": ["bread"]}, "no JSON object"),
        ({"competencies": [{}]}, "give it a name"),
        ({"competencies": [{"name": "!?"}]}, "give it a name"),
        ({"competencies": [{"name": 3}]}, "expected a text"),
        ({"competencies": [{"name": "x" * 5001}]}, "at most 5000"),
        ({"competencies": [{"name": f"n{n}"} for n in range(101)]}, "there can be 100"),
        ({"competencies": [{"name": "Bread"}, {"name": "bread!"}]}, "two requirements"),
        ({"competencies": [{"name": "a", "kind": "duty"}]}, "kind of 'a' is one of"),
        ({"competencies": [{"name": "a", "must": "yes"}]}, "true or false"),
        ({"competencies": [{"name": "a", "weight": "2"}]}, "is no number"),
        ({"competencies": [{"name": "a", "weight": True}]}, "is no number"),
        ({"competencies": [{"name": "a", "weight": 0}]}, "weight"),
        ({"competencies": [{"name": "a", "weight": float("inf")}]}, "weight"),
        ({"competencies": [{"name": "a"}], "facts": [{"type": "years"}]}, "is no fact"),
        (
            {"competencies": [{"name": "a"}], "facts": [{"type": "age", "value": "3"}]},
            "is no fact",
        ),
        (
            {"competencies": [{"name": "a"}], "facts": [{"type": "years", "value": "some"}]},
            "has no number",
        ),
    ],
)
def test_what_is_no_role_is_refused_with_a_reason(value: object, reason: str) -> None:
    """That a person at the page understands: of no line, and of no file."""
    with pytest.raises(ProfileError, match=reason) as caught:
        role_from_dict(value)
    assert "<role>" not in str(caught.value)
