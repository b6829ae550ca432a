"""What was painted out of turn stands where it is seen."""

from __future__ import annotations

import pytest
from painted import FULL, NEXT, Place, down, page_of

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


def test_a_column_painted_after_a_tall_one_is_no_cell_of_it() -> None:
    """What was painted first and stands below the second column is read below that."""
    sidebar = down(*(f"Skill {number}" for number in range(30)), top=701)
    column = down(*(f"Line {number} of the summary" for number in range(20)), x=250)
    below = down("Experience", *DUTIES, x=250, top=440)
    expected = [text for _, _, text in (*sidebar, *column, *below)]
    assert words_of((250, 740, "Maya Lindqvist"), *below, *sidebar, *column) == [
        "Maya Lindqvist",
        *expected,
    ]


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


def test_lines_below_a_box_that_is_painted_later_wait_for_it() -> None:
    """A narrow column that goes on below the box beside it, over all of the page, is parted."""
    name = down("Maya Lindqvist", "Harbour Lane 7", "Wales", top=700)
    box = [(200, 700, "Personal Qualities"), *down("Keeps calm", "Asks twice", x=200, top=686)]
    below = [(150, 640, "Experience"), *down(*DUTIES, FULL, top=624)]
    expected = [text for _, _, text in (*name, *box, *below)]
    assert words_of(*name, *below, *box[1:], box[0]) == expected


def test_a_heading_of_the_column_goes_with_its_wide_lines() -> None:
    """It is nearer to them than to what stands above, and it may be narrow itself."""
    name = down("Maya Lindqvist", "Harbour Lane 7", "Wales", top=700)
    box = down("+44 1632 960 007", "maya@example.org", x=300, top=700)
    below = [(50, 640, "Experience"), (50, 622, FULL)]
    expected = [text for _, _, text in (*name, *box, *below)]
    assert words_of(*name, *below, *box) == expected


def test_a_column_beside_that_is_painted_later_is_read_later() -> None:
    """Where no line reaches below it, whatever the gaps of the first column."""
    left = [line for top in (700, 660, 620) for line in down(*STUDIES, top=top)]
    right = down(*DUTIES, x=300, top=700)
    expected = [text for _, _, text in (*left, *right)]
    assert words_of(*left, *right) == expected


def test_headings_painted_first_upon_lines_stand_before_them() -> None:
    """Boxes that have slipped onto the lines they head are read there, and not at the top."""
    headings = [(52, 640, "Computer Knowledge"), (52, 600, "Key Qualities")]
    lines = [*down(*DUTIES, top=700), *down("Excel", "Word", top=640), (50, 602, "Calm")]
    expected = [*DUTIES, "Computer Knowledge", "Excel", "Word", "Key Qualities", "Calm"]
    assert words_of(*headings, *lines) == expected


def test_a_line_that_runs_into_the_column_beside_it_is_no_wide_line() -> None:
    """It stands upon lines there, and its own column is read to its end."""
    sidebar = [*down("Welding", "Sums"), (50, 650, FULL[:60]), (50, 610, "Knots")]
    column = down(*(f"Line {number} of the long report" for number in range(12)), x=240)
    expected = [text for _, _, text in (*sidebar, *column)]
    assert words_of(*sidebar, *column[3:], *column[:3]) == expected


@pytest.mark.parametrize("beside", [585, 500])
def test_boxes_painted_in_no_order_wait_for_what_is_above_them(beside: float) -> None:
    """A box waits for its heading, that for the box above, whatever a sidebar stands beside."""
    told = (f"Line {number} of a summary of many words" for number in range(9))
    summary = down(*told, x=250, top=760)
    studies = down(*STUDIES, "Course in rigging", x=250, top=580)
    sidebar = down("Skills", "Knots", "Splices", "Charts", "Tides", x=50, top=beside)
    heading = (260, 600, "Education")
    expected = [text for _, _, text in (*summary, heading, *studies, *sidebar)]
    assert words_of(*studies, heading, *summary, *sidebar) == expected
