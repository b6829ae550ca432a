"""What says in a Word document that words are hidden, and whose words they are."""

from __future__ import annotations

import pytest
from outcomes import DOUBTFUL, SEEN, SHOWN, WORDS, outcome
from worded import paragraph, run, word

from matcher.readers.docx import read_docx
from matcher.readers.docx.headed import is_title

FONT, COLOUR = "hidden font", "the colour of its background"
PROMPT, HELD_BACK = "a prompt of the template", "the result of a field that shows none"
VANISH, WHITE, TINY = "<w:vanish/>", "<w:color w:val='FFFFFF'/>", "<w:sz w:val='2'/>"
BOLD = "<w:b/>"
DARK = "<w:highlight w:val='darkBlue'/>"
OFF = "<w:pStyle w:val='Off'/>"


def either(choice: str, asked: str = "w14", fallback: str = "") -> str:
    """Return alternatives, of which the first asks for something to be understood."""
    first = f"<mc:Choice Requires='{asked}'>{choice}</mc:Choice>"
    second = f"<mc:Fallback>{fallback}</mc:Fallback>"
    return f"<mc:AlternateContent>{first}{second}</mc:AlternateContent>"


def style(properties: str, name: str = "Off", kind: str = "paragraph", more: str = "") -> str:
    """Return a style of which a name and properties of runs are said."""
    return (
        f"<w:style w:type='{kind}' w:styleId='Off' {more}><w:name w:val='{name}'/>"
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


def bare(before: str, after: str = "") -> str:
    """Return a paragraph with a run of words, and what stands before and behind them."""
    return f"<w:p><w:r>{before}<w:t>{WORDS}</w:t>{after}</w:r></w:p>"


ALTERNATIVES = {
    "a choice that is understood": (paragraph(WORDS, either(VANISH)), "", FONT),
    "a fallback from one that is not": (paragraph(WORDS, either("", "odd", VANISH)), "", FONT),
    "a colour": (paragraph(WORDS, either(WHITE)), "", COLOUR),
    "around all of a run's": (bare(either(f"<w:rPr>{VANISH}</w:rPr>")), "", FONT),
    "around all of a paragraph's": (
        f"<w:p>{either(f'<w:pPr>{OFF}</w:pPr>')}{run(WORDS)}</w:p>",
        style(VANISH),
        FONT,
    ),
    "in a style": (paragraph(WORDS, "", OFF), style(either(VANISH)), FONT),
    "around a style": (paragraph(WORDS, "", OFF), either(style(VANISH)), FONT),
    "a second group of properties": (
        bare(f"<w:rPr>{BOLD}</w:rPr><w:rPr>{VANISH}</w:rPr>"),
        "",
        FONT,
    ),
    "a choice that is not understood": (paragraph(WORDS, either(VANISH, "odd")), "", SEEN),
    "a fallback from one that is": (paragraph(WORDS, either("", "w14", VANISH)), "", SEEN),
    "harmless": (paragraph(WORDS, either(BOLD)), "", SEEN),
    "said twice, at last that it is shown": (
        paragraph(WORDS, f"{VANISH}<w:vanish w:val='0'/>"),
        "",
        SEEN,
    ),
    "a switch as LibreOffice reads it": (
        paragraph(WORDS, "<w:vanish w:val='True'/>"),
        "",
        FONT,
    ),
    "a colour with spaces around it": (
        paragraph(WORDS, "<w:color w:val=' FFFFFF '/>"),
        "",
        COLOUR,
    ),
    "a colour of three digits, which none reads as white": (
        paragraph(WORDS, "<w:color w:val='FFF'/>"),
        "",
        SEEN,
    ),
    "raised letters of two points": (
        paragraph(WORDS, "<w:sz w:val='5'/><w:vertAlign w:val='superscript'/>"),
        "",
        "tiny",
    ),
    "raised letters": (paragraph(WORDS, "<w:vertAlign w:val='superscript'/>"), "", SEEN),
}


@pytest.mark.parametrize(
    ("content", "styles", "expected"), ALTERNATIVES.values(), ids=ALTERNATIVES
)
def test_properties_count_that_word_would_take(
    content: str, styles: str, expected: str
) -> None:
    """Of alternatives those that are understood, wherever they stand."""
    assert outcome(content, styles=styles or style("", "Other")) == expected


STYLES = {
    "the second is hidden": (style(BOLD) + style(VANISH), FONT),
    "the first is hidden": (style(VANISH) + style(BOLD), SEEN),
    "the second of another name is hidden": (style(BOLD) + style(VANISH, "Other"), SEEN),
    "one of another kind is hidden": (style(BOLD) + style(VANISH, kind="character"), SEEN),
}


@pytest.mark.parametrize(("styles", "expected"), STYLES.values(), ids=STYLES)
def test_of_two_styles_of_one_name_the_last_counts(styles: str, expected: str) -> None:
    """As Word and LibreOffice take them."""
    assert outcome(paragraph(WORDS, "", OFF), styles=styles) == expected


def test_of_two_default_styles_the_last_counts() -> None:
    """It holds for paragraphs that name none."""
    default = "w:default='1'"
    other = style(BOLD, more=default).replace("'Off'", "'First'")
    shown = "".join(paragraph(line, "<w:vanish w:val='0'/>") for line in SHOWN)
    styles = other + style(VANISH, more=default)
    pages, _, (hidden,) = read_docx(word(shown + paragraph(WORDS), styles=styles))
    assert (WORDS in pages[0], hidden.reason) == (False, FONT)


def test_a_font_of_pictures_may_be_said_by_a_style() -> None:
    """A run that says another part of its font has that of its style."""
    styles = style("<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>")
    hinted = paragraph(WORDS, "<w:rFonts w:hint='eastAsia'/>", OFF)
    of_theme = paragraph(WORDS, "<w:rFonts w:asciiTheme='minorHAnsi'/>", OFF)
    assert outcome(hinted, styles=styles) == "a font of pictures"
    assert outcome(of_theme, styles=styles) == SEEN


def field(code: str) -> str:
    """Return a field with words as its result."""
    marks = [
        f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"
        for kind in ("begin", "separate", "end")
    ]
    code = f"<w:r><w:instrText> {code} </w:instrText></w:r>"
    return f"<w:p>{marks[0]}{code}{marks[1]}{run(WORDS)}{marks[2]}</w:p>"


def simple(code: str) -> str:
    """Return a field that is said in one element."""
    return f"<w:p><w:fldSimple w:instr='{code}'>{run(WORDS)}</w:fldSimple></w:p>"


@pytest.mark.parametrize("build", [field, simple])
@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("SET name x", HELD_BACK),
        ("ask name x", HELD_BACK),
        ("NEXT", HELD_BACK),
        ("XE x", DOUBTFUL),
        ("TC x", DOUBTFUL),
        ("PRIVATE", DOUBTFUL),
        ("QUOTE x", SEEN),
        ("REF name", SEEN),
        ("HYPERLINK x", SEEN),
        ("SETTING x", SEEN),
    ],
)
def test_results_count_that_a_field_shows(build: type, code: str, expected: str) -> None:
    """Some fields keep what they are given, and show nothing."""
    assert outcome(build(code)) == expected


