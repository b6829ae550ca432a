"""What Word documents paint behind text, and letters that are painted so as not to be read."""

from __future__ import annotations

import pytest
from worded import MICROSOFT, OPEN, THEME, box, paragraph, run, shape, solid, word

from matcher.readers.docx import read_docx

WORDS = "product roadmap stakeholder prioritization analytics"
WHITE = "<w:color w:val='FFFFFF'/>"
BLACK = "<w:color w:val='000000'/>"
DARK = "<w:shd w:val='clear' w:color='auto' w:fill='1F3864'/>"
READ, DOUBT, APART = "read", "in doubt", "set apart"


def outcome(body: str, **parts: str) -> str:
    """Return what becomes of the keywords in a document."""
    theme = parts.pop("theme", THEME)
    read = read_docx(word(paragraph("Clerk, 2019 - 2024") + body, theme=theme, **parts))
    if read.hidden:
        assert WORDS not in read.pages[0]
        return APART
    assert WORDS in read.pages[0]
    doubted = any("5 words may be hidden" in warning for warning in read.warnings)
    assert doubted or not read.warnings
    return DOUBT if doubted else READ


def coloured(text: str, behind: str) -> str:
    """Return a paragraph in one colour upon another."""
    return paragraph(
        WORDS, f"<w:color w:val='{text}'/><w:shd w:val='clear' w:fill='{behind}'/>"
    )


@pytest.mark.parametrize(
    ("text", "behind", "expected"),
    [
        ("FFFF00", "FFFFFF", READ),
        ("FFC000", "BFBFBF", READ),
        ("FF0000", "7F7F7F", READ),
        ("008080", "C0504D", READ),
        ("70AD47", "A5A5A5", READ),
        ("FFFFCC", "FFFFFF", DOUBT),
        ("FFFFFE", "FFFFFF", APART),
        ("F8F8F8", "FFFFFF", APART),
        ("FAFAFA", "FFFFFF", APART),
        ("101010", "000000", APART),
    ],
)
def test_text_is_told_from_its_background_by_hue_too(
    text: str, behind: str, expected: str
) -> None:
    """Hues of one lightness are read, very pale ones may be."""
    assert outcome(coloured(text, behind)) == expected


def blend(*stops: tuple[int, str]) -> str:
    """Return the fill of a shape that goes from colour to colour."""
    listed = "".join(
        f"<a:gs pos='{at}'><a:srgbClr val='{color}'/></a:gs>" for at, color in stops
    )
    return f"<a:gradFill><a:gsLst>{listed}</a:gsLst><a:lin ang='0'/></a:gradFill>"


def older(fill: str, properties: str, more: str = "") -> str:
    """Return a paragraph with a box as Word drew them before 2010."""
    content = f"<w:txbxContent>{paragraph(WORDS, properties)}</w:txbxContent>"
    return (
        "<w:p><w:r><w:pict><v:rect style='position:absolute;width:400pt;height:90pt' "
        f"{fill}>{more}<v:textbox>{content}</v:textbox></v:rect></w:pict></w:r></w:p>"
    )


def filled(fill: str, properties: str = WHITE, preset: str = "rect", size: int = 60) -> str:
    """Return a box of some shape with the keywords in it."""
    drawn = box(paragraph(WORDS, properties), (420, size), fill=fill)
    return drawn.replace("prst='rect'", f"prst='{preset}'")


