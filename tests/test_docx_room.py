"""Text for which a box or a frame of a Word document has no room, and what just fits."""

from __future__ import annotations

import pytest
from worded import box, older_box, paragraph, word

from matcher.readers.docx import read_docx

SEEN = "Filed invoices in alphabetical order at the Sandvik Harbour Office"
KEYWORDS = "product roadmap stakeholder prioritization user research agile analytics"
LINE = paragraph(KEYWORDS)
BLANK = "<w:p/>"
SECTION = (
    "<w:sectPr><w:pgSz w:w='12240' w:h='15840'/><w:pgMar w:top='1440' w:bottom='1440' "
    "w:left='1440' w:right='1440'/></w:sectPr>"
)
HIGHER = "<w:trHeight w:val='4000'/>"
STYLES = (
    "<w:style w:type='paragraph' w:styleId='Low'><w:pPr><w:framePr w:w='6000' w:h='20' "
    "w:hRule='exact' w:hAnchor='page' w:vAnchor='page' w:x='1500' w:y='8000'/></w:pPr>"
    "</w:style>"
)


def insets(**sides: float) -> str:
    """Return how far text stays away from the edges of a box, in points."""
    said = " ".join(f"{side}Ins='{round(12700 * length)}'" for side, length in sides.items())
    return f"<wps:bodyPr {said}/>"


def spaced(properties: str) -> str:
    """Return the keywords in a paragraph with spacing or indents."""
    return paragraph(KEYWORDS, "", properties)


def framed(height: str, blanks: int = 0, own: str = "", width: int = 6000) -> str:
    """Return keywords in a frame, below blank paragraphs of the same frame."""
    frame = (
        f"<w:framePr w:w='{width}' {height} w:hAnchor='page' w:vAnchor='page' w:x='1500' "
        "w:y='8000' w:wrap='around'/>"
    )
    blank = f"<w:p><w:pPr>{frame}</w:pPr></w:p>"
    return blank * blanks + paragraph(KEYWORDS, "", frame + own)


def exact(height: int) -> str:
    """Return the height of a frame that does not grow, in twentieths of a point."""
    return f"w:h='{height}' w:hRule='exact'"


def older(height: float, content: str = LINE, inside: str = "", width: float = 300) -> str:
    """Return an older box."""
    style = f"margin-left:0;margin-top:20pt;width:{width}pt;height:{height}pt"
    return older_box(content, style, inside)


def table(properties: str, first: str, second: str = "") -> str:
    """Return a table of one column."""
    rows = f"<w:tr><w:trPr>{properties}</w:trPr><w:tc>{first}</w:tc></w:tr>"
    rows += f"<w:tr><w:tc>{second}</w:tc></w:tr>" if second else ""
    grid = "<w:tblGrid><w:gridCol w:w='4000'/></w:tblGrid>"
    return f"<w:tbl><w:tblPr/>{grid}{rows}</w:tbl>{BLANK}"


def merged(*beside: str, below: str = "") -> str:
    """Return a table: 20 blank lines in a cell that goes on beside others, and a row below."""
    cells = ["<w:vMerge w:val='restart'/>", *["<w:vMerge/>"] * (len(beside) - 1)]
    rows = "".join(
        f"<w:tr><w:tc><w:tcPr>{cell}</w:tcPr>{BLANK if number else BLANK * 20}</w:tc>"
        f"<w:tc>{text}</w:tc></w:tr>"
        for number, (cell, text) in enumerate(zip(cells, beside, strict=True))
    )
    rows += f"<w:tr><w:tc>{below}</w:tc><w:tc>{BLANK}</w:tc></w:tr>" if below else ""
    grid = "<w:tblGrid><w:gridCol w:w='3000'/><w:gridCol w:w='3000'/></w:tblGrid>"
    return f"<w:tbl><w:tblPr/>{grid}{rows}</w:tbl>{BLANK}"


BREAKS = LINE.replace("<w:t ", "<w:br/><w:br/><w:br/><w:br/><w:t ", 1)
GROWS = "<wps:bodyPr><a:spAutoFit/></wps:bodyPr>"
UPRIGHT = "<wps:bodyPr vert='vert'/>"
TALL = "<w:p><w:pPr><w:rPr><w:sz w:val='400'/></w:rPr></w:pPr></w:p>"
PICTURE = box("", (100, 200)).replace("wp:anchor", "wp:inline")