def formula(properties: str, text: str = WORDS) -> str:
    """Return a formula that is a text."""
    return f"<m:oMath><m:r><w:rPr>{properties}</w:rPr><m:t>{text}</m:t></m:r></m:oMath>"


def phantom(show: str) -> str:
    """Return a formula with what only takes room."""
    own = f"<m:phantPr><m:show m:val='{show}'/></m:phantPr>"
    inside = f"<m:e><m:r><m:t>{WORDS}</m:t></m:r></m:e>"
    return f"<w:p><m:oMath><m:phant>{own}{inside}</m:phant></m:oMath></w:p>"


FORMULAS = {
    "hidden": (f"<w:p>{formula(VANISH)}</w:p>", FONT),
    "white": (f"<w:p>{formula(WHITE)}</w:p>", COLOUR),
    "tiny": (f"<w:p>{formula(TINY)}</w:p>", "tiny"),
    "hidden by a style": (f"<w:p><w:pPr>{OFF}</w:pPr>{formula('')}</w:p>", FONT),
    "a phantom": (phantom("0"), "transparent"),
    "a phantom that shows": (phantom("1"), SEEN),
    "plain": (f"<w:p>{formula('')}</w:p>", SEEN),
    "white on dark": (
        f"<w:p>{formula(WHITE + DARK)}</w:p>",
        SEEN,
    ),
}


