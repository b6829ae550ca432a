"""What Word documents hide is told from what only looks hidden, and is never scored."""

from __future__ import annotations

import pytest
from worded import THEME, paragraph, run, shape, solid, word

from matcher.errors import ResumeReadError
from matcher.estimator import RoleMatcher
from matcher.readers import parse_resume
from matcher.readers.docx import read_docx

SEEN = (
    "EXPERIENCE",
    "Clerk, Sandvik Harbour Office, 2019 - 2024",
    "Answered the telephone and greeted visitors at the front desk of the office",
    "Filed invoices in alphabetical order and posted letters in the afternoon",
)
KEYWORDS = "product roadmap stakeholder prioritization user research agile analytics"
BODY = "".join(map(paragraph, SEEN))
WHITE = "<w:color w:val='FFFFFF'/>"
BLACK = "<w:color w:val='000000'/>"
DARK = "<w:shd w:val='clear' w:color='auto' w:fill='1F3864'/>"
PALE = "<w:shd w:val='clear' w:color='auto' w:fill='FFFFFF'/>"
HIDDEN = paragraph(KEYWORDS, "<w:vanish/>")
BEHIND = "behindDoc='1'"
INK = "<wps:style><a:fontRef idx='minor'><a:schemeClr val='lt1'/></a:fontRef></wps:style>"
PICTURE = "<a:blipFill><a:blip/></a:blipFill>"
STYLES = (
    "<w:style w:type='paragraph' w:styleId='Gone'><w:rPr><w:vanish/></w:rPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='Child'><w:basedOn w:val='Gone'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Shown'><w:basedOn w:val='Gone'/>"
    "<w:rPr><w:vanish w:val='0'/></w:rPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='Loop'><w:basedOn w:val='Loop'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Small'><w:rPr><w:sz w:val='2'/></w:rPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='Band'><w:pPr>" + DARK + "</w:pPr>"
    "<w:rPr>" + WHITE + "</w:rPr></w:style>"
    "<w:style w:type='character' w:styleId='Off'><w:rPr><w:vanish/></w:rPr></w:style>"
    "<w:style w:type='character' w:styleId='Pale'><w:rPr>" + WHITE + "</w:rPr></w:style>"
    "<w:style w:type='table' w:styleId='Head'><w:tblStylePr w:type='firstRow'><w:rPr>"
    + WHITE
    + "</w:rPr><w:tcPr>"
    + DARK
    + "</w:tcPr></w:tblStylePr></w:style>"
)


def styled(name: str, properties: str = "") -> str:
    """Return a paragraph of keywords in a style."""
    return paragraph(KEYWORDS, properties, f"<w:pStyle w:val='{name}'/>")


def cell(content: str, shading: str = "") -> str:
    """Return a table of one cell."""
    return f"<w:tbl><w:tr><w:tc><w:tcPr>{shading}</w:tcPr>{content}</w:tc></w:tr></w:tbl>"


def headed(look: str, first: str, second: str) -> str:
    """Return a table of two rows whose style paints the first."""
    rows = "".join(f"<w:tr><w:tc>{text}</w:tc></w:tr>" for text in (first, second))
    style = "<w:tblStyle w:val='Head'/>"
    return f"<w:tbl><w:tblPr>{style}<w:tblLook {look}/></w:tblPr>{rows}</w:tbl>"


def boxed(fill: str, properties: str, **more: str) -> str:
    """Return a paragraph with a box of keywords."""
    return f"<w:p>{shape(paragraph(KEYWORDS, properties), fill, **more)}</w:p>"


def older(attributes: str, properties: str, fill: str = "") -> str:
    """Return a paragraph with a box of keywords as Word drew them before 2010."""
    content = f"<w:txbxContent>{paragraph(KEYWORDS, properties)}</w:txbxContent>"
    return (
        f"<w:p><w:r><w:pict><v:rect style='position:absolute' {attributes}>{fill}"
        f"<v:textbox>{content}</v:textbox></v:rect></w:pict></w:r></w:p>"
    )


def gradient(*stops: str) -> str:
    """Return the effect of letters filled with a gradient of colours."""
    colors = "".join(f"<w14:gs w14:pos='0'>{stop}</w14:gs>" for stop in stops)
    listed = f"<w14:gsLst>{colors}</w14:gsLst>"
    return f"<w14:textFill><w14:gradFill>{listed}</w14:gradFill></w14:textFill>"


