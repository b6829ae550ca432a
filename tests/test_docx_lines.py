"""Words that indents, tables, tabs and sections of a Word document put where no page is."""

from __future__ import annotations

import pytest
from outcomes import DOUBTFUL, SEEN, WORDS, outcome
from worded import paragraph, word

from matcher.readers.docx import read_docx

OUTSIDE, CLIPPED = "outside the page", "clipped"
MERGED = "in a cell merged with that above"
AWAY = "<w:ind w:left='-15000' w:right='13000'/>"
LISTED = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
FIXED = "<w:tblLayout w:type='fixed'/>"


def indented(attributes: str, more: str = "") -> str:
    """Return a paragraph of words with indents."""
    return paragraph(WORDS, "", f"{more}<w:ind {attributes}/>")


def tabbed(stops: str, before: str = "") -> str:
    """Return words behind a tab."""
    return paragraph(WORDS, "", f"<w:tabs>{stops}</w:tabs>").replace(
        "<w:r>", f"<w:r><w:t>{before}</w:t><w:tab/></w:r><w:r>"
    )


def stop(at: int, kind: str = "left") -> str:
    """Return where a tab leads to."""
    return f"<w:tab w:val='{kind}' w:pos='{at}'/>"


LINES = {
    "to the left of the page": (indented("w:left='-12000' w:right='11000'"), OUTSIDE),
    "to the right of the page": (indented("w:left='11500' w:right='-9000'"), OUTSIDE),
    "around a middle beside it": (
        indented("w:left='0' w:right='-28000'", "<w:jc w:val='center'/>"),
        OUTSIDE,
    ),
    "by the start and the end": (indented("w:start='-15000' w:end='13000'"), OUTSIDE),
    "from right to left": (indented("w:left='-14000' w:right='12500'", "<w:bidi/>"), OUTSIDE),
    "at an end beside it": (indented("w:right='-8000'", "<w:jc w:val='right'/>"), DOUBTFUL),
    "half beside it": (indented("w:left='-9000' w:right='9500'"), DOUBTFUL),
    "a little of it on the page": (indented("w:left='-2800' w:right='10500'"), DOUBTFUL),
    "hanging far": (indented("w:hanging='15000'"), DOUBTFUL),
    "without any room": (indented("w:left='0' w:right='14000'"), DOUBTFUL),
    "in characters": (indented("w:leftChars='-9000' w:rightChars='8000'"), DOUBTFUL),
    "hanging in characters": (indented("w:hangingChars='9000'"), DOUBTFUL),
    "behind a tab": (tabbed(stop(15000)), DOUBTFUL),
    "behind a word and a tab": (tabbed(stop(15000), "Office"), DOUBTFUL),
    "behind a tab of its end": (tabbed(stop(15000, "right")), DOUBTFUL),
    "lower than half its letters": (
        paragraph(WORDS, "", "<w:spacing w:line='60' w:lineRule='exact'/>"),
        DOUBTFUL,
    ),
    "in the margins": (indented("w:left='-1000' w:right='-1000'"), SEEN),
    "a narrow column": (indented("w:left='0' w:right='9000'"), SEEN),
    "far to the right": (indented("w:left='8000'"), SEEN),
    "over the right edge, but short": (indented("w:left='0' w:right='-14000'"), SEEN),
    "a date at the right edge": (tabbed(stop(10900, "right"), "Clerk"), SEEN),
    "behind a tab within": (tabbed(stop(3000) + stop(15000)), SEEN),
    "behind a tab that is cleared": (tabbed(stop(15000, "clear")), SEEN),
    "close lines": (
        paragraph(WORDS, "", "<w:spacing w:line='160' w:lineRule='exact'/>"),
        SEEN,
    ),
    "a few characters": (indented("w:leftChars='200' w:firstLineChars='-50'"), SEEN),
}


@pytest.mark.parametrize(("content", "expected"), LINES.values(), ids=LINES)
def test_lines_count_where_they_stand_upon_the_page(content: str, expected: str) -> None:
    """Beside it none sees them; it is doubtful where programs differ, or some is beside it."""
    assert outcome(content) == expected