@pytest.mark.parametrize(("content", "expected"), FORMULAS.values(), ids=FORMULAS)
def test_formulas_can_be_hidden_as_other_text(content: str, expected: str) -> None:
    """They may hold words as well."""
    assert outcome(content, styles=style(VANISH)) == expected


def control(*content: str, asks: bool = True) -> str:
    """Return a content control, filled in by a person or asking for it."""
    own = "<w:showingPlcHdr/>" if asks else "<w:alias w:val='x'/>"
    inside = "".join(content)
    return f"<w:sdt><w:sdtPr>{own}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


HEADING = paragraph("Skills")
CONTROLS = {
    "a prompt": (control(paragraph(WORDS)), PROMPT),
    "below a heading": (control(HEADING, paragraph(WORDS)), PROMPT),
    "in a control that a person filled": (
        control(HEADING, control(paragraph(WORDS)), asks=False),
        PROMPT,
    ),
    "in a prompt with a heading": (control(HEADING, control(paragraph(WORDS))), PROMPT),
    "a formula below a heading": (
        control(HEADING, f"<w:p>{formula('')}</w:p>"),
        PROMPT,
    ),
    "hidden beside a heading": (
        control(f"<w:p>{run('Skills')}{run(WORDS, VANISH)}</w:p>"),
        FONT,
    ),
    "deleted beside a heading": (
        control(f"<w:p>{run('Skills')}<w:del>{run(WORDS)}</w:del></w:p>"),
        "deleted",
    ),
    "in an inner control that a person filled": (
        control(HEADING, control(paragraph(WORDS), asks=False)),
        SEEN,
    ),
    "in the line of a prompt's heading": (
        control(f"<w:p>{control(run(WORDS), asks=False)}</w:p>"),
        SEEN,
    ),
    "filled in": (control(paragraph(WORDS), asks=False), SEEN),
}


@pytest.mark.parametrize(("content", "expected"), CONTROLS.values(), ids=CONTROLS)
def test_what_a_person_wrote_is_told_from_what_a_template_asks(
    content: str, expected: str
) -> None:
    """Control by control and paragraph by paragraph; headings of the template stay."""
    assert outcome(content) == expected
    pages, _, _ = read_docx(word(content + paragraph(SHOWN[0])))
    assert ("Skills" in pages[0]) == ("Skills" in content)


def test_words_beside_a_heading_in_its_line_make_it_a_prompt() -> None:
    """A heading stands alone; a formula counts as its words do."""
    content = control(f"<w:p>{run('Skills')}{formula('')}</w:p>")
    pages, _, (hidden,) = read_docx(word(content + paragraph(SHOWN[0])))
    assert pages == [SHOWN[0]]
    assert hidden.text == f"Skills{WORDS}"


@pytest.mark.parametrize("heading", ["Heading 1", "Title", "Kop 1"])
def test_a_heading_by_its_style_may_be_a_word_of_one(heading: str) -> None:
    """In a paragraph of no such style it asks for something."""
    style = f"<w:style w:type='paragraph' w:styleId='H'><w:name w:val='{heading}'/></w:style>"
    outline = "<w:outlineLvl w:val='0'/>" if heading == "Kop 1" else ""
    headed = control(paragraph("Volunteer Activity", "", f"<w:pStyle w:val='H'/>{outline}"))
    pages, warnings, _ = read_docx(word(headed + paragraph(SHOWN[0]), styles=style))
    assert (pages, warnings) == ([f"Volunteer Activity\n\n{SHOWN[0]}"], [])


@pytest.mark.parametrize(
    "title",
    [
        "EXPERIENCE",
        "Work Experience:",
        "Skills & Abilities",
        "Activities and Interests",
        "Awards & Acknowledgements",
        "Key Skills",
        "Technical Skills",
        "Professional Summary",
        "Relevant Skills",
        "Leadership",
        "Communication",
        "References",
    ],
)
def test_what_templates_call_their_sections_is_no_prompt(title: str) -> None:
    """Known ones, and what is made of their words."""
    assert is_title(title, headed=False)


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        "Job Title",
        "Company",
        "Add a skill",
        "Enter your experience",
        "[Skills]",
        "Click here to enter text.",
        "Skill 1",
        "Your Name",
        "Describe your experience and skills",
        "Roadmaps and stakeholder management",
        "Product management experience",
    ],
)
def test_what_templates_ask_for_is_no_title(prompt: str) -> None:
    """Nor is what someone smuggles into one."""
    assert not is_title(prompt, headed=False)
