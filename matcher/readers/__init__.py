"""Files to :class:`~matcher.datamodels.Resume`: PDF, .docx, plain text and Markdown.

The first bytes of a file decide how it is read, not its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Literal
from zipfile import ZipFile

from matcher.datamodels import Resume
from matcher.errors import ResumeReadError
from matcher.readers.docx import read_docx
from matcher.readers.pdf import read_pdf
from matcher.readers.plain import read_plain
from matcher.readers.source import MOST_BYTES, load
from matcher.text import clean

__all__ = ["parse_resume", "read_resume"]

LITTLE_TEXT = 300
"""Letters and digits below which a document has probably more than was read."""

_Format = Literal["PDF", ".docx", "text file"]
_HEADER_BYTES = 64 * 1024
_SUFFIXES = {
    ".pdf": "PDF",
    ".docx": ".docx",
    ".txt": "text file",
    ".text": "text file",
    ".md": "text file",
    ".doc": "",
    ".rtf": "",
    ".odt": "",
}
_OLE = b"\xd0\xcf\x11\xe0"
_SIGNATURES = {
    _OLE: "an old Word document (.doc)",
    b"{\\RTF": "a rich text document (.rtf)",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"II*\0": "a TIFF image",
    b"MM\0*": "a TIFF image",
    b"%!PS": "a PostScript file",
    b"<!DOCTYPE HTML": "a web page (HTML)",
    b"<HTML": "a web page (HTML)",
    b"<?XML": "an XML file",
}
_ZIPPED = {
    "content.xml": "an OpenDocument file (.odt)",
    "xl/workbook.xml": "a spreadsheet (.xlsx)",
    "ppt/presentation.xml": "a presentation (.pptx)",
    "Index/Document.iwa": "a Pages document",
}
_REMEDY = "save the résumé as PDF, .docx or text"


def read_resume(path: str | Path) -> Resume:
    """Return the text of a résumé file.

    ``Resume.pages`` has the start of each page of a PDF, and is empty otherwise. Reads
    files of at most 50 MB, and the first 60 pages of a PDF.

    Raises ResumeReadError, whose ``path`` is the file and whose ``kind`` says why there is
    no text; no other exception.
    """
    path = Path(path)
    try:
        return parse_resume(load(path), path.name)
    except ResumeReadError as error:
        error.path = path
        raise


def parse_resume(data: bytes, name: str) -> Resume:
    """Return the text of a résumé from the bytes of its file, whose name is ``name``.

    Raises ResumeReadError as :func:`read_resume` does.
    """
    suffix = Path(name).suffix.lower()
    _check_size(data)
    kind = _format(data, suffix)
    pages, warnings, hidden = _READERS[kind](data)
    text, starts = _join(pages)
    if not any(map(str.isalnum, text)):
        raise ResumeReadError("empty", f"the {kind} holds no words; is it the right file?")
    return Resume(
        name=name.encode("utf-8", "replace").decode(),
        text=text,
        pages=starts if kind == "PDF" else (),
        warnings=(*_doubts(kind, suffix, text), *warnings),
        hidden=hidden,
        wrapped=kind == "text file",
        sha256=sha256(data).hexdigest(),
    )


_READERS = {"PDF": read_pdf, ".docx": read_docx, "text file": read_plain}


def _check_size(data: bytes) -> None:
    if len(data) > MOST_BYTES:
        message = f"larger than {MOST_BYTES >> 20} MB: save it without its pictures"
        raise ResumeReadError("too-large", message)
    if not data:
        raise ResumeReadError("empty", "the file has 0 bytes: copy or export it again")


def _format(data: bytes, suffix: str) -> _Format:
    """Return what the bytes are, by their beginning; raise if matcher does not read it."""
    zipped = data.startswith(b"PK\x03\x04")
    if zipped and _is_word(data):
        return ".docx"
    boxed = data.startswith(_OLE)  # a container, like a zip, of which a part may be a PDF
    if b"%PDF-" in data[:_HEADER_BYTES] and not (zipped or boxed):
        return "PDF"
    if boxed and "EncryptedPackage".encode("utf-16-le") in data:
        message = "encrypted: save a copy without a password"
        raise ResumeReadError("encrypted", message)
    likeness = _zip_likeness(data) if zipped else _likeness(data)
    if suffix == ".pdf":
        message = f"named .pdf but is {likeness or 'no PDF'}: {_REMEDY}"
        raise ResumeReadError("not-a-pdf", message)
    if likeness:
        raise ResumeReadError("unsupported", f"looks like {likeness}: {_REMEDY}")
    return "text file"


def _is_word(data: bytes) -> bool:
    if names := _zip_names(data):
        return any(name.startswith("word/") for name in names)
    return b"word/document.xml" in data  # truncated, and the table of contents is gone


def _zip_names(data: bytes) -> list[str]:
    try:
        with ZipFile(BytesIO(data)) as archive:
            return archive.namelist()
    except Exception:  # of a damaged archive zipfile lets through more than BadZipFile
        return []


def _zip_likeness(data: bytes) -> str:
    names = _zip_names(data)
    return next((like for name, like in _ZIPPED.items() if name in names), "a zip archive")


def _likeness(data: bytes) -> str:
    """Return what the bytes seem to be, or nothing if they may be text."""
    start = data[:_HEADER_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n").upper()
    return next((like for sign, like in _SIGNATURES.items() if start.startswith(sign)), "")


def _join(pages: Iterable[str]) -> tuple[str, tuple[int, ...]]:
    """Return the clean pages as one text, and where in it each starts."""
    text, starts = "", []
    for page in map(clean, pages):
        text += "\n\n" if text and page else ""
        starts.append(len(text))
        text += page
    return text, tuple(starts)


def _doubts(kind: _Format, suffix: str, text: str) -> Iterator[str]:
    if _SUFFIXES.get(suffix, kind) != kind:
        yield f"named {suffix} but is a {kind}"
    count = sum(map(str.isalnum, text))
    if count < LITTLE_TEXT and kind != "text file":
        yield f"little text: only {count} letters and digits"