def effect(color: str, inside: str = "") -> str:
    """Return a colour of Word's effects on text."""
    return f"<w14:srgbClr w14:val='{color}'>{inside}</w14:srgbClr>"


def framed(properties: str) -> str:
    """Return a paragraph of keywords that is placed on the page."""
    return paragraph(KEYWORDS, "", f"<w:framePr {properties}/>")


def placed(properties: str) -> str:
    """Return a table of keywords that is placed on the page."""
    own = f"<w:tblPr><w:tblpPr {properties}/></w:tblPr>"
    return cell(paragraph(KEYWORDS)).replace("<w:tbl>", f"<w:tbl>{own}")


CLEAR = "<w14:alpha w14:val='100000'/>"
PICTURES = "<w:rFonts w:ascii='{0}' w:hAnsi='{0}'/>"
OLDER_GROUP = (
    "<w:p><w:r><w:pict><v:group style='position:absolute;z-index:-7;width:500pt;height:90pt' "
    "coordsize='10000,1800'><v:rect style='width:9000;height:1800' fillcolor='#000099'/>"
    "</v:group></w:pict></w:r></w:p>"
)

UNSEEN = {
    "upon a group of older shapes without height": OLDER_GROUP.replace("1800", "1", 2).replace(
        "10000,1'", "10000,1800'"
    )
    + paragraph(KEYWORDS, WHITE),
    "upon older shapes in front": OLDER_GROUP.replace("-7", "7") + paragraph(KEYWORDS, WHITE),
    "hidden font": HIDDEN,
    "hidden by a paragraph style": styled("Gone"),
    "hidden by a style below": styled("Child"),
    "hidden by a character style": paragraph(KEYWORDS, "<w:rStyle w:val='Off'/>"),
    "white on white": paragraph(KEYWORDS, WHITE),
    "nearly white": paragraph(KEYWORDS, "<w:color w:val='F8F8F8'/>"),
    "white by the theme": paragraph(
        KEYWORDS, "<w:color w:val='000000' w:themeColor='background1'/>"
    ),
    "white by a tint": paragraph(
        KEYWORDS, "<w:color w:val='4472C4' w:themeColor='accent1' w:themeTint='05'/>"
    ),
    "white by a character style": paragraph(KEYWORDS, "<w:rStyle w:val='Pale'/>"),
    "white by an effect": paragraph(
        KEYWORDS,
        "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='FFFFFF'/>"
        "</w14:solidFill></w14:textFill>",
    ),
    "a gradient of whites": paragraph(KEYWORDS, gradient(effect("FFFFFF"), effect("FEFEFE"))),
    "a gradient of glass": paragraph(
        KEYWORDS, gradient(effect("FF0000", CLEAR), effect("000000", CLEAR))
    ),
    "letters in no room": paragraph(KEYWORDS, "<w:fitText w:val='10' w:id='1'/>"),
    "a font of pictures": paragraph(KEYWORDS, PICTURES.format("Wingdings 2")),
    "a table beside the page": placed("w:horzAnchor='margin' w:tblpX='-20000'"),
    "lines beside the page": paragraph(
        KEYWORDS, "", "<w:ind w:left='-15000' w:right='13000'/>"
    ),
    "a deleted cell": cell(paragraph(KEYWORDS), "<w:cellDel w:id='1'/>"),
    "an older box beside the page": older("", "").replace(
        "absolute", "absolute;margin-left:-2000pt;width:300pt"
    ),
    "an older box without width": older("", "").replace(
        "absolute", "absolute;width:0;height:0"
    ),
    "without fill": paragraph(KEYWORDS, "<w14:textFill><w14:noFill/></w14:textFill>"),
    "white on white shading": paragraph(KEYWORDS, WHITE, PALE),
    "white on a white cell upon dark": cell(cell(paragraph(KEYWORDS, WHITE), PALE), DARK),
    "black on black shading": paragraph(
        KEYWORDS, BLACK + "<w:shd w:val='clear' w:fill='000000'/>"
    ),
    "black on a solid pattern": paragraph(
        KEYWORDS, BLACK + "<w:shd w:val='solid' w:color='000000' w:fill='FFFFFF'/>"
    ),
    "black under a black marker": paragraph(KEYWORDS, "<w:highlight w:val='black'/>"),
    "white in a white shape": boxed(solid("FFFFFF"), WHITE),
    "white in a shape of glass": boxed("<a:noFill/>", WHITE),
    "white in a shape of nothing": boxed("", WHITE),
    "dark in a dark shape": boxed(solid("1F3864"), "<w:color w:val='1F3864'/>"),
    "white in an older shape": older("fillcolor='white'", WHITE),
    "white in an older shape of glass": older("filled='f'", WHITE),
    "white below the head of a table": headed(
        "w:firstRow='1'", paragraph("Skills"), paragraph(KEYWORDS, WHITE)
    ),
    "white in a head that is not used": headed(
        "w:firstRow='0'", paragraph(KEYWORDS, WHITE), paragraph("Skills")
    ),
    "beside a dark shape too small for it": "<w:p>"
    + shape(fill=solid("000000"), anchor=BEHIND, size=(20, 20))
    + f"</w:p>{paragraph(KEYWORDS, WHITE)}",
    "beside a dark shape that it flows around": "<w:p>"
    + shape(fill=solid("000000"), anchor=BEHIND, inside="<wp:wrapSquare/>")
    + f"</w:p>{paragraph(KEYWORDS, WHITE)}",
    "one point": paragraph(KEYWORDS, "<w:sz w:val='2'/>"),
    "one point by a style": styled("Small"),
    "one point where it runs from the right": paragraph(
        KEYWORDS, "<w:rtl/><w:sz w:val='22'/><w:szCs w:val='2'/>"
    ),
    "letters without width": paragraph(KEYWORDS, "<w:w w:val='1'/>"),
    "letters on top of each other": paragraph(KEYWORDS, "<w:spacing w:val='-400'/>"),
    "a row without height": "<w:tbl><w:tr><w:trPr><w:trHeight w:val='5' w:hRule='exact'/>"
    f"</w:trPr><w:tc>{paragraph(KEYWORDS)}</w:tc></w:tr></w:tbl>",
    "a hidden row": "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>"
    f"<w:tc>{paragraph(KEYWORDS)}</w:tc></w:tr></w:tbl>",
    "a box beside the page": boxed(
        "",
        "",
        inside="<wp:positionH relativeFrom='page'><wp:posOffset>-9000000"
        "</wp:posOffset></wp:positionH>",
    ),
    "a box without height": f"<w:p>{shape(paragraph(KEYWORDS), size=(300, 1))}</w:p>",
    "a hidden drawing": boxed("", "", inside="<wp:docPr id='1' hidden='1'/>"),
    "a hidden older drawing": older("", "").replace("absolute", "absolute;visibility:hidden"),
    "a box in hidden font": "<w:p><w:r><w:rPr><w:vanish/></w:rPr>"
    + shape(paragraph(KEYWORDS)).removeprefix("<w:r>")
    + "</w:p>",
    "deleted": f"<w:p><w:del w:id='1'>{run(KEYWORDS)}</w:del></w:p>".replace(
        "w:t>", "w:delText>"
    ).replace("<w:t ", "<w:delText "),
    "deleted though written as text": f"<w:p><w:del w:id='1'>{run(KEYWORDS)}</w:del></w:p>",
    "inserted and deleted": f"<w:p><w:ins><w:del>{run(KEYWORDS)}</w:del></w:ins></w:p>",
    "a deleted row": "<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr>"
    f"<w:tc>{paragraph(KEYWORDS)}</w:tc></w:tr></w:tbl>",
    "moved away": f"<w:p><w:moveFrom w:id='1'>{run(KEYWORDS)}</w:moveFrom></w:p>",
    "a prompt": "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
    f"{paragraph(KEYWORDS)}</w:sdtContent></w:sdt>",
    "a prompt in a line": "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
    f"{run(KEYWORDS)}</w:sdtContent></w:sdt></w:p>",
    "code of a field": "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
    f"{run(KEYWORDS)}<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
}
IN_SIGHT = {
    "white on a dark cell": cell(paragraph(KEYWORDS, WHITE), DARK),
    "white on a cell in a dark one": cell(cell(paragraph(KEYWORDS, WHITE)), DARK),
    "white on a cell dark by the theme": cell(
        paragraph(KEYWORDS, WHITE),
        "<w:shd w:val='clear' w:fill='auto' w:themeFill='text2' w:themeFillShade='BF'/>",
    ),
    "white on the head of a table": headed(
        "w:firstRow='1'", paragraph(KEYWORDS), paragraph("Skills")
    ),
    "white on the head of a table, as bits": headed(
        "w:val='04A0'", paragraph(KEYWORDS), paragraph("Skills")
    ),
    "white on dark shading": paragraph(KEYWORDS, WHITE + DARK),
    "white in a dark paragraph": paragraph(KEYWORDS, WHITE, DARK),
    "white in a paragraph of a dark style": styled("Band"),
    "white on a dark pattern": paragraph(
        KEYWORDS, WHITE, "<w:shd w:val='pct80' w:color='000000' w:fill='FFFFFF'/>"
    ),
    "white under a dark marker": paragraph(KEYWORDS, WHITE + "<w:highlight w:val='darkBlue'/>"),
    "white in a dark shape": boxed(solid("1F3864"), WHITE),
    "white in a shape dark by its style": boxed(
        "",
        WHITE,
        style="<wps:style><a:fillRef idx='1'><a:schemeClr val='accent1'/></a:fillRef>"
        "</wps:style>",
    ),
    "white by the style of a dark shape": boxed(solid("1F3864"), "", style=INK),
    "white in a shape from dark to less dark": boxed(
        "<a:gradFill><a:gsLst><a:gs pos='0'><a:srgbClr val='000000'/></a:gs>"
        "<a:gs pos='100000'><a:srgbClr val='1F3864'/></a:gs></a:gsLst></a:gradFill>",
        WHITE,
    ),
    "white in an older dark shape": older("fillcolor='#1f3864 [3215]'", WHITE),
    "white in an inner box of a dark one": boxed(solid("000000"), "").replace(
        run(KEYWORDS), shape(paragraph(KEYWORDS, WHITE)).replace("anchor", "inline")
    ),
    "a gradient of colours": paragraph(KEYWORDS, gradient(effect("FFFFFF"), effect("0000FF"))),
    "letters in less room": paragraph(KEYWORDS, "<w:fitText w:val='4000' w:id='1'/>"),
    "a font of letters": paragraph(KEYWORDS, PICTURES.format("Wingman")),
    "a frame on the page": framed("w:hAnchor='page' w:vAnchor='page' w:x='900' w:y='900'"),
    "a frame in the margin": framed("w:hAnchor='margin' w:x='-2000' w:w='1900'"),
    "a table on the page": placed("w:horzAnchor='page' w:tblpX='900' w:tblpY='30000'"),
    "a line that hangs": paragraph(KEYWORDS, "", "<w:ind w:left='-900' w:hanging='700'/>"),
    "raised a little": paragraph(KEYWORDS, "<w:position w:val='12'/>"),
    "an older box that grows": older("", "")
    .replace("absolute", "absolute;width:0;height:0")
    .replace("<v:textbox>", "<v:textbox style='mso-fit-shape-to-text:t'>"),
    "grey on white": paragraph(KEYWORDS, "<w:color w:val='999999'/>"),
    "black on black by Word's choice": paragraph(
        KEYWORDS, "<w:color w:val='auto'/><w:shd w:val='clear' w:fill='000000'/>"
    ),
    "white outlines": paragraph(KEYWORDS, WHITE + "<w:outline/>"),
    "shown though its style is hidden": styled("Gone", "<w:vanish w:val='0'/>"),
    "shown by a style upon a hidden one": styled("Shown"),
    "a style based on itself": styled("Loop"),
    "hidden twice but shown": styled("Gone", "<w:rStyle w:val='Off'/><w:vanish w:val='0'/>"),
    "not hidden": paragraph(KEYWORDS, "<w:vanish w:val='false'/>"),
    "hidden from the web only": paragraph(KEYWORDS, "<w:webHidden/>"),
    "small print": paragraph(KEYWORDS, "<w:sz w:val='10'/>"),
    "close lines": paragraph(KEYWORDS, "", "<w:spacing w:line='200' w:lineRule='exact'/>"),
    "low lines that grow": paragraph(
        KEYWORDS, "", "<w:spacing w:line='10' w:lineRule='atLeast'/>"
    ),
    "inserted": f"<w:p><w:ins w:id='1'>{run(KEYWORDS)}</w:ins></w:p>",
    "moved here": f"<w:p><w:moveTo w:id='1'>{run(KEYWORDS)}</w:moveTo></w:p>",
    "a filled control": "<w:sdt><w:sdtPr><w:showingPlcHdr w:val='0'/></w:sdtPr><w:sdtContent>"
    f"{paragraph(KEYWORDS)}</w:sdtContent></w:sdt>",
    "a result of a field": "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>X"
    "</w:instrText><w:fldChar w:fldCharType='separate'/></w:r>"
    f"{run(KEYWORDS)}<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
    "a field without an end": "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
    f"{run(KEYWORDS)}</w:p>",
}
DOUBTFUL = {
    "a frame beside the page": framed("w:hAnchor='page' w:x='-5000' w:w='4000'"),
    "a frame below the page": framed("w:vAnchor='page' w:y='30000'"),
    "a line that begins beside the page": paragraph(KEYWORDS, "", "<w:ind w:left='-9000'/>"),
    "a line that begins behind it": paragraph(KEYWORDS, "", "<w:ind w:firstLine='31000'/>"),
    "raised by a page": paragraph(KEYWORDS, "<w:position w:val='3000'/>"),
    "lines without height": paragraph(
        KEYWORDS, "", "<w:spacing w:line='10' w:lineRule='exact'/>"
    ),
    "upon a group of older shapes": OLDER_GROUP + paragraph(KEYWORDS, WHITE),
    "on a picture": boxed(PICTURE, WHITE),
    "black on a picture": boxed(PICTURE, BLACK),
    "where a dark shape lies behind the text": "<w:p>"
    + shape(fill=solid("000000"), anchor=BEHIND)
    + f"</w:p>{paragraph(KEYWORDS, WHITE)}",
    "in a box that may lie on a dark one": "<w:p>"
    + shape(fill=solid("000000"), inside="<wp:wrapSquare/>")
    + f"</w:p>{boxed('<a:noFill/>', WHITE)}",
    "in a box that hangs on a dark cell": cell(boxed("", WHITE), DARK),
    "white by the style of a shape of glass": boxed("", "", style=INK),
    "hidden twice, which Word shows": styled("Gone", "<w:rStyle w:val='Off'/>"),
    "white in a shape from dark to pale": boxed(
        "<a:gradFill><a:gsLst><a:gs pos='0'><a:srgbClr val='000000'/></a:gs>"
        "<a:gs pos='100000'><a:srgbClr val='FFFFFF'/></a:gs></a:gsLst></a:gradFill>",
        WHITE,
    ),
}


