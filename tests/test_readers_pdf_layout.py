"""Pieces of a page to lines of text: rows, bullets, headers and footers, any page."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.readers import read_resume
from matcher.readers.pdf import read_pdf
from matcher.readers.pdf.layout import lay_out, page_texts
from matcher.readers.pdf.layout.rows import begins_item
from matcher.readers.pdf.textruns import Piece

if TYPE_CHECKING:
    from conftest import Writer
from painted import HEIGHT, Place, down, page_of, pages_of, piece

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


# Headers and footers

TOP, BOTTOM, MIDDLE = 770.0, 30.0, 400.0


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ([[(BOTTOM, "Page 1 of 2")], [(BOTTOM, "Page 2 of 2")]], ["", ""]),
        ([[(TOP, "CV")], [(TOP, "CV")], [(TOP, "CV")]], ["CV", "", ""]),
        ([[(BOTTOM, "Maya 1")], [(BOTTOM, "Maya 2")], []], ["", "", ""]),
        ([[(BOTTOM, "Maya 3/9")], [(BOTTOM, "Maya 4/9")]], ["", ""]),
        ([[(BOTTOM, "Oven 12")], [(BOTTOM, "Oven 25")]], ["Oven 12", "Oven 25"]),
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
