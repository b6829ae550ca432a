"""Bullets that a PDF draws as dots, and dates that it paints before their lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest

from matcher.readers.pdf import read_pdf
from matcher.readers.pdf.content.canvas import MOST_DOTS, Canvas, Shape

FIRST = "Planned the winter timetable of the northern ferries with the masters of nine ports"
SECOND = "Moored boats"
Place = tuple[float, float, str]


def dot(x: float, y: float, side: float = 3, paint: str = "f") -> str:
    """Return the operators that paint a round shape with its lower left corner at a place."""
    r, s = side / 2, side
    corners = [(0, r, 0, s, r, s), (r, s, s, s, s, r), (s, r, s, 0, r, 0), (r, 0, 0, 0, 0, r)]
    curves = " ".join(" ".join(map(str, corner)) + " c" for corner in corners)
    return f"q 1 0 0 1 {x} {y} cm 0 {r} m {curves} h {paint} Q\n"


def line(x: float, y: float, text: str) -> str:
    """Return a line of text in 10 points."""
    return f"BT /F1 10 Tf {x} {y} Td ({text}) Tj ET\n"


def lines_of(make: Callable[..., bytes], *painted: str) -> list[str]:
    """Return the lines of a page that was painted so."""
    [text], *_ = read_pdf(make("".join(painted).encode()))
    return [re.sub(" +", " ", each) for each in text.split("\n") if each]


@pytest.mark.parametrize("paint", ["f", "B", "S"])
def test_a_dot_before_a_line_is_its_bullet(raw_pdf: Callable[..., bytes], paint: str) -> None:
    """A full line and the item below it are two items; a line without a dot goes on."""
    painted = [dot(60, 702, paint=paint), line(70, 700, FIRST)]
    painted += [dot(60, 690, paint=paint), line(70, 688, SECOND)]
    assert lines_of(raw_pdf, *painted) == [f"• {FIRST}", f"• {SECOND}"]
    painted = [dot(60, 702, paint=paint), line(70, 700, FIRST), line(70, 688, SECOND)]
    assert lines_of(raw_pdf, *painted) == [f"• {FIRST} {SECOND}"]


@pytest.mark.parametrize(
    "drawn",
    [
        dot(60, 702, side=7),
        dot(66, 706),
        dot(66, 694),
        dot(20, 702),
        dot(69.5, 702),
        dot(200, 702),
        "60 702 9 3 re f\n",
        dot(50, 702) + dot(55, 702) + dot(60, 702),
        dot(60, 702) + line(70, 640, "Ferries"),
        line(20, 700, "Harbour") + dot(62, 702),
    ],
)
def test_another_dot_is_no_bullet(raw_pdf: Callable[..., bytes], drawn: str) -> None:
    """It is too large, too high or low, too far or near, one of many, or within a line."""
    assert not any("•" in each for each in lines_of(raw_pdf, drawn, line(70, 700, FIRST)))


def test_an_item_painted_twice_is_read_once(raw_pdf: Callable[..., bytes]) -> None:
    """A shadow is no second item, though the dot was painted once."""
    painted = [dot(60, 702), line(70, 700, FIRST), line(70.2, 699.9, FIRST)]
    assert lines_of(raw_pdf, *painted) == [f"• {FIRST}"]


def test_a_dot_before_hidden_text_is_not_read(raw_pdf: Callable[..., bytes]) -> None:
    """What is white on white has no bullet either."""
    white = "1 g " + line(70, 700, SECOND) + "0 g "
    read = read_pdf(raw_pdf((dot(60, 702) + white + line(70, 640, FIRST)).encode()))
    assert read.pages == [FIRST]
    assert [hidden.text for hidden in read.hidden] == [SECOND]


PICTURE = (
    b"<</Length 1/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
    b"/BitsPerComponent 8>>\nstream\n0\nendstream"
)
TWO_PICTURES = b"/XObject<</X 10 0 R/Y 11 0 R>>"


def pictured(place: float, name: str = "X", x: float = 58, side: float = 8) -> str:
    """Return a picture before a line of text, with a blank between the two."""
    drawn = f"q {side} 0 0 {side} {x} {place} cm /{name} Do Q\n"
    return drawn + line(67, place, "  ") + line(76, place, SECOND)


def items_of(make: Callable[..., bytes], *painted: str) -> int:
    """Return how many lines of a page with pictures begin with a bullet."""
    content = "".join(painted).encode()
    [text], *_ = read_pdf(make(content, objects=(PICTURE, PICTURE), resources=TWO_PICTURES))
    assert text.count(SECOND) == len(painted)
    return sum(each.startswith("•") for each in text.split("\n"))


def test_one_picture_before_several_lines_is_their_bullet(
    raw_pdf: Callable[..., bytes],
) -> None:
    """LibreOffice paints the bullets of lists so for which a picture was chosen."""
    assert items_of(raw_pdf, *map(pictured, (700, 680, 660, 640))) == 4


@pytest.mark.parametrize(
    "painted",
    [
        (pictured(700), pictured(680)),
        (pictured(700), pictured(680), pictured(660, "Y"), pictured(640, "Y")),
        (pictured(700), pictured(680), pictured(660, x=62)),
        tuple(pictured(place, x=52, side=14) for place in (700, 680, 660)),
    ],
)
def test_other_pictures_before_lines_are_icons(
    raw_pdf: Callable[..., bytes], painted: Sequence[str]
) -> None:
    """They are few, or several, or stand anywhere, or are larger than the text."""
    assert items_of(raw_pdf, *painted) == 0


LINES = [
    (50, 760, "Mira Halvorsen"),
    (50, 720, "Pilot"),
    (50, 708, SECOND),
    (50, 680, "Stoker"),
]


def page(make: Callable[..., bytes], dates: Sequence[Place]) -> list[str]:
    """Return the lines of a page on which dates were painted before all other lines."""
    return lines_of(make, *(line(*place) for place in [*dates, *LINES]))


def test_dates_painted_before_all_titles_stand_beside_them(
    raw_pdf: Callable[..., bytes],
) -> None:
    """Text that floats is painted first, flush at the right and each on a title's line."""
    dates = [(430.0, 720.0, "2019 - 2021"), (424.44, 680.0, "2012 - 20191")]
    read = page(raw_pdf, dates)
    assert read == ["Mira Halvorsen", "Pilot\t2019 - 2021", SECOND, "Stoker\t2012 - 20191"]