def document(content: str, **more: str) -> bytes:
    """Return the résumé and more content, in a document with styles and a theme."""
    return word(BODY + content, styles=STYLES, theme=THEME, **more)


def plain_text(pages: list[str]) -> list[str]:
    """Return the lines of the résumé."""
    return pages[0].split("\n\n")


@pytest.mark.parametrize("content", UNSEEN.values(), ids=UNSEEN)
def test_what_a_page_does_not_show_is_kept_apart_and_told(content: str) -> None:
    """It is no part of the text, and the warning has its number of words and the reason."""
    pages, warnings, (hidden,) = read_docx(document(content))
    assert plain_text(pages)[:4] == list(SEEN)
    assert KEYWORDS not in pages[0]
    assert (hidden.text, hidden.page) == (KEYWORDS, None)
    assert warnings == [f"8 hidden words were not scored ({hidden.reason})"]


@pytest.mark.parametrize("content", IN_SIGHT.values(), ids=IN_SIGHT)
def test_what_only_looks_hidden_is_read(content: str) -> None:
    """Most white text of real résumés stands upon dark cells and shapes."""
    pages, warnings, hidden = read_docx(document(content))
    assert pages[0].count(KEYWORDS) == 1
    assert (warnings, hidden) == ([], ())


@pytest.mark.parametrize("content", DOUBTFUL.values(), ids=DOUBTFUL)
def test_what_cannot_be_known_is_read_and_told(content: str) -> None:
    """It may stand upon what is not known, so it is no trick for sure."""
    pages, warnings, hidden = read_docx(document(content))
    assert pages[0].count(KEYWORDS) == 1
    assert warnings == ["8 words may be hidden: it is not known whether the page shows them"]
    assert hidden == ()


