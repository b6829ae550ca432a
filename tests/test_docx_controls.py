"""What a person wrote into a control of a template is theirs, whatever the control says."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from worded import NAMES, OPEN, paragraph, run, word

from matcher.readers.docx import read_docx

WORDS = "Led a team of nine people"
ASKED = "Describe what you did"
STYLE = (
    "<w:style w:type='character' w:styleId='{}'><w:name w:val='{}'/></w:style>"
    "<w:style w:type='character' w:styleId='Strong'><w:name w:val='Strong'/></w:style>"
)
GLOSSARY = (
    f"<w:glossaryDocument {NAMES}><w:docParts><w:docPart><w:docPartPr><w:name w:val='P1'/>"
    f"</w:docPartPr><w:docPartBody>{paragraph(ASKED)}</w:docPartBody></w:docPart></w:docParts>"
    "</w:glossaryDocument>"
)
RELATION = (
    "<Relationship Id='g' Target='glossary/document.xml' "
    f"Type='{OPEN}/officeDocument/2006/relationships/glossaryDocument'/>"
)


def control(text: str, name: str = "P1", style: str = "") -> str:
    """Return a control that says that it shows what a part of the template asks for."""
    named = f"<w:placeholder><w:docPart w:val='{name}'/></w:placeholder>" if name else ""
    own = f"<w:rStyle w:val='{style}'/>" if style else ""
    return (
        f"<w:sdt><w:sdtPr>{named}<w:showingPlcHdr/></w:sdtPr>"
        f"<w:sdtContent>{paragraph(text, own)}</w:sdtContent></w:sdt>"
    )


def outcome(body: str, glossary: str = GLOSSARY, **parts: str) -> str:
    """Return what becomes of the text of a document that has a glossary."""
    data = BytesIO(word(body, relations=RELATION if glossary else "", **parts))
    if glossary:
        with ZipFile(data, "a") as archive:
            archive.writestr("word/glossary/document.xml", glossary)
    read = read_docx(data.getvalue())
    if read.hidden:
        return read.hidden[0].reason
    return "in doubt" if any("may be hidden" in each for each in read.warnings) else "read"


PROMPT = "a prompt of the template"
POST = paragraph("Clerk, 2019 - 2024")


@pytest.mark.parametrize(
    ("text", "name", "style", "expected"),
    [
        (WORDS, "P1", "", "read"),
        (WORDS, "P1", "Strong", "read"),
        (ASKED, "P1", "", PROMPT),
        (ASKED.replace(" ", "  "), "P1", "", PROMPT),
        (WORDS, "P1", "Prompt", PROMPT),
        (WORDS, "P9", "", "in doubt"),
        (WORDS, "P9", "Prompt", PROMPT),
        (WORDS, "", "", PROMPT),
    ],
)
def test_what_the_template_does_not_ask_for_is_the_persons(
    text: str, name: str, style: str, expected: str
) -> None:
    """Unless it is written as prompts are; where the template is gone, none knows."""
    styles = STYLE.format("Prompt", "Placeholder Text")
    assert outcome(POST + control(text, name, style), styles=styles) == expected


def test_a_document_of_nothing_else_is_read() -> None:
    """It is not refused as one without visible text."""
    [text], warnings, hidden = read_docx(word(control(WORDS)))
    assert (text, hidden) == (WORDS, ())
    assert warnings == ["6 words may be hidden: it is not known whether the page shows them"]


def test_a_control_in_a_line_and_one_in_a_header() -> None:
    """They are told from prompts in the same way."""
    inline = control(WORDS).replace(paragraph(WORDS), run(WORDS))
    assert outcome(f"{POST}<w:p>{inline}</w:p>") == "read"
    named = "<w:sectPr><w:headerReference w:type='default' r:id='header1'/></w:sectPr>"
    assert outcome(POST + named, header1=control(WORDS)) == "read"
    assert outcome(POST + named, header1=control(ASKED)) == PROMPT


def test_a_damaged_glossary_loses_nothing() -> None:
    """It is said that it was not read."""
    data = BytesIO(word(POST + control(WORDS), relations=RELATION))
    with ZipFile(data, "a") as archive:
        archive.writestr("word/glossary/document.xml", "<w:glossary")
    read = read_docx(data.getvalue())
    assert any("glossaryDocument" in each for each in read.warnings)
    assert "Clerk" in read.pages[0]
