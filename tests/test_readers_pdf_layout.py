"""Laying out PDF pages: pieces to rows, order, paragraphs, table rows, headers and footers."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.readers import read_resume
from matcher.readers.pdf import read_pdf
from matcher.readers.pdf.layout import lay_out, page_texts
from matcher.readers.pdf.layout.columns import mingled
from matcher.readers.pdf.layout.rows import begins_item
from matcher.readers.pdf.textruns import Piece

if TYPE_CHECKING:
    from conftest import Writer

HEIGHT = 800.0
WIDTH = 5.0  # of a letter in the size of 10
Place = tuple[float, float, str]


def piece(x: float, y: float, text: str, size: float = 10, *, bold: bool = False) -> Piece:
    """Return a text at its place, each letter half as wide as the size."""
    return Piece(text, x, y, x + WIDTH / 10 * size * len(text), y + size, size, bold=bold)


def page_of(*lines: Place) -> str:
    """Return the text of a page on which texts were painted at places, in this order."""
    return text_of(piece(*line) for line in lines)


def text_of(pieces: Iterable[Piece]) -> str:
    """Return the text of a document of one page."""
    [text] = page_texts([lay_out(pieces, HEIGHT)])
    return text


def pages_of(*pages: Sequence[Place]) -> list[str]:
    """Return the texts of a document's pages."""
    return page_texts([lay_out((piece(*line) for line in page), HEIGHT) for page in pages])


def down(*texts: str, x: float = 50, top: float = 700, pitch: float = 12) -> list[Place]:
    """Return texts as lines one below the other."""
    return [(x, top - pitch * number, text) for number, text in enumerate(texts)]


def beside(left: Iterable[Place], right: Iterable[Place]) -> list[Place]:
    """Return lines of two columns as if they were painted row by row."""
    return [line for pair in zip(left, right, strict=True) for line in pair]


# Lines


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ([(50, 700, "Led"), (69, 700, "teams")], "Led teams"),
        ([(50, 700, "Le"), (60, 700, "d")], "Led"),
        ([(50, 700, "Led "), (70, 700, "teams")], "Led teams"),
        ([(50, 700, "Name"), (150, 700, "Maya")], "Name\tMaya"),
        ([(150, 700, "2019 - 2021"), (50, 700, "Engineer")], "Engineer\t2019 - 2021"),
        ([(50, 700, "A"), (150, 700, "B"), (250, 700, "C")], "A\tB\tC"),
        ([(50, 700, "Led\tthe\tteam\t\t")], "Led the team"),
        ([(50, 700, "2019 \xad 2021,\xa0Well\xadknown")], "2019 - 2021, Well-known"),
    ],
)
def test_pieces_of_a_line_are_put_together(lines: list[Place], text: str) -> None:
    """Gaps become nothing, a blank or a tab; what is painted is seen, so no hyphen is soft."""
    assert page_of(*lines) == text


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("• Led", True),
        ("\uf0b7 Led", True),
        ("- Led", True),
        ("o  Led", True),
        ("1. Led", True),
        ("11. Led", True),
        ("(b) Led", True),
        ("iv) Led", True),
        ("Led", False),
        ("a team", False),
        ("B.Sc. in Physics", False),
        ("2019 - 2021", False),
        ("3.5 million", False),
        ("I. I. T. Mill", False),
    ],
)
def test_items_of_a_list_are_told_by_their_beginning(text: str, item: bool) -> None:
    """A bullet or a number begins an item; a degree, a year or a figure does not."""
    assert begins_item(text) is item


def test_blanks_and_pages_without_height_do_no_harm() -> None:
    """What cannot be seen is no line, and a page may say that it is nothing."""
    lines = [(50, 700, "\u2003"), *down("Led a team"), (50, 600, "\xa0")]
    page = lay_out((piece(*line) for line in lines), 0.0)
    assert page.text == "Led a team"
    assert page_texts([page, lay_out([], 0.0)])[1] == ""


# Bullets and labels painted apart


def test_bullets_stand_before_their_text() -> None:
    """A bullet and its text are one line, if one follows the other."""
    lines = [(50, 700, "•"), (68, 700, "First"), (50, 688, "•"), (68, 688, "Second")]
    assert page_of(*lines) == "• First\n• Second"