def style(properties: str, kind: str = "paragraph", more: str = "") -> str:
    """Return a style."""
    of_paragraph = f"<w:pPr>{properties}</w:pPr>"
    named = f"w:type='{kind}' w:styleId='Off'><w:name w:val='Off'/>"
    return f"<w:style {named}{of_paragraph}{more}</w:style>"


def listed(indent: str) -> str:
    """Return lists of which the first has an indent."""
    level = f"<w:lvl w:ilvl='0'><w:pPr>{indent}</w:pPr></w:lvl>"
    return (
        f"<w:abstractNum w:abstractNumId='7'>{level}</w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
    )


OFF = "<w:pStyle w:val='Off'/>"
LEVELS = {
    "a style, and a first line of its own": (
        indented("w:firstLine='0'", OFF),
        {"styles": style(AWAY)},
        OUTSIDE,
    ),
    "one side of a style, the other its own": (
        indented("w:right='13000'", OFF),
        {"styles": style("<w:ind w:left='-15000'/>")},
        OUTSIDE,
    ),
    "exact lines of a style, and space of its own": (
        paragraph(WORDS, "", f"{OFF}<w:spacing w:after='0'/>"),
        {"styles": style("<w:spacing w:line='10' w:lineRule='exact'/>")},
        DOUBTFUL,
    ),
    "a list": (paragraph(WORDS, "", LISTED), {"numbering": listed(AWAY)}, DOUBTFUL),
    "a list of the style": (
        paragraph(WORDS, "", OFF),
        {"numbering": listed(AWAY), "styles": style(LISTED)},
        DOUBTFUL,
    ),
    "a style, but indents of its own": (
        indented("w:start='0' w:end='0'", OFF),
        {"styles": style(AWAY)},
        SEEN,
    ),
    "a style that hangs, but a first line of its own": (
        indented("w:firstLine='0'", OFF),
        {"styles": style("<w:ind w:hanging='15000'/>")},
        SEEN,
    ),
    "exact lines of a style, but lines of its own": (
        paragraph(WORDS, "", f"{OFF}<w:spacing w:line='240'/>"),
        {"styles": style("<w:spacing w:line='10' w:lineRule='exact'/>")},
        SEEN,
    ),
    "a list, but indents of its own": (
        indented("w:left='720' w:right='0'", LISTED),
        {"numbering": listed(AWAY)},
        SEEN,
    ),
    "a list of the style, which has indents": (
        paragraph(WORDS, "", OFF),
        {
            "numbering": listed(AWAY),
            "styles": style(f"{LISTED}<w:ind w:left='720' w:right='0'/>"),
        },
        SEEN,
    ),
    "a list on the page, of a style beside it": (
        paragraph(WORDS, "", OFF + LISTED),
        {
            "numbering": listed("<w:ind w:left='720' w:right='0'/>"),
            "styles": style(AWAY),
        },
        SEEN,
    ),
    "a list that is taken off": (
        paragraph(WORDS, "", "<w:numPr><w:numId w:val='0'/></w:numPr>"),
        {"numbering": listed(AWAY)},
        SEEN,
    ),
}


@pytest.mark.parametrize(("content", "parts", "expected"), LEVELS.values(), ids=LEVELS)
def test_indents_are_said_attribute_by_attribute(
    content: str, parts: dict[str, str], expected: str
) -> None:
    """What a paragraph does not say itself, its list, its style, or the defaults say."""
    assert outcome(content, **parts) == expected


def test_the_defaults_of_a_document_place_its_lines() -> None:
    """Where nothing else is said."""
    defaults = f"<w:docDefaults><w:pPrDefault><w:pPr>{AWAY}</w:pPr></w:pPrDefault>"
    shown = paragraph("Clerk, Sandvik Harbour Office", "", "<w:ind w:left='0' w:right='0'/>")
    body = shown + paragraph(WORDS)
    pages, _, (hidden,) = read_docx(word(body, styles=f"{defaults}</w:docDefaults>"))
    assert (pages, hidden.text) == (["Clerk, Sandvik Harbour Office"], WORDS)