def test_dates_that_are_as_long_float_as_well(raw_pdf: Callable[..., bytes]) -> None:
    """They begin at one place as the lines of a column do, but say when."""
    read = page(raw_pdf, [(430.0, 720.0, "2019 - 2021"), (430.0, 680.0, "2012 - 2019")])
    assert read == ["Mira Halvorsen", "Pilot\t2019 - 2021", SECOND, "Stoker\t2012 - 2019"]


@pytest.mark.parametrize(
    "dates",
    [
        [(430.0, 720.0, "2019 - 2021"), (424.44, 684.0, "2012 - 20191")],
        [(430.0, 720.0, "2019 - 2021"), (400.0, 680.0, "2012 - 20191")],
        [(430.0, 720.0, "Lower Mill"), (430.0, 680.0, "Upper Mill")],
        [(430.0, 720.0, "5559 - 5521"), (424.44, 708.0, "5552 - 55191")],
    ],
)
def test_another_column_painted_first_stays_a_column(
    raw_pdf: Callable[..., bytes], dates: list[Place]
) -> None:
    """Its lines are not on others' lines, not flush, or flush left; or no dates and close."""
    read = page(raw_pdf, dates)
    assert not any("\t" in each for each in read)


def test_of_a_drawing_of_dots_few_are_remembered() -> None:
    """A page may hold millions, which are no bullets."""
    canvas = Canvas()
    for number in range(5 * MOST_DOTS):
        canvas.paint(Shape((0.0, 0.0, 2.0, 2.0), None, number, exact=False))
    assert len(canvas.dots) == MOST_DOTS + 1
