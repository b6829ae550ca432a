"""The formats of résumés: what tells each by its bytes, its names, and which function reads it.

A format is added by a file with its reader and a row of :data:`READABLE`: the search of
folders, messages, help and what is never written over follow from the row. Readers are named
and not imported, so that a process that only waits, or prints help, loads none of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple

from matcher.readers.archived import ARCHIVE
from matcher.readers.extracted import Enclosed, Extracted
from matcher.readers.lightly import lightly
from matcher.readers.samples import (
    OLE,
    Recogniser,
    begins,
    holds,
    is_docx,
    is_email,
    is_europass,
    is_json,
    is_json_resume,
    is_opendocument,
    is_outlook,
    is_pdf,
    is_rtf,
    is_webpage,
)


class Format(NamedTuple):
    """A format that is read.

    ``name`` stands where formats are listed ("save it as PDF"), ``noun`` is one file of it,
    with its article. Folders are searched for ``suffixes``; ``aliases`` are others that say
    the same of a file named by itself: a run writes its own results to .json and .html.
    ``reader`` is a module below :mod:`matcher.readers` and a function from bytes to
    :class:`~matcher.readers.extracted.Extracted`. ``recognises`` tells the format by its
    bytes; None is for text, which is what nothing else is. Only of a format with ``pages``
    does a résumé know where they start. ``plain`` is one whose lines end where they are
    printed and of which nothing can stay unread; a run may write results to its suffixes.
    ``advised`` is one that a résumé is best saved as where it cannot be read.
    """

    name: str
    noun: str
    suffixes: tuple[str, ...]
    reader: str
    recognises: Recogniser | None = None
    aliases: tuple[str, ...] = ()
    pages: bool = False
    plain: bool = False
    advised: bool = True

    @property
    def bare_noun(self) -> str:
        """The noun without its article."""
        return self.noun.partition(" ")[2]

    def read(self, data: bytes) -> Extracted | Enclosed:
        """Return what the reader takes from a file. Raises ResumeReadError as that does."""
        module, _, function = self.reader.partition(":")
        with lightly():
            reader = getattr(import_module(f"{__package__}.{module}"), function)
        extracted: Extracted | Enclosed = reader(data)
        return extracted


class Foreign(NamedTuple):
    """A format that is told by its bytes, to say what a file is, and not read.

    ``picture`` says that it is one, of which text recognition could read a PDF.
    """

    noun: str
    recognises: Recogniser
    suffixes: tuple[str, ...] = ()
    picture: bool = False


PDF = Format("PDF", "a PDF", (".pdf",), "pdf:open_pdf", is_pdf, pages=True)
DOCX = Format(
    ".docx", "a .docx", (".docx", ".docm", ".dotx", ".dotm"), "docx:read_docx", is_docx
)
ODT = Format(
    ".odt", "an .odt", (".odt", ".ott"), "opendocument:read_odt", is_opendocument, advised=False
)
RTF = Format(".rtf", "an .rtf", (".rtf",), "richtext:read_rtf", is_rtf, advised=False)
EUROPASS = Format(
    "Europass XML", "a Europass XML", (), "europass:read_europass", is_europass, advised=False
)
JSON_RESUME = Format(
    "JSON Resume",
    "a JSON Resume",
    (),
    "jsonresume:read_json",
    is_json_resume,
    aliases=(".json",),
    advised=False,
)
EMAIL = Format("e-mail", "an e-mail", (".eml",), "mail:open_mail", is_email, advised=False)
OUTLOOK = Format(
    "Outlook message",
    "an Outlook message",
    (".msg",),
    "outlook:open_msg",
    is_outlook,
    advised=False,
)
WEBPAGE = Format(
    "web page",
    "a web page",
    (".mhtml", ".mht"),
    "webpage:read_webpage",
    is_webpage,
    aliases=(".html", ".htm", ".xhtml"),
    advised=False,
)
TEXT = Format(
    "text", "a text file", (".txt", ".md"), "plain:read_plain", aliases=(".text",), plain=True
)

READABLE = (
    PDF,
    DOCX,
    ODT,
    RTF,
    EUROPASS,
    JSON_RESUME,
    EMAIL,
    OUTLOOK,
    WEBPAGE,
    TEXT,
)
"""The formats that are read, in the order in which they are named and tried."""

_HEIC = (b"heic", b"heix", b"mif1", b"msf1", b"avif")

FOREIGN = (
    Foreign("an old Word document (.doc)", begins(OLE), (".doc",)),
    Foreign("a PNG image", begins(b"\x89PNG"), picture=True),
    Foreign("a JPEG image", begins(b"\xff\xd8\xff"), picture=True),
    Foreign("a GIF image", begins(b"GIF8"), picture=True),
    Foreign("a TIFF image", begins(b"II*\0", b"MM\0*"), picture=True),
    Foreign(
        "a WebP image",
        lambda sample: sample.data[:4] == b"RIFF" and sample.data[8:12] == b"WEBP",
        picture=True,
    ),
    Foreign(
        "a HEIC image",
        lambda sample: sample.data[4:8] == b"ftyp" and sample.data[8:12] in _HEIC,
        picture=True,
    ),
    Foreign("a PostScript file", begins(b"%!PS")),
    Foreign("an XML file", begins(b"<?XML")),
    Foreign("a JSON file that is no JSON Resume", is_json),
    Foreign("a spreadsheet (.xlsx)", holds("xl/workbook.xml")),
    Foreign("a presentation (.pptx)", holds("ppt/presentation.xml")),
    Foreign("a Pages document", holds("Index/Document.iwa")),
    Foreign("a zip archive", lambda sample: sample.is_zip),
)
"""The formats that are recognised and not read; the first that fits says what a file is."""

SUFFIXES = tuple(suffix for one in READABLE for suffix in one.suffixes)
"""The files of a folder that are read; a file named by itself is read whatever its suffix."""

READ_SUFFIXES = (*SUFFIXES, *(suffix for one in READABLE for suffix in one.aliases))
"""All that says that a file is read."""

SEARCHED = (*SUFFIXES, ".doc")
"""What folders are searched for. Portals name rich text and web pages so, which are read; an
old Word document is an error that says what to do, and nobody is left out unseen."""

DOCUMENT_SUFFIXES = (
    *(suffix for one in READABLE if not one.plain for suffix in one.suffixes),
    ".doc",
    ARCHIVE,
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


ANY = listed([one.name for one in READABLE if one.advised], "or")
"""The names of what is read, for advice: "save it as …"."""

ANY_BUT_PDF = listed([one.name for one in READABLE if one.advised and one is not PDF], "or")
"""The same where a PDF is what cannot be read."""

NONE = "neither " + " nor ".join(
    [one.noun for one in READABLE if one.recognises and one.advised] + [TEXT.name]
)
"""What bytes are that no reader takes."""
