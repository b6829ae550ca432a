"""What would be best of what is asked, and rates in names. All are invented."""

from __future__ import annotations

import pytest

from matcher.roles.ads.naming import name_of
from matcher.roles.ads.welcome import is_welcome


@pytest.mark.parametrize(
    "text",
    [
        "Three years in catering, ideally in a school",
        "Experience of catering is essential, preferably in a care home",
    ],
)
def test_what_stands_before_ideally_is_asked(text: str) -> None:
    """Only what follows is a wish."""
    assert not is_welcome(text)


@pytest.mark.parametrize(
    "text",
    ["Ideally three years in catering", "Welding, ideally TIG", "Sage would be nice"],
)
def test_what_is_only_wished_is_welcome(text: str) -> None:
    """As a whole, or as good as that."""
    assert is_welcome(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Visit six stores a week across the region", "Visit six stores a week"),
        ("Bake ninety loaves a night", "Bake ninety loaves a night"),
    ],
)
def test_a_rate_in_a_name_keeps_its_article(text: str, name: str) -> None:
    """Six stores week is nobody's English."""
    assert name_of(text, "") == name