PATTERN = (
    "<a:pattFill prst='{}'><a:fgClr><a:srgbClr val='000000'/></a:fgClr>"
    "<a:bgClr><a:srgbClr val='FFFFFF'/></a:bgClr></a:pattFill>"
)
CHANGED = "<a:solidFill><a:srgbClr val='000000'>{}</a:srgbClr></a:solidFill>"
SOFT = solid("1F3864") + "<a:effectLst><a:softEdge rad='{}'/></a:effectLst>"
FILLS = {
    "pale for more than half of it": (
        filled(blend((0, "FFFFFF"), (60000, "FFFFFF"), (100000, "1F3864"))),
        DOUBT,
    ),
    "dark at the very end": (
        filled(blend((0, "FFFFFF"), (99000, "FFFFFF"), (100000, "000000"))),
        DOUBT,
    ),
    "dark all over": (filled(blend((0, "000000"), (100000, "1F3864"))), READ),
    "pale all over": (filled(blend((0, "FFFFFF"), (100000, "FDFDFD"))), APART),
    "pale, with dark letters": (filled(blend((0, "FFFFFF"), (100000, "BDD7EE")), BLACK), READ),
    "an older blend from white": (
        older("fillcolor='white'", WHITE, "<v:fill type='gradient' color2='black'/>"),
        DOUBT,
    ),
    "an older blend of dark": (
        older("fillcolor='#1f3864'", WHITE, "<v:fill type='gradient' color2='black'/>"),
        READ,
    ),
    "few dots": (filled(PATTERN.format("pct5")), APART),
    "many dots": (filled(PATTERN.format("pct75")), READ),
    "stripes": (filled(PATTERN.format("wdUpDiag")), DOUBT),
    "a frame": (filled(solid("1F3864"), preset="frame"), DOUBT),
    "tabs at its corners": (filled(solid("000000"), preset="cornerTabs"), DOUBT),
    "a line": (filled(solid("000000"), preset="line"), DOUBT),
    "brackets": (filled(solid("000000"), preset="bracketPair"), DOUBT),
    "a round rectangle": (filled(solid("1F3864"), preset="roundRect"), READ),
    "an arrow": (filled(solid("1F3864"), preset="rightArrow"), READ),
    "edges softer than all of it": (filled(SOFT.format(635000), size=40), DOUBT),
    "edges a little soft": (filled(SOFT.format(31750)), READ),
    "of glass by a factor": (filled(CHANGED.format("<a:alphaMod val='0'/>")), APART),
    "inverted": (filled(CHANGED.format("<a:inv/>")), APART),
    "darkened": (filled(CHANGED.format("<a:lumMod val='75000'/>")), READ),
    "an older one of glass": (
        older("fillcolor='black'", WHITE, "<v:fill opacity='0'/>"),
        APART,
    ),
    "an older one half of glass": (
        older("fillcolor='black'", WHITE, "<v:fill opacity='52429f'/>"),
        READ,
    ),
}


@pytest.mark.parametrize(("body", "expected"), FILLS.values(), ids=FILLS)
def test_a_fill_is_a_background_where_text_stands_on_it(body: str, expected: str) -> None:
    """Of a blend it may stand on any part, in a frame beside its fill."""
    assert outcome(body) == expected


def letters(*stops: tuple[int, str]) -> str:
    """Return the effect of letters that go from colour to colour."""
    listed = "".join(
        f"<w14:gs w14:pos='{at}'><w14:srgbClr w14:val='{color}'/></w14:gs>"
        for at, color in stops
    )
    blended = f"<w14:gradFill><w14:gsLst>{listed}</w14:gsLst></w14:gradFill>"
    return f"<w14:textFill>{blended}</w14:textFill>"


def outlined(color: str) -> str:
    """Return the effect of letters with a line around them."""
    line = f"<w14:solidFill><w14:srgbClr w14:val='{color}'/></w14:solidFill>"
    return f"<w14:textOutline w14:w='3175'>{line}</w14:textOutline>"


LETTERS = {
    "a blend, white to others": (WHITE + letters((0, "000000"), (99000, "FFFFFF")), DOUBT),
    "a white blend, black to others": (
        BLACK + letters((0, "FFFFFF"), (100000, "FFFFFF")),
        DOUBT,
    ),
    "a dark blend": (BLACK + letters((0, "000000"), (100000, "1F3864")), READ),
    "black with black outlines upon black": (
        BLACK + outlined("000000") + "<w:shd w:val='clear' w:fill='000000'/>",
        APART,
    ),
    "black with white outlines upon black": (
        BLACK + outlined("FFFFFF") + "<w:shd w:val='clear' w:fill='000000'/>",
        READ,
    ),
    "white with black outlines": (WHITE + outlined("000000"), READ),
    "small and pale": ("<w:sz w:val='5'/><w:color w:val='D9D9D9'/>", DOUBT),
    "small and black": ("<w:sz w:val='10'/>" + BLACK, READ),
    "pale": ("<w:sz w:val='22'/><w:color w:val='D9D9D9'/>", READ),
    "a tenth as wide": ("<w:sz w:val='22'/><w:w w:val='10'/>", DOUBT),
    "two thirds as wide": ("<w:sz w:val='22'/><w:w w:val='66'/>", READ),
    "close upon each other": ("<w:sz w:val='22'/><w:spacing w:val='-160'/>", DOUBT),
    "a little closer": ("<w:sz w:val='22'/><w:spacing w:val='-20'/>", READ),
}


@pytest.mark.parametrize(("properties", "expected"), LETTERS.values(), ids=LETTERS)
def test_letters_are_read_if_programs_paint_them_so(properties: str, expected: str) -> None:
    """Where they paint them differently, it is told."""
    assert outcome(paragraph(WORDS, properties)) == expected


WINDOW = THEME.replace(
    "<a:dk1><a:srgbClr val='000000'/>", "<a:dk1><a:sysClr val='{}' lastClr='000000'/>"
)


