"""What formats are told by: the bytes of a file, and what is worked out of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING

from matcher.readers.markup.saved import begins_as_message, is_markup

if TYPE_CHECKING:
    from email.message import Message

_HEADER_BYTES = 64 * 1024
_BEFORE_TEXT = b"\xef\xbb\xbf \t\r\n"  # a byte order mark, and blanks
_PDF = b"%PDF-"
_PDF_OBJECT = re.compile(rb"\d \d{1,5} obj\b")
_ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0"  # a container, like a zip, of which a part may be a PDF
_CONTROLS = bytes({*range(32)} - {*b"\t\n\v\f\r\x1b"})
_FROM = re.compile(rb"\AFrom [^\r\n]{1,300}\r?\n")
"""What mailboxes put before a message."""
_FIELD = re.compile(rb"[A-Za-z][\w-]{1,60}:")
_MAILED = ("to", "received", "message-id", "return-path", "delivered-to")
_WRITTEN = ("from", "subject", "x-unsent")
_LETTERS = ("text/plain", "multipart/alternative")
"""What a message consists of that is written and not yet sent; a saved page is no such."""
_WIDE = b"\xff\xfe\0"  # a byte order mark, and what makes two bytes of an ASCII letter
_RESUME_KEYS = ("work", "education", "skills", "basics")
_LONGEST_XML_HEAD = 4000
_WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
_MARKED_SUFFIXES = (".md", ".markdown")
_WHOLE_PAGE = (b"<!DOCTYPE HTML", b"<HTML", b"<HEAD", b"<BODY")
_OUTLOOK = "__properties_version1.0".encode("utf-16-le")
_ENCRYPTED_PART = "EncryptedPackage".encode("utf-16-le")


class Sample:
    """The bytes of a file, and what several formats are told by; worked out when asked for."""

    def __init__(self, data: bytes, suffix: str = "") -> None:
        self.data = data
        self.suffix = suffix
        self.is_zip = data.startswith(_ZIP)
        self.is_ole = data.startswith(OLE)

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
                return [name.replace("\\", "/") for name in archive.namelist()]
        except Exception:  # of a damaged archive zipfile lets through more than BadZipFile
            return []

    @cached_property
    def is_binary(self) -> bool:
        """Whether the first bytes are those of no text, or of a text in two bytes a letter."""
        looked_at = self.data[:_HEADER_BYTES]
        return self.is_zip or self.is_ole or looked_at.translate(None, _CONTROLS) != looked_at

    @cached_property
    def json(self) -> object:
        """What a file of JSON holds, None if it is none, or nested too deep."""
        if not self.start.translate(None, _WIDE).startswith((b"{", b"[")):
            return None
        try:
            return json.loads(self.data)
        except (ValueError, RecursionError):
            return None

    @cached_property
    def fields(self) -> Message | None:
        """The fields at the head of a message; None of what is no message."""
        begins = self.data[:_HEADER_BYTES].lstrip(_BEFORE_TEXT)
        begins = _FROM.sub(b"", begins, count=1)
        if self.is_binary or not _FIELD.match(begins):
            return None
        from email.parser import BytesHeaderParser

        return BytesHeaderParser().parsebytes(begins)

    @property
    def is_encrypted(self) -> bool:
        """Whether this is an Office document with a password, which stands in an OLE file."""
        return self.is_ole and _ENCRYPTED_PART in self.data


Recogniser = Callable[[Sample], bool]


def is_pdf(sample: Sample) -> bool:
    """Tell whether a file begins as a PDF; after junk, what follows must be objects of one.

    A text may speak of such a header.
    """
    if sample.is_zip or sample.is_ole:
        return False
    if sample.start.startswith(_PDF):
        return True
    at = sample.data.find(_PDF, 0, _HEADER_BYTES)
    return at >= 0 and bool(_PDF_OBJECT.search(sample.data, at))


def is_docx(sample: Sample) -> bool:
    """Tell a Word document by the folder of its parts."""
    if not sample.is_zip:
        return False
    if sample.members:
        return any(name.startswith("word/") for name in sample.members)
    if b"word/document.xml" in sample.data:  # truncated, and the table of contents is gone
        return True
    return sample.suffix in _WORD_SUFFIXES and b"[Content_Types].xml" in sample.data


def begins(*signatures: bytes) -> Recogniser:
    """Return what tells a format by its first bytes, in capitals."""
    return lambda sample: sample.start.startswith(signatures)


def holds(member: str) -> Recogniser:
    """Return what tells a format by a part of its zip archive."""
    return lambda sample: sample.is_zip and member in sample.members


def is_opendocument(sample: Sample) -> bool:
    """Tell a text from the spreadsheets and drawings of the same archives."""
    if not sample.is_zip or "content.xml" not in sample.members:
        return False
    kind = sample.data[:200]
    return b"mimetypeapplication/" not in kind or b"opendocument.text" in kind


def is_rtf(sample: Sample) -> bool:
    """Tell rich text."""
    return sample.start.startswith(b"{\\RTF")


def is_json_resume(sample: Sample) -> bool:
    """Tell a résumé by the scheme of jsonresume.org from other JSON."""
    found = sample.json
    if not isinstance(found, dict):
        return False
    if sum(key in found for key in _RESUME_KEYS) > 1 or "jsonresume" in str(
        found.get("$schema")
    ):
        return True
    work = found.get("work")
    return isinstance(work, list) and any(
        isinstance(one, dict) and "position" in one for one in work
    )


def is_json(sample: Sample) -> bool:
    """Tell JSON, whatever it holds."""
    return sample.json is not None


def is_europass(sample: Sample) -> bool:
    """Tell the XML of a Europass, old or new."""
    head = sample.start[:_LONGEST_XML_HEAD].translate(None, _WIDE)
    return head.startswith((b"<?XML", b"<SKILLSPASSPORT", b"<CANDIDATE")) and (
        b"EUROPASS" in head and (b"<SKILLSPASSPORT" in head or b"CANDIDATE" in head)
    )


def is_email(sample: Sample) -> bool:
    """Tell a message, sent or not, also one that has something attached, from a saved page."""
    fields = sample.fields
    if fields is None:
        return False
    if any(name in fields for name in _MAILED):
        return "from" in fields or "received" in fields
    kind = fields.get_content_type()
    is_said = "mime-version" in fields and any(name in fields for name in _WRITTEN)
    return kind == "multipart/mixed" or (is_said and kind in _LETTERS)


def is_webpage(sample: Sample) -> bool:
    """Tell HTML by its beginning, or by what it ends, and web archives."""
    if sample.is_zip or sample.is_ole or sample.start.startswith(b"{\\RTF"):
        return False
    if begins_as_message(sample.data):
        return b"TEXT/HTML" in sample.data.upper()
    if b"\0" not in sample.data[:_HEADER_BYTES] and b"<" not in sample.data:
        return False
    if sample.suffix in _MARKED_SUFFIXES:  # a few elements stand in Markdown, also first
        return sample.start.startswith(_WHOLE_PAGE)
    return is_markup(sample.data, by_ends=not sample.start.startswith(b"<?XML"))


def is_outlook(sample: Sample) -> bool:
    """Tell a message of Outlook by the stream that all of its parts have."""
    return sample.is_ole and _OUTLOOK in sample.data