NO_ROOM = {
    "a box of 3 points": box(LINE, (3, 3)),
    "a box of 3 points in the line": box(LINE, (3, 3)).replace("wp:anchor", "wp:inline"),
    "a box of 2.5 points": box(LINE, (300, 2.5)),
    "a box as low as its insets": box(LINE, (300, 8)),
    "a box lower than a letter": box(LINE, (300, 3), insets(t=0, b=0)),
    "below blank lines": box(BLANK * 5 + LINE, (300, 15)),
    "below breaks": box(BREAKS, (300, 15)),
    "below a line in large letters": box(TALL + LINE),
    "below a picture": box(PICTURE + LINE),
    "below a row of a table": box(table(HIGHER, BLANK) + LINE),
    "in the row below a row": box(table(HIGHER, BLANK, LINE)),
    "below a cell of several rows": box(merged(BLANK, BLANK, below=LINE)),
    "beside the end of a cell of several rows": box(merged(BLANK * 19, LINE, BLANK)),
    "below blank lines of a cell": box(table("", BLANK * 20 + LINE)),
    "in a control below blank lines": box(
        BLANK * 12 + f"<w:sdt><w:sdtContent>{LINE}</w:sdtContent></w:sdt>"
    ),
    "far below what is seen": box(paragraph("Office") + BLANK * 30 + LINE, (300, 20)),
    "below its own space": box(spaced("<w:spacing w:before='4000'/>")),
    "at the foot of a high line": box(spaced("<w:spacing w:line='8000' w:lineRule='exact'/>")),
    "at the foot of a line that may grow": box(
        spaced("<w:spacing w:line='8000' w:lineRule='atLeast'/>")
    ),
    "below an inset": box(LINE, (300, 100), insets(t=95)),
    "above an inset": box(LINE, (300, 60), insets(b=80)),
    "beside an inset": box(LINE, (300, 100), insets(l=700)),
    "lines that run down in a narrow box": box(LINE, (8, 300), UPRIGHT),
    "an older box of 3 points": older(3, width=3),
    "an older box as low as its insets": older(8),
    "below blank lines of an older box": older(15, BLANK * 5 + LINE),
    "below an inset of an older box": older(50, inside="inset='0,900pt,0,0'"),
    "beside an inset of an older box": older(50, inside="inset='900pt,0,0,0'"),
    "a frame of a twentieth": framed(exact(1)),
    "a frame of 1 point": framed(exact(20)),
    "a frame of 3 points": framed(exact(60)),
    "a small frame": framed(exact(20), width=20),
    "below blank lines of a frame": framed(exact(300), 3),
    "below its own space in a frame": framed(exact(400), 0, "<w:spacing w:before='4000'/>"),
}
ROOM = {
    "a box": box(LINE),
    "a box of one line": box(LINE, (300, 20)),
    "a box somewhat too low": box(LINE, (300, 16)),
    "a box without insets": box(LINE, (300, 11), insets(l=0, t=0, r=0, b=0)),
    "a box that grows": box(LINE, (300, 1), GROWS),
    "a box that grows below blank lines": box(BLANK * 5 + LINE, (300, 15), GROWS),
    "above blank lines": box(LINE + BLANK * 9, (300, 20)),
    "below a blank line": box(BLANK + LINE, (300, 40)),
    "beside spaces": box(paragraph(" " * 900) + LINE),
    "below hidden lines": box(
        "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>" * 9 + LINE, (300, 20)
    ),
    "an inset": box(LINE, (300, 100), insets(t=60, l=40)),
    "a double line": box(spaced("<w:spacing w:line='480' w:lineRule='auto'/>"), (300, 20)),
    "lines that run down": box(LINE, (30, 300), UPRIGHT),
    "a table": box(table("", LINE, LINE.replace(KEYWORDS, "Office")), (300, 60)),
    "beside a cell of several rows": box(merged(BLANK, LINE, BLANK)),
    "below a cell of several rows": box(merged(BLANK, BLANK, below=LINE), (300, 260)),
    "an older box": older(50),
    "an older box of one line": older(16),
    "an older box that grows": older(3, inside="style='mso-fit-shape-to-text:t'"),
    "an older box in units": older(50, inside="inset='2mm,1mm,2mm,1mm'"),
    "a frame": framed("w:h='600'"),
    "a frame that does not grow": framed(exact(240)),
    "a frame that grows": framed("w:h='20' w:hRule='atLeast'", 3),
    "a frame with blank lines": framed(exact(900), 1),
}
PERHAPS = {
    "half of a line": box(LINE, (300, 13)),
    "tips of letters": box(LINE, (300, 4), insets(t=0, b=0)),
    "below what is seen": box(paragraph("Office") + BLANK * 2 + LINE, (300, 20)),
    "most of many lines": box(paragraph(f"{KEYWORDS}. {KEYWORDS}"), (60, 30)).replace(
        f". {KEYWORDS}", ""
    ),
    "at the foot of a box": box(BLANK * 5 + LINE, (300, 15), "<wps:bodyPr anchor='b'/>"),
    "in a box with another after it": box(BLANK * 5 + LINE, (300, 15)).replace(
        "<wps:txbx>", "<wps:txbx id='1'>"
    ),
    "below blanks in large letters": box(paragraph(" ", "<w:sz w:val='400'/>") + LINE),
    "a box as narrow as a letter": box(LINE, (1.1, 300)),
    "an older box as narrow as a letter": older(300, width=1.1),
    "insets that meet": box(LINE, (300, 100), insets(l=200, r=200)),
    "an indent wider than its box": box(spaced("<w:ind w:left='10000'/>")),
    "half of a line in a frame": framed(exact(100)),
    "a narrow frame": framed(exact(4000), width=20),
    "a low frame by a style": paragraph(KEYWORDS, "", "<w:pStyle w:val='Low'/>"),
    "a low frame by a style and its own": paragraph(
        KEYWORDS, "", "<w:pStyle w:val='Low'/><w:framePr w:wrap='around'/>"
    ),
}


