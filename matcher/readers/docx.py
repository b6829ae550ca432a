"""Word documents (.docx) to text, by python-docx."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted, TableReading
from matcher.text import BULLET

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import Table, _Cell, _Row
    from docx.text.paragraph import Paragraph

MOST_PART_BYTES = 50 * 2**20
"""Largest size, unpacked, of a part of the document that is read."""

MOST_DOCUMENT_BYTES = 4 * MOST_PART_BYTES
"""Largest size, unpacked, of the whole document."""

_MOST_SPANNED = 50  # columns: more are a fault of the document

# What stands around paragraphs and runs, and what python-docx does not look into: content
# controls, accepted changes, smart tags, fields.
_WRAPPERS = "sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "fldSimple"


def read_docx(data: bytes, tables: TableReading | None = None) -> Extracted:
    """Return the body of a .docx as one page, not cleaned, and warnings.

    A paragraph is a block; the items of a list follow each other line by line; the cells
    of a row are separated by tabs, unless ``tables`` knows better. Headers, footers and text
    boxes are left out.

    Raises ResumeReadError: damaged, too-large.
    """
    _check_size(data)
    try:
        return _read(data, tables)
    except Exception as error:  # python-docx lets through what zip, XML and itself raise
        message = "the .docx is truncated or damaged: save it again in a word processor"
        raise ResumeReadError("damaged", message) from error


def _check_size(data: bytes) -> None:
    try:
        with ZipFile(BytesIO(data)) as archive:
            sizes = [part.file_size for part in archive.infolist()]
    except Exception:  # damaged, as python-docx is going to find
        return
    if max(sizes, default=0) > MOST_PART_BYTES or sum(sizes) > MOST_DOCUMENT_BYTES:
        message = f"a part unpacks to more than {MOST_PART_BYTES >> 20} MB: save it as PDF"
        raise ResumeReadError("too-large", message)


def _read(data: bytes, tables: TableReading | None) -> Extracted:
    import docx

    document = docx.Document(BytesIO(data))
    body = document.element.body
    _unwrap(body)
    left_out = body.xpath("boolean(.//w:txbxContent//w:t)")
    warnings = ["text boxes were not read: save the document as PDF to have them read"]
    return Extracted([_text(document, tables)], warnings if left_out else [])


def _unwrap(body: BaseOxmlElement) -> None:
    """Put in the place of each wrapper what it holds."""
    from docx.oxml.ns import qn

    for name in _WRAPPERS:
        for wrapper in list(body.iter(qn(f"w:{name}"))):
            for child in list(wrapper):
                wrapper.addprevious(child)
            wrapper.getparent().remove(wrapper)


def _text(container: Document | _Cell, tables: TableReading | None) -> str:
    from docx.table import Table

    text, after_item = "", False
    for block in container.iter_inner_content():
        if isinstance(block, Table):
            item, block_text = False, _table_text(block, tables)
        else:
            item, block_text = _is_item(block), block.text.strip()
        if block_text:
            text += "\n" if item and after_item else "\n\n"
            text += BULLET + block_text if item else block_text
            after_item = item
    return text.strip("\n")


def _table_text(table: Table, tables: TableReading | None) -> str:
    """Return a row as a line; a row that holds more than lines, as blocks, cell by cell."""
    rows = [_cells(row, table, tables) for row in table.rows]
    text = tables.text_of(rows) if tables else ""
    for cells in rows if not text else ():
        filled = [cell for cell in cells if cell]
        is_line = not any("\n" in cell for cell in filled)
        text += "\n" + "\t".join(filled) if is_line else "\n\n" + "\n\n".join(filled) + "\n"
    return text.strip("\n")


def _cells(row: _Row, table: Table, tables: TableReading | None) -> list[str]:
    """Return the text of each column of a row; a cell that spans several leaves empty ones."""
    from docx.table import _Cell

    cells: list[str] = []
    # not row.cells, which repeats a merged cell, and fails where the merging is wrong
    for cell in row._tr.tc_lst:
        wide = min(max(1, cell.grid_span), _MOST_SPANNED)
        cells += [_text(_Cell(cell, table), tables), *[""] * (wide - 1)]
    return cells


def _is_item(paragraph: Paragraph) -> bool:
    """Return whether a paragraph has a bullet or a number, its own or its style's."""
    style = paragraph.style
    if style and (style.name or "").startswith(("Heading", "Title", "Subtitle")):
        return False
    numbering = paragraph._p.xpath("./w:pPr/w:numPr/w:numId/@w:val")
    if numbering or not style:
        return numbering not in ([], ["0"])
    styles = [style, style.base_style] if style.base_style else [style]
    return any(one.element.xpath("./w:pPr/w:numPr") for one in styles)
