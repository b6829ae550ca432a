"""Lines of a page to paragraphs and blocks."""

from __future__ import annotations

import pytest
from painted import FULL, NEXT, Place, down, page_of, pages_of, piece, text_of


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (down(FULL, NEXT), f"{FULL} {NEXT}"),
        (down(FULL, "of Wales"), f"{FULL} of Wales"),
        (down(FULL, "Wales", "Led a team"), f"{FULL} Wales\nLed a team"),
        (down(FULL, "Houses:  dry"), f"{FULL}\nHouses:  dry"),
        (down(FULL + ":", NEXT), f"{FULL}:\n{NEXT}"),
        (down(f"1 {FULL}", "2 Houses", "3 Sheds"), f"1 {FULL}\n2 Houses\n3 Sheds"),
        (
            down(f"9 {FULL}", f"Wales {FULL[:70]}", "10 Houses"),
            f"9 {FULL} Wales {FULL[:70]}\n10 Houses",
        ),
        (down(f"1 {FULL}", "3 Houses"), f"1 {FULL} 3 Houses"),
        (down(FULL, "2 Houses"), f"{FULL} 2 Houses"),
        (down(FULL, "• Houses"), f"{FULL}\n• Houses"),
        (down(FULL, "2. Houses"), f"{FULL}\n2. Houses"),
        (
            down(FULL, "Led a team", "Grew sales", NEXT),
            f"{FULL} Led a team\nGrew sales\n{NEXT}",
        ),
        (down(FULL, "Inspection of", "Stores"), f"{FULL} Inspection of\nStores"),
        (down(FULL[:60] + " the", "Mills", FULL), f"{FULL[:60]} the Mills\n{FULL}"),
        (down("Fish and", "bread", FULL), f"Fish and bread\n{FULL}"),
    ],
)
def test_a_full_line_goes_on_in_the_next(lines: list[Place], text: str) -> None:
    """A paragraph is one line: its printed lines had no room for the word that follows."""
    assert page_of(*lines) == text


def test_a_hanging_indent_tells_what_belongs_to_an_item() -> None:
    """Below its text an item goes on; below its bullet something else begins."""
    nearly = FULL[:-4]
    lines = [
        (50, 700, f"• {nearly}"),
        (60, 688, "Owners"),
        (50, 676, "Owners"),
        (50, 664, FULL),
    ]
    assert page_of(*lines) == f"• {nearly} Owners\nOwners\n{FULL}"


def test_each_column_has_a_right_edge_of_its_own() -> None:
    """Lines of a sidebar are full long before the edge of the page."""
    sidebar = down("Good at planning,", "at explaining to", "busy people and", "Welsh")
    page = down(FULL, "and the barns", FULL, "of Wales", x=170)
    assert page_of(*sidebar, *page) == "\n\n".join(
        (
            "Good at planning, at explaining to busy people and Welsh",
            f"{FULL} and the barns\n{FULL} of Wales",
        )
    )


def test_short_items_in_a_narrow_column_stay_lines() -> None:
    """The longest of a list of skills is no full line."""
    skills = ("Product Strategy", "Road Maps", "Talking to People", "Budgets", "Planning")
    assert page_of(*down(*skills), *down(FULL, x=170)).split("\n\n")[0] == "\n".join(skills)


def test_a_heading_above_full_lines_stays_alone() -> None:
    """What stands to the right of a heading does not make it a full line."""
    lines = [(400, 700, "maya@example.org"), *down("SUMMARY", FULL, FULL, NEXT, top=690)]
    assert page_of(*lines).split("\n", 2)[2].startswith(f"SUMMARY\n{FULL} {FULL} {NEXT}")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["She kept the develop-", "ment on its way"], "She kept the development on its way"),
        (["A cross-", "functional team"], "A cross-functional team"),
        (["A product-", "oriented team"], "A product-oriented team"),
        (["From 2012-", "2014 she led"], "From 2012-2014 she led"),
        (
            ["She kept the develop\xad", "ment on its way"],
            "She kept the development on its way",
        ),
    ],
)
def test_words_broken_at_a_line_end_are_joined(lines: list[str], text: str) -> None:
    """The words of the whole document say whether a hyphen goes."""
    pages = pages_of(down(*lines), down("Research and development"))
    assert pages[0] == text


