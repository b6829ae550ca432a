"""Text of a Word document behind something opaque is doubtful; the rest is not."""

from __future__ import annotations

import pytest
from worded import box, older_box, paragraph, placed, solid, word

from matcher.readers.docx import bodyflow, read_docx

SEEN = (
    "Clerk, Sandvik Harbour Office, 2019 - 2024",
    "Answered the telephone and greeted visitors at the front desk of the office",
    "Filed invoices in alphabetical order and posted letters in the afternoon",
)
KEYWORDS = "product roadmap stakeholder prioritization user research agile analytics"
LINE = paragraph(KEYWORDS)
SECTION = (
    "<w:sectPr><w:pgSz w:w='12240' w:h='15840'/><w:pgMar w:top='1440' w:bottom='1440' "
    "w:left='1440' w:right='1440'/></w:sectPr>"
)
WHITE = solid("FFFFFF")
HALF = WHITE.replace("/></a:solidFill>", "><a:alpha val='40000'/></a:srgbClr></a:solidFill>")
GRADIENT = (
    "<a:gradFill><a:gsLst><a:gs pos='0'><a:srgbClr val='FFFFFF'/></a:gs>"
    "<a:gs pos='100000'><a:srgbClr val='EEEEEE'/></a:gs></a:gsLst></a:gradFill>"
)
MIDDLE = "<wp:positionH relativeFrom='page'><wp:align>center</wp:align></wp:positionH>"


def cover(
    top: float = -20,
    size: tuple[float, float] = (480, 24),
    across: str = "",
    anchor: str = "behindDoc='0' relativeHeight='9'",
    **more: str,
) -> str:
    """Return a white rectangle, so far below the paragraph that it is anchored in."""
    more = {"fill": WHITE, "down": placed("V", "paragraph", top), **more}
    return box("", size, across=across or placed("H", "column", -5), anchor=anchor, **more)


def older(style: str, attributes: str = "fillcolor='white'", more: str = "") -> str:
    """Return an older white rectangle."""
    size = "width:500pt;height:24pt;margin-left:-5pt;margin-top:-20pt"
    return older_box("", f"{size};{style}", more=more).replace("filled='f'", attributes)


def preset(name: str, content: str) -> str:
    """Return a shape of another form."""
    return content.replace("prst='rect'", f"prst='{name}'")


def level(number: int) -> str:
    """Return what lies at a level in front of the text."""
    return f"behindDoc='0' relativeHeight='{number}'"


TABLE = f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='9000'/></w:tblGrid><w:tr><w:tc>{LINE}"
TABLE += "</w:tc></w:tr></w:tbl>"
OVER = {"across": placed("H", "page", 60), "down": placed("V", "page", 380), "size": (400, 90)}

COVERED = {
    "a line": LINE + cover(),
    "the next line": cover(8, (480, 16)) + LINE,
    "a line by the edge of the page": LINE + cover(across=placed("H", "page", 60)),
    "a line by the middle of the page": LINE + cover(across=MIDDLE),
    "a line under a gradient": LINE + cover(fill=GRADIENT),
    "a line under a picture": LINE + cover(fill="<a:blipFill><a:blip/></a:blipFill>"),
    "a line under round corners": LINE + preset("roundRect", cover()),
    "a line under an ellipse": LINE + preset("ellipse", cover(-22, (600, 26))),
    "a line in the middle": paragraph(KEYWORDS, "", "<w:jc w:val='center'/>") + cover(),
    "a table": TABLE + cover(-22, (490, 26)),
    "a box": box(LINE, (300, 60)) + cover(**OVER),
    "a box behind the text": box(LINE, (300, 60), anchor="behindDoc='1'") + cover(**OVER),
    "a line under an older rectangle": LINE + older("z-index:5"),
    "a line under an older one that is white by itself": LINE + older("z-index:5", ""),
}
UNCOVERED = {
    "behind the text": LINE + cover(anchor="behindDoc='1' relativeHeight='9'"),
    "beside the text": LINE + cover(across=placed("H", "column", 400), size=(100, 24)),
    "below the text": LINE + cover(30, (480, 100)),
    "half of glass": LINE + cover(fill=HALF),
    "all of glass": LINE + cover(fill="<a:noFill/>"),
    "what the text flows around": LINE + cover(more="<wp:wrapSquare wrapText='bothSides'/>"),
    "a frame": LINE + preset("frame", cover()),
    "a line": LINE + preset("line", cover()),
    "part of a line": LINE + cover(size=(200, 24)),
    "a part of a page": LINE + cover(**OVER),
    "below a box": box(LINE, (300, 60), anchor=level(50)) + cover(**OVER),
    "its own text": box(LINE, (300, 60), fill=WHITE, anchor=level(50)),
    "an older rectangle behind the text": LINE + older("z-index:-5"),
    "an older rectangle of glass": LINE + older("z-index:5", "filled='f'"),
    "an older rectangle half of glass": LINE
    + older("z-index:5", more="<v:fill opacity='.4'/>"),
    "a band with a heading of its own": box(
        paragraph("SKILLS"), (480, 30), fill=solid("1F3864"), down=placed("V", "paragraph", 0)
    )
    + "<w:p/>"
    + LINE,
    "something far away": cover(400, (480, 24)) + "<w:p/>" * 25 + LINE + "<w:p/>" * 5,
}


