"""Word documents to text: .docx, with macros, as templates, and in Strict Open XML.

The parts of a document are taken from its archive (:mod:`.archive`) and read one by one
(:mod:`.story`); what their pages do not show (:mod:`.sight`) is set apart.
"""

from __future__ import annotations

from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted, TableReading
from matcher.readers.unpacking import check_unpacked


def read_docx(data: bytes, tables: TableReading | None = None) -> Extracted:
    """Return a Word document as one page, not cleaned, warnings, and what it does not show.

    A paragraph is a block; the items of a list follow each other line by line; the cells
    of a row are separated by tabs, unless ``tables`` knows better. Notes stand below the
    paragraph that they belong to, text boxes as well, or above it where they begin it; each
    header and footer once above or below all.

    Raises ResumeReadError: damaged, empty, too-large.
    """
    from matcher.readers.docx.assembly import assembled

    check_unpacked(data)
    try:
        read = assembled(data, tables)
    except Exception as error:  # what zip and XML raise
        message = "the .docx is truncated or damaged: save it again in a word processor"
        raise ResumeReadError("damaged", message) from error
    if read.hidden and not any(map(str.isalnum, read.pages[0])):
        message = "none of its text is visible on the page: save it again in a word processor"
        raise ResumeReadError("empty", message)
    return read
