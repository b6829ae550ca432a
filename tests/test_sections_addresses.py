"""Addresses in the head of a résumé, and sentences that are none. Every one is invented."""

from __future__ import annotations

import pytest
from sectioned import texts


@pytest.mark.parametrize(
    "summary",
    [
        "Senior product manager with 9 years of experience who loves to drive growth: I led 4.",
        "District nurse who visited 15 patients a day.",
        "Floor manager who led 14 staff",
        "House builder. I have built 40 homes.",
        "Driver with 11 years on the road and no accident",
        "Designer who helped to house 40 families in one year",
        "Builder who laid 12 road surfaces for the council",
    ],
)
def test_a_summary_with_a_number_and_a_word_of_addresses_stays(summary: str) -> None:
    """A number far from the word is not that of a street, and neither is a count."""
    assert texts(f"Mira Quandel\nmira@example.org\n{summary}\n\nSkills")


@pytest.mark.parametrize(
    "address",
    [
        "12 Baker Street Fernbridge LS1 4AB",
        "flat 4, 12 baker street, fernbridge",
        "12 baker street flat 4 fernbridge",
        "Flat 4 Rose House 12 Old Mill Road Fernbridge LS1 4AB 020 7946 0958 mira@example.org",
        "No 80, Oldmill road extension, near the mill of Fernbridge in the vale of Wales",
        "B-8, rose residency, mill road, fernbridge- 411001 mira@example.co.in 020 7946 0958",
        "Rose Basti, Oldmill nagar, fernbridge Email- mira@example.org Tel- 02079460958",
        "Near Officers Mess, Fernbridge, Pin 411001",
        "Village Oldmill Post Greendale District Alder State of Elm and Oak 411001",
        "h.no 4-5-6, rose nagar, near bus stand, fernbridge, wales, great britain, europe",
        "3rd Floor, Rose Apartments, 7th Cross Road, Fernbridge, Wales, Great Britain, Europe",
    ],
)
def test_an_address_in_one_line_is_left_out(address: str) -> None:
    """Its number stands beside the street, with or without commas and capitals."""
    assert texts(f"Mira Quandel\nmira@example.org\n{address}\n\nSkills") == []