def read(content: str) -> tuple[str, list[str]]:
    """Return the text of a document with such content, and its warnings."""
    pages, warnings, _ = read_docx(word(paragraph(SEEN) + content + SECTION, styles=STYLES))
    assert SEEN in pages[0]
    return pages[0], warnings


@pytest.mark.parametrize("content", NO_ROOM.values(), ids=NO_ROOM)
def test_text_that_there_is_no_room_for_is_kept_apart(content: str) -> None:
    """None of it is seen, in Word and in LibreOffice."""
    text, warnings = read(content)
    assert KEYWORDS not in text
    assert [warning.partition(" (")[0] for warning in warnings] == [
        "8 hidden words were not scored"
    ]


@pytest.mark.parametrize("content", ROOM.values(), ids=ROOM)
def test_text_that_fits_is_read(content: str) -> None:
    """Boxes of real résumés are often somewhat too low for their text."""
    text, warnings = read(content)
    assert (text.count(KEYWORDS), warnings) == (1, [])


@pytest.mark.parametrize("content", PERHAPS.values(), ids=PERHAPS)
def test_text_that_may_be_cut_off_is_read_and_told(content: str) -> None:
    """Some of it shows, or programs differ."""
    text, warnings = read(content)
    assert text.count(KEYWORDS) == 1
    assert warnings == ["8 words may be hidden: it is not known whether the page shows them"]


@pytest.mark.parametrize("text", ["WORD", "A B"])
def test_what_hides_in_a_group_is_doubtful(text: str) -> None:
    """Word cuts it off, and LibreOffice 7.4 lets it run out of its box."""
    lone = box(paragraph(text), (300, 3))
    group = lone.replace(
        "<wps:wsp>",
        "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='3810000' cy='1270000'/>"
        "<a:chOff x='0' y='0'/><a:chExt cx='3810000' cy='1270000'/></a:xfrm></wpg:grpSpPr>"
        "<wps:wsp>",
    ).replace("</wps:wsp>", "</wps:wsp></wpg:wgp>")
    large = group.replace(
        "<wp:extent cx='3810000' cy='38100'/>", "<wp:extent cx='3810000' cy='1270000'/>"
    )
    assert text not in read(lone)[0]
    found, (warning,) = read(large)
    assert text in found
    assert warning.startswith(f"{len(text.split())} word")
