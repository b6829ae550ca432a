"""Dates that browsers paint before or after all of the lines they stand beside."""

from __future__ import annotations

from painted import Place, page_of, piece, text_of

FIRST, SECOND = "Stoker, Northern Ferries", "Deckhand, Acorn Tugs, Norwold"
ITEM = "• Kept all pumps of the harbour in good repair"
SIDEBAR = [
    (20, 700 - 14 * row, text) for row, text in enumerate(("Skills", "Welding", "Pumps"))
]


def lines_of(text: str) -> list[str]:
    """Return the lines of a text, without the empty ones."""
    return [line for line in text.split("\n") if line]


def main(x: float) -> list[Place]:
    """Return two entries of a column, each with two items."""
    texts = ("Experience", FIRST, ITEM, ITEM, SECOND, ITEM, ITEM)
    return [(x, 714 - 14 * row, text) for row, text in enumerate(texts)]


def test_dates_that_float_stand_at_their_lines_beside_a_sidebar() -> None:
    """Of several lines on the height of a date the nearest to its left is its own."""
    dates = [(455, 700, "2014 - 2019"), (455, 658, "2011 - 2014")]
    found = lines_of(page_of(*dates, *SIDEBAR, *main(150)))
    assert found[:3] == ["Skills", "Welding", "Pumps"]
    assert found[3:5] == ["Experience", f"{FIRST}\t2014 - 2019"]
    assert f"{SECOND}\t2011 - 2014" in found


def test_a_date_for_which_a_line_left_no_room_stands_below_it() -> None:
    """It dropped to the next line, beside the first item."""
    dates = [(325, 700, "2014 - 2019"), (265, 644, "January 2011 - May 2014")]
    found = lines_of(page_of(*dates, *main(150)))
    assert found[1] == f"{FIRST}\t2014 - 2019"
    place = found.index(SECOND)
    assert found[place + 1] == "January 2011 - May 2014"


def test_dates_of_lines_right_below_each_other_float_too() -> None:
    """There is no room between two lines of studies; a smaller date stands a little lower."""
    dates = [piece(456, 700.5, "2009", 8), piece(456, 686.5, "2007", 8)]
    studies = [piece(50, 700, "Course in welding, Norwold"), piece(50, 686, "School of pumps")]
    found = lines_of(text_of([*dates, piece(50, 714, "Education"), *studies]))
    assert found == ["Education", "Course in welding, Norwold\t2009", "School of pumps\t2007"]


def test_numbers_of_a_column_at_the_right_do_not_float() -> None:
    """What is no date, tight and flush at both sides, is a column of its own."""
    phones = [(435, 700, "+48 555 0116"), (435, 686, "+48 555 0117")]
    found = page_of(*phones, (50, 714, "Education"), (50, 700, "Welding"), (50, 686, "Pumps"))
    assert "\t" not in found


def test_dates_painted_after_their_block_are_read_with_its_first_line() -> None:
    """They stand to its left; a cell to the right of a cell of two lines is a table's."""
    blocks = [[(200, y, FIRST), (200, y - 14, ITEM), (200, y - 28, ITEM)] for y in (700, 650)]
    dates = [(50, 700, "2014 - 2019"), (50, 650, "2011 - 2014")]
    heading = (50, 610, "Education")
    found = lines_of(page_of(heading, *blocks[0], dates[0], *blocks[1], dates[1]))
    assert [line for line in found if line.startswith("20")] == [
        f"2014 - 2019\t{FIRST}",
        f"2011 - 2014\t{FIRST}",
    ]
    assert found[-1] == "Education"


def test_years_beside_cells_of_two_lines_stay_cells() -> None:
    """A table is painted cell by cell, so each year after the lines of the cell before it."""
    cells = [
        place
        for y in (700, 670)
        for place in (
            (50, y, "Diploma"),
            (150, y, "The school of pumps"),
            (150, y - 12, "and boilers in Norwold"),
            (330, y, "2009"),
        )
    ]
    row = "Diploma\tThe school of pumps and boilers in Norwold\t2009"
    assert lines_of(page_of(*cells)) == [row, row]