def test_bullets_painted_apart_find_their_text() -> None:
    """All bullets first and all texts after is put right by geometry."""
    bullets, texts = down("•", "•", "•"), down("First", "Second", "Third", x=68)
    assert page_of(*bullets, *texts) == "• First\n• Second\n• Third"
    assert page_of(*texts, *bullets) == "• First\n• Second\n• Third"


def test_labels_painted_apart_find_their_values() -> None:
    """A label that ends with a colon takes what stands close to its right."""
    labels, values = down("Client :", "Period :"), down("Havnelager", "2019", x=95)
    assert page_of(*labels, *values) == "Client : Havnelager\nPeriod : 2019"


@pytest.mark.parametrize(
    "lines",
    [
        [*down("•", "•"), *down("First", "Second", x=200)],
        [*down("•", "•"), *down("First", "Second", x=68, top=660)],
        [*down("Skills:", "Tools:"), *down("First", "Second", x=120)],
    ],
)
def test_what_is_far_off_is_not_taken(lines: list[Place]) -> None:
    """Text of another column or line belongs to no bullet and no label."""
    assert "\t" not in page_of(*lines)


def test_signs_are_not_sought_on_endless_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of more lines than a résumé has keeps them as they were painted."""
    monkeypatch.setattr("matcher.readers.pdf.layout.rows.MOST_ROWS", 3)
    assert page_of(*down("•", "•"), *down("First", "Second", x=68)).startswith("•\n•")


# Wrapped lines

FULL = "Wrote the plan for the northern region and agreed it with the owners of the four mills"
NEXT = "Houses and their sheds were kept dry"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (down(FULL, NEXT), f"{FULL} {NEXT}"),
        (down(FULL, "of Wales"), f"{FULL} of Wales"),
        (down(FULL, "Wales", "Led a team"), f"{FULL} Wales\nLed a team"),
        (down(FULL, "Houses:  dry"), f"{FULL}\nHouses:  dry"),
        (down(FULL + ":", NEXT), f"{FULL}:\n{NEXT}"),
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


# Tables and columns


def test_rows_of_a_table_are_lines() -> None:
    """Cells that were painted row by row are lines with tabs."""
    rows = [[(50 + 150 * n, 700 - 12 * m, f"r{m}c{n}") for n in range(3)] for m in range(2)]
    assert page_of(*rows[0], *rows[1]) == "r0c0\tr0c1\tr0c2\nr1c0\tr1c1\tr1c2"


def test_cells_of_several_lines_make_a_row() -> None:
    """A cell that was wrapped stands with the others of its row."""
    rows = [
        line
        for top in (700, 660)
        for line in (
            *down("Diploma in Mechanical", "Engineering", x=50, top=top),
            *down("Kattegat Institute, Old", "Mill Campus", x=200, top=top),
            (350, top, "2016"),
        )
    ]
    row = "Diploma in Mechanical Engineering\tKattegat Institute, Old Mill Campus\t2016"
    assert page_of(*rows) == f"{row}\n{row}"


def test_columns_are_read_one_after_the_other() -> None:
    """Lines side by side that were painted column by column are not mixed."""
    left = down("Skills", "Writing", "Research", "Planning")
    right = down("Experience", "Led a team of nine", "Shipped two releases", x=300)
    assert page_of(*left, *right) == "\n\n".join(
        (
            "Skills\nWriting\nResearch\nPlanning",
            "Experience\nLed a team of nine\nShipped two releases",
        )
    )


LEFT = [
    "A product manager who",
    "likes people and plans",
    "and who wrote the plan",
    "Housing for the region",
    "Research and interviews",
    "with users of the shop",
    "Talks at three meetings",
]
RIGHT = [
    "Led engineers and designers",
    "Tracked the adoption of new",
    "features in a dashboard and",
    "presented it to the board",
    "Kept the roadmap of teams",
    "and ranked all of its items",
    "by user need and by effort",
]


def test_columns_painted_row_by_row_are_read_one_after_the_other() -> None:
    """Lines that go on beside lines that begin are those of two columns, up to a wide line."""
    rows = beside(down(*LEFT), down(*RIGHT, x=300))
    text = page_of((50, 750, FULL), *rows, (50, 590, "Education"))
    words = " ".join(text.split())
    assert words == " ".join((FULL, *LEFT, *RIGHT, "Education"))
    assert "\t" not in text


def test_labels_and_values_are_read_row_by_row() -> None:
    """A value that goes on has no label beside it."""
    labels = down("Client", "Duty", "Tools", "Team", pitch=24)
    values = down(
        "A bank of the northern region",
        "Led the team of engineers that",
        "Tables, plans and some more",
        "Nine people of three trades",
        x=200,
        pitch=24,
    )
    rows = beside(labels, values)
    rows.insert(4, (200, 664, "kept the tills of the shops"))
    text = page_of(*rows)
    assert [line.split("\t")[0] for line in text.split("\n") if line] == [
        "Client",
        "Duty",
        "Tools",
        "Team",
    ]
    assert "Duty\tLed the team of engineers that kept the tills of the shops" in text


def test_short_values_in_lower_case_are_no_column() -> None:
    """Values go on with nothing, even if they begin in lower case."""
    labels = down("Owner", "Place", "State", "Trade", "Level")
    values = down("A bank of the northern region", "wales", "open", "retail", "high", x=200)
    assert page_of(*beside(labels, values)).count("\t") == 5


def test_columns_that_cannot_be_told_apart_are_noticed() -> None:
    """Prose beside prose on many lines is mingled; one column, a table and labels are not."""
    shifted = [(50 + 120 * (n % 2), 700 - 12 * n, text) for n, text in enumerate(LEFT)]
    right = [(200 + 120 * (n % 2), 700 - 12 * n, text) for n, text in enumerate(RIGHT)]
    assert mingled(lay_out((piece(*line) for line in beside(shifted, right)), HEIGHT).rows)
    for lines in (
        down(*LEFT),
        beside(down(*LEFT), down(*RIGHT, x=300)),
        beside(down("Client", "Period", x=50), down("A bank of Wales", "One year", x=200)),
        [],
    ):
        page = lay_out((piece(*line) for line in lines), HEIGHT)
        assert not page.is_mingled


# Painted out of turn

DUTIES = (
    "Wrote the plan for the northern region",
    "Agreed it with the owners of the four mills",
    "Kept the tills of the shops",
)
STUDIES = ("Diploma in Mechanical Engineering", "Course in welding")


def words_of(*lines: Place) -> list[str]:
    """Return the lines of a page, without the empty ones."""
    return [line for line in page_of(*lines).split("\n") if line]


@pytest.mark.parametrize("x", [50, 120, 200])
def test_headings_painted_last_stand_above_their_text(x: float) -> None:
    """What stands in a gap between two lines is read there, centred or not."""
    texts = [*down(*DUTIES, top=680), *down(*STUDIES, top=620)]
    headings = [(x, 695, "Experience"), (x, 635, "Education")]
    expected = ["Experience", *DUTIES, "Education", *STUDIES]
    assert words_of(*texts, *headings) == expected
    assert words_of(*headings[::-1], *texts) == expected


def test_a_title_painted_last_is_the_first_line() -> None:
    """So is a block with a name and an address above all other text."""
    title = [(200, 760, "Maya Lindqvist"), (50, 740, "maya@example.org")]
    lines = down("Experience", *DUTIES)
    assert words_of(*lines, *title) == ["Maya Lindqvist", "maya@example.org", *words_of(*lines)]


def test_a_footer_painted_first_is_the_last_line() -> None:
    """A short part below long ones waits for them, and does not drag them along."""
    lines = [*down("Education", *STUDIES, top=700), *down("Experience", *DUTIES, top=640)]
    footer = [(400, 60, "Shop 7 of Wales")]
    table = [(50 + 150 * n, 580 - 12 * m, f"r{m}c{n}") for m in range(3) for n in range(3)]
    *rest, last = words_of(*footer, *lines, (50, 500, "Hobbies of mine"), *table)
    assert last == "Shop 7 of Wales"
    assert rest[-4:-1] == ["r0c0\tr0c1\tr0c2", "r1c0\tr1c1\tr1c2", "r2c0\tr2c1\tr2c2"]


def table_of(top: float) -> list[Place]:
    """Return two rows of a table, with a cell of three lines that begins above its row."""
    return [
        line
        for start in (top, top - 50)
        for line in (
            (50, start, "Diploma"),
            *down("Kattegat", "Institute,", "Old Mill", x=150, top=start + 12),
            (250, start, "2016"),
        )
    ]


def test_a_table_painted_last_stands_where_it_is_seen() -> None:
    """It goes between the lines around it as it is, its cells of several lines too."""
    above, below = down("Education", top=700), down("Experience", *DUTIES, top=560)
    row = "Diploma\tKattegat Institute, Old Mill\t2016"
    expected = ["Education", row, row, "Experience", *DUTIES]
    assert words_of(*above, *table_of(660), *below) == expected
    assert words_of(*above, *below, *table_of(660)) == expected


def test_a_table_painted_in_its_place_is_not_taken_apart() -> None:
    """A cell that begins above the one before it is beside it, and no part of its own."""
    lines = [*down("Education", top=720), *table_of(680), *down(*DUTIES, top=560)]
    heading = (50, 760, "Maya Lindqvist")
    assert words_of(*lines, heading) == ["Maya Lindqvist", *words_of(*lines)]


def test_a_column_beside_does_not_fill_the_gaps_of_another() -> None:
    """Lines of a sidebar stand at the height of gaps, and in another column."""
    left = down("Writing", "Research", "Planning", "Budgets", top=690, pitch=40)
    right = down(*DUTIES, *STUDIES, x=300, top=670, pitch=40)
    expected = [text for _, _, text in (*left, *right)]
    assert words_of(*left, *right) == expected


def test_a_heading_of_a_column_stays_in_it() -> None:
    """A heading painted last goes to the gap in its own column, and not beside it."""
    left = down("Writing", "Research", "Planning", "Budgets", "Interviews", "Talks")
    right = [*down(*DUTIES, x=300), *down(*STUDIES, x=300, top=640)]
    heading = (300, 654, "Education")
    expected = [*(text for _, _, text in left), *DUTIES, "Education", *STUDIES]
    assert words_of(*left, *right, heading) == expected


@pytest.mark.parametrize("limit", ["MOST_PARTS", "MOST_ROWS"])
def test_parts_are_not_sought_on_endless_pages(
    monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    """A page of more parts or lines than a résumé has keeps them as they were painted."""
    lines = [*down(*DUTIES), (50, 750, "Experience")]
    assert words_of(*lines)[0] == "Experience"
    monkeypatch.setattr(f"matcher.readers.pdf.layout.order.late.{limit}", 1)
    assert words_of(*lines)[-1] == "Experience"


def test_lines_painted_in_strips_are_put_together() -> None:
    """Strips side by side cut lines, in a word even, and are no columns."""
    whole = down(*(f"Line {number} of the plan" for number in range(12)), pitch=20)
    cut = down(*(f"Line {number} of the mil" for number in range(12, 20)), top=460, pitch=20)
    ends = [(50 + 5.0 * len(text), y, "ls of Wales and of the owners") for _, y, text in cut]
    notes = down("North", "South", "East", "West", "Coast", x=400, top=690, pitch=20)
    strips = [*cut[4:], *cut[:4], *whole[6:], *whole[:6], *ends[4:], *ends[:4], *notes]
    lines = words_of(*strips[::2], *strips[1::2])
    assert {f"Line {n} of the mills of Wales and of the owners" for n in range(12, 20)} <= set(
        lines
    )


def test_lines_painted_in_no_order_are_sorted() -> None:
    """A page of one column that was painted upwards is read downwards."""
    lines = down(*(f"Line {number} of the page" for number in range(9)))
    assert page_of(*lines[::-1]) == "\n".join(text for _, _, text in lines)


def test_columns_painted_in_no_order_are_sorted_each_for_itself() -> None:
    """A gutter between columns that were not painted row by row keeps their lines apart."""
    left, right = down(*"ABCDE"), down(*"VWXYZ", x=300)
    text = page_of((50, 730, FULL), *left[::-1], *right[::-1], (50, 600, NEXT))
    assert text.split() == [*FULL.split(), *"ABCDEVWXYZ", *NEXT.split()]


def test_fragments_of_a_line_painted_in_no_order_are_put_together() -> None:
    """What a program painted in several passes over the page is a line again."""
    starts = [(50, 700 - 20 * n, f"Line {n} of") for n in range(9)]
    ends = [(100, 700 - 20 * n, f"page {n}") for n in range(9)]
    text = page_of(*starts[::-1], *ends[::-1])
    assert text.split() == " ".join(f"Line {n} of page {n}" for n in range(9)).split()


def test_a_table_on_a_page_in_no_order_keeps_its_cells() -> None:
    """Cells of several lines would mingle if they were sorted by height."""
    cells = [
        down(f"Cell {m}{n}", "goes on", x=50 + 150 * n, top=700 - 40 * m)
        for m in range(4)
        for n in (1, 0)
    ]
    text = page_of(*(line for cell in cells for line in cell))
    assert text.count("goes on") == 8
    assert all(f"Cell {m}{n} goes on" in text for m in range(4) for n in range(2))


# Headers and footers

TOP, BOTTOM, MIDDLE = 770.0, 30.0, 400.0


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ([[(BOTTOM, "Page 1 of 2")], [(BOTTOM, "Page 2 of 2")]], ["", ""]),
        ([[(TOP, "CV")], [(TOP, "CV")], [(TOP, "CV")]], ["CV", "", ""]),
        ([[(BOTTOM, "Maya 1")], [(BOTTOM, "Maya 2")], []], ["", "", ""]),
        ([[(BOTTOM, "Maya 1")], [], [], [], []], ["Maya 1", "", "", "", ""]),
        ([[(MIDDLE, "Maya 1")], [(MIDDLE, "Maya 2")]], ["Maya 1", "Maya 2"]),
        ([[(BOTTOM, "x")], [(BOTTOM, "y")]], ["x", "y"]),
        ([[(670, "Mill Lane")], [(670, "Mill Lane")]], ["Mill Lane", ""]),
        ([[(670, "Mill Lane")], [(655, "Mill Lane")]], ["Mill Lane", "Mill Lane"]),
        ([[(BOTTOM, "x" * 201)], [(BOTTOM, "x" * 201)]], ["x" * 201] * 2),
        ([[(TOP, "Maya")]], ["Maya"]),
        ([], []),
    ],
)
def test_what_half_of_the_pages_share_is_a_header_or_a_footer(
    pages: list[list[tuple[float, str]]], expected: list[str]
) -> None:
    """Short lines at the edge of the page go, but the first page keeps its title."""
    assert pages_of(*([(50, y, text) for y, text in page] for page in pages)) == expected


@pytest.mark.parametrize(
    "text",
    ["1", "- 2 -", "2/3", "Page 2", "Page 2 of 3", "page: 2", "Page | 2", "p. 2", "3 | Page"],
)
def test_a_lone_page_number_is_left_out_of_any_document(text: str) -> None:
    """Even of one page, at its edge; elsewhere it may be a figure."""
    assert page_of((300, MIDDLE, "Led a team"), (300, BOTTOM, text)) == "Led a team"
    assert text in page_of((300, TOP, "Led a team"), (300, MIDDLE, text))


@pytest.mark.parametrize("text", ["2019", "Page turner", "2 of them", "Figure 2", "10 %"])
def test_other_lines_at_the_edge_of_a_page_stay(text: str) -> None:
    """A year or a short text at the foot of the only page is a part of the résumé."""
    assert text in page_of((300, MIDDLE, "Led a team"), (300, BOTTOM, text))


def test_footers_of_a_file_are_left_out(write_pdf: Writer) -> None:
    """Page numbers of a PDF are no part of its text, and its pages start where they did."""
    bodies = ["\n".join([word] * 43) for word in ("Planning", "Research", "Writings")]
    pages = [f"{body}\nShop {number} of Wales" for number, body in enumerate(bodies)]
    resume = read_resume(write_pdf("\f".join(pages)))
    assert resume.text.split() == " ".join(bodies).split()
    assert [resume.text[start:][:4] for start in resume.pages] == ["Plan", "Rese", "Writ"]


def test_paragraphs_of_a_file_are_lines(write_pdf: Writer, tmp_path: Path) -> None:
    """What was wrapped in a PDF is one line of its text."""
    sentence = " ".join(["Planned the work of the northern mills with their owners"] * 5)
    resume = read_resume(write_pdf(f"EXPERIENCE\n\n{sentence}\n• {sentence}"))
    assert resume.text.split("\n") == ["EXPERIENCE", "", sentence, f"• {sentence}"]


# Any page

COORDINATE = st.integers(0, 80).map(lambda number: number * 10.0)
TEXTS = st.sampled_from(["•", "Led a team", "of nine", "Skills:", "1.", "2019\xa0", " x", "a-"])
PIECES = st.lists(st.builds(piece, COORDINATE, COORDINATE, TEXTS), max_size=40)


@settings(max_examples=200)
@given(PIECES)
def test_nothing_is_lost_and_nothing_is_said_twice(pieces: list[Piece]) -> None:
    """Whatever the layout, every letter on the page is in its text once."""
    page = lay_out(pieces, 10_000.0)
    [text] = page_texts([page])
    painted = Counter(char for piece in pieces for char in piece.text if char.isalnum())
    assert Counter(filter(str.isalnum, page.text)) == painted
    assert Counter(filter(str.isalnum, text)) <= painted


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", ["scattered", "grid", "upwards", "line", "prose"])
def test_time_grows_with_the_pieces_and_no_faster(kind: str) -> None:
    """Ten times the pieces take some ten times as long, and not a hundred times."""
    chance = random.Random(1)  # noqa: S311
    words = ["led", "Team", "Skills:", "•", "1.", "goes on and on in prose"]
    places = {
        "scattered": lambda _: (chance.uniform(0, 600), chance.uniform(0, 800)),
        "grid": lambda n: (60.0 * (n % 10), 1e6 - 12 * (n // 10)),
        "upwards": lambda n: (50.0, 12.0 * n),
        "line": lambda n: (20.0 * n, 700.0),
        "prose": lambda n: (50.0 + 250 * (n % 2), 1e6 - 12 * (n // 2)),
    }
    pieces = [piece(*places[kind](n), chance.choice(words)) for n in range(30_000)]
    times = []
    for some in (pieces[::10], pieces):
        before = time.process_time()
        page_texts([lay_out(some, HEIGHT)])
        times.append(time.process_time() - before)
    assert times[1] < 40 * times[0] + 1


def test_spaced_letters_in_an_array_are_one_word(raw_pdf: Callable[..., bytes]) -> None:
    """Spacing parts the letters of two strings as it parts those of one."""
    shown = b"[(CU) 10 (RR) 8 (ICULUM) -900 (VITAE OF A BAKER)] TJ"
    pages, *_ = read_pdf(raw_pdf(b"BT /F1 12 Tf 2.4 Tc 72 700 Td %b ET" % shown))
    assert pages[0].split() == ["CURRICULUM", "VITAE", "OF", "A", "BAKER"]


def test_a_blank_in_large_type_makes_no_heading(raw_pdf: Callable[..., bytes]) -> None:
    """It is not seen: the line goes on below."""
    shown = b"BT /F1 10 Tf 50 700 Td (Kept the tills and the stock of) Tj /F1 20 Tf ( ) Tj ET"
    shown += b" BT /F1 10 Tf 50 688 Td (all seven shops in town) Tj ET"
    [text], *_ = read_pdf(raw_pdf(shown))
    assert " ".join(text.split()) == "Kept the tills and the stock of all seven shops in town"
    assert "\n\n" not in text


def test_a_large_bullet_leaves_its_item_whole(raw_pdf: Callable[..., bytes]) -> None:
    """Its size is that of a sign: what hangs below the text is no text under a heading."""
    shown = b"BT /F1 20 Tf 50 700 Td (\x95) Tj /F1 10 Tf 15 0 Td (Kept the tills and the) Tj ET"
    shown += b" BT /F1 10 Tf 65 688 Td (stock of all seven shops) Tj ET"
    [text], *_ = read_pdf(raw_pdf(shown))
    assert " ".join(text.split()) == "• Kept the tills and the stock of all seven shops"
    assert "\n\n" not in text