def cell(content: str, own: str = "", width: int = 9000) -> str:
    """Return a cell."""
    return f"<w:tc><w:tcPr><w:tcW w:w='{width}' w:type='dxa'/>{own}</w:tcPr>{content}</w:tc>"


def table(rows: str, own: str = "", columns: tuple[int, ...] = (9000,)) -> str:
    """Return a table of rows."""
    grid = "".join(f"<w:gridCol w:w='{width}'/>" for width in columns)
    return f"<w:tbl><w:tblPr>{own}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl><w:p/>"


def row(*cells: str, own: str = "") -> str:
    """Return a row of cells."""
    return f"<w:tr><w:trPr>{own}</w:trPr>{''.join(cells)}</w:tr>"


def one(own: str = "", content: str = "", in_row: str = "", **more: str) -> str:
    """Return a table of one cell with words."""
    filled = cell(content or paragraph(WORDS), more.get("in_cell", ""))
    return table(row(filled, own=in_row), own)


def shifted(length: int) -> str:
    """Return how far a table is indented."""
    return f"<w:tblInd w:w='{length}' w:type='dxa'/>"


def exact(height: int) -> str:
    """Return a height that nothing changes."""
    return f"<w:trHeight w:val='{height}' w:hRule='exact'/>"


def merging(above: str, own: str, between: str = "") -> str:
    """Return words in a cell below one, in two columns."""
    side = cell(paragraph("Office"), width=4000)
    rows = row(cell(paragraph("Harbour"), above, 4000), side) + between
    return table(rows + row(cell(paragraph(WORDS), own, 4000), side), columns=(4000, 4000))


