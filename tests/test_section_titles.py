"""Titles of few résumés, and words that look like one. Every person is invented."""

from __future__ import annotations

import pytest
from sectioned import passages, sections, texts


def test_a_wide_blank_in_an_item_opens_no_section() -> None:
    """What stands below it stays; before a colon the word is a label all the same."""
    text = "SUMMARY\n• Reference\tData\n• Business Analysis\n• Project Management\n"
    assert texts(text) == ["Reference | Data", "Business Analysis", "Project Management"]
    assert texts("SKILLS\n• Java\n• Reference:\tDr. Ann Berg, Finchley") == ["Java"]


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("MEDALS :", "achievements"),
        ("List of Publications", "publications"),
        ("SKILLS OBTAINED", "skills"),
        ("Core Competence Areas", "skills"),
        ("Graduation Details:", "education"),
    ],
)
def test_titles_of_few_resumes_are_headings(heading: str, section: str) -> None:
    """Each names its section by itself."""
    assert section in sections(f"Experience\nRan the lab\n\n{heading}\nGold and silver")


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Conference Talks", "publications"),
        ("Naval Service", "experience"),
        ("Air Force Service", "experience"),
        ("Police Service", "experience"),
        ("Where I've Worked", "experience"),
        ("Where I’ve Worked", "experience"),
        ("My Journey So Far", "experience"),
    ],
)
def test_headings_of_service_talks_and_journeys_open_their_sections(
    heading: str, section: str
) -> None:
    """They stand on résumés as people speak of what they did."""
    said = passages(f"Interests\nChess\n\n{heading}\nMended the nets of nine boats.")
    assert [passage.section for passage in said] == ["interests", section]


def test_a_ticked_box_is_a_bullet_on_every_line() -> None:
    """Two items are not one."""
    said = passages("Experience\n✅ Mended nets for boats.\n✅ Taught splicing to juniors.")
    assert [passage.text for passage in said] == [
        "Mended nets for boats.",
        "Taught splicing to juniors.",
    ]