def test_a_shape_has_room_for_as_much_text_as_its_area() -> None:
    """One dark shape somewhere is no leave to hide pages of text."""
    dark = f"<w:p>{shape(fill=solid('000000'), anchor=BEHIND, size=(300, 30))}</w:p>"
    pages, warnings, (hidden,) = read_docx(document(dark + paragraph(KEYWORDS, WHITE) * 10))
    doubted = pages[0].count(KEYWORDS)
    assert 0 < doubted < 6
    assert hidden.text.count(KEYWORDS) == 10 - doubted
    assert warnings[0].startswith(f"{8 * doubted} words may be hidden")


@pytest.mark.parametrize(
    ("color", "displayed", "seen", "told"),
    [
        ("1F3864", True, True, 0),
        ("1F3864", False, True, 1),
        ("FFFFFF", True, False, 1),
        ("auto", True, False, 1),
    ],
)
def test_the_colour_of_the_page_is_what_lies_behind(
    color: str, displayed: bool, seen: bool, told: int
) -> None:
    """Word paints it only where the settings say so: where they do not, it is doubtful."""
    settings = "<w:displayBackgroundShape/>" if displayed else "<w:zoom/>"
    before = f"<w:background w:color='{color}'/>"
    content = paragraph(KEYWORDS, WHITE)
    pages, warnings, _ = read_docx(document(content, before=before, settings=settings))
    assert (KEYWORDS in pages[0], len(warnings)) == (seen, told)