# Blocks


def test_a_wide_gap_begins_a_block() -> None:
    """Lines at the usual pitch are a block, a wider gap begins the next."""
    lines = [*down("One", "Two", "Three"), *down("Four", "Five", top=652)]
    assert page_of(*lines) == "One\nTwo\nThree\n\nFour\nFive"


@pytest.mark.parametrize("pitch", [11, 12, 15, 18, 20])
def test_the_spacing_of_a_paragraph_does_not_break_it(pitch: float) -> None:
    """Lines at one pitch are one block, single or double spaced, on a page of others."""
    dense = down(*(f"Dense {number}" for number in range(12)), top=780)
    wide = down("Wide one", "Wide two", "Wide three", top=600, pitch=pitch)
    blocks = page_of(*dense, *wide).split("\n\n")
    assert [block.count("\n") for block in blocks] == [11, 2]


def test_lines_far_apart_are_blocks() -> None:
    """Lines further apart than double spacing are blocks, even if all are."""
    assert page_of(*down("One", "Two", "Three", pitch=30)) == "One\n\nTwo\n\nThree"


def test_a_line_in_larger_type_is_a_block() -> None:
    """A heading is no part of the paragraph close below it."""
    pieces = [piece(50, 700, "Experience", 15), piece(50, 687, "Led a team")]
    assert text_of(pieces) == "Experience\n\nLed a team"


def test_a_line_in_bold_type_begins_a_block() -> None:
    """A heading is set off from what stands above it, and keeps what stands below."""
    lines = down("Led a team", "Grew sales", "Education", "Kattegat Institute")
    pieces = [piece(*line, bold=line[2] == "Education") for line in lines]
    assert text_of(pieces) == "Led a team\nGrew sales\n\nEducation\nKattegat Institute"


# Brackets


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (
            [(50, 740, FULL), (50, 700, "Board (Regional"), (50, 688, "EDUCATION)")],
            f"{FULL}\n\nBoard (Regional EDUCATION)",
        ),
        (
            [(50, 740, FULL), *down("(Civil", "Engineering", ")")],
            f"{FULL}\n\n(Civil Engineering )",
        ),
        (
            [
                (50, 700, "Clerk"),
                (250, 700, "Board (Regional"),
                (50, 688, "Skills)"),
                (50, 640, FULL),
            ],
            f"Clerk\tBoard (Regional Skills)\n\n{FULL}",
        ),
        (
            [
                (50, 700, "Mills"),
                (250, 700, "Work in the mills of Wales and Fife (North"),
                (50, 688, FULL),
            ],
            f"Mills\tWork in the mills of Wales and Fife (North {FULL}",
        ),
    ],
)
def test_what_a_bracket_begins_goes_on_to_where_it_closes(
    lines: list[Place], text: str
) -> None:
    """A line in it is none of its own, and no heading; nor is it below a full line."""
    assert page_of(*lines) == text


@pytest.mark.parametrize(
    "lines",
    [
        ("Tools (Excel", "Skills", "Wrote (and kept) the plan"),
        ("Tools (Excel", "• Skills)", "Wrote the plan"),
        ("Tools (Excel", "2) Wrote the plan", "Kept the tills"),
        ("Tools (Excel)", "Skills)", "Wrote the plan"),
        ("Tools (Excel", "Skills", "Planning", "Budgets", "Tills)"),
    ],
)
def test_a_bracket_that_no_line_near_by_closes_joins_none(lines: tuple[str, ...]) -> None:
    """It was forgotten, or what closes is the number or the bracket of another line."""
    assert page_of((50, 740, FULL), *down(*lines)).split("\n\n")[1] == "\n".join(lines)
