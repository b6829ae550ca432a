"""Boxes of one paragraph of Word: read as they stand, in whatever order they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from worded import paragraph, placed, run, shape, word

from matcher.readers import parse_resume
from matcher.sections import split_passages

Box = tuple[int, int, int, int, Sequence[str]]  # left, top, width, height, lines

NAME: Box = (0, 0, 500, 40, ["Noor Haddad"])
SKILLS: Box = (0, 60, 150, 40, ["Skills"])
KNOTS: Box = (0, 95, 150, 200, ["Knots and splices"])
WORK: Box = (170, 60, 330, 40, ["Experience"])
DEEDS: Box = (170, 95, 330, 300, ["Fed the boilers of the ferry"])
IN_ORDER = "Noor Haddad\nSkills\nKnots and splices\nExperience\nFed the boilers of the ferry"


def anchored(*boxes: Box, across: str = "page", down: str = "paragraph") -> str:
    """Return a paragraph with boxes, and a word below them."""
    runs = "".join(
        shape(
            "".join(map(paragraph, texts)),
            size=(width, height),
            inside=placed("H", across, left) + placed("V", down, top) + "<wp:wrapNone/>",
        )
        for left, top, width, height, texts in boxes
    )
    return f"<w:p>{runs}</w:p>"


def grouped(*boxes: Box) -> str:
    """Return a paragraph with boxes in one group of VML, as Word drew them before 2010."""
    shapes = "".join(
        f"<v:shape style='position:absolute;left:{left};top:{top};width:{wide};height:{high}'>"
        f"<v:textbox><w:txbxContent>{''.join(map(paragraph, texts))}</w:txbxContent>"
        "</v:textbox></v:shape>"
        for left, top, wide, high, texts in boxes
    )
    style = "position:absolute;margin-left:0;margin-top:0;width:500pt;height:500pt"
    group = f"<v:group style='{style}' coordsize='500,500'>{shapes}</v:group>"
    return f"<w:p><w:r><w:pict>{group}</w:pict></w:r></w:p>"


def lines(*blocks: str) -> str:
    """Return the lines of a document."""
    text = parse_resume(word("".join(blocks)), "cv.docx").text
    return "\n".join(filter(None, text.split("\n")))


@pytest.mark.parametrize("drawn", [anchored, grouped])
def test_boxes_are_read_as_they_stand(drawn: Callable[..., str]) -> None:
    """From top to bottom, and the left column with its sections before the right one."""
    assert lines(drawn(DEEDS, KNOTS, WORK, SKILLS, NAME)) == IN_ORDER


def test_boxes_of_one_line_are_read_from_left_to_right() -> None:
    """A date and a post are no columns with sections."""
    rows = [
        (300, 0, 100, 20, ["2019"]),
        (0, 0, 280, 20, ["Stoker"]),
        (300, 30, 100, 20, ["2015"]),
        (0, 30, 280, 20, ["Cook"]),
    ]
    assert lines(anchored(*rows)) == "Stoker\n2019\nCook\n2015"


def test_a_heading_may_reach_into_what_it_heads() -> None:
    """Half of a box may stand in the one below it: there is no text at its edges."""
    deep = (170, 82, 330, 300, ["Fed the boilers of the ferry"])
    assert lines(anchored(deep, WORK)) == "Experience\nFed the boilers of the ferry"


def test_boxes_whose_places_cannot_be_compared_stay_as_they_are_drawn() -> None:
    """One is placed on the page, the other from its paragraph."""
    one = anchored(DEEDS, down="page").removesuffix("</w:p>")
    other = anchored(WORK).removeprefix("<w:p>")
    assert lines(one + other) == "Fed the boilers of the ferry\nExperience"


def test_boxes_in_a_cell_are_compared_though_nobody_knows_where_it_is() -> None:
    """They count from the same place."""
    boxes = anchored(DEEDS, WORK, across="column")
    cell = f"<w:tbl><w:tr><w:tc>{boxes}</w:tc></w:tr></w:tbl>"
    assert lines(cell) == "Experience\nFed the boilers of the ferry"


def test_what_is_read_has_the_sections_that_it_stands_in() -> None:
    """The name, drawn last, is no skill, and the work is told as work."""
    data = word(anchored(DEEDS, KNOTS, WORK, SKILLS, NAME) + f"<w:p>{run(' ')}</w:p>")
    found = {
        passage.text: passage.section
        for passage in split_passages(parse_resume(data, "cv.docx"))
    }
    assert found == {
        "Knots and splices": "skills",
        "Fed the boilers of the ferry": "experience",
    }