def test_dark_text_on_a_dark_page_is_hidden() -> None:
    """What is hidden is the colour of what lies behind, whatever it is."""
    more = {
        "before": "<w:background w:color='000000'/>",
        "settings": "<w:displayBackgroundShape/>",
    }
    pages, _, _ = read_docx(document(paragraph(KEYWORDS, BLACK), **more))
    assert KEYWORDS not in pages[0]


@pytest.mark.parametrize(
    ("properties", "seen"),
    [("<w:vanish/>", False), (WHITE, False), ("<w:sz w:val='2'/>", False), ("<w:b/>", True)],
)
def test_the_defaults_of_a_document_hide_as_well(properties: str, seen: bool) -> None:
    """They hold where nothing else is said."""
    defaults = f"<w:docDefaults><w:rPrDefault><w:rPr>{properties}</w:rPr></w:rPrDefault>"
    own = "<w:vanish w:val='0'/><w:color w:val='333333'/><w:sz w:val='22'/>"
    body = paragraph("Seen in any case", own) + paragraph(KEYWORDS)
    pages, _, hidden = read_docx(word(body, styles=f"{defaults}</w:docDefaults>"))
    assert "Seen in any case" in pages[0]
    assert (KEYWORDS in pages[0], not hidden) == (seen, seen)