@pytest.mark.parametrize(("name", "expected"), [("window", APART), ("windowText", READ)])
def test_a_window_is_white_whatever_was_noted_of_it(name: str, expected: str) -> None:
    """A theme may name colours of the machine."""
    text = paragraph(WORDS, "<w:color w:val='FFFFFF' w:themeColor='text1'/>")
    assert outcome(text, theme=WINDOW.format(name)) == expected


def table(content: str, own: str = "", of_cell: str = "") -> str:
    """Return a table of one cell, with properties of the table and of the cell."""
    cell = f"<w:tc><w:tcPr>{of_cell}</w:tcPr>{content}</w:tc>"
    return f"<w:tbl><w:tblPr>{own}</w:tblPr><w:tr>{cell}</w:tr></w:tbl>"


SIZED = (
    "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:sz w:val='22'/></w:rPr>"
    "</w:style><w:style w:type='table' w:styleId='T'><w:rPr><w:sz w:val='{}'/></w:rPr>"
    "</w:style>"
)


@pytest.mark.parametrize(
    ("own", "of_cell", "properties", "styles", "expected"),
    [
        (DARK, "", WHITE, "", DOUBT),
        (DARK, DARK, WHITE, "", READ),
        ("", DARK, WHITE, "", READ),
        ("<w:tblStyle w:val='T'/>", "", "", SIZED.format(2), DOUBT),
        ("<w:tblStyle w:val='T'/>", "", "<w:sz w:val='22'/>", SIZED.format(2), READ),
        ("<w:tblStyle w:val='T'/>", "", "", SIZED.format(18), READ),
    ],
)
def test_what_a_table_says_whole_is_not_heeded_by_all(
    own: str, of_cell: str, properties: str, styles: str, expected: str
) -> None:
    """Its shading is painted by some; its size counts for Word against that of all text."""
    parts = {"styles": styles} if styles else {}
    assert outcome(table(paragraph(WORDS, properties), own, of_cell), **parts) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [("FORMDROPDOWN", DOUBT), ("AUTONUM", DOUBT), ("FORMTEXT", READ), ("MERGEFIELD x", READ)],
)
def test_results_that_programs_replace_are_in_doubt(code: str, expected: str) -> None:
    """A list shows its choice, a number what it counts."""
    mark = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>".format
    body = (
        f"{mark('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{mark('separate')}"
        f"{run(WORDS)}{mark('end')}"
    )
    assert outcome(f"<w:p>{body}</w:p>") == expected


def either(choice: str, fallback: str, name: str) -> str:
    """Return a paragraph that says one of two things, by what a program knows."""
    declared = f"xmlns:q='{name}'" if name else ""
    return (
        f"<w:p><mc:AlternateContent {declared}><mc:Choice Requires='q'>{choice}</mc:Choice>"
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:p>"
    )


UNHEARD_OF = [
    f"{MICROSOFT[:-10]}/nobody/2099/x",
    f"{MICROSOFT[:-10]}/spreadsheetml/2009/9/main",
    f"{OPEN}/nobody",
    "urn:nobody",
    "",
]


@pytest.mark.parametrize("name", UNHEARD_OF)
def test_what_word_does_not_know_is_not_shown(name: str) -> None:
    """The fallback is: also where what is asked for was never declared."""
    body = either(run(WORDS), run("Typing"), name)
    [text], warnings, hidden = read_docx(word(body))
    assert (text, warnings, hidden) == ("Typing", [], ())


@pytest.mark.parametrize(
    ("fallback", "name", "expected"),
    [
        (WORDS, f"{MICROSOFT}/wordprocessingShape", READ),
        ("", f"{MICROSOFT}/wordprocessingShape", READ),
        ("Typing", f"{MICROSOFT}/wordprocessingShape", DOUBT),
        (WORDS, f"{MICROSOFT.replace('2010', '2012')}/wordml", READ),
        ("", f"{MICROSOFT.replace('2010', '2012')}/wordml", DOUBT),
    ],
)
def test_alternatives_that_differ_are_in_doubt(fallback: str, name: str, expected: str) -> None:
    """Not all programs take the first; most know what Word 2010 brought."""
    assert outcome(either(run(WORDS), run(fallback), name)) == expected
    boxed = either(shape(paragraph(WORDS)), shape(paragraph(fallback)), name)
    assert outcome(boxed) == expected


@pytest.mark.parametrize(
    ("letters_and_height", "expected"),
    [("width:20pt;height:3pt", DOUBT), ("width:300pt;height:40pt", READ)],
)
def test_words_that_are_drawn_need_room(letters_and_height: str, expected: str) -> None:
    """They are drawn as large as their shape."""
    drawn = (
        f"<v:shape style='position:absolute;{letters_and_height}' fillcolor='black'>"
        f"<v:textpath on='t' string='{WORDS}'/></v:shape>"
    )
    assert outcome(f"<w:p><w:r><w:pict>{drawn}</w:pict></w:r></w:p>") == expected
