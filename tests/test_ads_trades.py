"""Advertisements of several trades, in the forms in which they are pasted; all made up."""

from __future__ import annotations

import pytest

from matcher import RoleProfile
from matcher.roles.ads.naming import name_of

HEAD = """Quay Hand
What you will do
- Load and unload boats
- Keep the stock of rope
- Greet guests
"""


def made_of(*lines: str) -> dict[str, bool]:
    """Return the names of what some more lines of an advertisement ask, and if it must be."""
    role = RoleProfile.from_job_description(HEAD + "".join(f"{line}\n" for line in lines))
    own = RoleProfile.from_job_description(HEAD)
    names = [each.name for each in own.competencies]
    return {each.name: each.must for each in role.competencies if each.name not in names}


def test_words_between_the_items_of_a_list_are_its_labels() -> None:
    """And nothing that is asked."""
    labelled = ("Clinical", "- Care of wounds", "Communication", "- Notes for families")
    assert list(made_of("Requirements", *labelled)) == ["Care of wounds", "Notes for families"]


def test_criteria_with_the_letter_of_their_level_before_them_are_of_it() -> None:
    """Where both letters stand in one list."""
    lettered = ("E Sailing in open water", "E Knots and splices", "D Repair of sails")
    found = made_of("Person specification", *lettered)
    assert found == {"Sailing in open water": True, "Knots and splices": True} | {
        "Repair of sails": False
    }
    assert made_of("Requirements", *lettered[:1], "D Repair of sails") != found


@pytest.mark.parametrize(
    "line",
    [
        "The governors wish to appoint a cheerful hand.",
        "The harbour is delighted to welcome a new hand.",
        "The school is committed to safeguarding children.",
        "Quay Hand (m/f/d) - Mereham",
        "Self-employed or PAYE, your choice",
        "Study support available.",
        "Reply to quay@example.com.",
    ],
)
def test_what_asks_nothing_of_a_person_is_left_out(line: str) -> None:
    """Whoever seeks, how somebody is employed, what is given, and where to write to."""
    assert made_of("", line) == {}


def test_what_the_role_involves_doing_is_a_duty() -> None:
    """Told in a sentence, of the role or of the person."""
    found = made_of("The role will involve painting hulls. Each day you will be setting nets.")
    assert list(found) == ["Painting hulls", "Setting nets"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Duties include first and second fix", "First and second fix"),
        (
            "experience in a veterinary practice or GP surgery",
            "Veterinary practice or GP surgery",
        ),
        (
            "Two years' experience in residential childcare within the last five years",
            "Residential childcare",
        ),
        ("Experience of working with older people is essential", "Working with older people"),
        (
            "Ensure stock accuracy through cycle counts",
            "Ensure stock accuracy through cycle counts",
        ),
    ],
)
def test_a_name_says_the_thing_and_all_of_it(line: str, name: str) -> None:
    """Without what led to it and what stands behind it."""
    assert name_of(line) == name


@pytest.mark.parametrize(
    "title", ["Hand (maternity cover, 12 months)", "Interim - 6 months", "Fixed term 18 months"]
)
def test_how_long_a_post_lasts_is_no_experience(title: str) -> None:
    """In a title or in a line of terms."""
    role = RoleProfile.from_job_description(HEAD.replace("Quay Hand", title))
    assert [each for each in role.facts if each.type == "years"] == []


def test_prose_under_an_occupation_is_an_advertisement() -> None:
    """Though it has no word of posts, skills or pay."""
    text = "Content Writer (remote)\nWe like plants. You'll write two long articles a week.\n"
    role = RoleProfile.from_job_description(text)
    assert [each.name for each in role.competencies] == ["Write two long articles a week"]


def test_the_clearance_of_leaves_is_no_permit() -> None:
    """One of security is, and no competency."""
    assert "Leaf clearance and small repairs" in made_of("- Leaf clearance and small repairs")
    assert made_of("- Security clearance") == {}


def test_what_somebody_does_not_mind_denies_nothing() -> None:
    """And ends the field of a degree."""
    line = "A degree in geology, a driving licence, and you don't mind mud"
    role = RoleProfile.from_job_description(f"{HEAD}Requirements\n- {line}\n")
    found = {(each.type, each.value, each.about) for each in role.facts}
    assert found == {("degree", "bachelor", "geology"), ("licence", "driving licence", "")}
