"""Tables and columns of a page, in the order in which they are read."""

from __future__ import annotations

from painted import FULL, HEIGHT, beside, down, page_of, piece

from matcher.readers.pdf.layout import lay_out
from matcher.readers.pdf.layout.columns import mingled


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


def test_what_stands_below_a_row_of_headings_belongs_to_its_own() -> None:
    """Each section is read below its heading, though headings were painted before all texts."""
    first = [*down("Experience"), *down("Projects", x=300)]
    left = down("Led nine people", "and sold bread", top=680)
    right = down("Drew the tide app", "in a week", x=300, top=680)
    second = [*down("Education", top=620), *down("Skills", x=300, top=620)]
    last = [*down("A diploma", top=600), *down("SQL", x=300, top=600)]
    text = page_of(*first, *left, *right, *second, *last)
    assert " ".join(text.split()) == (
        "Experience Led nine people and sold bread Projects Drew the tide app in a week "
        "Education A diploma Skills SQL"
    )


def test_a_table_that_has_names_of_sections_at_its_head_stays_a_table() -> None:
    """Its rows say something of each other."""
    rows = [("Skills", "Experience"), ("SQL", "3 years"), ("Java", "2 years")]
    lines = [
        (x, 700 - 12 * place, text)
        for place, row in enumerate(rows)
        for x, text in zip((50, 300), row, strict=True)
    ]
    assert page_of(*lines) == "\n".join(map("\t".join, rows))
