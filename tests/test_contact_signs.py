"""What may be a contact is told by a sign first: each kind of contact has one."""

from __future__ import annotations

import pytest

from matcher.sections.contacts import CONTACT, holds_contact


@pytest.mark.parametrize(
    "text",
    [
        "ada.example@example.org",
        "https://example.org/ada",
        "www.example.org",
        "example.github.io",
        "+ (1) 2 34-5 6 7 8 9",
        "+44 (0) 20 7946 0018",
        "(01) 234567",
        "012 345-678",
        "5550123456",
        "(555) 012-3456",
        "(555)-012 3456",
        "55501 23456",
    ],
)
def test_each_kind_of_contact_is_found_where_it_stands(text: str) -> None:
    """A sign of each kind is looked for, also of the shortest number."""
    line = f"Ada Example, {text} and more"
    assert CONTACT.search(line)
    assert holds_contact(line)
    assert not holds_contact(line, len(line) - len("and more"))


@pytest.mark.parametrize("text", ["2019 - 2021", "03/2019 – 11/2021", "12,500 units in 2020"])
def test_years_and_counts_are_no_contact(text: str) -> None:
    """Fewer digits than a number has are no sign of one."""
    assert not holds_contact(f"Ran the bakery, {text}")
