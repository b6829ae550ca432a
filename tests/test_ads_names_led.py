"""What leads to a name, or stands behind it, is no part of it. The sentences are made up."""

from __future__ import annotations

import pytest

from matcher.roles.ads.naming import name_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No stranger to night shifts", "Night shifts"),
        ("Bonus points for Rust or Haskell", "Rust or Haskell"),
        ("An understanding of, and respect for, village life", "Village life"),
        ("Experience of working directly with young offenders", "Young offenders"),
        ("We'd like you to bring a track record in fundraising", "Fundraising"),
    ],
)
def test_what_leads_to_a_name_is_left_out(text: str, name: str) -> None:
    """In whatever words an advertisement says that something is known or liked."""
    assert name_of(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Passionate about wine and keen to keep tasting", "Wine"),
        ("Keeping stock records that are complete and legible", "Keeping stock records"),
        ("Cleaning of tanks in line with the yard's rules", "Cleaning of tanks"),
        ("Experience in a clerical role, preferably at sea", "Experience in a clerical role"),
        ("Manicures to a high standard", "Manicures"),
    ],
)
def test_how_and_how_well_is_left_out_behind_a_name(text: str, name: str) -> None:
    """The name is of what is done."""
    assert name_of(text) == name


def test_a_participle_behind_a_noun_is_of_its_compound() -> None:
    """No name ends before it."""
    name = name_of("Complete risk assessments and person centred support plans")
    assert name == "Complete risk assessments"


def test_no_name_begins_with_who_does_it_before_a_colon() -> None:
    """A pronoun may be shortened."""
    assert name_of("from soup to nuts", "You'll own the kitchen") != "You'll own the kitchen"
