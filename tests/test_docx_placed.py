"""Boxes and frames of a Word document that lie upon no page, by all that places them."""

from __future__ import annotations

import pytest
from worded import box, older_box, paragraph, placed, word

from matcher.readers.docx import read_docx

SEEN = "Filed invoices in alphabetical order at the Sandvik Harbour Office"
KEYWORDS = "product roadmap stakeholder prioritization user research agile analytics"
LINE = paragraph(KEYWORDS)
SECTION = (
    "<w:sectPr><w:pgSz w:w='12240' w:h='15840'/><w:pgMar w:top='1440' w:bottom='1440' "
    "w:left='1440' w:right='1440'/>{}</w:sectPr>"
)
POSITIONS = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"
MOVED = "<a:off x='0' y='0'/>"
TURNED = "<a:xfrm rot='5400000'>"


def along(anchor: str, start: float, **more: str) -> str:
    """Return a box of 100 by 60 points, so far to the right of what it is placed by."""
    return box(LINE, (100, 60), across=placed("H", anchor, start), **more)


def below(anchor: str, start: float, **more: str) -> str:
    """Return a box of 300 by 60 points, so far below what it is placed by."""
    return box(LINE, (300, 60), down=placed("V", anchor, start), **more)


def share(way: str, percent: int) -> str:
    """Return the position of a drawing as a part of its page."""
    name = f"wp14:pctPos{way}Offset"
    said = f"<{name} xmlns:wp14='{POSITIONS}'>{1000 * percent}</{name}>"
    return f"<wp:position{way} relativeFrom='page'>{said}</wp:position{way}>"


def older(style: str) -> str:
    """Return an older box of 100 by 50 points."""
    return older_box(LINE, f"width:100pt;height:50pt;{style}")


def grouped(left: float, top: float) -> str:
    """Return a box in a group of 300 by 100 points that lies upon the page, in its units."""
    lone = box(LINE, (300, 50))
    start = (
        "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='3810000' cy='1270000'/>"
    )
    start += "<a:chOff x='100' y='100'/><a:chExt cx='300' cy='100'/></a:xfrm></wpg:grpSpPr>"
    inner = lone.replace("<wps:wsp>", f"{start}<wps:wsp>").replace(
        "</wps:wsp>", "</wps:wsp></wpg:wgp>"
    )
    old = f"{MOVED}<a:ext cx='3810000' cy='635000'/></a:xfrm><a:prstGeom"
    new = f"<a:off x='{left}' y='{top}'/><a:ext cx='300' cy='50'/></a:xfrm><a:prstGeom"
    return inner.replace(old, new).replace(
        "<wp:extent cx='3810000' cy='635000'/>", "<wp:extent cx='3810000' cy='1270000'/>"
    )


def older_group(place: str, style: str = "margin-left:0;margin-top:50pt") -> str:
    """Return an older box in a group of 300 by 100 points, in its units of a tenth."""
    inner = older_box(LINE, f"width:3000;height:500;{place}").removeprefix("<w:p><w:r><w:pict>")
    group = f"position:absolute;width:300pt;height:100pt;{style}"
    return f"<w:p><w:r><w:pict><v:group style='{group}' coordsize='3000,1000'>" + inner.replace(
        "</w:pict>", "</v:group></w:pict>"
    )


def lettered(style: str, attributes: str = "fillcolor='red'", own: str = "") -> str:
    """Return words that are drawn, as Word did before 2010."""
    size = "position:absolute;width:300pt;height:50pt;margin-top:20pt"
    return (
        f"<w:p><w:r><w:rPr>{own}</w:rPr><w:pict><v:shape style='{size};{style}' {attributes}>"
        f"<v:textpath on='t' string='{KEYWORDS}'/></v:shape></w:pict></w:r></w:p>"
    )


def framed(place: str) -> str:
    """Return a paragraph in a frame."""
    return paragraph(KEYWORDS, "", f"<w:framePr {place} w:wrap='around'/>")


def in_cell(content: str) -> str:
    """Return a table of one cell."""
    return f"<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>{content}</w:tc></w:tr></w:tbl><w:p/>"


