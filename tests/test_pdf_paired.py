"""Boxes side by side of which the right one was painted first."""

from __future__ import annotations

import pytest
from painted import Place, down, page_of

SKILLS = down("SKILLS", "Welding", "Carpentry", "Surveying", top=700)
SCHOOLS = down("EDUCATION", "Diploma in Welding", "Course in sums", x=300, top=700)
BELOW = down("Planned the rota for twelve bakers of the northern guild and its mills", top=640)


def words_of(*lines: Place) -> list[str]:
    """Return the lines of a page, without the empty ones."""
    return [line for line in page_of(*lines).split("\n") if line]


def texts(*lines: Place) -> list[str]:
    """Return what lines say."""
    return [text for _, _, text in lines]


@pytest.mark.parametrize("painted", [(SKILLS, SCHOOLS), (SCHOOLS, SKILLS)])
def test_the_left_one_of_two_boxes_is_read_first(painted: tuple[list[Place], ...]) -> None:
    """Whichever is painted first: so what follows goes on with the right one."""
    expected = texts(*SKILLS, *SCHOOLS, *BELOW)
    assert words_of(*painted[0], *painted[1], *BELOW) == expected


def test_columns_of_a_page_stay_as_painted() -> None:
    """A program that paints most of the page first may know what is to be read first."""
    main = down("EXPERIENCE", *(f"Line {number} of it" for number in range(20)), x=300)
    assert words_of(*main, *SKILLS) == texts(*main, *SKILLS)


@pytest.mark.parametrize("heads", [("Oslo", "Riga"), ("OSLO", "RIGA")])
def test_texts_without_titles_of_sections_stay_as_painted(heads: tuple[str, str]) -> None:
    """Such may be an address beside another."""
    left = down(heads[0], "Harbour Lane 7", "Upper floor", top=700)
    right = down(heads[1], "Mill Street 3", "Lower floor", x=300, top=700)
    assert words_of(*right, *left) == texts(*right, *left)


def test_boxes_that_begin_at_other_heights_stay_as_painted() -> None:
    """They are no pair."""
    lower = [(x, y - 9, text) for x, y, text in SKILLS]
    assert words_of(*SCHOOLS, *lower) == texts(*SCHOOLS, *lower)
