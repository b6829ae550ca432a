"""Headings on a page stand on lines of their own, and what stands before one is an ornament."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st
from painted import FULL, HEIGHT, piece, text_of

from matcher.readers.pdf.geometry import median
from matcher.readers.pdf.layout import lay_out, page_texts
from matcher.readers.pdf.layout.joining import to_pieces
from matcher.readers.pdf.textruns import Piece
from matcher.readers.sectionnames import names_section

ITEM = f"• {FULL}"


@pytest.mark.parametrize("title", ["Education", "EDUCATION", "Work Experience", "Key Skills:"])
def test_a_heading_below_an_item_without_a_full_stop_is_none_of_its_lines(title: str) -> None:
    """Though the item fills its line; what a section is called is told by its type as well."""
    lines = [piece(50, 700, ITEM), piece(50, 688, ITEM), piece(50, 675, title, 11, bold=True)]
    assert text_of(lines).split("\n")[-1] == title


@pytest.mark.parametrize("words", ["Education", "School of Pumps"])
def test_the_last_words_of_an_item_stay_with_it(words: str) -> None:
    """In the type of the item nothing tells that it has ended, and bold words may end it."""
    lines = [piece(50, 700, ITEM), piece(50, 688, words, bold=words != "Education")]
    assert text_of(lines) == f"{ITEM} {words}"


def test_a_heading_below_a_title_of_another_size_is_no_part_of_it() -> None:
    """Even where the title leaves no room for it."""
    told = (
        "Stoker of ferries and of mills",
        "and keeper of the pumps there,",
        "and of boilers",
    )
    lines = [
        piece(60, 720, "Mira Halvorsen", 18, bold=True),
        piece(50, 702, "Summary", 14, bold=True),
        *(piece(50, 688 - 12 * row, text) for row, text in enumerate(told)),
    ]
    assert text_of(lines).split("\n")[:2] == ["Mira Halvorsen", "Summary"]


def test_an_entry_in_bold_with_a_year_ends_the_item_above() -> None:
    """Where items have no indent of their own."""
    entry = "Stoker, Northern Ferries, Norwold, May 2014 - June 2019"
    lines = [piece(50, 700, ITEM), piece(50, 688, ITEM), piece(50, 676, entry, bold=True)]
    assert text_of(lines).split("\n")[-1] == entry


@pytest.mark.parametrize("sign", ["•", "★", "\uf0d8"])
@pytest.mark.parametrize(("size", "bold"), [(12.0, False), (10.0, True)])
def test_a_sign_before_a_heading_among_items_is_an_ornament(
    sign: str, size: float, bold: bool
) -> None:
    """It is set in bold or in a larger size, as the items are not."""
    items = [piece(50, 700 - 12 * row, f"• Kept pump {row} dry") for row in range(3)]
    heading = piece(50, 650, f"{sign} Education", size, bold=bold)
    assert (
        text_of([*items, heading, piece(50, 636, "• Welding")]).split("\n")[-2] == "Education"
    )


def test_an_item_that_is_what_a_section_is_called_stays_one() -> None:
    """In the type of the others it is one of them."""
    items = [piece(50, 700 - 12 * row, f"• {text}") for row, text in enumerate("ab")]
    assert text_of([*items, piece(50, 676, "• Education")]).split("\n")[-1] == "• Education"


def test_what_a_section_is_called() -> None:
    """In the plural, and after words that qualify it."""
    called = ["Skills", "Professional Experience", "JOB DESCRIPTION", "Key Projects:"]
    assert all(map(names_section, called))
    assert not any(map(names_section, ["Welder", "Northern Ferries", "Professional", ""]))


def test_narrow_blanks_between_capitals_and_small_words_are_blanks() -> None:
    """A blank before a capital shows by itself; that before a small word is as narrow."""
    title = "Course in Marine Engines, University of Norwold, 2009 - 2012"
    runs: list[Piece] = []
    x = 50.0
    for word in title.split():
        runs.append(piece(x, 700, word))
        x = runs[-1].x1 + 1.2
    [text] = page_texts([lay_out(to_pieces(runs), HEIGHT)])
    assert text == title


@given(st.lists(st.floats(-1000, 1000), min_size=1))
def test_the_usual_size_is_the_median(sizes: list[float]) -> None:
    """As the standard library has it."""
    assert median(sizes) == statistics.median(sizes)