BESIDE = {
    "left of the page": along("page", -101),
    "left of the page but for its inset": along("page", -95),
    "right of the page": along("page", 613),
    "right of the page but for its inset": along("page", 606),
    "left of a column": along("column", -170),
    "right of a column": along("column", 545),
    "left of the margins": along("margin", -170),
    "right of the margins": along("margin", 545),
    "left of the left margin": along("leftMargin", -97),
    "right of the right margin": along("rightMargin", 80),
    "right of an inner margin": along("insideMargin", 620),
    "left of a letter": along("character", -800),
    "above the page": below("page", -61),
    "below the page": below("page", 790),
    "above the margins": below("margin", -140),
    "below the margins": below("margin", 725),
    "above the top margin": below("topMargin", -62),
    "below the bottom margin": below("bottomMargin", 75),
    "a page above its paragraph": below("paragraph", -800),
    "a page below its paragraph": below("paragraph", 800),
    "a page above its line": below("line", -800),
    "far away": along("page", -150_000),
    "beside a page that it is not part of": along("page", 613, more="<wp:wrapSquare/>"),
    "among alternatives": along("page", 0).replace(
        placed("H", "page", 0),
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{placed('H', 'page', -500)}"
        "</mc:Choice></mc:AlternateContent>",
    ),
    "left of the page in a group": grouped(-500, 100),
    "right of the page in a group": grouped(800, 100),
    "above the page in a group": grouped(100, -500),
    "an older one left of a column": older("margin-left:-180pt"),
    "an older one right of a column": older("margin-left:550pt"),
    "an older one left of the page": older(
        "margin-left:-95pt;mso-position-horizontal-relative:page"
    ),
    "an older one right of the right margin": older(
        "margin-left:80pt;mso-position-horizontal-relative:right-margin-area"
    ),
    "an older one below the bottom margin": older(
        "margin-top:80pt;mso-position-vertical-relative:bottom-margin-area"
    ),
    "an older one above the page": older(
        "margin-top:-60pt;mso-position-vertical-relative:page"
    ),
    "an older one below the margins": older(
        "margin-top:730pt;mso-position-vertical-relative:margin"
    ),
    "an older one a page above": older("margin-top:-900pt"),
    "an older one by its left edge": older("left:-2000pt;top:0"),
    "an older one by its upper edge": older("margin-left:0;top:1500pt"),
    "an older one by its margin and its edge": older("left:0;margin-left:-2000pt"),
    "an older one in a group": older_group("left:-5000;top:0"),
    "an older one below in a group": older_group("left:0;top:9000"),
    "an older group": older_group("left:0;top:0", "margin-left:-400pt;margin-top:50pt"),
    "drawn words": lettered("margin-left:-400pt"),
}
UPON = {
    "on the page": along("page", 100),
    "in the margin": along("margin", -60),
    "beside the column": along("column", 475),
    "at the right edge": along("rightMargin", 0, more="<wp:wrapSquare/>"),
    "above its paragraph": below("paragraph", -20),
    "below its paragraph": below("paragraph", 600),
    "at the foot of the page": below("bottomMargin", 0),
    "above the margins": below("margin", -60),
    "in the middle": box(
        LINE,
        across="<wp:positionH relativeFrom='page'><wp:align>center</wp:align></wp:positionH>",
    ),
    "at a third of the page": box(LINE, across=share("H", 30)),
    "placed simply, but not so": box(LINE, anchor="simplePos='0' behindDoc='0'"),
    "turned": box(LINE, transform=TURNED),
    "in a cell": in_cell(along("column", 20)),
    "one that grows onto the page": box(
        LINE,
        (300, 1),
        "<wps:bodyPr><a:spAutoFit/></wps:bodyPr>",
        down=placed("V", "page", -5),
    ),
    "in a group": grouped(100, 100),
    "an older one": older("margin-left:0;margin-top:20pt"),
    "an older one in the margin": older("margin-left:-60pt"),
    "an older one by its edges": older("left:0;top:20pt"),
    "an older one that is aligned": older("margin-left:-400pt;mso-position-horizontal:left"),
    "an older one that is aligned down the page": older(
        "margin-top:900pt;mso-position-vertical:top;mso-position-vertical-relative:page"
    ),
    "an older one in the line": older_box(LINE, "width:300pt;height:50pt").replace(
        "position:absolute;", "margin-left:-900pt;"
    ),
    "an older one in a group": older_group("left:0;top:0"),
    "drawn words": lettered("margin-left:0"),
    "drawn words in white with an edge": lettered("margin-left:0", "fillcolor='white'"),
    "a frame on the page": framed("w:w='4000' w:hAnchor='page' w:x='1500' w:y='90'"),
    "a frame in the margin": framed("w:w='1200' w:hAnchor='margin' w:x='-1300'"),
    "a frame that is aligned": framed(
        "w:w='1200' w:hAnchor='page' w:xAlign='left' w:x='-9000'"
    ),
}
PERHAPS = {
    "a strip at the left edge": along("page", -88),
    "a strip at the lower edge": below("page", 780),
    "left of a cell": in_cell(along("column", -170)),
    "left of one of two columns": along("column", -170),
    "left of a letter by less than a page": along("character", -400),
    "above the first lines": below("paragraph", -250),
    "below the first lines": below("paragraph", 715),
    "placed simply": box(LINE, anchor="simplePos='1' behindDoc='0'"),
    "at three pages to the right": box(LINE, across=share("H", 300)),
    "at three pages below": box(LINE, down=share("V", 300)),
    "an anchor that is hidden": box(LINE, anchor="hidden='1' behindDoc='0'"),
    "an older one at its edge or margin": older("left:-2000pt;margin-left:0"),
    "an older one above the first lines": older("margin-left:0;margin-top:-250pt"),
    "drawn words in white": lettered("margin-left:0", "fillcolor='white' stroked='f'"),
    "drawn words in glass": lettered("margin-left:0", "filled='f' stroked='f'"),
    "a frame left of the page": framed("w:w='1400' w:hAnchor='page' w:x='-1500' w:y='90'"),
    "a frame right of the page": framed("w:w='4000' w:hAnchor='page' w:x='12200'"),
    "a frame with a strip on the page": framed("w:w='4100' w:hAnchor='page' w:x='-4000'"),
    "a frame left of the margins": framed("w:w='1300' w:hAnchor='margin' w:x='-4000'"),
    "a frame right of the margins": framed("w:w='4000' w:hAnchor='margin' w:x='11500'"),
    "a frame left of the text": framed("w:w='2000' w:hAnchor='text' w:x='-4000'"),
    "a frame above the page": framed("w:w='4000' w:vAnchor='page' w:y='-3000'"),
    "a frame below the page": framed("w:w='4000' w:vAnchor='page' w:y='17000'"),
    "a frame above the margins": framed("w:w='4000' w:vAnchor='margin' w:y='-3000'"),
    "a frame below the margins": framed("w:w='4000' w:vAnchor='margin' w:y='14600'"),
    "a frame a page above the text": framed("w:w='4000' w:vAnchor='text' w:y='-30000'"),
    "a frame a page below the text": framed("w:w='4000' w:vAnchor='text' w:y='30000'"),
    "a frame in millimetres": framed("w:w='4000' w:hAnchor='page' w:x='-90mm'"),
    "a frame by a style and its own": paragraph(
        KEYWORDS, "", "<w:pStyle w:val='Off'/><w:framePr w:w='4000'/>"
    ),
}
STYLES = (
    "<w:style w:type='paragraph' w:styleId='Off'><w:pPr><w:framePr w:w='4000' w:hAnchor='page' "
    "w:vAnchor='page' w:x='-9000' w:y='4000'/></w:pPr></w:style>"
)


