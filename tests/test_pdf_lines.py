"""What only a whole line, or the page after, tells of a PDF: blanks, icons, columns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from painted import HEIGHT, down, page_of, piece

from matcher.readers.pdf.layout import lay_out, page_texts
from matcher.readers.pdf.layout.joining import to_pieces
from matcher.readers.pdf.textruns import Piece
from matcher.text import clean

LINE = "Fed the boilers of the northern ferry and kept all pumps in good repair"
ENDED = "Stoker with ten years on ferries and tugs and in the mills of the north."


def words(
    text: str, gap: float, x: float = 50, y: float = 700, size: float = 10
) -> list[Piece]:
    """Return each word of a text as a run, a gap in font sizes after it."""
    runs = []
    for word in text.split():
        runs.append(piece(x, y, word, size))
        x = runs[-1].x1 + gap * size
    return runs


def read(*runs: Piece) -> str:
    """Return the text of a page on which runs were painted."""
    [text] = page_texts([lay_out(to_pieces(runs), HEIGHT)])
    return text


@pytest.mark.parametrize("gap", [0.1, 0.13, 0.16, 0.3])
def test_narrow_blanks_of_a_long_line_are_blanks(gap: float) -> None:
    """A line is justified by making them narrow: all are, and no other gap is as wide."""
    assert read(*words(LINE, gap)) == LINE


def test_letters_set_apart_are_no_words() -> None:
    """Where each letter has a gap after it, no gap tells a word."""
    letters = " ".join(LINE.replace(" ", ""))
    assert read(*words(letters, 0.1)) == LINE.replace(" ", "")


def test_a_long_address_is_no_line_of_words() -> None:
    """Its gaps are those between letters."""
    address = "https://ferries.example/mira.halvorsen/stoker"
    assert read(*words(" ".join(address), 0.02)) == address


@pytest.mark.parametrize("gap", [1.7, 2.4, 5.0])
def test_wide_blanks_of_a_justified_line_part_no_cells(gap: float) -> None:
    """All gaps of it are alike."""
    assert read(*words("quarter led cross-functional teams", gap)) == (
        "quarter led cross-functional teams"
    )


def test_titles_of_columns_stay_cells() -> None:
    """Their gaps may be alike by chance; a justified line has words in lower case."""
    assert read(*words("Course School Board Year", 2.0)) == "Course\tSchool\tBoard\tYear"


def test_one_wide_blank_is_none_if_its_line_is_as_wide_as_the_one_above() -> None:
    """At both ends, as in a paragraph that is justified."""
    above = piece(50, 712, "experiments with our ")
    left = piece(50, 700, "passengers")
    right = piece(above.x1 - 15, 700, "and")
    right.x1 = above.x1
    assert "passengers and" in read(above, left, right)
    left, right = piece(50, 700, "passengers"), piece(131, 700, "and")
    assert "passengers\tand" in read(replace(above, y0=712), left, right)


@pytest.mark.parametrize("text", ["EXPERIENCE", "Education", "Languages:"])
def test_a_heading_below_the_end_of_a_full_line_stands_alone(text: str) -> None:
    """In capitals, or by its name, though the line above had no room for it."""
    assert page_of(*down(ENDED, text, LINE[:60])).split("\n")[1:2] == [text]


def test_the_last_words_of_a_paragraph_are_no_heading() -> None:
    """They end as it does, or go on with an open line."""
    assert page_of(*down(ENDED, "Retired.")) == f"{ENDED} Retired."
    assert page_of(*down(ENDED[:-1], "EXPERIENCE")) == f"{ENDED[:-1]} EXPERIENCE"


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_a_tall_icon_leaves_two_lines_beside_it_two(place: int) -> None:
    """Whenever it was painted."""
    icon = piece(50, 688, "\uf0e0", 24)
    lines = [
        words("Persistence and loyalty", 0.3, x=75, y=702),
        words("I showed that one had to wait for the great and the small", 0.3, x=75, y=689),
        words("and went on with it for a year", 0.3, x=75, y=677),
    ]
    painted = [*lines[:place], [icon], *lines[place:]]
    text = clean(read(*(run for line in painted for run in line)))
    assert "Persistence and loyalty\n" in text
    assert "I showed that one had to wait for the great and the small and went on" in text


def underlined(text: str, *, ahead: bool, x: float = 50) -> list[Piece]:
    """Return letters, each with two blanks painted upon it that are underlined.

    They are painted after it, or ``ahead`` of it; the second one of them beside the first.
    """
    runs: list[Piece] = []
    for letter in text:
        run = piece(x, 700, letter)
        wide = run.x1 - run.x0
        blanks = [
            replace(run, text="  ", x0=run.x0 - 0.1, x1=run.x1 - 0.1),
            replace(run, text=" ", x0=run.x0 + wide / 2, x1=run.x1 - 0.1),
        ]
        runs += [*blanks[:1], run] if ahead else [run, *blanks]
        x = run.x1
    return runs


@pytest.mark.parametrize("ahead", [False, True])
def test_blanks_upon_letters_are_a_line_below_them(*, ahead: bool) -> None:
    """Some programs underline so: they part no words, and change no order."""
    assert read(*underlined("PROJECTS:", ahead=ahead)) == "PROJECTS:"


def test_a_blank_between_words_stays_though_the_next_is_moved_close() -> None:
    """It stands behind the letters of one word, and reaches into the next a little."""
    first = piece(50, 700, "Fed")
    blank = replace(piece(0, 700, " "), x0=first.x1 - 0.2, x1=first.x1 + 2.5)
    second = piece(first.x1 + 1.5, 700, "boilers")
    assert read(first, blank, second) == "Fed boilers"
