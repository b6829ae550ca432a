"""A blank sheet in front of the text of a Word document is told; what only looks so is not."""

from __future__ import annotations

import re

import pytest
from worded import box, paragraph, placed, run, solid, word

from matcher.readers.docx import read_docx

SEEN = (
    "Clerk, Sandvik Harbour Office, 2019 - 2024",
    "Answered the telephone and greeted visitors at the front desk of the office",
    "Filed invoices in alphabetical order and posted letters in the afternoon",
)
WORDS = "product roadmap stakeholder prioritization user research agile analytics"
LINE = paragraph(WORDS)
LETTERS = "".join(paragraph(f"Posted letters number {number}") for number in range(22))
LONG = paragraph(" ".join((SEEN[1], SEEN[2], WORDS)))
WHITE = solid("FFFFFF")
FRONT = "behindDoc='0' relativeHeight='9'"
EMPTY = paragraph("")


def section(more: str = "", references: str = "") -> str:
    """Return pages of letter size."""
    return (
        f"<w:sectPr>{references}<w:pgSz w:w='12240' w:h='15840'/><w:pgMar w:top='1440' "
        f"w:bottom='1440' w:left='1440' w:right='1440'/>{more}</w:sectPr>"
    )


def sheet(
    top: float = 60,
    size: tuple[float, float] = (520, 60),
    of: str = "page",
    content: str = "",
    **more: str,
) -> str:
    """Return a white rectangle in front, so far down the page or its paragraph."""
    across = placed("H", "page", 50)
    more = {"fill": WHITE, "anchor": FRONT, "across": across, **more}
    return box(content, size, down=placed("V", of, top), **more)


def cell(content: str) -> str:
    """Return a table of one cell."""
    grid = "<w:tblGrid><w:gridCol w:w='9000'/></w:tblGrid>"
    return f"<w:tbl><w:tblPr/>{grid}<w:tr><w:tc><w:tcPr/>{content}</w:tc></w:tr></w:tbl>"


def noted(text: str) -> str:
    """Return a paragraph with a footnote."""
    return f"<w:p>{run(text)}<w:r><w:footnoteReference w:id='2'/></w:r></w:p>"


def read(content: str, sections: str = "", **parts: str) -> tuple[int, list[str]]:
    """Return how many words may be hidden of a document, and its warnings."""
    body = "".join(map(paragraph, SEEN)) + content + (sections or section())
    pages, warnings, hidden = read_docx(word(body, **parts))
    assert hidden == ()
    assert WORDS in pages[0]
    found = re.match(r"(\d+) words? may be hidden", " ".join(warnings))
    return int(found[1]) if found else 0, warnings


PHOTOGRAPH = "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='1200000' cy='1200000'/>"
PHOTOGRAPH += "</wp:inline></w:drawing></w:r></w:p>"
OVER = {
    "tight over a line": LINE + sheet(-14, (500, 14), "paragraph"),
    "in the middle of the page": LETTERS + LINE + sheet(400, (520, 300)),
    "in a cell": cell(LINE + sheet(-18, (500, 40), "paragraph")),
    "in the cell of another table": LINE + cell(EMPTY + sheet(-40, content=EMPTY)) + cell(LINE),
    "over the last line of a long paragraph": LONG + sheet(124, (520, 14)),
    "turned around": LINE + sheet(100, transform="<a:xfrm rot='10800000'>"),
    "turned a little": LINE + sheet(100, transform="<a:xfrm rot='60000'>"),
    "with a word of its own": LINE + sheet(100, content=paragraph("Page")),
    "as wide as the text": LETTERS + LINE + sheet(380, (460, 60)),
    "shaded from white to white": LINE
    + sheet(
        100,
        fill="<a:gradFill><a:gsLst><a:gs pos='0'><a:srgbClr val='FFFFFF'/></a:gs>"
        "<a:gs pos='100000'><a:srgbClr val='FDFDFD'/></a:gs></a:gsLst></a:gradFill>",
    ),
}
LIKE_IT = {
    "below all of the text": LINE + sheet(600, (400, 100)),
    "beside the text": LINE + sheet(100, (100, 60), across=placed("H", "page", 470)),
    "over part of a line": LINE + sheet(100, (150, 60)),
    "an ornament": LINE + sheet(100, (520, 4)),
    "a short ornament": LINE + sheet(100, (40, 60)),
    "behind the text": LINE + sheet(100, anchor="behindDoc='1' relativeHeight='9'"),
    "what the text flows around": LINE + sheet(100, more="<wp:wrapTopAndBottom/>"),
    "of glass": LINE + sheet(100, fill="<a:noFill/>"),
    "a box of text": LETTERS + LINE + sheet(300, (520, 60), content=paragraph(SEEN[1])),
    "the back of a photograph": LINE + sheet(60, (99, 105), content=PHOTOGRAPH),
    "a coloured band": LETTERS + LINE + sheet(300, (520, 60), fill=solid("1F3864")),
    "a page further on": LINE + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>" + sheet(80),
}