def read(content: str, columns: str = "") -> tuple[str, list[str]]:
    """Return the text of a document with such content, and its warnings."""
    body = paragraph(SEEN) + content + SECTION.format(columns)
    pages, warnings, _ = read_docx(word(body, styles=STYLES))
    assert SEEN in pages[0]
    return pages[0], warnings


@pytest.mark.parametrize("content", BESIDE.values(), ids=BESIDE)
def test_a_box_beside_the_page_is_kept_apart(content: str) -> None:
    """Neither Word nor LibreOffice draws what lies upon no page."""
    text, warnings = read(content)
    assert KEYWORDS not in text
    assert warnings == ["8 hidden words were not scored (outside the page)"]


@pytest.mark.parametrize("content", UPON.values(), ids=UPON)
def test_a_box_upon_the_page_is_read(content: str) -> None:
    """Real résumés have boxes in the margins, and frames that are aligned."""
    text, warnings = read(content)
    assert (text.count(KEYWORDS), warnings) == (1, [])


@pytest.mark.parametrize("kind", PERHAPS)
def test_what_may_lie_beside_the_page_is_read_and_told(kind: str) -> None:
    """Where its anchor stands is not known, or programs put it elsewhere."""
    text, warnings = read(PERHAPS[kind], "<w:cols w:num='2'/>" if "columns" in kind else "")
    assert text.count(KEYWORDS) == 1
    assert warnings == ["8 words may be hidden: it is not known whether the page shows them"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (lettered("visibility:hidden"), "a hidden drawing"),
        (lettered("margin-left:0", own="<w:vanish/>"), "hidden font"),
    ],
)
def test_drawn_words_are_hidden_as_boxes_are(content: str, reason: str) -> None:
    """What holds for the shape or its run holds for its letters."""
    text, warnings = read(content)
    assert KEYWORDS not in text
    assert warnings == [f"8 hidden words were not scored ({reason})"]