BEGUN, GOES_ON = "<w:vMerge w:val='restart'/>", "<w:vMerge/>"
WIDE = (20000, 4000)
BEFORE = "<w:gridBefore w:val='1'/><w:wBefore w:w='20000' w:type='dxa'/>"
BLANKS = "<w:p/>" * 3
TABLES = {
    "indented to the left of the page": (one(shifted(-20000)), OUTSIDE),
    "indented to its right": (one(shifted(13000) + FIXED), OUTSIDE),
    "behind columns left out": (
        table(row(cell(paragraph(WORDS), width=4000), own=BEFORE), FIXED, WIDE),
        OUTSIDE,
    ),
    "behind a wide cell": (
        table(row(cell("<w:p/>", width=20000), cell(paragraph(WORDS), width=4000)), "", WIDE),
        OUTSIDE,
    ),
    "in a cell that goes on": (merging(BEGUN, GOES_ON), MERGED),
    "in a low row": (one(in_row=exact(60)), CLIPPED),
    "below what a row has room for": (
        one(content=BLANKS + paragraph(WORDS), in_row=exact(300)),
        CLIPPED,
    ),
    "behind breaks in a low row": (
        one(
            content=paragraph(WORDS).replace("<w:t ", "<w:br/><w:br/><w:br/><w:t "),
            in_row=exact(400),
        ),
        CLIPPED,
    ),
    "below the margin of a cell in a low row": (
        one(in_row=exact(400), in_cell="<w:tcMar><w:top w:w='1000' w:type='dxa'/></w:tcMar>"),
        CLIPPED,
    ),
    "lines beside the page in a cell": (one(content=paragraph(WORDS, "", AWAY)), OUTSIDE),
    "partly beside the page": (one(shifted(-6000) + FIXED), DOUBTFUL),
    "indented in a table": (one(content=one(shifted(-20000))), DOUBTFUL),
    "one row indented": (
        one().replace("<w:trPr>", f"<w:tblPrEx>{shifted(-20000)}</w:tblPrEx><w:trPr>"),
        DOUBTFUL,
    ),
    "behind a cell that the grid has wider": (
        table(row(cell("<w:p/>", width=3000), cell(paragraph(WORDS), width=4000)), "", WIDE),
        DOUBTFUL,
    ),
    "in a cell narrower than its margins": (
        table(
            row(cell(paragraph(WORDS), width=60), cell("<w:p/>", width=8000)), FIXED, (60, 8000)
        ),
        DOUBTFUL,
    ),
    "fitted into a narrow cell": (
        table(row(cell(paragraph(WORDS), "<w:tcFitText/>", 600)), FIXED, (600,)),
        DOUBTFUL,
    ),
    "merged as of old": (
        table(
            row(
                cell(paragraph("Harbour"), "<w:hMerge w:val='restart'/>", 4000),
                cell(paragraph(WORDS), "<w:hMerge/>", 4000),
            ),
            columns=(4000, 4000),
        ),
        DOUBTFUL,
    ),
    "going on from what never began": (merging(GOES_ON, GOES_ON), DOUBTFUL),
    "a row of half a line": (one(in_row=exact(100)), DOUBTFUL),
    "lines beside their cell": (
        one(FIXED, content=indented("w:left='-1800' w:right='9500'")),
        DOUBTFUL,
    ),
    "floating beside the page": (
        one("<w:tblpPr w:horzAnchor='page' w:tblpX='-9500'/>"),
        DOUBTFUL,
    ),
    "floating far above": (
        one(
            "<w:tblpPr w:horzAnchor='page' w:tblpX='900' w:vertAnchor='text' w:tblpY='-30000'/>"
        ),
        DOUBTFUL,
    ),
    "where it belongs": (one(shifted(0) + FIXED), SEEN),
    "a little into the margin": (one(shifted(-500)), SEEN),
    "in the middle, whatever its indent": (
        one(shifted(-20000) + "<w:jc w:val='center'/>"),
        SEEN,
    ),
    "a cell that goes on from none": (merging("", GOES_ON), SEEN),
    "a cell that begins anew": (merging(BEGUN, BEGUN), SEEN),
    "below one that begins in another column": (
        table(
            row(cell(paragraph("A"), width=4000), cell(paragraph("B"), BEGUN, 4000))
            + row(cell(paragraph(WORDS), GOES_ON, 4000), cell(paragraph("C"), width=4000)),
            columns=(4000, 4000),
        ),
        SEEN,
    ),
    "a cell that begins, of a low row": (
        table(
            row(cell(paragraph(WORDS), BEGUN, 9000), own=exact(60))
            + row(cell("<w:p/>", GOES_ON, 9000))
        ),
        SEEN,
    ),
    "a row high enough": (one(in_row=exact(260)), SEEN),
    "a row that grows": (
        one(content=BLANKS + paragraph(WORDS), in_row="<w:trHeight w:val='300'/>"),
        SEEN,
    ),
    "a cell of which no width is known": (
        table(row(cell(paragraph(WORDS), width=0)), columns=(0,)),
        SEEN,
    ),
    "fitted into a cell": (one(FIXED, in_cell="<w:tcFitText/>"), SEEN),
}


@pytest.mark.parametrize(("content", "expected"), TABLES.values(), ids=TABLES)
def test_cells_count_where_they_stand_upon_the_page(content: str, expected: str) -> None:
    """Cells that are beside it, merged away or cut off show nothing."""
    assert outcome(content) == expected


STYLED = {
    "the indents of its style": (AWAY, "", OUTSIDE),
    "the indents of its style for the first row": (
        "",
        f"<w:tblStylePr w:type='firstRow'><w:pPr>{AWAY}</w:pPr></w:tblStylePr>",
        OUTSIDE,
    ),
    "where its style begins": ("", f"<w:tblPr>{shifted(-20000)}</w:tblPr>", OUTSIDE),
    "the indents of its style for the last row": (
        "",
        f"<w:tblStylePr w:type='lastRow'><w:pPr>{AWAY}</w:pPr></w:tblStylePr>",
        SEEN,
    ),
}


@pytest.mark.parametrize(("indent", "more", "expected"), STYLED.values(), ids=STYLED)
def test_the_style_of_a_table_says_where_its_text_stands(
    indent: str, more: str, expected: str
) -> None:
    """Also by the row; a style of the paragraph says it before that of the table."""
    look = "<w:tblStyle w:val='Off'/><w:tblLook w:firstRow='1'/>"
    of_table = style(indent, "table", more)
    assert outcome(one(look), styles=of_table) == expected
    own = "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:pPr>"
    own += "<w:ind w:left='0' w:right='0'/></w:pPr></w:style>"
    if "tblInd" not in more:
        assert outcome(one(look), styles=own + of_table) == SEEN


