"""Reading .docx: the order of what stands in it, lists, tables, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import Table

from matcher.errors import ResumeReadError
from matcher.readers import docx as reader
from matcher.settings import Bounds, within


def read(document: Document) -> str:
    """Return the text that is read from a document without warnings."""
    data = BytesIO()
    document.save(data)
    [text], warnings, _ = reader.read_docx(data.getvalue())
    assert warnings == []
    return text


def add_xml(document: Document, xml: str) -> None:
    """Add a piece of XML to the body of a document."""
    tag, rest = xml.split(">", 1)
    element: Any = parse_xml(f"{tag} {nsdecls('w')}>{rest}")
    document.element.body.insert_element_before(element, "w:sectPr")


def run(text: str) -> str:
    """Return the XML of a run of text."""
    return f"<w:r><w:t>{text}</w:t></w:r>"


def table_of(document: Document, *rows: tuple[str, ...]) -> Table:
    """Add a table of texts to a document."""
    table = document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return table


def test_paragraphs_and_tables_keep_their_order() -> None:
    """What stands first is read first, whatever it is; a paragraph is a block."""
    document = docx.Document()
    document.add_paragraph("Before")
    table_of(document, ("Name", "Maya"))
    document.add_heading("After")
    document.add_paragraph("and on")
    assert read(document) == "Before\n\nName\tMaya\n\nAfter\n\nand on"


def test_empty_paragraphs_leave_no_trace() -> None:
    """Blank paragraphs and cells, which people use as spacing, are left out."""
    document = docx.Document()
    for text in ("One", "", "  ", "Two"):
        document.add_paragraph(text)
    table_of(document, ("", " "), ("", "Three"))
    assert read(document).split() == ["One", "Two", "Three"]


def test_tabs_and_line_breaks_are_kept() -> None:
    """A tab separates cells, and a line break lines, as in any other format."""
    document = docx.Document()
    document.add_paragraph("Engineer\t2019\nHavnelager")
    assert read(document) == "Engineer\t2019\nHavnelager"


@pytest.mark.parametrize("style", ["List Bullet", "List Number", "List Bullet 2"])
def test_items_of_a_list_are_lines_with_bullets(style: str) -> None:
    """The items of a list follow each other, and what comes after it is a block."""
    document = docx.Document()
    document.add_paragraph("Duties:")
    for text in ("Led a team", "Planned releases"):
        document.add_paragraph(text, style=style)
    document.add_paragraph("Next")
    assert read(document) == "Duties:\n\n• Led a team\n• Planned releases\n\nNext"


@pytest.mark.parametrize(
    ("style", "number", "is_item"),
    [
        ("Normal", 3, True),
        ("List Paragraph", 3, True),
        ("List Paragraph", None, False),
        ("List Bullet", 0, False),
        ("Heading 1", 3, False),
        ("Title", 3, False),
    ],
)
def test_a_number_of_a_list_makes_an_item(
    style: str, number: int | None, is_item: bool
) -> None:
    """Numbering makes an item, number 0 takes it away, and a numbered heading is none."""
    document = docx.Document()
    paragraph = document.add_paragraph("Led a team", style=style)
    if number is not None:
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_numId().val = number
    assert read(document) == ("• Led a team" if is_item else "Led a team")


def test_an_item_may_owe_its_bullet_to_the_style_its_style_is_based_on() -> None:
    """Styles of one's own inherit the numbering."""
    document = docx.Document()
    style = document.styles.add_style("Deed", docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["List Bullet"]
    document.add_paragraph("Led a team", style="Deed")
    assert read(document) == "• Led a team"


def test_an_unknown_style_is_an_ordinary_paragraph() -> None:
    """A document without styles is read all the same."""
    document = docx.Document()
    add_xml(document, f"<w:p><w:pPr><w:pStyle w:val='Gone'/></w:pPr>{run('Led a team')}</w:p>")
    for style in list(document.styles.element):
        document.styles.element.remove(style)
    assert read(document) == "Led a team"


def test_rows_of_a_table_are_lines() -> None:
    """The cells of a row are separated by tabs, and rows follow each other."""
    document = docx.Document()
    table_of(document, ("2019", "Havnelager"), ("2024", "Fjordkurier"))
    assert read(document) == "2019\tHavnelager\n2024\tFjordkurier"


def test_merged_cells_are_read_once() -> None:
    """A cell that spans columns or rows does not repeat its text."""
    document = docx.Document()
    table = table_of(document, ("a", "b"), ("c", "d"), ("e", "f"))
    table.cell(0, 0).merge(table.cell(0, 1)).text = "wide"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "high"
    assert read(document) == "wide\nhigh\td\nf"


def test_a_table_for_layout_is_read_cell_by_cell() -> None:
    """A row whose cells hold several paragraphs is no row of data."""
    document = docx.Document()
    table = table_of(document, ("Name", "Maya"), ("Skills", "Experience"), ("Place", "Aarhus"))
    left, right = table.rows[1].cells
    left.add_paragraph("Writing", style="List Bullet")
    left.add_paragraph("Research", style="List Bullet")
    right.add_paragraph("Led a team")
    assert read(document) == (
        "Name\tMaya\n\n"
        "Skills\n\n• Writing\n• Research\n\nExperience\n\nLed a team\n\n"
        "Place\tAarhus"
    )


def test_a_table_in_a_table_is_read_in_its_place() -> None:
    """Tables may be nested, as in most templates."""
    document = docx.Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "Outer"
    inner = cell.add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "in", "side"
    assert read(document) == "Outer\n\nin\tside"


@pytest.mark.parametrize(
    "xml",
    [
        f"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{run('Led a team')}</w:p></w:sdtContent></w:sdt>",
        f"<w:p><w:sdt><w:sdtContent>{run('Led a team')}</w:sdtContent></w:sdt></w:p>",
        f"<w:p>{run('Led ')}<w:ins w:id='1' w:author='A'>{run('a team')}</w:ins></w:p>",
        f"<w:p>{run('Led ')}<w:smartTag w:element='x'>{run('a team')}</w:smartTag></w:p>",
        f"<w:p>{run('Led a ')}<w:fldSimple w:instr='X'>{run('team')}</w:fldSimple></w:p>",
        f"<w:p><w:hyperlink>{run('Led a team')}</w:hyperlink></w:p>",
        "<w:sdt><w:sdtContent><w:sdt><w:sdtContent>"
        f"<w:p>{run('Led a team')}</w:p></w:sdtContent></w:sdt></w:sdtContent></w:sdt>",
    ],
    ids=["control", "inline", "inserted", "tag", "field", "link", "nested"],
)
def test_what_word_wraps_text_in_is_looked_into(xml: str) -> None:
    """Content controls, accepted changes, tags and fields are read."""
    document = docx.Document()
    add_xml(document, xml.replace("Led ", "Led&#160;", 1))
    assert read(document).split() == ["Led", "a", "team"]


def without(data: bytes, left_out: str) -> bytes:
    """Return a .docx without one of its parts."""
    result = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(result, "w") as new:
        for name in old.namelist():
            if name != left_out:
                new.writestr(name, old.read(name))
    return result.getvalue()


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:-30],
        lambda data: without(data, "word/document.xml"),
        lambda data: without(data, "[Content_Types].xml"),
        lambda data: without(data, "_rels/.rels"),
        lambda data: b"PK\x03\x04 word/document.xml",
    ],
    ids=["half", "tail", "no text", "no types", "no relations", "no zip"],
)
def test_a_damaged_document_is_refused(
    whole_documents: dict[str, bytes], damage: Callable[[bytes], bytes]
) -> None:
    """Truncated archives and missing parts are damage, whatever zip and XML raise."""
    with pytest.raises(ResumeReadError, match="truncated or damaged") as caught:
        reader.read_docx(damage(whole_documents[".docx"]))
    assert caught.value.kind == "damaged"
    assert caught.value.__cause__


@pytest.mark.parametrize("limit", ["part_bytes", "document_bytes"])
def test_a_document_that_unpacks_to_too_much_is_refused(
    whole_documents: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    """The sizes that the archive declares are looked at before anything is unpacked."""
    monkeypatch.setattr(docx, "Document", None)
    bounds = Bounds().with_options([f"{limit}=1000"])
    refused = pytest.raises(ResumeReadError, match="unpacks to more than")
    with within(bounds), refused as caught:
        reader.read_docx(whole_documents[".docx"])
    assert caught.value.kind == "too-large"
