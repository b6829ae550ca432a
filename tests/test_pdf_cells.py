"""Cells of several lines in PDF tables: their lines stay together, and rows stay rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from matcher.readers.pdf import read_pdf

Line = tuple[float, float, str]
"""Left, baseline and text of a line, which is painted in 10 points, capitals in 20."""

# the last cell of a row is centred in its height, and reaches down to the row below
REVIEW = [(420.0, 700.0, "Review of the"), (420.0, 690.0, "northern mills")]
CENTRED = [(420.0, 700.0, "Review of mills"), (433.3, 690.0, "and sites")]
RIGHT = [(420.0, 700.0, "Review of mills"), (446.6, 690.0, "and sites")]


def text_of(make: Callable[..., bytes], lines: Sequence[Line]) -> str:
    """Return the text of a PDF of one page on which lines were painted in this order."""
    shown = "\n".join(
        f"BT /F1 {20 if text.isupper() else 10} Tf {x} {y} Td ({text}) Tj ET"
        for x, y, text in lines
    )
    [text], *_ = read_pdf(make(shown.encode()))
    return text


def words_of(make: Callable[..., bytes], lines: Sequence[Line]) -> str:
    """Return the words of such a page with one blank between them."""
    return " ".join(text_of(make, lines).split())


@pytest.mark.parametrize("cell", [REVIEW, CENTRED, RIGHT])
@pytest.mark.parametrize("step", [2, -2])
def test_a_wrapped_cell_ends_before_the_next_row(
    raw_pdf: Callable[..., bytes], cell: list[Line], step: float
) -> None:
    """Its last line is not taken into the row that begins beside it, a little off."""
    above = [(50.0, 700.0, "Client"), (200.0, 700.0, "Kattegat Works")]
    below = [(50.0, 690.0 + step, "Duty"), (200.0, 690.0 + step, "Planning")]
    lines = text_of(raw_pdf, [*above, *cell, *below]).split("\n")
    read = " ".join(" ".join(lines).split())
    assert read == f"Client Kattegat Works {cell[0][2]} {cell[1][2]} Duty Planning"
    assert "Duty\tPlanning" in lines


def test_a_cell_of_three_lines_stays_whole_beside_two_rows(
    raw_pdf: Callable[..., bytes],
) -> None:
    """A cell may span rows: it was painted with the first, and is read with it."""
    address = [(400.0, 700.0, "Kattegat Mill"), (400.0, 690.0, "7 Shop Street")]
    address.append((400.0, 680.0, "9000 Wales"))
    rows = [(50.0, 703.0, "16 kr"), (150.0, 703.0, "Journal"), *address]
    rows += [(50.0, 676.5, "20 kr"), (150.0, 676.5, "Gift of members")]
    read = "16 kr Journal Kattegat Mill 7 Shop Street 9000 Wales 20 kr Gift of members"
    assert words_of(raw_pdf, rows) == read


@pytest.mark.parametrize("step", [0, 0.5])
def test_a_date_painted_before_its_title_stays_beside_it(
    raw_pdf: Callable[..., bytes], step: float
) -> None:
    """On one baseline they are a row, even if the date stands below another text."""
    lines = [(450.0, 700.0, "Copenhagen"), (450.0, 688.0, "2016 - 2019")]
    lines += [(50.0, 688.0 + step, "Engineer"), (50.0, 676.0, "Kept the tills of the shops")]
    assert "Engineer\t2016 - 2019" in text_of(raw_pdf, lines).split("\n")


@pytest.mark.parametrize(
    "above",
    [
        [],
        [(50, 700, "Kept the tills of the shops of the northern region and their books")],
        [(450, 730, "Copenhagen")],
        [(350, 700, "Copenhagen")],
    ],
)
def test_a_date_on_another_baseline_goes_on_with_nothing(
    raw_pdf: Callable[..., bytes], above: list[Line]
) -> None:
    """A text that is not right above it, in its column, does not take it from its title."""
    lines = [*above, (450, 690, "2016 - 2019"), (50, 688, "Engineer")]
    lines.append((50, 640, "Maya Lindqvist"))
    assert "Engineer\t2016 - 2019" in text_of(raw_pdf, lines).split("\n")


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        (
            [(450, 700, "Copenhagen"), (450, 688, "2016 - 2019"), (50, 688, "ENGINEER")],
            "ENGINEER\t2016 - 2019",
        ),
        (
            [
                (450, 700, "Wales"),
                (450, 690, "2016"),
                (520, 690, "Mill"),
                (50, 688, "Engineer"),
            ],
            "Engineer\t2016\tMill",
        ),
        (
            [(100, 700, "m" * 40), (258.3, 690, "m" * 2), (100, 688, "Engineer")],
            "Engineer\tmm",
        ),
        (
            [(70, 700, "Kept the tills"), (70, 690, "of the shops"), (50, 688, "No")],
            "No of the shops",
        ),
    ],
    ids=["larger type", "a row of its own", "below a wide line", "close by"],
)
def test_what_is_painted_to_the_left_of_a_line_stays_beside_it(
    raw_pdf: Callable[..., bytes], lines: list[Line], row: str
) -> None:
    """Unless the line is the whole of a cell that ends, and the text a cell far from it."""
    assert row in text_of(raw_pdf, [*lines, (50, 640, "Maya Lindqvist")]).split("\n")


def test_a_date_stays_with_its_title_that_is_wrapped(raw_pdf: Callable[..., bytes]) -> None:
    """The title goes on below itself, and the date is not torn from its first line."""
    title = (50, 700, "Kattegat Institute for the study of mills and")
    rest = (50, 688, "their owners")
    date = (450, 700, "2016 - 2019")
    for lines in ([title, date, rest], [date, title, rest]):
        assert text_of(raw_pdf, lines).startswith(f"{title[2]}\t{date[2]}")


def test_labels_painted_after_their_values_are_read_row_by_row(
    raw_pdf: Callable[..., bytes],
) -> None:
    """Values in a column of their own are no wrapped cell if their labels stand beside."""
    pairs = [("Client", "A bank of Wales"), ("Duty", "planning"), ("Team", "nine people")]
    lines = [
        line
        for number, (label, value) in enumerate(pairs)
        for line in ((200, 700 - 12 * number, value), (50, 700 - 12 * number, label))
    ]
    read = "\n".join(f"{label}\t{value}" for label, value in pairs)
    assert text_of(raw_pdf, lines) == read
    shifted = [(x, y + (2 if x < 200 else 0), text) for x, y, text in lines]
    assert text_of(raw_pdf, shifted) == read


def test_columns_painted_from_the_right_stay_columns(raw_pdf: Callable[..., bytes]) -> None:
    """The last line of the right column is not put beside a line of the left."""
    right = [(300.0, 700.0 - 12 * n, text) for n, text in enumerate(("Grids", "Color", "Type"))]
    left = [(50.0, 678.0 - 12 * n, text) for n, text in enumerate(("Python", "Java", "Git"))]
    assert words_of(raw_pdf, [*right, *left]) == "Grids Color Type Python Java Git"
