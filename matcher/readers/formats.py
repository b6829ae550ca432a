"""The formats of résumés: what tells each by its bytes, its names, and which function reads it.

A format is added by a file with its reader and a row of :data:`READABLE`: the search of
folders, messages, help and what is never written over follow from the row. Readers are named
and not imported, so that a process that only waits, or prints help, loads none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from io import BytesIO

from matcher.readers.extracted import Extracted

_HEADER_BYTES = 64 * 1024
_BEFORE_TEXT = b"\xef\xbb\xbf \t\r\n"  # a byte order mark, and blanks
_PDF = b"%PDF-"
_PDF_OBJECT = re.compile(rb"\d \d{1,5} obj\b")
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"  # a container, like a zip, of which a part may be a PDF
_ENCRYPTED_PART = "EncryptedPackage".encode("utf-16-le")


class Sample:
    """The bytes of a file, and what several formats are told by; worked out when asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.is_zip = data.startswith(_ZIP)
        self.is_ole = data.startswith(_OLE)

    @cached_property
    def start(self) -> bytes:
        """The first bytes in capitals, without what may stand before a text."""
        return self.data[:_HEADER_BYTES].lstrip(_BEFORE_TEXT).upper()

    @cached_property
    def members(self) -> list[str]:
        """The names of the parts of a zip archive, none of a damaged one."""
        from zipfile import ZipFile

        try:
            with ZipFile(BytesIO(self.data)) as archive:
                return archive.namelist()
        except Exception:  # of a damaged archive zipfile lets through more than BadZipFile
            return []

    @property
    def is_encrypted(self) -> bool:
        """Whether this is an Office document with a password, which stands in an OLE file."""
        return self.is_ole and _ENCRYPTED_PART in self.data


Recogniser = Callable[[Sample], bool]


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is read.

    ``name`` stands where formats are listed ("save it as PDF"), ``noun`` is one file of it,
    with its article. Folders are searched for ``suffixes``; ``aliases`` are others that say
    the same. ``reader`` is a module below :mod:`matcher.readers` and a function from bytes to
    :class:`~matcher.readers.extracted.Extracted`. ``recognises`` tells the format by its
    bytes; None is for text, which is what nothing else is. Only of a format with ``pages``
    does a résumé know where they start. ``plain`` is one whose lines end where they are
    printed and of which nothing can stay unread; a run may write results to its suffixes.
    """

    name: str
    noun: str
    suffixes: tuple[str, ...]
    reader: str
    recognises: Recogniser | None = None
    aliases: tuple[str, ...] = ()
    pages: bool = False
    plain: bool = False

    @property
    def bare_noun(self) -> str:
        """The noun without its article."""
        return self.noun.partition(" ")[2]

    def read(self, data: bytes) -> Extracted:
        """Return what the reader takes from a file. Raises ResumeReadError as that does."""
        module, _, function = self.reader.partition(":")
        extracted: Extracted = getattr(import_module(f"{__package__}.{module}"), function)(data)
        return extracted


@dataclass(frozen=True, slots=True)
class Foreign:
    """A format that is told by its bytes, to say what a file is, and not read."""

    noun: str
    recognises: Recogniser
    suffixes: tuple[str, ...] = ()


def _is_pdf(sample: Sample) -> bool:
    """Tell whether a file begins as a PDF; after junk, what follows must be objects of one.

    A text may speak of such a header.
    """
    if sample.is_zip or sample.is_ole:
        return False
    if sample.start.startswith(_PDF):
        return True
    at = sample.data.find(_PDF, 0, _HEADER_BYTES)
    return at >= 0 and bool(_PDF_OBJECT.search(sample.data, at))


def _is_docx(sample: Sample) -> bool:
    if not sample.is_zip:
        return False
    if sample.members:
        return any(name.startswith("word/") for name in sample.members)
    return b"word/document.xml" in sample.data  # truncated, and the table of contents is gone


def _begins(*signatures: bytes) -> Recogniser:
    """Return what tells a format by its first bytes, in capitals."""
    return lambda sample: sample.start.startswith(signatures)


def _holds(member: str) -> Recogniser:
    """Return what tells a format by a part of its zip archive."""
    return lambda sample: sample.is_zip and member in sample.members


PDF = Format("PDF", "a PDF", (".pdf",), "pdf:read_pdf", _is_pdf, pages=True)
DOCX = Format(
    ".docx", "a .docx", (".docx", ".docm", ".dotx", ".dotm"), "docx:read_docx", _is_docx
)
TEXT = Format(
    "text",
    "a text file",
    (".txt", ".md"),
    "plain:read_plain",
    aliases=(".text",),
    plain=True,
)

READABLE = (PDF, DOCX, TEXT)
"""The formats that are read, in the order in which they are named and tried."""

FOREIGN = (
    Foreign("an old Word document (.doc)", _begins(_OLE), (".doc",)),
    Foreign("a rich text document (.rtf)", _begins(b"{\\RTF"), (".rtf",)),
    Foreign("a PNG image", _begins(b"\x89PNG")),
    Foreign("a JPEG image", _begins(b"\xff\xd8\xff")),
    Foreign("a GIF image", _begins(b"GIF8")),
    Foreign("a TIFF image", _begins(b"II*\0", b"MM\0*")),
    Foreign("a PostScript file", _begins(b"%!PS")),
    Foreign("a web page (HTML)", _begins(b"<!DOCTYPE HTML", b"<HTML")),
    Foreign("an XML file", _begins(b"<?XML")),
    Foreign("an OpenDocument file (.odt)", _holds("content.xml"), (".odt",)),
    Foreign("a spreadsheet (.xlsx)", _holds("xl/workbook.xml")),
    Foreign("a presentation (.pptx)", _holds("ppt/presentation.xml")),
    Foreign("a Pages document", _holds("Index/Document.iwa")),
    Foreign("a zip archive", lambda sample: sample.is_zip),
)
"""The formats that are recognised and not read; the first that fits says what a file is."""

SUFFIXES = tuple(suffix for one in READABLE for suffix in one.suffixes)
"""The files of a folder that are read; a file named by itself is read whatever its suffix."""

DOCUMENT_SUFFIXES = tuple(
    suffix for one in READABLE if not one.plain for suffix in one.suffixes
)
"""What no run writes results over: a slip such as ``-o resumes/*.pdf`` would."""

BY_SUFFIX: dict[str, Format | Foreign] = {
    suffix: one for one in FOREIGN for suffix in one.suffixes
} | {suffix: one for one in READABLE for suffix in (*one.suffixes, *one.aliases)}
"""What a file of each suffix should be."""


def listed(words: Sequence[str], conjunction: str) -> str:
    """Return words as one lists them.

    >>> listed(["PDF", ".docx", "text"], "or"), listed(["text"], "or")
    ('PDF, .docx or text', 'text')
    """
    *others, last = words
    return f"{', '.join(others)} {conjunction} {last}" if others else last


ANY = listed([one.name for one in READABLE], "or")
"""The names of what is read, for advice: "save it as …"."""

ANY_BUT_PDF = listed([one.name for one in READABLE if one is not PDF], "or")
"""The same where a PDF is what cannot be read."""

NONE = "neither " + " nor ".join([one.noun for one in READABLE if one.recognises] + [TEXT.name])
"""What bytes are that no reader takes."""