def test_the_names_of_the_theme_may_be_switched() -> None:
    """A document may take its first dark colour for the first light one."""
    settings = "<w:clrSchemeMapping w:bg1='dark1' w:t1='light1'/>"
    white = "<w:color w:val='FFFFFF' w:themeColor='text1'/>"
    pages, _, _ = read_docx(document(paragraph(KEYWORDS, white), settings=settings))
    assert KEYWORDS not in pages[0]


def test_words_beside_hidden_ones_are_not_glued() -> None:
    """White words leave a gap, deleted letters none."""
    white, deleted = run("of the", WHITE), f"<w:del>{run('ging')}</w:del>"
    body = f"<w:p>{run('Head')}{white}{run('desk')}</w:p>"
    body += f"<w:p>{run('mana')}{deleted}{run('ge')}</w:p>"
    assert read_docx(word(body)).pages == ["Head desk\n\nmanage"]


def test_a_document_that_shows_nothing_is_refused() -> None:
    """It is no empty file, and no résumé either."""
    with pytest.raises(ResumeReadError, match="none of its text is visible") as caught:
        read_docx(word(HIDDEN))
    assert caught.value.kind == "empty"


def test_each_reason_is_told_once() -> None:
    """However many paragraphs share it."""
    content = HIDDEN * 3 + paragraph(KEYWORDS, WHITE)
    _, warnings, hidden = read_docx(document(content))
    assert [part.reason for part in hidden] == ["hidden font", "the colour of its background"]
    assert [warning.split()[0] for warning in warnings] == ["24", "8"]


@pytest.mark.slow
def test_hidden_text_moves_no_score() -> None:
    """A file stuffed with words that nobody sees scores as the one without them."""
    model = RoleMatcher.load()
    stuffing = (
        "Led the product strategy, presented the roadmap to the board, ran user interviews"
    )
    kinds = "hidden font", "white on white", "one point", "deleted", "moved away", "a prompt"
    unseen = "".join(UNSEEN[kind].replace(KEYWORDS, stuffing) for kind in kinds)
    honest, stuffed, shown = (
        model.match(parse_resume(document(content), "cv.docx")).score
        for content in ("", unseen, paragraph(stuffing))
    )
    assert stuffed == honest
    assert shown > honest