@pytest.mark.parametrize("content", OVER.values(), ids=OVER)
def test_what_may_be_under_a_blank_sheet_is_told(content: str) -> None:
    """Where the text comes to lie is not known, so more than that line may be in doubt."""
    count, warnings = read(content)
    assert count >= len(WORDS.split())
    assert len(warnings) == 1


@pytest.mark.parametrize("content", LIKE_IT.values(), ids=LIKE_IT)
def test_what_only_looks_like_a_blank_sheet_is_not_told(content: str) -> None:
    """Real résumés have frames of photographs, bands, boxes and ornaments."""
    assert read(content) == (0, [])


def reference(kind: str, part: str) -> str:
    """Return what gives a section its header or footer."""
    return f"<w:{kind}Reference w:type='default' r:id='{part}'/>"


@pytest.mark.parametrize(
    ("kind", "part", "over", "beside"),
    [("header", "header1", 20, 300), ("footer", "footer1", 725, 300)],
)
def test_a_sheet_over_the_margins_is_told(
    kind: str, part: str, over: float, beside: float
) -> None:
    """It covers the header or the footer, and no word of the body."""
    sections = section("", reference(kind, part))
    assert read(sheet(over, (520, 50)), sections, **{part: LINE})[0] == len(WORDS.split())
    assert read(sheet(beside, (520, 50)), sections, **{part: LINE}) == (0, [])


def test_a_sheet_within_a_header_is_told() -> None:
    """It covers what else stands there."""
    sections = section("", reference("header", "header1"))
    header = LINE + sheet(-12, of="paragraph")
    assert read(EMPTY, sections, header1=header)[0] == len(WORDS.split())


def test_a_sheet_over_the_foot_of_the_page_is_told_of_its_notes() -> None:
    """How much room notes take is not known; at the top of a page there are none."""
    notes = f"<w:footnote w:id='2'>{LINE}</w:footnote>"
    over = noted("Posted") + sheet(640, (520, 70))
    assert read(over, footnotes=notes)[0] == len(WORDS.split())
    assert read(noted("Posted") + sheet(250), footnotes=notes) == (0, [])


def test_words_under_a_sheet_are_guessed_where_columns_are_not_known() -> None:
    """As many as have room under it are told, and no more than there are."""
    columns = section("<w:cols w:num='2'/>")
    some, _ = read(LETTERS + LINE + sheet(140, (120, 60)), columns)
    most, _ = read(LINE + sheet(140, (260, 600)), columns)
    words = sum(len(line.split()) - line.count(" - ") for line in (*SEEN, WORDS))
    assert (some, most) == (16, words)


@pytest.mark.parametrize(("lines", "expected"), [(90, 8), (70, 8), (40, 0), (3, 0)])
def test_a_header_that_is_higher_than_its_page_is_told(lines: int, expected: int) -> None:
    """What goes on below the page is in doubt; a long header that has room is not."""
    sections = section("", reference("header", "header1"))
    assert read(EMPTY, sections, header1=EMPTY * lines + LINE)[0] == expected