def read(content: str) -> tuple[str, list[str]]:
    """Return the text of a document with such content, and its warnings."""
    body = "".join(map(paragraph, SEEN)) + content + SECTION
    pages, warnings, hidden = read_docx(word(body))
    assert all(line in pages[0] for line in SEEN)
    assert hidden == ()
    return pages[0], warnings


@pytest.mark.parametrize("content", COVERED.values(), ids=COVERED)
def test_text_behind_something_opaque_is_told(content: str) -> None:
    """It is estimated where a text comes to lie, so it is scored all the same."""
    text, warnings = read(content)
    assert text.count(KEYWORDS) == 1
    assert warnings == ["8 words may be hidden: it is not known whether the page shows them"]


@pytest.mark.parametrize("content", UNCOVERED.values(), ids=UNCOVERED)
def test_what_covers_no_text_is_not_told(content: str) -> None:
    """Real résumés have bands behind their headings, rules, and pictures beside the text."""
    text, warnings = read(content)
    assert (text.count(KEYWORDS), warnings) == (1, [])


def test_a_page_under_a_white_sheet_is_told_as_a_whole() -> None:
    """All of its words are in doubt."""
    sheet = cover(size=(612, 792), across=placed("H", "page", 0), down=placed("V", "page", 0))
    _, (warning,) = read(LINE + sheet)
    words = sum(len(line.split()) - line.count(" - ") for line in (*SEEN, KEYWORDS))
    assert warning.startswith(f"{words} words may be hidden")


def test_a_white_sheet_covers_its_own_page_alone() -> None:
    """Neither what stands on the page before, nor what stands on the next one."""
    turn = "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
    sheet = cover(size=(612, 792), across=placed("H", "page", 0), down=placed("V", "page", 0))
    _, warnings = read(turn + sheet + "<w:p/>" * 20 + LINE + turn + paragraph(SEEN[0]) * 9)
    assert warnings == ["8 words may be hidden: it is not known whether the page shows them"]


@pytest.mark.parametrize(
    ("content", "most"),
    [
        (LINE + cover(), 30),
        (cover(8, (480, 16)) + LINE, 30),
        (LINE + cover(size=(480, 0)), 0),
        (LINE + cover(fill="<a:noFill/>"), 0),
        (LINE, 0),
    ],
    ids=["covered", "covered below", "a line without height", "all of glass", "no shape"],
)
def test_a_long_text_is_measured_no_further_than_something_covers_it(
    content: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands pages below a shape is not measured for it, nor anything for none."""
    measured: list[object] = []
    real = bodyflow.extent_of

    def counted(block: object, *rest: object) -> object:
        measured.append(block)
        return real(block, *rest)

    monkeypatch.setattr(bodyflow, "extent_of", counted)
    read(content + paragraph(SEEN[1]) * 500)
    assert len(measured) <= most
    assert bool(measured) == bool(most)
