"""White text of a box without a fill is seen where a dark shape lies behind it."""

from __future__ import annotations

import pytest
from outcomes import DOUBTFUL, SEEN, WORDS
from worded import box, paragraph, placed, solid, word

from matcher.readers.docx import read_docx

TEXT = paragraph("Filed invoices in alphabetical order and posted letters")
WHITE = paragraph(WORDS, "<w:color w:val='FFFFFF'/>")
NAVY, PAPER = solid("1F3864"), solid("FFFFFF")
UNSEEN = "the colour of its background"


def rectangle(level: int, fill: str = NAVY, top: float = 0, behind: int = 0) -> str:
    """Return a band across the page."""
    return band("", level, fill, (612, 100), top, behind)


def band(
    content: str, level: int, fill: str, size: tuple[float, float], top: float, behind: int = 0
) -> str:
    """Return a shape that is placed by the edges of the page."""
    return box(
        content,
        size,
        across=placed("H", "page", 612 - size[0]),
        down=placed("V", "page", top),
        fill=fill,
        anchor=f"behindDoc='{behind}' relativeHeight='{level}'",
    )


def name(level: int, top: float = 10) -> str:
    """Return a box without a fill, of white words."""
    return band(WHITE, level, "<a:noFill/>", (500, 60), top)


LAYERS = {
    "upon a band": (rectangle(1) + name(5), SEEN),
    "upon a band behind the text": (rectangle(9, behind=1) + name(5), SEEN),
    "upon a band that is anchored below it": (name(5) + rectangle(1), SEEN),
    "upon a band upon paper": (rectangle(1, PAPER) + rectangle(2) + name(5), SEEN),
    "upon paper upon a band": (rectangle(1) + rectangle(2, PAPER) + name(5), UNSEEN),
    "beside a band": (rectangle(1, top=300) + name(5), DOUBTFUL),
    "half upon a band": (rectangle(1) + name(5, 70), DOUBTFUL),
    "upon a band on another page": (
        rectangle(1) + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>" + name(5),
        DOUBTFUL,
    ),
    "upon a band in another text": (rectangle(1, behind=1) + TEXT + name(5), DOUBTFUL),
}


@pytest.mark.parametrize(("content", "expected"), LAYERS.values(), ids=LAYERS)
def test_a_box_without_fill_stands_upon_what_lies_behind_it(
    content: str, expected: str
) -> None:
    """It is the topmost of what is below, if both are surely upon one page."""
    pages, warnings, hidden = read_docx(word(content + TEXT * 3))
    assert (WORDS in pages[0]) == (expected != UNSEEN)
    assert [one.reason for one in hidden] == [UNSEEN] * (expected == UNSEEN)
    assert any("8 words may be hidden" in each for each in warnings) == (expected == DOUBTFUL)
