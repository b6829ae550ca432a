"""Word documents to text: .docx, with macros, as templates, and in Strict Open XML.

The parts of a document are taken from its archive (:mod:`.archive`) and read one by one
(:mod:`.story`); what their pages do not show (:mod:`.sight`) is set apart.
"""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted, TableReading

MOST_PART_BYTES = 50 * 2**20
"""Largest size, unpacked, of a part of the document that is read."""

MOST_DOCUMENT_BYTES = 4 * MOST_PART_BYTES
"""Largest size, unpacked, of the whole document."""


def read_docx(data: bytes, tables: TableReading | None = None) -> Extracted:
    """Return a Word document as one page, not cleaned, warnings, and what it does not show.

    A paragraph is a block; the items of a list follow each other line by line; the cells
    of a row are separated by tabs, unless ``tables`` knows better. Text boxes and notes stand
    below the paragraph that they belong to, each header and footer once above or below all.

    Raises ResumeReadError: damaged, empty, too-large.
    """
    from matcher.readers.docx.assembly import assembled

    _check_size(data)
    try:
        read = assembled(data, tables)
    except Exception as error:  # what zip and XML raise
        message = "the .docx is truncated or damaged: save it again in a word processor"
        raise ResumeReadError("damaged", message) from error
    if read.hidden and not any(map(str.isalnum, read.pages[0])):
        message = "none of its text is visible on the page: save it again in a word processor"
        raise ResumeReadError("empty", message)
    return read


def _check_size(data: bytes) -> None:
    try:
        with ZipFile(BytesIO(data)) as archive:
            sizes = [part.file_size for part in archive.infolist()]
    except Exception:  # damaged, as is going to be found
        return
    if max(sizes, default=0) > MOST_PART_BYTES or sum(sizes) > MOST_DOCUMENT_BYTES:
        message = f"a part unpacks to more than {MOST_PART_BYTES >> 20} MB: save it as PDF"
        raise ResumeReadError("too-large", message)
