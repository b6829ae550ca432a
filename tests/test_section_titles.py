"""Titles of few résumés, and words that look like one. Every person is invented."""

from __future__ import annotations

import pytest
from sectioned import sections, texts


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