def section(size: str = "w:w='12240' w:h='15840'", margins: str = "", kind: str = "") -> str:
    """Return the end of a section."""
    said = f"<w:pgSz {size}/><w:pgMar {margins}/>"
    said = f"<w:type w:val='{kind}'/>{said}" if kind else said
    return f"<w:p><w:pPr><w:sectPr>{said}</w:sectPr></w:pPr></w:p>"


FIRST = section()
LANDSCAPE = section("w:w='20000' w:h='12240'")
FLOATING = "<w:tblpPr w:horzAnchor='page' w:tblpX='12500' w:vertAnchor='page' w:tblpY='4000'/>"
SECTIONS = {
    "pages without height": (
        paragraph(WORDS) + section("w:w='12240' w:h='30'", "w:top='0' w:bottom='0'"),
        OUTSIDE,
    ),
    "margins that leave no height": (
        paragraph(WORDS) + section(margins="w:top='9000' w:bottom='9000'"),
        OUTSIDE,
    ),
    "a left margin wider than the page": (
        paragraph(WORDS) + section(margins="w:left='13000' w:right='-8000'"),
        OUTSIDE,
    ),
    "a gutter wider than the page": (
        paragraph(WORDS) + section(margins="w:gutter='13000'"),
        OUTSIDE,
    ),
    "margins that leave no width": (
        paragraph(WORDS) + section(margins="w:left='8000' w:right='8000'"),
        DOUBTFUL,
    ),
    "pages of a thumbnail": (
        paragraph(WORDS)
        + section("w:w='144' w:h='144'", "w:left='0' w:right='0' w:top='0' w:bottom='0'"),
        DOUBTFUL,
    ),
    "a section that goes on upon the same page": (
        paragraph(WORDS) + section(margins="w:left='13000'", kind="continuous"),
        DOUBTFUL,
    ),
    "indents of a wide page": (indented("w:left='12300'") + LANDSCAPE, SEEN),
    "a table upon a wide page": (
        one(FLOATING).replace("9000", "3000") + section("w:w='15840' w:h='12240'"),
        SEEN,
    ),
    "narrow margins": (
        paragraph(WORDS) + section(margins="w:left='200' w:right='200' w:top='0'"),
        SEEN,
    ),
    "after a section without height": (
        section("w:w='12240' w:h='30'") + paragraph(WORDS),
        SEEN,
    ),
}


@pytest.mark.parametrize(("content", "expected"), SECTIONS.values(), ids=SECTIONS)
def test_each_paragraph_stands_upon_the_pages_of_its_own_section(
    content: str, expected: str
) -> None:
    """The last section says nothing of those before it, whatever its size."""
    assert outcome(FIRST + content) == expected


def test_pages_of_the_last_section_are_said_by_the_body() -> None:
    """It has no paragraph of its own to say it."""
    last = "<w:sectPr><w:pgSz w:w='12240' w:h='30'/></w:sectPr>"
    assert outcome(FIRST + paragraph(WORDS) + last) == OUTSIDE


def test_a_section_before_a_change_says_nothing() -> None:
    """Word keeps what it was before someone changed it."""
    old = "<w:sectPrChange><w:sectPr><w:pgSz w:w='12240' w:h='30'/></w:sectPr></w:sectPrChange>"
    assert outcome(paragraph(WORDS) + FIRST.replace("</w:sectPr>", f"{old}</w:sectPr>")) == SEEN


def test_boxes_are_seen_wherever_the_lines_of_their_paragraph_are() -> None:
    """They stand upon the page by themselves."""
    inside = f"<w:txbxContent>{paragraph(WORDS)}</w:txbxContent>"
    box = f"<w:pict><v:rect style='width:300pt;height:90pt'><v:textbox>{inside}</v:textbox>"
    anchor = f"<w:p><w:pPr>{AWAY}</w:pPr><w:r>{box}</v:rect></w:pict></w:r></w:p>"
    pages, _, _ = read_docx(word(paragraph("Clerk, Sandvik Harbour Office") + anchor))
    assert WORDS in pages[0]
